package vn.trienkhai.reader.source.column;

import java.util.ArrayList;
import java.util.List;
import vn.trienkhai.reader.pattern.Cue;
import vn.trienkhai.reader.source.line.Row;
import vn.trienkhai.reader.source.line.SourceLine;
import vn.trienkhai.reader.source.line.Words;
import vn.trienkhai.reader.spelling.Spelling;
import vn.trienkhai.reader.vocabulary.FactLabels;

/**
 * The rows of facts that a law portal lists above a paper, label and value set apart by tabs: "Số hiệu: ⇥ 21/VP-NC ⇥ Người ký: ⇥ Lò Văn
 * Ón". They stand row by row, unlike the two columns of the letterhead below them.
 */
final class FactRows {
    private static final Cue LABEL = Cue.of("^" + FactLabels.ANY + "(?: văn bản)?\\s?:?$");

    /** Facts stacked in pairs of lines are taken for such only where there are several. */
    private static final int FEWEST = 2;

    private static final int FIRST_ROWS = 40;

    private FactRows() {}

    /** "Số ký hiệu văn bản" in one line and "04/CT-UBND" in the next, put into one row each. */
    static List<Row> joined(List<Row> rows) {
        var joined = new ArrayList<Row>();
        int pairs = 0;
        for (int i = 0; i < rows.size(); i++) {
            int value = i < FIRST_ROWS && isLabelAlone(rows.get(i)) ? next(rows, i) : rows.size();
            if (value < rows.size() && !isLabelAlone(rows.get(value)) && !is(rows.get(value))) {
                joined.add(rows.get(i).and(rows.get(value)));
                i = value;
                pairs++;
            } else {
                joined.add(rows.get(i));
            }
        }
        return pairs < FEWEST ? rows : joined;
    }

    private static int next(List<Row> rows, int label) {
        int next = label + 1;
        while (next < rows.size() && rows.get(next).isEmpty()) {
            next++;
        }
        return next;
    }

    private static boolean isLabelAlone(Row row) {
        return row.segments().size() == 1 && isLabel(row.segments().getFirst());
    }

    /** Behind the last of them before {@code to}; {@code from} where there are none. */
    static int end(List<Row> rows, int from, int to) {
        int end = from;
        for (int i = from; i < to; i++) {
            end = is(rows.get(i)) ? i + 1 : end;
        }
        return end;
    }

    static boolean is(Row row) {
        return row.segments().size() > 1 && isLabel(row.segments().getFirst());
    }

    private static boolean isLabel(Row.Segment segment) {
        return LABEL.matcher(Spelling.lower(segment.text())).find();
    }

    /** "Số hiệu: 21/VP-NC | Người ký: Lò Văn Ón". */
    static SourceLine line(Row row) {
        var facts = new ArrayList<Words>();
        var segments = row.segments();
        for (int i = 0; i < segments.size(); i++) {
            var words = segments.get(i).words();
            boolean told = isLabel(segments.get(i)) && i + 1 < segments.size() && !isLabel(segments.get(i + 1));
            if (told) {
                var between = segments.get(i).text().endsWith(":") ? " " : ": ";
                words = Words.joined(List.of(words, segments.get(++i).words()), between);
            }
            facts.add(words);
        }
        return SourceLine.of(Words.joined(facts, " | "), row.page(), row.gap(), SourceLine.Kind.TEXT);
    }
}
