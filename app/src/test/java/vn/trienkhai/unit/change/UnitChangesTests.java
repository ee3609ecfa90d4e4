package vn.trienkhai.unit.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.web.servlet.MockMvc;
import vn.trienkhai.access.TwoCommunes;
import vn.trienkhai.access.WholeApplication;
import vn.trienkhai.account.Accounts;
import vn.trienkhai.account.Grant;
import vn.trienkhai.account.NewAccount;
import vn.trienkhai.shared.AccessRefused;
import vn.trienkhai.shared.Actor;
import vn.trienkhai.shared.Conflict;
import vn.trienkhai.shared.Refusal;
import vn.trienkhai.shared.Role;
import vn.trienkhai.shared.UnitId;
import vn.trienkhai.unit.Founding;
import vn.trienkhai.unit.Level;
import vn.trienkhai.unit.Line;
import vn.trienkhai.unit.NewUnit;
import vn.trienkhai.unit.Succession;
import vn.trienkhai.unit.Unit;
import vn.trienkhai.unit.Units;
import vn.trienkhai.unit.change.UnitChange.Naming;

/** Each test changes a small union of its own: a province, two communes, a cell in each. */
@WholeApplication
@DirtiesContext
class UnitChangesTests {
    private static final LocalDate OLD = LocalDate.of(2025, 7, 1);
    private static final LocalDate DAY = LocalDate.of(2026, 1, 1);
    private static final String PASSWORD = "mot-hai-ba-bon-nam";
    private static int worlds;

    private final UnitChanges changes;
    private final Units units;
    private final Accounts accounts;
    private final TwoCommunes world;
    private final ChangePages pages;
    private final TreeRows rows;
    private final UnitId province;
    private final UnitId east;
    private final UnitId west;
    private final UnitId eastCell;
    private final UnitId westCell;
    private final int number = ++worlds;

    @Autowired
    UnitChangesTests(
            UnitChanges changes,
            Units units,
            Accounts accounts,
            TwoCommunes world,
            MockMvc browser,
            FlywayConnectionDetails owner) {
        this.pages = new ChangePages(browser, world.operator);
        this.changes = changes;
        this.units = units;
        this.accounts = accounts;
        this.world = world;
        this.rows = new TreeRows(owner);
        var ids = units.found(
                world.operator,
                new Founding(
                        List.of(
                                unit(Level.PROVINCE, "Liên đoàn Lao động tỉnh số " + number),
                                unit(Level.COMMUNE, "Công đoàn xã Đông"),
                                unit(Level.COMMUNE, "Công đoàn xã Tây"),
                                unit(Level.GRASSROOTS, "Công đoàn Trường Đông"),
                                unit(Level.GRASSROOTS, "Công đoàn Trường Tây")),
                        List.of(place(1, 0), place(2, 0), place(3, 1), place(4, 2)),
                        List.of(),
                        List.of()));
        this.province = ids.get(0);
        this.east = ids.get(1);
        this.west = ids.get(2);
        this.eastCell = ids.get(3);
        this.westCell = ids.get(4);
    }

    @AfterEach
    void close() throws SQLException {
        rows.close();
    }

    @Test
    void aMergerEndsOneUnitAndWhatStoodBelowFollowsWithItsPeople() {
        var person = person("tay", west, Role.REPORTER, Role.CLERK);
        var merge = new UnitChange.Merge(DAY, List.of(west), east);

        var preview = changes.preview(world.operator, merge);
        assertThat(preview.steps())
                .containsExactly(
                        "Công đoàn xã Tây kết thúc; ngày cuối cùng là 31/12/2025.",
                        "1 đơn vị cấp dưới theo về Công đoàn xã Đông: Công đoàn Trường Tây.");
        assertThat(preview.hanging())
                .containsExactly(
                        "1 người với 2 vai trò theo về Công đoàn xã Đông từ ngày đó, giữ nguyên tên đăng nhập.");
        long id = changes.apply(world.operator, merge, preview.seal());

        assertThat(names(east, DAY)).containsExactly("Công đoàn Trường Đông", "Công đoàn Trường Tây");
        assertThat(names(west, DAY.minusDays(1))).containsExactly("Công đoàn Trường Tây");
        assertThat(units.successions(world.operator, east))
                .containsExactly(new Succession(west, east, DAY, Succession.Kind.MERGED));
        assertThat(accounts.actor(person).orElseThrow().unit()).isEqualTo(east);
        assertThat(accounts.actor(person).orElseThrow().roles()).containsExactlyInAnyOrder(Role.REPORTER, Role.CLERK);
        assertThat(changes.of(world.operator, east)).extracting(DoneChange::id).containsExactly(id);

        changes.undo(world.operator, id);

        assertThat(names(west, DAY)).containsExactly("Công đoàn Trường Tây");
        assertThat(accounts.actor(person).orElseThrow().unit()).isEqualTo(west);
        assertRefused("unit.change.undo.undone", () -> changes.undo(world.operator, id));
    }

