package vn.trienkhai.report;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.trienkhai.activity.Indicator;
import vn.trienkhai.shared.Evidence;
import vn.trienkhai.unit.Unit;

/**
 * What the form for asking shows: at first what the directive or the superior's request already says, with every unit below
 * ticked.
 */
public record NewRequestPage(
        String title,
        String from,
        String to,
        String due,
        String rawDue,
        Optional<Evidence> evidence,
        List<Indicator> indicators,
        Set<String> chosen,
        List<Unit> units,
        Optional<Long> campaign,
        Optional<Long> directive,
        Optional<Long> parent,
        Optional<Set<Integer>> ticked,
        String problem) {

    /** The same as a person filled it in, with the word why it was not sent. */
    NewRequestPage again(RequestForm form, String why) {
        return new NewRequestPage(
                form.title(),
                form.from(),
                form.to(),
                form.due(),
                form.rawDue(),
                evidence,
                indicators,
                Set.copyOf(form.indicators()),
                units,
                campaign,
                directive,
                parent,
                Optional.of(Set.copyOf(form.units())),
                why);
    }

    public boolean isTicked(Unit unit) {
        return ticked.map(some -> some.contains(unit.id().value())).orElse(true);
    }
}
