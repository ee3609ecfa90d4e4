package vn.trienkhai.unit.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import vn.trienkhai.access.TwoCommunes;
import vn.trienkhai.access.WholeApplication;
import vn.trienkhai.account.Accounts;
import vn.trienkhai.account.Grant;
import vn.trienkhai.account.NewAccount;
import vn.trienkhai.shared.AccountId;
import vn.trienkhai.shared.Role;
import vn.trienkhai.shared.UnitId;
import vn.trienkhai.unit.Founding;
import vn.trienkhai.unit.Level;
import vn.trienkhai.unit.Line;
import vn.trienkhai.unit.NewUnit;
import vn.trienkhai.unit.Unit;
import vn.trienkhai.unit.Units;

/** A union of a commune with two cells below it, a youth union that lives in it and somebody who works for it, is divided whole. */
@WholeApplication
@DirtiesContext
class DivisionTests {
    private static final LocalDate OLD = LocalDate.of(2025, 7, 1);

    private final LocalDate day;
    private final UnitChanges changes;
    private final Units units;
    private final Accounts accounts;
    private final TwoCommunes world;
    private final ChangePages pages;
    private final UnitId province;
    private final UnitId commune;
    private final UnitId school;
    private final UnitId clinic;
    private final UnitId guest;
    private final AccountId clerk;
    private final AccountId head;
    private final TreeRows rows;
    private int people;

    @Autowired
    DivisionTests(
            UnitChanges changes,
            Units units,
            Accounts accounts,
            TwoCommunes world,
            MockMvc browser,
            FlywayConnectionDetails owner,
            Clock clock) {
        this.rows = new TreeRows(owner);
        this.day = LocalDate.now(clock);
        this.changes = changes;
        this.units = units;
        this.accounts = accounts;
        this.world = world;
        this.pages = new ChangePages(browser, world.operator);
        var ids = units.found(
                world.operator,
                new Founding(
                        List.of(
                                unit(Line.UNION, Level.PROVINCE, "Liên đoàn Lao động tỉnh Chia"),
                                unit(Line.UNION, Level.COMMUNE, "Công đoàn xã Cả"),
                                unit(Line.UNION, Level.GRASSROOTS, "Công đoàn Trường Cả"),
                                unit(Line.UNION, Level.GRASSROOTS, "Công đoàn Trạm Y tế Cả"),
                                unit(Line.FRONT, Level.GRASSROOTS, "Đoàn Thanh niên Công đoàn xã Cả")),
                        List.of(place(1, 0), place(2, 1), place(3, 1)),
                        List.of(),
                        List.of(new Founding.Guest(4, 1, OLD))));
        province = ids.get(0);
        commune = ids.get(1);
        school = ids.get(2);
        clinic = ids.get(3);
        guest = ids.get(4);
        clerk = person("Hà Văn Thư", Role.CLERK, Role.REPORTER);
        head = person("Lò Thị Chủ tịch", Role.APPROVER);
    }

    @AfterEach
    void close() throws SQLException {
        rows.close();
    }

    @Test
    void itIsSeenWholeThenDoneThenTakenBack() throws Exception {
        var place = "/units/" + commune.value() + "/changes";
        assertThat(pages.sent(get(place + "/new").param("action", "DIVIDE")))
                .contains("Đơn vị mới thứ 2", "Công đoàn Trường Cả", "Công đoàn Trạm Y tế Cả")
                .doesNotContain("name=\"other\"", "name=\"level\"");

        var seen = pages.sent(form(post(place + "/preview"), school.value() + ":0", clinic.value() + ":1", "1"));

        assertThat(seen)
                .contains("Chia Công đoàn xã Cả thành 2 đơn vị mới")
                .contains("1 đơn vị cấp dưới theo về Công đoàn xã Bắc: Công đoàn Trường Cả.")
                .contains("1 đơn vị cấp dưới theo về Công đoàn xã Nam: Công đoàn Trạm Y tế Cả.")
                .contains("1 tổ chức đặt tại Công đoàn xã Cả theo về Công đoàn xã Nam.")
                .contains("Người của đơn vị (2): mỗi người theo về đâu", "Lò Thị Chủ tịch", "Hà Văn Thư")
                .contains("value=\"" + clerk + ":1\" selected", "value=\"" + head + ":1\" selected")
                .doesNotContain("người với");
        assertThat(names(province)).containsExactly("Công đoàn xã Cả");

        var seal = ChangePages.seal(seen);
        pages.sent(form(post(place), school.value() + ":0", clinic.value() + ":1", "1")
                .param("seal", seal));

        assertThat(names(province)).containsExactlyInAnyOrder("Công đoàn xã Bắc", "Công đoàn xã Nam");
        assertThat(units.children(world.operator, named("Công đoàn xã Nam"), day))
                .extracting(Unit::id)
                .containsExactly(clinic);
        assertThat(units.host(world.operator, guest)).map(Unit::name).contains("Công đoàn xã Nam");
        pages.sent(post(
                place + "/" + changes.of(world.operator, commune).getFirst().id() + "/undo"));
        assertThat(names(province)).containsExactly("Công đoàn xã Cả");
        assertThat(units.host(world.operator, guest)).map(Unit::name).contains("Công đoàn xã Cả");
    }

