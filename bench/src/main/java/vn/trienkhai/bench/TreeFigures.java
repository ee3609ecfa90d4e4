package vn.trienkhai.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import vn.trienkhai.database.Database;
import vn.trienkhai.shared.Actor;
import vn.trienkhai.shared.UnitId;
import vn.trienkhai.unit.Level;
import vn.trienkhai.unit.Unit;
import vn.trienkhai.unit.Units;
import vn.trienkhai.unit.change.UnitChange;
import vn.trienkhai.unit.change.UnitChanges;
import vn.trienkhai.unit.comparison.ChangeKind;
import vn.trienkhai.unit.comparison.Span;
import vn.trienkhai.unit.comparison.TreeComparison;

/**
 * Reading and reorganising a tree of national size. Beside each figure as its limit what the same rows cost in bare SQL over the
 * same driver, without preview, record, or way back.
 */
final class TreeFigures {
    private static final int MANY = 1_000;
    private static final int SINGLES = 20;
    private static final int ROUNDS = 5;
    private static final double COMPARISON_MILLIS = 200;
    private static final LocalDate FIRST_DAY = LocalDate.of(2026, 1, 1);
    private static final String BARE_LEVEL = """
            select u.*, p.parent_id from unit_parent p join unit u on u.id = p.unit_id
            where p.parent_id = any(?) and p.valid_from <= ? and (p.valid_to is null or p.valid_to > ?)""";
    private static final String BARE_TREE = """
            select u.*, p.parent_id from unit u
            left join unit_parent p on p.unit_id = u.id and p.valid_from <= ? and (p.valid_to is null or p.valid_to > ?)
            where u.valid_from <= ? and (u.valid_to is null or u.valid_to > ?)""";

    private static final int COMPARED_DAYS = 7;
    private static final String BARE_CHANGES = """
            select count(*) from (
                select from_id from unit_succession where on_date > ? and on_date <= ?
                union all select id from unit where valid_from > ? and valid_from <= ?
                union all select id from unit where valid_to > ? and valid_to <= ?
                union all select unit_id from unit_parent where valid_to > ? and valid_to <= ?) changed""";

    private final Units units;
    private final UnitChanges changes;
    private final TreeComparison comparison;
    private final Actor operator;
    private final Database database;

    TreeFigures(Unserved application, Actor operator, Database database) {
        this.units = application.service(Units.class);
        this.changes = application.service(UnitChanges.class);
        this.comparison = application.service(TreeComparison.class);
        this.operator = operator;
        this.database = database;
    }

    /** @param head of the nation */
    List<Figure> measure(UnitId head) throws SQLException {
        var provinces = ids(head, FIRST_DAY, Level.PROVINCE);
        var figures = new ArrayList<Figure>();
        try (var bare = database.asOwner()) {
            figures.add(singles(provinces, bare));
            figures.add(many(provinces, bare));
            figures.add(branch(provinces, bare));
            figures.add(tree(bare));
            figures.add(comparison("units.comparison.p95", Optional.empty(), bare));
            figures.add(comparison("units.comparison.branch.p95", Optional.of(provinces.getFirst()), bare));
        }
        return figures;
    }

    /** A commune and all below it into another. */
    private Figure singles(List<UnitId> provinces, Connection bare) throws SQLException {
        var mine = new double[SINGLES];
        var theirs = new double[SINGLES];
        for (int n = 0; n < SINGLES; n++) {
            var communes = ids(provinces.get(n), FIRST_DAY, Level.COMMUNE);
            var day = FIRST_DAY.plusDays(n + 1L);
            mine[n] = merged(List.of(communes.get(0)), communes.get(1), day);
            theirs[n] = bareMerge(bare, List.of(communes.get(2)), communes.get(3), day);
        }
        return limited("units.merge", median(mine), "ms", median(theirs), 100);
    }

    private Figure many(List<UnitId> provinces, Connection bare) throws SQLException {
        var cells = new ArrayList<UnitId>();
        for (var commune : ids(provinces.get(SINGLES), FIRST_DAY, Level.COMMUNE)) {
            cells.addAll(ids(commune, FIRST_DAY, Level.GRASSROOTS));
        }
        int each = Math.min(MANY, cells.size() / 2 - 1);
        double mine = merged(cells.subList(1, 1 + each), cells.getFirst(), FIRST_DAY.plusDays(1));
        double theirs =
                bareMerge(bare, cells.subList(2 + each, 1 + 2 * each), cells.get(1 + each), FIRST_DAY.plusDays(1));
        return limited("units.merge." + each, mine / 1e3, "s", theirs / 1e3, 5);
    }

    private double merged(List<UnitId> units, UnitId into, LocalDate day) {
        var merge = new UnitChange.Merge(day, units, into);
        var seal = changes.preview(operator, merge).seal();
        long from = System.nanoTime();
        changes.apply(operator, merge, seal);
        return (System.nanoTime() - from) / 1e6;
    }

