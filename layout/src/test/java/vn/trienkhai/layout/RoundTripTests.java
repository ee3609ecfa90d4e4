package vn.trienkhai.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
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
        return Invented.all(SEED)
                .map(document -> Arguments.of(
                        document.family() + " " + document.letterhead().issuer() + ": " + document.typeName(),
                        document));
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

    private static void isReadBack(OfficialDocument document, String file, Writer writer) throws IOException {
        var out = new ByteArrayOutputStream();
        writer.write(document, out);

        var outcome = new DirectiveReader().read(out.toByteArray(), file);

        assertThat(outcome).isInstanceOf(Outcome.Read.class);
        if (outcome instanceof Outcome.Read(var reading)) {
            isAsWritten(reading, document);
        }
    }

    private static void isAsWritten(DirectiveReading reading, OfficialDocument document) {
        var head = document.letterhead();
        var soft = new SoftAssertions();
        soft.assertThat(plain(reading.issuer()))
                .as("issuer")
                .isIn(plain(head.issuer()), plain(head.issuer() + " " + head.parentIssuer()));
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
        var signer = Objects.requireNonNull(reading.signer());
        soft.assertThat(signer.name()).as("name").isEqualTo(document.signature().name());
        soft.assertThat(plain(signer.title()))
                .as("title")
                .isEqualTo(plain(document.signature().title()));
        soft.assertThat(plain(signer.authority()))
                .as("authority")
                .isEqualTo(plain(String.join("; ", document.signature().authority())));
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
        soft.assertAll();
    }

    private static String type(OfficialDocument document) {
        if (document.isLetter()) {
            return "CV";
        }
        var symbol = document.letterhead().symbol();
        var code = symbol.substring(0, symbol.indexOf(document.family().isParty() ? '/' : '-'));
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
