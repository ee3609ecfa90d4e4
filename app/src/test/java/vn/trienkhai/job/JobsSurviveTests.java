package vn.trienkhai.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import vn.trienkhai.database.Database;
import vn.trienkhai.database.TestPostgres;

class JobsSurviveTests {
    private final Database database = TestPostgres.freshDatabase();
    private final Path data = TestPostgres.directory();

    @Test
    @Timeout(180)
    void aJobGoesOnWhereItStoppedWhenItsProcessIsKilled() throws Exception {
        var first = start(6);
        listen(first, AnotherProcess.HANGS + 6);
        first.destroyForcibly().waitFor();
        assertThat(parts()).containsExactly(1, 2, 3, 4, 5);

        var second = start(0);
        listen(second, AnotherProcess.FINISHED);
        second.waitFor();

        assertThat(parts())
                .as("every part once, the interrupted one too")
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 12).boxed().toList());
    }

    private Process start(int hangIn) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx256m",
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        AnotherProcess.class.getName(),
                        Integer.toString(hangIn),
                        "--server.port=0",
                        "--spring.datasource.url=" + database.url(),
                        "--spring.datasource.username=" + database.application(),
                        "--spring.datasource.password=" + database.applicationPassword(),
                        "--spring.flyway.url=" + database.url(),
                        "--spring.flyway.user=" + database.owner(),
                        "--spring.flyway.password=" + database.ownerPassword(),
                        "--trienkhai.data=" + data)
                .redirectErrorStream(true)
                .start();
    }

    private static void listen(Process process, String awaited) throws IOException {
        var said = new ArrayList<String>();
        var output = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        for (var line = output.readLine(); line != null; line = output.readLine()) {
            said.add(line);
            if (line.equals(awaited)) {
                return;
            }
        }
        throw new AssertionError("ended without saying \"" + awaited + "\":\n" + String.join("\n", said));
    }

    private List<Integer> parts() throws SQLException {
        try (var connection = DriverManager.getConnection(database.url(), database.owner(), database.ownerPassword());
                var statement = connection.createStatement();
                var row = statement.executeQuery(
                        "select subject_id::integer from audit_record where action = 'counted' order by id")) {
            var parts = new ArrayList<Integer>();
            while (row.next()) {
                parts.add(row.getInt(1));
            }
            return parts;
        }
    }
}
