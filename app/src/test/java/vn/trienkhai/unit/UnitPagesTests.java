package vn.trienkhai.unit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.nio.charset.StandardCharsets;
import java.sql.DriverManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.web.servlet.MockMvc;
import vn.trienkhai.access.TwoCommunes;
import vn.trienkhai.access.WholeApplication;
import vn.trienkhai.shared.Actor;
import vn.trienkhai.shared.UnitId;

/** A garrison of one district with more companies than a page shows at once, which ended with the district. */
@WholeApplication
@DirtiesContext
class UnitPagesTests {
    private static final LocalDate OLD = LocalDate.of(2015, 1, 1);
    private static final LocalDate END = LocalDate.of(2025, 3, 1);
    private static final int COMPANIES = 230;

    private final TwoCommunes world;
    private final MockMvc browser;
    private final Units units;
    private final FlywayConnectionDetails owner;
    private final List<UnitId> ids;

    @Autowired
    UnitPagesTests(Units units, TwoCommunes world, MockMvc browser, FlywayConnectionDetails owner) {
        this.units = units;
        this.owner = owner;
        this.world = world;
        this.browser = browser;
        var garrison = new ArrayList<NewUnit>();
        garrison.add(unit(Level.PROVINCE, "Bộ Chỉ huy quân sự tỉnh Trang", 1, Optional.empty()));
        garrison.add(unit(Level.DISTRICT, "Ban Chỉ huy quân sự huyện Trang", 2, Optional.of(END)));
        IntStream.rangeClosed(1, COMPANIES)
                .forEach(
                        n -> garrison.add(unit(Level.GRASSROOTS, "Đại đội dân quân số " + n, 2 + n, Optional.of(END))));
        var places = new ArrayList<Founding.Place>();
        places.add(new Founding.Place(1, 0, OLD, Optional.of(END)));
        IntStream.rangeClosed(2, COMPANIES + 1)
                .forEach(n -> places.add(new Founding.Place(n, 1, OLD, Optional.of(END))));
        this.ids = units.found(world.operator, new Founding(garrison, places, List.of(), List.of()));
    }

    @Test
    void theTreeIsOpenedDownToTheUnitThatWasSoughtHoweverFarDownTheListItStands() throws Exception {
        var last = ids.getLast();

        var page = page("/units?on=2025-02-28&at=" + last);

        assertThat(page)
                .contains("<li id=\"u" + last + "\" class=\"sought\" aria-current=\"true\">")
                .contains("Đại đội dân quân số 229");
        assertThat(page("/units?on=2025-02-28&at=" + ids.get(2))).doesNotContain("Đại đội dân quân số 229");
    }

    @Test
    void aLongLevelIsSentInParts() throws Exception {
        var district = ids.get(1);

        assertThat(page("/units/" + district + "/children?on=2025-02-28"))
                .contains("Đại đội dân quân số 200<", "Xem thêm 30 đơn vị", "from=200")
                .doesNotContain("Đại đội dân quân số 201<");
        assertThat(page("/units/" + district + "/children?on=2025-02-28&from=200"))
                .contains("Đại đội dân quân số 201<", "Đại đội dân quân số 230<")
                .doesNotContain("<ul>", "Xem thêm", "Đại đội dân quân số 200<");
        assertThat(page("/units/" + district + "/children?on=2025-02-28&from=999999"))
                .doesNotContain("Đại đội");
    }

    @Test
    void aUnitThatDoesNotLiveOnTheDayIsSaidSoWithADayOnWhichItDoes() throws Exception {
        assertThat(page("/units?on=2025-03-01&at=" + ids.get(1)))
                .contains("Ban Chỉ huy quân sự huyện Trang chỉ tồn tại từ ngày 01/01/2015 đến hết ngày 28/02/2025.")
                .contains("/units?at=" + ids.get(1) + "&on=2025-02-28#u" + ids.get(1));
    }

    @Test
    void whatIsOfferedWhileSomebodyTypesNamesThePlaceOfEachUnitOnTheDay() throws Exception {
        assertThat(page("/units/search?on=2025-02-28&q=ban chi huy quan su huyen tr"))
                .contains("role=\"option\"", "Ban Chỉ huy quân sự huyện Trang")
                .contains("Bộ Chỉ huy quân sự tỉnh Trang · Lực lượng vũ trang · Cấp huyện");
        assertThat(page("/units/search?on=2025-03-01&q=ban chi huy quan su huyen tr"))
                .doesNotContain("option");
        assertThat(page("/units/search?q= ")).doesNotContain("option");
        assertThat(page("/units?on=2025-02-28&q=ban chi huy quan su huyen tr"))
                .contains("/units?at=" + ids.get(1) + "&on=2025-02-28");
    }

