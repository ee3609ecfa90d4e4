package vn.trienkhai.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static vn.trienkhai.database.EmbeddedPostgresTests.ask;
import static vn.trienkhai.database.EmbeddedPostgresTests.run;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PostgresServerTests {
    private static final Path DEBIANS = Path.of("/usr/lib/postgresql/15/bin");

    private final Path directory = TestPostgres.directory();

    @Test
    void preparesADatabaseOnDebianTwelvesServer() throws Exception {
        assumeTrue(Files.isExecutable(DEBIANS.resolve("postgres")), "PostgreSQL 15 is not installed here");
        try (var data = DataDirectory.open(directory);
                var server = new Debian15(TestPostgres.directory())) {
            server.run("create role office login createrole password 'of:fi@ce'");
            server.run("create database office owner office");
            var address = "postgresql://office:of%3Afi%40ce@127.0.0.1:" + server.port + "/office";
            PostgresServer.at(address).database(data);
            var again = PostgresServer.at(address).database(data);
            try (var application = again.asApplication()) {
                assertThat(ask(application, "select current_user")).isEqualTo("trienkhai_app");
                run(application, "set role trienkhai_whole");
                assertThat(ask(application, "select 'a'::ltree @> 'a.b'::ltree"))
                        .isEqualTo("t");
            }
        }
    }

    @Test
    void tellsTheAdministratorWhatToRunWhereTheUserMayNotMakeRoles() throws Exception {
        assumeTrue(Files.isExecutable(DEBIANS.resolve("postgres")), "PostgreSQL 15 is not installed here");
        try (var data = DataDirectory.open(directory);
                var server = new Debian15(TestPostgres.directory())) {
            server.run("create role small login password 'small'");
            server.run("create database small owner small");
            var address = "jdbc:postgresql://127.0.0.1:" + server.port + "/small?user=small&password=small";
            assertThatThrownBy(() -> PostgresServer.at(address).database(data))
                    .satisfies(key("database.problem.needs_administrator"));
            server.run("create role trienkhai_app login noinherit password '"
                    + data.secrets().of("app.password") + "'");
            server.run("create role trienkhai_whole nologin");
            server.run("grant trienkhai_whole to trienkhai_app");
            try (var application = PostgresServer.at(address).database(data).asApplication()) {
                assertThat(ask(application, "select count(*) from pg_extension where extname = 'ltree'"))
                        .isEqualTo("1");
            }
        }
    }

    @Test
    void saysThatNobodyAnswersAtAWrongAddress() {
        try (var data = DataDirectory.open(directory)) {
            assertThatThrownBy(() -> PostgresServer.at("postgresql://a:secret@127.0.0.1:1/x")
                            .database(data))
                    .satisfies(key("database.problem.no_answer"))
                    .hasMessageNotContaining("secret");
            assertThatThrownBy(() -> PostgresServer.at("mysql://127.0.0.1/x").database(data))
                    .satisfies(key("database.problem.address"));
        }
    }

    private static org.assertj.core.api.ThrowingConsumer<Throwable> key(String key) {
        return thrown -> assertThat(((DatabaseProblem) thrown).key()).isEqualTo(key);
    }

    /** A private server of the system's PostgreSQL 15, gone after the test. */
    private static final class Debian15 implements AutoCloseable {
        final int port;
        private final Path cluster;
        private final Process process;

        Debian15(Path directory) throws Exception {
            // Version 15 looks for its way back to where it was started, so its account must be able to pass.
            Tar.permit(directory, "rwxr-xr-x");
            cluster = Files.createDirectory(directory.resolve("fifteen"));
            Tar.permit(cluster, "rwx------");
            Account.forServer().own(cluster);
            port = freePort();
            start("initdb", "-D", "/proc/self/cwd", "-U", "postgres", "-A", "trust", "-E", "UTF8", "--no-locale", "-N")
                    .waitFor();
            process = start(
                    "postgres",
                    "-D",
                    "/proc/self/cwd",
                    "-p",
                    "" + port,
                    "-c",
                    "listen_addresses=127.0.0.1",
                    "-c",
                    "unix_socket_directories=",
                    "-c",
                    "fsync=off");
            if (!new Cluster(cluster).awaitReady(process, java.time.Duration.ofSeconds(60))) {
                throw new IllegalStateException(
                        "PostgreSQL 15 did not start: " + Files.readString(directory.resolve("fifteen.log")));
            }
        }

        void run(String sql) throws Exception {
            try (var admin =
                    DriverManager.getConnection("jdbc:postgresql://127.0.0.1:" + port + "/postgres", "postgres", "")) {
                EmbeddedPostgresTests.run(admin, sql);
            }
        }

        private Process start(String program, String... arguments) throws Exception {
            var command = new ArrayList<>(Account.forServer().prefix());
            command.add(DEBIANS.resolve(program).toString());
            command.addAll(List.of(arguments));
            return new ProcessBuilder(command)
                    .directory(cluster.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(
                            cluster.resolveSibling("fifteen.log").toFile()))
                    .start();
        }

        private static int freePort() throws Exception {
            try (var socket = new java.net.ServerSocket(0)) {
                return socket.getLocalPort();
            }
        }

        @Override
        public void close() throws Exception {
            Cluster.interrupt(process.pid());
            process.waitFor();
        }
    }
}
