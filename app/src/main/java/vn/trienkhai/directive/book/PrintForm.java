package vn.trienkhai.directive.book;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import vn.trienkhai.directive.Book;
import vn.trienkhai.shared.TypedDay;

/** What part of a register a browser asks to print; what is no day or number counts as not said. */
record PrintForm(
        Optional<String> book,
        Optional<String> from,
        Optional<String> until,
        Optional<String> year,
        Optional<String> term,
        Optional<String> first,
        Optional<String> last,
        Optional<String> type,
        Optional<String> volume) {
    private static final int LONGEST_VOLUME = 20;

    /** Without any choice: this month so far. */
    RegisterSpan span(LocalDate today) {
        var numbers = new RegisterSpan.Of(
                number(year).orElse(today.getYear()), term.flatMap(TypedDay::read), number(first), number(last));
        boolean ofNumbers = numbers.first().isPresent() || numbers.last().isPresent();
        return new RegisterSpan(
                book.filter(Book.OUTGOING.stored()::equals).isPresent() ? Book.OUTGOING : Book.INCOMING,
                ofNumbers
                        ? Optional.empty()
                        : from.flatMap(TypedDay::read).or(() -> Optional.of(today.withDayOfMonth(1))),
                ofNumbers ? Optional.empty() : until.flatMap(TypedDay::read).or(() -> Optional.of(today)),
                numbers,
                type.orElse("").strip(),
                volume.map(String::strip)
                        .filter(typed -> typed.length() <= LONGEST_VOLUME)
                        .orElse(""));
    }

    private static OptionalInt number(Optional<String> typed) {
        return typed.map(String::strip)
                .filter(digits -> digits.matches("\\d{1,7}"))
                .map(digits -> OptionalInt.of(Integer.parseInt(digits)))
                .orElse(OptionalInt.empty());
    }
}
