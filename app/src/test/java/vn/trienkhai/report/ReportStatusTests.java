package vn.trienkhai.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class ReportStatusTests {

    @Test
    void aReportIsWrittenSentReviewedAndNothingElse() {
        assertThat(next(ReportStatus.DRAFT)).containsExactly(ReportStatus.SUBMITTED);
        assertThat(next(ReportStatus.SUBMITTED)).containsExactly(ReportStatus.SENT_BACK, ReportStatus.ACCEPTED);
        assertThat(next(ReportStatus.SENT_BACK)).containsExactly(ReportStatus.SUBMITTED);
    }

    @Test
    void anAcceptedReportBecomesNothingElse() {
        assertThat(next(ReportStatus.ACCEPTED)).isEmpty();
    }

    private static ReportStatus[] next(ReportStatus from) {
        return Arrays.stream(ReportStatus.values()).filter(from::canBecome).toArray(ReportStatus[]::new);
    }
}
