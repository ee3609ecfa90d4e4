package vn.trienkhai.directive.book;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.trienkhai.shared.Vietnamese;

/**
 * What the page of numbers says of terms.
 *
 * @param terms today's and those before it, newest first; empty for a body that numbers by the year
 * @param above what the committee of a board has entered, where the board has not entered the same
 */
public record TermsPage(List<Term> terms, Optional<Terms.Above> above, LocalDate today, TermForm typed) {
    static TermsPage of(List<Term> terms, Optional<Terms.Above> above, LocalDate today, TermForm typed) {
        var unknown = above.filter(of ->
                terms.stream().noneMatch(term -> term.from().equals(of.term().firstDay())));
        return new TermsPage(terms, unknown, today, typed);
    }

    public Term current() {
        return terms.getFirst();
    }

    public boolean isOverdue() {
        return current().isOverdue(today);
    }

    public String date(LocalDate day) {
        return Vietnamese.date(day);
    }

    public String lastDay(Term term) {
        return term.until().map(next -> Vietnamese.date(next.minusDays(1))).orElse("");
    }

    public String enteredOn(EnteredTerm term) {
        return Vietnamese.date(term.at());
    }
}
