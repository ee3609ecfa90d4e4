package vn.trienkhai.unit.change;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.shared.UnitId;
import vn.trienkhai.unit.Level;
import vn.trienkhai.unit.change.UnitChange.Naming;

/**
 * What the browser sends of a change to one unit.
 *
 * @param other the other unit, in words; {@code otherId} once it has been found or chosen
 * @param children those that go along with the new unit
 */
public record ChangeForm(
        @Nullable Action action,
        @Nullable String on,
        @Nullable String name,
        @Nullable String shortName,
        @Nullable String code,
        @Nullable Level level,
        @Nullable String other,
        @Nullable Integer otherId,
        @Nullable List<Integer> children) {

    /** What may be done to one unit. */
    public enum Action {
        CREATE,
        RENAME,
        MOVE,
        MERGE,
        UNITE,
        SPLIT,
        ABOLISH;

        boolean needsOther() {
            return this == MOVE || this == MERGE || this == UNITE;
        }
    }

    static ChangeForm empty(LocalDate day) {
        return new ChangeForm(Action.RENAME, day.toString(), "", "", "", Level.GRASSROOTS, "", null, List.of());
    }

    public Action chosen() {
        return action == null ? Action.RENAME : action;
    }

    public static String text(@Nullable String given) {
        return given == null ? "" : given.strip();
    }

    public List<Integer> goingAlong() {
        return children == null ? List.of() : children;
    }

    Optional<LocalDate> day() {
        try {
            return Optional.of(LocalDate.parse(text(on)));
        } catch (DateTimeException unreadable) {
            return Optional.empty();
        }
    }

    ChangeForm with(UnitId found) {
        return new ChangeForm(action, on, name, shortName, code, level, other, found.value(), children);
    }

    /** @param day has been found to be one, as has the other unit where there is one */
    UnitChange of(UnitId unit, LocalDate day, Optional<UnitId> found) {
        var naming = new Naming(text(name), Optional.of(text(shortName)), Optional.of(text(code)));
        return switch (chosen()) {
            case CREATE -> new UnitChange.Create(day, unit, level == null ? Level.GRASSROOTS : level, "don_vi", naming);
            case RENAME -> new UnitChange.Rename(day, unit, naming);
            case MOVE -> new UnitChange.Move(day, unit, found.orElseThrow());
            case MERGE -> new UnitChange.Merge(day, List.of(unit), found.orElseThrow());
            case UNITE -> new UnitChange.Unite(day, List.of(unit, found.orElseThrow()), naming);
            case SPLIT ->
                new UnitChange.Split(
                        day,
                        unit,
                        List.of(new UnitChange.Part(
                                naming, goingAlong().stream().map(UnitId::new).toList())),
                        false);
            case ABOLISH -> new UnitChange.Abolish(day, unit);
        };
    }
}
