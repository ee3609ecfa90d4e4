package vn.trienkhai.unit.name;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What offices write short, written out. */
final class Abbreviations {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}&-]+");
    private static final Pattern VOWEL = Pattern.compile("[aeiouy]");
    private static final Map<String, String> OUT = read();

    /** The other way round, of what is written in several words; of several short forms the first. */
    private static final Map<String, String> BRIEF = OUT.entrySet().stream()
            .filter(each -> each.getValue().contains(" "))
            .collect(Collectors.toMap(
                    each -> Spelling.fold(each.getValue()), Map.Entry::getKey, (first, other) -> first));

    private Abbreviations() {}

    /** The phrase folded, its abbreviations written out. */
    static String expanded(String plain) {
        var dotted = plain.replaceAll("\\bP\\. ?(?=\\p{Lu}|\\d)", "phường ")
                .replaceAll("\\bX\\. ?(?=\\p{Lu})", "xã ")
                .replaceAll("\\bH\\. ?(?=\\p{Lu})", "huyện ")
                .replaceAll("\\bQ\\. ?(?=\\p{Lu}|\\d)", "quận ")
                .replaceAll("\\b(TP|TX)\\. ?", "$1 ");
        boolean loud = dotted.equals(dotted.toUpperCase(Locale.ROOT)) && dotted.contains(" ");
        var out = WORD.matcher(dotted).replaceAll(word -> written(word.group(), loud));
        return Spelling.fold(out.replace("&", " và "));
    }

    /** Folded words whose beginning some office writes short, with it written short. */
    static String shortened(String folded) {
        for (int end = folded.lastIndexOf(' '); end > 0; end = folded.lastIndexOf(' ', end - 1)) {
            var brief = BRIEF.get(folded.substring(0, end));
            if (brief != null) {
                return brief + folded.substring(end);
            }
        }
        return folded;
    }

    private static String written(String word, boolean loud) {
        var folded = Spelling.fold(word);
        var out = OUT.get(folded);
        return out != null && isShort(word, folded, loud) ? out : word;
    }

    /** Two letters that could be a word ("tu", "ca") count only as capitals among small letters. */
    private static boolean isShort(String word, String folded, boolean loud) {
        boolean couldBeWord = folded.length() < 3 && VOWEL.matcher(folded).find();
        boolean capitals = word.equals(word.toUpperCase(Locale.ROOT));
        return !couldBeWord || Spelling.plain(word).toLowerCase(Locale.ROOT).contains("đ") || capitals && !loud;
    }

    private static Map<String, String> read() {
        var in = Objects.requireNonNull(Abbreviations.class.getResourceAsStream("/unit/abbreviations.txt"));
        try (var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> line.contains("=") && !line.startsWith("#"))
                    .map(line -> line.split("=", 2))
                    .collect(Collectors.toMap(
                            pair -> Spelling.fold(pair[0]),
                            pair -> pair[1].strip(),
                            (first, again) -> {
                                throw new IllegalStateException("written short twice: " + first);
                            },
                            LinkedHashMap::new));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
