package vn.trienkhai.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.trienkhai.reader.cli.AccuracyCommand;

/** Real directives that are kept outside the repository, where they are at hand: {@code -Dshared=FOLDER}, else ../shared. */
class SharedAccuracyTests {
    private static final Path SHARED = Path.of(System.getProperty("shared", "../../shared"));

    @Test
    void readsEveryFieldOfTheFourDirectivesTheProductWasMadeFor() {
        assumeTrue(Files.isDirectory(SHARED.resolve("seeds")), "no real directives at " + SHARED.toAbsolutePath());
        assertThat(macro(
                        "--docs",
                        SHARED.resolve("seeds").toString(),
                        "--gold",
                        SHARED.resolve("expected").toString()))
                .isGreaterThan(0.995);
    }

    @Test
    void readsOtherRealDirectivesWell() {
        assumeTrue(
                Files.isDirectory(SHARED.resolve("corpus/docs")), "no real directives at " + SHARED.toAbsolutePath());
        assertThat(macro(SHARED.resolve("corpus").toString(), "--readable")).isGreaterThan(0.95);
    }

    private static double macro(String... args) {
        var out = new ByteArrayOutputStream();
        var print = new PrintStream(out, true, StandardCharsets.UTF_8);
        new AccuracyCommand(print, print).run(List.of(args));
        var line = out.toString(StandardCharsets.UTF_8)
                .lines()
                .filter(text -> text.startsWith("TRUNG BÌNH"))
                .findFirst()
                .orElseThrow();
        return Double.parseDouble(line.replaceAll("[^0-9.]", ""));
    }
}
