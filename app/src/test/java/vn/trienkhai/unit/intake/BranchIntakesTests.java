package vn.trienkhai.unit.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.web.servlet.MockMvc;
import vn.trienkhai.access.TwoCommunes;
import vn.trienkhai.access.WholeApplication;
import vn.trienkhai.account.Accounts;
import vn.trienkhai.account.Grant;
import vn.trienkhai.account.NewAccount;
import vn.trienkhai.shared.AccessRefused;
import vn.trienkhai.shared.Actor;
import vn.trienkhai.shared.Refusal;
import vn.trienkhai.shared.Role;
import vn.trienkhai.shared.Transactions;
import vn.trienkhai.shared.UnitId;
import vn.trienkhai.shared.Vietnamese;
import vn.trienkhai.unit.Level;
import vn.trienkhai.unit.Line;
import vn.trienkhai.unit.Unit;
import vn.trienkhai.unit.Units;
import vn.trienkhai.unit.change.UnitChange;
import vn.trienkhai.unit.change.UnitChange.Naming;
import vn.trienkhai.unit.change.UnitChanges;
import vn.trienkhai.unit.intake.Intake.State;
import vn.trienkhai.unit.intake.IntakeFiles.Upload;

/** Lists sent by the administrator of a commune committee, about cells of its own and of others. */
@WholeApplication
@DirtiesContext
class BranchIntakesTests {
    private static final String LIST = "Tên,Loại,Cấp,Cấp trên\n";
    private static final String CHANGES = "Việc,Đơn vị cũ,Tên mới,Cấp,Cấp trên mới,Đơn vị mới\n";

    private final Intakes intakes;
    private final Units units;
    private final UnitChanges changes;
    private final Accounts accounts;
    private final TwoCommunes world;
    private final Transactions transactions;
    private final JdbcClient jdbc;
    private final MockMvc browser;
    private final LocalDate today;

    @Autowired
    BranchIntakesTests(
            Intakes intakes,
            Units units,
            UnitChanges changes,
            Accounts accounts,
            TwoCommunes world,
            Transactions transactions,
            JdbcClient jdbc,
            MockMvc browser,
            Clock clock) {
        this.intakes = intakes;
        this.units = units;
        this.changes = changes;
        this.accounts = accounts;
        this.world = world;
        this.transactions = transactions;
        this.jdbc = jdbc;
        this.browser = browser;
        this.today = LocalDate.now(clock);
    }

    @Test
    void aListOfTheOwnBranchIsEnteredAndTakenBack() {
        long id = begun(world.muongLam, today, LIST + """
                Chi bộ bản Co Mạ,chi_bo,Cơ sở,Đảng ủy xã Mường Lâm
                Tổ đảng Co Mạ 1,to_dang,Cơ sở,Chi bộ bản Co Mạ
                """);
        intakes.apply(world.muongLam, id, seal(world.muongLam, id));

        assertThat(named("Tổ đảng Co Mạ 1").path())
                .hasValueSatisfying(path -> assertThat(path).startsWith(world.muongLam.path() + "."));
        intakes.undo(world.muongLam, id);
        assertThat(names(world.muongLam.unit(), today)).doesNotContain("Chi bộ bản Co Mạ");
    }

    @Test
    void renamingMovingEndingMergingAndSplittingWithinTheBranchAreEntered() {
        enter(today.minusDays(9), LIST + """
                Chi bộ bản Một,chi_bo,Cơ sở,Đảng ủy xã Mường Lâm
                Chi bộ bản Hai,chi_bo,Cơ sở,Đảng ủy xã Mường Lâm
                Chi bộ bản Ba,chi_bo,Cơ sở,Đảng ủy xã Mường Lâm
                Tổ đảng Hai A,to_dang,Cơ sở,Chi bộ bản Hai
                """);
        enter(today.minusDays(5), CHANGES + """
                đổi tên,Chi bộ bản Một,Chi bộ bản Nhất,Cơ sở,Đảng ủy xã Mường Lâm,
                nhập,Chi bộ bản Hai,,,,Chi bộ bản Ba
                """);
        enter(today.plusDays(5), CHANGES + """
                chia,Chi bộ bản Nhất,Chi bộ Nhất Trên,Cơ sở,Đảng ủy xã Mường Lâm,
                chia,Chi bộ bản Nhất,Chi bộ Nhất Dưới,Cơ sở,Đảng ủy xã Mường Lâm,
                """);

        assertThat(names(world.muongLam.unit(), today))
                .contains("Chi bộ bản Nhất", "Chi bộ bản Ba")
                .doesNotContain("Chi bộ bản Một", "Chi bộ bản Hai", "Chi bộ Nhất Trên");
        assertThat(names(named("Chi bộ bản Ba").id(), today)).containsExactly("Tổ đảng Hai A");
        assertThat(names(world.muongLam.unit(), today.plusDays(5))).contains("Chi bộ Nhất Trên", "Chi bộ Nhất Dưới");
    }

