package vn.trienkhai.access;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.boot.test.context.TestComponent;
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

/**
 * A province committee, two commune committees below it and a cell below the first: enough to ask who sees what. Each unit has
 * one person who holds every role of an office.
 */
@TestComponent
public class TwoCommunes {
    public static final String PASSWORD = "mot-hai-ba-bon-nam";
    private static final LocalDate FOUNDED = LocalDate.of(2025, 7, 1);
    private static final Set<Role> OFFICE =
            Set.of(Role.REPORTER, Role.DRAFTER, Role.CLERK, Role.APPROVER, Role.UNIT_ADMINISTRATOR, Role.AUDITOR);

    public final Actor operator;
    public final Actor province;
    public final Actor muongLam;
    public final Actor namRom;
    public final Actor cell;

    TwoCommunes(Accounts accounts, Units units) {
        var unused = accounts.foundInstallation("van.hanh", "Lò Văn Hành", PASSWORD, "Phòng Vận hành");
        this.operator = accounts.actor("van.hanh").orElseThrow();
        var ids = units.found(operator, tree());
        this.province = person(accounts, "van.son", "Hà Thị Sơn", ids.get(0));
        this.muongLam = person(accounts, "muong.lam", "Lò Văn Lâm", ids.get(1));
        this.namRom = person(accounts, "nam.rom", "Vàng Thị Rốm", ids.get(2));
        this.cell = person(accounts, "chi.bo", "Quàng Văn Bản", ids.get(3));
    }

    private static Founding tree() {
        return new Founding(
                List.of(
                        unit("tinh_uy", Level.PROVINCE, "Tỉnh ủy Vân Sơn", 1),
                        unit("dang_uy_xa", Level.COMMUNE, "Đảng ủy xã Mường Lâm", 1),
                        unit("dang_uy_xa", Level.COMMUNE, "Đảng ủy xã Nậm Rốm", 2),
                        unit("chi_bo", Level.GRASSROOTS, "Chi bộ bản Pá Ban", 1)),
                List.of(
                        new Founding.Place(1, 0, FOUNDED, Optional.empty()),
                        new Founding.Place(2, 0, FOUNDED, Optional.empty()),
                        new Founding.Place(3, 1, FOUNDED, Optional.empty())),
                List.of(),
                List.of());
    }

    private static NewUnit unit(String kind, Level level, String name, int ordinal) {
        return new NewUnit(
                Line.PARTY,
                kind,
                level,
                name,
                name,
                Optional.empty(),
                ordinal,
                Optional.of("0912 000 00" + ordinal),
                FOUNDED,
                Optional.empty(),
                List.of());
    }

    private Actor person(Accounts accounts, String signInName, String name, UnitId unit) {
        var grants = OFFICE.stream().map(role -> new Grant(unit, role)).toList();
        var id = accounts.create(operator, new NewAccount(signInName, name, Optional.empty(), PASSWORD, grants));
        return accounts.hats(id, name).getFirst();
    }
}
