package vn.trienkhai.unit.exchange;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.unit.Line;

/**
 * What happens to units on one day.
 *
 * @param newcomers the units that begin on it, and those that live on under another superior
 * @param steps which unit goes into which
 */
record Reorganisation(LocalDate day, List<UnitRow> newcomers, List<Step> steps) {

    /** Reads a file with one merger, division, renaming or ending a row; by day, the earliest first. */
    static List<Reorganisation> read(ImportOrder.Source source, ImportOrder order, Findings findings) {
        var days = new TreeMap<LocalDate, Draft>();
        Entry.read(source.file(), entry -> add(entry, source, order, days, findings));
        return days.entrySet().stream()
                .map(day -> new Reorganisation(
                        day.getKey(), List.copyOf(day.getValue().newcomers.values()), day.getValue().steps))
                .toList();
    }

    private static void add(
            Entry entry,
            ImportOrder.Source source,
            ImportOrder order,
            SortedMap<LocalDate, Draft> days,
            Findings findings) {
        var kind = Step.Kind.of(entry.text(Column.ACTION));
        var day = Words.day(entry.text(Column.DAY)).or(source::day);
        var line = entry.text(Column.LINE).isEmpty() ? Optional.of(order.line()) : Words.line(entry.text(Column.LINE));
        var next = next(entry);
        if (entry.row().hasFormula()) {
            findings.refuse(entry.number(), "formula");
        } else if (kind.isEmpty()) {
            findings.refuse(entry.number(), "action", entry.text(Column.ACTION));
        } else if (day.isEmpty()) {
            findings.refuse(entry.number(), "no_day");
        } else if (line.isEmpty()) {
            findings.refuse(entry.number(), "line", entry.text(Column.LINE));
        } else if (entry.text(Column.OLD).isEmpty() || (next == null) != (kind.get() == Step.Kind.ABOLISHED)) {
            findings.refuse(entry.number(), "old_and_new");
        } else {
            var draft = days.computeIfAbsent(day.get(), unused -> new Draft());
            draft.steps.add(new Step(entry.number(), line.get(), kind.get(), entry.text(Column.OLD), next));
            newcomer(entry, line.get(), day.get(), findings)
                    .ifPresent(unit -> draft.newcomers.putIfAbsent(unit.code() + "/" + unit.name(), unit));
        }
    }

    private static @Nullable String next(Entry entry) {
        var stated = entry.textOrNull(Column.NEW);
        return stated == null ? entry.textOrNull(Column.NEW_NAME) : stated;
    }

    /** A row that names the new unit founds it; one that only points at it does not. */
    private static Optional<UnitRow> newcomer(Entry entry, Line line, LocalDate day, Findings findings) {
        var name = entry.text(Column.NEW_NAME);
        if (name.isEmpty()) {
            return Optional.empty();
        }
        var level = Words.level(entry.text(Column.LEVEL));
        if (level.isEmpty()) {
            findings.refuse(entry.number(), "level", entry.text(Column.LEVEL));
            return Optional.empty();
        }
        return Optional.of(UnitRow.plain(
                entry.number(),
                line,
                level.get(),
                name,
                entry.textOrNull(Column.NEW),
                entry.textOrNull(Column.NEW_PARENT),
                day));
    }

    private static final class Draft {
        private final Map<String, UnitRow> newcomers = new LinkedHashMap<>();
        private final List<Step> steps = new ArrayList<>();
    }
}
