package vn.trienkhai.directive.draft;

import java.util.List;

/**
 * What the page prints on which one chooses what of a directive goes into the own document.
 *
 * @param problem why nothing was begun, as a sentence
 */
public record DerivePage(
        long source, String citation, DerivedDraft draft, List<Duty> duties, List<Report> reports, String problem) {

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

    /**
     * One report that is asked for above; the only one has nothing above where the superior asks for none.
     *
     * @param due a day, or a time in words
     * @param above the superior's day; {@code to} whom and through whom it wants it is in {@code quote}
     */
    public record Report(
            int place,
            boolean used,
            String what,
            String to,
            String via,
            String due,
            String above,
            String quote,
            boolean asked) {
        Report typed(boolean isUsed, String typedWhat, String typedTo, String typedVia, String typedDue) {
            return new Report(place, isUsed, typedWhat, typedTo, typedVia, typedDue, above, quote, asked);
        }
    }

    public boolean hasPeriods() {
        return draft.periods() != null && !draft.periods().isEmpty();
    }
}
