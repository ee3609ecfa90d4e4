package vn.trienkhai.reader.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.trienkhai.reader.DirectiveReader;
import vn.trienkhai.reader.Limits;
import vn.trienkhai.reader.Outcome;
import vn.trienkhai.reader.ReadingJson;
import vn.trienkhai.reader.SourcePage;
import vn.trienkhai.reader.source.line.Unreadable;

/**
 * Whatever the bytes are, a source gives lines or says why not. Damage is made from a seed, so that every failure can be
 * repeated: the seed is in the name of the test. {@code -Drobustness.rounds=10000} looks longer.
 */
class RobustnessTests {
    private static final Path DIRECTIVES = Path.of("src/test/resources/directives");
    private static final int ROUNDS = Integer.getInteger("robustness.rounds", 120);
    private static final Limits LIMITS = new Limits(8 << 20, 16 << 20);
    private static final byte[][] PIECES = {
        Letter.utf8("<"), Letter.utf8("{"), Letter.utf8("}"), Letter.utf8("\\"), Letter.utf8("&#1114112;"),
        Letter.utf8("999999999"), Letter.utf8("-1"), Letter.utf8("\0"), Letter.utf8("<w:tbl>"), Letter.utf8("</w:p>"),
        Letter.utf8("\\u-10179?"), Letter.utf8("<!--"), Letter.utf8("\\'f"), Letter.utf8("]]>"), Letter.utf8("%PDF-"),
    };

