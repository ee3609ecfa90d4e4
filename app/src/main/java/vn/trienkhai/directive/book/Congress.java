package vn.trienkhai.directive.book;

import java.text.Normalizer;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Đại hội: a congress of a Party body as somebody entered it. Its papers are numbered in one series over all types.
 *
 * @param name as a letterhead has it: "Đại hội đại biểu Đảng bộ xã … lần thứ …"
 * @param firstDay from which its papers are numbered
 * @param until the first day of the next one; empty while none is known
 */
public record Congress(long id, String name, LocalDate firstDay, Optional<LocalDate> until, String by, Instant at) {
    /** What a series of a congress's papers goes by in place of a type; also what its symbols end with. */
    public static final String SYMBOL = "ĐH";

    private static final Pattern NAME = Pattern.compile(
            "\\s*+đại hội(?: đại biểu| toàn thể)?+ ((?:đảng bộ|chi bộ)\\s.+?)(?:,? (?:lần thứ|khóa|nhiệm kỳ)\\s.*+)?",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** "Đại hội đại biểu Đảng bộ xã … lần thứ II" is one of "Đảng bộ xã …"; empty for what is no congress of a Party body. */
    public static Optional<String> body(@Nullable String name) {
        return Optional.ofNullable(name)
                .map(written -> Normalizer.normalize(written, Normalizer.Form.NFC))
                .map(NAME::matcher)
                .filter(Matcher::matches)
                .map(match -> match.group(1));
    }

    /** Whether a paper of a Party body with this symbol is one of its congress. */
    static boolean isPaper(String symbol) {
        return symbol.strip().endsWith("/" + SYMBOL);
    }

    boolean contains(LocalDate day) {
        return !day.isBefore(firstDay) && until.map(day::isBefore).orElse(true);
    }

    /** What its numbers are counted under: its first day as one number (20250814). */
    int key() {
        return firstDay.getYear() * 10_000 + firstDay.getMonthValue() * 100 + firstDay.getDayOfMonth();
    }
}
