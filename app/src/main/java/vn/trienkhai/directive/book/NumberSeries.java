package vn.trienkhai.directive.book;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.trienkhai.unit.Line;
import vn.trienkhai.unit.Unit;

/**
 * How a body numbers its own documents: each type has a series; it starts again with the year, in the Party with the term
 * of the committee. The papers of a Party congress have one series over all types.
 *
 * @param docType the type, {@link Congress#SYMBOL} for the papers of a congress
 * @param period what the series is counted under: the year, in the Party {@link Term#key()} or {@link Congress#key()}
 * @param term in the Party, the term that it runs through
 * @param congress whose papers are numbered, where it was entered
 */
public record NumberSeries(String docType, int period, Optional<Term> term, Optional<Congress> congress) {
    /** Later than any document; the database has no day without end that can be compared here. */
    static final LocalDate NO_END = LocalDate.of(9999, 1, 1);

    /** The series that a document of this type and day is numbered in. */
    static NumberSeries of(Unit unit, TermDays terms, String docType, LocalDate day) {
        if (unit.line() == Line.PARTY) {
            return of(terms.on(day), docType);
        }
        return new NumberSeries(docType, day.getYear(), Optional.empty(), Optional.empty());
    }

    /** The series that a paper of a congress of this day is numbered in; of the term where no congress was entered. */
    static NumberSeries ofCongress(List<Congress> congresses, TermDays terms, LocalDate day) {
        return congresses.stream()
                .filter(congress -> congress.contains(day))
                .findFirst()
                .map(congress ->
                        new NumberSeries(Congress.SYMBOL, congress.key(), Optional.empty(), Optional.of(congress)))
                .orElseGet(() -> of(terms.on(day), Congress.SYMBOL));
    }

    static NumberSeries of(Term term, String docType) {
        return new NumberSeries(docType, term.key(), Optional.of(term), Optional.empty());
    }

    String counter() {
        return "number:" + docType;
    }

    /** Its first day. */
    public LocalDate from() {
        return congress.map(Congress::firstDay)
                .or(() -> term.map(Term::from))
                .orElseGet(() -> LocalDate.of(period, 1, 1));
    }

    /** The first day that is no longer in it. */
    public LocalDate until() {
        return congress.map(held -> held.until().orElse(NO_END))
                .or(() -> term.map(running -> running.until().orElse(NO_END)))
                .orElseGet(() -> LocalDate.of(period + 1, 1, 1));
    }

    boolean contains(LocalDate day) {
        return !day.isBefore(from()) && day.isBefore(until());
    }

    /** Whether it runs through a term of the Party. */
    public boolean isTerm() {
        return term.isPresent();
    }

    /** Whether all types of the papers of a congress are numbered in it. */
    public boolean isOfCongress() {
        return docType.equals(Congress.SYMBOL);
    }

    /** Whether it is of a body that tells the papers of a congress from its own. */
    boolean isOfParty() {
        return term.isPresent() || congress.isPresent();
    }

    /** "2025–2030" for a term, "2026" for a year, its name for a congress. */
    public String name() {
        return congress.map(Congress::name).or(() -> term.map(Term::name)).orElse(Integer.toString(period));
    }

    /** Below ten with a zero, as registers write it. */
    public static String written(int number) {
        return "%02d".formatted(number);
    }
}
