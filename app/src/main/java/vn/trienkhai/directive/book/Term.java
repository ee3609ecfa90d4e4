package vn.trienkhai.directive.book;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Nhiệm kỳ: the days in which a Party body's numbers run on. It begins on the day after its congress closed (or when an appointed
 * committee took office) and ends on the day the next one closes.
 *
 * @param until the first day that is no longer in it; empty while it goes on
 * @param firstYear of its name, "2025–2030"; {@code lastYear} likewise
 * @param entered who said so; empty where the beginning is presumed
 */
public record Term(
        LocalDate from, Optional<LocalDate> until, int firstYear, int lastYear, Optional<EnteredTerm> entered) {
    /** "2025–2030". */
    public String name() {
        return firstYear + "–" + lastYear;
    }

    public boolean isPresumed() {
        return entered.isEmpty();
    }

    boolean contains(LocalDate day) {
        return !day.isBefore(from) && until.map(day::isBefore).orElse(true);
    }

    /** Whether the year it was to end in has passed and no other term follows. */
    public boolean isOverdue(LocalDate day) {
        return until.isEmpty() && !isPresumed() && day.getYear() > lastYear;
    }

    /** What numbers of this term are counted under: its first year where presumed, else its first day as one number (20250816). */
    int key() {
        return isPresumed()
                ? from.getYear()
                : from.getYear() * 10_000 + from.getMonthValue() * 100 + from.getDayOfMonth();
    }
}
