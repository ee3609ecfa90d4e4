package vn.trienkhai.reader.cli;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.TreeMap;
import java.util.TreeSet;
import vn.trienkhai.reader.DirectiveReading;
import vn.trienkhai.reader.Evidence;

/** Tells by which rule a value was read, and from which words. */
final class Explanation {
    /** By field: where it is looked for and by which words it is known, in a sentence. */
    private static final Properties RULES = rules();

    private Explanation() {}

    /** Whether a pointer ("/tasks/0", "tasks.0", "date") begins with a field that readings have. */
    static boolean isKnown(String field) {
        return RULES.containsKey(top(pointer(field)));
    }

    static String fields() {
        return String.join(", ", new TreeSet<>(RULES.stringPropertyNames()));
    }

    private static String pointer(String field) {
        return field.startsWith("/") ? field : "/" + field.replace('.', '/');
    }

    private static String top(String pointer) {
        return pointer.substring(1).split("/", 2)[0];
    }

    static void print(DirectiveReading reading, String field, PrintStream out) {
        var pointer = pointer(field);
        var places = new TreeMap<String, Evidence>();
        for (Map.Entry<String, Evidence> entry : reading.evidence().entrySet()) {
            if (entry.getKey().equals(pointer) || entry.getKey().startsWith(pointer + "/")) {
                places.put(entry.getKey(), entry.getValue());
            }
        }
        out.println("Quy tắc: " + RULES.getProperty(top(pointer)));
        if (places.isEmpty()) {
            out.println(pointer + ": văn bản này không có chỗ nào như vậy.");
        }
        places.forEach((place, e) -> out.println(place + ": trang " + e.page() + ", dòng " + e.line() + ": \""
                + e.quote().replace('\n', ' ') + "\""));
        reading.doubts().stream()
                .filter(doubt -> doubt.field().equals(pointer) || doubt.field().startsWith(pointer + "/"))
                .forEach(doubt -> out.println("  ? " + doubt.field() + ": " + Doubts.sentence(doubt)));
    }

    private static Properties rules() {
        var rules = new Properties();
        try (var in = Objects.requireNonNull(Explanation.class.getResourceAsStream("rules.properties"))) {
            rules.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            return rules;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
