package vn.trienkhai.reader.field;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import vn.trienkhai.reader.DirectiveReading;
import vn.trienkhai.reader.Outcome;
import vn.trienkhai.reader.layout.DirectiveText;
import vn.trienkhai.reader.source.line.Unreadable;
import vn.trienkhai.reader.source.text.TextSource;

/**
 * What holds for every text, asked below the reader's own safety net, which would hide a failure behind a refusal: nothing is
 * thrown, evidence quotes the text, and no value is blank.
 */
class ArbitraryTextTests {
    private static final int TEXTS_A_ROUND = 250;
    private static final String MARKS = " .;:,()-/\"|…0123456789";
    private static final List<List<String>> SAMPLES = samples();

    private static List<List<String>> samples() {
        try (var files = Files.walk(Path.of("src/test/resources"))) {
            var samples = new ArrayList<List<String>>();
            for (var file : files.filter(ArbitraryTextTests::isSample).sorted().toList()) {
                // Some are in old encodings: torn apart, they are only stranger.
                samples.add(new String(Files.readAllBytes(file), StandardCharsets.UTF_8)
                        .lines()
                        .toList());
            }
            return samples;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean isSample(Path file) {
        return file.toString().endsWith(".txt") || file.toString().endsWith(".md");
    }

    @RepeatedTest(12)
    void aDirectiveTornApartAndMixedWithOthersIsRead(RepetitionInfo round) throws Unreadable {
        var random = new Random(round.getCurrentRepetition());
        for (int i = 0; i < TEXTS_A_ROUND; i++) {
            var text = torn(random);
            if (!text.isBlank() && read(text) instanceof Outcome.Read(var reading)) {
                assertThat(reading.evidence().values())
                        .as(text)
                        .allMatch(place -> reading.text()
                                .substring(place.start(), place.end())
                                .equals(place.quote()));
                assertThat(emptyValues(reading)).as(text).isEmpty();
            }
        }
    }

    private static Outcome read(String text) throws Unreadable {
        var source = TextSource.of(text, null);
        return Fields.read(DirectiveText.of(source), source, 0);
    }

    /** A value that is given is never blank. */
    private static List<String> emptyValues(DirectiveReading reading) {
        return Stream.of(
                        reading.recipients().stream(),
                        reading.addressees().stream(),
                        reading.tasks().stream().flatMap(task -> task.leadUnits().stream()),
                        reading.tasks().stream().map(task -> task.text()),
                        reading.events().stream().map(event -> event.name()))
                .flatMap(values -> values)
                .filter(String::isBlank)
                .toList();
    }

    private static String torn(Random random) {
        var lines = new ArrayList<>(SAMPLES.get(random.nextInt(SAMPLES.size())));
        for (int times = 1 + random.nextInt(8); times > 0 && !lines.isEmpty(); times--) {
            tear(lines, random);
        }
        return String.join("\n", lines);
    }

    private static void tear(List<String> lines, Random random) {
        int at = random.nextInt(lines.size());
        var line = lines.get(at);
        int place = random.nextInt(line.length() + 1);
        var others = SAMPLES.get(random.nextInt(SAMPLES.size()));
        switch (random.nextInt(9)) {
            case 0 -> lines.remove(at);
            case 1 -> lines.add(at, others.get(random.nextInt(others.size())));
            case 2 -> lines.set(at, lines.set(random.nextInt(lines.size()), line));
            case 3 -> lines.set(at, line.substring(0, place));
            case 4 -> lines.set(at, line.substring(place));
            case 5 -> lines.set(at, line + " " + others.get(random.nextInt(others.size())));
            case 6 -> lines.set(at, line.substring(0, place) + "\n" + line.substring(place));
            case 7 -> lines.set(at, line.toUpperCase(Locale.ROOT));
            default -> {
                char mark = MARKS.charAt(random.nextInt(MARKS.length()));
                lines.set(at, line.substring(0, place) + mark + line.substring(place));
            }
        }
    }
}
