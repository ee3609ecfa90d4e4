package vn.trienkhai.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Files;
import java.sql.DriverManager;
import org.junit.jupiter.api.Test;

class EmbeddedPostgresTests {

    @Test
    void everyCommitThatWasAnsweredSurvivesKillingTheServer() throws Exception {
        var directory = TestPostgres.reachableDirectory();
        int answered = 0;
        for (int round = 0; round < 4; round++) {
            try (var server = EmbeddedPostgres.start(directory, TestPostgres.programs(), "test")) {
                answered = insertAndKill(server, round, answered);
            }
        }
        try (var server = EmbeddedPostgres.start(directory, TestPostgres.programs(), "test");
                var session = DriverManager.getConnection(server.url("postgres"), "postgres", "test");
                var rows = session.createStatement().executeQuery("select count(distinct n) from kept")) {
            rows.next();
            assertThat(rows.getInt(1)).isEqualTo(answered);
        }
    }

    @Test
    void durabilityIsThatOfAServer() throws Exception {
        var database = TestPostgres.freshDatabase();
        try (var session = DriverManager.getConnection(database.url(), database.owner(), database.ownerPassword())) {
            for (var setting : new String[] {"fsync", "synchronous_commit", "full_page_writes", "data_checksums"}) {
                try (var value = session.createStatement().executeQuery("show " + setting)) {
                    value.next();
                    assertThat(value.getString(1)).as(setting).isEqualTo("on");
                }
            }
        }
    }

    @Test
    void refusesDataOfAnotherVersionAndChangesNothing() throws Exception {
        var directory = TestPostgres.reachableDirectory();
        EmbeddedPostgres.start(directory, TestPostgres.programs(), "test").close();
        var version = directory.resolve("cluster/PG_VERSION");
        Files.writeString(version, "17\n");
        assertThatExceptionOfType(DatabaseProblem.class)
                .isThrownBy(() -> EmbeddedPostgres.start(directory, TestPostgres.programs(), "test"))
                .satisfies(problem -> assertThat(problem.key()).isEqualTo("database.problem.version"));
        assertThat(Files.readString(version)).isEqualTo("17\n");
    }

    @Test
    void oneRunAtATimeHoldsTheDataDirectory() {
        var directory = TestPostgres.reachableDirectory();
        try (var first = DataDirectory.open(directory)) {
            assertThat(first.secret("a")).isEqualTo(first.secret("a"));
            assertThatExceptionOfType(DatabaseProblem.class)
                    .isThrownBy(() -> DataDirectory.open(directory))
                    .satisfies(problem -> assertThat(problem.key()).isEqualTo("database.problem.in_use"));
        }
        DataDirectory.open(directory).close();
    }

    private static int insertAndKill(EmbeddedPostgres server, int round, int answered) throws Exception {
        int count = answered;
        try (var session = DriverManager.getConnection(server.url("postgres"), "postgres", "test");
                var statement = session.createStatement()) {
            statement.execute("create table if not exists kept (n int)");
            for (int i = 0; i < 200 + 50 * round; i++) {
                statement.execute("insert into kept values (" + count + ")");
                count++;
            }
            var processes = server.process();
            processes.descendants().forEach(ProcessHandle::destroyForcibly);
            processes.destroyForcibly();
            processes.onExit().join();
        } catch (java.sql.SQLException closingADeadSession) {
            // The server was killed: closing says so.
        }
        return count;
    }
}
