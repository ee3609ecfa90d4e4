package vn.trienkhai.unit.exchange;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.trienkhai.unit.Line;

/**
 * What to import and how.
 *
 * @param files in the order of their days; they are taken together or not at all
 * @param since since when the units of the day before a conversion table have held
 * @param line the line of units whose row names none
 * @param codes where sources contradict each other: which code is to be read as which other
 * @param preview only tells what would happen
 */
public record ImportOrder(List<Source> files, LocalDate since, Line line, Map<String, String> codes, boolean preview) {
    /** One file, and the day on which what it says holds where its rows name none. */
    public record Source(Path file, Optional<LocalDate> day) {
        String name() {
            return String.valueOf(file.getFileName());
        }
    }

    public static ImportOrder of(Path file, Optional<LocalDate> day) {
        return new ImportOrder(
                List.of(new Source(file, day)), LocalDate.of(2004, 1, 1), Line.GOVERNMENT, Map.of(), false);
    }

    public ImportOrder asPreview() {
        return new ImportOrder(files, since, line, codes, true);
    }

    /** The code that holds where a person was asked which of two does. */
    String code(String code) {
        return codes.getOrDefault(code, code);
    }
}
