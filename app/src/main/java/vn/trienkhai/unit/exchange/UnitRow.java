package vn.trienkhai.unit.exchange;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.unit.Level;
import vn.trienkhai.unit.Line;

/**
 * One unit as a row of a file tells it; what the row leaves blank is not stated.
 *
 * @param number the row of the file
 * @param parent code or name of the superior
 */
record UnitRow(
        int number,
        Line line,
        Level level,
        String kind,
        String name,
        @Nullable String shortName,
        @Nullable String code,
        @Nullable String parent,
        @Nullable Integer ordinal,
        @Nullable String phone,
        @Nullable String email,
        LocalDate from,
        @Nullable LocalDate to,
        List<Alias> aliases,
        List<String> tags) {

    /**
     * Another name.
     *
     * @param to the first day on which it no longer holds; null where nothing is said of an end
     */
    record Alias(String words, @Nullable LocalDate to) {
        private static final char BETWEEN = '\u001f';
        private static final Pattern ENDING = Pattern.compile(
                "(.+?)\\s*\\(\\s*đến(?:\\s+hết)?(?:\\s+ngày)?\\s+([^()]+?)\\s*\\)",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);

        /** "Xã Pá Hin (đến hết 30/6/2025)"; empty where what stands for a day is none. */
        static Optional<Alias> of(String written) {
            var ending = ENDING.matcher(Normalizer.normalize(written, Normalizer.Form.NFC));
            if (!ending.matches()) {
                return Optional.of(new Alias(written, null));
            }
            return Words.day(ending.group(2)).map(last -> new Alias(ending.group(1), last.plusDays(1)));
        }

        /** As it waits in the table of staged rows. */
        String staged() {
            return to == null ? words : words + BETWEEN + to;
        }
    }

    /** A row that says no more than what a list of administrative units says. */
    static UnitRow plain(
            int number,
            Line line,
            Level level,
            String name,
            @Nullable String code,
            @Nullable String parent,
            LocalDate from) {
        return new UnitRow(
                number,
                line,
                level,
                Words.kindOf(name),
                name,
                null,
                code,
                parent,
                null,
                null,
                null,
                from,
                null,
                List.of(),
                List.of());
    }
}