    @Test
    void aRenamedUnitKeepsItsOldNameOnOldDaysAndIsFoundByIt() throws SQLException {
        var before = rows.all();
        long id = apply(world.operator, new UnitChange.Rename(DAY, east, Naming.of("Công đoàn phường Đông")));

        assertThat(names(province, DAY)).containsExactlyInAnyOrder("Công đoàn phường Đông", "Công đoàn xã Tây");
        assertThat(names(province, DAY.minusDays(1)))
                .containsExactlyInAnyOrder("Công đoàn xã Đông", "Công đoàn xã Tây");
        assertThat(units.find(world.operator, east).validTo()).contains(DAY);
        changes.undo(world.operator, id);
        assertThat(rows.all()).isEqualTo(before);
    }

    @Test
    void aUnitIsDividedAmongNewOnesAndNothingIsLeftOver() {
        var parts = List.of(
                new UnitChange.Part(Naming.of("Công đoàn xã Bắc"), List.of(eastCell)),
                new UnitChange.Part(Naming.of("Công đoàn xã Nam"), List.of()));

        assertRefused(
                "unit.change.left_over",
                () -> changes.preview(
                        world.operator,
                        new UnitChange.Split(
                                DAY,
                                east,
                                List.of(parts.get(1), new UnitChange.Part(Naming.of("Công đoàn xã Giữa"), List.of())),
                                true,
                                Optional.empty())));
        assertRefused(
                "unit.change.given_twice",
                () -> changes.preview(
                        world.operator,
                        new UnitChange.Split(
                                DAY,
                                east,
                                List.of(
                                        parts.get(0),
                                        new UnitChange.Part(Naming.of("Công đoàn xã Giữa"), List.of(eastCell))),
                                true,
                                Optional.empty())));
        apply(world.operator, new UnitChange.Split(DAY, east, parts, true, Optional.empty()));

        assertThat(names(province, DAY))
                .containsExactlyInAnyOrder("Công đoàn xã Bắc", "Công đoàn xã Nam", "Công đoàn xã Tây");
        assertThat(units.find(world.operator, east).path()).isEmpty();
    }

    @Test
    void whatTheTreeForbidsIsRefusedWithItsReasonAndNothingIsKept() throws SQLException {
        var before = rows.all();

        assertRefused("unit.change.circle", () -> preview(new UnitChange.Move(DAY, east, eastCell)));
        assertRefused("unit.change.circle", () -> preview(new UnitChange.Move(DAY, east, east)));
        assertRefused("unit.change.already_there", () -> preview(new UnitChange.Move(DAY, eastCell, east)));
        assertRefused("unit.change.other_line", () -> preview(new UnitChange.Move(DAY, east, world.province.unit())));
        assertRefused(
                "unit.change.other_line",
                () -> preview(new UnitChange.Merge(DAY, List.of(east), world.muongLam.unit())));
        assertRefused(
                "unit.change.sibling", () -> preview(new UnitChange.Rename(DAY, east, Naming.of("Công  đoàn xã tây"))));
        assertRefused("unit.change.name", () -> preview(new UnitChange.Rename(DAY, east, Naming.of("  "))));
        assertRefused("unit.change.into_itself", () -> preview(new UnitChange.Merge(DAY, List.of(east), east)));
        assertRefused("unit.change.below_ended", () -> preview(new UnitChange.Merge(DAY, List.of(east), eastCell)));
        assertRefused("unit.change.has_children", () -> preview(new UnitChange.Abolish(DAY, east)));
        assertRefused("unit.change.begins_then", () -> preview(new UnitChange.Abolish(OLD, eastCell)));
        assertRefused("unit.change.not_alive", () -> preview(new UnitChange.Abolish(OLD.minusDays(1), eastCell)));
        assertRefused("unit.change.no_unit", () -> preview(new UnitChange.Abolish(DAY, new UnitId(9_999_999))));

        assertThat(rows.all()).isEqualTo(before);
    }

    @Test
    void whatIsKnownOfLaterDaysIsNotOverwritten() {
        apply(world.operator, new UnitChange.Move(DAY, eastCell, west));

        assertRefused(
                "unit.change.changed_later", () -> preview(new UnitChange.Move(DAY.minusDays(9), eastCell, province)));
        assertRefused(
                "unit.change.gains_later", () -> preview(new UnitChange.Merge(DAY.minusDays(9), List.of(west), east)));
        apply(world.operator, new UnitChange.Abolish(DAY.plusDays(30), eastCell));
        assertRefused(
                "unit.change.ends_later", () -> preview(new UnitChange.Move(DAY.plusDays(25), eastCell, province)));
    }