    @Test
    void eachPersonGoesWhereSomebodyChoseAndComesBackWhenItIsUndone() throws Exception {
        var place = "/units/" + commune.value() + "/changes";
        var third = person("Vàng A Nghỉ", Role.REPORTER);
        var before = rows.list("select t::text from account_grant t order by 1");
        var seen = pages.sent(form(post(place + "/preview"), school.value() + ":0", clinic.value() + ":1", "1"));
        var seal = ChangePages.seal(seen);

        assertThat(pages.sent(form(post(place), school.value() + ":0", clinic.value() + ":1", "1")
                        .param("people", clerk + ":7")
                        .param("seal", seal)))
                .contains("nơi một người theo về, không phải là một trong các đơn vị mới");
        assertThat(rows.list("select t::text from account_grant t order by 1")).isEqualTo(before);
        pages.sent(form(post(place), school.value() + ":0", clinic.value() + ":1", "1")
                .param("people", clerk + ":0", third + ":")
                .param("seal", seal));

        assertThat(posts(clerk)).containsExactly("CLERK Công đoàn xã Bắc", "REPORTER Công đoàn xã Bắc");
        assertThat(posts(head)).containsExactly("APPROVER Công đoàn xã Nam");
        assertThat(posts(third)).isEmpty();
        pages.sent(post(
                place + "/" + changes.of(world.operator, commune).getFirst().id() + "/undo"));
        assertThat(rows.list("select t::text from account_grant t order by 1")).isEqualTo(before);
        assertThat(posts(third)).containsExactly("REPORTER Công đoàn xã Cả");
    }

    @Test
    void withNoOneToTakeOverRolesAndSeatsEndAndThePreviewSaysSo() throws Exception {
        var place = "/units/" + commune.value() + "/changes/preview";

        assertThat(pages.sent(form(post(place), school.value() + ":0", clinic.value() + ":1", "")))
                .contains("1 tổ chức đặt tại Công đoàn xã Cả sẽ chưa có nơi đặt.")
                .contains("value=\"" + clerk + ":\">Vai trò kết thúc")
                .doesNotContain("value=\"" + clerk + ":0\" selected", "value=\"" + clerk + ":1\" selected");
        assertThat(pages.sent(form(post(place), school.value() + ":0", clinic.value() + ":1", "7")))
                .contains("Nơi nhận tài khoản, hoặc nơi một người theo về, không phải là một trong các đơn vị mới.");
    }

    @Test
    void whatIsLeftOverIsNamedAndWhatWasTypedStays() throws Exception {
        var place = "/units/" + commune.value() + "/changes/preview";

        assertThat(pages.sent(form(post(place), school.value() + ":0", "", "")))
                .contains("Công đoàn Trạm Y tế Cả chưa được xếp vào đơn vị mới nào.")
                .contains("value=\"Công đoàn xã Bắc\"")
                .contains("value=\"" + school.value() + ":0\" selected");
    }

    @Test
    void oneMoreNewUnitIsAskedForWithoutLosingTheOthers() throws Exception {
        var more = pages.sent(form(
                        post("/units/" + commune.value() + "/changes/preview"),
                        school.value() + ":0",
                        clinic.value() + ":1",
                        "")
                .param("more", "1"));

        assertThat(more).contains("parts[2].name", "value=\"Công đoàn xã Nam\"").doesNotContain("name=\"seal\"");
    }

    private MockHttpServletRequestBuilder form(
            MockHttpServletRequestBuilder request, String one, String two, String keeper) {
        return request.param("action", "DIVIDE")
                .param("on", day.toString())
                .param("parts[0].name", "Công đoàn xã Bắc")
                .param("parts[1].name", "Công đoàn xã Nam")
                .param("going", one, two)
                .param("keeper", keeper);
    }

    private AccountId person(String name, Role... roles) {
        var signIn = "chia." + commune + "." + ++people;
        return accounts.create(
                world.operator,
                new NewAccount(
                        signIn,
                        name,
                        Optional.empty(),
                        TwoCommunes.PASSWORD,
                        List.of(roles).stream()
                                .map(role -> new Grant(commune, role))
                                .toList()));
    }

    /** What somebody does where, on the day. */
    private List<String> posts(AccountId person) throws SQLException {
        return rows.list("""
                select g.role || ' ' || u.name from account_grant g join unit u on u.id = g.unit_id
                where g.account_id = %1$s and g.valid_from <= '%2$s' and (g.valid_to is null or g.valid_to > '%2$s')
                order by 1""".formatted(person, day));
    }

    private List<String> names(UnitId parent) {
        return units.children(world.operator, parent, day).stream()
                .map(Unit::name)
                .toList();
    }

    private UnitId named(String name) {
        return units.children(world.operator, province, day).stream()
                .filter(unit -> unit.name().equals(name))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private static NewUnit unit(Line line, Level level, String name) {
        return NewUnit.called(name, line, "cong_doan", level, OLD);
    }

    private static Founding.Place place(int unit, int parent) {
        return new Founding.Place(unit, parent, OLD, Optional.empty());
    }
}
