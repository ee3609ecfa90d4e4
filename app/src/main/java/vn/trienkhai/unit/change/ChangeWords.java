package vn.trienkhai.unit.change;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.trienkhai.shared.UnitId;
import vn.trienkhai.shared.Vietnamese;
import vn.trienkhai.unit.change.ChangePlan.Target;
import vn.trienkhai.web.Texts;

/** Says in sentences what a plan does. */
@Component
class ChangeWords {
    private static final int MOST = 40;

    private final StandingStore store;
    private final Texts texts;

    ChangeWords(StandingStore store, Texts texts) {
        this.store = store;
        this.texts = texts;
    }

    String title(UnitChange change, ChangePlan plan) {
        var first = plan.ended().isEmpty()
                ? plan.moved().isEmpty() ? "" : plan.moved().getFirst().unit().name()
                : plan.ended().getFirst().name();
        var next = plan.newcomers().isEmpty() ? "" : plan.newcomers().getFirst().name();
        var names = names(plan);
        return switch (change) {
            case UnitChange.Create _ -> texts.of("unit.change.title.create", next);
            case UnitChange.Rename _ -> texts.of("unit.change.title.rename", first, next);
            case UnitChange.Move move -> texts.of("unit.change.title.move", first, name(names, move.parent()));
            case UnitChange.Merge merge ->
                texts.of("unit.change.title.merge", several(plan), name(names, merge.into()));
            case UnitChange.Unite _ -> texts.of("unit.change.title.unite", several(plan), next);
            case UnitChange.Split split ->
                texts.of(
                        split.ends() ? "unit.change.title.divide" : "unit.change.title.split",
                        name(names, split.unit()),
                        plan.newcomers().size());
            case UnitChange.Abolish _ -> texts.of("unit.change.title.abolish", first);
        };
    }

    private String several(ChangePlan plan) {
        var first = plan.ended().getFirst().name();
        int others = plan.ended().size() - 1;
        return others == 0 ? first : texts.of("unit.change.and_others", first, others);
    }

    List<String> steps(ChangePlan plan) {
        var names = names(plan);
        var said = new ArrayList<String>();
        var day = Vietnamese.date(plan.day());
        var last = Vietnamese.date(plan.day().minusDays(1));
        plan.newcomers()
                .forEach(each -> said.add(each.parent()
                        .map(parent -> texts.of("unit.change.step.found", each.name(), name(names, parent), day))
                        .orElseGet(() -> texts.of("unit.change.step.found_head", each.name(), day))));
        plan.ended().stream()
                .limit(MOST)
                .forEach(each -> said.add(texts.of("unit.change.step.end", each.name(), last)));
        if (plan.ended().size() > MOST) {
            said.add(texts.of("unit.change.step.more", plan.ended().size() - MOST));
        }
        plan.moved()
                .forEach(each -> said.add(texts.of(
                        "unit.change.step.move",
                        each.unit().name(),
                        each.unit().parent().map(parent -> name(names, parent)).orElse("–"),
                        name(names, plan, each.below()),
                        day)));
        inherited(plan, names)
                .forEach((target, going) ->
                        said.add(texts.of("unit.change.step.follow", going.size(), target, listed(going))));
        store.guests(plan)
                .forEach((host, count) -> said.add(plan.heir(host)
                        .map(heir -> texts.of("unit.change.step.guests", count, host.name(), name(names, plan, heir)))
                        .orElseGet(() -> texts.of("unit.change.step.guests_end", count, host.name()))));
        store.meetings(plan).forEach((below, count) -> said.add(texts.of("unit.change.step.meet", count, below)));
        return said;
    }

    private static Map<String, List<String>> inherited(ChangePlan plan, Map<UnitId, Standing> names) {
        var going = new LinkedHashMap<String, List<String>>();
        plan.inherited()
                .forEach(each -> going.computeIfAbsent(name(names, plan, each.below()), below -> new ArrayList<>())
                        .add(each.unit().name()));
        return going;
    }

    private String listed(List<String> names) {
        var first = String.join("; ", names.subList(0, Math.min(MOST, names.size())));
        return names.size() <= MOST ? first : texts.of("unit.change.and_others", first, names.size() - MOST);
    }

    String name(ChangePlan plan, Target target) {
        return name(names(plan), plan, target);
    }

    private Map<UnitId, Standing> names(ChangePlan plan) {
        var ids = new ArrayList<UnitId>();
        plan.newcomers().forEach(each -> each.parent().ifPresent(ids::add));
        plan.moved().forEach(each -> each.unit().parent().ifPresent(ids::add));
        plan.moved().forEach(each -> each.below().known().ifPresent(ids::add));
        plan.steps().forEach(each -> each.to().known().ifPresent(ids::add));
        plan.steps().forEach(each -> ids.add(each.from().id()));
        return store.standing(ids, plan.day());
    }

    private static String name(Map<UnitId, Standing> names, ChangePlan plan, Target target) {
        return target.known()
                .map(id -> name(names, id))
                .orElseGet(() -> plan.newcomers().get(target.newcomer()).name());
    }

    private static String name(Map<UnitId, Standing> names, UnitId id) {
        var standing = names.get(id);
        return standing == null ? id.toString() : standing.name();
    }
}
