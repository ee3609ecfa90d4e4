package vn.trienkhai.layout;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;

/**
 * How wide a line of text is.
 *
 * <p>Needed for what a word processor cannot do by itself: a rule exactly as long as the text above it, and long names
 * broken into lines of like length.
 */
final class TextWidth {

    private static final Map<Character, int[]> WIDTHS = read();
    private static final char HORN = '\u031b';

    private TextWidth() {}

    static double of(String text, Face face) {
        var cut = (face.bold() ? 1 : 0) + (face.italic() ? 2 : 0);
        var letters = Normalizer.normalize(text, Normalizer.Form.NFC);
        return letters.chars().mapToDouble(letter -> width((char) letter, cut)).sum() * face.size() / 1000;
    }

    private static int width(char letter, int cut) {
        var known = WIDTHS.get(letter);
        return (known != null ? known : ofBase(letter))[cut];
    }

    private static int[] ofBase(char letter) {
        var parts = Normalizer.normalize(String.valueOf(letter), Normalizer.Form.NFD);
        var base = parts.indexOf(HORN) < 0 ? parts.charAt(0) : horned(parts.charAt(0));
        return WIDTHS.getOrDefault(base, WIDTHS.getOrDefault('n', new int[4]));
    }

    private static char horned(char letter) {
        return switch (letter) {
            case 'o' -> 'ơ';
            case 'O' -> 'Ơ';
            case 'u' -> 'ư';
            default -> 'Ư';
        };
    }

    private static Map<Character, int[]> read() {
        var widths = new HashMap<Character, int[]>();
        for (var line : Words.lines("serif-widths.txt")) {
            var fields = line.split(" ");
            var letter = letter(fields[0]);
            widths.put(letter, new int[] {
                Integer.parseInt(fields[1]),
                Integer.parseInt(fields[2]),
                Integer.parseInt(fields[3]),
                Integer.parseInt(fields[4])
            });
        }
        widths.put('\u00a0', widths.getOrDefault(' ', new int[4]));
        return Map.copyOf(widths);
    }

    private static char letter(String named) {
        return switch (named) {
            case "space" -> ' ';
            case "hash" -> '#';
            default -> named.charAt(0);
        };
    }
}
