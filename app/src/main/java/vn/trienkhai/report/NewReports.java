package vn.trienkhai.report;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.trienkhai.audit.AuditLog;
import vn.trienkhai.shared.Actor;
import vn.trienkhai.web.Texts;

/** How a report begins: with the four sections of the form, or as a copy of the one that it is to replace. */
@Component
class NewReports {
    private static final int SECTIONS = 4;

    private final ReportStore store;
    private final FigureStore figures;
    private final Compiling compiling;
    private final AuditLog audit;
    private final Texts texts;

    NewReports(ReportStore store, FigureStore figures, Compiling compiling, AuditLog audit, Texts texts) {
        this.store = store;
        this.figures = figures;
        this.compiling = compiling;
        this.audit = audit;
        this.texts = texts;
    }

    /** Makes the report with its sections and takes in what the unit did. */
    ReportId begin(Actor actor, ReportStore.Fresh fresh) {
        var id = store.insert(actor, fresh);
        if (fresh.replaces().isPresent()) {
            copy(fresh.replaces().get().id(), id);
        } else {
            for (int i = 1; i <= SECTIONS; i++) {
                store.addSection(id, new Section(i * 100, texts.of("report.section." + i), "", Optional.empty()));
            }
        }
        compiling.takeIn(actor, store.find(id).orElseThrow());
        audit.record("report.drafted", "report", id, Map.of("title", fresh.title()));
        return id;
    }

    private void copy(ReportId old, ReportId id) {
        store.sections(old).forEach(section -> store.addSection(id, section));
        store.sources(old).forEach(source -> store.putSource(id, source));
        store.putMissing(id, store.missing(old));
        var kept = figures.figures(old);
        figures.putCodes(id, List.copyOf(kept.byCode().keySet()));
        var notes = figures.notes(old);
        kept.byCode()
                .forEach((code, figure) -> figures.putByHand(
                        id, code, new ReportEdit.ByHand(figure.byHand(), notes.getOrDefault(code, ""))));
    }
}
