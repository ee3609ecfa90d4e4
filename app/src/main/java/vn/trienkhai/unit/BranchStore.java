package vn.trienkhai.unit;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.trienkhai.shared.UnitId;

/** The SQL of a branch: a unit with all below it, as they stood on a day. */
@Component
class BranchStore {
    private static final int DEEPEST = 20;

    private final JdbcClient jdbc;
    private final UnitStore store;

    BranchStore(JdbcClient jdbc, UnitStore store) {
        this.jdbc = jdbc;
        this.store = store;
    }

    /**
     * The unit and all below it as they stood on a day, parents first. Who stood below whom is asked level by level, because one
     * recursive query is planned as if it would find next to nothing; the units themselves are read along the path of today,
     * where they lie together, and one by one only where they have gone from there since.
     */
    List<TreeNode> below(UnitId root, LocalDate day) {
        var parents = parentsBelow(root, day);
        var units = new HashMap<UnitId, Unit>();
        inBranch(root).forEach(unit -> units.put(unit.id(), unit));
        var elsewhere = Stream.concat(Stream.of(root), parents.keySet().stream())
                .filter(unit -> !units.containsKey(unit))
                .toList();
        store.find(elsewhere).forEach(unit -> units.put(unit.id(), unit));
        var found = new LinkedHashMap<UnitId, TreeNode>();
        Optional.ofNullable(units.get(root))
                .filter(unit -> unit.isAliveOn(day))
                .ifPresent(unit -> found.put(root, new TreeNode(unit, Optional.empty(), 0)));
        parents.forEach((id, parent) -> {
            var unit = units.get(id);
            if (unit != null && unit.isAliveOn(day) && found.containsKey(parent)) {
                found.put(id, new TreeNode(unit, Optional.of(parent), 0));
            }
        });
        return List.copyOf(found.values());
    }

    /** Each unit that stood below one on a day with its parent, parents first. */
    private Map<UnitId, UnitId> parentsBelow(UnitId root, LocalDate day) {
        var found = new LinkedHashMap<UnitId, UnitId>();
        var level = List.of(root);
        for (int depth = 0; !level.isEmpty() && depth < DEEPEST; depth++) {
            level = jdbc
                    .sql("""
                            select p.unit_id, p.parent_id from unit_parent p
                            where p.parent_id = any(:parents) and p.valid_from <= :day and (p.valid_to is null or p.valid_to > :day)""")
                    .param("parents", UnitStore.numbers(level))
                    .param("day", day)
                    .query((row, n) -> Map.entry(new UnitId(row.getInt(1)), new UnitId(row.getInt(2))))
                    .list()
                    .stream()
                    .filter(entry ->
                            !entry.getKey().equals(root) && found.putIfAbsent(entry.getKey(), entry.getValue()) == null)
                    .map(Map.Entry::getKey)
                    .toList();
        }
        return found;
    }

    /** The unit and all that stand below it today. */
    private List<Unit> inBranch(UnitId root) {
        return jdbc.sql("select " + UnitStore.COLUMNS
                        + " from unit r join unit u on u.path <@ r.path where r.id = :root")
                .param("root", root.value())
                .query(UnitStore::unit)
                .list();
    }
}
