package vn.trienkhai.reader.source.text;

import java.util.List;

/** A text with two blanks wherever others have one: half of them are left out, so that only wider ones part columns. */
final class DoubledBlanks {
    private static final int FEWEST = 40;

    private DoubledBlanks() {}

    /** The lines with blanks of the usual width; the same lines where most blanks are single. */
    static List<String> halved(List<String> lines) {
        int single = 0;
        int doubled = 0;
        for (var line : lines) {
            for (int at = line.indexOf(' '); at >= 0; ) {
                int end = end(line, at);
                single += end == at + 1 ? 1 : 0;
                doubled += end == at + 2 ? 1 : 0;
                at = line.indexOf(' ', end);
            }
        }
        return doubled >= FEWEST && doubled > single * 2
                ? lines.stream().map(DoubledBlanks::halved).toList()
                : lines;
    }

    private static String halved(String line) {
        var out = new StringBuilder(line.length());
        for (int at = 0; at < line.length(); ) {
            int end = line.charAt(at) == ' ' ? end(line, at) : at;
            out.append(end > at ? " ".repeat((end - at + 1) / 2) : line.substring(at, at + 1));
            at = Math.max(end, at + 1);
        }
        return out.toString();
    }

    /** Behind the last of the blanks that begin at {@code from}. */
    private static int end(String line, int from) {
        int end = from;
        while (end < line.length() && line.charAt(end) == ' ') {
            end++;
        }
        return end;
    }
}
