package vn.trienkhai.reader.source.scan;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import vn.trienkhai.reader.spelling.Syllables;

/**
 * Syllables that end in c, ch, p or t bear one of two tones, the rising or the heavy one. One without either has lost it in
 * recognition; it is put back where the neighbouring syllable leaves one choice, and is otherwise left as it is, to be doubted.
 */
final class StoppedWords {
    private static final Pattern STOPPED = Pattern.compile("(?:c|ch|p|t)$");
    private static final Pattern TONES = Pattern.compile("[\\u0300\\u0301\\u0303\\u0309\\u0323]");
    private static final Pattern RISING_OR_HEAVY = Pattern.compile("[\\u0301\\u0323]");
    private static final Pattern EDGES = Pattern.compile("^(\\P{L}*)(\\p{L}*)(\\P{L}*)$");
    /** "cấp" under "cung _ câp", "cung" under "_ câp cung": what stands beside a syllable, and the syllable without its tone. */
    private static final Map<String, Set<String>> BESIDE = words();

    private StoppedWords() {}

    /** Whether a word is a Vietnamese syllable but for the tone that its end asks for. */
    static boolean hasLostItsTone(String word) {
        var core = core(word);
        if (core.length() < 2
                || !core.equals(core.toLowerCase(Locale.ROOT))
                || !STOPPED.matcher(core).find()) {
            return false;
        }
        var apart = Normalizer.normalize(core, Normalizer.Form.NFD);
        return !RISING_OR_HEAVY.matcher(apart).find() && Syllables.isSyllable(core);
    }

    /** The words of a row with the tones put back that only one way of reading leaves. */
    static void putBack(String[] words) {
        for (int i = 0; i < words.length; i++) {
            if (hasLostItsTone(words[i])) {
                var choices = new HashSet<String>();
                var bare = toneless(core(words[i]));
                if (i > 0 && !endsClause(words[i - 1])) {
                    choices.addAll(
                            BESIDE.getOrDefault(core(words[i - 1]).toLowerCase(Locale.ROOT) + " _ " + bare, Set.of()));
                }
                if (i + 1 < words.length && !endsClause(words[i])) {
                    choices.addAll(BESIDE.getOrDefault(
                            "_ " + bare + " " + core(words[i + 1]).toLowerCase(Locale.ROOT), Set.of()));
                }
                if (choices.size() == 1) {
                    words[i] =
                            words[i].replace(core(words[i]), choices.iterator().next());
                }
            }
        }
    }

    private static boolean endsClause(String word) {
        return !word.isEmpty() && !Character.isLetter(word.charAt(word.length() - 1));
    }

    private static String core(String word) {
        var parts = EDGES.matcher(word);
        return parts.matches() ? parts.group(2) : "";
    }

    private static String toneless(String word) {
        var apart = Normalizer.normalize(word, Normalizer.Form.NFD);
        return Normalizer.normalize(TONES.matcher(apart).replaceAll(""), Normalizer.Form.NFC);
    }

    private static Map<String, Set<String>> words() {
        var beside = new HashMap<String, Set<String>>();
        try (var in = Objects.requireNonNull(StoppedWords.class.getResourceAsStream("stopped-words.txt"));
                var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            lines.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split(" "))
                    .forEach(pair -> {
                        beside.computeIfAbsent(pair[0] + " _ " + toneless(pair[1]), key -> new HashSet<>())
                                .add(pair[1]);
                        beside.computeIfAbsent("_ " + toneless(pair[0]) + " " + pair[1], key -> new HashSet<>())
                                .add(pair[0]);
                    });
            return Map.copyOf(beside);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
