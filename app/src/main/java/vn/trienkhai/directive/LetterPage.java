package vn.trienkhai.directive;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.trienkhai.shared.Vietnamese;

/**
 * What the form of a letter prints.
 *
 * @param action where the form goes
 * @param number what the number would be today
 * @param problem why it was not saved, as a sentence; empty for nothing
 * @param saved what somebody else saved meanwhile, as text; empty for nothing
 */
public record LetterPage(
        String title,
        String action,
        String back,
        String citation,
        String number,
        int version,
        Letter letter,
        List<Duty> duties,
        String problem,
        String saved) {

    /** The letter's plain fields. */
    public record Letter(DerivedDraft draft) {
        public String addressees() {
            return String.join("\n", draft.addressees());
        }

        public String recipients() {
            return String.join("\n", draft.recipients());
        }

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
            return draft.report().map(report -> Vietnamese.date(report.due())).orElse("");
        }
    }

    /** One duty of the form; {@code quote} are the words above that ask for it. */
    public record Duty(
            int place,
            boolean used,
            String source,
            String text,
            String lead,
            String support,
            String deadline,
            String quote) {}

    static Duty duty(int place, boolean used, DerivedDraft.DerivedTask task, String quote) {
        return new Duty(
                place,
                used,
                task.source().orElse(""),
                task.text(),
                String.join("; ", task.lead()),
                String.join("; ", task.support()),
                day(task.deadline()),
                quote);
    }

    private static String day(Optional<LocalDate> day) {
        return day.map(Vietnamese::date).orElse("");
    }
}
