/**
 * Báo cáo, tổng hợp: who asks for which figures, what units answer, how answers are reviewed and added up, and the document
 * that goes further up. Invariants: a consolidated report is the parent unit's own report; an activity is counted once, however
 * many reports it stands in; who has not reported is listed and never zero; what was submitted or accepted is not edited.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "task",
            "activity",
            "campaign",
            "directive",
            "directive :: body",
            "unit",
            "file",
            "job",
            "audit",
            "shared",
            "web",
            "reader",
            "layout"
        })
package vn.trienkhai.report;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
