package vn.trienkhai.unit.exchange;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;

/** Reads the rows of a history: units go on to where they are staged, what ties two of them together is kept. */
final class History {
    private static final String NUMBER = "\\d{1,9}";
    private static final int STRIDE = 10_000;

    private final Findings findings;
    private final UnitRows rows;
    private final Map<Integer, Integer> rowsByNumber = new HashMap<>();
    private final List<Link> links = new ArrayList<>();
    private int count;

    History(ImportOrder order, Findings findings) {
        this.findings = findings;
        this.rows = new UnitRows(order, null, findings);
    }

    /** Reads the file from end to end; the encoding that was changed into Unicode, if one was. */
    Optional<String> read(ImportOrder.Source source, Consumer<UnitRow> units, IntConsumer progress) {
        return Entry.read(source.file(), entry -> {
            if (++count % STRIDE == 0) {
                progress.accept(count);
            }
            add(entry, units);
        });
    }

    private void add(Entry entry, Consumer<UnitRow> units) {
        var fact = HistoryFact.of(entry.text(Column.ACTION));
        var number = number(entry, Column.NUMBER);
        if (entry.row().hasFormula()) {
            findings.refuse(entry.number(), "formula");
        } else if (fact.isEmpty()) {
            findings.refuse(entry.number(), "history_fact", entry.text(Column.ACTION));
        } else if (number.isEmpty()) {
            findings.refuse(entry.number(), "history_number", entry.text(Column.NUMBER));
        } else if (fact.get() == HistoryFact.UNIT) {
            rows.read(entry).ifPresent(units);
            var other = rowsByNumber.putIfAbsent(number.get(), entry.number());
            if (other != null) {
                findings.refuse(entry.number(), "history_number_twice", number.get(), other);
            }
        } else {
            link(entry, fact.get(), number.get());
        }
    }

    private void link(Entry entry, HistoryFact fact, int number) {
        var other = number(entry, Column.OTHER);
        var from = Words.day(entry.text(Column.FROM));
        var last = entry.text(Column.LAST);
        var to = Words.day(last).map(day -> day.plusDays(1));
        if (other.isEmpty()) {
            findings.refuse(entry.number(), "history_number", entry.text(Column.OTHER));
        } else if (from.isEmpty() || !last.isEmpty() && to.isEmpty()) {
            findings.refuse(entry.number(), "day", from.isEmpty() ? entry.text(Column.FROM) : last);
        } else if (to.isPresent() && (fact.isSuccession() || !to.get().isAfter(from.get()))) {
            findings.refuse(entry.number(), fact.isSuccession() ? "history_last" : "ends_first");
        } else if (other.get() == number && fact != HistoryFact.HOST) {
            findings.refuse(entry.number(), "history_self", number);
        } else {
            links.add(new Link(entry.number(), fact, number, other.get(), from.get(), to.orElse(null)));
        }
    }

    private static Optional<Integer> number(Entry entry, Column column) {
        return Optional.of(entry.text(column))
                .filter(text -> text.matches(NUMBER))
                .map(Integer::valueOf);
    }

    /** What ties units together, once all units have been read: by the rows on which these stand. */
    List<Link> links() {
        var known = new ArrayList<Link>();
        for (var link : links) {
            var unit = rowsByNumber.get(link.unit);
            var other = rowsByNumber.get(link.other);
            if (unit == null || other == null) {
                findings.refuse(link.row, "history_no_unit", unit == null ? link.unit : link.other);
            } else {
                known.add(new Link(link.row, link.fact, unit, other, link.from, link.to));
            }
        }
        return known;
    }

    /**
     * Something between two units.
     *
     * @param to the first day on which it no longer holds; null where it still does, and for successions
     */
    record Link(
            int row,
            HistoryFact fact,
            int unit,
            int other,
            LocalDate from,
            @Nullable LocalDate to) {}
}
