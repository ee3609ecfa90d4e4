package vn.trienkhai.reader.vocabulary;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import vn.trienkhai.reader.pattern.Cue;

/**
 * A vocabulary file: one entry a line, cells parted by {@code |}, the last cell an example of the words in use; a line
 * that begins with {@code #} explains.
 */
public final class Vocabulary {
    private Vocabulary() {}

    public static List<List<String>> entries(String name) {
        try (var in = Objects.requireNonNull(Vocabulary.class.getResourceAsStream(name + ".txt"), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line ->
                            Arrays.stream(line.split("\\|")).map(String::strip).toList())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }

    /** All cells of one column, as an alternation that takes the longest. */
    public static String anyOf(String name, int column) {
        return Alternation.of(
                entries(name).stream().map(entry -> entry.get(column)).toList());
    }

    /** A cue for any of some phrases, as whole words. */
    public static Cue anyWords(String... phrases) {
        return words(Alternation.of(List.of(phrases)));
    }

    /** A cue for whole words. */
    public static Cue words(String alternatives) {
        return Cue.of("(?<![\\p{L}\\d])(?:" + alternatives + ")(?![\\p{L}\\d])");
    }
}
