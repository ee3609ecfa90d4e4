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

    private ClosingBars() {}

    /** The lines with the right column of such a closing below its left one; all others as they are. */
    static List<String> apart(List<String> lines) {
        int first = opening(lines);
        if (first < 0) {
            return lines;
        }
        var all = new ArrayList<>(lines.subList(0, first));
        var beside = new ArrayList<String>();
        int at = first;
        while (at < lines.size() && belongs(lines.get(at))) {
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

    private static int opening(List<String> lines) {
        for (int i = 0; i < lines.size(); i++) {
            var line = lines.get(i);
            if (line.indexOf('|') > 0
                    && OPENS.matcher(Spelling.lowerBeginning(line)).find()) {
                return i;
            }
        }
        return -1;
    }

    private static boolean belongs(String line) {
        return line.indexOf('|') >= 0 || line.isBlank() || line.stripLeading().startsWith("-");
    }
}
