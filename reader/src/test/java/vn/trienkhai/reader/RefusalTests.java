package vn.trienkhai.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RefusalTests {
    private static final Path DIRECTIVES = Path.of("src/test/resources/directives");

    private final DirectiveReader reader = new DirectiveReader();

    @Test
    void refusesAnEmptyFile() {
        assertThat(reason(new byte[0], "a.docx")).isEqualTo(Outcome.Reason.EMPTY);
        assertThat(reason("  \n\n ".getBytes(StandardCharsets.UTF_8), "a.txt")).isEqualTo(Outcome.Reason.EMPTY);
    }

    @Test
    void refusesAPdfThatCallsItselfWord() throws IOException {
        var pdf = Files.readAllBytes(DIRECTIVES.resolve("cong-van-dang-uy-pdf/source.pdf"));
        assertThat(reader.read(pdf, "ke-hoach.docx"))
                .isEqualTo(new Outcome.Refused(Outcome.Reason.WRONGLY_NAMED, "pdf"));
        assertThat(reader.read(pdf, "ke-hoach.pdf")).isInstanceOf(Outcome.Read.class);
        assertThat(reader.read(pdf, "")).isInstanceOf(Outcome.Read.class);
    }

    @Test
    void refusesWhatIsNoDocument() {
        assertThat(reason("MZ\u0000\u0001 program".getBytes(StandardCharsets.ISO_8859_1), "a.bin"))
                .isEqualTo(Outcome.Reason.NOT_A_DOCUMENT);
        assertThat(reason("<?xml version=\"1.0\"?><a/>".getBytes(StandardCharsets.UTF_8), "a.xml"))
                .isEqualTo(Outcome.Reason.NOT_A_DOCUMENT);
    }

    @Test
    void refusesASpreadsheet() throws IOException {
        assertThat(reader.read(zip(Map.of("xl/workbook.xml", "<a/>")), "a.xlsx"))
                .isEqualTo(new Outcome.Refused(Outcome.Reason.NOT_A_DOCUMENT, "xlsx"));
    }

    @Test
    void refusesMacros() throws IOException {
        var file = zip(Map.of("word/document.xml", word("Kính gửi: A"), "word/vbaProject.bin", "x"));
        assertThat(reason(file, "a.docm")).isEqualTo(Outcome.Reason.CARRIES_MACROS);
    }

    @Test
    void refusesAFileThatUnpacksBeyondTheLimit() throws IOException {
        var file = zip(Map.of("word/document.xml", word("a".repeat(3_000_000))));
        assertThat(file.length).isLessThan(10_000);
        var small = new DirectiveReader(new Limits(1 << 20, 1 << 20));
        assertThat(small.read(file, "a.docx")).isEqualTo(new Outcome.Refused(Outcome.Reason.TOO_LARGE, ""));
    }

    @Test
    void countsBytesOfPartsItDoesNotRead() throws IOException {
        var file =
                zip(Map.of("word/document.xml", word("Kính gửi: A"), "word/media/image1.png", "b".repeat(3_000_000)));
        var small = new DirectiveReader(new Limits(1 << 20, 1 << 20));
        assertThat(small.read(file, "a.docx")).isEqualTo(new Outcome.Refused(Outcome.Reason.TOO_LARGE, ""));
    }

    @Test
    void refusesAFileAboveTheLimit() {
        var small = new DirectiveReader(new Limits(10, 10));
        assertThat(small.read("Kính gửi: các sở".getBytes(StandardCharsets.UTF_8), "a.txt"))
                .isEqualTo(new Outcome.Refused(Outcome.Reason.TOO_LARGE, ""));
    }

    @Test
    void refusesAWord97FileThatIsCutOffOrHasAPasswordOrMacros() throws IOException {
        var whole = Files.readAllBytes(DIRECTIVES.resolve("ke-hoach-truong-doc/source.doc"));

        assertThat(reason(Arrays.copyOf(whole, 5000), "a.doc")).isEqualTo(Outcome.Reason.DAMAGED);
        assertThat(reason(word97(whole, true, false), "a.doc")).isEqualTo(Outcome.Reason.PASSWORD_PROTECTED);
        assertThat(reason(word97(whole, false, true), "a.doc")).isEqualTo(Outcome.Reason.CARRIES_MACROS);
    }

    /** With the flags that say "encrypted, in the oldest manner" (bits 8 and 15 of the word at 10), or with a project of macros beside the text. */
    private static byte[] word97(byte[] whole, boolean encrypted, boolean macros) throws IOException {
        try (var file = new POIFSFileSystem(new ByteArrayInputStream(whole));
                var stream = file.createDocumentInputStream("WordDocument")) {
            var text = stream.readAllBytes();
            text[11] |= (byte) (encrypted ? 0x81 : 0);
            file.createOrUpdateDocument(new ByteArrayInputStream(text), "WordDocument");
            if (macros) {
                file.createDirectory("Macros")
                        .createDirectory("VBA")
                        .createDocument("_VBA_PROJECT", new ByteArrayInputStream(new byte[] {1}));
            }
            var out = new ByteArrayOutputStream();
            file.writeFilesystem(out);
            return out.toByteArray();
        }
    }

    @Test
    void refusesAWordFileWithAPassword() throws IOException {
        try (var file = new POIFSFileSystem()) {
            file.createDocument(new ByteArrayInputStream(new byte[5000]), "EncryptedPackage");
            var out = new ByteArrayOutputStream();
            file.writeFilesystem(out);
            assertThat(reason(out.toByteArray(), "a.docx")).isEqualTo(Outcome.Reason.PASSWORD_PROTECTED);
        }
    }

    @Test
    void refusesATruncatedWordFile() throws IOException {
        var whole = Files.readAllBytes(DIRECTIVES.resolve("ke-hoach-truong-docx/source.docx"));
        assertThat(reason(Arrays.copyOf(whole, whole.length / 3), "a.docx")).isEqualTo(Outcome.Reason.DAMAGED);
    }

    @Test
    void fetchesNothingThatADocumentTypeNames() throws IOException {
        var outside = Files.createTempFile("outside", ".txt");
        Files.writeString(outside, "SECRET-CONTENT");
        var xml = "<?xml version=\"1.0\"?><!DOCTYPE a [<!ENTITY x SYSTEM \"" + outside.toUri() + "\">]>"
                + word("Kính gửi: các sở &x;").substring(21);
        var outcome = reader.read(zip(Map.of("word/document.xml", xml)), "a.docx");
        assertThat(ReadingJson.writeOutcome(outcome)).doesNotContain("SECRET-CONTENT");
    }

    @Test
    void refusesAPdfWithAPassword() throws IOException {
        try (var document = new PDDocument()) {
            document.addPage(new PDPage());
            document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
            var out = new ByteArrayOutputStream();
            document.save(out);
            assertThat(reason(out.toByteArray(), "a.pdf")).isEqualTo(Outcome.Reason.PASSWORD_PROTECTED);
        }
    }

    @Test
    void refusesAPdfOfPictures() throws IOException {
        try (var document = new PDDocument()) {
            document.addPage(new PDPage());
            var out = new ByteArrayOutputStream();
            document.save(out);
            assertThat(reason(out.toByteArray(), "a.pdf")).isEqualTo(Outcome.Reason.NO_TEXT);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"MẬT", "TỐI MẬT", "TUYỆT MẬT", "Độ mật: Mật", "ĐỘ MẬT: TỐI MẬT", "(MẬT)"})
    void refusesAMarkOfSecrecyAndKeepsNothing(String mark) {
        var text = "CÔNG AN TỈNH VÂN SƠN\nSố: 5/CAT-PV\n" + mark
                + "\nKính gửi: Công an các xã\nNội dung không được lộ ra.";
        assertThat(reader.readText(text)).isEqualTo(new Outcome.Refused(Outcome.Reason.STATE_SECRET, ""));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "V/v bảo vệ bí mật nhà nước",
                "Về việc quản lý văn bản MẬT và tối mật",
                "Phòng An ninh mạng, bảo mật"
            })
    void readsALetterThatOnlySpeaksOfSecrecy(String subject) {
        var text = "CÔNG AN TỈNH VÂN SƠN\nSố: 5/CAT-PV\n" + subject
                + "\n\nKính gửi: Công an các xã\nĐề nghị các đơn vị thực hiện chế độ bảo mật.";
        assertThat(reader.readText(text)).isInstanceOf(Outcome.Read.class);
    }

    @Test
    void readsTextInOldEncodings() {
        var text = "Kính gửi: Các xã, phường\nĐề nghị các xã tổ chức lễ phát động trước ngày 30/4/2026.\n";
        var windows = text.getBytes(StandardCharsets.UTF_16LE);
        var marked = new byte[windows.length + 2];
        marked[0] = (byte) 0xff;
        marked[1] = (byte) 0xfe;
        System.arraycopy(windows, 0, marked, 2, windows.length);
        assertThat(((Outcome.Read) reader.read(marked, "a.txt")).reading().addressees())
                .containsExactly("Các xã, phường");
    }

    @Test
    void readsTcvn3() {
        byte[] bytes = {
            'K',
            (byte) 0xdd,
            'n',
            'h',
            ' ',
            'g',
            (byte) 0xf6,
            'i',
            ':',
            ' ',
            'S',
            (byte) 0xeb,
            ' ',
            'N',
            (byte) 0xe9,
            'i',
            ' ',
            'v',
            (byte) 0xf4
        };
        var reading = ((Outcome.Read) reader.read(bytes, "a.txt")).reading();
        assertThat(reading.addressees()).containsExactly("Sở Nội vụ");
        assertThat(reading.reader().encoding()).isEqualTo("TCVN3");
    }

    private Outcome.Reason reason(byte[] content, String name) {
        return ((Outcome.Refused) reader.read(content, name)).reason();
    }

    private static String word(String text) {
        return "<?xml version=\"1.0\"?><w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body><w:p><w:r><w:t>"
                + text + "</w:t></w:r></w:p></w:body></w:document>";
    }

    private static byte[] zip(Map<String, String> parts) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return out.toByteArray();
    }
}
