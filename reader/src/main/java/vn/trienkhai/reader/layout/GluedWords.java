package vn.trienkhai.reader.layout;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.trienkhai.reader.source.line.SourceLine;
import vn.trienkhai.reader.spelling.Syllables;

/**
 * Puts back the blanks that a page on the web has lost where its lines ended: "đơnvị", "ngày27 tháng", "BộCông Thương".
 *
 * <p>A Vietnamese word is one syllable, so two that stand as one word can be told apart, where only one place leaves two
 * syllables. A text is touched only where it has lost several: names of peoples and places are written as one word too.
 */
public final class GluedWords {
    private static final Pattern WORD = Pattern.compile("\\p{L}{3,15}");
    /** What the spelling of syllables forbids and the shape of a syllable alone does not. */
    private static final Pattern MISSPELT = Pattern.compile("^(?:(?:gh|ngh|k)[^eêiyéèẻẽẹếềểễệíìỉĩịýỳỷỹỵ]"
            + "|(?:c|g(?!i)|ng(?!h))[eêéèẻẽẹếềểễệyýỳỷỹỵ]|(?:c|ng)[iíìỉĩị])|[ăâắằẳẵặấầẩẫậ]$");

    private static final Pattern NO_LETTERS = Pattern.compile("\\P{L}+");

    private static final Pattern DAY =
            Pattern.compile("(?<=(?:^|[\\s(,])(?:ngày|tháng|năm|số))(?=\\d)|(?<=\\p{Lu}{2})(?=ngày\\s?\\d)");
    private static final Pattern COMMA = Pattern.compile("(?<=\\p{Ll}[,;])(?=\\p{L})");
    /** "PHÓ CHỦ TỊCHBế Thị Lành": who signs stood below the office. */
    private static final Pattern SIGNED =
            Pattern.compile("^(\\P{Ll}{4,60}?\\p{Lu}{2})((?:\\p{Lu}\\p{Ll}{1,6}\\s?){2,5})$");

    /** No syllable is longer, and hardly any is as long. */
    private static final int LONGEST_SYLLABLE = 7;

    private static final int SHORTEST = 2;
    private static final int SEVERAL = 2;
    private static final int LAST_ASCII = 0x7f;

    /** The words of a text that stand alone in it. */
    private final Set<String> words;

    private GluedWords(Set<String> words) {
        this.words = words;
    }

    /** What puts the blanks of a text back, or nothing where it has not lost several. */
    public static Optional<GluedWords> in(List<SourceLine> lines) {
        if (lines.stream().anyMatch(line -> !line.places().isEmpty()) || !stand(lines)) {
            return Optional.empty();
        }
        var words = new HashSet<String>();
        for (var line : lines) {
            words.addAll(List.of(NO_LETTERS.split(line.text().toLowerCase(Locale.ROOT))));
        }
        return Optional.of(new GluedWords(words));
    }

    private static boolean stand(List<SourceLine> lines) {
        int found = 0;
        for (var line : lines) {
            var text = line.text();
            int from = 0;
            for (int i = 0; i <= text.length() && found < SEVERAL; i++) {
                if (i == text.length() || !Character.isLetter(text.charAt(i))) {
                    found += i - from >= LONGEST_SYLLABLE
                                    && !seams(text.substring(from, i)).isEmpty()
                            ? 1
                            : 0;
                    from = i + 1;
                }
            }
        }
        return found >= SEVERAL;
    }

    /** The text with a blank between words that stand as one, and a line break before the name of who signs. */
    public String apart(String text) {
        var dated = SIGNED.matcher(DAY.matcher(text).replaceAll(" ")).replaceFirst("$1\n$2");
        var spaced = COMMA.matcher(dated).replaceAll(" ");
        var word = WORD.matcher(spaced);
        return word.replaceAll(found -> Matcher.quoteReplacement(parted(found.group())));
    }

    private String parted(String word) {
        int seam = seam(word);
        return seam > 0 ? word.substring(0, seam) + " " + word.substring(seam) : word;
    }

    /** Where the second word begins; 0 where there is one word, or more than one way of parting it. */
    private int seam(String word) {
        var seams = seams(word);
        if (seams.size() > 1) {
            seams.removeIf(at -> !words.contains(word.substring(0, at).toLowerCase(Locale.ROOT))
                    || !words.contains(word.substring(at).toLowerCase(Locale.ROOT)));
        }
        return seams.size() == 1 ? seams.getFirst() : 0;
    }

    /** All places that leave two words; none in what is one word, or has no letter that only Vietnamese has. */
    private static List<Integer> seams(String word) {
        var seams = new ArrayList<Integer>();
        if (word.length() > 2 * LONGEST_SYLLABLE
                || word.chars().allMatch(c -> c <= LAST_ASCII)
                || isWord(word, 0, word.length())) {
            return seams;
        }
        for (int at = SHORTEST; at < word.length(); at++) {
            boolean named = Character.isUpperCase(word.charAt(at)) && Character.isLowerCase(word.charAt(at - 1));
            if ((named || at <= word.length() - SHORTEST) && isWord(word, 0, at) && isWord(word, at, word.length())) {
                seams.add(at);
            }
        }
        return seams;
    }

    private static boolean isWord(String text, int from, int to) {
        var word = text.substring(from, to);
        boolean capitals = word.equals(word.toUpperCase(Locale.ROOT));
        var lower = word.toLowerCase(Locale.ROOT);
        boolean cased = capitals || lower.substring(1).equals(word.substring(1));
        return cased && Syllables.isSyllable(lower) && !MISSPELT.matcher(lower).find();
    }
}
