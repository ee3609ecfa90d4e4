package vn.trienkhai.directive.chain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.trienkhai.directive.DirectiveId;
import vn.trienkhai.shared.UnitId;

/** The SQL of the tree: few questions whatever its size, through functions that check what the caller may be told. */
@Component
class TreeStore {
    private final JdbcClient jdbc;

    TreeStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One link upward. */
    record Up(DirectiveId below, Heading source, int depth, boolean main) {}

    List<Up> above(DirectiveId id) {
        return jdbc.sql("select * from directive_above(:id)")
                .param("id", id.value())
                .query((row, n) -> new Up(
                        new DirectiveId(row.getLong("below_id")),
                        Headings.heading(row),
                        row.getInt("depth"),
                        row.getBoolean("main")))
                .list();
    }

    /** One link downward; {@code unit} has registered what carries out. */
    record Down(
            DirectiveId parent,
            Heading heading,
            UnitId unit,
            int depth,
            boolean drafted,
            Optional<LocalDate> acknowledgedOn) {}

    /** How much of a tree is asked for: of the first level, below each of those, how deep, and in all. */
    record Extent(int first, int others, int deep, int most) {}

    List<Down> below(DirectiveId id, long behind, Extent extent) {
        return jdbc.sql("select * from directive_below(:id, :behind, :first, :others, :deep, :most)")
                .param("id", id.value())
                .param("behind", behind)
                .param("first", extent.first())
                .param("others", extent.others())
                .param("deep", extent.deep())
                .param("most", extent.most())
                .query(TreeStore::down)
                .list();
    }

    private static Down down(ResultSet row, int number) throws SQLException {
        return new Down(
                new DirectiveId(row.getLong("parent_id")),
                Headings.heading(row),
                new UnitId(row.getInt("unit_id")),
                row.getInt("depth"),
                row.getString("state").equals("drafted"),
                Optional.ofNullable(row.getObject("acknowledged_on", LocalDate.class)));
    }

    int countBelow(DirectiveId id, int most) {
        return jdbc.sql("select count(*) from directive_carried_out(:id, 0, :most)")
                .param("id", id.value())
                .param("most", most)
                .query(Integer.class)
                .single();
    }

    /** Those that the caller may read. */
    Set<DirectiveId> readable(Collection<DirectiveId> ids) {
        return new HashSet<>(jdbc.sql("select id from directive where id = any(:ids)")
                .param("ids", numbers(ids))
                .query((row, n) -> new DirectiveId(row.getLong("id")))
                .list());
    }

    /** Those of them that something the caller is told of carries out. */
    Set<DirectiveId> carriedOut(Collection<DirectiveId> ids) {
        return new HashSet<>(jdbc.sql("select * from directive_carried_on(:ids)")
                .param("ids", numbers(ids))
                .query((row, n) -> new DirectiveId(row.getLong(1)))
                .list());
    }

    Map<DirectiveId, ChainTree.Reach> reach(Collection<DirectiveId> ids) {
        return jdbc
                .sql("select id, sent, taken_in, carried_out from directive_reach(:ids)")
                .param("ids", numbers(ids))
                .query((row, n) -> Map.entry(
                        new DirectiveId(row.getLong("id")),
                        new ChainTree.Reach(row.getLong("sent"), row.getLong("taken_in"), row.getLong("carried_out"))))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static Long[] numbers(Collection<DirectiveId> ids) {
        return ids.stream().map(DirectiveId::value).toArray(Long[]::new);
    }
}
