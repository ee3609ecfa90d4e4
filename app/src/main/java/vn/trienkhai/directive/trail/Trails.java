package vn.trienkhai.directive.trail;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.trienkhai.directive.Directive;
import vn.trienkhai.directive.DirectiveContent;
import vn.trienkhai.directive.DirectiveId;
import vn.trienkhai.directive.Directives;
import vn.trienkhai.directive.chain.ChainTree;
import vn.trienkhai.directive.chain.Chains;
import vn.trienkhai.directive.chain.Headings;
import vn.trienkhai.directive.chain.Links;
import vn.trienkhai.shared.Actor;
import vn.trienkhai.shared.Evidence;
import vn.trienkhai.shared.NotFound;
import vn.trienkhai.shared.Transactions;
import vn.trienkhai.shared.UnitId;
import vn.trienkhai.unit.Unit;
import vn.trienkhai.unit.UnitNames;

/** Follows one duty of a directive down the tree of those that carry it out, as far as the caller may read them. */
@Component
public class Trails {
    private final Directives directives;
    private final Chains chains;
    private final Headings headings;
    private final ObjectProvider<DutyWork> work;
    private final DutyAnswers answers;
    private final Links links;
    private final UnitNames names;
    private final Transactions transactions;

    Trails(
            Directives directives,
            Chains chains,
            Headings headings,
            ObjectProvider<DutyWork> work,
            DutyAnswers answers,
            Links links,
            UnitNames names,
            Transactions transactions) {
        this.directives = directives;
        this.chains = chains;
        this.headings = headings;
        this.work = work;
        this.answers = answers;
        this.links = links;
        this.names = names;
        this.transactions = transactions;
    }

    /**
     * @param place of the duty in the directive, from 0
     * @throws NotFound when the directive has no such duty
     */
    public Trail of(Actor actor, DirectiveId id, int place) {
        return transactions.as(actor, () -> {
            var directive = directives.find(actor, id);
            var content = directives.content(actor, id);
            if (place < 0 || place >= content.tasks().size()) {
                throw new NotFound("duty " + (place + 1) + " of directive", id);
            }
            var tree = chains.tree(actor, id, 0);
            var below = new LinkedHashSet<DirectiveId>();
            collect(tree.focus(), below);
            var walk = new Walk(actor, below, id, content);
            var step = walk.step(tree.focus(), place, Bond.NONE);
            return new Trail(
                    directive, place, above(content, place), step, walk.without(tree.focus()), isLarger(tree.focus()));
        });
    }

    private static void collect(ChainTree.Node node, Set<DirectiveId> ids) {
        if (node.heading().readable() && !node.drafted()) {
            ids.add(node.heading().id());
        }
        node.below().forEach(each -> collect(each, ids));
    }

    private static boolean isLarger(ChainTree.Node node) {
        return node.more() || node.below().stream().anyMatch(Trails::isLarger);
    }

    /** The top sentence first. */
    private List<Trail.Above> above(DirectiveContent content, int place) {
        return content.sources().getOrDefault("/tasks/" + place, List.of()).reversed().stream()
                .map(words -> new Trail.Above(headings.of(new DirectiveId(words.directiveId())), words))
                .toList();
    }

