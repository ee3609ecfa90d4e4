package vn.trienkhai.directive.handling;

import java.time.Instant;
import java.util.List;
import vn.trienkhai.directive.Directive;
import vn.trienkhai.shared.Actor;
import vn.trienkhai.shared.Vietnamese;
import vn.trienkhai.unit.UnitPeople;

/**
 * Who has a directive in hand, and the form that hands it on.
 *
 * @param person number of the chosen; {@code due} and {@code answer} as typed
 */
public record HandlingPage(
        Directive directive,
        List<Handling> handlings,
        List<UnitPeople.Worker> people,
        boolean mayHand,
        Actor reader,
        String person,
        String note,
        String due,
        String answer,
        String problem) {

    public boolean isMine(Handling handling) {
        return handling.isOpenFor(reader.account());
    }

    public boolean cameBack() {
        return handlings.stream().anyMatch(each -> each.isBackTo(reader.account()));
    }

    public String day(Instant at) {
        return Vietnamese.date(at);
    }
}
