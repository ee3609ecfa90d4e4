package vn.trienkhai.reader.field;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.trienkhai.reader.pattern.Cue;

/**
 * No pattern blows up: looked for in a text of twice the length, it looks at about twice as many letters. Steps are counted,
 * not time: every letter that the matcher asks for is one.
 */
class PatternStepsTests {
    private static final int SHORT = 3000;
    private static final double IN_PROPORTION = 2.8;
    private static final List<String> TRAPS = List.of(
            " ",
            "a",
            "A",
            "1",
            ".",
            "-",
            "(",
            "a, ",
            "1/",
            "A/",
            "1-A/",
            "số ",
            "các ",
            "từ ngày ",
            "báo cáo ",
            "ngày 1",
            "… ",
            "\n",
            "ĐẢNG ",
            "Đảng ",
            "a. ",
            "và ",
            "() ");

    record Constant(String name, Pattern pattern) {
        @Override
        public String toString() {
            return name;
        }
    }

    /** A text that counts how often somebody looks at one of its letters. */
    private static final class CountingText implements CharSequence {
        private final String text;
        long steps;

        CountingText(String text) {
            this.text = text;
        }

        @Override
        public int length() {
            return text.length();
        }

        @Override
        public char charAt(int index) {
            steps++;
            return text.charAt(index);
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            return text.subSequence(start, end);
        }

        @Override
        public String toString() {
            return text;
        }
    }

    static Stream<Constant> patterns() throws IOException, URISyntaxException, ReflectiveOperationException {
        var constants = new ArrayList<Constant>();
        var root = Path.of(
                Fields.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        try (var files = Files.walk(root)) {
            for (var file : files.filter(path -> path.toString().endsWith(".class"))
                    .filter(path -> !path.endsWith("module-info.class"))
                    .sorted()
                    .toList()) {
                collect(
                        Class.forName(root.relativize(file)
                                .toString()
                                .replace(".class", "")
                                .replace('/', '.')),
                        constants);
            }
        }
        return constants.stream();
    }

    private static void collect(Class<?> type, List<Constant> constants) throws ReflectiveOperationException {
        for (var field : type.getDeclaredFields()) {
            if (Modifier.isStatic(field.getModifiers())) {
                var pattern = pattern(field);
                if (pattern != null) {
                    constants.add(new Constant(type.getSimpleName() + "." + field.getName(), pattern));
                }
            }
        }
    }

    private static @Nullable Pattern pattern(Field field) throws ReflectiveOperationException {
        if (field.getType() != Pattern.class && field.getType() != Cue.class) {
            return null;
        }
        field.setAccessible(true);
        var value = field.get(null);
        if (value instanceof Pattern pattern) {
            return pattern;
        }
        return ((Cue) value).pattern();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("patterns")
    void looksAtLettersInProportionToTheLength(Constant constant) {
        for (var trap : traps(constant.pattern())) {
            long once = steps(constant.pattern(), repeated(trap, SHORT));
            long twice = steps(constant.pattern(), repeated(trap, 2 * SHORT));
            assertThat((double) twice)
                    .as(constant.name() + " over \"" + trap + "\" again and again")
                    .isLessThan(IN_PROPORTION * Math.max(once, SHORT));
        }
    }

    /** The usual traps, and the words of the pattern itself, which lead deepest into it. */
    private static List<String> traps(Pattern pattern) {
        var traps = new LinkedHashSet<>(TRAPS);
        Arrays.stream(pattern.pattern().split("\\\\[pPsSdDbBwW](?:\\{\\p{L}+\\})?|\\\\[QE]|[^\\p{L} ]+"))
                .filter(word -> word.strip().length() > 1)
                .limit(24)
                .forEach(word -> traps.add(word + " "));
        return List.copyOf(traps);
    }

    private static String repeated(String trap, int length) {
        return trap.repeat(length / trap.length() + 1).substring(0, length);
    }

    private static long steps(Pattern pattern, String text) {
        var counted = new CountingText(text);
        Matcher found = pattern.matcher(counted).useTransparentBounds(true);
        for (int finds = 0; finds < text.length() && found.find(); finds++) {
            // only the steps are of interest
        }
        return counted.steps;
    }
}
