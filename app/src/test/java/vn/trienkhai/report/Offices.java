package vn.trienkhai.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
import vn.trienkhai.unit.Succession;
import vn.trienkhai.unit.Units;

/** A small invented province in two lines, with one person in each office who may do everything there. Several can live in one
 * database: their people's names end differently. */
class Offices {
    private static final LocalDate FOUNDED = LocalDate.of(2004, 1, 1);
    private static final LocalDate MERGED = LocalDate.of(2025, 7, 1);
    private final String suffix;
    private final Map<String, Actor> people = new HashMap<>();
    private final List<NewUnit> units = new ArrayList<>();
    private final List<String> keys = new ArrayList<>();
    private final List<Founding.Place> places = new ArrayList<>();

    Offices(Accounts accounts, Units trees, String suffix) {
        this.suffix = suffix;
        int province = add("province", Line.PARTY, Level.PROVINCE, "Tỉnh ủy Vân Sơn", -1, Optional.empty());
        int muongLam = add("muong-lam", Line.PARTY, Level.COMMUNE, "Đảng ủy xã Mường Lâm", province, Optional.empty());
        int namRom = add("nam-rom", Line.PARTY, Level.COMMUNE, "Đảng ủy xã Nậm Rốm", province, Optional.empty());
        add("tan-ha", Line.PARTY, Level.COMMUNE, "Đảng ủy phường Tân Hà", province, Optional.empty());
        add("na-hoc", Line.PARTY, Level.GRASSROOTS, "Chi bộ bản Nà Hốc", muongLam, Optional.empty());
        add("school", Line.PARTY, Level.GRASSROOTS, "Chi bộ trường Mường Lâm", muongLam, Optional.empty());
        add("cho-phien", Line.PARTY, Level.GRASSROOTS, "Chi bộ chợ phiên Nậm Rốm", namRom, Optional.empty());
        int old = add("old", Line.PARTY, Level.GRASSROOTS, "Chi bộ bản Nà Cũ", muongLam, Optional.of(MERGED));
        int union = add("union", Line.UNION, Level.PROVINCE, "Liên đoàn Lao động tỉnh Vân Sơn", -1, Optional.empty());
        add("school-union", Line.UNION, Level.GRASSROOTS, "Công đoàn trường Mường Lâm", union, Optional.empty());
        accounts.foundInstallation("op", "Vận hành", "một mật khẩu dài", "Trung tâm vận hành");
        var operator = accounts.actor("op").orElseThrow();
        var ids = trees.found(
                operator,
                new Founding(
                        units,
                        places,
                        List.of(new Founding.Step(old, keys.indexOf("na-hoc"), MERGED, Succession.Kind.MERGED)),
                        List.of()));
        for (int i = 0; i < keys.size(); i++) {
            if (i != old) {
                people.put(keys.get(i), person(accounts, operator, keys.get(i) + suffix, ids.get(i)));
            }
        }
        ended = ids.get(old);
    }

    private final UnitId ended;

    /** A cell that went into Nà Hốc in 2025. */
    UnitId ended() {
        return ended;
    }

    Actor of(String key) {
        return java.util.Objects.requireNonNull(people.get(key), key);
    }

    UnitId unit(String key) {
        return of(key).unit();
    }

    private int add(String key, Line line, Level level, String name, int parent, Optional<LocalDate> until) {
        units.add(new NewUnit(
                line,
                "x",
                level,
                name,
                name,
                Optional.empty(),
                units.size(),
                Optional.of("0900 000 00" + units.size()),
                FOUNDED,
                until,
                List.of()));
        keys.add(key);
        if (parent >= 0) {
            places.add(new Founding.Place(units.size() - 1, parent, FOUNDED, until));
        }
        return units.size() - 1;
    }

    private static Actor person(Accounts accounts, Actor operator, String key, UnitId unit) {
        accounts.create(
                operator,
                new NewAccount(
                        key,
                        "Người " + key,
                        Optional.empty(),
                        "một mật khẩu dài",
                        List.of(
                                new Grant(unit, Role.REPORTER),
                                new Grant(unit, Role.DRAFTER),
                                new Grant(unit, Role.APPROVER))));
        return accounts.actor(key).orElseThrow();
    }
}
