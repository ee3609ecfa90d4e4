package vn.trienkhai.reader.spelling;

import java.text.Normalizer;

/**
 * Views of Vietnamese text for comparing words, each as long as the text itself, so that a place found in a view is the
 * same place in the text.
 */
public final class Spelling {
    private static final String OLD_PLACES = "òóỏõọèéẻẽẹùúủũụ";
    private static final String I = "iìíỉĩị";
    private static final String Y = "yỳýỷỹỵ";
    private static final String TONED = "àáảãạèéẻẽẹỳýỷỹỵ";
    private static final char[] LOWER = lowerCases();
    /** The vowels at which {@link #lower} has to look at the letters around. */
    private static final boolean[] VARIES = table(I + TONED, LOWER.length);
    /** After one of these alone a last i stands for y. */
    private static final String BEFORE_Y = "hklmst";

    private static final boolean[] ONE_OF_Y = table(BEFORE_Y, 't' + 1);
    private static final int BEGINNING = 40;
    private static final int MANY_CAPITALS = 9;
    private static final char FIRST_MARK = '\u0300';
    private static final char VIETNAMESE = '\u1ea0';
    private static final char LAST_VIETNAMESE = '\u1ef9';
    private static final char FIRST_DASH = '\u2010';
    private static final char ELLIPSIS = '\u2026';

    private Spelling() {}

