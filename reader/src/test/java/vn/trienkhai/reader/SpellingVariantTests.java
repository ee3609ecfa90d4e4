package vn.trienkhai.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * One document, spelt as different offices spell it, gives one reading: whole readings of every sample are compared, evidence and
 * all, after the words they quote have been brought to one spelling. Samples that are no text are taken as the text read from them.
 */
class SpellingVariantTests {
    private static final Path SAMPLES = Path.of("src/test/resources/accuracy/docs");
    private static final String TONES = "\u0300\u0301\u0309\u0303\u0323";
    private static final Pattern TONE_FIRST = Pattern.compile(
            "(?<!\\p{L}|[qQ])((?:\\p{L}{1,2})?)([òóỏõọ][ae]|[ùúủũụ]y)(?!\\p{L})",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern ENDING_Y = Pattern.compile(
            "(?<!\\p{L})([hklmst]|qu)([yỳýỷỹỵ])(?!\\p{L})", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Map<String, String> I_FOR_Y = Map.ofEntries(
            Map.entry("y", "i"),
            Map.entry("ỳ", "ì"),
            Map.entry("ý", "í"),
            Map.entry("ỷ", "ỉ"),
            Map.entry("ỹ", "ĩ"),
            Map.entry("ỵ", "ị"),
            Map.entry("Y", "I"),
            Map.entry("Ỳ", "Ì"),
            Map.entry("Ý", "Í"),
            Map.entry("Ỷ", "Ỉ"),
            Map.entry("Ỹ", "Ĩ"),
            Map.entry("Ỵ", "Ị"));

    private final DirectiveReader reader = new DirectiveReader();

    static Stream<Path> samples() throws IOException {
        try (var files = Files.list(SAMPLES)) {
            return files.sorted().toList().stream();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("samples")
    void readsDecomposedLettersTheSame(Path sample) throws IOException {
        compare(sample, text -> Normalizer.normalize(text, Normalizer.Form.NFD));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("samples")
    void readsTheToneOnTheOtherVowelTheSame(Path sample) throws IOException {
        compare(sample, SpellingVariantTests::toneOnTheSecondVowel);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("samples")
    void readsIForYTheSame(Path sample) throws IOException {
        compare(sample, SpellingVariantTests::iForY);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("samples")
    void readsOtherBlanksTheSame(Path sample) throws IOException {
        compare(
                sample,
                text -> text.replace(", ", ",\u00a0 ")
                        .replace(" và ", "  và\u2009")
                        .replace("\n", " \r\n"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("samples")
    void readsOtherDashesAndQuotesTheSame(Path sample) throws IOException {
        compare(sample, text -> text.replace(" - ", " – ").replaceAll("\"([^\"\n]{1,80})\"", "“$1”"));
    }

    private void compare(Path sample, UnaryOperator<String> variant) throws IOException {
        var text = text(sample);
        var other = variant.apply(text);
        assertThat(oneSpelling(reader.readText(other))).isEqualTo(oneSpelling(reader.readText(text)));
    }

    private String text(Path sample) throws IOException {
        var outcome = reader.read(sample);
        assertThat(outcome).isInstanceOf(Outcome.Read.class);
        return ((Outcome.Read) outcome).reading().text();
    }

    private static String oneSpelling(Outcome outcome) {
        var written = ReadingJson.writeOutcome(outcome)
                .replaceAll("\"ms\":\\d+", "\"ms\":0")
                .replace("\\n", "\n");
        return iForY(toneOnTheSecondVowel(written))
                .replace('–', '-')
                .replace("“", "\\\"")
                .replace("”", "\\\"");
    }

    /** hòa → hoà, ủy → uỷ; "quý" has its tone where it has to be. */
    private static String toneOnTheSecondVowel(String text) {
        return TONE_FIRST.matcher(text).replaceAll(found -> found.group(1) + moved(found.group(2)));
    }

    private static String moved(String rhyme) {
        var apart = Normalizer.normalize(rhyme.substring(0, 1), Normalizer.Form.NFD);
        var tone = apart.codePoints()
                .mapToObj(Character::toString)
                .filter(TONES::contains)
                .collect(Collectors.joining());
        return Normalizer.normalize(apart.replace(tone, "") + rhyme.charAt(1) + tone, Normalizer.Form.NFC);
    }

    /** kỷ → kỉ, sỹ → sĩ, quy → qui, as some offices spell them. */
    private static String iForY(String text) {
        return ENDING_Y.matcher(text).replaceAll(found -> found.group(1) + I_FOR_Y.get(found.group(2)));
    }
}
