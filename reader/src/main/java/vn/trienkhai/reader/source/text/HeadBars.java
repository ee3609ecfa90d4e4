package vn.trienkhai.reader.source.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vn.trienkhai.reader.spelling.Spelling;

/**
 * A letterhead typed in two columns with a bar between them: "UBND XÃ … | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Số: … | Vân Sơn, ngày …".
 * The right column reads below the left one.
 */
final class HeadBars {
    private static final Pattern MOTTO = Pattern.compile(
            "^[^|]{2,120}\\|\\s*+[*_]{0,3}(?:cộng hòa xã hội chủ nghĩa việt nam|đảng cộng sản việt nam|đoàn tncs hồ chí minh)[*_]{0,3}\\s*+$");

    private static final Pattern ADDRESSING = Pattern.compile("kính (?:gửi|gởi|trình)");

    private static final int FIRST_LINES = 15;
    private static final int LONGEST = 8;

    private HeadBars() {}

    /** The lines with the two columns of such a letterhead one below the other; all others as they are. */
    static List<String> apart(List<String> lines) {
        int first = opening(lines);
        if (first < 0) {
            return lines;
        }
        var all = new ArrayList<>(lines.subList(0, first));
        var beside = new ArrayList<String>();
        int at = first;
        while (at < Math.min(lines.size(), first + LONGEST)
                && lines.get(at).indexOf('|') > 0
                && !ADDRESSING.matcher(Spelling.lower(lines.get(at).strip())).lookingAt()) {
            var line = lines.get(at++);
            int bar = line.indexOf('|');
            add(line.substring(0, bar), all);
            add(line.substring(bar + 1).replace('|', ' '), beside);
        }
        all.add("");
        all.addAll(beside);
        all.add("");
        all.addAll(lines.subList(at, lines.size()));
        return all;
    }

    private static void add(String cell, List<String> column) {
        if (!cell.isBlank()) {
            column.add(cell.strip());
        }
    }

    private static int opening(List<String> lines) {
        for (int i = 0; i < Math.min(lines.size(), FIRST_LINES); i++) {
            if (lines.get(i).indexOf('|') > 0
                    && MOTTO.matcher(Spelling.lower(lines.get(i).strip())).find()) {
                return i;
            }
        }
        return -1;
    }
}
