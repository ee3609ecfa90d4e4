package vn.trienkhai.unit;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What is told of a unit when it is founded. */
public record NewUnit(
        Line line,
        String kind,
        Level level,
        String name,
        String shortName,
        Optional<String> code,
        int ordinal,
        Optional<String> phone,
        LocalDate validFrom,
        Optional<LocalDate> validTo,
        List<String> aliases) {

    /** A unit called by its one name, of which no more is told. */
    public static NewUnit called(String name, Line line, String kind, Level level, LocalDate validFrom) {
        return new NewUnit(
                line,
                kind,
                level,
                name,
                name,
                Optional.empty(),
                1,
                Optional.empty(),
                validFrom,
                Optional.empty(),
                List.of());
    }

    /** The same at another place among those beside it. */
    public NewUnit at(int place) {
        return new NewUnit(line, kind, level, name, shortName, code, place, phone, validFrom, validTo, aliases);
    }

    /** The same up to a day, which is no longer its own. */
    public NewUnit until(Optional<LocalDate> end) {
        return new NewUnit(line, kind, level, name, shortName, code, ordinal, phone, validFrom, end, aliases);
    }
}
