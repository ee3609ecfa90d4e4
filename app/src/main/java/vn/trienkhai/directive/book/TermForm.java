package vn.trienkhai.directive.book;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import vn.trienkhai.shared.Refusal;
import vn.trienkhai.shared.TypedDay;

/** The first day of a term as a browser sends it; empty years are those that usually go with the day. */
public record TermForm(
        Optional<String> type, Optional<String> day, Optional<String> firstYear, Optional<String> lastYear) {
    static final TermForm EMPTY = new TermForm(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    public String typedDay() {
        return day.orElse("");
    }

    public String typedFirstYear() {
        return firstYear.orElse("");
    }

    public String typedLastYear() {
        return lastYear.orElse("");
    }

    /** @throws Refusal when none was typed, or it is no day */
    LocalDate firstDay() {
        return TypedDay.required(typedDay(), () -> new Refusal("directive.term.no_day"));
    }

    OptionalInt first() {
        return year(typedFirstYear().strip());
    }

    OptionalInt last() {
        return year(typedLastYear().strip());
    }

    private static OptionalInt year(String typed) {
        if (typed.isEmpty()) {
            return OptionalInt.empty();
        }
        if (!typed.matches("\\d{4}")) {
            throw new Refusal("directive.term.no_year", typed);
        }
        return OptionalInt.of(Integer.parseInt(typed));
    }
}
