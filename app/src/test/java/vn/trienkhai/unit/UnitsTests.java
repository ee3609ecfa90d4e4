package vn.trienkhai.unit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.test.web.servlet.MockMvc;
import vn.trienkhai.access.TwoCommunes;
import vn.trienkhai.access.WholeApplication;
import vn.trienkhai.shared.UnitId;

@WholeApplication
class UnitsTests {
    private static final LocalDate BEFORE = LocalDate.of(2025, 6, 30);
    private static final LocalDate AFTER = LocalDate.of(2025, 7, 1);

    private final Units units;
    private final TwoCommunes world;
    private final MockMvc browser;

    @Autowired
    UnitsTests(Units units, TwoCommunes world, MockMvc browser) {
        this.units = units;
        this.world = world;
        this.browser = browser;
    }

    @Test
    void aTreeComesInOfficialOrderParentsFirst() {
        assertThat(units.below(world.province, world.province.unit()))
                .extracting(node -> node.unit().name())
                .containsSubsequence(
                        "Tỉnh ủy Vân Sơn", "Đảng ủy xã Mường Lâm", "Chi bộ bản Pá Ban", "Đảng ủy xã Nậm Rốm");
    }

    @Test
    void aBranchIsTheSameByTodaysPathsAndByItsDay() {
        var root = world.province.unit();

        assertThat(units.below(world.province, root, LocalDate.now(Clock.systemDefaultZone())))
                .isEqualTo(units.below(world.province, root))
                .extracting(TreeNode::depth)
                .startsWith(0, 1, 2);
        assertThat(units.below(world.province, root, BEFORE)).isEmpty();
    }

    @Test
    void theShapeOfTheTreesFollowsWhatIsFounded() {
        var before = units.shape(world.cell);
        var head = units.found(
                        world.operator,
                        new Founding(
                                List.of(lone("Tổng hội hình cây", Level.PROVINCE)), List.of(), List.of(), List.of()))
                .getFirst();
        int commune = units.found(
                        world.operator,
                        new Founding(
                                List.of(
                                        lone("Hội hình cây một", Level.COMMUNE),
                                        lone("Hội hình cây hai", Level.GRASSROOTS)),
                                List.of(new Founding.Place(1, 0, AFTER, Optional.empty())),
                                List.of(),
                                List.of()))
                .getFirst()
                .value();

        var shape = units.shape(world.cell);

        assertThat(before.size()).isLessThanOrEqualTo(head.value());
        assertThat(shape.isPlaced(commune)).isTrue();
        assertThat(shape.placeBelow(head, commune)).isNegative();
        assertThat(shape.countBelow(new UnitId(commune))).isEqualTo(1);
        assertThat(shape.unitBelow(new UnitId(commune), 0)).isEqualTo(commune + 1);
        assertThat(shape.parent(commune + 1)).isEqualTo(commune);
        assertThat(shape.line(commune + 1)).isEqualTo(Line.FRONT);
        assertThat(shape.level(commune + 1)).isEqualTo(Level.GRASSROOTS);
        assertThat(shape.placeBelow(world.province.unit(), world.cell.unit().value()))
                .isNotNegative();
        assertThat(units.shape(world.province)).isSameAs(shape);
    }

    private static NewUnit lone(String name, Level level) {
        return NewUnit.called(name, Line.FRONT, "mat_tran", level, AFTER);
    }

    @Test
    void wordsAreFoundByTheirBeginningsTheHighestLevelFirst() {
        assertThat(units.search(world.cell, "ba", AFTER, 10))
                .extracting(Unit::name)
                .containsExactly("Chi bộ bản Pá Ban");
        assertThat(units.search(world.cell, "ban pa", AFTER, 10))
                .extracting(Unit::name)
                .containsExactly("Chi bộ bản Pá Ban");
        assertThat(units.search(world.cell, "đảng", AFTER, 10))
                .extracting(Unit::level)
                .containsOnly(Level.COMMUNE);
        assertThat(units.search(world.cell, "s van", AFTER, 10))
                .extracting(Unit::name)
                .contains("Tỉnh ủy Vân Sơn");
        assertThat(units.search(world.cell, "on", AFTER, 10))
                .extracting(Unit::name)
                .doesNotContain("Tỉnh ủy Vân Sơn");
    }

    @Test
    void aNameIsFoundWithAndWithoutMarksOnTheDaysItLived() {
        assertThat(units.search(world.cell, "nam rom", AFTER, 10))
                .extracting(Unit::name)
                .containsExactly("Đảng ủy xã Nậm Rốm");
        assertThat(units.search(world.cell, "Nậm Rốm", AFTER, 10)).hasSize(1);
        assertThat(units.search(world.cell, "nam rom", BEFORE, 10)).isEmpty();
        assertThat(units.search(world.cell, "100%_", AFTER, 10)).isEmpty();
    }

    @Test
    void twoCommunesMergedStandInTheTreeOfTheDayBeforeAndInTheHistoryOfTheNewOne() throws Exception {
        var old = LocalDate.of(2015, 1, 1);
        var ids = units.found(
                world.operator,
                new Founding(
                        List.of(
                                commune("Công đoàn xã Pá Khôm", old, Optional.of(AFTER)),
                                commune("Công đoàn xã Pá Sang", old, Optional.of(AFTER)),
                                commune("Công đoàn xã Pá Hợp", AFTER, Optional.empty())),
                        List.of(),
                        List.of(
                                new Founding.Step(0, 2, AFTER, Succession.Kind.MERGED),
                                new Founding.Step(1, 2, AFTER, Succession.Kind.MERGED)),
                        List.of()));

        assertThat(units.heads(world.cell, Line.UNION, BEFORE))
                .extracting(Unit::name)
                .containsExactly("Công đoàn xã Pá Khôm", "Công đoàn xã Pá Sang");
        assertThat(units.heads(world.cell, Line.UNION, AFTER))
                .extracting(Unit::name)
                .containsExactly("Công đoàn xã Pá Hợp");
        assertThat(page("/units?on=2025-06-30&line=UNION")).contains("Pá Khôm").doesNotContain("Pá Hợp");
        assertThat(page("/units/" + ids.getLast()))
                .contains("Ngày 01/7/2025: Công đoàn xã Pá Khôm nhập vào Công đoàn xã Pá Hợp.")
                .contains("<svg");
    }

    private String page(String path) throws Exception {
        return browser.perform(get(path)
                        .with(authentication(UsernamePasswordAuthenticationToken.authenticated(
                                world.cell, null, AuthorityUtils.createAuthorityList("PERSON")))))
                .andReturn()
                .getResponse()
                .getContentAsString();
    }

    private static NewUnit commune(String name, LocalDate from, Optional<LocalDate> to) {
        return NewUnit.called(name, Line.UNION, "cong_doan_xa", Level.COMMUNE, from)
                .until(to);
    }
}
