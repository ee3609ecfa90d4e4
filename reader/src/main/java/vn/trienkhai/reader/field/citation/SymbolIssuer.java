package vn.trienkhai.reader.field.citation;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.reader.field.finding.Found;
import vn.trienkhai.reader.layout.Line;
import vn.trienkhai.reader.pattern.Cue;
import vn.trienkhai.reader.spelling.Spelling;

/**
 * Whose a cited document is, by the letters in its symbol, where the same line names that body: "Bộ Y tế giải trình … tại văn bản số
 * 33/BYT-PC".
 */
final class SymbolIssuer {
    private static final Cue BODY = Cue.of(
            "(?<!\\p{L})(?:bộ|sở|tổng cục|cục|ngân hàng|văn phòng|thanh tra|kiểm toán|bảo hiểm|kho bạc)(?= \\p{L})");

    private static final Cue GROUPS = Cue.of("\\p{L}{3,12}");
    /** Fewer letters are a kind of paper as often as a body; these are the same for every province. */
    private static final Set<String> COMMON = Set.of("UBND", "HĐND", "VPUB");

    private static final int LONGEST = 80;

    private SymbolIssuer() {}

    /** The body in the line that the symbol is made of; null where none is. */
    static @Nullable Found<String> in(Line line, String symbol) {
        var body = line.search(BODY);
        while (body.find()) {
            int start = body.start();
            int end = Character.isUpperCase(line.text().charAt(start)) ? end(line.text(), start, symbol) : -1;
            if (end > 0) {
                return Found.of(line, start, end);
            }
        }
        return null;
    }

    private static int end(String text, int start, String symbol) {
        var group = GROUPS.matcher(symbol);
        while (group.find()) {
            int end = COMMON.contains(group.group()) || !Spelling.isUpper(group.group())
                    ? -1
                    : spelt(text, start, group.group());
            if (end > 0) {
                return end;
            }
        }
        return -1;
    }

    /** Where the words end that begin with the letters of {@code group} one after the other; -1 where they do not. */
    private static int spelt(String text, int start, String group) {
        int at = start;
        int told = 0;
        int limit = Math.min(text.length(), start + LONGEST);
        while (at < limit && told < group.length()) {
            int end = at;
            while (end < limit && Character.isLetter(text.charAt(end))) {
                end++;
            }
            var word = text.substring(at, end);
            boolean abbreviated = word.length() > 1 && Spelling.isUpper(word) && group.startsWith(word, told);
            boolean initial = end > at && Character.toUpperCase(word.charAt(0)) == group.charAt(told);
            if (!abbreviated && !initial && !word.equals("và") && !word.isEmpty()) {
                return -1;
            }
            told += abbreviated ? word.length() : initial ? 1 : 0;
            at = end;
            if (told < group.length()) {
                at++;
            }
        }
        return told == group.length() ? at : -1;
    }
}
