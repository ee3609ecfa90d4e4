package vn.trienkhai.directive.chain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.trienkhai.directive.DirectiveId;
import vn.trienkhai.directive.Directives;
import vn.trienkhai.shared.AccessRefused;
import vn.trienkhai.shared.Actor;
import vn.trienkhai.shared.Transactions;
import vn.trienkhai.shared.UnitId;

/** The way in to the chain: what a directive carries out and what carries it out, as far as the caller may be told. */
@Component
public class Chains {
    /** What a page shows at once: the tree stays below 100 kB whatever stands below. */
    static final TreeStore.Extent SHOWN = new TreeStore.Extent(30, 8, 5, 160);

    private static final int FEW = 6;

    private final TreeStore tree;
    private final LinkStore decisions;
    private final Links links;
    private final ProposalStore proposals;
    private final Proposals maker;
    private final Headings headings;
    private final Directives directives;
    private final Transactions transactions;

    Chains(
            TreeStore tree,
            LinkStore decisions,
            Links links,
            ProposalStore proposals,
            Proposals maker,
            Headings headings,
            Directives directives,
            Transactions transactions) {
        this.tree = tree;
        this.decisions = decisions;
        this.links = links;
        this.proposals = proposals;
        this.maker = maker;
        this.headings = headings;
        this.directives = directives;
        this.transactions = transactions;
    }

    /** What the page of a directive tells of its chain. */
    public Chain of(Actor actor, DirectiveId id) {
        return transactions.as(actor, () -> {
            directives.find(actor, id);
            var decided = decisions.of(id);
            var below = tree.below(id, 0, new TreeStore.Extent(FEW + 1, 0, 1, FEW + 1));
            var readable = tree.readable(
                    below.stream().map(each -> each.heading().id()).toList());
            return new Chain(
                    sources(id, decided),
                    undecided(id, decided),
                    decided.stream().anyMatch(link -> link.state() == Link.State.NOTHING),
                    below.stream()
                            .limit(FEW)
                            .map(each -> each.heading()
                                    .readable(readable.contains(each.heading().id())))
                            .toList(),
                    below.size() > FEW,
                    proposals.waiting(id, FEW).stream()
                            .map(each -> new Chain.Waiting(
                                    each.heading(), each.differences().isEmpty()))
                            .toList());
        });
    }

    private List<Chain.Source> sources(DirectiveId id, List<Link> decided) {
        var own = headings.of(id);
        return decided.stream()
                .filter(Link::isConfirmed)
                .flatMap(link -> link.source().flatMap(headings::of).stream()
                        .map(above -> new Chain.Source(above, own.flatMap(it -> it.daysAfter(above)), link)))
                .toList();
    }

    private List<Proposal> undecided(DirectiveId id, List<Link> decided) {
        var known = decided.stream().flatMap(link -> link.source().stream()).collect(Collectors.toSet());
        return proposals.of(id).stream()
                .filter(proposal -> proposal.matched()
                        .filter(above -> known.contains(above.id()))
                        .isEmpty())
                .toList();
    }

    /** What was said not to be a source, by whom and when. */
    List<Chain.Source> refused(Actor actor, DirectiveId id) {
        return transactions.as(
                actor,
                () -> decisions.of(id).stream()
                        .filter(link -> link.state() == Link.State.REFUSED)
                        .flatMap(link -> link.source().flatMap(headings::of).stream()
                                .map(above -> new Chain.Source(above, Optional.empty(), link)))
                        .toList());
    }

    /** Others of the register that a citation may mean as well as what was proposed. */
    List<Heading> rivals(Actor actor, DirectiveId id, Proposal proposal) {
        return transactions.as(actor, () -> {
            var cited = new CitationMatch.Cited(proposal.number(), proposal.issuer(), proposal.on());
            var on = directives.find(actor, id).issuedOn();
            return CitationMatch.of(cited, on, proposals.known(cited, id)).stream()
                    .flatMap(match -> match.rivals().stream())
                    .flatMap(known -> headings.of(new DirectiveId(known.id())).stream())
                    .toList();
        });
    }

    /** Looks in today's register for what the citations of one of the unit's own directives did not find before. */
    int lookAgain(Actor actor, DirectiveId id) {
        return transactions.as(actor, () -> {
            var directive = directives.find(actor, id);
            if (!links.mayDecide(actor, directive)) {
                throw new AccessRefused("directive " + id + " is another unit's to place in the chain");
            }
            return maker.lookAgain(id);
        });
    }

