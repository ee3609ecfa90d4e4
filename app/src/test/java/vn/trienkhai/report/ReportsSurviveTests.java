package vn.trienkhai.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import vn.trienkhai.database.Database;
import vn.trienkhai.database.TestPostgres;
import vn.trienkhai.job.HangingStep;
import vn.trienkhai.job.Life;

class ReportsSurviveTests {
    private final Database database = TestPostgres.freshDatabase();
    private final Path data = TestPostgres.directory();

    @Test
    @Timeout(400)
    void addingUpAndWritingGoOnWhereTheyStoppedWhenTheirProcessIsKilled() throws Exception {
        live(ReportingProcess.Part.ADDS_UP)
                .until(HangingStep.HANGS + ConsolidationJob.KIND)
                .kill();
        assertThat(count("report_source"))
                .as("the step that was killed left nothing")
                .isEqualTo(2);
        assertThat(count("report_missing")).isZero();

        live(ReportingProcess.Part.WRITES)
                .until(HangingStep.HANGS + DocumentJob.KIND)
                .kill();
        assertThat(count("report_source")).isEqualTo(ReportingProcess.ANSWERING.size());
        assertThat(count("report_document where format = 'docx'")).isOne();
        assertThat(count("report_document")).as("the second one was not kept").isOne();

        live(ReportingProcess.Part.FINISHES).until(ReportingProcess.FINISHED).end();

        assertThat(count("report where consolidates_request_id is not null")).isOne();
        assertThat(count("report_source")).isEqualTo(ReportingProcess.ANSWERING.size());
        assertThat(count("report_missing")).isEqualTo(ReportingProcess.CELLS - ReportingProcess.ANSWERING.size());
        assertThat(talks()).isEqualByComparingTo(ReportingProcess.sum());
        assertThat(count("report_document")).isEqualTo(2);
        assertThat(count("file")).as("no document twice").isEqualTo(2);
        assertThat(count("audit_record where action = 'report.consolidated'")).isOne();
        assertThat(count("audit_record where action = 'report.written'")).isEqualTo(2);
        assertThat(count("job where state = 'finished'")).isEqualTo(2);
    }

    private Life live(ReportingProcess.Part part) throws Exception {
        return Life.begin(ReportingProcess.class, part.name(), database, data);
    }

    private BigDecimal talks() throws SQLException {
        return ask("select f.by_hand_below from report_figure f join report r on r.id = f.report_id"
                + " where r.consolidates_request_id is not null and f.code = 'talks'");
    }

    private int count(String rows) throws SQLException {
        return ask("select count(*) from " + rows).intValue();
    }

    private BigDecimal ask(String sql) throws SQLException {
        try (var connection = DriverManager.getConnection(database.url(), database.owner(), database.ownerPassword());
                var statement = connection.createStatement();
                var row = statement.executeQuery(sql)) {
            assertThat(row.next()).as(sql).isTrue();
            return row.getBigDecimal(1);
        }
    }
}
