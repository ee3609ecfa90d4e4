package vn.trienkhai.reader.source.column;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vn.trienkhai.reader.source.line.Row;
import vn.trienkhai.reader.source.line.SourceLine;
import vn.trienkhai.reader.source.line.Words;
import vn.trienkhai.reader.spelling.Spelling;
import vn.trienkhai.reader.vocabulary.DocumentTypes;

/**
 * Puts the two columns of a letterhead, and of recipients beside a signature, one after the other.
 *
 * <p>On paper they stand side by side; read row by row they run into each other, and neither the name of the issuing body
 * nor the list of recipients can be found any more.
 */
public final class Columns {
    private static final int LETTERHEAD_ROWS = 30;
    private static final int CLOSING_ROWS = 40;
    private static final int DATA_COLUMNS = 3;
    /** Longer ones are no paragraphs, and joining them row by row would take the square of their length. */
    private static final int LONGEST_PARAGRAPH = 10_000;

    private static final Pattern ADDRESSING = Pattern.compile("^(đồng )?kính (gửi|gởi|trình)");
    private static final Pattern CLOSING_BEGINS =
            Pattern.compile("^nơi nhận|^(t/m|tm|k/t|kt|t/l|tl|tuq)\\s?\\.?\\s?\\p{L}.*nơi nhận");
    private static final Pattern CLOSING_ENDS = Pattern.compile(
            "^(phụ lục|biểu mẫu|biểu (số )?\\d|mẫu số|đề cương|danh sách|dự toán|stt\\s|tt (?=họ|tên|nội dung|đơn vị|chỉ tiêu|công việc|nhiệm vụ|ngày|tiêu chí|hoạt động|địa|danh|loại|mục|thời|số|chức|khoản))");

    /** Two signatures beside each other begin in the capitals of who signs. */
    private static final Pattern AUTHORITY = Pattern.compile("^(?:t/m|tm|k/t|kt|t/l|tl|tuq)\\s?\\.?\\s?\\p{L}");

    private static final Pattern NAME =
            Pattern.compile("^(?:[\\p{L}.]{1,8}\\s){0,3}?(?:\\p{Lu}\\p{Ll}{0,6}\\s){1,4}\\p{Lu}\\p{Ll}{0,6}$");
    private static final int SIGNATURE_ROWS = 16;
    /** What stands in the middle below another may be this many letters beside it. */
    private static final double LOOSE = 3;
    /** A row that ends before this part of the width does not fill it. */
    private static final double SHORT = 0.9;

    private final List<Row> rows;
    private final List<SourceLine> lines = new ArrayList<>();
    private final HangingItems items = new HangingItems();
    private final double width;
    /** The row that was added last. */
    private Row above = new Row(List.of(), 1, true, SourceLine.Kind.TEXT, false, false);

    private Columns(List<Row> rows) {
        this.rows = FactRows.joined(rows);
        this.width = width(rows);
    }

    public static List<SourceLine> inOrder(List<Row> rows) {
        return new Columns(rows).read();
    }

    private List<SourceLine> read() {
        int next = letterheadEnd();
        int facts = FactRows.end(rows, 0, next > 0 ? next : Math.min(rows.size(), LETTERHEAD_ROWS));
        rows.subList(0, facts).forEach(this::addListed);
        sideBySide(facts, Math.max(facts, next));
        next = Math.max(facts, next);
        while (next < rows.size()) {
            int signed = signaturesEnd(next);
            if (signed > next) {
                sideBySide(next, signed);
                next = signed;
            } else if (beginsClosing(rows.get(next).text())) {
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

    /** Behind the names of two who sign beside each other; {@code from} where none do. */
    private int signaturesEnd(int from) {
        var first = rows.get(from);
        if (first.segments().size() != 2
                || !Spelling.isUpper(first.text())
                || first.segments().stream()
                        .noneMatch(segment -> AUTHORITY
                                .matcher(Spelling.lower(segment.text()))
                                .find())) {
            return from;
        }
        for (int i = from + 1; i < Math.min(rows.size(), from + SIGNATURE_ROWS); i++) {
            var row = rows.get(i);
            if (beginsClosing(row.text()) && !Spelling.isUpper(row.text())) {
                return from;
            }
            if (row.segments().size() == 2
                    && row.segments().stream()
                            .allMatch(segment -> NAME.matcher(segment.text()).matches())) {
                return i + 1;
            }
        }
        return from;
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

    /** A row above the letterhead, where a site lists its facts. */
    private void addListed(Row row) {
        if (FactRows.is(row)) {
            lines.add(FactRows.line(row));
            above = row;
        } else {
            add(row);
        }
    }

    private void add(Row row) {
        if (row.isEmpty()) {
            return;
        }
        if (items.goesOn(row) && !lines.isEmpty()) {
            lines.set(
                    lines.size() - 1,
                    lines.getLast().with(lines.getLast().words().below(row.words())));
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
            boolean opens = row.indented() && !isCentred(row);
            lines.add(SourceLine.of(row.words(), row.page(), row.gap() || opens, row.kind()));
        }
        above = row;
    }

    /** A short row in the middle below another, as the lines of a subject are, opens no paragraph. */
    private boolean isCentred(Row row) {
        return !above.isEmpty()
                && above.segments().getFirst().from() > 0
                && Math.abs(middle(row) - middle(above)) <= LOOSE
                && row.segments().getLast().to() <= width * SHORT;
    }

    private static double middle(Row row) {
        return (row.segments().getFirst().from() + row.segments().getLast().to()) / 2;
    }

    /** Where the longest typed row ends. */
    private static double width(List<Row> rows) {
        double width = 0;
        for (var row : rows) {
            width = Math.max(width, row.isEmpty() ? 0 : row.segments().getLast().to());
        }
        return width;
    }
}
