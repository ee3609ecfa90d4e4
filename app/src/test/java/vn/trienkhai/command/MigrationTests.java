package vn.trienkhai.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import vn.trienkhai.database.TestPostgres;

/** Tables that this version did not make. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MigrationTests {
    private static final String HISTORY = "flyway_schema_history_task";

    private final Path data = TestPostgres.directory();
    private final Installation installation = Installation.open(data, Optional.empty());

    @BeforeAll
    void makeTables() {
        migrate();
    }

    @AfterAll
    void close() {
        installation.close();
    }

    @Test
    void thoseOfANewerVersionAreNotOpenedAndTheSentenceSaysSo() throws SQLException {
        change("insert into " + HISTORY + " select 99, '99', 'later', type, 'V99__later.sql', checksum, installed_by, "
                + "installed_on, execution_time, success from " + HISTORY + " where version = '1'");
        try {
            assertThat(complaint()).contains("mới hơn").doesNotContain("Migration", "Flyway");
        } finally {
            change("delete from " + HISTORY + " where version = '99'");
        }
        migrate();
    }

    @Test
    void thoseThatWereMadeOtherwiseAreNotOpenedAndTheSentenceSaysSo() throws SQLException {
        change("update " + HISTORY + " set checksum = checksum + 1 where version = '1'");
        try {
            assertThat(complaint()).contains("không khớp").doesNotContain("Migration", "Flyway");
        } finally {
            change("update " + HISTORY + " set checksum = checksum - 1 where version = '1'");
        }
        migrate();
    }

    private void migrate() {
        Application.migrate(installation, Settings.in(data));
    }

    private String complaint() {
        var refused = catchThrowableOfType(RuntimeException.class, this::migrate);
        var terminal = System.err;
        var said = new ByteArrayOutputStream();
        System.setErr(new PrintStream(said, true, StandardCharsets.UTF_8));
        try {
            assertThat(Complaint.about(refused)).isEqualTo(TrienKhaiCommand.FAILED);
            return said.toString(StandardCharsets.UTF_8);
        } finally {
            System.setErr(terminal);
        }
    }

    private void change(String sql) throws SQLException {
        try (var owner = installation.database().asOwner();
                var statement = owner.createStatement()) {
            assertThat(statement.executeUpdate(sql)).isEqualTo(1);
        }
    }
}
