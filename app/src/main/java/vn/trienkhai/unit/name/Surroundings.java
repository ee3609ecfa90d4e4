package vn.trienkhai.unit.name;

import java.util.List;
import java.util.stream.Stream;
import vn.trienkhai.unit.Line;
import vn.trienkhai.unit.Unit;

/** The units around an issuer that a phrase for a sort of units can mean: those below the bodies that are near, the nearest first. */
final class Surroundings {
    private final KnownNames known;
    private final View view;

    Surroundings(KnownNames known, View view) {
        this.known = known;
        this.view = view;
    }

    /** Units directly below the nearest body of the issuer's line that has some. */
    List<Unit> nearestChildren() {
        return view.issuer().stream()
                .flatMap(issuer -> view.anchors(issuer.line()).stream())
                .map(anchor -> known.children(anchor.id(), view.day()))
                .filter(units -> !units.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    /** Units at any depth below the nearest body of a line whose names begin with one of these. */
    List<Unit> all(Line line, List<String> beginnings) {
        return view.anchors(line).stream()
                .findFirst()
                .map(anchor -> known.below(anchor.id(), view.day(), beginnings))
                .orElse(List.of());
    }

    /** Units directly below the nearest anchor that has some; of a sort that has none there, those at any depth. */
    List<Unit> begin(Line line, List<String> beginnings, boolean direct) {
        for (var anchor : view.anchors(line)) {
            var children = known.children(anchor.id(), view.day());
            var units =
                    children.stream().filter(unit -> begins(unit, beginnings)).toList();
            var deeper = direct ? List.<String>of() : without(beginnings, units);
            var found = deeper.isEmpty()
                    ? units
                    : Stream.concat(units.stream(), known.below(anchor.id(), view.day(), deeper).stream())
                            .toList();
            if (!found.isEmpty()) {
                return found;
            }
        }
        return List.of();
    }

    /** Those of the beginnings with which no unit begins. */
    List<String> without(List<String> beginnings, List<Unit> units) {
        return beginnings.stream()
                .filter(beginning -> units.stream().noneMatch(unit -> begins(unit, List.of(beginning))))
                .toList();
    }

    private static boolean begins(Unit unit, List<String> beginnings) {
        var name = Spelling.fold(unit.name()) + " ";
        return beginnings.stream().anyMatch(name::startsWith);
    }
}