    @Test
    void aUnitThatTookOverFromAnotherDoesNotEndBefore() {
        apply(world.operator, new UnitChange.Merge(DAY, List.of(westCell), eastCell));

        assertRefused(
                "unit.change.gains_later",
                () -> preview(new UnitChange.Rename(DAY.minusDays(5), eastCell, Naming.of("Công đoàn Trường Mới"))));
        apply(world.operator, new UnitChange.Rename(DAY.plusDays(5), eastCell, Naming.of("Công đoàn Trường Mới")));
    }

    @Test
    void whatHasBeenUsedOrChangedSinceIsNotTakenBack() throws SQLException {
        long founded = apply(
                world.operator,
                new UnitChange.Create(DAY, east, Level.GRASSROOTS, "cong_doan", Naming.of("Công đoàn Trạm Đông")));
        var cell = units.children(world.operator, east, DAY).stream()
                .filter(unit -> unit.name().endsWith("Trạm Đông"))
                .findFirst()
                .orElseThrow()
                .id();
        long moved = apply(world.operator, new UnitChange.Move(DAY.plusDays(1), cell, west));

        assertRefused("unit.change.undo.changed", () -> changes.undo(world.operator, founded));
        changes.undo(world.operator, moved);
        person("tram", cell, Role.REPORTER);
        var before = rows.all();
        assertRefused("unit.change.undo.used", () -> changes.undo(world.operator, founded));
        assertThat(rows.all()).isEqualTo(before);
    }

    @Test
    void anAdministratorShapesWhatIsBelowAndNothingElse() {
        var name = person("quan.tri", east, Role.UNIT_ADMINISTRATOR);
        var administrator = accounts.actor(name).orElseThrow();

        long id = apply(
                administrator,
                new UnitChange.Create(DAY, east, Level.GRASSROOTS, "cong_doan", Naming.of("Công đoàn Hợp tác xã")));
        apply(administrator, new UnitChange.Rename(DAY, eastCell, Naming.of("Công đoàn Trường Đông A")));

        assertThat(names(east, DAY)).containsExactlyInAnyOrder("Công đoàn Hợp tác xã", "Công đoàn Trường Đông A");
        assertThatThrownBy(() -> changes.preview(administrator, new UnitChange.Abolish(DAY, westCell)))
                .isInstanceOf(AccessRefused.class);
        assertThatThrownBy(() -> changes.preview(administrator, new UnitChange.Rename(DAY, east, Naming.of("Khác"))))
                .isInstanceOf(AccessRefused.class);
        var reporter = accounts.actor(person("bao.cao", east, Role.REPORTER)).orElseThrow();
        assertThatThrownBy(() -> changes.preview(reporter, new UnitChange.Abolish(DAY, eastCell)))
                .isInstanceOf(AccessRefused.class);
        assertThatThrownBy(() -> changes.undo(reporter, id)).isInstanceOf(AccessRefused.class);
        changes.undo(administrator, id);
        assertThat(names(east, DAY)).containsExactly("Công đoàn Trường Đông A");
    }

    @Test
    void whatWasNotSeenIsNotApplied() {
        var move = new UnitChange.Merge(DAY, List.of(east), west);
        var seal = preview(move).seal();
        apply(
                world.operator,
                new UnitChange.Create(DAY, east, Level.GRASSROOTS, "cong_doan", Naming.of("Công đoàn Trạm Y tế")));

        assertThatThrownBy(() -> changes.apply(world.operator, move, seal))
                .isInstanceOfSatisfying(
                        Conflict.class, conflict -> assertThat(conflict.key()).isEqualTo("unit.change.stale"));
    }

    @Test
    void aBranchThatSomebodyIsChangingIsLeftAlone() throws SQLException {
        var move = new UnitChange.Move(DAY, eastCell, west);
        var seal = preview(move).seal();
        try (var other = rows.session()) {
            other.setAutoCommit(false);
            other.createStatement()
                    .execute("select pg_advisory_xact_lock(hashtext('unit_change'), " + east.value() + ")");

            assertThatThrownBy(() -> changes.apply(world.operator, move, seal))
                    .isInstanceOfSatisfying(
                            Conflict.class,
                            conflict -> assertThat(conflict.key()).isEqualTo("unit.change.busy"));
            other.rollback();
        }
        assertThat(changes.apply(world.operator, move, seal)).isPositive();
    }

