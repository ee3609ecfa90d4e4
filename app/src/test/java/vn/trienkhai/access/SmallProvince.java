package vn.trienkhai.access;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import vn.trienkhai.account.Accounts;
import vn.trienkhai.account.Grant;
import vn.trienkhai.account.NewAccount;
import vn.trienkhai.shared.Actor;
import vn.trienkhai.shared.Role;
import vn.trienkhai.shared.UnitId;
import vn.trienkhai.unit.Founding;
import vn.trienkhai.unit.Level;
import vn.trienkhai.unit.Line;
import vn.trienkhai.unit.NewUnit;
import vn.trienkhai.unit.Units;

/** A province committee, two communes below it, a cell below the first, and a union beside them, alone in a fresh database. */
public final class SmallProvince {
    private static final LocalDate SINCE = LocalDate.of(2004, 1, 1);
    private static final String PASSWORD = "một mật khẩu dài";

    public final Actor operator;
    public final UnitId committee;
    public final UnitId muongLam;
    public final UnitId namRom;
    public final UnitId cell;
    public final UnitId union;
    private final Accounts accounts;

    public SmallProvince(Accounts accounts, Units units) {
        this.accounts = accounts;
        accounts.foundInstallation("op", "Vận hành", PASSWORD, "Trung tâm vận hành");
        operator = accounts.actor("op").orElseThrow();
        var ids = units.found(
                operator,
                new Founding(
                        List.of(
                                unit(Line.PARTY, "tinh_uy", Level.PROVINCE, "Tỉnh ủy Vân Sơn", 1),
                                unit(Line.PARTY, "dang_uy_xa", Level.COMMUNE, "Đảng ủy xã Mường Lâm", 2),
                                unit(Line.PARTY, "dang_uy_xa", Level.COMMUNE, "Đảng ủy xã Nậm Rốm", 3),
                                unit(Line.PARTY, "chi_bo", Level.GRASSROOTS, "Chi bộ bản Nà Hốc", 4),
                                unit(Line.UNION, "ldld_tinh", Level.PROVINCE, "Liên đoàn Lao động tỉnh Vân Sơn", 5)),
                        List.of(below(1, 0), below(2, 0), below(3, 1)),
                        List.of(),
                        List.of()));
        committee = ids.get(0);
        muongLam = ids.get(1);
        namRom = ids.get(2);
        cell = ids.get(3);
        union = ids.get(4);
    }

    /** Somebody of a unit. */
    public Actor person(String name, UnitId unit, Role... roles) {
        var grants = Arrays.stream(roles).map(role -> new Grant(unit, role)).toList();
        accounts.create(operator, new NewAccount(name, "Người " + name, Optional.empty(), PASSWORD, grants));
        return accounts.actor(name).orElseThrow();
    }

    private static Founding.Place below(int unit, int above) {
        return new Founding.Place(unit, above, SINCE, Optional.empty());
    }

    private static NewUnit unit(Line line, String kind, Level level, String name, int ordinal) {
        return NewUnit.called(name, line, kind, level, SINCE).at(ordinal);
    }
}
