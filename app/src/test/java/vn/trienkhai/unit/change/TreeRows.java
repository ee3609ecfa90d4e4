package vn.trienkhai.unit.change;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;

/** The rows of the tree as they stand, read by the owner of the tables. */
final class TreeRows implements AutoCloseable {
    private static final List<String> TABLES =
            List.of("unit", "unit_parent", "unit_succession", "unit_alias", "unit_host", "account_grant");

    private final FlywayConnectionDetails owner;
    private @Nullable Connection kept;

    TreeRows(FlywayConnectionDetails owner) {
        this.owner = owner;
    }

    /** Every row of every table of the tree, as text. */
    Map<String, List<String>> all() throws SQLException {
        var rows = new TreeMap<String, List<String>>();
        for (var table : TABLES) {
            rows.put(table, list("select t::text from " + table + " t order by 1"));
        }
        return rows;
    }

    /** The first column of what a query finds. */
    List<String> list(String query) throws SQLException {
        if (kept == null || kept.isClosed()) {
            kept = session();
        }
        try (var statement = kept.createStatement();
                var found = statement.executeQuery(query)) {
            var list = new ArrayList<String>();
            while (found.next()) {
                list.add(found.getString(1));
            }
            return list;
        }
    }

    @Override
    public void close() throws SQLException {
        if (kept != null) {
            kept.close();
        }
    }

    Connection session() throws SQLException {
        return DriverManager.getConnection(owner.getJdbcUrl(), owner.getUsername(), owner.getPassword());
    }
}
