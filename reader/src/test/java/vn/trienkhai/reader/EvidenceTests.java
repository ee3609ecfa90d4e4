package vn.trienkhai.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every text: evidence quotes the text, spelling does not matter, nothing throws. */
class EvidenceTests {
    private final DirectiveReader reader = new DirectiveReader();

    static Stream<Path> examples() throws IOException {
        return DirectiveExampleTests.examples();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("examples")
    void everyEvidenceQuotesTheTextItPointsTo(Path example) throws IOException {
        if (reader.read(DirectiveExampleTests.source(example)) instanceof Outcome.Read(var reading)) {
            reading.evidence()
                    .forEach((pointer, evidence) -> assertThat(evidence.quote())
                            .as(pointer)
                            .isNotBlank()
                            .isEqualTo(reading.text().substring(evidence.start(), evidence.end())));
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("examples")
    void everyTaskReportAndWindowHasEvidence(Path example) throws IOException {
        if (reader.read(DirectiveExampleTests.source(example)) instanceof Outcome.Read(var reading)) {
            for (int i = 0; i < reading.tasks().size(); i++) {
                assertThat(reading.evidence()).containsKey("/tasks/" + i);
            }
            for (int i = 0; i < reading.reportObligations().size(); i++) {
                assertThat(reading.evidence()).containsKey("/report_obligations/" + i);
            }
            for (int i = 0; i < reading.windows().size(); i++) {
                assertThat(reading.evidence()).containsKey("/windows/" + i);
            }
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("examples")
    void decomposedLettersReadTheSame(Path example) throws IOException {
        var source = DirectiveExampleTests.source(example);
        if (source.toString().endsWith(".txt")) {
            var text = Files.readString(source);
            assertThat(withoutTime(reader.readText(Normalizer.normalize(text, Normalizer.Form.NFD))))
                    .isEqualTo(withoutTime(reader.readText(text)));
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("examples")
    void toneOnTheOtherVowelReadsTheSame(Path example) throws IOException {
        var source = DirectiveExampleTests.source(example);
        if (source.toString().endsWith(".txt")) {
            var text = Files.readString(source);
            var other = text.replace("ủy", "uỷ")
                    .replace("hòa", "hoà")
                    .replace("Ủy", "Uỷ")
                    .replace("ỦY", "UỶ")
                    .replace("HÒA", "HOÀ");
            var read = withoutTime(reader.readText(other))
                    .replace("uỷ", "ủy")
                    .replace("hoà", "hòa")
                    .replace("Uỷ", "Ủy")
                    .replace("UỶ", "ỦY")
                    .replace("HOÀ", "HÒA");
            var plain = withoutTime(reader.readText(text))
                    .replace("uỷ", "ủy")
                    .replace("hoà", "hòa")
                    .replace("Uỷ", "Ủy")
                    .replace("UỶ", "ỦY")
                    .replace("HOÀ", "HÒA");
            assertThat(read).isEqualTo(plain);
        }
    }

    private static String withoutTime(Outcome outcome) {
        return ReadingJson.writeOutcome(outcome).replaceAll("\"ms\":\\d+", "\"ms\":0");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("examples")
    void aFileCutAnywhereIsReadOrRefused(Path example) throws IOException {
        var source = DirectiveExampleTests.source(example);
        var content = Files.readAllBytes(source);
        int step = Math.max(1, content.length / 40);
        for (int length = 0; length < content.length; length += step) {
            var cut = Arrays.copyOf(content, length);
            assertThatCode(() -> reader.read(cut, source.getFileName().toString()))
                    .doesNotThrowAnyException();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("examples")
    void aFileWithWrongBytesIsReadOrRefused(Path example) throws IOException {
        var source = DirectiveExampleTests.source(example);
        var content = Files.readAllBytes(source);
        var random = new Random(7);
        for (int round = 0; round < 15; round++) {
            var damaged = content.clone();
            for (int i = 0; i < 20; i++) {
                damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
            }
            assertThatCode(() -> reader.read(damaged, source.getFileName().toString()))
                    .doesNotThrowAnyException();
        }
    }

    @Test
    void anyBytesAreReadOrRefused() {
        var random = new Random(11);
        for (int round = 0; round < 60; round++) {
            var bytes = new byte[random.nextInt(3000)];
            random.nextBytes(bytes);
            assertThatCode(() -> reader.read(bytes, "a.txt")).doesNotThrowAnyException();
            var letters = new String(bytes, StandardCharsets.ISO_8859_1);
            assertThatCode(() -> reader.readText(letters)).doesNotThrowAnyException();
        }
    }

    @Test
    void aLongTextTakesTimeInProportion() {
        var line =
                "1. Giao Sở A chủ trì, phối hợp với Sở B, (((( báo cáo về Ủy ban trước ngày 30/4/2026 của các các các.\n";
        reader.readText(line.repeat(300));
        long short1 = time(line.repeat(1000));
        long long1 = time(line.repeat(4000));
        assertThat(long1).isLessThan(12 * Math.max(short1, 50_000_000));
    }

    @Test
    void oneEndlessLineIsNoTrap() {
        assertThatCode(() -> reader.readText("Kính gửi: " + "a, ".repeat(100_000)))
                .doesNotThrowAnyException();
        assertThatCode(() -> reader.readText("số " + "1-A/".repeat(50_000))).doesNotThrowAnyException();
        assertThatCode(() -> reader.readText("đề nghị các đơn vị, ".repeat(10_000) + ":"))
                .doesNotThrowAnyException();
    }

    private long time(String text) {
        long started = System.nanoTime();
        reader.readText(text);
        return System.nanoTime() - started;
    }
}
