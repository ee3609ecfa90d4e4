package vn.trienkhai.unit.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.web.servlet.MockMvc;
import vn.trienkhai.access.TwoCommunes;
import vn.trienkhai.access.WholeApplication;
import vn.trienkhai.shared.UnitId;
import vn.trienkhai.unit.Founding;
import vn.trienkhai.unit.Level;
import vn.trienkhai.unit.Line;
import vn.trienkhai.unit.NewUnit;
import vn.trienkhai.unit.Succession;
import vn.trienkhai.unit.Units;
import vn.trienkhai.unit.comparison.TreeComparison.Living;

/**
 * Two provinces become one on a day. Of three communes one is divided between the other two, which become new ones; a clinic of
 * the divided one ends, its school moves on a month later, and a library begins then.
 */
@WholeApplication
@DirtiesContext
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ComparisonTests {
    private static final LocalDate OLD = LocalDate.of(2015, 1, 1);
    private static final LocalDate DAY = LocalDate.of(2024, 7, 1);
    private static final LocalDate BEFORE = DAY.minusDays(1);
    private static final LocalDate LATER = DAY.plusMonths(1);

    private final TreeComparison comparison;
    private final TwoCommunes world;
    private final MockMvc browser;
    private final List<UnitId> ids;

    @Autowired
    ComparisonTests(TreeComparison comparison, Units units, TwoCommunes world, MockMvc browser) {
        this.comparison = comparison;
        this.world = world;
        this.browser = browser;
        this.ids = units.found(
                world.operator,
                new Founding(
                        List.of(
                                unit(Level.PROVINCE, "Tỉnh Sim", OLD, DAY),
                                unit(Level.PROVINCE, "Tỉnh Mua", OLD, DAY),
                                unit(Level.PROVINCE, "Tỉnh Sim Mua", DAY, null),
                                unit(Level.COMMUNE, "Xã Bưởi", OLD, DAY),
                                unit(Level.COMMUNE, "Xã Cam", OLD, DAY),
                                unit(Level.COMMUNE, "Xã Chanh", OLD, DAY),
                                unit(Level.COMMUNE, "Xã Bưởi Mới", DAY, null),
                                unit(Level.COMMUNE, "Xã Chanh Mới", DAY, null),
                                unit(Level.GRASSROOTS, "Trường xã Cam", OLD, null),
                                unit(Level.GRASSROOTS, "Trạm y tế xã Cam", OLD, DAY),
                                unit(Level.GRASSROOTS, "Thư viện xã Chanh", LATER, null)),
                        List.of(
                                place(3, 0, OLD, DAY),
                                place(4, 0, OLD, DAY),
                                place(5, 1, OLD, DAY),
                                place(6, 2, DAY, null),
                                place(7, 2, DAY, null),
                                place(8, 4, OLD, DAY),
                                place(8, 7, DAY, LATER),
                                place(8, 6, LATER, null),
                                place(9, 4, OLD, DAY),
                                place(10, 7, LATER, null)),
                        List.of(
                                new Founding.Step(0, 2, DAY, Succession.Kind.MERGED),
                                new Founding.Step(1, 2, DAY, Succession.Kind.MERGED),
                                new Founding.Step(3, 6, DAY, Succession.Kind.MERGED),
                                new Founding.Step(4, 6, DAY, Succession.Kind.SPLIT),
                                new Founding.Step(4, 7, DAY, Succession.Kind.SPLIT),
                                new Founding.Step(5, 7, DAY, Succession.Kind.RENAMED)),
                        List.of()));
    }

    @Test
    void everyChangeIsCountedOnceByItsKind() {
        assertThat(counts(span(BEFORE, DAY, null)))
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        ChangeKind.MERGED, 2, ChangeKind.DIVIDED, 1, ChangeKind.RENAMED, 1, ChangeKind.ENDED, 1));
        assertThat(counts(span(DAY, LATER, null)))
                .containsExactlyInAnyOrderEntriesOf(Map.of(ChangeKind.FOUNDED, 1, ChangeKind.MOVED, 1));
        assertThat(counts(span(LATER, LATER.plusDays(9), null))).isEmpty();
        assertThat(comparison.living(world.cell, span(BEFORE, DAY, null)))
                .containsEntry(Level.PROVINCE, new Living(2, 1))
                .containsEntry(Level.COMMUNE, new Living(3, 2));
    }

    @Test
    void belowAUnitOnlyWhatConcernsItIsTold() {
        assertThat(counts(span(BEFORE, DAY, ids.get(1))))
                .containsExactlyInAnyOrderEntriesOf(Map.of(ChangeKind.MERGED, 1, ChangeKind.RENAMED, 1));
        assertThat(counts(span(BEFORE, DAY, ids.get(2)))).containsEntry(ChangeKind.MERGED, 2);
        assertThat(comparison.living(world.cell, span(BEFORE, DAY, ids.get(2))))
                .containsEntry(Level.COMMUNE, new Living(0, 2));
        assertThat(comparison.affairs(world.cell, span(BEFORE, LATER, ids.get(7)), ChangeKind.FOUNDED, 0, 9))
                .extracting(Affair::unit)
                .containsExactly(ids.get(10));
    }

    @Test
    void thePageDrawsWhoBecameWhomTheHighestLevelFirst() throws Exception {
        var page = page("/units/comparison?from=" + BEFORE + "&to=" + DAY + "&line=ARMED");

        assertThat(page)
                .contains("Nhập, hợp nhất <b>2</b>", "Chia, tách <b>1</b>")
                .containsSubsequence("<h2>Tỉnh Sim Mua", "<svg", "<h2>Xã Bưởi Mới", "<svg")
                .containsSubsequence("<td>Xã Cam</td><td>một phần về</td><td>Xã Chanh Mới</td>");
        assertThat(page("/units/comparison?from=" + BEFORE + "&to=" + DAY + "&line=ARMED&kind=RENAMED"))
                .containsSubsequence("01/7/2024", "Xã Chanh<", "Xã Chanh Mới<");
        assertThat(page("/units/comparison?from=" + BEFORE + "&to=" + DAY + "&under=Tỉnh Sim Mua&level=PROVINCE"))
                .contains("Nhập, hợp nhất <b>1</b>")
                .doesNotContain("<h2>Xã Bưởi Mới");
    }

    @Test
    void daysTheWrongWayRoundAndUnknownUnitsAreSaidAndWhatWasTypedStays() throws Exception {
        assertThat(page("/units/comparison?from=" + DAY + "&to=" + BEFORE)).contains("Ngày đầu phải trước ngày sau.");
        assertThat(page("/units/comparison?from=" + BEFORE + "&to=" + DAY + "&under=Xã Không Có"))
                .contains("Không có đơn vị “Xã Không Có” vào ngày sau.", "value=\"Xã Không Có\"");
        assertThat(page("/units/comparison?from=" + BEFORE + "&to=" + DAY + "&under=Xã"))
                .contains("Có nhiều đơn vị “Xã”.");
    }

    private Map<ChangeKind, Integer> counts(Span span) {
        return comparison.counts(world.cell, span);
    }

    private static Span span(LocalDate from, LocalDate to, @Nullable UnitId below) {
        return new Span(from, to, Optional.ofNullable(below), Optional.of(Line.ARMED), Optional.empty());
    }

    private String page(String path) throws Exception {
        return browser.perform(get(path)
                        .with(authentication(UsernamePasswordAuthenticationToken.authenticated(
                                world.cell, null, AuthorityUtils.createAuthorityList("PERSON")))))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }

    private static NewUnit unit(Level level, String name, LocalDate from, @Nullable LocalDate until) {
        return NewUnit.called(name, Line.ARMED, "mau", level, from).until(Optional.ofNullable(until));
    }

    private static Founding.Place place(int unit, int parent, LocalDate from, @Nullable LocalDate to) {
        return new Founding.Place(unit, parent, from, Optional.ofNullable(to));
    }
}
