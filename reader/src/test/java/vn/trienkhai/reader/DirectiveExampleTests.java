package vn.trienkhai.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.trienkhai.reader.json.Json;

/**
 * Every folder below {@code directives} is an example: a source and what is read from it. {@code -Dexpected.update=true}
 * rewrites the expected files, so that a change of the reader is reviewed as a diff.
 */
class DirectiveExampleTests {
    private static final Path EXAMPLES = Path.of("src/test/resources/directives");
    private static final List<String> NOT_COMPARED = List.of("evidence", "sections", "reader");

    static Stream<Path> examples() throws IOException {
        try (var folders = Files.list(EXAMPLES)) {
            return folders.filter(Files::isDirectory).sorted().toList().stream();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("examples")
    void readsTheExampleAsExpected(Path example) throws IOException {
        var expected = example.resolve("expected.json");
        var read = written(new DirectiveReader().read(source(example)));
        if (Boolean.getBoolean("expected.update")) {
            Files.writeString(expected, read);
        }
        assertThat(read).isEqualTo(Files.readString(expected));
    }

    static Path source(Path example) throws IOException {
        try (var files = Files.list(example)) {
            return files.filter(file -> file.getFileName().toString().startsWith("source."))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private static String written(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Refused(var reason, var detail) -> "{\n\"refused\": \"" + reason + "\"\n}\n";
            case Outcome.Read(var reading) -> {
                var all = Json.object(Json.parse(ReadingJson.write(reading)));
                yield all.entrySet().stream()
                        .filter(entry -> !NOT_COMPARED.contains(entry.getKey()))
                        .map(entry -> Json.write(entry.getKey()) + ": " + lines(entry.getValue()))
                        .collect(Collectors.joining(",\n", "{\n", "\n}\n"));
            }
        };
    }

    private static String lines(Object value) {
        if (!(value instanceof List<?> list) || list.isEmpty()) {
            return Json.write(value);
        }
        return list.stream().map(Json::write).collect(Collectors.joining(",\n  ", "[\n  ", "\n]"));
    }
}
