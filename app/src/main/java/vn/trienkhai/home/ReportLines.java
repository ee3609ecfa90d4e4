package vn.trienkhai.home;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.trienkhai.report.DueReport;
import vn.trienkhai.report.ReportLine;
import vn.trienkhai.report.ReportLists;
import vn.trienkhai.report.ReportStatus;
import vn.trienkhai.shared.Actor;
import vn.trienkhai.shared.Role;
import vn.trienkhai.shared.Vietnamese;
import vn.trienkhai.web.Texts;

/** Reports as lines of the first page: owed, received, being written. */
@Component
class ReportLines {
    private final ReportLists reports;
    private final Texts texts;

    ReportLines(ReportLists reports, Texts texts) {
        this.reports = reports;
        this.texts = texts;
    }

    List<HomePage.Line> owed(Actor actor, DueWords words) {
        return reports.due(actor).stream()
                .map(due -> new HomePage.Line(
                        words.manner(due.due()),
                        words.words(due.due()),
                        due.due().orElse(LocalDate.MAX),
                        due.title(),
                        due.status().filter(ReportStatus.SENT_BACK::equals).isPresent()
                                ? texts.of("home.report.sent_back", due.askedBy())
                                : due.askedBy(),
                        due.evidence(),
                        action(due)))
                .toList();
    }

    private HomePage.Action action(DueReport due) {
        return due.report()
                .map(report -> HomePage.Action.open(texts.of("home.do.write_on"), "/reports/" + report.value()))
                .orElseGet(() -> new HomePage.Action(
                        texts.of("home.do.write"),
                        "/reports/requests/" + due.request().value(),
                        Optional.of(due.request().value())));
    }

    /** What waits for the acting unit's word; only those who may give it are asked. */
    List<HomePage.Line> toReview(Actor actor, int limit) {
        if (!actor.isAny(Role.APPROVER, Role.DRAFTER)) {
            return List.of();
        }
        return reports.toReview(actor).stream()
                .limit(limit)
                .map(line -> line(line, "new", texts.of("home.report.received"), line.unitName(), "home.do.review"))
                .toList();
    }

    List<HomePage.Line> begun(Actor actor) {
        return reports.drafts(actor).stream().map(this::begun).toList();
    }

    private HomePage.Line begun(ReportLine line) {
        boolean back = line.status() == ReportStatus.SENT_BACK;
        return line(
                line,
                back ? "soon" : "doing",
                texts.of(back ? "home.report.back" : "home.draft.letter"),
                texts.of("home.report.saved", Vietnamese.date(line.savedAt())),
                "home.do.write_on");
    }

    private HomePage.Line line(ReportLine line, String manner, String standing, String from, String action) {
        return new HomePage.Line(
                manner,
                standing,
                line.due().orElse(LocalDate.MAX),
                line.title(),
                from,
                Optional.empty(),
                HomePage.Action.open(texts.of(action), "/reports/" + line.id().value()));
    }
}