    private static double bareMerge(Connection session, List<UnitId> units, UnitId into, LocalDate day)
            throws SQLException {
        session.setAutoCommit(false);
        long from = System.nanoTime();
        var ended = session.createArrayOf(
                "integer", units.stream().map(UnitId::value).toArray());
        for (var sql : List.of("""
                update unit_parent set valid_to = '%1$s' where parent_id = any(?)""", """
                insert into unit_parent select unit_id, %2$d, '%1$s' from unit_parent where parent_id = any(?) and valid_to = '%1$s'""", """
                update unit_parent set valid_to = '%1$s' where unit_id = any(?)""", """
                update unit set valid_to = '%1$s', path = null where id = any(?)""", """
                insert into unit_succession select id, %2$d, '%1$s', 'merged' from unit where id = any(?)""", """
                update unit u set path = x.path || u.id::text from unit_parent p join unit x on x.id = %2$d
                where p.unit_id = u.id and p.parent_id = x.id and p.valid_from = '%1$s' and u.id <> all(?)""")) {
            try (var statement = session.prepareStatement(sql.formatted(day, into.value()))) {
                statement.setArray(1, ended);
                statement.executeUpdate();
            }
        }
        session.commit();
        return (System.nanoTime() - from) / 1e6;
    }

    private Figure branch(List<UnitId> provinces, Connection bare) throws SQLException {
        var mine = new double[provinces.size() * ROUNDS];
        var theirs = new double[mine.length];
        for (int n = 0; n < mine.length; n++) {
            var province = provinces.get(n % provinces.size());
            var day = FIRST_DAY.plusDays(n % SINGLES);
            long from = System.nanoTime();
            units.below(operator, province, day);
            mine[n] = (System.nanoTime() - from) / 1e6;
            from = System.nanoTime();
            bareBranch(bare, province, day);
            theirs[n] = (System.nanoTime() - from) / 1e6;
        }
        return limited("units.branch.p95", p95(mine), "ms", p95(theirs), 30);
    }

    private static void bareBranch(Connection session, UnitId root, LocalDate day) throws SQLException {
        var level = List.<Integer>of(root.value());
        while (!level.isEmpty()) {
            var next = new ArrayList<Integer>();
            try (var statement = session.prepareStatement(BARE_LEVEL)) {
                statement.setArray(1, session.createArrayOf("integer", level.toArray()));
                statement.setObject(2, day);
                statement.setObject(3, day);
                var row = statement.executeQuery();
                while (row.next()) {
                    next.add(row.getInt(1));
                }
            }
            level = next;
        }
    }

    private Figure tree(Connection bare) throws SQLException {
        var mine = new double[ROUNDS];
        var theirs = new double[ROUNDS];
        for (int n = 0; n < ROUNDS; n++) {
            var day = FIRST_DAY.plusDays(n);
            long from = System.nanoTime();
            units.tree(operator, day);
            mine[n] = (System.nanoTime() - from) / 1e6;
            from = System.nanoTime();
            try (var statement = bare.prepareStatement(BARE_TREE)) {
                for (int place = 1; place <= 4; place++) {
                    statement.setObject(place, day);
                }
                statement.executeQuery();
            }
            theirs[n] = (System.nanoTime() - from) / 1e6;
        }
        return limited("units.tree", median(mine), "ms", median(theirs), 1000);
    }

    /** What changed within a week, counted by kind, with the first page of mergers; in the nation or below a province. */
    private Figure comparison(String name, Optional<UnitId> below, Connection bare) throws SQLException {
        var mine = new double[SINGLES];
        var theirs = new double[SINGLES];
        for (int n = 0; n < SINGLES; n++) {
            var from = FIRST_DAY.plusDays(n);
            var span = new Span(from, from.plusDays(COMPARED_DAYS), below, Optional.empty(), Optional.empty());
            long start = System.nanoTime();
            comparison.counts(operator, span);
            comparison.living(operator, span);
            comparison.steps(operator, comparison.affairs(operator, span, ChangeKind.MERGED, 0, SINGLES));
            mine[n] = (System.nanoTime() - start) / 1e6;
            start = System.nanoTime();
            try (var statement = bare.prepareStatement(BARE_CHANGES)) {
                for (int place = 1; place <= 8; place += 2) {
                    statement.setObject(place, span.from());
                    statement.setObject(place + 1, span.to());
                }
                statement.executeQuery();
            }
            theirs[n] = (System.nanoTime() - start) / 1e6;
        }
        return limited(name, p95(mine), "ms", p95(theirs), COMPARISON_MILLIS);
    }

    private List<UnitId> ids(UnitId parent, LocalDate day, Level level) {
        return units.children(operator, parent, day).stream()
                .filter(unit -> unit.level() == level)
                .map(Unit::id)
                .toList();
    }

    private static Figure limited(String name, double figure, String unit, double limit, double goal) {
        return new Figure(name, figure, unit, limit, goal, Figure.Goal.FIGURE_AT_MOST);
    }

    private static double median(double[] values) {
        return at(values, 0.5);
    }

    private static double p95(double[] values) {
        return at(values, 0.95);
    }

    private static double at(double[] values, double part) {
        var sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[(int) (sorted.length * part)];
    }
}
