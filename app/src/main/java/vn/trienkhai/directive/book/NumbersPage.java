package vn.trienkhai.directive.book;

import java.util.List;
import vn.trienkhai.shared.Vietnamese;

/**
 * What the page of numbers prints: for one type what comes next, what is kept and what nobody bears.
 *
 * @param types of this year or term, the chosen one among them
 * @param mayKeep whether the person may keep and give back
 * @param typed what a refused form said
 */
public record NumbersPage(
        List<String> types,
        String docType,
        NumberSeries series,
        TermsPage terms,
        String upcoming,
        List<ReservedNumber> kept,
        List<Gap> gaps,
        boolean mayKeep,
        String typed,
        String problem) {
    public String since(ReservedNumber number) {
        return Vietnamese.date(Vietnamese.day(number.at()));
    }
}
