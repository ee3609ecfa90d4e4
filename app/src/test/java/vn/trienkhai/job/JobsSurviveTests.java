package vn.trienkhai.job;

import static org.assertj.core.api.Assertions.assertThat;

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
        Life.begin(AnotherProcess.class, "6", database, data)
                .until(AnotherProcess.HANGS + 6)
                .kill();
        assertThat(parts()).containsExactly(1, 2, 3, 4, 5);

        Life.begin(AnotherProcess.class, "0", database, data)
                .until(AnotherProcess.FINISHED)
                .end();

        assertThat(parts())
                .as("every part once, the interrupted one too")
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 12).boxed().toList());
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
