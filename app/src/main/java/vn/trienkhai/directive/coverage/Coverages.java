package vn.trienkhai.directive.coverage;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.trienkhai.directive.DirectiveId;
import vn.trienkhai.directive.Directives;
import vn.trienkhai.shared.Actor;
import vn.trienkhai.shared.NotFound;
import vn.trienkhai.shared.Transactions;
import vn.trienkhai.shared.UnitId;
import vn.trienkhai.unit.Unit;
import vn.trienkhai.unit.Units;

/** The way in to coverage: how far a directive has come below the acting unit, or below one of its branches. */
@Component
public class Coverages {
    private static final int BRANCHES = 200;

    private final CoverageStore store;
    private final Directives directives;
    private final Units units;
    private final Transactions transactions;
    private final Clock clock;

    Coverages(CoverageStore store, Directives directives, Units units, Transactions transactions, Clock clock) {
        this.store = store;
        this.directives = directives;
        this.units = units;
        this.transactions = transactions;
        this.clock = clock;
    }

    /**
     * @param root the acting unit or one below it; or one elsewhere to which it sent the directive, of which only that unit is told
     * @throws NotFound when the directive may not be read, or the unit stands elsewhere
     */
    public Coverage of(Actor actor, DirectiveId directive, UnitId root) {
        return transactions.as(actor, () -> {
            directives.find(actor, directive);
            var unit = within(actor, directive, root);
            var counted = isBelow(actor, unit) ? counted(actor, directive, root) : List.<CoverageStore.Counted>of();
            var parents = new HashSet<UnitId>(Set.of(root));
            counted.forEach(each -> each.parent().ifPresent(parents::add));
            var tree = new CoveredTree(root, counted, store.places(parents));
            var ofRoot = store.states(directive, List.of(root)).getOrDefault(root, Reached.UNSENT);
            var icicle = Icicle.of(tree, ofRoot, new Drawn(directive));
            var branches = tree.inner(root).stream().limit(BRANCHES).toList();
            var states = store.states(directive, branches);
            return new Coverage(
                    unit,
                    above(actor, unit),
                    isBelow(actor, unit),
                    ofRoot,
                    tree.below(root),
                    icicle,
                    branches(actor, tree, branches, states),
                    rest(tree, states),
                    levels(counted, true),
                    levels(counted, false),
                    store.outsideBelow(directive, root),
                    named(actor, icicle.drawn()));
        });
    }

    /**
     * How many have it and have not done what is asked.
     *
     * @param isWhole those below the unit too, not the unit alone
     */
    long late(Actor actor, DirectiveId directive, UnitId unit, boolean isWhole, Reminder.Asked asked) {
        var itself = unit.equals(actor.unit())
                ? Tally.NONE
                : Tally.one(store.states(directive, List.of(unit)).getOrDefault(unit, Reached.UNSENT));
        return (isWhole ? below(counted(actor, directive, unit)).plus(itself) : itself).late(asked);
    }

    /** Whether any unit below the acting one has it. */
    public boolean reachesBelow(Actor actor, DirectiveId directive) {
        return transactions.as(actor, () -> store.standsBelow(directive));
    }

    /** What has been counted of all below the acting unit. */
    public Tally below(Actor actor, DirectiveId directive) {
        return transactions.as(actor, () -> below(counted(actor, directive, actor.unit())));
    }

    private static Tally below(List<CoverageStore.Counted> counted) {
        return counted.stream()
                .filter(each -> each.parent().isPresent())
                .map(CoverageStore.Counted::tally)
                .reduce(Tally.NONE, Tally::plus);
    }

    /**
     * Units below one by how far it has come at them, in the order of the tree.
     *
     * @param behind the place of the last one already seen
     */
    public List<Coverage.Listed> listed(
            Actor actor, DirectiveId directive, UnitId root, Wanted wanted, Optional<String> behind, int limit) {
        return transactions.as(actor, () -> {
            directives.find(actor, directive);
            within(actor, directive, root);
            if (!wanted.asksUnits()) {
                return List.of();
            }
            var found = store.unitsIn(directive, root, wanted, behind, limit);
            var named =
                    named(actor, found.stream().map(CoverageStore.Found::unit).toList());
            return found.stream()
                    .filter(each -> named.containsKey(each.unit()))
                    .map(each -> new Coverage.Listed(
                            Objects.requireNonNull(named.get(each.unit())),
                            each.reached(),
                            each.deliveredAt().map(OffsetDateTime::toInstant),
                            each.place()))
                    .toList();
        });
    }

