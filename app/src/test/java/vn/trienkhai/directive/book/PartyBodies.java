package vn.trienkhai.directive.book;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import vn.trienkhai.access.TwoCommunes;
import vn.trienkhai.account.Accounts;
import vn.trienkhai.account.Grant;
import vn.trienkhai.account.NewAccount;
import vn.trienkhai.shared.Actor;
import vn.trienkhai.shared.Role;
import vn.trienkhai.unit.Founding;
import vn.trienkhai.unit.Level;
import vn.trienkhai.unit.Line;
import vn.trienkhai.unit.NewUnit;
import vn.trienkhai.unit.Units;

/** Party bodies of their own for tests that change what others count on, such as the days of terms. */
class PartyBodies {
    private static final LocalDate FOUNDED = LocalDate.of(2015, 1, 1);

    private static final AtomicInteger FOUNDED_SO_FAR = new AtomicInteger();

    private final Accounts accounts;
    private final Units units;
    private final TwoCommunes world;

    PartyBodies(Accounts accounts, Units units, TwoCommunes world) {
        this.accounts = accounts;
        this.units = units;
        this.world = world;
    }

    /** A commune committee of this name and its clerk. */
    Actor committee(String name) {
        return withBoard(name, name + " (ban)").getFirst();
    }

    /** A commune committee and a board of it, each with its clerk. */
    List<Actor> withBoard(String name, String board) {
        var ids = units.found(
                world.operator,
                new Founding(
                        List.of(unit("dang_uy_xa", name), unit("ban_dang", board)),
                        List.of(new Founding.Place(1, 0, FOUNDED, Optional.empty())),
                        List.of(),
                        List.of()));
        return ids.stream()
                .map(unit -> {
                    var signInName = "dang." + FOUNDED_SO_FAR.incrementAndGet();
                    var grants = Set.of(Role.CLERK, Role.DRAFTER, Role.APPROVER).stream()
                            .map(role -> new Grant(unit, role))
                            .toList();
                    var id = accounts.create(
                            world.operator,
                            new NewAccount(
                                    signInName,
                                    "Văn thư " + signInName,
                                    Optional.empty(),
                                    TwoCommunes.PASSWORD,
                                    grants));
                    return accounts.hats(id, "Văn thư " + signInName).getFirst();
                })
                .toList();
    }

    private static NewUnit unit(String kind, String name) {
        return NewUnit.called(name, Line.PARTY, kind, Level.COMMUNE, FOUNDED).at(90);
    }
}