    @Test
    void rowsThatNameAUnitByItsCodeRenameMoveAndEndIt() {
        var heading = "Mã,Tên,Loại,Cấp,Cấp trên,Đến hết ngày\n";
        enter(today.minusDays(9), heading + """
                ML1,Chi bộ trường Tiểu học,chi_bo,Cơ sở,Đảng ủy xã Mường Lâm,
                ML2,Chi bộ trường Mầm non,chi_bo,Cơ sở,Đảng ủy xã Mường Lâm,
                ML3,Tổ đảng điểm trường,to_dang,Cơ sở,ML1,
                """);
        enter(today.minusDays(5), heading + """
                ML1,Chi bộ trường Phổ thông,chi_bo,Cơ sở,Đảng ủy xã Mường Lâm,
                ML3,Tổ đảng điểm trường,to_dang,Cơ sở,ML2,
                """);
        enter(
                today.plusDays(5),
                heading + "ML3,Tổ đảng điểm trường,to_dang,Cơ sở,ML2," + said(today.plusDays(9)) + "\n");

        assertThat(named("Chi bộ trường Phổ thông").path())
                .hasValueSatisfying(path -> assertThat(path).startsWith(world.muongLam.path() + "."));
        assertThat(names(named("Chi bộ trường Mầm non").id(), today)).containsExactly("Tổ đảng điểm trường");
        assertThat(names(named("Chi bộ trường Mầm non").id(), today.plusDays(10)))
                .isEmpty();
    }

    @Test
    void anotherNameIsGivenAndEnded() {
        var heading = "Tên,Loại,Cấp,Cấp trên,Tên gọi khác\n";
        enter(today, heading + "Chi bộ bản Gọi,chi_bo,Cơ sở,Đảng ủy xã Mường Lâm,Chi bộ Ngã Ba\n");
        enter(
                today,
                heading + "Chi bộ bản Gọi,chi_bo,Cơ sở,Đảng ủy xã Mường Lâm,Chi bộ Ngã Ba (đến hết " + said(today)
                        + ")\n");

        assertThat(transactions.as(
                        world.operator,
                        () -> jdbc.sql("select valid_to from unit_alias where alias = 'Chi bộ Ngã Ba'")
                                .query(LocalDate.class)
                                .list()))
                .containsExactly(today.plusDays(1));
    }

    @Test
    void aFileThatAlsoTouchesOthersIsNotEnteredAtAllAndSaysWhy() {
        long id = begun(world.muongLam, today, LIST + """
                Chi bộ bản Lành,chi_bo,Cơ sở,Đảng ủy xã Mường Lâm
                Chi bộ bản Lạ,chi_bo,Cơ sở,Đảng ủy xã Nậm Rốm
                Tổ đảng bản Lạ,to_dang,Cơ sở,Chi bộ bản Lạ
                Đảng bộ Không Nơi,chi_bo,Cấp xã,
                """);

        assertThat(problems(id))
                .containsExactly(
                        "3 cấp trên Đảng ủy xã Nậm Rốm không thuộc Đảng ủy xã Mường Lâm vào ngày " + said(today)
                                + "; quản trị đơn vị chỉ nhập được các đơn vị dưới Đảng ủy xã Mường Lâm",
                        "4 cấp trên Chi bộ bản Lạ không thuộc Đảng ủy xã Mường Lâm vào ngày " + said(today)
                                + "; quản trị đơn vị chỉ nhập được các đơn vị dưới Đảng ủy xã Mường Lâm",
                        "5 Đảng bộ Không Nơi không đặt dưới đơn vị nào; quản trị đơn vị chỉ nhập được các đơn vị dưới "
                                + "Đảng ủy xã Mường Lâm");
        assertThatThrownBy(() -> intakes.apply(world.muongLam, id, seal(world.muongLam, id)))
                .isInstanceOf(Refusal.class);
        assertThat(intakes.find(world.muongLam, id).state()).isEqualTo(State.CHECKED);
        assertThat(names(world.muongLam.unit(), today)).doesNotContain("Chi bộ bản Lành");

        long whole = begun(world.province, today, LIST + "Chi bộ bản Tỉnh,chi_bo,Cơ sở,Đảng ủy xã Nậm Rốm\n");
        assertThat(intakes.lines(world.province, whole, Optional.empty(), 0, 9)).isEmpty();
    }

