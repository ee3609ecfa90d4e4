package vn.trienkhai.directive.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import vn.trienkhai.database.Database;
import vn.trienkhai.database.TestPostgres;
import vn.trienkhai.job.HangingStep;
import vn.trienkhai.job.Life;

class DeliverySurvivesTests {
    private static final String CELLS =
            "directive_entry e join unit u on u.id = e.unit_id where u.level = 'grassroots'";

    private final Database database = TestPostgres.freshDatabase();
    private final Path data = TestPostgres.directory();

    @Test
    @Timeout(400)
    void aDeliveryGoesOnWhereItStoppedWhenItsProcessIsKilled() throws Exception {
        live(DeliveringProcess.Part.BEGINS)
                .until(HangingStep.HANGS + DeliveryJob.KIND)
                .kill();
        assertThat(count(CELLS)).as("the step that was killed left nothing").isEqualTo(Deliveries.STEP);
        assertThat(count("audit_record where action = 'directive.delivered'")).isOne();

        live(DeliveringProcess.Part.FINISHES).until(DeliveringProcess.FINISHED).end();

        assertThat(count("unit where level = 'grassroots'")).isEqualTo(DeliveringProcess.CELLS);
        assertThat(count(CELLS)).isEqualTo(DeliveringProcess.CELLS);
        assertThat(ask("select count(distinct e.unit_id) from " + CELLS))
                .as("each once, and none is missing")
                .isEqualTo(DeliveringProcess.CELLS);
        assertThat(count("""
                (select e.id from directive_entry e join unit u on u.id = e.unit_id
                     join audit_recorded a on a.subject = 'directive_entry' and a.subject_id = e.id::text
                 where u.level = 'grassroots' group by e.id having count(*) = 1) once""")).as("one record of each").isEqualTo(DeliveringProcess.CELLS);
        assertThat(ask("select sum((detail ->> 'units')::int) from audit_record where action = 'directive.delivered'"))
                .as("and no step told twice")
                .isEqualTo(DeliveringProcess.CELLS);
        assertThat(count("job where kind = 'directive.delivery' and state = 'finished'"))
                .isOne();
    }

    private Life live(DeliveringProcess.Part part) throws Exception {
        return Life.begin(DeliveringProcess.class, part.name(), database, data);
    }

    private int count(String rows) throws SQLException {
        return ask("select count(*) from " + rows);
    }

    private int ask(String sql) throws SQLException {
        try (var connection = DriverManager.getConnection(database.url(), database.owner(), database.ownerPassword());
                var statement = connection.createStatement();
                var row = statement.executeQuery(sql)) {
            assertThat(row.next()).as(sql).isTrue();
            return row.getInt(1);
        }
    }
}
