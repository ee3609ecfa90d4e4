package vn.trienkhai.database;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.trienkhai.database.EmbeddedPostgresTests.ask;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DurabilityTests {
    private static final int ROUNDS = 5;
    private static final int ANSWERS_BEFORE_THE_KILL = 120;

    private final Path directory = TestPostgres.directory();

    @Test
    void everyAnsweredCommitSurvivesAKilledServer() throws Exception {
        int answered = 0;
        try (var data = DataDirectory.open(directory);
                var server = EmbeddedPostgres.start(data)) {
            for (int round = 0; round < ROUNDS; round++) {
                long killed = server.pid();
                answered = insertUntilKilled(server, answered);
                server.awaitAnother(killed);
                assertThat(rows(server.database())).isGreaterThanOrEqualTo(answered);
            }
        }
        assertThat(answered).isGreaterThanOrEqualTo(ROUNDS * ANSWERS_BEFORE_THE_KILL);
    }

    /** Kills postmaster and backends from another thread, so that it hits statements on their way. */
    private static int insertUntilKilled(EmbeddedPostgres server, int from) throws SQLException {
        int answered = from;
        try (var owner = server.database().asOwner();
                var insert = owner.createStatement()) {
            insert.execute("create table if not exists kept (n int primary key)");
            var next = insert.executeQuery("select coalesce(max(n) + 1, 0) from kept");
            next.next();
            int number = next.getInt(1);
            for (int i = 0; ; i++) {
                insert.execute("insert into kept values (" + number++ + ")");
                answered++;
                if (i == ANSWERS_BEFORE_THE_KILL) {
                    Thread.ofVirtual().start(() -> kill(server.pid()));
                }
            }
        } catch (SQLException killed) {
            return answered;
        }
    }

    private static void kill(long pid) {
        var server = ProcessHandle.of(pid).orElseThrow();
        var all = Stream.concat(server.descendants(), Stream.of(server)).toList();
        all.forEach(ProcessHandle::destroyForcibly);
    }

    @Test
    void everyAnsweredCommitSurvivesAKilledApplicationAndItsServerIsTakenOver() throws Exception {
        int answered = 0;
        for (int round = 0; round < ROUNDS; round++) {
            answered += answersOfAKilledApplication();
        }
        try (var data = DataDirectory.open(directory);
                var server = EmbeddedPostgres.start(data)) {
            assertThat(answered).isGreaterThanOrEqualTo(ROUNDS * ANSWERS_BEFORE_THE_KILL);
            assertThat(rows(server.database())).isGreaterThanOrEqualTo(answered);
        }
    }

    @Test
    void theServerOfAKilledApplicationStopsByItself() throws Exception {
        answersOfAKilledApplication();

        ProcessHandle.allProcesses()
                .filter(process -> isOn(process, directory.resolve("postgres")))
                .forEach(server ->
                        server.onExit().orTimeout(60, TimeUnit.SECONDS).join());

        assertThat(directory.resolve("postgres/postmaster.pid")).doesNotExist();
    }

    private static boolean isOn(ProcessHandle process, Path cluster) {
        try {
            return Files.isSameFile(Path.of("/proc/" + process.pid() + "/cwd"), cluster);
        } catch (IOException goneOrNotOurs) {
            return false;
        }
    }

    private int answersOfAKilledApplication() throws IOException, InterruptedException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var application = new ProcessBuilder(
                        java,
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Inserting.class.getName(),
                        directory.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        int answered = 0;
        try (var out =
                new BufferedReader(new InputStreamReader(application.getInputStream(), StandardCharsets.UTF_8))) {
            for (var line = out.readLine(); line != null; line = out.readLine()) {
                if (line.equals("answered") && ++answered == ANSWERS_BEFORE_THE_KILL) {
                    application.toHandle().destroyForcibly();
                }
            }
        }
        application.waitFor();
        return answered;
    }

    private static int rows(Database database) throws SQLException {
        try (var owner = database.asOwner()) {
            return Integer.parseInt(ask(owner, "select count(*) from kept"));
        }
    }

    /** An application that only inserts, and says each time that the commit was answered. */
    static final class Inserting {
        public static void main(String[] arguments) throws SQLException {
            var server = EmbeddedPostgres.start(DataDirectory.open(Path.of(arguments[0])));
            try (var owner = server.database().asOwner();
                    var insert = owner.createStatement()) {
                insert.execute("create table if not exists kept (n int generated always as identity)");
                while (!System.out.checkError()) {
                    insert.execute("insert into kept default values");
                    System.out.println("answered");
                }
            }
        }
    }
}
