package vn.trienkhai.unit;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.trienkhai.audit.AuditLog;
import vn.trienkhai.shared.Actor;
import vn.trienkhai.shared.NotFound;
import vn.trienkhai.shared.Role;
import vn.trienkhai.shared.Transactions;
import vn.trienkhai.shared.UnitId;

/** The way in to the trees of units. Reading is open to every signed-in person; founding and ending is the operator's. */
@Component
public class Units {
    private static final int MOST_MATCHING = 12;

    private final UnitStore store;
    private final UnitNames names;
    private final BranchStore branches;
    private final UnitSearch search;
    private final TreeShapes shapes;
    private final Transactions transactions;
    private final AuditLog audit;
    private final Clock clock;

    Units(
            UnitStore store,
            BranchStore branches,
            UnitNames names,
            UnitSearch search,
            TreeShapes shapes,
            Transactions transactions,
            AuditLog audit,
            Clock clock) {
        this.store = store;
        this.branches = branches;
        this.names = names;
        this.search = search;
        this.shapes = shapes;
        this.transactions = transactions;
        this.audit = audit;
        this.clock = clock;
    }

    public Unit find(Actor actor, UnitId id) {
        return transactions.as(actor, () -> store.find(id).orElseThrow(() -> new NotFound("unit", id)));
    }

    public List<Unit> find(Actor actor, Collection<UnitId> ids) {
        return transactions.as(actor, () -> store.find(ids));
    }

    /** The units directly below {@code parent} today, in official order. */
    public List<Unit> children(Actor actor, UnitId parent) {
        return transactions.as(actor, () -> store.children(parent, today()));
    }

    public Optional<Unit> parent(Actor actor, UnitId unit) {
        return transactions.as(actor, () -> store.parent(unit, today()));
    }

    /** The unit and all below it today, parents first, in official order. */
    public List<TreeNode> below(Actor actor, UnitId root) {
        return OfficialOrder.of(transactions.as(actor, () -> store.below(root)));
    }

    /** The unit and all below it as they stood on {@code day}, parents first, in official order; nobody when it did not live. */
    public List<TreeNode> below(Actor actor, UnitId root, LocalDate day) {
        return OfficialOrder.of(transactions.as(actor, () -> branches.below(root, day)));
    }

    /** All trees as they stood on {@code day}, parents first, in official order. */
    public List<TreeNode> tree(Actor actor, LocalDate day) {
        return OfficialOrder.of(transactions.as(actor, () -> store.tree(day)));
    }

    /** Where all units stand today, without their names. */
    public TreeShape shape(Actor actor) {
        return transactions.as(actor, shapes::today);
    }

    /** Units alive today whose name, short name or alias holds the words, marks or no marks; the exact ones first. */
    public List<Unit> search(Actor actor, String words, int limit) {
        return search(actor, words, today(), limit);
    }

    /** Like {@link #search(Actor, String, int)}, among the units alive on a day. */
    public List<Unit> search(Actor actor, String words, LocalDate day, int limit) {
        return transactions.as(actor, () -> search.search(words, day, limit));
    }

    /**
     * The units that words typed by hand may mean on a day: those whose name, short name or code they are, and only where there is
     * none what a search finds. Several are a choice for a person.
     */
    public List<Unit> matching(Actor actor, String words, LocalDate day) {
        var found = search(actor, words, day, MOST_MATCHING);
        var exact = found.stream()
                .filter(unit -> unit.name().equalsIgnoreCase(words)
                        || unit.shortName().equalsIgnoreCase(words)
                        || unit.code().filter(words::equalsIgnoreCase).isPresent())
                .toList();
        return exact.isEmpty() ? found : exact;
    }

    /** The units directly below {@code parent} on a day, in official order. */
    public List<Unit> children(Actor actor, UnitId parent, LocalDate day) {
        return transactions.as(actor, () -> store.children(parent, day));
    }

    /** The heads of a line on a day: its units that stood below none. */
    public List<Unit> heads(Actor actor, Line line, LocalDate day) {
        return transactions.as(actor, () -> store.heads(line, day));
    }

    /** Those of the units that had others below them on a day. */
    public Set<UnitId> parents(Actor actor, Collection<UnitId> units, LocalDate day) {
        return transactions.as(actor, () -> store.parents(units, day));
    }

    /** Below what each of the units stood on a day; those that stood below none are left out. */
    public Map<UnitId, Unit> places(Actor actor, Collection<UnitId> units, LocalDate day) {
        return transactions.as(actor, () -> store.places(units, day));
    }

    /** The units above one on a day, the head of the line first. */
    public List<Unit> above(Actor actor, UnitId unit, LocalDate day) {
        return transactions.as(actor, () -> store.above(unit, day));
    }

    /** The body that the unit lived in on a day, if it lived in one. */
    public Optional<Unit> host(Actor actor, UnitId guest, LocalDate day) {
        return transactions.as(actor, () -> store.host(guest, day));
    }

    /** Units that lived in {@code host} on a day. */
    public List<Unit> guests(Actor actor, UnitId host, LocalDate day) {
        return transactions.as(actor, () -> store.guests(host, day));
    }

    /** The body that the unit lives in today, if it lives in one. */
    public Optional<Unit> host(Actor actor, UnitId guest) {
        return transactions.as(actor, () -> store.host(guest, today()));
    }

    /** Units that a phrase certainly means today; see {@link UnitNames} for what it may mean besides. */
    public List<Unit> resolve(Actor actor, UnitId issuer, String phrase) {
        return names.resolve(actor, issuer, phrase).units();
    }

    /** What became the unit and what it became; and who else became, or came out of, the same ones on those days. */
    public List<Succession> successions(Actor actor, UnitId unit) {
        return transactions.as(actor, () -> store.successions(unit));
    }

    /** Units that live in {@code host}, and the host of {@code host} itself if it is a guest. */
    public List<Unit> guests(Actor actor, UnitId host) {
        return transactions.as(actor, () -> store.guests(host, today()));
    }

    /** Founds units with their places, successions and hosts in one step: all of them or none. */
    public List<UnitId> found(Actor actor, Founding founding) {
        actor.require(Role.OPERATOR);
        return transactions.as(actor, () -> {
            var ids = store.insert(founding, today());
            audit.record("unit.founded", "unit", ids.isEmpty() ? 0 : ids.getFirst(), Map.of("count", ids.size()));
            return ids;
        });
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
