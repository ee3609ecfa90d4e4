package vn.trienkhai.directive.book;

import java.time.LocalDate;
import java.util.List;
import vn.trienkhai.shared.Vietnamese;

/**
 * What the page of numbers prints: for one type what comes next, what is kept and what nobody bears.
 *
 * @param types of this year or term, the chosen one among them
 * @param series the one that is shown; {@code running} is today's
 * @param mayKeep whether the person may keep and give back
 * @param typed what a refused form said
 */
public record NumbersPage(
        List<String> types,
        String docType,
        NumberSeries series,
        NumberSeries running,
        TermsPage terms,
        CongressesPage congresses,
        String upcoming,
        List<ReservedNumber> kept,
        List<Gap> gaps,
        boolean mayKeep,
        RefusedWords typed,
        String problem) {
    /** What was typed where nothing can be typed any more, since somebody else was faster. */
    public String typedInVain() {
        boolean stands = typed.isOfKeeping() && isRunning()
                || kept.stream().anyMatch(number -> typed.isOf("release", number.id()))
                || gaps.stream().anyMatch(gap -> gap.reason().isEmpty() && typed.isOf("gap", gap.number()))
                || congresses.congresses().stream().anyMatch(congress -> typed.isOf("congress", congress.id()))
                || terms.terms().stream()
                        .anyMatch(term -> term.entered()
                                .filter(entered -> typed.isOf("term", entered.id()))
                                .isPresent());
        return stands ? "" : typed.words();
    }

    /** The sentence that says how far the numbers run on. */
    public String lead() {
        if (series.isOfCongress()) {
            return series.congress().isPresent() ? "congress" : "no_congress";
        }
        return series.isTerm() ? "term" : "year";
    }

    /** Whether the terms of the committee are to be seen: the papers of its congresses have none. */
    public boolean hasTerms() {
        return isRunning() && series.isTerm() && !series.isOfCongress();
    }

    public boolean isRunning() {
        return series.equals(running);
    }

    /** A day of the series before the one that is shown. */
    public LocalDate before() {
        return series.from().minusDays(1);
    }

    /** A day of the series that is shown. */
    public LocalDate day() {
        return series.from();
    }

    public String since(ReservedNumber number) {
        return Vietnamese.date(number.at());
    }
}
