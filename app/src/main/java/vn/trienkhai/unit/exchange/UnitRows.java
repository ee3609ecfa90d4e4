package vn.trienkhai.unit.exchange;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.unit.Level;
import vn.trienkhai.unit.Line;

/** Reads the entries of a list of units; what is wrong with an entry by itself is found here. */
final class UnitRows {
    private static final int LONGEST_NAME = 300;

    private final ImportOrder order;
    private final @Nullable LocalDate day;
    private final Findings findings;

    /** @param day since when units hold whose row does not say */
    UnitRows(ImportOrder order, @Nullable LocalDate day, Findings findings) {
        this.order = order;
        this.day = day;
        this.findings = findings;
    }

    Optional<UnitRow> read(Entry entry) {
        if (entry.row().hasFormula()) {
            return refused(entry, "formula");
        }
        var name = entry.text(Column.NAME).replaceAll("\\s+", " ");
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            return refused(entry, name.isEmpty() ? "no_name" : "long_name");
        }
        if (Words.isLegacyFont(name)) {
            return refused(entry, "legacy_font", name);
        }
        var level = Words.level(entry.text(Column.LEVEL));
        if (level.isEmpty()) {
            return refused(entry, "level", entry.text(Column.LEVEL));
        }
        var line = entry.text(Column.LINE).isEmpty() ? Optional.of(order.line()) : Words.line(entry.text(Column.LINE));
        return line.isEmpty()
                ? refused(entry, "line", entry.text(Column.LINE))
                : dated(entry, name, level.get(), line.get());
    }

    private Optional<UnitRow> dated(Entry entry, String name, Level level, Line line) {
        for (var column : List.of(Column.FROM, Column.LAST)) {
            if (!entry.text(column).isEmpty() && Words.day(entry.text(column)).isEmpty()) {
                return refused(entry, "day", entry.text(column));
            }
        }
        var from = Words.day(entry.text(Column.FROM)).or(() -> Optional.ofNullable(day));
        var to = Words.day(entry.text(Column.LAST)).map(last -> last.plusDays(1));
        if (from.isEmpty()) {
            return refused(entry, "no_day");
        }
        if (to.isPresent() && !to.get().isAfter(from.get())) {
            return refused(entry, "ends_first");
        }
        for (var alias : several(entry, Column.ALIASES)) {
            if (UnitRow.Alias.of(alias).isEmpty()) {
                return refused(entry, "alias_day", alias);
            }
        }
        var ordinal = entry.text(Column.ORDINAL);
        return ordinal.matches("\\d{0,6}")
                ? Optional.of(row(entry, name, level, line, from.get(), to.orElse(null)))
                : refused(entry, "ordinal", ordinal);
    }

    private UnitRow row(Entry entry, String name, Level level, Line line, LocalDate from, @Nullable LocalDate to) {
        var kind = entry.text(Column.KIND);
        var code = entry.textOrNull(Column.CODE);
        var ordinal = entry.textOrNull(Column.ORDINAL);
        return new UnitRow(
                entry.number(),
                line,
                level,
                kind.isEmpty() ? Words.kindOf(name) : Words.kind(kind),
                name,
                entry.textOrNull(Column.SHORT_NAME),
                code == null ? null : order.code(code),
                entry.textOrNull(Column.PARENT),
                ordinal == null ? null : Integer.valueOf(ordinal),
                entry.textOrNull(Column.PHONE),
                entry.textOrNull(Column.EMAIL),
                from,
                to,
                several(entry, Column.ALIASES).stream()
                        .flatMap(alias -> UnitRow.Alias.of(alias).stream())
                        .toList(),
                several(entry, Column.TAGS));
    }

    private static List<String> several(Entry entry, Column column) {
        return Stream.of(entry.text(column).split(";"))
                .map(String::strip)
                .filter(each -> !each.isEmpty())
                .distinct()
                .toList();
    }

    private Optional<UnitRow> refused(Entry entry, String reason, Object... values) {
        findings.refuse(entry.number(), reason, values);
        return Optional.empty();
    }
}
