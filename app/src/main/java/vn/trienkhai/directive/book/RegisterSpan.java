package vn.trienkhai.directive.book;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import vn.trienkhai.directive.Book;

/**
 * What part of a register is printed: days, or numbers of a year.
 *
 * @param from first day of arrival (đến) or of issue (đi); {@code until} is the last
 * @param firstNo of {@code year}; {@code lastNo} is the last
 */
public record RegisterSpan(
        Book book,
        Optional<LocalDate> from,
        Optional<LocalDate> until,
        int year,
        OptionalInt firstNo,
        OptionalInt lastNo) {
    boolean isOfNumbers() {
        return firstNo.isPresent() || lastNo.isPresent();
    }
}
