package vn.trienkhai.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.trienkhai.layout.Typical.Kind;
import vn.trienkhai.layout.WrittenDocx.Line;

/** The DOCX read back and held against {@code measures.txt}, the known measures of the rules. */
class MeasuresTests {

    private static final Marks MARKS =
            new Marks("khẩn", "Dự thảo lần 2", "Lưu hành nội bộ", "LVT-03b", "Số 5, đường Thanh Niên, xã Nậm Rốm");
    private static final Map<String, WrittenDocx> WRITTEN = new HashMap<>();

    record Measure(Family family, String document, String component, String property, String expected) {}

    static Stream<Arguments> measures() {
        return Words.lines("measures.txt").stream()
                .filter(line -> !line.equals("#"))
                .map(line -> Arrays.stream(line.split("\\|")).map(String::strip).toList())
                .flatMap(row -> families(row.getFirst())
                        .map(family -> Arguments.of(
                                row.get(2),
                                new Measure(
                                        family,
                                        row.get(1),
                                        row.get(3),
                                        row.get(4),
                                        row.get(5).replace("\\n", "\n")))));
    }

    private static Stream<Family> families(String names) {
        return switch (names) {
            case "all" -> Stream.of(Family.values());
            case "decree" -> Stream.of(Family.STATE, Family.UNION, Family.FRONT);
            case "party" -> Stream.of(Family.PARTY_2018, Family.PARTY_2026);
            default -> Stream.of(Family.valueOf(names));
        };
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("measures")
    void isAsTheRuleHasIt(String rule, Measure measure) throws Exception {
        var docx = written(measure);

        assertThat(values(docx, measure))
                .as(rule)
                .isNotEmpty()
                .allSatisfy(value -> isAsExpected(value, measure.expected()));
    }

    private static void isAsExpected(String value, String expected) {
        if (expected.matches("/.*/")) {
            assertThat(value).matches(expected.substring(1, expected.length() - 1));
        } else if (expected.matches("[\\d.]+\\.\\.[\\d.]+")) {
            var bounds = expected.split("\\.\\.");
            assertThat(Double.parseDouble(value))
                    .isBetween(Double.parseDouble(bounds[0]), Double.parseDouble(bounds[1]));
        } else if (expected.matches("\\d+")) {
            assertThat(Double.parseDouble(value)).isEqualTo(Double.parseDouble(expected));
        } else {
            assertThat(value).isEqualTo(expected);
        }
    }

    private static WrittenDocx written(Measure measure) throws Exception {
        var key = measure.family() + measure.document();
        if (!WRITTEN.containsKey(key)) {
            var kind = Kind.valueOf(measure.document().replace("!", ""));
            var marks = measure.document().endsWith("!") ? MARKS : Marks.NONE;
            WRITTEN.put(key, WrittenDocx.of(Typical.of(measure.family(), kind, marks)));
        }
        return Objects.requireNonNull(WRITTEN.get(key));
    }

    private static List<String> values(WrittenDocx docx, Measure measure) {
        if (measure.component().equals("Trang")) {
            return List.of(PageOf.written(docx).value(measure.property()));
        }
        var name = measure.component().replaceFirst("\\[.*", "");
        var lines =
                docx.lines().stream().filter(line -> line.style().equals(name)).toList();
        assertThat(lines).as(name).isNotEmpty();
        var chosen = measure.component().endsWith("[all]")
                ? lines
                : List.of(measure.component().endsWith("[last]") ? lines.getLast() : lines.getFirst());
        return chosen.stream().map(line -> value(docx, line, measure)).toList();
    }

    private static String value(WrittenDocx docx, Line line, Measure measure) {
        return switch (measure.property()) {
            case "text" -> line.text();
            case "font" -> line.font();
            case "colour" -> line.colour();
            case "size" -> number(line.size());
            case "bold" -> yes(line.bold());
            case "italic" -> yes(line.italic());
            case "underlined" -> yes(line.underlined());
            case "align" -> line.align();
            case "before" -> number(line.before());
            case "between" -> number(line.before() + line.after());
            case "line" -> number(line.line());
            case "lines" -> number(line.line() / (line.size() * ofLine(line)));
            case "exact" -> yes(line.exact());
            case "first-line-mm" -> number(line.firstLine() / Sheet.MM);
            case "column" -> line.column();
            case "rule" -> number(line.rule() / longest(line));
            case "rule-above-mm" -> number(docx.ruleAbove(line) / Sheet.MM);
            case "below" -> isBelow(docx, line, measure.expected()) ? measure.expected() : "not below";
            case "beside" -> isBeside(docx, line, measure.expected()) ? measure.expected() : "not beside";
            default -> throw new IllegalArgumentException("No property " + measure.property());
        };
    }

    /** Further down in the same column, or below a grid that holds the other. */
    private static boolean isBelow(WrittenDocx docx, Line line, String other) {
        var upper = first(docx, other);
        var lines = docx.lines();
        return lines.indexOf(upper) < lines.indexOf(line)
                && (upper.column().equals(line.column())
                        || line.column().isEmpty()
                        || upper.column().isEmpty());
    }

    private static boolean isBeside(WrittenDocx docx, Line line, String other) {
        var beside = first(docx, other);
        return line.row() > 0 && line.row() == beside.row() && !line.column().equals(beside.column());
    }

    private static Line first(WrittenDocx docx, String component) {
        return docx.lines().stream()
                .filter(line -> line.style().equals(component))
                .findFirst()
                .orElseThrow();
    }

    /** How wide the text is, by the typeface's own file and not by what the library believes. */
    private static double longest(Line line) {
        var font = typeface(line).deriveFont((float) line.size());
        return line.text()
                .lines()
                .mapToDouble(words -> font.getStringBounds(words, new FontRenderContext(null, true, true))
                        .getWidth())
                .max()
                .orElseThrow();
    }

    /** The typeface's own distance of lines, in parts of its size. */
    private static double ofLine(Line line) {
        return typeface(line)
                .getLineMetrics("Ấ", new FontRenderContext(null, true, true))
                .getHeight();
    }

    private static Font typeface(Line line) {
        var name = "liberation/LiberationSerif-" + (line.bold() ? "Bold" : "Regular") + ".ttf";
        try (var file = MeasuresTests.class.getClassLoader().getResourceAsStream(name)) {
            return Font.createFont(Font.TRUETYPE_FONT, Objects.requireNonNull(file));
        } catch (IOException | FontFormatException broken) {
            throw new IllegalStateException(broken);
        }
    }

    static String number(double value) {
        return String.format(Locale.ROOT, "%.3f", value);
    }

    static String yes(boolean is) {
        return is ? "yes" : "no";
    }
}