    private List<CoverageStore.Counted> counted(Actor actor, DirectiveId directive, UnitId root) {
        return BranchSums.counted(units.shape(actor), root, store.reached(directive, root));
    }

    /** The unit, if it is the acting one, or stands below it today, or was sent the directive by it. */
    Unit within(Actor actor, DirectiveId directive, UnitId root) {
        return transactions.as(
                actor,
                () -> units.find(actor, List.of(root)).stream()
                        .filter(unit -> isBelow(actor, unit) || store.isSentTo(directive, root))
                        .findFirst()
                        .orElseThrow(() -> new NotFound("unit", root)));
    }

    private static boolean isBelow(Actor actor, Unit unit) {
        return unit.path()
                .filter(path -> path.equals(actor.path()) || path.startsWith(actor.path() + "."))
                .isPresent();
    }

    private List<Unit> above(Actor actor, Unit root) {
        if (root.id().equals(actor.unit())) {
            return List.of();
        }
        if (!isBelow(actor, root)) {
            return units.find(actor, List.of(actor.unit()));
        }
        return units.above(actor, root.id(), LocalDate.now(clock)).stream()
                .dropWhile(unit -> !unit.id().equals(actor.unit()))
                .toList();
    }

    private List<Coverage.Branch> branches(
            Actor actor, CoveredTree tree, List<UnitId> branches, Map<UnitId, Reached> states) {
        var named = named(actor, branches);
        return branches.stream()
                .filter(named::containsKey)
                .map(unit -> new Coverage.Branch(
                        Objects.requireNonNull(named.get(unit)),
                        states.getOrDefault(unit, Reached.UNSENT),
                        tree.below(unit)))
                .toList();
    }

    /** Of those directly below the root that no row of their own tells about. */
    private static Tally rest(CoveredTree tree, Map<UnitId, Reached> states) {
        return states.values().stream().map(Tally::one).reduce(tree.direct(tree.root()), Tally::minus);
    }

    private static List<Coverage.OfLevel> levels(Collection<CoverageStore.Counted> counted, boolean isBelow) {
        var sums = new LinkedHashMap<List<Enum<?>>, Coverage.OfLevel>();
        counted.stream()
                .filter(each -> each.parent().isPresent() == isBelow)
                .map(each -> new Coverage.OfLevel(each.line(), each.level(), each.tally()))
                .sorted(Comparator.comparing(Coverage.OfLevel::line).thenComparing(Coverage.OfLevel::level))
                .forEach(each -> sums.merge(
                        List.of(each.line(), each.level()),
                        each,
                        (some, more) -> new Coverage.OfLevel(
                                some.line(), some.level(), some.tally().plus(more.tally()))));
        return List.copyOf(sums.values());
    }

    private Map<UnitId, Unit> named(Actor actor, List<UnitId> ids) {
        return ids.isEmpty()
                ? Map.of()
                : units.find(actor, ids).stream().collect(Collectors.toMap(Unit::id, Function.identity()));
    }

    /** What the drawing asks of single units. */
    private final class Drawn implements Icicle.Units {
        private final DirectiveId directive;

        Drawn(DirectiveId directive) {
            this.directive = directive;
        }

        @Override
        public Map<UnitId, List<UnitId>> children(Set<UnitId> parents) {
            var children = new LinkedHashMap<UnitId, List<UnitId>>();
            store.children(parents).stream()
                    .sorted(Comparator.comparingInt(CoverageStore.Place::ordinal)
                            .thenComparing(place -> place.unit().value()))
                    .forEach(place -> place.parent()
                            .ifPresent(parent -> children.computeIfAbsent(parent, none -> new ArrayList<>())
                                    .add(place.unit())));
            return children;
        }

        @Override
        public Map<UnitId, Reached> states(Set<UnitId> units) {
            return units.isEmpty() ? Map.of() : store.states(directive, units);
        }
    }
}
