package vn.trienkhai.unit.change;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.trienkhai.shared.Refusal;
import vn.trienkhai.shared.UnitId;
import vn.trienkhai.unit.Succession;
import vn.trienkhai.unit.change.ChangePlan.Newcomer;
import vn.trienkhai.unit.change.ChangePlan.Placing;
import vn.trienkhai.unit.change.ChangePlan.Step;
import vn.trienkhai.unit.change.ChangePlan.Target;
import vn.trienkhai.unit.change.UnitChange.Naming;

/** Takes a change apart; what it says of itself that cannot be is refused here, what the tree forbids in {@link ChangeChecks}. */
@Component
class ChangePlanner {
    private static final int LONGEST_NAME = 300;

    private final StandingStore store;

    ChangePlanner(StandingStore store) {
        this.store = store;
    }

    /** Keeps others from changing what the change speaks of and what is above it; false when somebody is doing so. */
    boolean hold(UnitChange change) {
        store.expectFew();
        return store.lock(change.named(), change.on());
    }

    ChangePlan plan(UnitChange change) {
        store.expectFew();
        var standing = store.standing(change.named(), change.on());
        change.named().stream()
                .filter(id -> !standing.containsKey(id))
                .findFirst()
                .ifPresent(id -> {
                    throw new Refusal("unit.change.no_unit", id);
                });
        return switch (change) {
            case UnitChange.Create create -> create(create, standing);
            case UnitChange.Rename rename -> rename(rename, standing);
            case UnitChange.Move move -> move(move, standing);
            case UnitChange.Merge merge -> merge(merge, standing);
            case UnitChange.Unite unite -> unite(unite, standing);
            case UnitChange.Split split -> split(split, standing);
            case UnitChange.Abolish abolish -> abolish(abolish, standing);
        };
    }

    private ChangePlan create(UnitChange.Create create, Map<UnitId, Standing> standing) {
        var parent = of(standing, create.parent());
        int last = store.children(List.of(parent.id()), create.on()).stream()
                .mapToInt(Standing::ordinal)
                .max()
                .orElse(0);
        var naming = checked(create.naming());
        var newcomer = new Newcomer(
                parent.line(),
                create.level(),
                create.kind(),
                naming.name(),
                naming.shortName().orElse(naming.name()),
                naming.code(),
                last + 1,
                Optional.of(parent.id()),
                Optional.empty());
        return new ChangePlan(create.on(), List.of(newcomer), List.of(), List.of(), List.of(), List.of());
    }

    private ChangePlan rename(UnitChange.Rename rename, Map<UnitId, Standing> standing) {
        var unit = of(standing, rename.unit());
        var next = like(unit, rename.naming(), unit.ordinal(), true);
        var step = new Step(unit, Target.newcomer(0), Succession.Kind.RENAMED);
        return new ChangePlan(
                rename.on(),
                List.of(next),
                List.of(unit),
                List.of(step),
                List.of(),
                inherited(List.of(unit), Target.newcomer(0), rename.on()));
    }

    private static ChangePlan move(UnitChange.Move move, Map<UnitId, Standing> standing) {
        var unit = of(standing, move.unit());
        if (unit.parent().filter(move.parent()::equals).isPresent()) {
            throw new Refusal(
                    "unit.change.already_there",
                    unit.name(),
                    of(standing, move.parent()).name());
        }
        return new ChangePlan(
                move.on(),
                List.of(),
                List.of(),
                List.of(),
                List.of(new Placing(unit, Target.of(move.parent()))),
                List.of());
    }

    private ChangePlan merge(UnitChange.Merge merge, Map<UnitId, Standing> standing) {
        if (merge.units().isEmpty() || merge.units().contains(merge.into())) {
            throw new Refusal("unit.change.into_itself");
        }
        return gone(merge.on(), all(merge.units(), standing), Target.of(merge.into()), List.of());
    }

    private ChangePlan unite(UnitChange.Unite unite, Map<UnitId, Standing> standing) {
        var units = all(unite.units(), standing);
        if (units.size() < 2) {
            throw new Refusal("unit.change.too_few");
        }
        var first = units.getFirst();
        return gone(
                unite.on(), units, Target.newcomer(0), List.of(like(first, unite.naming(), first.ordinal(), false)));
    }

