package vn.trienkhai.reader.field.window;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.reader.DoubtReason;
import vn.trienkhai.reader.Window;
import vn.trienkhai.reader.field.deadline.Deadlines;
import vn.trienkhai.reader.field.finding.Findings;
import vn.trienkhai.reader.layout.Line;
import vn.trienkhai.reader.layout.Parts;
import vn.trienkhai.reader.layout.Span;
import vn.trienkhai.reader.time.Dates;

/** The periods found so far, each once, with its evidence and doubts. */
final class WindowList {

    /**
     * A period as it stands in its line.
     *
     * @param yearTaken whether the year is that of the document
     */
    record Bounds(
            int start,
            int end,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            boolean yearTaken) {}

    private final Parts parts;
    private final @Nullable LocalDate day;
    private final Findings findings;
    private final List<Window> windows = new ArrayList<>();
    private final Set<String> seen = new HashSet<>();
    /** The letters of the text that the periods stand in. */
    private final BitSet covered = new BitSet();

    private int lastEnd;

    WindowList(Parts parts, @Nullable LocalDate day, Findings findings) {
        this.parts = parts;
        this.day = day;
        this.findings = findings;
    }

    List<Window> all() {
        return List.copyOf(windows);
    }

    /** The document's day, or one near it; null where nothing tells. */
    @Nullable
    LocalDate day() {
        return day;
    }

    /** Whether the last one is a day that ends at this place. */
    boolean isDayBefore(int end) {
        var last = windows.isEmpty() ? null : windows.getLast();
        return last != null
                && lastEnd == end
                && last.from() != null
                && last.from().equals(last.to());
    }

    /** Whether a period stands somewhere between the two places. */
    boolean isCovered(int from, int to) {
        int next = covered.nextSetBit(from);
        return next >= 0 && next < to;
    }

    /** With the year of the document's time where none is printed. */
    Dates.Mention dated(Dates.Mention mention) {
        return mention.hasYear() || day == null ? mention : mention.withYear(Deadlines.yearFor(mention, day));
    }

    /** Whether the period is a new one. */
    boolean add(Line line, Bounds bounds, Supplier<String> what) {
        if (bounds.from() == null && bounds.to() == null) {
            return false;
        }
        var span = line.span(bounds.start(), bounds.end());
        var pointer = "/windows/" + windows.size();
        var raw = parts.text().quote(span);
        boolean added = add(new Window(what.get(), bounds.from(), bounds.to(), raw, null, null, null), span);
        if (added) {
            doubts(pointer, bounds, raw);
        }
        return added;
    }

    boolean add(Window window, Span span) {
        if (!seen.add(span.start() + " " + window.from() + " " + window.to() + " " + window.beforeDays() + " "
                + window.afterDays())) {
            return false;
        }
        findings.evidence("/windows/" + windows.size(), span);
        windows.add(window);
        covered.set(span.start(), span.end());
        lastEnd = span.end();
        return true;
    }

    /** The last one added may be the day by which work has to end. */
    void doubtLast(String raw) {
        findings.doubt("/windows/" + (windows.size() - 1), DoubtReason.LIMIT_OR_PERIOD, raw, List.of());
    }

    private void doubts(String pointer, Bounds bounds, String raw) {
        var from = bounds.from();
        var to = bounds.to();
        if (bounds.yearTaken()) {
            findings.doubt(pointer, DoubtReason.YEAR_MISSING, raw, List.of());
        }
        if (from != null && to != null && to.isBefore(from)) {
            findings.doubt(pointer, DoubtReason.WINDOW_REVERSED, raw, List.of());
        }
        if (day != null && to != null && to.isBefore(day)
                || day != null && from != null && from.isBefore(day.minusMonths(6)) && to != null) {
            findings.doubt(pointer, DoubtReason.WINDOW_BEFORE_DOCUMENT, raw, List.of());
        }
    }
}
