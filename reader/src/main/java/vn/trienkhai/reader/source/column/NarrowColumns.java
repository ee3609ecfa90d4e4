package vn.trienkhai.reader.source.column;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vn.trienkhai.reader.source.line.Row;
import vn.trienkhai.reader.spelling.Spelling;

/**
 * Columns of a typed table that only two blanks part. In a sentence two blanks are a slip of the hand; below a row of headings that
 * stand apart they part cells where something begins below a heading.
 */
public final class NarrowColumns {
    private static final int CELLS = 3;
    private static final int LONGEST_HEADING = 36;
    /** A cell may begin this many letters beside its heading. */
    private static final int LOOSE = 1;

    private static final Pattern HEADING = Pattern.compile(
            "^(?:s?tt|số tt|nội dung|công việc|nhiệm vụ|hoạt động|thời gian|ngày|đợt|đơn vị|địa điểm|tên)(?!\\p{L})");

    private List<Integer> columns = List.of();

    public Row read(String line, boolean gap) {
        var starts = starts(line);
        if (starts.size() >= CELLS && isHeading(line, starts)) {
            columns = starts;
        } else if (starts.size() < 2 && !line.startsWith("  ")) {
            columns = List.of();
        }
        return Row.typed(line, gap, columns.isEmpty() ? at -> false : this::isColumn);
    }

    private boolean isColumn(int at) {
        return columns.stream().anyMatch(column -> Math.abs(column - at) <= LOOSE);
    }

    private static boolean isHeading(String line, List<Integer> starts) {
        var lower = Spelling.lower(line);
        if (!HEADING.matcher(lower).region(starts.getFirst(), lower.length()).lookingAt()) {
            return false;
        }
        for (int i = 0; i < starts.size(); i++) {
            int end = i + 1 < starts.size() ? starts.get(i + 1) : line.length();
            var cell = line.substring(starts.get(i), end).strip();
            if (cell.length() > LONGEST_HEADING || cell.endsWith(".") || cell.endsWith(";") || cell.endsWith(":")) {
                return false;
            }
        }
        return true;
    }

    /** Where text begins that at least two blanks stand before; none in a line with tabs, whose columns are apart. */
    private static List<Integer> starts(String line) {
        if (line.indexOf('\t') >= 0 || line.indexOf("  ") < 0) {
            return List.of();
        }
        var starts = new ArrayList<Integer>();
        int blanks = 2;
        for (int at = 0; at < line.length(); at++) {
            if (line.charAt(at) == ' ') {
                blanks++;
            } else {
                if (blanks > 1) {
                    starts.add(at);
                }
                blanks = 0;
            }
        }
        return starts;
    }
}
