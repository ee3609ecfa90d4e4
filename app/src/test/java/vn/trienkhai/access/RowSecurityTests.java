package vn.trienkhai.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.trienkhai.file.StoredFiles;
import vn.trienkhai.shared.Actor;
import vn.trienkhai.shared.Transactions;

/** What the database lets the application see when the application asks for too much. */
@WholeApplication
class RowSecurityTests {
    /** Tables without row-level security, each with its reason. */
    private static final Map<String, String> OPEN = Map.of(
            "spring_session", "sessions belong to no unit; found by a secret number only",
            "spring_session_attributes", "see spring_session",
            "scheduled_tasks", "holds numbers of jobs and times; what a job is about lies in job",
            "sign_in_failure", "counts before anybody is signed in");
    /** Tables that every signed-in person may read in full, each with its reason. */
    private static final Map<String, String> READ_BY_ALL = Map.of(
            "unit", "the trees are public inside the installation: everyone may address every unit",
            "unit_parent", "see unit",
            "unit_succession", "see unit",
            "unit_alias", "see unit",
            "unit_tag", "see unit",
            "unit_host", "see unit");

    private final JdbcClient jdbc;
    private final Transactions transactions;
    private final TwoCommunes world;
    private final StoredFiles files;
    private final FlywayConnectionDetails owner;
    private final JdbcConnectionDetails application;

    @Autowired
    RowSecurityTests(
            JdbcClient jdbc,
            Transactions transactions,
            TwoCommunes world,
            StoredFiles files,
            FlywayConnectionDetails owner,
            JdbcConnectionDetails application) {
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.world = world;
        this.files = files;
        this.owner = owner;
        this.application = application;
    }

    @Test
    void everyTableHasRowSecurityOrAReason() throws SQLException {
        assertThat(asOwner("""
                select c.relname from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p')
                  and not c.relrowsecurity and c.relname not like 'flyway_schema_history%'""")).containsExactlyInAnyOrderElementsOf(OPEN.keySet());
    }

    @Test
    void onlyTheTreesOfUnitsAreReadByAll() throws SQLException {
        assertThat(asOwner("""
                select distinct c.relname from pg_policy p join pg_class c on c.oid = p.polrelid
                where p.polcmd in ('r', '*') and p.polpermissive and pg_get_expr(p.polqual, p.polrelid) = 'true'""")).containsExactlyInAnyOrderElementsOf(READ_BY_ALL.keySet());
    }

    @Test
    void aUnitSeesNoRowOfItsNeighbourInAnyTable() throws SQLException {
        var unused = files.keep(world.muongLam, new byte[] {1, 2, 3}, "thu.txt", "text/plain");
        for (var table : tablesOfUnits()) {
            var own = world.muongLam.unit().value();
            assertThat(numbersSeen(world.namRom, table))
                    .as("%s of the neighbour", table)
                    .doesNotContain(own);
        }
        assertThat(numbersSeen(world.muongLam, new OfUnit("file", "unit_id"))).isNotEmpty();
        assertThat(numbersSeen(world.province, new OfUnit("file", "unit_id"))).isNotEmpty();
        assertThat(numbersSeen(world.cell, new OfUnit("file", "unit_id"))).isEmpty();
    }

    @Test
    void whoForgetsToSayForWhomSeesNothing() throws SQLException {
        var unused = files.keep(world.muongLam, new byte[] {1, 2, 3}, "thu.txt", "text/plain");
        for (var table : tables()) {
            if (!OPEN.containsKey(table) && !READ_BY_ALL.containsKey(table)) {
                assertThat(transactions.asNobody(() -> readable(table) ? count(table) : 0L))
                        .as(table)
                        .isZero();
            }
        }
    }

    @Test
    void aSessionUsedBeforeLeavesNoScopeBehind() throws SQLException {
        var unused = files.keep(world.muongLam, new byte[] {1, 2, 3}, "thu.txt", "text/plain");
        try (var connection = DriverManager.getConnection(
                application.getJdbcUrl(), application.getUsername(), application.getPassword())) {
            connection.setAutoCommit(false);
            execute(
                    connection,
                    "select set_config('app.unit', '%s', true), set_config('app.scope', '%s', true)"
                            .formatted(world.muongLam.unit(), world.muongLam.path()));
            assertThat(number(connection, "select count(*) from file")).isPositive();
            connection.commit();
            assertThat(number(connection, "select count(*) from file")).isZero();
        }
    }

