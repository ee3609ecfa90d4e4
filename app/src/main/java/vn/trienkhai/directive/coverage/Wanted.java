package vn.trienkhai.directive.coverage;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import vn.trienkhai.directive.outside.OutsideDelivery;
import vn.trienkhai.unit.Level;
import vn.trienkhai.unit.Line;

/**
 * Which units, and which offices outside the system, are listed.
 *
 * @param state the word of one {@link Reached}, {@code waiting} for what is not taken in, {@code failed} for offices whose mail did
 *     not arrive, empty for all
 * @param isOutside offices alone
 */
public record Wanted(String state, Optional<Line> line, Optional<Level> level, boolean isOutside) {
    public static final String WAITING = "waiting";
    public static final String FAILED = "failed";

    /** Stands where a line would: an office outside belongs to none. */
    public static final String OUTSIDE = "outside";

    public static Wanted inState(String state) {
        return new Wanted(state, Optional.empty(), Optional.empty(), false);
    }

    /** What an address asks for; what is not known asks for nothing. */
    static Wanted typed(String state, String line, String level) {
        boolean known = state.equals(WAITING)
                || state.equals(FAILED)
                || Arrays.stream(Reached.values())
                        .anyMatch(each -> each.stored().equals(state));
        return new Wanted(
                known ? state : "",
                of(Line.values(), Line::stored, line),
                of(Level.values(), Level::stored, level),
                line.equals(OUTSIDE));
    }

    boolean asksUnits() {
        return !isOutside && !state.equals(FAILED);
    }

    /** An office outside has neither line nor level. */
    boolean asksOffices() {
        return line.isEmpty() && level.isEmpty();
    }

    boolean admits(OutsideDelivery office) {
        var reached = OfficesOutside.reached(office.standing());
        return switch (state) {
            case "" -> true;
            case WAITING -> Tally.one(reached).waiting() > 0;
            case FAILED -> office.isFailed();
            default -> reached.stored().equals(state);
        };
    }

    private static <T extends Enum<T>> Optional<T> of(T[] all, Function<T, String> stored, String typed) {
        return Arrays.stream(all)
                .filter(each -> stored.apply(each).equals(typed.toLowerCase(Locale.ROOT)))
                .findFirst();
    }
}
