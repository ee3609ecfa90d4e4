package vn.trienkhai.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.trienkhai.reader.cli.AccuracyCommand;

/** The typed samples as pages, mails and other programs set them: what a text says is read although its layout is lost. */
class LostLayoutTests {
    private static final Path SAMPLES = Path.of("src/test/resources/accuracy");
    private static final Pattern MARK = Pattern.compile("(?m)^\\s*[-+•*–]\\s+");
    private static final Pattern BETWEEN = Pattern.compile("(?<=\\S) (?=\\S)");
    private static final int WIDTH = 76;

    /** What has become of the text, and what its mean F1 over all fields has to be at least. */
    enum Loss {
        MARKS(0.980, text -> MARK.matcher(text).replaceAll("")),
        EMPTY_ROWS_BETWEEN_ALL(
                0.975, text -> text.lines().filter(line -> !line.isBlank()).collect(Collectors.joining("\n\n"))),
        NO_EMPTY_ROWS(
                0.984, text -> text.lines().filter(line -> !line.isBlank()).collect(Collectors.joining("\n"))),
        BROKEN_AT_A_WIDTH(
                0.972, text -> text.lines().map(LostLayoutTests::broken).collect(Collectors.joining("\n"))),
        SET_IN(0.985, text -> text.lines().map(line -> "    " + line).collect(Collectors.joining("\n"))),
        TWO_BLANKS_FOR_ONE(0.985, text -> text.replace(" ", "  ")),
        SOME_WIDE_BLANKS(0.957, text -> everySo(text, 25, "   ")),
        INVISIBLE_LETTERS(0.985, text -> everySo(text, 10, " \u200b")),
        EACH_ROW_A_PARAGRAPH_OF_A_PAGE(
                0.975,
                ".html",
                text -> text.lines()
                        .filter(line -> !line.isBlank())
                        .map(line -> "<p>" + escaped(line.strip()) + "</p>")
                        .collect(Collectors.joining("\n", "<html><body>", "</body></html>"))),
        PREFORMATTED_IN_A_PAGE(
                0.985, ".html", text -> "<html><body><h1>Văn bản</h1><pre>" + escaped(text) + "</pre></body></html>");

        private final double least;
        private final String extension;
        private final UnaryOperator<String> of;

        Loss(double least, UnaryOperator<String> of) {
            this(least, ".txt", of);
        }

        Loss(double least, String extension, UnaryOperator<String> of) {
            this.least = least;
            this.extension = extension;
            this.of = of;
        }
    }

    @ParameterizedTest
    @EnumSource(Loss.class)
    void readsWhatTheTextSays(Loss loss, @TempDir Path folder) throws IOException {
        var docs = Files.createDirectory(folder.resolve("docs"));
        var gold = Files.createDirectory(folder.resolve("gold"));
        try (var samples = Files.newDirectoryStream(SAMPLES.resolve("docs"), "*.txt")) {
            for (var sample : samples) {
                copy(sample, loss, docs, gold);
            }
        }
        assertThat(mean(folder)).isGreaterThanOrEqualTo(loss.least);
    }

    /** Samples in an encoding of their own are left out. */
    private static void copy(Path sample, Loss loss, Path docs, Path gold) throws IOException {
        String text;
        try {
            text = Files.readString(sample);
        } catch (CharacterCodingException _) {
            return;
        }
        var name = sample.getFileName().toString().replace(".txt", "");
        Files.writeString(docs.resolve(name + loss.extension), loss.of.apply(text));
        var label = name + ".json";
        Files.copy(SAMPLES.resolve("gold").resolve(label), gold.resolve(label));
    }

    private static double mean(Path folder) {
        var bytes = new ByteArrayOutputStream();
        var out = new PrintStream(bytes, true, StandardCharsets.UTF_8);
        assertThat(new AccuracyCommand(out, out).run(List.of(folder.toString())))
                .isZero();
        return bytes.toString(StandardCharsets.UTF_8)
                .lines()
                .filter(line -> line.startsWith("TRUNG BÌNH"))
                .mapToDouble(line -> Double.parseDouble(line.replaceAll("[^0-9.]", "")))
                .findFirst()
                .orElseThrow();
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    /** The words of a line in rows that are not wider than {@link #WIDTH}. */
    private static String broken(String line) {
        if (line.length() <= WIDTH) {
            return line;
        }
        var rows = new StringBuilder();
        int row = 0;
        for (var word : line.strip().split(" +")) {
            boolean fits = row + 1 + word.length() <= WIDTH;
            rows.append(rows.isEmpty() ? "" : fits ? " " : "\n").append(word);
            row = fits ? row + 1 + word.length() : word.length();
        }
        return rows.toString();
    }

    /** @param share one blank in so many is another */
    private static String everySo(String text, int share, String blank) {
        var blanks = BETWEEN.matcher(text);
        var out = new StringBuilder();
        for (int count = 1; blanks.find(); count++) {
            blanks.appendReplacement(out, count % share == 0 ? blank : " ");
        }
        return blanks.appendTail(out).toString();
    }
}
