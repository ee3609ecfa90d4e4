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
        List<String> aliases) {}
