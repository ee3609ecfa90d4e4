package vn.trienkhai.reader.cli;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;
import vn.trienkhai.reader.Doubt;
import vn.trienkhai.reader.DoubtReason;

/** The Vietnamese sentence of a doubt. */
final class Doubts {
    private static final Properties SENTENCES = load();

    private Doubts() {}

    static String sentence(Doubt doubt) {
        return SENTENCES.getProperty(doubt.reason(), doubt.reason()).replace("{0}", doubt.quote());
    }

    private static Properties load() {
        var sentences = new Properties();
        try (var in = Objects.requireNonNull(DoubtReason.class.getResourceAsStream("doubts.properties"))) {
            sentences.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            return sentences;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
