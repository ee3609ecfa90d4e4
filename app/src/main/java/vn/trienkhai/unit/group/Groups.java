package vn.trienkhai.unit.group;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import vn.trienkhai.audit.AuditLog;
import vn.trienkhai.shared.Actor;
import vn.trienkhai.shared.Conflict;
import vn.trienkhai.shared.NotFound;
import vn.trienkhai.shared.Refusal;
import vn.trienkhai.shared.Role;
import vn.trienkhai.shared.Transactions;
import vn.trienkhai.shared.UnitId;
import vn.trienkhai.unit.Unit;
import vn.trienkhai.unit.UnitAccess;
import vn.trienkhai.unit.Units;
import vn.trienkhai.unit.group.UnitGroup.Draft;
import vn.trienkhai.unit.group.UnitGroup.Sort;

/**
 * The way in to groups of units. Everybody of a unit uses its groups; those who write and send letters, and its administrators,
 * make and change them.
 */
@Component
public class Groups {
    private static final int LONGEST_NAME = 200;
    private static final int USES = 20;

    private final GroupStore store;
    private final Units units;
    private final UnitAccess access;
    private final Transactions transactions;
    private final AuditLog audit;
    private final Clock clock;

    Groups(GroupStore store, Units units, UnitAccess access, Transactions transactions, AuditLog audit, Clock clock) {
        this.store = store;
        this.units = units;
        this.access = access;
        this.transactions = transactions;
        this.audit = audit;
        this.clock = clock;
    }

    /** A kind of units, with the name of one of that kind. */
    public record Kind(String kind, String example) {}

    /** The groups of the acting unit, those no longer used last. */
    public List<UnitGroup> all(Actor actor) {
        return transactions.as(actor, store::all);
    }

    /** Those that can be used today, by name, with how many are in each. */
    public Map<UnitGroup, Integer> counted(Actor actor) {
        return transactions.as(actor, () -> {
            var counts = new HashMap<UnitGroup, Integer>();
            store.all().stream()
                    .filter(group -> group.endedOn().isEmpty())
                    .forEach(group -> counts.put(group, store.count(group, today())));
            return counts;
        });
    }

    public UnitGroup find(Actor actor, long id) {
        return transactions.as(actor, () -> store.find(id).orElseThrow(() -> new NotFound("group", id)));
    }

    /** Who is in it on a day. */
    public GroupMembers members(Actor actor, UnitGroup group, LocalDate day, int from, int most) {
        return transactions.as(
                actor,
                () -> new GroupMembers(
                        inOrder(actor, store.units(group, day, from, most)),
                        store.count(group, day),
                        group.sort() == Sort.LIST ? units.find(actor, store.lost(group, day)) : List.of()));
    }

    private List<Unit> inOrder(Actor actor, List<UnitId> ids) {
        return units.find(actor, ids).stream()
                .sorted(Comparator.comparingInt(unit -> ids.indexOf(unit.id())))
                .toList();
    }

    public long create(Actor actor, Draft draft) {
        require(actor);
        requireSense(draft);
        return unnamed(() -> transactions.as(actor, () -> store.insert(actor, draft, today())));
    }

    /**
     * Changes a group; what was resolved before stays as it was.
     *
     * @param version the one that the person has seen
     */
    public void change(Actor actor, long id, int version, Draft draft) {
        require(actor);
        requireSense(draft);
        boolean unused = unnamed(() -> transactions.as(actor, () -> {
            find(actor, id);
            if (!store.update(id, version, draft)) {
                throw new Conflict("unit.group.changed");
            }
            return true;
        }));
    }

    /** It is no longer offered; what it was used for stays to be seen. */
    public void end(Actor actor, long id) {
        require(actor);
        transactions.run(actor, () -> {
            find(actor, id);
            if (!store.end(id, today())) {
                throw new Conflict("unit.group.changed");
            }
        });
    }

    /**
     * Who is in it today, kept as it is now.
     *
     * @param usedFor what it is used for, in words
     * @throws Refusal when nobody is in it, or it has ended
     */
    public List<UnitId> use(Actor actor, long id, String usedFor) {
        return transactions.as(actor, () -> {
            var group = find(actor, id);
            var members = group.endedOn().isPresent() ? List.<UnitId>of() : store.units(group, today(), 0, null);
            if (members.isEmpty()) {
                throw new Refusal("unit.group.nobody", group.name());
            }
            store.use(actor, group, usedFor, today(), members);
            audit.record("unit.group_used", "unit_group", id, Map.of("for", usedFor, "units", members.size()));
            return members;
        });
    }

    /** What it was used for, the latest first. */
    public List<GroupUse> uses(Actor actor, long id) {
        return transactions.as(actor, () -> store.uses(id, USES));
    }

    /** Who was in it when it was used. */
    public List<Unit> usedFor(Actor actor, long use, int from, int most) {
        return transactions.as(actor, () -> inOrder(actor, store.usedFor(use, from, most)));
    }

    List<Kind> kinds(Actor actor) {
        return transactions.as(actor, store::kinds);
    }

    List<String> tags(Actor actor) {
        return transactions.as(actor, store::tags);
    }

    boolean mayChange(Actor actor) {
        return actor.isAny(Role.DRAFTER, Role.CLERK, Role.APPROVER, Role.UNIT_ADMINISTRATOR);
    }

    private void require(Actor actor) {
        access.require(actor, Role.DRAFTER, Role.CLERK, Role.APPROVER, Role.UNIT_ADMINISTRATOR);
    }

    private static void requireSense(Draft draft) {
        if (draft.name().isBlank() || draft.name().length() > LONGEST_NAME) {
            throw new Refusal("unit.group.name");
        }
        if (draft.sort() == Sort.LIST
                ? draft.listed().isEmpty()
                : !draft.query().isNarrow()) {
            throw new Refusal(draft.sort() == Sort.LIST ? "unit.group.empty" : "unit.group.everybody");
        }
    }

    private static <T> T unnamed(Supplier<T> work) {
        try {
            return work.get();
        } catch (DuplicateKeyException taken) {
            throw new Refusal("unit.group.taken");
        }
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
