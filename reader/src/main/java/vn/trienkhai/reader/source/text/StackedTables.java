package vn.trienkhai.reader.source.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vn.trienkhai.reader.source.line.Row;
import vn.trienkhai.reader.source.line.SourceLine;
import vn.trienkhai.reader.source.line.Words;
import vn.trienkhai.reader.spelling.Spelling;

/**
 * Puts the rows of a table together whose cells a copy has set one a line: "TT" and its headings, and then "1", "2", …, each
 * followed by as many lines as there are headings. Where a number does not come when it should, nothing tells which cell is
 * missing, and the lines stay as they are. A table without numbers is put together where each of its rows ends or begins with a time.
 */
final class StackedTables {
    private static final int FEWEST_CELLS = 2;
    private static final int MOST_CELLS = 8;
    private static final int FEWEST_ROWS = 2;
    private static final int LONGEST_HEADING = 45;
    /** Columns of a row that is put together, in letters. */
    private static final double WIDTH = 30;

    private static final Pattern WORK =
            Pattern.compile("(?:nội dung|nhiệm vụ|công việc|hoạt động)(?: công việc| nhiệm vụ| thực hiện)?");
    private static final Pattern UNIT_HEADING = Pattern.compile(
            "^(?:đơn vị|cơ quan|bộ phận|người|chủ trì|phối hợp|phụ trách|địa điểm|thành phần|báo cáo viên)");
    private static final Pattern TIME_HEADING =
            Pattern.compile("(?:thời )?hạn(?: hoàn thành)?|thời gian(?: hoàn thành| thực hiện)?|hoàn thành");
    private static final Pattern TIME = Pattern.compile(
            "^(?:(?:trước|xong|hết|ngày|từ|trong|chậm nhất|đến) .{0,14}?)?\\d{1,2}[/.-]\\d{1,4}|^(?:trong |hết )?(?:tháng|quý|năm) [\\divx]|^(?:thường xuyên|hằng (?:ngày|tuần|tháng|quý|năm))$");

    private StackedTables() {}

    static List<Row> joined(List<Row> rows) {
        var joined = new ArrayList<Row>();
        for (int at = 0; at < rows.size(); ) {
            int cells = isFirstHeading(rows.get(at)) ? cells(rows, at) : 0;
            int last = cells == 0 ? 0 : last(rows, at + cells + 1, cells);
            if (last < FEWEST_ROWS && isTime(rows.get(at))) {
                cells = cellsBehindTime(rows, at);
                last = cells == 0 ? 0 : lastBehindTime(rows, at + cells + 1, cells);
            }
            if (last < FEWEST_ROWS && isWork(rows.get(at))) {
                cells = cellsToTime(rows, at);
                last = cells == 0 ? 0 : lastWithTime(rows, at + cells + 1, cells);
            }
            if (last < FEWEST_ROWS) {
                joined.add(rows.get(at++));
            } else {
                for (int row = 0; row <= last; row++) {
                    joined.add(beside(rows.subList(at, at + cells + 1)));
                    at += cells + 1;
                }
            }
        }
        return joined;
    }

    private static boolean isFirstHeading(Row row) {
        var text = heading(row);
        return text.equals("tt") || text.equals("stt") || text.equals("số tt");
    }

    /** The text of a cell that may be a heading; empty where it is too long, as most lines are, or more than one cell. */
    private static String heading(Row row) {
        return row.segments().size() == 1 && row.text().length() <= LONGEST_HEADING
                ? Spelling.lower(row.text().strip())
                : "";
    }

    /** How many headings follow the first one before the "1" of the first row; 0 where that does not come. */
    private static int cells(List<Row> rows, int heading) {
        for (int cells = 1; cells <= MOST_CELLS && heading + cells < rows.size(); cells++) {
            var row = rows.get(heading + cells);
            if (cells > FEWEST_CELLS - 1 && isNumber(row, 1)) {
                return cells - 1;
            }
            if (row.segments().size() != 1 || row.text().length() > LONGEST_HEADING) {
                return 0;
            }
        }
        return 0;
    }

    /** The number of the last row that has all of its cells. */
    private static int last(List<Row> rows, int from, int cells) {
        int number = 0;
        int at = from;
        while (at + cells < rows.size() && isNumber(rows.get(at), number + 1) && isWhole(rows, at, cells, number + 1)) {
            number++;
            at += cells + 1;
        }
        return number;
    }

