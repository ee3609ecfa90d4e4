package vn.trienkhai.unit.exchange;

import java.time.LocalDate;
import java.util.List;
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
        List<String> aliases,
        List<String> tags) {

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