    /** Letters with their marks in one character each (NFC). */
    public static String composed(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (mayNeedComposing(text.charAt(i))) {
                return Normalizer.normalize(text, Normalizer.Form.NFC);
            }
        }
        return text;
    }

    /** Marks and what has another, composed form stand behind the plain letters, but for letters with two marks and dashes. */
    private static boolean mayNeedComposing(char c) {
        boolean twoMarks = c >= VIETNAMESE && c <= LAST_VIETNAMESE;
        return c >= FIRST_MARK && !twoMarks && (c < FIRST_DASH || c > ELLIPSIS);
    }

    /** Composed letters, plain spaces, Đ for its look-alikes, and nothing invisible. */
    public static String clean(String text) {
        var composed = composed(text);
        int same = 0;
        while (same < composed.length() && isClean(composed.charAt(same))) {
            same++;
        }
        if (same == composed.length()) {
            return composed;
        }
        var out = new StringBuilder(composed.length()).append(composed, 0, same);
        for (int i = same; i < composed.length(); i++) {
            appendClean(composed.charAt(i), out);
        }
        return out.toString();
    }

    /** Most letters need no look at a table of all that exist. */
    private static boolean isClean(char c) {
        return c >= ' ' && c < '\u007f'
                || c >= VIETNAMESE && c <= LAST_VIETNAMESE
                || c >= 'À' && c < FIRST_MARK && "\u00d0\u00f0\u0189\u0256".indexOf(c) < 0;
    }

    private static void appendClean(char c, StringBuilder out) {
        switch (c) {
            case '\u00ad', '\u200b', '\u200c', '\u200d', '\u2060', '\ufeff', '\u200e', '\u200f' -> {}
            case '\u00d0', '\u0189' -> out.append('Đ');
            case '\u00f0', '\u0256' -> out.append('đ');
            case '\u2212', '\u2010', '\u2011', '\u00ac' -> out.append('-');
            case '\t', '\u000b', '\f', '\r', '\u0085' -> out.append(' ');
            case '\uf0b7', '\uf02d', '\u25cf', '\u25aa' -> out.append(c == '\uf02d' ? '-' : '•');
            default -> {
                if (Character.isSpaceChar(c)) {
                    out.append(' ');
                } else if (!Character.isISOControl(c)) {
                    out.append(c);
                }
            }
        }
    }

    /**
     * Lower case, one dash, straight quotes, the tone where most officials type it ({@code hoà → hòa, uỷ → ủy}), and y where
     * both i and y are written at the end of a syllable ({@code kỉ niệm → kỷ niệm, liệt sĩ → liệt sỹ, qui định → quy định}).
     */
    public static String lower(String text) {
        var out = text.toCharArray();
        for (int i = 0; i < out.length; i++) {
            char c = out[i];
            out[i] = c < LOWER.length ? LOWER[c] : Character.toLowerCase(c);
        }
        for (int i = 1; i < out.length; i++) {
            char c = out[i];
            if (c < VARIES.length && VARIES[c]) {
                char before = out[i - 1];
                if ((before == 'o' || before == 'u') && TONED.indexOf(c) >= 0) {
                    moveTone(out, i);
                }
                if ((before == 'u' || before < ONE_OF_Y.length && ONE_OF_Y[before]) && I.indexOf(c) >= 0) {
                    writeY(out, i);
                }
            }
        }
        return new String(out);
    }

    /** {@link #lower} of the beginning alone, for what is told by the first words of a line. */
    public static String lowerBeginning(String text) {
        return lower(text.length() > BEGINNING ? text.substring(0, BEGINNING) : text);
    }

    private static boolean[] table(String letters, int length) {
        var table = new boolean[length];
        letters.chars().forEach(c -> table[c] = true);
        return table;
    }

    private static char[] lowerCases() {
        var table = new char[0x2100];
        for (char c = 0; c < table.length; c++) {
            char small = Character.toLowerCase(c);
            table[c] = small == '–' || small == '—' ? '-' : small == '“' || small == '”' ? '"' : small;
        }
        return table;
    }

    /** Moves the tone of an open oa, oe, uy syllable back onto its first vowel; {@code quý} keeps its tone. */
    private static void moveTone(char[] word, int at) {
        char first = word[at - 1];
        boolean open = at + 1 == word.length || !Character.isLetter(word[at + 1]);
        if (!open) {
            return;
        }
        char vowel = word[at];
        int tone = first == 'o' ? Math.max("àáảãạ".indexOf(vowel), "èéẻẽẹ".indexOf(vowel)) : "ỳýỷỹỵ".indexOf(vowel);
        if (tone < 0 || first == 'u' && at > 1 && word[at - 2] == 'q') {
            return;
        }
        word[at - 1] = OLD_PLACES.charAt(first == 'o' ? tone : 10 + tone);
        word[at] = first == 'u' ? 'y' : "àáảãạ".indexOf(vowel) >= 0 ? 'a' : 'e';
    }

    /** After a single h, k, l, m, s, t, and after qu, an i that ends the syllable stands for y. */
    private static void writeY(char[] word, int at) {
        boolean open = at + 1 == word.length || !Character.isLetter(word[at + 1]);
        if (!open) {
            return;
        }
        boolean single = BEFORE_Y.indexOf(word[at - 1]) >= 0 && (at == 1 || !Character.isLetter(word[at - 2]));
        boolean qu = word[at - 1] == 'u' && at > 1 && word[at - 2] == 'q';
        if (single || qu) {
            word[at] = Y.charAt(I.indexOf(word[at]));
        }
    }

    /** Lower case without any marks: {@code Đảng ủy → dang uy}. */
    public static String fold(String text) {
        var out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            out.append(foldLetter(Character.toLowerCase(text.charAt(i))));
        }
        return out.toString();
    }

    private static char foldLetter(char c) {
        if (c < 0x80) {
            return c;
        }
        return switch (c) {
            case 'đ' -> 'd';
            case '–', '—' -> '-';
            case '“', '”' -> '"';
            default ->
                Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD).charAt(0);
        };
    }

    /** Whether most of the letters are capitals, as in a letterhead or a heading. */
    public static boolean isUpper(String text) {
        int upper = 0;
        int lower = 0;
        int length = text.length();
        // So many small letters that capitals alone could not outnumber them: told in the first words of most lines.
        for (int i = 0; i < length && MANY_CAPITALS * lower <= upper + length - i; i++) {
            char c = text.charAt(i);
            upper += Character.isUpperCase(c) ? 1 : 0;
            lower += Character.isLowerCase(c) ? 1 : 0;
        }
        return upper > 0 && upper >= MANY_CAPITALS * lower;
    }
}
