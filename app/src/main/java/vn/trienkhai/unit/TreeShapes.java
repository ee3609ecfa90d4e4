package vn.trienkhai.unit;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps the shape of today's trees until they change. */
@Component
class TreeShapes {
    private final JdbcClient jdbc;
    private volatile @Nullable Known known;

    TreeShapes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Known(long changes, TreeShape shape) {}

    /** As the transaction around it sees the trees. */
    TreeShape today() {
        // asked before the trees are read: what changes between the two is read, and read again the next time
        long changes = jdbc.sql("select count(*) from unit_tree_change")
                .query(Long.class)
                .single();
        var last = known;
        if (last == null || last.changes() != changes) {
            last = new Known(changes, read());
            known = last;
        }
        return last.shape();
    }

    private TreeShape read() {
        return jdbc.sql("""
                select coalesce(array_agg(id), '{}') as units,
                       coalesce(array_agg(case when nlevel(path) > 1 then subpath(path, -2, 1)::text::integer else 0 end), '{}') as parents,
                       coalesce(array_agg(line), '{}') as lines, coalesce(array_agg(level), '{}') as levels
                from unit where path is not null""")
                .query((row, n) -> TreeShape.of(
                        (Integer[]) row.getArray("units").getArray(),
                        (Integer[]) row.getArray("parents").getArray(),
                        Arrays.stream((String[]) row.getArray("lines").getArray())
                                .map(Line::of)
                                .toArray(Line[]::new),
                        Arrays.stream((String[]) row.getArray("levels").getArray())
                                .map(Level::of)
                                .toArray(Level[]::new)))
                .single();
    }
}
