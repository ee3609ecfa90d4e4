package vn.trienkhai.unit.exchange;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.shared.Vietnamese;
import vn.trienkhai.unit.Line;

/**
 * One row of a reorganisation.
 *
 * @param old code or name of the unit as of the day before
 * @param next code or name of the unit that takes it; null where it is abolished
 */
record Step(
        int number,
        Line line,
        Kind kind,
        String old,
        @Nullable String next) {
    enum Kind {
        MERGED,
        /** Divided among several; it ends. */
        DIVIDED,
        /** A part leaves; the rest lives on. */
        SPLIT,
        RENAMED,
        MOVED,
        ABOLISHED;

        private static final Map<String, Kind> WORDS = Map.of(
                "nhap", MERGED,
                "sap nhap", MERGED,
                "chia", DIVIDED,
                "tach", SPLIT,
                "doi ten", RENAMED,
                "chuyen", MOVED,
                "giai the", ABOLISHED);

        static Optional<Kind> of(String text) {
            return Optional.ofNullable(WORDS.get(Vietnamese.fold(text)));
        }

        boolean ends() {
            return this != SPLIT;
        }

        /** As the table of successions calls it. */
        String stored() {
            return this == DIVIDED ? "split" : name().toLowerCase(Locale.ROOT);
        }
    }
}
