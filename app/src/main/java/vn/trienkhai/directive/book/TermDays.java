package vn.trienkhai.directive.book;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The terms of one Party body, one after the other, from the first days that were entered. Days before the first of these lie in presumed
 * terms of five years (2020–2025, 2025–2030) which begin with their year. An entered day of such a year takes the place of its beginning:
 * who enters 16/8/2025 says that until then the term 2020–2025 went on.
 *
 * @param entered in the order of their days
 */
record TermDays(List<EnteredTerm> entered) {
    private static final int YEARS_OF_A_TERM = 5;
    static final TermDays NONE = new TermDays(List.of());

    TermDays {
        entered = entered.stream()
                .sorted(Comparator.comparing(EnteredTerm::firstDay))
                .toList();
    }

    Term on(LocalDate day) {
        for (int i = entered.size() - 1; i >= 0; i--) {
            if (!day.isBefore(entered.get(i).firstDay())) {
                return term(i);
            }
        }
        return presumed(day);
    }

    private Term term(int i) {
        var own = entered.get(i);
        var next = i + 1 < entered.size() ? Optional.of(entered.get(i + 1).firstDay()) : Optional.<LocalDate>empty();
        return new Term(own.firstDay(), next, own.firstYear(), own.lastYear(), Optional.of(own));
    }

    private Term presumed(LocalDate day) {
        int year = day.getYear() - day.getYear() % YEARS_OF_A_TERM;
        var known = entered.stream().map(EnteredTerm::firstDay).findFirst();
        if (known.isPresent() && known.get().getYear() == year) {
            year -= YEARS_OF_A_TERM;
        }
        int end = year + YEARS_OF_A_TERM;
        var until = known.filter(first -> first.getYear() <= end).orElse(LocalDate.of(end, 1, 1));
        return new Term(LocalDate.of(year, 1, 1), Optional.of(until), year, end, Optional.empty());
    }

    /** The term of this day and those before it back to a presumed one, newest first. */
    List<Term> until(LocalDate day) {
        var terms = new ArrayList<Term>();
        var term = on(day);
        terms.add(term);
        while (!term.isPresumed()) {
            term = on(term.from().minusDays(1));
            terms.add(term);
        }
        return terms;
    }

    TermDays with(EnteredTerm another) {
        var more = new ArrayList<>(entered);
        more.add(another);
        return new TermDays(more);
    }

    TermDays without(long id) {
        return new TermDays(entered.stream().filter(term -> term.id() != id).toList());
    }
}
