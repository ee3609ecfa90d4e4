package vn.trienkhai.directive.draft;

import java.util.List;
import vn.trienkhai.shared.Vietnamese;

/**
 * What the page prints on which one chooses what of a directive goes into the own document.
 *
 * @param reportAbove when the superior wants the report; empty where it names no day
 * @param problem why nothing was begun, as a sentence
 */
public record DerivePage(
        long source, String citation, DerivedDraft draft, List<Duty> duties, String reportAbove, String problem) {

    /** One duty above; {@code above} is the superior's day, {@code quote} the words that ask for it. */
    public record Duty(
            int place,
            boolean used,
            String text,
            String lead,
            String support,
            String deadline,
            String above,
            String quote) {}

    public String reportWhat() {
        return draft.report().map(DerivedDraft.DerivedReport::what).orElse("");
    }

    public String reportTo() {
        return draft.report().map(DerivedDraft.DerivedReport::to).orElse("");
    }

    public String reportVia() {
        return draft.report().flatMap(DerivedDraft.DerivedReport::via).orElse("");
    }

    public String reportDue() {
        return draft.report()
                .flatMap(DerivedDraft.DerivedReport::due)
                .map(Vietnamese::date)
                .orElse("");
    }

    public boolean hasPeriods() {
        return draft.periods() != null && !draft.periods().isEmpty();
    }
}