    @Test
    void theApplicationOwnsNothingAndBypassesNothing() throws SQLException {
        assertThat(asOwner("""
                select c.relname from pg_class c join pg_roles r on r.oid = c.relowner
                where c.relnamespace = 'public'::regnamespace and r.rolname in ('trienkhai_app', 'trienkhai_whole')""")).isEmpty();
        assertThat(asOwner("""
                select rolname from pg_roles where rolname like 'trienkhai\\_%' and (rolsuper or rolbypassrls)
                  and rolname in ('trienkhai_app', 'trienkhai_whole')""")).isEmpty();
    }

    @Test
    void theApplicationCannotTouchTheRecord() {
        for (var statement : List.of(
                "update audit_record set account_name = 'x'",
                "delete from audit_record",
                "truncate audit_record",
                "insert into audit_head values (1, 1, '\\x00')",
                "alter table audit_record disable trigger all",
                "drop trigger file_audit on file")) {
            assertThatThrownBy(() -> transactions.run(
                            world.muongLam, () -> jdbc.sql(statement).update()))
                    .as(statement)
                    .isInstanceOf(org.springframework.dao.DataAccessException.class);
        }
    }

    @Test
    void theRecordIsReadByThoseWhoAuditOnly() {
        assertThat(transactions.as(world.muongLam, () -> count("audit_record"))).isPositive();
        assertThat(transactions.as(world.operator, () -> count("audit_record"))).isZero();
    }

    @Test
    void aUnitCannotEnterRowsForAnother() {
        assertThatThrownBy(() -> transactions.run(
                        world.namRom,
                        () -> jdbc.sql("""
                        insert into file (sha256, size, media_type, name, unit_id, created_by_name)
                        values (repeat('0', 64), 1, 'text/plain', 'x', :other, 'x')""")
                                .param("other", world.muongLam.unit().value())
                                .update()))
                .hasStackTraceContaining("row-level security");
    }

    private record OfUnit(String table, String column) {}

    /** Tables that name the unit whose work a row is. */
    private List<OfUnit> tablesOfUnits() throws SQLException {
        var found = new ArrayList<OfUnit>();
        var names = Set.of("unit_id", "registered_by_unit", "owner_unit", "organiser_id");
        for (var table : tables()) {
            for (var column : asOwner("select column_name::text from information_schema.columns where table_name = '"
                    + table + "' and table_schema = 'public'")) {
                if (names.contains(column) && !READ_BY_ALL.containsKey(table)) {
                    found.add(new OfUnit(table, column));
                }
            }
        }
        return found;
    }

    private List<String> tables() throws SQLException {
        return asOwner("""
                select relname::text from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'p')
                  and relname not like 'flyway_schema_history%'""");
    }

    private List<Integer> numbersSeen(Actor actor, OfUnit place) {
        return transactions.as(
                actor,
                () -> readable(place.table())
                        ? jdbc.sql("select distinct " + place.column() + " from " + place.table() + " where "
                                        + place.column() + " is not null")
                                .query(Integer.class)
                                .list()
                        : List.of());
    }

    private boolean readable(String table) {
        return jdbc.sql("select has_any_column_privilege(current_user, :table, 'select')")
                        .param("table", table)
                        .query(Boolean.class)
                        .single()
                && jdbc.sql("select has_table_privilege(current_user, :table, 'select')")
                        .param("table", table)
                        .query(Boolean.class)
                        .single();
    }

    private long count(String table) {
        return jdbc.sql("select count(*) from " + table).query(Long.class).single();
    }

    private List<String> asOwner(String question) throws SQLException {
        try (var connection =
                        DriverManager.getConnection(owner.getJdbcUrl(), owner.getUsername(), owner.getPassword());
                var statement = connection.createStatement();
                var row = statement.executeQuery(question)) {
            var answers = new ArrayList<String>();
            while (row.next()) {
                answers.add(row.getString(1));
            }
            return answers;
        }
    }

    private static void execute(Connection connection, String command) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(command);
        }
    }

    private static long number(Connection connection, String question) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery(question)) {
            row.next();
            return row.getLong(1);
        }
    }
}