    /**
     * @param behind of those directly below the last one already seen; 0 from the first on
     */
    public ChainTree tree(Actor actor, DirectiveId id, long behind) {
        return transactions.as(actor, () -> {
            var directive = directives.find(actor, id);
            var up = tree.above(id);
            // One more than is shown of each, to know whether there are others.
            var down = tree.below(
                    id,
                    behind,
                    new TreeStore.Extent(SHOWN.first() + 1, SHOWN.others() + 1, SHOWN.deep(), SHOWN.most()));
            var own = headings.of(id).orElseThrow();
            var known = new Known(own, directive.registeredBy(), up, down);
            var line = known.line(own);
            var alone = known.node(own, Optional.empty(), SHOWN.first());
            var focus = line.isEmpty() ? alone : withDays(alone, line.getLast().heading());
            var last = focus.more() && !focus.below().isEmpty()
                    ? Optional.of(focus.below().getLast().heading().id().value())
                    : Optional.<Long>empty();
            return new ChainTree(
                    line,
                    focus,
                    behind > 0,
                    last,
                    behind == 0 && !focus.more()
                            ? focus.below().size()
                            : tree.countBelow(id, ChainTree.MOST_COUNTED + 1));
        });
    }

    private static ChainTree.Node withDays(ChainTree.Node node, Heading above) {
        return new ChainTree.Node(
                node.heading(),
                node.heading().daysAfter(above),
                node.acknowledgedOn(),
                node.drafted(),
                node.reach(),
                node.below(),
                node.more());
    }

    /** All that was asked once for one tree. */
    private final class Known {
        private final List<TreeStore.Up> up;
        private final Map<DirectiveId, UnitId> units = new HashMap<>();
        private final Map<DirectiveId, List<TreeStore.Down>> below;
        private final Set<DirectiveId> readable;
        private final Set<DirectiveId> unfinished;
        private final Map<DirectiveId, ChainTree.Reach> reach;

        Known(Heading own, UnitId keeper, List<TreeStore.Up> up, List<TreeStore.Down> down) {
            this.up = up;
            this.units.put(own.id(), keeper);
            down.forEach(each -> units.put(each.heading().id(), each.unit()));
            // What has two sources in the tree is reached twice, and all below it too.
            var seen = new HashSet<List<DirectiveId>>();
            this.below = down.stream()
                    .filter(each ->
                            seen.add(List.of(each.parent(), each.heading().id())))
                    .collect(Collectors.groupingBy(TreeStore.Down::parent));
            var ids = new HashSet<>(Set.of(own.id()));
            up.forEach(each -> {
                ids.add(each.below());
                ids.add(each.source().id());
            });
            down.forEach(each -> {
                ids.add(each.parent());
                ids.add(each.heading().id());
            });
            this.readable = tree.readable(ids);
            this.unfinished = tree.carriedOut(down.stream()
                    .map(each -> each.heading().id())
                    .filter(id -> !below.containsKey(id))
                    .toList());
            if (down.size() == SHOWN.most()) {
                // Level by level, so that only the last one may have lost some of its own.
                unfinished.add(down.getLast().parent());
            }
            this.reach = tree.reach(readable);
        }

        ChainTree.Node node(Heading heading, Optional<TreeStore.Down> link, int most) {
            var all = below.getOrDefault(heading.id(), List.of());
            var shown = all.stream()
                    .limit(most)
                    .map(each -> node(each.heading(), Optional.of(each), SHOWN.others()))
                    .map(each -> withDays(each, heading))
                    .toList();
            return new ChainTree.Node(
                    told(heading),
                    Optional.empty(),
                    // What a unit has of its own it does not take in.
                    link.filter(each -> !each.unit().equals(units.get(each.parent())))
                            .flatMap(TreeStore.Down::acknowledgedOn),
                    link.filter(TreeStore.Down::drafted).isPresent(),
                    reach.getOrDefault(heading.id(), ChainTree.Reach.NONE),
                    shown,
                    all.size() > most || unfinished.contains(heading.id()));
        }

        /** The main line from the source down to what stands directly above {@code own}. */
        List<ChainTree.Step> line(Heading own) {
            var steps = new ArrayList<ChainTree.Step>();
            var at = Optional.of(own);
            while (at.isPresent() && steps.size() < up.size()) {
                var here = at.get();
                var sources = up.stream()
                        .filter(each -> each.below().equals(here.id()))
                        .toList();
                at = sources.stream().filter(TreeStore.Up::main).findFirst().map(TreeStore.Up::source);
                at.ifPresent(above -> steps.addFirst(new ChainTree.Step(
                        told(above),
                        here.daysAfter(above),
                        sources.stream()
                                .filter(each -> !each.main())
                                .map(each -> told(each.source()))
                                .distinct()
                                .toList())));
            }
            return List.copyOf(steps);
        }

        private Heading told(Heading heading) {
            return heading.readable(readable.contains(heading.id()) || heading.readable());
        }
    }
}
