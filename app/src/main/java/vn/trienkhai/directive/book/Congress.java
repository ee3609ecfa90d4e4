package vn.trienkhai.directive.book;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

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
