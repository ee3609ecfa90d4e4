package vn.trienkhai.report;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import vn.trienkhai.activity.Indicator;
import vn.trienkhai.shared.Vietnamese;

/** What the page of a report shows. Public because templates are compiled elsewhere. */
public record ReportPage(
        Report report,
        String unit,
        Optional<ReportRequest> request,
        Optional<ReportRequest> consolidated,
        String askedBy,
        Optional<String> via,
        int added,
        int asked,
        List<Line> lines,
        List<Part> parts,
        List<Gap> missing,
        List<Pick> picks,
        List<Remark> remarks,
        List<ReportLine> replaced,
        Optional<ReportId> newer,
        May may,
        boolean hasDocument,
        boolean isDocumentFresh,
        String problem) {

    /** What the signed-in person may do with it now. */
    public record May(
            boolean edit, boolean submit, boolean review, boolean replace, boolean consolidate, boolean own) {}

    /**
     * A figure.
     *
     * @param typed what stands in the field for what is entered by hand
     * @param problem what is wrong with it; empty when nothing is
     * @param saved what a colleague saved meanwhile; empty when the same
     */
    public record Line(
            Indicator indicator,
            Figure figure,
            String typed,
            String note,
            String problem,
            String saved,
            List<String> remarks) {

        public String activities() {
            return Vietnamese.number(figure.fromActivities());
        }

        public String byHand() {
            return Vietnamese.number(figure.allByHand());
        }

        public String below() {
            return Vietnamese.number(figure.byHandBelow());
        }

        public boolean hasBelow() {
            return figure.byHandBelow().compareTo(BigDecimal.ZERO) != 0;
        }

        public String total() {
            return Vietnamese.number(figure.total());
        }
    }

    /** A part of the text; {@code from} names the unit that a passage was taken over from. */
    public record Part(
            Section section, String typed, String problem, String saved, Optional<String> from, List<String> remarks) {
        public boolean isTakenOver() {
            return section.source().isPresent();
        }
    }

    /** A unit that is missing. */
    public record Gap(String unit, Optional<String> phone, String why) {}

    /** A passage of an added-up report that can be taken over. */
    public record Pick(ReportId source, int ordinal, String unit, String heading, String text) {}

    /** What a reviewer said. */
    public record Remark(Review review, String unit, String about) {}

    public boolean isUnchecked() {
        return lines.stream().anyMatch(line -> line.figure().isUnchecked());
    }

    public boolean isSentBack() {
        return report.status() == ReportStatus.SENT_BACK && !remarks.isEmpty();
    }
}
