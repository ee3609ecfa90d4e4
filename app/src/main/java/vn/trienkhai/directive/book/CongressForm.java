package vn.trienkhai.directive.book;

import java.time.LocalDate;
import java.util.Optional;
import vn.trienkhai.shared.Refusal;
import vn.trienkhai.shared.TypedDay;

/** A congress as a browser sends it. */
public record CongressForm(Optional<String> name, Optional<String> day) {
    static final CongressForm EMPTY = new CongressForm(Optional.empty(), Optional.empty());

    public String typedName() {
        return name.orElse("");
    }

    public String typedDay() {
        return day.orElse("");
    }

    /** @throws Refusal when none was typed, or it is no day */
    LocalDate firstDay() {
        return TypedDay.required(typedDay(), () -> new Refusal("directive.congress.no_day"));
    }
}
