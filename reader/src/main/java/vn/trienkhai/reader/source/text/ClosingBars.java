package vn.trienkhai.reader.source.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vn.trienkhai.reader.spelling.Spelling;

/**
 * A closing typed in two columns with a bar between them: "Nơi nhận: | KT. CHỦ TỊCH", "- Như trên; | PHÓ CHỦ TỊCH", "- Lưu: VT. | Lê Văn An".
 * Whoever signs stands beside the recipients, and reads below them.
 */
final class ClosingBars {
    private static final Pattern OPENS = Pattern.compile("^\\s*+nơi nhận\\s?:?\\s*+\\|");

    /** "| **Nơi nhận:**<br>- Như trên;<br>… | **KT. CHỦ TỊCH**<br>… |": two cells of a table, each broken into rows. */
    private static final Pattern CELL = Pattern.compile("^\\s*+\\|\\s*+(?:[*_]|</?[a-z]{1,6}>){0,4}+nơi nhận[^|]*+$");
    /** "- Lưu: VT.⇥KT. CHỦ TỊCH": who signs begins behind a tab, in capitals. */
    private static final Pattern BESIDE = Pattern.compile("^[^\\t]*+\\t[\\t ]*+([^\\t]++)$");

    private static final Pattern FILED = Pattern.compile("Lưu(?!\\p{L})");
    private static final Pattern RECIPIENTS = Pattern.compile("^\\s*+nơi nhận\\s?:?(?!\\p{L})");
    private static final int LONGEST = 40;

    private ClosingBars() {}

    /** The lines with the right column of such a closing below its left one; all others as they are. */
    static List<String> apart(List<String> lines) {
        int first = opening(lines, OPENS);
        if (first < 0) {
            int cell = opening(lines, CELL);
            boolean open =
                    cell >= 0 && lines.get(cell).indexOf('|') == lines.get(cell).lastIndexOf('|');
            return open ? cells(lines, cell) : tabbed(lines);
        }
        var all = new ArrayList<>(lines.subList(0, first));
        var beside = new ArrayList<String>();
        int at = first;
        while (at < lines.size() && belongs(lines.get(at), '|')) {
            var line = lines.get(at);
            int bar = line.indexOf('|');
            all.add(bar < 0 ? line : line.substring(0, bar).stripTrailing());
            var right = bar < 0 ? "" : line.substring(bar + 1).replace('|', ' ').strip();
            if (!right.isEmpty()) {
                beside.add(right);
            }
            at++;
        }
        all.add("");
        all.addAll(beside);
        all.add("");
        all.addAll(lines.subList(at, lines.size()));
        return all;
    }

    private static List<String> cells(List<String> lines, int first) {
        var all = new ArrayList<>(lines.subList(0, first));
        all.add(lines.get(first).replaceFirst("\\|", ""));
        int last = Math.min(lines.size(), first + LONGEST);
        for (int i = first + 1; i < lines.size(); i++) {
            var line = lines.get(i);
            int bar = i < last ? line.indexOf('|') : -1;
            if (bar < 0 || line.stripLeading().startsWith("|")) {
                all.add(line);
                continue;
            }
            all.add(line.substring(0, bar));
            all.add("");
            all.add(line.substring(bar + 1).replace('|', ' ').strip());
        }
        return all;
    }

    private static List<String> tabbed(List<String> lines) {
        int first = lines.size() - 1;
        while (first >= 0
                && !RECIPIENTS
                        .matcher(Spelling.lowerBeginning(lines.get(first)))
                        .find()) {
            first--;
        }
        var left = new ArrayList<String>();
        var beside = new ArrayList<String>();
        int at = Math.max(first, 0);
        for (; first >= 0 && at < lines.size() && (at == first || belongs(lines.get(at), '\t')); at++) {
            var line = lines.get(at);
            var right = BESIDE.matcher(line);
            boolean signs = right.matches() && (!beside.isEmpty() || Spelling.isUpper(right.group(1)));
            left.add(signs ? line.substring(0, line.indexOf('\t')) : line);
            if (signs) {
                beside.add(right.group(1).strip());
            }
        }
        if (beside.isEmpty()) {
            return lines;
        }
        var all = new ArrayList<>(lines.subList(0, first));
        all.addAll(left);
        all.add("");
        all.addAll(beside);
        all.addAll(lines.subList(at, lines.size()));
        return all;
    }

    private static int opening(List<String> lines, Pattern opens) {
        for (int i = 0; i < lines.size(); i++) {
            var line = lines.get(i);
            if (line.indexOf('|') >= 0
                    && opens.matcher(Spelling.lowerBeginning(line)).find()) {
                return i;
            }
        }
        return -1;
    }

    /** A row of two columns that {@code bar} parts, or one in which nothing stands beside a recipient. */
    private static boolean belongs(String line, char bar) {
        var text = line.strip();
        return line.indexOf(bar) >= 0
                || text.isEmpty()
                || text.startsWith("-")
                || text.endsWith(";")
                || FILED.matcher(text).lookingAt();
    }
}
