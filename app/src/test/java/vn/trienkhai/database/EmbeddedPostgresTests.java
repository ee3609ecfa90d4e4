package vn.trienkhai.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedPostgresTests {
    @TempDir
    Path directory;

    @Test
    void keepsItsDataFromOneStartToTheNext() throws Exception {
        try (var data = DataDirectory.open(directory);
                var server = EmbeddedPostgres.start(data);
                var owner = server.database().asOwner()) {
            run(owner, "create table kept as select 'Vân Sơn' as name");
        }
        try (var data = DataDirectory.open(directory);
                var server = EmbeddedPostgres.start(data);
                var owner = server.database().asOwner()) {
            assertThat(ask(owner, "select name from kept")).isEqualTo("Vân Sơn");
        }
    }

    @Test
    void runsWithEverySettingThatDurabilityNeeds() throws Exception {
        try (var connection = TestPostgres.freshDatabase().asOwner()) {
            assertThat(ask(connection, "show fsync")).isEqualTo("on");
            assertThat(ask(connection, "show synchronous_commit")).isEqualTo("on");
            assertThat(ask(connection, "show full_page_writes")).isEqualTo("on");
            assertThat(ask(connection, "show data_checksums")).isEqualTo("on");
            assertThat(ask(connection, "show password_encryption")).isEqualTo("scram-sha-256");
        }
    }

    @Test
    void sortsAsVietnameseReadersExpect() throws Exception {
        try (var connection = TestPostgres.freshDatabase().asOwner()) {
            assertThat(ask(connection, """
                    select string_agg(n, ' ' order by n)
                    from unnest(array['Đức', 'Dương', 'Ông', 'Oanh', 'Đạt', 'Ơn']) n""")).isEqualTo("Dương Đạt Đức Oanh Ông Ơn");
        }
    }

    @Test
    void refusesASecondRunOnTheSameDirectory() {
        try (var first = DataDirectory.open(directory)) {
            assertThatThrownBy(() -> DataDirectory.open(first.path()))
                    .isInstanceOfSatisfying(
                            DatabaseProblem.class,
                            problem -> assertThat(problem.key()).isEqualTo("database.problem.directory_in_use"));
        }
    }

    @Test
    void refusesDataOfAnotherVersionAndLeavesThemAlone() throws Exception {
        Files.createDirectories(directory.resolve("postgres"));
        Files.writeString(directory.resolve("postgres/PG_VERSION"), "16\n");
        try (var data = DataDirectory.open(directory)) {
            assertThatThrownBy(() -> EmbeddedPostgres.start(data))
                    .isInstanceOfSatisfying(
                            DatabaseProblem.class,
                            problem -> assertThat(problem.key()).isEqualTo("database.problem.other_version"));
        }
        assertThat(directory.resolve("postgres/PG_VERSION")).hasContent("16");
    }

    @Test
    void letsNobodyInWithoutAPassword() {
        var database = TestPostgres.freshDatabase();
        assertThatThrownBy(() -> java.sql.DriverManager.getConnection(database.url(), "trienkhai_admin", ""))
                .isInstanceOf(SQLException.class);
    }

    static String ask(Connection connection, String question) throws SQLException {
        try (var statement = connection.createStatement();
                var answer = statement.executeQuery(question)) {
            answer.next();
            return answer.getString(1);
        }
    }

    static void run(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
