package vn.trienkhai.reader.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The items of a paper that a page of the web has run together into one line: "… như sau: I. MỤC ĐÍCH … II. NỘI DUNG 1. … 2. …". A
 * label is one where the next of its kind follows: a number behind a full stop may stand for anything.
 */
final class ItemsInOneLine {
    private static final int FEWEST = 3;
    private static final List<String> ROMAN = List.of("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X");
    /** Groups of {@link #LABEL}, and none. */
    private static final int KINDS = 6;

    private static final int PARTS = 1;
    private static final int ITEMS = 3;
    private static final int LETTERED = 4;
    private static final String LETTERS = "abcdđeghik";

    private static final Pattern LABEL = Pattern.compile(
            "(?:^|(?<=[.;:!?”\")/\\p{Lu}] ))(?:([IVX]{1,4})[.\\-/)]|Điều (\\d{1,2})[.:]|(\\d{1,2})[.)/]|([a-eđghik])\\)|\\d{1,2}\\.(\\d{1,2})\\.?) (?=[\\p{Lu}\"“]|\\d{1,3}%)");
    private static final Pattern BULLET = Pattern.compile("(?<=[.;:])\\s{0,3}(?=[-–+•] \\p{Lu})");
    /** "I. MỤC ĐÍCH Phát huy …": what stands below the heading. */
    private static final Pattern HEADING = Pattern.compile(
            "(?m)^((?:[IVX]{1,4}|\\d{1,2})[.\\-/)] \\p{Lu}[\\p{Lu} ,;-]{3,90}\\p{Lu}\\)?) (?=\\p{Lu} ?\\p{Ll})");

    /**
     * "3. Phòng Văn hóa … - Phối hợp với …", the next dash in a line of its own: the first stands behind the heading, not behind a mark. Names hold
     * dashes too, "Phòng Bưu chính - Viễn thông": it is the last one before what is done.
     */
    private static final Pattern FIRST_DASH = Pattern.compile(
            "(?m)^((?:\\d{1,2}|[a-eđghik])[.)/] \\p{Lu}[^.;:\\n]{3,90}?) (?=[-–+•] \\p{Lu}(?![^.;:,\\n]{0,60} [-–] \\p{Lu}\\p{Ll})[^\\n]{10,600}\\n[-–+•] \\p{Lu})");

    private static final Pattern CLOSING = Pattern.compile(
            "(?<=[.;:/] )(?=(?:Nơi nhận|NƠI NHẬN)\\s?:|(?:TM|T/M|KT|K/T|TL|T/L|TUQ)\\. ?\\p{Lu}{2})|(?<=\\p{Lu}{2} )(?=(?:KT|TL)\\. ?\\p{Lu}{2})");

    private static final String MARKS = ".)/-:";

    private record Found(int at, int kind, int number) {}

    private ItemsInOneLine() {}

    /** The line with breaks before its items; the same line where it has none. */
    static String broken(String text) {
        if (!mayHave(text)) {
            return text;
        }
        var labels = inOrder(found(text));
        boolean begins = !labels.isEmpty() && labels.getFirst().at() == 0;
        if (labels.size() < (begins ? 2 : FEWEST)) {
            return bulleted(text);
        }
        var broken = new StringBuilder();
        int from = 0;
        for (var label : labels) {
            broken.append(text, from, label.at()).append('\n');
            from = label.at();
        }
        var items = broken.append(text, from, text.length()).toString();
        items = HEADING.matcher(items).replaceAll("$1\n");
        items = BULLET.matcher(items).replaceAll("\n");
        return CLOSING.matcher(FIRST_DASH.matcher(items).replaceAll("$1\n")).replaceAll("\n");
    }

    /** "- Treo cờ. - Dọn đường.": a single dash behind a full stop may be anything. */
    private static String bulleted(String text) {
        var bullet = BULLET.matcher(text);
        int bullets = "-–+•".indexOf(text.charAt(0)) >= 0 ? 1 : 0;
        while (bullets < 2 && bullet.find()) {
            bullets++;
        }
        return bullets < 2 ? text : bullet.replaceAll("\n");
    }

    /** Whether a label or a dash stands behind a mark or a capital: asked of every line. */
    private static boolean mayHave(String text) {
        if (text.contains(".- ") || text.contains(";- ")) {
            return true;
        }
        for (int at = text.indexOf(' '); at > 0 && at + 2 < text.length(); at = text.indexOf(' ', at + 1)) {
            char next = text.charAt(at + 1);
            boolean label = next == '-'
                    || next == '–'
                    || next == '+'
                    || next == '•'
                    || text.startsWith("Điều", at + 1)
                    || MARKS.indexOf(text.charAt(at + 2)) >= 0
                    || at + 3 < text.length() && MARKS.indexOf(text.charAt(at + 3)) >= 0
                    || at + 4 < text.length() && MARKS.indexOf(text.charAt(at + 4)) >= 0;
            char last = text.charAt(at - 1);
            if (label && (!Character.isLetterOrDigit(last) || Character.isUpperCase(last))) {
                return true;
            }
        }
        return false;
    }

    private static List<Found> found(String text) {
        var found = new ArrayList<Found>();
        var label = LABEL.matcher(text);
        while (label.find()) {
            for (int kind = 1; kind <= label.groupCount(); kind++) {
                if (label.group(kind) != null) {
                    found.add(new Found(label.start(), kind, number(kind, label.group(kind))));
                }
            }
        }
        return found;
    }

    private static int number(int kind, String label) {
        return switch (kind) {
            case PARTS -> ROMAN.indexOf(label) + 1;
            case LETTERED -> LETTERS.indexOf(label) + 1;
            default -> Integer.parseInt(label);
        };
    }

    /** Those that count up from one; a list with a single item is none. */
    private static List<Found> inOrder(List<Found> found) {
        var kept = new ArrayList<Found>();
        var last = new int[KINDS];
        for (int i = 0; i < found.size(); i++) {
            var label = found.get(i);
            int before = last[label.kind()];
            boolean begins = label.at() == 0 || label.number() == 1;
            if (begins ? isFollowed(found, i) : before > 0 && label.number() == before + 1) {
                last[label.kind()] = label.number();
                Arrays.fill(last, below(label.kind()), last.length, 0);
                kept.add(label);
            }
        }
        return kept;
    }

    /** Where the kinds begin whose counting starts anew below one of this kind; articles and parts stand above all others. */
    private static int below(int kind) {
        return kind == PARTS ? PARTS + 1 : kind == ITEMS ? ITEMS + 1 : KINDS;
    }

    /** Whether the next of its kind comes before another first. */
    private static boolean isFollowed(List<Found> found, int first) {
        int next = found.get(first).number() + 1;
        for (var label : found.subList(first + 1, found.size())) {
            if (label.kind() == found.get(first).kind() && (label.number() == next || label.number() == 1)) {
                return label.number() == next;
            }
        }
        return false;
    }
}
