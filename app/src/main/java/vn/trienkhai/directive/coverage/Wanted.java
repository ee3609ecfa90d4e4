package vn.trienkhai.directive.coverage;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import vn.trienkhai.unit.Level;
import vn.trienkhai.unit.Line;

/**
 * Which units are listed.
 *
 * @param state the word of one {@link Reached}, {@code waiting} for what is not taken in, empty for all
 */
public record Wanted(String state, Optional<Line> line, Optional<Level> level) {
    public static final String WAITING = "waiting";

    public static Wanted inState(String state) {
        return new Wanted(state, Optional.empty(), Optional.empty());
    }

    /** What an address asks for; what is not known asks for nothing. */
    static Wanted typed(String state, String line, String level) {
        boolean known = state.equals(WAITING)
                || Arrays.stream(Reached.values())
                        .anyMatch(each -> each.stored().equals(state));
        return new Wanted(
                known ? state : "", of(Line.values(), Line::stored, line), of(Level.values(), Level::stored, level));
    }

    private static <T extends Enum<T>> Optional<T> of(T[] all, Function<T, String> stored, String typed) {
        return Arrays.stream(all)
                .filter(each -> stored.apply(each).equals(typed.toLowerCase(Locale.ROOT)))
                .findFirst();
    }
}