    static Stream<Arguments> samples() throws IOException {
        var samples = new LinkedHashMap<String, byte[]>();
        samples.put("txt", Letter.utf8(Letter.TEXT));
        samples.put("tcvn3", Letter.latin(Letter.inTcvn3(Letter.TEXT)));
        samples.put(
                "html",
                Letter.utf8("<html><body><style>.a{font-family:'.VnTime'}</style><table><tr><td class=a>Một<td>Hai"
                        + "</table><ol><li>Ba &eacute;&#233;</ol>" + Letter.TEXT + "</body></html>"));
        samples.put(
                "rtf",
                Letter.latin("{\\rtf1\\ansi\\uc1{\\fonttbl{\\f0 .VnTime;}}\\trowd\\intbl a\\cell b\\cell\\row\\pard "
                        + "x\\u7889?{\\footnote n}\\par\\'b5\\'b6 y\\par}"));
        samples.put(
                "packet",
                Letter.utf8(
                        "<?xml version=\"1.0\"?><edXML><Code><CodeNumber>1</CodeNumber><CodeNotation>A-B</CodeNotation>"
                                + "</Code><Attachment><AttachmentName>a</AttachmentName><Content>S8OtbmggZ+G7rWk=</Content></Attachment></edXML>"));
        samples.put("docx", Files.readAllBytes(DIRECTIVES.resolve("ke-hoach-truong-docx/source.docx")));
        samples.put(
                "document.xml",
                Letter.utf8(
                        "<w:document xmlns:w=\"w\"><w:body><w:tbl><w:tr><w:tc><w:p><w:pPr><w:jc w:val=\"center\"/></w:pPr>"
                                + "<w:r><w:t>Một</w:t></w:r></w:p></w:tc></w:tr></w:tbl><w:p><w:r><w:t>Hai</w:t></w:r></w:p></w:body></w:document>"));
        samples.put(
                "content.xml",
                Letter.utf8(
                        "<a:d xmlns:a=\"a\"><a:body><a:list><a:list-item><a:p>Một<a:s a:c=\"3\"/><a:note><a:p>n</a:p>"
                                + "</a:note></a:p></a:list-item></a:list><a:table><a:table-row><a:table-cell><a:p>x</a:p></a:table-cell></a:table-row></a:table></a:body></a:d>"));
        samples.put("doc", Files.readAllBytes(DIRECTIVES.resolve("ke-hoach-truong-doc/source.doc")));
        samples.put("pdf", Files.readAllBytes(DIRECTIVES.resolve("cong-van-dang-uy-pdf/source.pdf")));
        samples.put("zip", Letter.zip(Map.of("a.txt", Letter.utf8(Letter.TEXT))));
        return samples.entrySet().stream().map(sample -> Arguments.of(sample.getKey(), sample.getValue()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("samples")
    void damagedFilesAreReadOrRefused(String kind, byte[] sample) {
        int rounds = kind.equals("doc") || kind.equals("pdf") ? ROUNDS / 4 : ROUNDS;
        for (int seed = 0; seed < rounds; seed++) {
            var damaged = packed(kind, damage(sample, new Random(seed)));
            int of = seed;
            var outcome = assertTimeoutPreemptively(
                    Duration.ofSeconds(20), () -> outcome(damaged), () -> kind + " seed " + of);
            assertThat(outcome).as(kind + " seed " + seed).isNotNull();
        }
    }

    @Test
    void pagesOfDamagedFilesAreDrawnOrRefusedAndTheirWordsStandOnThem() throws IOException {
        var pdf = Files.readAllBytes(DIRECTIVES.resolve("cong-van-dang-uy-pdf/source.pdf"));
        var reader = new DirectiveReader();
        for (int seed = 0; seed < ROUNDS / 4; seed++) {
            var damaged = damage(pdf, new Random(seed));
            var page = new SourcePage(1 + seed % 2, 1, seed % 4, seed % 5 - 2);
            var image = assertTimeoutPreemptively(Duration.ofSeconds(20), () -> reader.draw(damaged, 0, page, 200));
            assertThat(image).as("seed " + seed).isNotNull();
            if (reader.read(damaged, "") instanceof Outcome.Read read) {
                assertThat(ReadingJson.parseOutcome(ReadingJson.writeOutcome(read)))
                        .as("seed " + seed)
                        .isEqualTo(read);
                assertThat(Objects.requireNonNull(read.reading().places())
                                .boxes(0, read.reading().text().length()))
                        .as("seed " + seed)
                        .allMatch(box -> box.x() >= 0 && box.y() >= 0 && box.width() > 0 && box.right() <= 1.01);
            }
        }
    }

    private static byte[] packed(String kind, byte[] content) {
        return switch (kind) {
            case "document.xml" -> Letter.zip(Map.of("word/document.xml", content));
            case "content.xml" -> {
                var file = new LinkedHashMap<String, byte[]>();
                file.put("mimetype", Letter.utf8("application/vnd.oasis.opendocument.text"));
                file.put("content.xml", content);
                yield Letter.zip(file);
            }
            default -> content;
        };
    }

    /** Straight from the source, past the front that would turn an exception into a refusal. */
    private static Object outcome(byte[] content) {
        try {
            return Sources.read(content, "", LIMITS);
        } catch (Unreadable refused) {
            return refused.refusal();
        }
    }

    private static byte[] damage(byte[] sample, Random random) {
        var content = sample.clone();
        for (int i = random.nextInt(1, 8); i > 0 && content.length > 4; i--) {
            int at = random.nextInt(content.length);
            content = switch (random.nextInt(6)) {
                case 0 -> Arrays.copyOf(content, at);
                case 1 -> flipped(content, at, random);
                case 2 -> spliced(content, at, PIECES[random.nextInt(PIECES.length)]);
                case 3 ->
                    spliced(
                            content,
                            at,
                            Arrays.copyOfRange(content, at, Math.min(content.length, at + random.nextInt(200))));
                case 4 ->
                    joined(
                            Arrays.copyOf(content, at),
                            Arrays.copyOfRange(
                                    content, Math.min(content.length, at + random.nextInt(50)), content.length));
                default -> spliced(content, at, repeated(PIECES[random.nextInt(PIECES.length)], random.nextInt(3000)));
            };
        }
        return content;
    }

    private static byte[] flipped(byte[] content, int at, Random random) {
        content[at] ^= (byte) (1 << random.nextInt(8));
        return content;
    }

    private static byte[] spliced(byte[] content, int at, byte[] piece) {
        return joined(joined(Arrays.copyOf(content, at), piece), Arrays.copyOfRange(content, at, content.length));
    }

    private static byte[] joined(byte[] first, byte[] second) {
        var both = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return both;
    }

    private static byte[] repeated(byte[] piece, int times) {
        var all = new byte[piece.length * times];
        IntStream.range(0, times).forEach(i -> System.arraycopy(piece, 0, all, i * piece.length, piece.length));
        return all;
    }

    static Stream<Arguments> bombs() {
        int many = 400_000;
        return Stream.of(
                Arguments.of("tags that never end", Letter.utf8("<html>" + "<a ".repeat(many))),
                Arguments.of("signs that stand for none", Letter.utf8("<html>" + "&".repeat(2 * many))),
                Arguments.of("boxes in boxes", Letter.utf8("<html>" + "<div><p>x".repeat(many / 4))),
                Arguments.of("ends of nothing", Letter.utf8("<html>" + "<b>".repeat(200) + "</i>".repeat(many))),
                Arguments.of("tables in tables", Letter.utf8("<html>" + "<table><tr><td>x".repeat(many / 8))),
                Arguments.of("styles", Letter.utf8("<html>" + "<style>abc".repeat(100) + "x".repeat(many))),
                Arguments.of("groups in groups", Letter.latin("{\\rtf1" + "{".repeat(many))),
                Arguments.of(
                        "footnotes in one paragraph",
                        Letter.latin("{\\rtf1 " + "x{\\footnote y}".repeat(many / 8) + "}")),
                Arguments.of("old letters", Letter.latin("\u00b5\u00b6".repeat(many))),
                Arguments.of("words far apart", Letter.utf8(("x   ".repeat(many) + "\n").repeat(2))),
                Arguments.of("typed rows in a page", Letter.utf8("<pre>" + "x\n".repeat(many))),
                Arguments.of("spaces", Letter.utf8(" ".repeat(many) + "x|" + " ".repeat(many) + "y")),
                Arguments.of("dashes", Letter.utf8("|" + "--|".repeat(many) + "x")),
                Arguments.of("blanks to fill", Letter.utf8("ngày    ".repeat(many / 4))),
                Arguments.of("paragraphs in paragraphs", Letter.docx("<w:p><w:r><w:t>x</w:t></w:r>".repeat(many / 8))),
                Arguments.of("tables in tables of Word", Letter.docx("<w:tbl><w:tr><w:tc>".repeat(many / 8))),
                Arguments.of(
                        "entities",
                        Letter.zip(Map.of(
                                "word/document.xml",
                                Letter.utf8("<!DOCTYPE a [<!ENTITY a \"xxxxxxxxxx\">"
                                        + IntStream.range(1, 20)
                                                .mapToObj(i -> "<!ENTITY " + (char) ('a' + i) + " \""
                                                        + ("&" + (char) ('a' + i - 1) + ";").repeat(10) + "\">")
                                                .reduce("", String::concat)
                                        + "]><a>&t;</a>")))),
                Arguments.of(
                        "spaces by number",
                        packed(
                                "content.xml",
                                Letter.utf8("<a:d xmlns:a=\"a\"><a:body><a:p>"
                                        + "<a:s a:c=\"999999999\"/>".repeat(10_000) + "x</a:p></a:body></a:d>"))),
                Arguments.of("a zip of zeros", Letter.zip(Map.of("a.txt", new byte[40 << 20]))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("bombs")
    void isDoneSoonWithWhatIsMadeToTakeLong(String name, byte[] content) {
        var outcome = assertTimeoutPreemptively(Duration.ofSeconds(20), () -> outcome(content));
        assertThat(outcome).isNotNull();
    }
}
