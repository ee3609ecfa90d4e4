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
    private static final int SHORTEST = 400;
    private static final int FEWEST = 3;
    private static final List<String> ROMAN = List.of("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X");
    private static final String LETTERS = "abcdđeghik";

    private static final Pattern LABEL = Pattern.compile(
            "(?:^|(?<=[.;:!?”\")/\\p{Lu}] ))(?:([IVX]{1,4})[.\\-/)]|(\\d{1,2})[.)]|([a-eđghik])\\)|Điều (\\d{1,2})[.:]) (?=[\\p{Lu}\"“]|\\d{1,3}%)");
    private static final Pattern BULLET = Pattern.compile("(?<=[.;:]) (?=[-–+•] \\p{Lu})");
    /** "I. MỤC ĐÍCH Phát huy …": what stands below the heading. */
    private static final Pattern HEADING = Pattern.compile(
            "(?m)^((?:[IVX]{1,4}|\\d{1,2})[.\\-/)] \\p{Lu}[\\p{Lu} ,;-]{3,90}\\p{Lu}\\)?) (?=\\p{Lu}\\p{Ll})");

    private static final Pattern CLOSING = Pattern.compile(
            "(?<=[.;:/] )(?=(?:Nơi nhận|NƠI NHẬN)\\s?:|(?:TM|T/M|KT|K/T|TL|T/L|TUQ)\\. ?\\p{Lu}{2})|(?<=\\p{Lu}{2} )(?=(?:KT|TL)\\. ?\\p{Lu}{2})");

    private record Found(int at, int kind, int number) {}

    private ItemsInOneLine() {}

    /** The line with breaks before its items; the same line where it has none. */
    static String broken(String text) {
        if (text.length() < SHORTEST) {
            return text;
        }
        var labels = inOrder(found(text));
        if (labels.size() < FEWEST) {
            return text;
        }
        var broken = new StringBuilder();
        int from = 0;
        for (var label : labels) {
            broken.append(text, from, label.at()).append('\n');
            from = label.at();
        }
        var items = broken.append(text, from, text.length()).toString();
        items = HEADING.matcher(items).replaceAll("$1\n");
        return CLOSING.matcher(BULLET.matcher(items).replaceAll("\n")).replaceAll("\n");
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
            case 1 -> ROMAN.indexOf(label) + 1;
            case 3 -> LETTERS.indexOf(label) + 1;
            default -> Integer.parseInt(label);
        };
    }

    /** Those that count up from one; a list with a single item is none. */
    private static List<Found> inOrder(List<Found> found) {
        var kept = new ArrayList<Found>();
        var last = new int[5];
        for (var label : found) {
            boolean next = label.number() == last[label.kind()] + 1;
            if (label.number() == 1 ? isFollowed(found, label) : next && last[label.kind()] > 0) {
                last[label.kind()] = label.number();
                if (label.kind() == 1) {
                    Arrays.fill(last, 2, last.length, 0);
                }
                kept.add(label);
            }
        }
        return kept;
    }

    private static boolean isFollowed(List<Found> found, Found first) {
        for (var label : found) {
            if (label.at() > first.at() && label.kind() == first.kind()) {
                if (label.number() == 2) {
                    return true;
                }
                if (label.number() == 1) {
                    return false;
                }
            }
        }
        return false;
    }
}
