package vn.trienkhai.reader.source.print;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.reader.source.column.Columns;
import vn.trienkhai.reader.source.line.Row;
import vn.trienkhai.reader.source.line.SourceLine;

/** Knows the margins of the body, and so where a paragraph ends. */
public final class Margins {
    private static final Pattern DIGITS = Pattern.compile("^-?\\s?\\d{1,3}\\s?-?$");
    private static final Pattern LABEL = Pattern.compile(
            "^(?:[-+•*–]\\s?\\p{L}|\\(?[\\p{L}\\d]\\)|\\d{1,2}(?:\\.\\d{1,2})*[.)/](?!\\d)|[IVXLC]{1,5}[.\\-)/]|[A-H][./]|(?:Điều|Chương|Phần|Mục)\\s\\d|Kính gửi|Nơi nhận|Căn cứ)");
    private static final double INDENT = 9;
    private static final double SHORT = 45;

    private final List<Printed> rows;
    private final double left;
    private final double right;
    private final double pitch;

    /** The lines that the rows of all pages make: without running heads, paragraphs joined, columns put in order. */
    public static List<SourceLine> lines(List<Printed> rows) {
        var text = WrappedCells.joined(RunningHeads.without(rows));
        return Columns.inOrder(new Margins(text).paragraphs());
    }

    Margins(List<Printed> rows) {
        this.rows = rows;
        this.left =
                usual(rows.stream().filter(Margins::isLong).map(Printed::from).toList(), 60);
        this.right = rightmost(
                rows.stream().filter(Margins::isLong).map(Printed::to).sorted().toList());
        this.pitch = pitch(rows);
    }

    private static boolean isLong(Printed row) {
        return row.isFlowing() && row.text().length() > 50;
    }

    private static double usual(List<Double> values, double other) {
        var counts = new TreeMap<Long, Integer>();
        values.forEach(value -> counts.merge(Math.round(value / 3), 1, Integer::sum));
        return counts.entrySet().stream()
                .max(Comparator.comparing(Map.Entry::getValue))
                .map(entry -> entry.getKey() * 3.0)
                .orElse(other);
    }

    /** Justified or ragged, nine rows in ten end left of this. */
    private static double rightmost(List<Double> ends) {
        return ends.isEmpty() ? 540 : ends.get((int) (ends.size() * 0.9));
    }

    private static double pitch(List<Printed> rows) {
        var steps = new ArrayList<Double>();
        for (int i = 1; i < rows.size(); i++) {
            double step = rows.get(i).y() - rows.get(i - 1).y();
            if (step > 4
                    && rows.get(i).isFlowing()
                    && rows.get(i).page() == rows.get(i - 1).page()) {
                steps.add(step);
            }
        }
        steps.sort(Comparator.naturalOrder());
        return steps.isEmpty() ? 18 : steps.get(steps.size() / 2);
    }

    List<Row> paragraphs() {
        var result = new ArrayList<Row>();
        for (int i = 0; i < rows.size(); i++) {
            var row = rows.get(i);
            boolean newPage = i == 0 || row.page() != rows.get(i - 1).page();
            boolean lastOfPage = i + 1 == rows.size() || rows.get(i + 1).page() != row.page();
            if (row.isFlowing()
                    && (newPage || lastOfPage)
                    && DIGITS.matcher(row.text()).matches()) {
                continue;
            }
            result.add(row(row, result.isEmpty() ? null : previous(i)));
        }
        return result;
    }

    private Printed previous(int at) {
        int i = at - 1;
        while (i > 0 && DIGITS.matcher(rows.get(i).text()).matches()) {
            i--;
        }
        return rows.get(i);
    }

    private Row row(Printed row, @Nullable Printed above) {
        if (!row.isFlowing()) {
            return new Row(row.segments(), row.page(), false, row.kind(), false, false);
        }
        boolean newPage = above == null || above.page() != row.page();
        boolean gap = above == null || !above.isFlowing() || !newPage && row.y() - above.y() > pitch * 1.45;
        var kind = isCentred(row) ? SourceLine.Kind.CENTRED : SourceLine.Kind.TEXT;
        boolean continued = above != null && !gap && continues(above, row);
        return new Row(row.segments(), row.page(), gap, kind, continued, false);
    }

    private boolean isCentred(Printed row) {
        double before = row.from() - left;
        double after = right - row.to();
        return row.segments().size() == 1 && before > 25 && after > 25 && Math.abs(before - after) < 25;
    }

    private boolean continues(Printed above, Printed row) {
        boolean single = above.segments().size() <= 2 && row.segments().size() <= 2;
        boolean body = row.from() < left + INDENT && above.from() < left + 60;
        boolean closed = above.text().endsWith(".")
                || above.text().endsWith(";")
                || above.text().endsWith(":");
        boolean full = above.to() > right - (closed ? SHORT / 3 : 2 * SHORT);
        return single && body && full && !LABEL.matcher(row.text()).find();
    }
}
