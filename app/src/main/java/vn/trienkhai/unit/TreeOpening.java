package vn.trienkhai.unit;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.trienkhai.shared.Actor;
import vn.trienkhai.shared.UnitId;

/**
 * What of a tree is sent to a browser: one level at a time and of each level the first few hundred, so that a page stays small
 * whatever stands below; down to the unit that is sought where one is.
 */
@Component
class TreeOpening {
    private static final int SHOWN = 200;
    private static final int HEADS_OPENED = 3;

    private final Units units;

    TreeOpening(Units units) {
        this.units = units;
    }

    /** The heads of a line; a few of them opened, or what leads to the unit that is sought. */
    UnitBranches heads(Actor actor, Line line, LocalDate day, Optional<Unit> sought) {
        var heads = units.heads(actor, line, day);
        var opened = new HashSet<UnitId>();
        sought.ifPresent(unit -> {
            opened.add(unit.id());
            units.above(actor, unit.id(), day).forEach(above -> opened.add(above.id()));
        });
        if (opened.isEmpty() && heads.size() <= HEADS_OPENED) {
            heads.forEach(head -> opened.add(head.id()));
        }
        return new Opening(actor, day, opened, sought.map(Unit::id)).branches(Optional.empty(), heads, 0);
    }

    /** What stands directly below a unit, from a place in their order on. */
    UnitBranches below(Actor actor, UnitId parent, LocalDate day, int from) {
        return new Opening(actor, day, Set.of(), Optional.empty())
                .branches(Optional.of(parent), units.children(actor, parent, day), from);
    }

    private final class Opening {
        private final Actor actor;
        private final LocalDate day;
        private final Set<UnitId> opened;
        private final Optional<UnitId> sought;

        Opening(Actor actor, LocalDate day, Set<UnitId> opened, Optional<UnitId> sought) {
            this.actor = actor;
            this.day = day;
            this.opened = opened;
            this.sought = sought;
        }

        UnitBranches branches(Optional<UnitId> parent, List<Unit> siblings, int from) {
            int start = Math.clamp(from, 0, siblings.size());
            int end = Math.min(siblings.size(), Math.max(start + SHOWN, lastOpened(siblings) + 1));
            var shown = siblings.subList(start, end);
            var parents = units.parents(actor, shown.stream().map(Unit::id).toList(), day);
            return new UnitBranches(
                    shown.stream()
                            .map(unit -> branch(unit, parents.contains(unit.id())))
                            .toList(),
                    parent,
                    end,
                    siblings.size() - end);
        }

        private int lastOpened(List<Unit> siblings) {
            int last = -1;
            for (int place = 0; place < siblings.size(); place++) {
                if (opened.contains(siblings.get(place).id())) {
                    last = place;
                }
            }
            return last;
        }

        private UnitBranch branch(Unit unit, boolean hasChildren) {
            var below = hasChildren && opened.contains(unit.id())
                    ? branches(Optional.of(unit.id()), units.children(actor, unit.id(), day), 0)
                    : UnitBranches.NONE;
            return new UnitBranch(
                    unit, hasChildren, below, sought.filter(unit.id()::equals).isPresent());
        }
    }
}
