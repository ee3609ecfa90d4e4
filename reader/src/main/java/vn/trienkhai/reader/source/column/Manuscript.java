package vn.trienkhai.reader.source.column;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import vn.trienkhai.reader.Outcome;
import vn.trienkhai.reader.source.line.Row;
import vn.trienkhai.reader.source.line.SourceLine;
import vn.trienkhai.reader.source.line.SourceText;
import vn.trienkhai.reader.source.line.TableRows;
import vn.trienkhai.reader.source.line.Unreadable;

/**
 * Collects paragraphs, tables and footnotes in the order in which a flowing document gives them; what is left open, or closed
 * without having been opened, does no harm.
 */
public final class Manuscript {
    private static final int MOST_LINES = 200_000;
    private static final int DEEPEST = 40;

    private StringBuilder paragraph = new StringBuilder();
    private boolean written;
    private final Deque<List<List<List<SourceLine>>>> tables = new ArrayDeque<>();
    private final Deque<StringBuilder> outside = new ArrayDeque<>();
    private final List<SourceLine> lines = new ArrayList<>();
    private final List<SourceLine> notes = new ArrayList<>();
    private boolean gap = true;
    private int page = 1;
    private int count;

    public void text(CharSequence text) {
        paragraph.append(text);
        written |= !text.toString().isBlank();
    }

    public boolean isEmptyParagraph() {
        return !written;
    }

    public void newPage() {
        page++;
    }

    public void endParagraph(boolean centred) throws Unreadable {
        var text = paragraph.toString();
        paragraph.setLength(0);
        written = false;
        if (text.isBlank()) {
            gap = true;
            return;
        }
        for (var part : text.split("\n")) {
            if (!part.isBlank()) {
                var kind = centred ? SourceLine.Kind.CENTRED : SourceLine.Kind.TEXT;
                put(new SourceLine(part.stripTrailing(), page, gap, kind));
                gap = false;
            }
        }
    }

    private void put(SourceLine line) throws Unreadable {
        if (++count > MOST_LINES) {
            throw new Unreadable(Outcome.Reason.TOO_LARGE, "");
        }
        if (!outside.isEmpty()) {
            notes.add(new SourceLine(line.text().strip(), page, true, SourceLine.Kind.FOOTNOTE));
        } else if (tables.isEmpty()
                || tables.peek().isEmpty()
                || tables.peek().getLast().isEmpty()) {
            lines.add(line);
        } else {
            tables.peek().getLast().getLast().add(line);
        }
    }

    public void beginTable() throws Unreadable {
        if (tables.size() >= DEEPEST) {
            throw new Unreadable(Outcome.Reason.DAMAGED, "");
        }
        tables.push(new ArrayList<>());
    }

    public boolean inTable() {
        return !tables.isEmpty();
    }

    public void beginRow() {
        if (!tables.isEmpty()) {
            tables.peek().add(new ArrayList<>());
        }
    }

    public void beginCell() {
        if (!tables.isEmpty()) {
            if (tables.peek().isEmpty()) {
                beginRow();
            }
            tables.peek().getLast().add(new ArrayList<>());
            gap = true;
        }
    }

    /** A cell begun behind the last one of a row is none. */
    public void endRow() {
        if (!tables.isEmpty() && !tables.peek().isEmpty()) {
            var row = tables.peek().getLast();
            if (!row.isEmpty() && row.getLast().isEmpty()) {
                row.removeLast();
            }
        }
    }

    public void endTable() throws Unreadable {
        var rows = tables.poll();
        if (rows != null) {
            for (var line : TableRows.lines(rows)) {
                put(line);
            }
            gap = true;
        }
    }

    /** Closes the tables above the paragraph that is being written: its words stand below them. */
    public void endTableBeforeParagraph() throws Unreadable {
        var below = paragraph.toString();
        paragraph.setLength(0);
        endTable();
        text(below);
    }

    /** What follows belongs to a footnote, until {@link #endNote}; the paragraph it hangs on goes on behind it. */
    public void beginNote() {
        if (outside.size() < DEEPEST) {
            outside.push(paragraph);
            paragraph = new StringBuilder();
        }
    }

    public void endNote() throws Unreadable {
        if (!outside.isEmpty()) {
            boolean before = gap;
            endParagraph(false);
            paragraph = outside.pop();
            written = !paragraph.isEmpty();
            gap = before;
        }
    }

    public SourceText finish(String kind) throws Unreadable {
        endParagraph(false);
        while (!outside.isEmpty()) {
            endNote();
        }
        while (!tables.isEmpty()) {
            endTable();
        }
        var all = new ArrayList<>(Columns.inOrder(lines.stream().map(Row::typed).toList()));
        all.addAll(notes);
        if (all.isEmpty()) {
            throw new Unreadable(Outcome.Reason.EMPTY, "");
        }
        return new SourceText(kind, null, false, all);
    }
}
