package vn.trienkhai.web;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;
import vn.trienkhai.shared.Vietnamese;

/**
 * The sentences that people read, from {@code messages/*.properties} (UTF-8, one file a module, keys begin with its name).
 * Places are {@code {0}}, {@code {1}}…; numbers come out as offices write them.
 */
@Component
public class Texts {
    private final Map<String, String> sentences;

    public Texts() {
        this.sentences = load();
    }

    /** The sentence of {@code key} with its places filled. A key that does not exist is a mistake of ours and says so. */
    public String of(String key, Object... values) {
        var sentence = sentences.get(key);
        if (sentence == null) {
            throw new IllegalArgumentException("no sentence for " + key);
        }
        for (int i = 0; i < values.length; i++) {
            sentence = sentence.replace("{" + i + "}", shown(values[i]));
        }
        return sentence;
    }

    public boolean has(String key) {
        return sentences.containsKey(key);
    }

    private static String shown(Object value) {
        return value instanceof Number number ? Vietnamese.number(number) : String.valueOf(value);
    }

    private static Map<String, String> load() {
        try {
            var all = new Properties();
            for (var file :
                    new PathMatchingResourcePatternResolver().getResources("classpath*:messages/*.properties")) {
                try (var reader = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
                    all.load(reader);
                }
            }
            return all.stringPropertyNames().stream()
                    .collect(Collectors.toUnmodifiableMap(key -> key, all::getProperty));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
