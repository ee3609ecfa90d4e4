package vn.trienkhai.reader.spelling;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Tells Vietnamese words from what the wrong table makes of them: every word is one syllable, and syllables are built by few
 * rules.
 */
public final class Syllables {
    private static final Pattern TONE = Pattern.compile("[\\u0300\\u0301\\u0303\\u0309\\u0323]");
    private static final Pattern SYLLABLE = Pattern.compile("(?:ngh|ng|nh|ch|gh|gi|kh|ph|qu|th|tr|[bcdđghklmnpqrstvx])?"
            + "(?:i|y|ê|e|a|ă|â|o|ô|ơ|u|ư|oa|oă|oe|uy|uê|uơ|ua|ưa|ia|ya|iê|yê|uô|ươ|uâ|uyê|uya|oo)"
            + "(?:ng|nh|ch|[cmnptiyou])?");
    private static final Pattern WORDS = Pattern.compile("[^\\p{L}\\p{M}\\u00a1-\\u00bf]+");

    private Syllables() {}

    /**
     * How Vietnamese a text is: words with signs that are syllables less those that are none.
     *
     * @param right words with letters beyond ASCII that are Vietnamese
     * @param wrong words with letters or signs beyond ASCII that are not
     */
    public record Score(int right, int wrong) {
        public int points() {
            return right - 2 * wrong;
        }
    }

    public static Score score(String text) {
        int right = 0;
        int wrong = 0;
        for (var word : WORDS.split(text)) {
            if (word.chars().anyMatch(c -> c > 0x7f)) {
                boolean syllable = isSyllable(word);
                right += syllable ? 1 : 0;
                wrong += syllable ? 0 : 1;
            }
        }
        return new Score(right, wrong);
    }

    public static boolean isSyllable(String word) {
        var apart = Normalizer.normalize(word.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
        var toneless = TONE.matcher(apart).replaceAll("");
        return apart.length() - toneless.length() <= 1
                && isCasedAsOne(word)
                && SYLLABLE.matcher(Normalizer.normalize(toneless, Normalizer.Form.NFC))
                        .matches();
    }

    /** "CộNG" comes from a font that draws small letters as capitals and still counts; "cỘng" is nothing anyone writes. */
    private static boolean isCasedAsOne(String word) {
        return !Character.isLowerCase(word.charAt(0)) || word.equals(word.toLowerCase(Locale.ROOT));
    }
}