    @Test
    void theOwnUnitAndThoseOfOthersAreNotReorganised() {
        long id = begun(world.muongLam, today, CHANGES + """
                đổi tên,Đảng ủy xã Mường Lâm,Đảng ủy phường Mường Lâm,Cấp xã,Tỉnh ủy Vân Sơn,
                nhập,Đảng ủy xã Nậm Rốm,,,,Đảng ủy xã Mường Lâm
                """);

        assertThat(problems(id))
                .containsExactly(
                        "2 Đảng ủy xã Mường Lâm là đơn vị của chính người nhập; thay đổi đơn vị này là việc của cấp trên",
                        "3 Đảng ủy xã Nậm Rốm không thuộc Đảng ủy xã Mường Lâm vào ngày " + said(today.minusDays(1))
                                + "; quản trị đơn vị chỉ nhập được các đơn vị dưới Đảng ủy xã Mường Lâm");
        long gift = begun(world.muongLam, today, CHANGES + "nhập,Chi bộ bản Pá Ban,,,,Đảng ủy xã Nậm Rốm\n");
        assertThat(problems(gift)).singleElement().asString().startsWith("2 Đảng ủy xã Nậm Rốm không thuộc");
        long history = begun(
                world.muongLam,
                today,
                "Việc,Số,Số liên quan,Tên,Cấp,Hệ thống,Từ ngày\nđơn vị,1,,Hội A,Cấp tỉnh,Công đoàn,01/7/2025\n");
        assertThat(problems(history)).containsExactly("0 tệp lịch sử chỉ người vận hành nhập được");
    }

    @Test
    void whatNoLongerStandsInTheBranchOnTheDayIsRefusedByTheServiceAndByTheDatabase() {
        enter(today.minusDays(9), LIST + "Chi bộ bản Đi,chi_bo,Cơ sở,Đảng ủy xã Mường Lâm\n");
        var leaving = named("Chi bộ bản Đi").id();
        var move = new UnitChange.Move(today.plusDays(30), leaving, world.namRom.unit());
        changes.apply(
                world.operator, move, changes.preview(world.operator, move).seal());
        var later = today.plusDays(60);

        long before = begun(world.muongLam, today.plusDays(9), LIST + "Tổ đảng bản Đi,to_dang,Cơ sở,Chi bộ bản Đi\n");
        assertThat(problems(before)).isEmpty();
        long after = begun(world.muongLam, later, LIST + "Tổ đảng bản Đi,to_dang,Cơ sở,Chi bộ bản Đi\n");
        assertThat(problems(after)).singleElement().asString().contains("không thuộc", said(later));
        var found = new UnitChange.Create(later, leaving, Level.GRASSROOTS, "to_dang", Naming.of("Tổ đảng bản Đi"));
        assertThatThrownBy(() -> changes.preview(world.muongLam, found))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo("unit.change.outside"));

