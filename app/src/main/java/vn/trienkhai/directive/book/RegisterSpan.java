package vn.trienkhai.directive.book;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import vn.trienkhai.directive.Book;

/**
 * What part of a register is printed: days, or numbers of a year or term.
 *
 * @param from first day of arrival (đến) or of issue (đi); {@code until} is the last
 * @param docType of own documents only these; "" for all
 * @param volume the number of the bound volume as somebody typed it; "" leaves it to the hand
 */
public record RegisterSpan(
        Book book, Optional<LocalDate> from, Optional<LocalDate> until, Of numbers, String docType, String volume) {
    /**
     * Numbers from {@code first} to {@code last}.
     *
     * @param year that they belong to; of own documents of a Party body counts {@code term}, its first day (today's where empty)
     */
    public record Of(int year, Optional<LocalDate> term, OptionalInt first, OptionalInt last) {
        static Of year(int year) {
            return new Of(year, Optional.empty(), OptionalInt.empty(), OptionalInt.empty());
        }

        int from() {
            return first.orElse(1);
        }

        int until() {
            return last.orElse(Integer.MAX_VALUE);
        }
    }

    static RegisterSpan days(Book book, LocalDate from, LocalDate until) {
        return new RegisterSpan(book, Optional.of(from), Optional.of(until), Of.year(until.getYear()), "", "");
    }

    boolean isOfNumbers() {
        return numbers.first().isPresent() || numbers.last().isPresent();
    }
}
