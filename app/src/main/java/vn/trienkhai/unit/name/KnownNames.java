package vn.trienkhai.unit.name;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.trienkhai.shared.UnitId;
import vn.trienkhai.unit.Succession;
import vn.trienkhai.unit.Unit;

/** What the resolver of phrases has to know about units; answered from the tables. */
public interface KnownNames {
    /** Units of any day with one of these folded forms as name, short name or alias; those close to {@code near} first. */
    List<Named> named(Collection<String> folded, UnitId near);

    /** For each of the units: those above it on its day and itself, the head of the line first. */
    Map<UnitId, List<Unit>> chains(Map<UnitId, LocalDate> units);

    /** Units directly below. */
    List<Unit> children(UnitId parent, LocalDate day);

    /** Units at any depth below whose folded name begins with one of these. */
    List<Unit> below(UnitId root, LocalDate day, Collection<String> beginnings);

    /** What a unit that had ended became, through all its steps, and how. */
    List<Successor> successors(UnitId ended, LocalDate day);

    /** What somebody of the acting unit chose for this phrase of this issuer. */
    List<Unit> remembered(UnitId issuer, String folded);

    /** Who is on the day in the group that the acting unit keeps under this name. */
    List<Unit> grouped(String folded, LocalDate day);

    /**
     * A unit by one of its names.
     *
     * @param until the first day on which it is no longer called so; empty for names, which last as long as the unit
     */
    record Named(Unit unit, String folded, String written, Source source, Optional<LocalDate> until) {
        boolean holdsOn(LocalDate day) {
            return until.filter(end -> !end.isAfter(day)).isEmpty();
        }
    }

    /** Which of its names. */
    enum Source {
        NAME,
        SHORT_NAME,
        ALIAS
    }

    /** A unit that took over from another. */
    record Successor(Unit unit, Succession.Kind kind) {}
}
