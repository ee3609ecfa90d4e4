package vn.trienkhai.command;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/** What the catalogue of PostgreSQL says about our tables, so that no table can be forgotten in a backup. */
final class Tables {
    private static final String NOT_KEPT = "flyway_schema_history%";

    /** A table and the columns that hold what was entered; generated ones compute themselves again. */
    record Table(String name, String columns) {
        String copyOut() {
            return "copy " + name + " (" + columns + ") to stdout";
        }

        String copyIn() {
            return "copy " + name + " (" + columns + ") from stdin";
        }
    }

    /** A foreign key as PostgreSQL would write it. */
    record Reference(String table, String name, String definition) {}

    private final Connection owner;

    Tables(Connection owner) {
        this.owner = owner;
    }

    /** All tables with entries, in order of their names. Sessions are left out: whoever is signed in signs in again. */
    List<Table> all() throws SQLException {
        return list("""
                select quote_ident(c.relname) as name,
                       string_agg(quote_ident(a.attname), ', ' order by a.attnum) as columns
                from pg_class c join pg_attribute a on a.attrelid = c.oid
                where c.relnamespace = 'public'::regnamespace and c.relkind = 'r'
                  and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
                  and c.relname not like '%s'
                  and c.relname not in ('spring_session', 'spring_session_attributes')
                group by c.relname order by c.relname""".formatted(NOT_KEPT), row -> new Table(row.getString("name"), row.getString("columns")));
    }

    List<Reference> references() throws SQLException {
        return list(
                """
                select conrelid::regclass::text as table_name, quote_ident(conname) as name, pg_get_constraintdef(oid) as definition
                from pg_constraint where contype = 'f' and connamespace = 'public'::regnamespace and conparentid = 0
                order by 1, 2""",
                row -> new Reference(row.getString("table_name"), row.getString("name"), row.getString("definition")));
    }

    /** For each sequence the call that sets it as it stands. */
    List<String> sequences() throws SQLException {
        return list("""
                select format('select setval(%L, %s, %L)', format('%I.%I', schemaname, sequencename),
                              coalesce(last_value, start_value), last_value is not null) as call
                from pg_sequences where schemaname = 'public' order by sequencename""", row -> row.getString("call"));
    }

    /** Which step each module's tables have reached, such as {@code flyway_schema_history_unit → 1}. */
    TreeMap<String, String> versions() throws SQLException {
        var histories = list("""
                select relname from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r'
                and relname like '%s'""".formatted(NOT_KEPT), row -> row.getString(1));
        var versions = new TreeMap<String, String>();
        for (var history : histories) {
            var steps = list("""
                    select coalesce(string_agg(version || ':' || coalesce(checksum, 0), ',' order by installed_rank), '')
                    from "%s" where success and version is not null""".formatted(history), row -> row.getString(1));
            versions.put(history, steps.getFirst());
        }
        return versions;
    }

    boolean isEmpty() throws SQLException {
        return list(
                        "select from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r' limit 1",
                        row -> "")
                .isEmpty();
    }

    void run(String sql) throws SQLException {
        try (var statement = owner.createStatement()) {
            statement.execute(sql);
        }
    }

    interface Reading<T> {
        T of(ResultSet row) throws SQLException;
    }

    <T> List<T> list(String sql, Reading<T> reading) throws SQLException {
        try (var statement = owner.createStatement();
                var rows = statement.executeQuery(sql)) {
            var found = new ArrayList<T>();
            while (rows.next()) {
                found.add(reading.of(rows));
            }
            return found;
        }
    }
}