    /** What ties a duty to the one above; nothing where a draft took it over. */
    private record Bond(Optional<TaskLikeness> likeness, Optional<DutyAnswer> answer, Optional<Trail.Asked> asked) {
        static final Bond NONE = new Bond(Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** One way down, with all contents and all work asked for once. */
    private final class Walk {
        private final Actor actor;
        private final Map<DirectiveId, DirectiveContent> contents;
        private final Map<DirectiveId, Directive> known;
        private final List<DutyWork.Given> given;
        private final List<DutyAnswer> answered;
        /** The directives in which the duty stands, each with its first place in them. */
        private final Map<DirectiveId, Integer> found = new HashMap<>();

        private final Map<Duty, Set<UnitId>> meant = new HashMap<>();

        private record Duty(DirectiveId directive, int place) {}

        Walk(Actor actor, Set<DirectiveId> ids, DirectiveId top, DirectiveContent content) {
            this.actor = actor;
            this.contents = directives.confirmed(actor, ids);
            this.contents.put(top, content);
            this.known = directives.readable(actor, ids);
            this.given =
                    work.stream().flatMap(each -> each.of(actor, ids).stream()).toList();
            this.answered = answers.of(actor, ids);
        }

        private DirectiveContent content(DirectiveId id) {
            return Objects.requireNonNull(contents.get(id));
        }

        Trail.Step step(ChainTree.Node node, int place, Bond bond) {
            var id = node.heading().id();
            var content = content(id);
            found.putIfAbsent(id, place);
            return new Trail.Step(
                    node.heading(),
                    node.days(),
                    place,
                    content.tasks().get(place),
                    DutyWords.words(content, place),
                    bond.likeness().map(each -> new Trail.Likeness(each.words(), each.meant(), each.inTime())),
                    bond.answer(),
                    bond.asked(),
                    given.stream().filter(each -> isOf(each, content, place)).toList(),
                    node.below().stream()
                            .filter(child ->
                                    contents.containsKey(child.heading().id()))
                            .flatMap(child -> steps(node, place, child).stream())
                            .toList());
        }

        /** What a draft took over and what a person has said stand; only where neither is known, what reads alike is proposed. */
        private List<Trail.Step> steps(ChainTree.Node node, int place, ChainTree.Node child) {
            var content = content(child.heading().id());
            var bonds = new TreeMap<Integer, Bond>();
            var answer = answer(node, place, child);
            answer.ifPresent(said -> said.carried().stream()
                    .flatMap(words -> words.placeIn(content).stream())
                    .forEach(at -> bonds.put(at, new Bond(Optional.empty(), answer, Optional.empty()))));
            takenOver(node, place, content).forEach(at -> bonds.put(at, Bond.NONE));
            if (answer.isEmpty() && content.sources().isEmpty()) {
                alike(node, place, child)
                        .ifPresent(each -> bonds.put(
                                each.place(), new Bond(Optional.of(each.likeness()), answer, Optional.empty())));
            }
            var asked = asked(node, place, child, List.copyOf(bonds.keySet()));
            var steps = new ArrayList<Trail.Step>();
            for (var each : bonds.entrySet()) {
                boolean asks = each.getValue() != Bond.NONE
                        && steps.stream().allMatch(step -> step.asked().isEmpty());
                var bond = asks
                        ? new Bond(each.getValue().likeness(), each.getValue().answer(), asked)
                        : each.getValue();
                steps.add(step(child, each.getKey(), bond));
            }
            return steps;
        }

        private Optional<DutyAnswer> answer(ChainTree.Node node, int place, ChainTree.Node child) {
            return DutyAnswers.find(
                    answered, child.heading().id(), content(node.heading().id()), place);
        }

        private Optional<Trail.Asked> asked(
                ChainTree.Node node, int place, ChainTree.Node child, List<Integer> chosen) {
            var id = child.heading().id();
            var above = content(node.heading().id());
            var own = content(id);
            return Optional.ofNullable(known.get(id))
                    .filter(directive ->
                            links.mayDecide(actor, directive) && !own.tasks().isEmpty())
                    .map(directive -> new Trail.Asked(
                            new DutyAnswers.Question(
                                    above.directive(),
                                    place,
                                    above.version(),
                                    id,
                                    own.version(),
                                    answer(node, place, child)
                                            .map(DutyAnswer::version)
                                            .orElse(0)),
                            own.tasks(),
                            chosen));
        }

        /** The duties of a draft that were written from this one. */
        private IntStream takenOver(ChainTree.Node node, int place, DirectiveContent content) {
            var above = DutyWords.words(content(node.heading().id()), place);
            return IntStream.range(0, content.tasks().size())
                    .filter(i -> content.sources().getOrDefault("/tasks/" + i, List.of()).stream()
                            .anyMatch(source ->
                                    above.filter(words -> isSame(words, source)).isPresent()));
        }

        private record Alike(int place, TaskLikeness likeness) {}

        /** The likeliest duty of a paper that was registered, if one reads alike. */
        private Optional<Alike> alike(ChainTree.Node node, int place, ChainTree.Node child) {
            var task = content(node.heading().id()).tasks().get(place);
            var tasks = content(child.heading().id()).tasks();
            boolean isMeant =
                    isMeant(node.heading().id(), place, child.heading().id());
            return IntStream.range(0, tasks.size())
                    .mapToObj(i -> new Alike(i, TaskLikeness.of(task, tasks.get(i), isMeant)))
                    .filter(each -> each.likeness().isLikely())
                    .max(Comparator.comparingInt((Alike each) -> each.likeness().score())
                            .thenComparing(each -> -each.place()));
        }

        private boolean isMeant(DirectiveId above, int place, DirectiveId below) {
            return Optional.ofNullable(known.get(below))
                    .map(answer -> answer.issuerUnit().orElse(answer.registeredBy()))
                    .filter(unit -> meant.computeIfAbsent(new Duty(above, place), this::meant)
                            .contains(unit))
                    .isPresent();
        }

        private Set<UnitId> meant(Duty duty) {
            var letter = directives.find(actor, duty.directive());
            var phrases = content(duty.directive()).tasks().get(duty.place()).leadUnits();
            return names
                    .resolveForNow(actor, letter.issuerUnit().orElse(letter.registeredBy()), letter.issuedOn(), phrases)
                    .stream()
                    .flatMap(found -> found.units().stream())
                    .map(Unit::id)
                    .collect(Collectors.toSet());
        }

        /** What was given out of this directive, or was given further down from the same words. */
        private boolean isOf(DutyWork.Given each, DirectiveContent content, int place) {
            if (!each.directive().equals(content.directive())) {
                return false;
            }
            if (!each.passedOn()) {
                return each.place() == place;
            }
            return each.words()
                    .filter(words -> Stream.concat(
                                    DutyWords.words(content, place).stream(),
                                    content.sources().getOrDefault("/tasks/" + place, List.of()).stream())
                            .anyMatch(own -> isSame(own, words)))
                    .isPresent();
        }

        List<Trail.Without> without(ChainTree.Node node) {
            var all = new ArrayList<Trail.Without>();
            node.below().forEach(child -> {
                var id = child.heading().id();
                if (contents.containsKey(id) && !found.containsKey(id)) {
                    var place = Optional.ofNullable(found.get(node.heading().id()));
                    all.add(new Trail.Without(
                            child.heading(),
                            place.flatMap(at -> answer(node, at, child)),
                            place.flatMap(at -> asked(node, at, child, List.of()))));
                } else {
                    all.addAll(without(child));
                }
            });
            return List.copyOf(all);
        }
    }

    private static boolean isSame(Evidence one, Evidence other) {
        return one.directiveId() == other.directiveId() && one.start() < other.end() && other.start() < one.end();
    }
}
