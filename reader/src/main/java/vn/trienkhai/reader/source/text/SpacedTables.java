package vn.trienkhai.reader.source.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vn.trienkhai.reader.source.line.Row;
import vn.trienkhai.reader.spelling.Spelling;

/**
 * Puts the rows of a table together that a copy has set one cell a line with an empty line between the rows: "Đơn vị", "Công
 * việc", "Thời hạn", and below each empty line as many cells as there are headings.
 */
final class SpacedTables {
    private static final int FEWEST_CELLS = 2;
    private static final int MOST_CELLS = 6;
    private static final int FEWEST_ROWS = 2;
    private static final int LONGEST_HEADING = 30;

    private static final Pattern HEADING = Pattern.compile(
            "(?:s?tt|(?:đơn vị|cơ quan|bộ phận|người)(?: chủ trì| phối hợp| phụ trách| thực hiện)?|chủ trì|phối hợp|phụ trách"
                    + "|(?:nội dung|nhiệm vụ|công việc|hoạt động|tên công việc)(?: công việc| nhiệm vụ| thực hiện)?"
                    + "|(?:thời )?hạn(?: hoàn thành)?|thời gian(?: hoàn thành| thực hiện)?|hoàn thành|địa điểm|ghi chú|sản phẩm|kết quả)");

    private SpacedTables() {}

    static List<Row> joined(List<Row> rows) {
        var joined = new ArrayList<Row>();
        for (int at = 0; at < rows.size(); ) {
            int cells = isHeading(rows.get(at)) ? headings(rows, at) : 0;
            int last = cells < FEWEST_CELLS ? 0 : last(rows, at, cells);
            if (last < FEWEST_ROWS) {
                joined.add(rows.get(at++));
            } else {
                for (int row = 0; row <= last; row++) {
                    joined.add(StackedTables.beside(rows.subList(at, at + cells)));
                    at += cells;
                }
            }
        }
        return joined;
    }

    private static boolean isHeading(Row row) {
        return row.segments().size() == 1
                && row.text().length() <= LONGEST_HEADING
                && HEADING.matcher(Spelling.lower(row.text().strip())).matches();
    }

    /** How many headings stand one below the other; 0 where something else follows without an empty line. */
    private static int headings(List<Row> rows, int from) {
        int at = from + 1;
        while (at < rows.size() && !rows.get(at).gap() && isHeading(rows.get(at))) {
            at++;
        }
        boolean apart = at < rows.size() && rows.get(at).gap() && at - from <= MOST_CELLS;
        return apart ? at - from : 0;
    }

    /** How many rows follow, each with all of its cells between two empty lines. */
    private static int last(List<Row> rows, int heading, int cells) {
        int last = 0;
        while (isWhole(rows, heading + (last + 1) * cells, cells)) {
            last++;
        }
        return last;
    }

    private static boolean isWhole(List<Row> rows, int from, int cells) {
        if (from + cells > rows.size()) {
            return false;
        }
        for (int cell = 0; cell < cells; cell++) {
            var row = rows.get(from + cell);
            if (row.segments().size() != 1 || row.gap() != (cell == 0)) {
                return false;
            }
        }
        return from + cells == rows.size() || rows.get(from + cells).gap();
    }
}
