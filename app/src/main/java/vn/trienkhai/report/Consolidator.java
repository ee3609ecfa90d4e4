package vn.trienkhai.report;

import java.util.ArrayList;
import java.util.List;
import vn.trienkhai.shared.UnitId;

/**
 * Adds up the accepted reports of those who were asked, on top of the unit's own figures.
 *
 * <p>Only their own answers are read: each has already added up what lies below it. Who has not reported is listed as
 * missing and not counted as zero, because "not told yet" and "nothing done" are different news to the unit above.
 */
class Consolidator {

    /** Somebody who was asked, as a unit of today, with the accepted reports that answer for it. */
    record Asked(UnitId unit, Reason reason, List<Answer> accepted) {}

    /** An accepted report. */
    record Answer(ReportId report, Figures figures) {}

    /** Why there is nothing to add from a unit. */
    enum Reason {
        HEARD,
        NOTHING_SENT,
        WAITING_FOR_REVIEW,
        SENT_BACK,
        SPLIT
    }

    /** Who is missing and why. */
    record Missing(UnitId unit, Reason reason) {}

    record Consolidation(Figures figures, List<ReportId> sources, List<Missing> missing) {}

    Consolidation consolidate(Figures own, List<Asked> asked) {
        var figures = own;
        var sources = new ArrayList<ReportId>();
        for (var answer :
                asked.stream().flatMap(each -> each.accepted().stream()).toList()) {
            figures = figures.plus(answer.figures());
            sources.add(answer.report());
        }
        var missing = asked.stream()
                .filter(each -> each.reason() != Reason.HEARD)
                .map(each -> new Missing(each.unit(), each.reason()))
                .toList();
        return new Consolidation(figures, sources, missing);
    }
}