    private static boolean isWhole(List<Row> rows, int at, int cells, int number) {
        for (int cell = 1; cell <= cells; cell++) {
            var row = rows.get(at + cell);
            if (row.segments().size() != 1 || isNumber(row, number + 1)) {
                return false;
            }
        }
        return true;
    }

    /** "Nhiệm vụ": the first heading of a table without numbers. */
    private static boolean isWork(Row row) {
        return WORK.matcher(heading(row)).matches();
    }

    /** How many headings follow the first one up to the one of time, which is the last; 0 where none is, or one does not stand apart. */
    private static int cellsToTime(List<Row> rows, int heading) {
        for (int cells = 1; cells <= MOST_CELLS && heading + cells < rows.size(); cells++) {
            var row = rows.get(heading + cells);
            if (row.segments().size() != 1 || row.gap() || row.text().length() > LONGEST_HEADING) {
                return 0;
            }
            var text = Spelling.lower(row.text().strip());
            if (TIME_HEADING.matcher(text).matches()) {
                return cells;
            }
            if (!UNIT_HEADING.matcher(text).find()) {
                return 0;
            }
        }
        return 0;
    }

    /** "Thời gian": the first heading of a timetable. */
    private static boolean isTime(Row row) {
        return TIME_HEADING.matcher(heading(row)).matches();
    }

    /** How many headings follow "Thời gian", of work and of who does it, before the first time; 0 where something else does. */
    private static int cellsBehindTime(List<Row> rows, int heading) {
        for (int cells = 1; cells <= MOST_CELLS && heading + cells < rows.size(); cells++) {
            var row = rows.get(heading + cells);
            if (row.segments().size() != 1 || row.gap() || row.text().length() > LONGEST_HEADING) {
                return 0;
            }
            var text = Spelling.lower(row.text().strip());
            if (TIME.matcher(text).find()) {
                return cells - 1;
            }
            if (!UNIT_HEADING.matcher(text).find() && !WORK.matcher(text).matches()) {
                return 0;
            }
        }
        return 0;
    }

    /** How many rows begin with a time, each cell a line; 0 where the last of them goes on with something else. */
    private static int lastBehindTime(List<Row> rows, int from, int cells) {
        int last = 0;
        for (int at = from; at + cells < rows.size() && isTimed(rows, at, cells, 0); at += cells + 1) {
            last++;
        }
        int next = from + last * (cells + 1);
        return next < rows.size() && !rows.get(next).gap() && !rows.get(next).isEmpty() ? 0 : last;
    }

    /** How many rows end with a time, each cell a line; 0 where the last of them goes on with something else. */
    private static int lastWithTime(List<Row> rows, int from, int cells) {
        int last = 0;
        for (int at = from; at + cells < rows.size() && isTimed(rows, at, cells, cells); at += cells + 1) {
            last++;
        }
        int next = from + last * (cells + 1);
        return next < rows.size() && !rows.get(next).gap() && !rows.get(next).isEmpty() ? 0 : last;
    }

    private static boolean isTimed(List<Row> rows, int at, int cells, int when) {
        for (int cell = 0; cell <= cells; cell++) {
            var row = rows.get(at + cell);
            if (row.segments().size() != 1 || row.gap()) {
                return false;
            }
            boolean time = TIME.matcher(Spelling.lower(row.text().strip())).find();
            if (time != (cell == when)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isNumber(Row row, int number) {
        if (row.segments().size() != 1) {
            return false;
        }
        var text = row.text().strip();
        return text.equals(String.valueOf(number)) || text.equals("0" + number) || text.equals(number + ".");
    }

    /** The row of a table whose cells these lines are. */
    static Row beside(List<Row> cells) {
        var first = cells.getFirst();
        if (cells.size() <= FEWEST_CELLS) {
            // Two columns look like a letterhead: the row says itself that it is of a table.
            var words = Words.joined(cells.stream().map(Row::words).toList(), " | ");
            var whole = List.of(new Row.Segment(0, WIDTH, words));
            return new Row(whole, first.page(), first.gap(), SourceLine.Kind.ROW, false, false);
        }
        var segments = new ArrayList<Row.Segment>();
        for (var cell : cells) {
            double from = segments.size() * WIDTH;
            segments.add(new Row.Segment(from, from, cell.words()));
        }
        return new Row(segments, first.page(), first.gap(), SourceLine.Kind.TEXT, false, false);
    }
}