    private ChangePlan gone(LocalDate day, List<Standing> units, Target into, List<Newcomer> newcomers) {
        var steps = units.stream()
                .map(unit -> new Step(unit, into, Succession.Kind.MERGED))
                .toList();
        return new ChangePlan(day, newcomers, units, steps, List.of(), inherited(units, into, day));
    }

    private ChangePlan split(UnitChange.Split split, Map<UnitId, Standing> standing) {
        var unit = of(standing, split.unit());
        var children = store.children(List.of(unit.id()), split.on());
        if (split.parts().size() < (split.ends() ? 2 : 1)) {
            throw new Refusal("unit.change.too_few_parts");
        }
        var newcomers = new ArrayList<Newcomer>();
        var steps = new ArrayList<Step>();
        var placings = new ArrayList<Placing>();
        var given = new HashSet<UnitId>();
        for (var part : split.parts()) {
            var target = Target.newcomer(newcomers.size());
            newcomers.add(like(unit, part.naming(), unit.ordinal(), false));
            steps.add(new Step(unit, target, Succession.Kind.SPLIT));
            for (var child : part.children()) {
                placings.add(new Placing(given(child, children, given), target));
            }
        }
        children.stream()
                .filter(child -> split.ends() && !given.contains(child.id()))
                .findFirst()
                .ifPresent(child -> {
                    throw new Refusal("unit.change.left_over", child.name());
                });
        boolean isNowhere = Stream.concat(split.people().values().stream(), Stream.of(split.keeper()))
                .flatMap(Optional::stream)
                .anyMatch(place -> place < 0 || place >= newcomers.size());
        if (isNowhere) {
            throw new Refusal("unit.change.no_keeper");
        }
        var keeper = split.keeper().map(Target::newcomer);
        return new ChangePlan(
                split.on(), newcomers, split.ends() ? List.of(unit) : List.of(), steps, List.of(), placings, keeper);
    }

    private static Standing given(UnitId id, List<Standing> children, Set<UnitId> given) {
        var child = children.stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new Refusal("unit.change.not_below", id));
        if (!given.add(id)) {
            throw new Refusal("unit.change.given_twice", child.name());
        }
        return child;
    }

    private ChangePlan abolish(UnitChange.Abolish abolish, Map<UnitId, Standing> standing) {
        var unit = of(standing, abolish.unit());
        var children = store.children(List.of(unit.id()), abolish.on());
        if (!children.isEmpty()) {
            throw new Refusal(
                    "unit.change.has_children",
                    unit.name(),
                    children.size(),
                    children.getFirst().name());
        }
        return new ChangePlan(abolish.on(), List.of(), List.of(unit), List.of(), List.of(), List.of());
    }

    private List<Placing> inherited(List<Standing> ended, Target heir, LocalDate day) {
        var gone = ended.stream().map(Standing::id).toList();
        return store.children(gone, day).stream()
                .filter(child -> !gone.contains(child.id()))
                .map(child -> new Placing(child, heir))
                .toList();
    }

    private static Newcomer like(Standing unit, Naming naming, int ordinal, boolean same) {
        var checked = checked(naming);
        return new Newcomer(
                unit.line(),
                unit.level(),
                unit.kind(),
                checked.name(),
                checked.shortName().orElse(checked.name()),
                checked.code().or(() -> same ? unit.code() : Optional.empty()),
                ordinal,
                unit.parent(),
                same ? Optional.of(unit.id()) : Optional.empty());
    }

    private static Naming checked(Naming naming) {
        var name = naming.name().strip().replaceAll("\\s+", " ");
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            throw new Refusal("unit.change.name");
        }
        return new Naming(
                name,
                naming.shortName().map(String::strip).filter(each -> !each.isEmpty()),
                naming.code().map(String::strip).filter(each -> !each.isEmpty()));
    }

    private static List<Standing> all(List<UnitId> ids, Map<UnitId, Standing> standing) {
        return ids.stream().distinct().map(id -> of(standing, id)).toList();
    }

    private static Standing of(Map<UnitId, Standing> standing, UnitId id) {
        return Objects.requireNonNull(standing.get(id));
    }
}
