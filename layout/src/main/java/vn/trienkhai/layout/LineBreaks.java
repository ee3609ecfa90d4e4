package vn.trienkhai.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Breaks a name or a subject into lines as a typist would.
 *
 * <p>Lines of like length, as few as will hold the text; compounds stay whole ("nhân dân"), so do names of places after
 * their kind ("xã Mường Lâm") and numbers with what they count ("70 năm"). A break before the kind of a place or before
 * "và" is welcome.
 */
final class LineBreaks {

    private static final Locale VIETNAMESE = Locale.of("vi");
    private static final Set<String> COMPOUNDS = Set.copyOf(Words.lines("bound-words.txt"));
    private static final Set<String> PLACE_KINDS =
            Set.of("tỉnh", "xã", "phường", "khu", "thành phố", "đặc khu", "huyện", "quận", "thị xã", "thị trấn");
    private static final Set<String> LINKS =
            Set.of("và", "của", "về", "trong", "trên", "tại", "với", "cho", "các", "những", "đến", "từ", "theo");

    private static final double TORN_COMPOUND = 0.6;
    private static final double TORN_NAME = 0.8;
    private static final double LINK_AT_END = 0.5;
    private static final double WELCOME = -0.15;
    private static final double ONE_MORE_LINE = 0.4;

    private final List<String> words;
    private final Face face;
    private final double width;
    private final boolean[] torn;

    private LineBreaks(String text, Face face, double width) {
        this.words = List.of(text.strip().split("[ \\t]+"));
        this.face = face;
        this.width = width;
        this.torn = compounds();
    }

    /** The lines of the text, none wider than {@code width} unless a single word is; its own line breaks are kept. */
    static List<String> of(String text, Face face, double width) {
        return text.lines()
                .filter(line -> !line.isBlank())
                .flatMap(line -> new LineBreaks(line, face, width).best().stream())
                .toList();
    }

    /** The cheapest way to set the first words, for ever more of them. */
    private List<String> best() {
        var count = words.size();
        var cost = new double[count + 1];
        var from = new int[count + 1];
        Arrays.fill(cost, Double.MAX_VALUE);
        cost[0] = 0;
        for (int end = 1; end <= count; end++) {
            for (int start = 0; start < end; start++) {
                var price = cost[start] + line(start, end);
                if (price < cost[end]) {
                    cost[end] = price;
                    from[end] = start;
                }
            }
        }
        return lines(from);
    }

    private List<String> lines(int[] from) {
        var lines = new ArrayList<String>();
        for (int end = words.size(); end > 0; end = from[end]) {
            lines.addFirst(text(from[end], end));
        }
        return lines;
    }

    private double line(int start, int end) {
        var length = TextWidth.of(text(start, end), face);
        if (length > width) {
            return end - start == 1 ? 10 : 1000 * (end - start);
        }
        var slack = (width - length) / width;
        var single = start == 0 && end == words.size();
        return single ? 0 : slack * slack + ONE_MORE_LINE + (start == 0 ? 0 : breakBefore(start));
    }

    private String text(int start, int end) {
        return String.join(" ", words.subList(start, end));
    }

    private double breakBefore(int index) {
        var price = 0.0;
        if (torn[index]) {
            price += TORN_COMPOUND;
        }
        if (isInsideName(index)) {
            price += TORN_NAME;
        }
        if (LINKS.contains(lower(index - 1))) {
            price += LINK_AT_END;
        }
        if (price == 0 && (startsPlace(index) || LINKS.contains(lower(index)))) {
            price += WELCOME;
        }
        return price;
    }

    /** A number and what it counts; a kind of place and its name; two capitalised words of a text in small letters. */
    private boolean isInsideName(int index) {
        var before = words.get(index - 1);
        var after = words.get(index);
        return Character.isDigit(before.charAt(before.length() - 1))
                || Character.isDigit(after.charAt(0))
                || followsPlaceKind(index)
                || (isProperName(before) && isProperName(after) && index > 1);
    }

    private boolean followsPlaceKind(int index) {
        for (int back = 1; back <= 2 && index - back >= 0; back++) {
            if (startsPlace(index - back)
                    && !lower(index).equals("và")
                    && !words.get(index).equals("-")) {
                return true;
            }
        }
        return false;
    }

    /** One word such as "xã", unless it belongs to a compound such as "xã hội", or two such as "thành phố". */
    private boolean startsPlace(int index) {
        var hasNext = index + 1 < words.size();
        if (hasNext && PLACE_KINDS.contains(lower(index) + " " + lower(index + 1))) {
            return true;
        }
        return PLACE_KINDS.contains(lower(index)) && !torn[index] && !torn[index + 1];
    }

    private static boolean isProperName(String word) {
        return Character.isUpperCase(word.charAt(0)) && !word.equals(word.toUpperCase(VIETNAMESE));
    }

    private boolean[] compounds() {
        var inside = new HashSet<Integer>();
        for (int start = 0; start < words.size(); start++) {
            for (int length = 2; length <= 3 && start + length <= words.size(); length++) {
                if (COMPOUNDS.contains(bare(text(start, start + length)))) {
                    for (int index = start + 1; index < start + length; index++) {
                        inside.add(index);
                    }
                }
            }
        }
        var result = new boolean[words.size() + 1];
        inside.forEach(index -> result[index] = true);
        return result;
    }

    /** Without what a space that is no break ties to the last word. */
    private static String bare(String words) {
        return lower(words.replaceFirst("\u00a0.*", ""));
    }

    private String lower(int index) {
        return lower(words.get(index));
    }

    private static String lower(String text) {
        return text.toLowerCase(VIETNAMESE).replaceAll("[,;.]$", "");
    }
}
