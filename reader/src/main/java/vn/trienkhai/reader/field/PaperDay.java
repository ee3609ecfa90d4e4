package vn.trienkhai.reader.field;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.reader.Citation;
import vn.trienkhai.reader.layout.Parts;
import vn.trienkhai.reader.time.Dates;

/** A day near which a paper was written: it gives days without a year theirs. */
final class PaperDay {
    /** Longer than a paper waits to be carried out. */
    private static final int OLD = 2;

    private PaperDay() {}

    /**
     * The paper's own date, as much of it as is printed, else the latest document it cites, else the latest year in which anything
     * happens. A text that begins in its middle may cite nothing but what is years older than all its days.
     */
    static @Nullable LocalDate near(@Nullable String date, List<Citation> citations, Parts parts) {
        if (date != null && date.length() >= 4) {
            return LocalDate.parse(date + "-01-01".substring(date.length() == 10 ? 6 : date.length() == 7 ? 3 : 0));
        }
        var years = years(parts);
        return citations.stream()
                .map(Citation::date)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .map(cited -> later(cited, years))
                .or(() -> Optional.of(years).filter(all -> !all.isEmpty()).map(all -> LocalDate.of(all.last(), 1, 1)))
                .orElse(null);
    }

    private static LocalDate later(LocalDate cited, TreeSet<Integer> years) {
        var next = years.higher(cited.getYear());
        return next == null || next < cited.getYear() + OLD ? cited : LocalDate.of(next, 1, 1);
    }

    /** The years of the days that the text names with their year. */
    private static TreeSet<Integer> years(Parts parts) {
        var years = new TreeSet<Integer>();
        parts.body().stream()
                .flatMap(line -> Dates.in(line.lower()).stream())
                .filter(mention -> mention.isDay() && mention.hasYear())
                .forEach(mention -> years.add(mention.year()));
        return years;
    }
}
