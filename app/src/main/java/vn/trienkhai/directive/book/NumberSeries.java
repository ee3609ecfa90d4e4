package vn.trienkhai.directive.book;

import java.time.LocalDate;
import java.util.Optional;
import vn.trienkhai.unit.Line;
import vn.trienkhai.unit.Unit;

/**
 * How a body numbers its own documents: each type has a series; it starts again with the year, in the Party with the term
 * of the committee.
 *
 * @param period what the series is counted under: the year, in the Party {@link Term#key()}
 * @param term in the Party, the term that it runs through
 */
public record NumberSeries(String docType, int period, Optional<Term> term) {
    /** Later than any document; the database has no day without end that can be compared here. */
    private static final LocalDate NO_END = LocalDate.of(9999, 1, 1);

    /** The series that a document of this type and day is numbered in. */
    static NumberSeries of(Unit unit, TermDays terms, String docType, LocalDate day) {
        if (unit.line() == Line.PARTY) {
            return of(terms.on(day), docType);
        }
        return new NumberSeries(docType, day.getYear(), Optional.empty());
    }

    static NumberSeries of(Term term, String docType) {
        return new NumberSeries(docType, term.key(), Optional.of(term));
    }

    String counter() {
        return "number:" + docType;
    }

    LocalDate from() {
        return term.map(Term::from).orElseGet(() -> LocalDate.of(period, 1, 1));
    }

    /** The first day that is no longer in it. */
    LocalDate until() {
        return term.map(running -> running.until().orElse(NO_END)).orElseGet(() -> LocalDate.of(period + 1, 1, 1));
    }

    boolean contains(LocalDate day) {
        return !day.isBefore(from()) && day.isBefore(until());
    }

    /** Whether it runs through a term of the Party. */
    public boolean isTerm() {
        return term.isPresent();
    }

    /** "2025–2030" for a term, "2026" for a year. */
    public String name() {
        return term.map(Term::name).orElse(Integer.toString(period));
    }

    /** Below ten with a zero, as registers write it. */
    public static String written(int number) {
        return "%02d".formatted(number);
    }
}