    @Test
    void whoHoldsAPostIsShownToTheUnitAndThoseAboveItAndToNobodyElse() throws Exception {
        var place = "/units/" + world.cell.unit();

        assertThat(page(place)).contains("Người được giao vai trò", world.cell.name(), "Văn thư");
        assertThat(page(world.province, place)).contains(world.cell.name());
        assertThat(page(world.namRom, place)).doesNotContain(world.cell.name(), "Người được giao vai trò");
    }

    @Test
    void somebodyWhoHasLeftIsNamedWithTheDaysOfThePost() throws Exception {
        var before = LocalDate.of(2024, 3, 1);
        try (var session = DriverManager.getConnection(owner.getJdbcUrl(), owner.getUsername(), owner.getPassword());
                var past = session.prepareStatement(
                        "insert into account_grant (account_id, unit_id, role, valid_from, valid_to) values (?, ?, 'AUDITOR', ?, ?)")) {
            past.setLong(1, world.namRom.account().value());
            past.setInt(2, world.namRom.unit().value());
            past.setObject(3, before);
            past.setObject(4, before.plusMonths(1));
            past.executeUpdate();
        }

        assertThat(page(world.namRom, "/units/" + world.namRom.unit()))
                .contains("Đã thôi (1)")
                .containsSubsequence(world.namRom.name(), "Kiểm tra, giám sát", "01/3/2024", "31/3/2024");
    }

    @Test
    void namesAndPlacesOverTimeStandOnThePageOfTheUnit() throws Exception {
        var day = LocalDate.of(2024, 7, 1);
        var ids = units.found(
                world.operator,
                new Founding(
                        List.of(
                                unit(Level.COMMUNE, "Ban Chỉ huy quân sự xã Cũ", 1, Optional.of(day)),
                                new NewUnit(
                                        Line.ARMED,
                                        "quan_su",
                                        Level.COMMUNE,
                                        "Ban Chỉ huy quân sự xã Nay",
                                        "BCHQS xã Nay",
                                        Optional.empty(),
                                        1,
                                        Optional.empty(),
                                        day,
                                        Optional.empty(),
                                        List.of("Xã đội Nay"))),
                        List.of(),
                        List.of(new Founding.Step(0, 1, day, Succession.Kind.RENAMED)),
                        List.of()));

        assertThat(page("/units/" + ids.getLast()))
                .contains("Xã đội Nay", "Tên qua các thời kỳ")
                .containsSubsequence(
                        "Ban Chỉ huy quân sự xã Cũ</a></td><td>Từ ngày 01/01/2015 đến hết ngày 30/6/2024",
                        "Ban Chỉ huy quân sự xã Nay</a></td><td>Từ ngày 01/7/2024");
    }

    @Test
    void anAliasThatNamesTwoUnitsIsAChoiceForAPersonAndHoldsOnTheDaysOfItsUnits() {
        var end = LocalDate.of(2024, 7, 1);
        var ids = units.found(
                world.operator,
                new Founding(
                        List.of(
                                aliased("Trường Quân sự tỉnh Một", "Trường mình", Optional.of(end)),
                                aliased("Trường Quân sự tỉnh Hai", "Trường mình", Optional.empty())),
                        List.of(),
                        List.of(),
                        List.of()));

        assertThat(units.matching(world.cell, "trường mình", end.minusDays(1)))
                .extracting(Unit::id)
                .containsExactlyInAnyOrderElementsOf(ids);
        assertThat(units.matching(world.cell, "trường mình", end))
                .extracting(Unit::id)
                .containsExactly(ids.getLast());
    }

    @Test
    void unitsThatTookPartInAnActivityAreFoundAmongThoseOfItsDay() throws Exception {
        assertThat(page("/activities/units?on=2025-02-28&q=ban chi huy quan su huyen tr"))
                .contains("Ban Chỉ huy quân sự huyện Trang");
        assertThat(page("/activities/units?on=2025-03-01&q=ban chi huy quan su huyen tr"))
                .doesNotContain("Ban Chỉ huy quân sự huyện Trang");
    }

    private static NewUnit aliased(String name, String alias, Optional<LocalDate> until) {
        return new NewUnit(
                Line.ARMED,
                "quan_su",
                Level.PROVINCE,
                name,
                name,
                Optional.empty(),
                1,
                Optional.empty(),
                OLD,
                until,
                List.of(alias));
    }

    private String page(String path) throws Exception {
        return page(world.cell, path);
    }

    private String page(Actor actor, String path) throws Exception {
        return browser.perform(get(path)
                        .with(authentication(UsernamePasswordAuthenticationToken.authenticated(
                                actor, null, AuthorityUtils.createAuthorityList("PERSON")))))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }

    private static NewUnit unit(Level level, String name, int ordinal, Optional<LocalDate> until) {
        return NewUnit.called(name, Line.ARMED, "quan_su", level, OLD)
                .at(ordinal)
                .until(until);
    }
}
