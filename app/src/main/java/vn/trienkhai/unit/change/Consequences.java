package vn.trienkhai.unit.change;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.trienkhai.shared.AccountId;
import vn.trienkhai.shared.Actor;
import vn.trienkhai.shared.UnitId;
import vn.trienkhai.unit.UnitDependants;
import vn.trienkhai.unit.UnitDependants.Ending;
import vn.trienkhai.unit.UnitDependants.Heir;
import vn.trienkhai.unit.UnitPeople;
import vn.trienkhai.unit.change.ChangePlan.Target;
import vn.trienkhai.unit.change.ChangePreview.Going;

/** What a change means for what hangs on the units that it ends: people, letters, tasks, reports. */
@Component
class Consequences {
    private final List<UnitDependants> dependants;
    private final UnitPeople people;
    private final ChangeWords words;

    Consequences(List<UnitDependants> dependants, UnitPeople people, ChangeWords words) {
        this.dependants = dependants;
        this.people = people;
        this.words = words;
    }

    /** The people of a unit that is divided whole, and where each goes; of other changes nobody, for there is nothing to choose. */
    List<Going> going(Actor actor, UnitChange change) {
        return change instanceof UnitChange.Split split && split.ends()
                ? people.workers(actor, split.unit(), split.on()).stream()
                        .map(person -> new Going(person, split.place(person.id())))
                        .toList()
                : List.of();
    }

    /** In sentences; those who are listed one by one are not counted again. */
    List<String> hanging(ChangePlan plan, List<Going> listed) {
        var choices =
                listed.stream().collect(Collectors.toMap(each -> each.person().id(), Going::place));
        var endings = endings(plan, choices, List.of());
        return endings.isEmpty()
                ? List.of()
                : dependants.stream()
                        .flatMap(each -> each.hanging(plan.day(), endings).stream())
                        .toList();
    }

    /** Carries over what can go on, once the tree is changed. */
    void follow(UnitChange change, ChangePlan plan, List<UnitId> founded) {
        var choices =
                change instanceof UnitChange.Split split ? split.people() : Map.<AccountId, Optional<Integer>>of();
        var endings = endings(plan, choices, founded);
        dependants.forEach(each -> each.follow(plan.day(), endings));
    }

    private Collection<Ending> endings(
            ChangePlan plan, Map<AccountId, Optional<Integer>> choices, List<UnitId> founded) {
        var names = new HashMap<Target, String>();
        return plan.ended().stream()
                .map(unit -> {
                    var chosen = new HashMap<AccountId, Optional<Heir>>();
                    choices.forEach((person, place) ->
                            chosen.put(person, place.map(at -> heir(plan, Target.newcomer(at), founded, names))));
                    return new Ending(
                            unit.id(), plan.heir(unit).map(target -> heir(plan, target, founded, names)), chosen);
                })
                .toList();
    }

    private Heir heir(ChangePlan plan, Target target, List<UnitId> founded, Map<Target, String> names) {
        return new Heir(
                founded.isEmpty() ? target.known() : Optional.of(target.among(founded)),
                names.computeIfAbsent(target, each -> words.name(plan, each)));
    }
}