        assertThat(placed(leaving, today.plusDays(9))).isTrue();
        assertThatThrownBy(() -> placed(leaving, later)).isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() -> placed(world.namRom.unit(), today.plusDays(9)))
                .isInstanceOf(DataAccessException.class);
        assertThat(changed("update unit set valid_to = current_date + 90 where id = :unit", world.namRom.unit()))
                .isZero();
        assertThat(changed(
                        "update unit_parent set valid_to = current_date + 90 where unit_id = :unit",
                        world.namRom.unit()))
                .isZero();
        assertThatThrownBy(() -> changed("update unit set valid_to = current_date + 90 where id = :unit", leaving))
                .isInstanceOf(DataAccessException.class);
    }

    @Test
    void thePageSaysWithinWhichBranchAndOthersThanAdministratorsAreRefused() throws Exception {
        assertThat(html(world.muongLam, "/units/import"))
                .contains("Phạm vi được nhập: các đơn vị dưới Đảng ủy xã Mường Lâm.")
                .contains("value=\"PARTY\" selected");
        assertThat(html(world.muongLam, "/units")).contains("href=\"/units/import\"");
        assertThat(html(world.operator, "/units/import")).doesNotContain("Phạm vi được nhập");
        long id = begun(world.muongLam, today, LIST + "Chi bộ bản Xem,chi_bo,Cơ sở,Đảng ủy xã Mường Lâm\n");
        assertThat(html(world.muongLam, "/units/import/" + id)).contains("Phạm vi được nhập", "Chi bộ bản Xem");
        assertThat(status(world.namRom, "/units/import/" + id)).isEqualTo(404);

        var name = "thu.ky";
        accounts.create(
                world.operator,
                new NewAccount(
                        name,
                        "Người soạn",
                        Optional.empty(),
                        TwoCommunes.PASSWORD,
                        List.of(new Grant(world.muongLam.unit(), Role.DRAFTER))));
        var drafter = accounts.actor(name).orElseThrow();
        assertThatThrownBy(() -> intakes.recent(drafter)).isInstanceOf(AccessRefused.class);
        assertThat(status(drafter, "/units/import")).isEqualTo(403);
        assertThat(html(drafter, "/units")).doesNotContain("href=\"/units/import\"");
    }

    private void enter(LocalDate day, String file) {
        long id = begun(world.muongLam, day, file);
        assertThat(problems(id)).isEmpty();
        intakes.apply(world.muongLam, id, seal(world.muongLam, id));
        assertThat(intakes.find(world.muongLam, id).state()).isEqualTo(State.APPLIED);
        assertThat(transactions.as(
                        world.operator,
                        () -> jdbc.sql("""
                        select u.name from unit u left join unit_tree(:today) t on t.id = u.id where u.path is distinct from t.path""")
                                .param("today", today)
                                .query(String.class)
                                .list()))
                .as("units with another path than their place in today's tree")
                .isEmpty();
    }

    private long begun(Actor actor, LocalDate day, String file) {
        var bytes = file.getBytes(StandardCharsets.UTF_8);
        return intakes.begin(
                actor,
                List.of(new Upload("chi-bo.csv", () -> new ByteArrayInputStream(bytes), Optional.of(day))),
                day,
                Line.PARTY);
    }

    /** Each with the number of its row in front. */
    private List<String> problems(long id) {
        return intakes.lines(world.muongLam, id, Optional.empty(), 0, 20).stream()
                .map(line -> line.row() + " " + line.words())
                .toList();
    }

    private String seal(Actor actor, long id) {
        return intakes.find(actor, id).preview().orElseThrow().seal();
    }

    /** Whether a unit that is founded around all services can be placed below another from a day on. */
    private boolean placed(UnitId below, LocalDate day) {
        return transactions.tried(
                world.muongLam,
                () -> {
                    int unit =
                            jdbc.sql("""
                            insert into unit (id, line, kind, level, name, short_name, valid_from) overriding system value
                            values (nextval('unit_id_seq'), 'party', 'to_dang', 'grassroots', 'Tổ', 'Tổ', :day) returning id""").param("day", day).query(Integer.class).single();
                    return jdbc.sql("insert into unit_parent (unit_id, parent_id, valid_from) values (?, ?, ?)")
                                    .params(unit, below.value(), day)
                                    .update()
                            == 1;
                },
                placed -> false);
    }

    private int changed(String statement, UnitId unit) {
        return transactions.tried(
                world.muongLam,
                () -> jdbc.sql(statement).param("unit", unit.value()).update(),
                rows -> false);
    }

    private Unit named(String name) {
        return units.search(world.operator, name, today, 5).stream()
                .filter(unit -> unit.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private List<String> names(UnitId parent, LocalDate day) {
        return units.children(world.operator, parent, day).stream()
                .map(Unit::name)
                .toList();
    }

    private static String said(LocalDate day) {
        return Vietnamese.date(day);
    }

    private String html(Actor actor, String path) throws Exception {
        return browser.perform(get(path).with(authentication(who(actor))).with(csrf()))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }

    private int status(Actor actor, String path) throws Exception {
        return browser.perform(get(path).with(authentication(who(actor))))
                .andReturn()
                .getResponse()
                .getStatus();
    }

    private static UsernamePasswordAuthenticationToken who(Actor actor) {
        return new UsernamePasswordAuthenticationToken(actor, "", AuthorityUtils.createAuthorityList("ROLE_USER"));
    }
}
