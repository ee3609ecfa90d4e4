package vn.trienkhai.reader.source.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vn.trienkhai.reader.source.line.SourceLine;
import vn.trienkhai.reader.source.print.Printed;

/** Joins the printed rows of a table cell to paragraphs: a new one begins with a bullet or number of its own. */
final class CellText {
    private static final Pattern BEGINS =
            Pattern.compile("^(?:[-+•*–]\\s?\\p{L}|\\(?[\\p{L}\\d]\\)|\\d{1,2}[.)](?!\\d)|(?i:nơi nhận))");

    private CellText() {}

    static List<SourceLine> paragraphs(List<Printed> rows) {
        var lines = new ArrayList<SourceLine>();
        for (var row : rows) {
            if (lines.isEmpty() || BEGINS.matcher(row.text()).find()) {
                lines.add(SourceLine.of(row.words(), row.page(), lines.isEmpty(), SourceLine.Kind.CELL));
            } else {
                lines.set(
                        lines.size() - 1,
                        lines.getLast().with(lines.getLast().words().below(row.words())));
            }
        }
        return lines;
    }
}
