package vn.trienkhai.reader.field;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.trienkhai.reader.DoubtReason;
import vn.trienkhai.reader.field.finding.Findings;

/** A text that breaks off within a sentence: what stands at its very end may be cut as well, or go on. */
final class CutEnd {
    private static final Pattern ITEM =
            Pattern.compile("(/(?:tasks|report_obligations|windows|events|citations)/\\d+)(?:/.*)?");
    private static final String ENDED = ".;:!?/”\")]|";
    private static final int LAST_WORDS = 40;

    private CutEnd() {}

    static void look(String text, Findings findings) {
        var whole = text.stripTrailing();
        int end = whole.length();
        if (end == 0 || ENDED.indexOf(whole.charAt(end - 1)) >= 0) {
            return;
        }
        findings.evidence().entrySet().stream()
                .filter(place -> place.getValue().end() >= end)
                .map(place -> ITEM.matcher(place.getKey()))
                .filter(Matcher::matches)
                .map(item -> item.group(1))
                .distinct()
                .toList()
                .forEach(item -> findings.doubt(
                        item, DoubtReason.VALUE_CUT, whole.substring(Math.max(0, end - LAST_WORDS)), List.of()));
    }
}
