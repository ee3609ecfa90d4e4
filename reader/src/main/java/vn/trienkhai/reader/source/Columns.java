package vn.trienkhai.reader.source;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vn.trienkhai.reader.layout.Spelling;
import vn.trienkhai.reader.vocabulary.DocumentTypes;

/**
 * Puts the two columns of a letterhead, and of recipients beside a signature, one after the other.
 *
 * <p>On paper they stand side by side; read row by row they run into each other, and neither the name of the issuing body
 * nor the list of recipients can be found any more.
 */
final class Columns {
    private static final int LETTERHEAD_ROWS = 30;
    private static final int CLOSING_ROWS = 40;
    private static final int DATA_COLUMNS = 3;
    /** Longer ones are no paragraphs, and joining them row by row would take the square of their length. */
    private static final int LONGEST_PARAGRAPH = 10_000;

    private static final Pattern ADDRESSING = Pattern.compile("^(đồng )?kính (gửi|trình)");
    private static final Pattern CLOSING_BEGINS =
            Pattern.compile("^nơi nhận|^(t/m|tm|k/t|kt|t/l|tl|tuq)\\s?\\.?\\s?\\p{L}.*nơi nhận");
    private static final Pattern CLOSING_ENDS =
            Pattern.compile("^(phụ lục|biểu mẫu|biểu (số )?\\d|mẫu số|đề cương|danh sách|dự toán|s?tt\\s)");

    private final List<Row> rows;
    private final List<SourceLine> lines = new ArrayList<>();

    private Columns(List<Row> rows) {
        this.rows = rows;
    }

    static List<SourceLine> inOrder(List<Row> rows) {
        return new Columns(rows).read();
    }

    private List<SourceLine> read() {
        int next = letterheadEnd();
        sideBySide(0, next);
        while (next < rows.size()) {
            if (beginsClosing(rows.get(next).text())) {
                int from = signatureAbove(next);
                int end = closingEnd(next);
                while (lines.size() > 0 && from < next) {
                    lines.removeLast();
                    from++;
                }
                sideBySide(signatureAbove(next), end);
                next = end;
            } else {
                add(rows.get(next++));
            }
        }
        return lines;
    }

    private static boolean beginsClosing(String text) {
        char first = text.isEmpty() ? ' ' : Character.toLowerCase(text.charAt(0));
        return (first == 'n' || first == 't' || first == 'k')
                && CLOSING_BEGINS.matcher(Spelling.lower(text)).find();
    }

    /** A signature may begin a row or two above "Nơi nhận". */
    private int signatureAbove(int recipients) {
        int from = recipients;
        while (from > 0 && recipients - from < 3 && isAuthority(rows.get(from - 1))) {
            from--;
        }
        return from;
    }

    private static boolean isAuthority(Row row) {
        return row.segments().size() == 1 && row.segments().getFirst().from() > 30 && Spelling.isUpper(row.text());
    }

    private int letterheadEnd() {
        int seen = 0;
        for (int i = 0; i < rows.size() && seen < LETTERHEAD_ROWS; i++) {
            seen += rows.get(i).isEmpty() ? 0 : 1;
            if (endsLetterhead(rows.get(i).text())) {
                return i;
            }
        }
        return 0;
    }

    private static boolean endsLetterhead(String text) {
        return DocumentTypes.isHeadingAlone(text)
                || ADDRESSING.matcher(Spelling.lower(text)).find();
    }

    private int closingEnd(int from) {
        int end = Math.min(rows.size(), from + CLOSING_ROWS);
        for (int i = from + 1; i < end; i++) {
            if (rows.get(i).page() != rows.get(from).page()
                    || CLOSING_ENDS.matcher(Spelling.lower(rows.get(i).text())).find()) {
                return i;
            }
        }
        return end;
    }

    private void sideBySide(int from, int to) {
        double right = rightColumn(from, to);
        if (right == Double.MAX_VALUE) {
            rows.subList(from, to).forEach(this::add);
            return;
        }
        var left = new ArrayList<SourceLine>();
        var other = new ArrayList<SourceLine>();
        for (var row : rows.subList(from, to)) {
            boolean gap = row.gap();
            for (var segment : row.segments()) {
                if (isPurpose(segment) && segment != row.segments().getFirst() && !left.isEmpty()) {
                    var purpose = SourceLine.of(segment.words(), row.page(), false, SourceLine.Kind.TEXT);
                    left.set(left.size() - 1, left.getLast().and(purpose));
                    continue;
                }
                (segment.from() < right ? left : other)
                        .add(SourceLine.of(segment.words(), row.page(), gap, SourceLine.Kind.TEXT));
                gap = false;
            }
        }
        startWithGap(left);
        startWithGap(other);
        lines.addAll(left);
        lines.addAll(other);
    }

    /** "(để báo cáo)" set apart behind a recipient still belongs to it. */
    private static boolean isPurpose(Row.Segment segment) {
        return segment.text().startsWith("(")
                && segment.text().endsWith(")")
                && !segment.text().contains("ký");
    }

    private static void startWithGap(List<SourceLine> column) {
        if (!column.isEmpty()) {
            column.set(0, column.getFirst().withGap(true));
        }
    }

    /** Where the right column begins: a little left of the first stretch that follows another in its row. */
    private double rightColumn(int from, int to) {
        double right = Double.MAX_VALUE;
        for (var row : rows.subList(from, to)) {
            if (row.segments().size() > 1) {
                var second = row.segments().getLast();
                right = isPurpose(second) ? right : Math.min(right, second.from());
            }
        }
        return right == Double.MAX_VALUE ? right : right * 0.8;
    }

    private void add(Row row) {
        if (row.isEmpty()) {
            return;
        }
        if (row.segments().size() >= DATA_COLUMNS && row.kind() != SourceLine.Kind.ROW) {
            var cells = row.segments().stream().map(Row.Segment::words).toList();
            lines.add(SourceLine.of(Words.joined(cells, " | "), row.page(), row.gap(), SourceLine.Kind.ROW));
        } else if (row.continued() && !lines.isEmpty() && lines.getLast().text().length() < LONGEST_PARAGRAPH) {
            lines.set(
                    lines.size() - 1,
                    lines.getLast().with(lines.getLast().words().below(row.words())));
        } else {
            lines.add(SourceLine.of(row.words(), row.page(), row.gap() || row.indented(), row.kind()));
        }
    }
}