    @Test
    void twoMovesAtOnceThatWouldMakeACircleAreNotBothMade() throws Exception {
        for (int round = 0; round < 5; round++) {
            var day = DAY.plusDays(10L * round);
            var one = new UnitChange.Move(day, east, westCell);
            var two = new UnitChange.Move(day, west, eastCell);
            var seals = List.of(preview(one).seal(), preview(two).seal());
            var together = new CyclicBarrier(2);
            int made = 0;
            var ids = new ArrayList<Long>();
            try (var people = Executors.newFixedThreadPool(2)) {
                var tries = people.invokeAll(List.<Callable<Long>>of(
                        () -> {
                            together.await();
                            return changes.apply(world.operator, one, seals.get(0));
                        },
                        () -> {
                            together.await();
                            return changes.apply(world.operator, two, seals.get(1));
                        }));
                for (var each : tries) {
                    try {
                        ids.add(each.get());
                        made++;
                    } catch (ExecutionException refused) {
                        assertThat(refused).hasCauseInstanceOf(Refusal.class);
                    }
                }
            }
            assertThat(made).isLessThanOrEqualTo(1);
            ids.forEach(id -> changes.undo(world.operator, id));
        }
    }

    @Test
    void inTheBrowserItIsSeenFirstThenDoneThenTakenBack() throws Exception {
        var place = "/units/" + west.value() + "/changes";
        var seen = pages.sent(post(place + "/preview")
                .param("action", "MERGE")
                .param("on", DAY.toString())
                .param("otherId", east.toString()));
        assertThat(seen)
                .contains("Nhập Công đoàn xã Tây vào Công đoàn xã Đông")
                .contains("1 đơn vị cấp dưới theo về Công đoàn xã Đông: Công đoàn Trường Tây.");
        assertThat(names(province, DAY)).hasSize(2);
        var seal = ChangePages.seal(seen);

        pages.sent(post(place)
                .param("action", "MERGE")
                .param("on", DAY.toString())
                .param("otherId", east.toString())
                .param("seal", seal));

        assertThat(names(province, DAY)).containsExactly("Công đoàn xã Đông");
        var done = changes.of(world.operator, west).getFirst();
        try (var owner = rows.session();
                var statement = owner.createStatement()) {
            statement.execute("update unit_change set made_at = '2026-05-05 20:00+00' where id = " + done.id());
        }
        assertThat(pages.sent(get(place)))
                .contains("Hoàn tác", "Từ ngày 01/01/2026")
                .as("at three in the morning here")
                .contains("06/5/2026");
        pages.sent(post(place + "/" + done.id() + "/undo"));
        assertThat(names(province, DAY)).hasSize(2);
        assertThat(pages.sent(post(place + "/preview")
                        .param("action", "MOVE")
                        .param("on", "mai")
                        .param("other", "x")))
                .contains("Chưa có ngày hiệu lực");
        assertThat(pages.sent(post(place + "/preview")
                        .param("action", "MOVE")
                        .param("on", DAY.toString())
                        .param("other", "công đoàn")))
                .contains("Có nhiều đơn vị như vậy");
    }

    private ChangePreview preview(UnitChange change) {
        return changes.preview(world.operator, change);
    }

    @Test
    void aUnitMergedIntoItsHostLeavesNoGuestOfItself() {
        var ids = units.found(
                world.operator,
                new Founding(
                        List.of(unit(Level.COMMUNE, "Công đoàn xã Chủ nhà"), unit(Level.COMMUNE, "Công đoàn xã Ở nhờ")),
                        List.of(),
                        List.of(),
                        List.of(new Founding.Guest(1, 0, OLD))));
        assertThat(units.host(world.operator, ids.get(1))).isPresent();

        apply(world.operator, new UnitChange.Merge(DAY, List.of(ids.get(1)), ids.get(0)));

        assertThat(units.host(world.operator, ids.get(0))).isEmpty();
    }

    private long apply(Actor actor, UnitChange change) {
        return changes.apply(actor, change, changes.preview(actor, change).seal());
    }

    private List<String> names(UnitId parent, LocalDate day) {
        return units.children(world.operator, parent, day).stream()
                .map(Unit::name)
                .toList();
    }

    /** The sign-in name of somebody new. */
    private String person(String name, UnitId unit, Role... roles) {
        var signIn = name + "." + number;
        accounts.create(
                world.operator,
                new NewAccount(
                        signIn,
                        "Người " + name,
                        Optional.empty(),
                        PASSWORD,
                        List.of(roles).stream()
                                .map(role -> new Grant(unit, role))
                                .toList()));
        try (var session = rows.session();
                var since = session.prepareStatement("update account_grant set valid_from = ? where unit_id = ?")) {
            since.setObject(1, OLD);
            since.setInt(2, unit.value());
            since.executeUpdate();
        } catch (SQLException impossible) {
            throw new IllegalStateException(impossible);
        }
        return signIn;
    }

    private static void assertRefused(String key, Runnable call) {
        assertThatThrownBy(call::run)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo(key));
    }

    private static NewUnit unit(Level level, String name) {
        return NewUnit.called(name, Line.UNION, "cong_doan", level, OLD);
    }

    private static Founding.Place place(int unit, int parent) {
        return new Founding.Place(unit, parent, OLD, Optional.empty());
    }
}
