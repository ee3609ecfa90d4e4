package vn.trienkhai.reader.cli;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.reader.spelling.Spelling;

/**
 * How like each other two names are when accuracy is measured: marks, case, punctuation, brackets and common abbreviations
 * folded away, then shared words (Dice), or the likeness of the letters where few words are shared.
 */
final class Similarity {
    static final double NAME = 0.8;
    static final double TASK = 0.6;
    private static final double RATIO = 0.85;

    private static final Map<Pattern, String> ABBREVIATIONS = abbreviations();
    private static final Pattern BRACKETS = Pattern.compile("\\([^)]{0,400}\\)");
    private static final Pattern LEAD = Pattern.compile("^[^a-z0-9_]*(?:v/v|ve viec|vv|v\\.v\\.?|ve)\\b[:\\s]*");
    private static final Pattern WORD = Pattern.compile("[a-z0-9]+");

    private Similarity() {}

    private static Map<Pattern, String> abbreviations() {
        var map = new LinkedHashMap<Pattern, String>();
        String[] pairs = {
            "\\bubnd\\b", "uy ban nhan dan",
            "\\bhdnd\\b", "hoi dong nhan dan",
            "\\b(?:ub)?mttq(?: ?vn)?\\b", "uy ban mat tran to quoc viet nam",
            "\\bldld\\b", "lien doan lao dong",
            "\\bgd ?(?:&|va)? ?dt\\b", "giao duc va dao tao",
            "\\bldtb ?(?:&|va)? ?xh\\b", "lao dong thuong binh va xa hoi",
            "\\bbch\\b", "ban chap hanh",
            "\\bbtv\\b", "ban thuong vu",
            "\\btnmt\\b", "tai nguyen va moi truong",
            "\\bvpcp\\b", "van phong chinh phu",
            "\\bbtg\\b", "ban tuyen giao",
            "\\bcdcs\\b", "cong doan co so",
            "\\btp\\b", "thanh pho",
            "\\bsyt\\b", "so y te",
            "\\bbyt\\b", "bo y te"
        };
        for (int i = 0; i < pairs.length; i += 2) {
            map.put(Pattern.compile(pairs[i]), pairs[i + 1]);
        }
        return map;
    }

    private static String fold(String text) {
        return Spelling.fold(Normalizer.normalize(text, Normalizer.Form.NFC));
    }

    static String norm(String text) {
        var folded = BRACKETS.matcher(fold(text)).replaceAll(" ");
        for (var abbreviation : ABBREVIATIONS.entrySet()) {
            folded =
                    abbreviation.getKey().matcher(folded).replaceAll(Matcher.quoteReplacement(abbreviation.getValue()));
        }
        return String.join(" ", words(LEAD.matcher(folded.strip()).replaceFirst("")));
    }

    static List<String> tokens(String text) {
        return words(fold(text));
    }

    private static List<String> words(String folded) {
        return WORD.matcher(folded).results().map(result -> result.group()).toList();
    }

    static double dice(List<String> one, List<String> other) {
        return one.isEmpty() || other.isEmpty() ? 0 : 2.0 * shared(one, other) / (one.size() + other.size());
    }

    static int shared(List<String> one, List<String> other) {
        var left = new ArrayList<>(other);
        int count = 0;
        for (var word : one) {
            count += left.remove(word) ? 1 : 0;
        }
        return count;
    }

    /** Likeness of a label (alternatives parted by {@code |}) and a value, from 0 to 1. */
    static double of(String label, String value) {
        double best = 0;
        for (var alternative : label.split("\\|", -1)) {
            for (var candidate : value.split("\\|", -1)) {
                best = Math.max(
                        best,
                        Math.max(
                                pair(norm(alternative), norm(candidate)),
                                pair(String.join(" ", tokens(alternative)), String.join(" ", tokens(candidate)))));
            }
        }
        return best;
    }

    private static double pair(String one, String other) {
        if (one.isEmpty() || other.isEmpty()) {
            return 0;
        }
        if (one.equals(other)) {
            return 1;
        }
        double dice = dice(List.of(one.split(" ")), List.of(other.split(" ")));
        if (dice >= NAME) {
            return dice;
        }
        double ratio = ratio(one, other);
        return Math.max(dice, ratio >= RATIO ? ratio : 0);
    }

    static boolean sameName(@Nullable String label, @Nullable String value) {
        return label != null && value != null && of(label, value) >= NAME;
    }

    /** A number without spaces, case, leading zeros and kinds of dash. */
    static @Nullable String numberKey(@Nullable String number) {
        if (number == null) {
            return null;
        }
        var key = fold(number)
                .replaceAll("\\s+", "")
                .replaceFirst("^[^a-z0-9_]*(?:so)?[^a-z0-9_]*", "")
                .replaceFirst("^0+(?=\\d)", "");
        return key.isEmpty() ? null : key.toLowerCase(Locale.ROOT);
    }

    /** Matching blocks, longest first, as Ratcliff and Obershelp count them. */
    static double ratio(String one, String other) {
        var places = new HashMap<Character, List<Integer>>();
        for (int i = 0; i < other.length(); i++) {
            places.computeIfAbsent(other.charAt(i), key -> new ArrayList<>()).add(i);
        }
        return one.isEmpty() && other.isEmpty()
                ? 1
                : 2.0 * matches(one, 0, one.length(), 0, other.length(), places) / (one.length() + other.length());
    }

    private static int matches(String one, int from, int to, int low, int high, Map<Character, List<Integer>> places) {
        int bestAt = from;
        int bestIn = low;
        int best = 0;
        var lengths = new HashMap<Integer, Integer>();
        for (int i = from; i < to; i++) {
            var next = new HashMap<Integer, Integer>();
            for (int j : places.getOrDefault(one.charAt(i), List.of())) {
                if (j < low || j >= high) {
                    continue;
                }
                int length = lengths.getOrDefault(j - 1, 0) + 1;
                next.put(j, length);
                if (length > best) {
                    bestAt = i - length + 1;
                    bestIn = j - length + 1;
                    best = length;
                }
            }
            lengths = next;
        }
        return best == 0
                ? 0
                : best
                        + matches(one, from, bestAt, low, bestIn, places)
                        + matches(one, bestAt + best, to, bestIn + best, high, places);
    }
}
