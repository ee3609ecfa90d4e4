package vn.trienkhai.reader.source.scan;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.trienkhai.reader.spelling.Syllables;

/**
 * Puts right what recognition gets wrong where there is no doubt what stands on the paper: marks of words that official
 * documents always print together, doubled Đ, the blanks of number and day.
 *
 * <p>A number or day written by hand comes out as anything. What is no number is left out again, so that it becomes a gap
 * with a doubt and not a wrong value.
 */
public final class Recognised {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern EDGES = Pattern.compile("^(\\P{L}*)(.*?)(\\P{L}*)$");
    private static final Pattern SPACES = Pattern.compile(" +");
    private static final Pattern DOUBLED = Pattern.compile("(?<=Q)[ĐÐ]{2,}(?=[-/ ])");
    private static final Pattern WORD_NUMBER = Pattern.compile("(?<!\\p{L})sỐ(?!\\p{L})|(?<=\\p{Ll} )SỐ(?= \\d)");
    private static final Pattern FIRST = Pattern.compile("^[l|][.:]\\s(?=\\p{Lu})");
    private static final Pattern NUMBER =
            Pattern.compile("^[_\\W]?[Ss][ốôổỐ]\\s?[:;.]\\s*([^/]{0,8}?)\\s*(?:/{1,2}|(?<=\\S)[i1l|])\\s?"
                    + "(\\p{Lu}{2}[\\p{L}\\d&]{0,11}(?:\\s?[-–/]\\s?\\p{Lu}[\\p{L}\\d.&]{0,11}){0,3})$");
    private static final Pattern WRITTEN = Pattern.compile("\\d{1,5}\\p{L}?");
    private static final Pattern DAY = Pattern.compile(
            "(?<=\\p{L}{2}[ ]?[,.] )ng[àa]\\S{0,5}?\\s?([^\\s]{0,4}?)\\s?th[áảa]ng\\s?([^\\s]{1,3}?)[\\s\\\\]*n[ăa]m\\s?(\\d{4})");
    private static final Pattern SMEAR = Pattern.compile("^[_|~^]+(?=\\p{L})");
    private static final int LONGEST = 8;
    private static final Map<String, String[]> PHRASES = phrases();

    private Recognised() {}

    /** The text of one row with what is certain put right; its blanks stay. */
    public static String repair(String text) {
        var whole = DOUBLED.matcher(SMEAR.matcher(text).replaceFirst("")).replaceAll("Đ");
        whole = WORD_NUMBER.matcher(FIRST.matcher(whole).replaceFirst("1. ")).replaceAll("số");
        return day(number(marks(whole)));
    }

    /** Whether a word is none that can be written: a lost tone, or signs where no syllable has them. */
    static boolean isSpoiled(String word) {
        var letters = EDGES.matcher(word).replaceFirst("$2");
        boolean signs = letters.chars().anyMatch(c -> c > 0x7f);
        boolean plain = !letters.isEmpty() && letters.chars().allMatch(Character::isLetter);
        return StoppedWords.hasLostItsTone(word) || plain && signs && !Syllables.isSyllable(letters);
    }

    private static String number(String text) {
        var found = NUMBER.matcher(text);
        if (!found.matches()) {
            return text;
        }
        var number = found.group(1).strip();
        var symbol = SPACES.matcher(found.group(2)).replaceAll("");
        return "Số: " + (WRITTEN.matcher(number).matches() ? number : "") + "/" + symbol;
    }

    private static String day(String text) {
        return DAY.matcher(text)
                .replaceAll(found -> Matcher.quoteReplacement("ngày " + digits(found.group(1), 31) + "tháng "
                        + digits(found.group(2), 12) + "năm " + found.group(3)));
    }

    /** The number with a space behind it, or nothing when it is none. */
    private static String digits(String read, int most) {
        var digits = read.replace('O', '0').replace('o', '0').replace('l', '1').replace('I', '1');
        boolean valid = digits.matches("\\d{1,2}") && Integer.parseInt(digits) >= 1 && Integer.parseInt(digits) <= most;
        return valid ? digits + " " : "";
    }

    private static String marks(String text) {
        var words = text.split(" ");
        var folded = Arrays.stream(words).map(Recognised::folded).toArray(String[]::new);
        for (int i = 0; i < words.length; ) {
            i += Math.max(1, putRight(words, folded, i));
        }
        StoppedWords.putBack(words);
        return String.join(" ", words);
    }

    /** Puts right the longest phrase that begins here; the result is how many words it has, or 0. */
    private static int putRight(String[] words, String[] folded, int from) {
        for (int count = Math.min(LONGEST, words.length - from); count >= 2; count--) {
            var phrase = PHRASES.get(String.join(" ", Arrays.copyOfRange(folded, from, from + count)));
            if (phrase != null) {
                for (int i = 0; i < count; i++) {
                    words[from + i] = inCaseOf(words[from + i], phrase[i]);
                }
                return count;
            }
        }
        return 0;
    }

    private static String inCaseOf(String word, String right) {
        var parts = EDGES.matcher(word);
        if (!parts.matches() || parts.group(2).isEmpty()) {
            return word;
        }
        var letters = EDGES.matcher(right).replaceFirst("$2");
        var core = parts.group(2);
        // Tone placement as printed: both "ủy" and "uỷ" are right.
        if (letters.length() != core.length() || toneless(letters).equals(toneless(core)) && sameTone(letters, core)) {
            return word;
        }
        boolean capitals = core.length() > 1
                && core.codePoints().filter(Character::isUpperCase).count() * 2 > core.length();
        boolean capital = Character.isUpperCase(core.codePointAt(0));
        var cased = capitals
                ? letters.toUpperCase(Locale.ROOT)
                : capital ? letters.substring(0, 1).toUpperCase(Locale.ROOT) + letters.substring(1) : letters;
        return parts.group(1) + cased + parts.group(3);
    }

    private static String toneless(String word) {
        return Normalizer.normalize(word.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                .replaceAll("[\\u0300\\u0301\\u0303\\u0309\\u0323]", "");
    }

    private static boolean sameTone(String word, String other) {
        return tone(word).equals(tone(other));
    }

    private static String tone(String word) {
        return Normalizer.normalize(word, Normalizer.Form.NFD).replaceAll("[^\\u0300\\u0301\\u0303\\u0309\\u0323]", "");
    }

    private static String folded(String word) {
        var plain = MARKS.matcher(Normalizer.normalize(word.toLowerCase(Locale.ROOT), Normalizer.Form.NFD))
                .replaceAll("");
        return EDGES.matcher(plain.replace('đ', 'd').replace('ð', 'd')).replaceFirst("$2");
    }

    private static Map<String, String[]> phrases() {
        var phrases = new HashMap<String, String[]>();
        try (var in = Objects.requireNonNull(Recognised.class.getResourceAsStream("printed-phrases.txt"));
                var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            lines.lines()
                    .filter(line -> !line.startsWith("#") && line.contains(" "))
                    .forEach(line -> {
                        var words = line.split(" ");
                        phrases.put(
                                String.join(
                                        " ",
                                        Arrays.stream(words)
                                                .map(Recognised::folded)
                                                .toList()),
                                words);
                    });
            return Map.copyOf(phrases);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
