package vn.trienkhai.unit.name;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.trienkhai.shared.UnitId;
import vn.trienkhai.unit.Unit;

/** Remembers for the phrases of one letter what stands below a unit: "các xã", "các phường" and "trừ xã …" ask for the same. */
final class AskedOnce implements KnownNames {
    private final KnownNames known;
    private final Map<List<Object>, List<Unit>> below = new HashMap<>();

    AskedOnce(KnownNames known) {
        this.known = known;
    }

    @Override
    public List<Unit> children(UnitId parent, LocalDate day) {
        return below.computeIfAbsent(List.of(parent, day), unused -> known.children(parent, day));
    }

    @Override
    public List<Unit> below(UnitId root, LocalDate day, Collection<String> beginnings) {
        return below.computeIfAbsent(
                List.of(root, day, Set.copyOf(beginnings)), unused -> known.below(root, day, beginnings));
    }

    @Override
    public List<Named> named(Collection<String> folded, UnitId near) {
        return known.named(folded, near);
    }

    @Override
    public Map<UnitId, List<Unit>> chains(Map<UnitId, LocalDate> units) {
        return known.chains(units);
    }

    @Override
    public List<Successor> successors(UnitId ended, LocalDate day) {
        return known.successors(ended, day);
    }

    @Override
    public List<Unit> grouped(String folded, LocalDate day) {
        return known.grouped(folded, day);
    }

    @Override
    public List<Unit> remembered(UnitId issuer, String folded) {
        return known.remembered(issuer, folded);
    }
}
