package vn.trienkhai.unit.intake;

import java.util.List;
import java.util.Map;
import vn.trienkhai.unit.exchange.ImportReport;
import vn.trienkhai.unit.exchange.ImportReport.Question;
import vn.trienkhai.unit.exchange.ImportReport.Verb;

/**
 * What an import would do, or has done, as it is kept; its single lines are kept beside it.
 *
 * @param stale whether it takes the place of one that no longer held when it was to be entered
 */
public record IntakePreview(
        Map<Verb, Integer> counts,
        int problems,
        List<Question> questions,
        List<String> notes,
        List<String> hanging,
        String seal,
        boolean stale) {

    static IntakePreview of(ImportReport report, boolean stale) {
        return new IntakePreview(
                report.counts(),
                report.problemCount(),
                report.questions(),
                report.notes(),
                report.hanging(),
                report.seal(),
                stale);
    }

    public boolean isClean() {
        return problems == 0 && questions.isEmpty();
    }

    public boolean changesAnything() {
        return counts.entrySet().stream().anyMatch(each -> each.getKey() != Verb.SAME && each.getValue() > 0);
    }
}
