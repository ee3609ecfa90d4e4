package vn.trienkhai.directive.delivery;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.trienkhai.directive.Directive;
import vn.trienkhai.directive.DirectiveId;
import vn.trienkhai.shared.UnitId;
import vn.trienkhai.shared.Vietnamese;
import vn.trienkhai.unit.Unit;

/**
 * Nơi đã gửi: where the acting unit has sent a directive, and what became of it there.
 *
 * @param standing the one that is asked for; {@code words} of a unit's name
 * @param more whether there are more than are shown
 * @param told who was told of a recall
 * @param replacements directives that took its place, by id
 */
public record SentPage(
        Directive directive,
        Optional<Standing> standing,
        String words,
        List<Delivery> deliveries,
        boolean more,
        List<Notice.Told> told,
        Map<UnitId, Unit> units,
        Map<DirectiveId, Directive> replacements,
        boolean mayRecall) {

    public String name(UnitId unit) {
        return Optional.ofNullable(units.get(unit)).map(Unit::name).orElse("");
    }

    public String day(Instant at) {
        return Vietnamese.date(at);
    }

    public boolean isAsked(Standing some) {
        return standing.filter(some::equals).isPresent();
    }

    public boolean isNarrowed() {
        return standing.isPresent() || !words.isBlank();
    }

    public boolean anyLive() {
        return deliveries.stream().anyMatch(Delivery::isLive);
    }

    public String replacement(Delivery delivery) {
        return delivery.withdrawal()
                .flatMap(withdrawal -> withdrawal.replacedBy())
                .flatMap(id -> Optional.ofNullable(replacements.get(id)))
                .map(Directive::reference)
                .orElse("");
    }
}
