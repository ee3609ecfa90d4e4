package vn.trienkhai.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.trienkhai.reader.DirectiveReader;
import vn.trienkhai.reader.DirectiveReading;
import vn.trienkhai.reader.Outcome;

/** What is written is read back: every family and type, as DOCX and as PDF. */
class RoundTripTests {
    private static final long SEED = 20_261_121;

    private interface Writer {
        void write(OfficialDocument document, ByteArrayOutputStream out) throws IOException;
    }

    static Stream<Arguments> documents() {
        return named(Invented.all(SEED));
    }

    static Stream<Arguments> others() {
        var hard = HardPages.all().entrySet().stream()
                .filter(page -> !page.getKey().equals("without-end"))
                .map(Map.Entry::getValue);
        return named(Stream.of(Typical.all(), Joint.all(), Congress.all(), hard).flatMap(all -> all));
    }

    private static Stream<Arguments> named(Stream<OfficialDocument> documents) {
        return documents.map(document ->
                Arguments.of(document.family() + " " + document.issuers() + ": " + document.typeName(), document));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("documents")
    void isReadBackFromDocx(String name, OfficialDocument document) throws IOException {
        isReadBack(document, "van-ban.docx", DocxWriter::write);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("documents")
    void isReadBackFromPdf(String name, OfficialDocument document) throws IOException {
        isReadBack(document, "van-ban.pdf", PdfWriter::write);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("others")
    void keepsItsHeadAndWordsInDocx(String name, OfficialDocument document) throws IOException {
        headAndWords(read(document, "van-ban.docx", DocxWriter::write), document);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("others")
    void keepsItsHeadAndWordsInPdf(String name, OfficialDocument document) throws IOException {
        headAndWords(read(document, "van-ban.pdf", PdfWriter::write), document);
    }

    private static void headAndWords(DirectiveReading reading, OfficialDocument document) {
        var soft = new SoftAssertions();
        headAndSignature(reading, document, soft);
        words(reading, document, soft);
        soft.assertAll();
    }

    private static DirectiveReading read(OfficialDocument document, String file, Writer writer) throws IOException {
        var out = new ByteArrayOutputStream();
        writer.write(document, out);
        return switch (new DirectiveReader().read(out.toByteArray(), file)) {
            case Outcome.Read(var reading) -> reading;
            case Outcome.Refused refused -> throw new AssertionError("not read: " + refused);
        };
    }

    /** What the body and the annexes say is found in the text that was read, in their order. */
    private static void words(DirectiveReading reading, OfficialDocument document, SoftAssertions soft) {
        var text = bare(reading.text());
        var from = 0;
        for (var block : document.body()) {
            for (var said : said(block)) {
                var words = bare(said);
                if (words.isBlank()) {
                    continue;
                }
                var found = text.indexOf(words, block instanceof Block.Table ? 0 : from);
                soft.assertThat(found)
                        .as("“" + said + "” in its order in " + text)
                        .isNotNegative();
                from = Math.max(from, found);
            }
        }
        for (var annex : document.annexes()) {
            soft.assertThat(text).as("annex").contains(bare(annex.label()), bare(annex.title()));
            annex.body()
                    .forEach(block ->
                            said(block).forEach(said -> soft.assertThat(text).contains(bare(said))));
        }
    }

    private static List<String> said(Block block) {
        return switch (block) {
            case Block.Basis(var text) -> List.of(text);
            case Block.Heading heading -> List.of(heading.label(), heading.text());
            case Block.Paragraph(var runs) -> List.of(joined(runs));
            case Block.Bullet bullet -> List.of(joined(bullet.runs()));
            case Block.Note(var text) -> List.of(text);
            case Block.Table table ->
                table.rows().stream().flatMap(List::stream).toList();
        };
    }

    private static String joined(List<Run> runs) {
        return String.join("", runs.stream().map(Run::text).toList());
    }

    /** Words alone, between spaces. */
    private static String bare(String text) {
        return " " + plain(text).replaceAll("[\\p{Punct}\\s\u00a0]+", " ").strip() + " ";
    }

    private static void isReadBack(OfficialDocument document, String file, Writer writer) throws IOException {
        var reading = read(document, file, writer);
        var soft = new SoftAssertions();
        headAndSignature(reading, document, soft);
        words(reading, document, soft);
        duties(reading, document, soft);
        soft.assertAll();
    }

    private static void headAndSignature(DirectiveReading reading, OfficialDocument document, SoftAssertions soft) {
        var head = document.letterhead();
        soft.assertThat(plain(reading.issuer()))
                .as("issuer")
                .isIn(plain(document.issuers()), plain(head.issuer() + " " + head.parentIssuer()));
        soft.assertThat(plain(reading.parentIssuer())).as("parent issuer").isEqualTo(plain(head.parentIssuer()));
        soft.assertThat(Integer.parseInt(Objects.requireNonNullElse(reading.number(), "0")))
                .as("number")
                .isEqualTo(Integer.parseInt(Objects.requireNonNull(head.number())));
        soft.assertThat(Objects.requireNonNullElse(reading.symbol(), "").replace('/', '-'))
                .as("symbol")
                .isEqualTo(head.symbol().replace('/', '-'));
        soft.assertThat(reading.place()).as("place").isEqualTo(head.place());
        soft.assertThat(reading.day()).as("date").isEqualTo(head.date());
        soft.assertThat(reading.docType()).as("type").isEqualTo(type(document));
        soft.assertThat(plain(reading.subject())).as("subject").isEqualTo(plain(document.subject()));
        soft.assertThat(plain(reading.addressees())).as("addressees").isEqualTo(plain(document.addressees()));
        soft.assertThat(plain(reading.recipients()))
                .as("recipients")
                .isEqualTo(plain(document.recipients()).stream()
                        .map(one -> one.replace(" (b/c)", ""))
                        .toList());
        soft.assertThat(plain(reading.urgency()))
                .as("urgency")
                .isEqualTo(plain(document.marks().urgency()));
        var signer = Objects.requireNonNull(reading.signer());
        soft.assertThat(signer.name()).as("name").isEqualTo(document.signature().name());
        soft.assertThat(plain(signer.title()))
                .as("title")
                .isEqualTo(plain(document.signature().title()));
        soft.assertThat(plain(signer.authority()))
                .as("authority")
                .isEqualTo(plain(String.join("; ", document.signature().authority())));
    }

    private static void duties(DirectiveReading reading, OfficialDocument document, SoftAssertions soft) {
        soft.assertThat(reading.citations()).as("citations").singleElement().satisfies(cited -> {
            assertThat(cited.numberRaw()).isEqualTo("45/KH-UBND");
            assertThat(cited.date()).hasToString("2024-02-12");
        });
        var bullets =
                document.body().stream().filter(Block.Bullet.class::isInstance).count();
        soft.assertThat(reading.tasks()).as("tasks").hasSize((int) bullets);
        soft.assertThat(reading.tasks().stream().filter(task -> task.deadline() != null))
                .as("tasks with a deadline")
                .hasSize((int) bullets / 2);
    }

    private static String type(OfficialDocument document) {
        if (document.isLetter()) {
            return "CV";
        }
        var symbol = document.letterhead().symbol();
        var code = symbol.split("[/-]", 2)[0].replaceFirst("LT$", "");
        return code.equals("CĐ") ? "other" : code;
    }

    private static List<String> plain(Collection<String> all) {
        return all.stream().map(RoundTripTests::plain).toList();
    }

    private static String plain(@Nullable String text) {
        return text == null
                ? ""
                : text.toLowerCase(Locale.of("vi"))
                        .replace(":", "")
                        .replaceAll("\\s+", " ")
                        .strip();
    }
}
