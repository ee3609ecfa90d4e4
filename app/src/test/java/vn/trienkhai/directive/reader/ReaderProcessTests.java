package vn.trienkhai.directive.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.trienkhai.layout.Copy;
import vn.trienkhai.layout.Family;
import vn.trienkhai.layout.Letterhead;
import vn.trienkhai.layout.Signature;
import vn.trienkhai.reader.Outcome;
import vn.trienkhai.reader.PageImage;
import vn.trienkhai.reader.SourcePage;
import vn.trienkhai.shared.Refusal;

class ReaderProcessTests {
    private static final byte[] LETTER = """
            ĐẢNG ỦY XÃ MƯỜNG LÂM
            *
            Số 12-CV/ĐU

            ĐẢNG CỘNG SẢN VIỆT NAM

            Mường Lâm, ngày 05 tháng 10 năm 2026

            Kính gửi: Các chi bộ trực thuộc

            Các chi bộ quét dọn nhà văn hóa bản trước ngày 20/10/2026.
            """.getBytes(StandardCharsets.UTF_8);

    private static final Duration MOST = Duration.ofMinutes(10);

    private ReaderProcess reader = new ReaderProcess(new ReaderLimits(Duration.ofSeconds(60), MOST, 256, 200, 1));

    @AfterEach
    void end() {
        reader.destroy();
    }

    private void limited(Duration time, int megabytes) {
        reader.destroy();
        reader = new ReaderProcess(new ReaderLimits(time, MOST, megabytes, 200, 1));
    }

    private String numberRead() {
        return reader.read(LETTER, "cong-van.txt") instanceof Outcome.Read(var reading)
                ? String.valueOf(reading.numberRaw())
                : "";
    }

    private static Copy form() {
        return new Copy(
                Family.STATE,
                Copy.Kind.FULL,
                new Letterhead(null, "Ủy ban nhân dân xã Nậm Rốm", "3", "SY-UBND", "Nậm Rốm", LocalDate.of(2026, 5, 4)),
                new Signature(List.of("TL. Chủ tịch"), "Chánh Văn phòng", "Vàng Thị Rốm"),
                List.of("Lưu: VT"));
    }

    private static byte[] twoPages() throws IOException {
        try (var pdf = new PDDocument()) {
            pdf.addPage(new PDPage());
            pdf.addPage(new PDPage());
            var out = new ByteArrayOutputStream();
            pdf.save(out);
            return out.toByteArray();
        }
    }

    @Test
    void aCopyOfAStrangersPdfIsWrittenInAProcessThatEndsWithIt() throws IOException {
        var copy = reader.copy(twoPages(), form()).orElseThrow();

        try (var read = Loader.loadPDF(copy)) {
            assertThat(read.getNumberOfPages()).isEqualTo(3);
        }
        assertThat(reader.copy("không phải PDF".getBytes(StandardCharsets.UTF_8), form()))
                .isEmpty();
        assertThat(reader.warm()).isEmpty();
    }

    @Test
    void aCopyThatTakesTooLongIsGivenUpAndTheNextOneIsWritten() throws IOException {
        var pages = twoPages();
        limited(Duration.ofMillis(1), 256);
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> reader.copy(pages, form()))
                .withMessage("directive.refused.gave_up");
        limited(Duration.ofSeconds(60), 256);
        assertThat(reader.copy(pages, form())).isPresent();
    }

    @Test
    void takesItsLimitsFromTheSettingsAndRefusesOnesThatMakeNoSense() {
        assertThat(ReaderLimits.of(" 90", "30", "128", "4").time()).isEqualTo(Duration.ofSeconds(90));
        for (var wrong : new String[] {"", "0", "nhiều", "-1", "99999999"}) {
            assertThatExceptionOfType(Refusal.class)
                    .isThrownBy(() -> ReaderLimits.of(wrong, "30", "256", "2"))
                    .withMessage("directive.setting.number");
        }
    }

    @Test
    void readsInAProcessOfItsOwnAndKeepsItWarm() {
        assertThat(numberRead()).isEqualTo("12-CV/ĐU");
        var first = reader.warm();

        assertThat(numberRead()).isEqualTo("12-CV/ĐU");
        assertThat(reader.warm()).isEqualTo(first).hasSize(1);
    }

    @Test
    void givesUpAFileThatNeedsMoreMemoryAndGoesOnWithTheNext() {
        limited(Duration.ofSeconds(60), 16);

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> reader.read(new byte[18 << 20], "nang.txt"))
                .matches(refusal -> refusal.key().equals("directive.refused.gave_up"));
        assertThat(numberRead()).isEqualTo("12-CV/ĐU");
    }

    @Test
    void givesUpAProcessThatDoesNotAnswerInTimeAndGoesOnWithTheNext() throws IOException, InterruptedException {
        limited(Duration.ofSeconds(15), 256);
        numberRead();
        var hung = reader.warm().getFirst();
        new ProcessBuilder("kill", "-STOP", Long.toString(hung)).start().waitFor();

        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> reader.read(LETTER, "cong-van.txt"));

        assertThat(numberRead()).isEqualTo("12-CV/ĐU");
        assertThat(reader.warm()).doesNotContain(hung);
    }

    @Test
    void waitsAsLongAsPagesComeAndNoLongerThanAFileMayTakeInAll() {
        var now = new AtomicLong();
        var limits = new ReaderLimits(Duration.ofNanos(10), Duration.ofNanos(25), 256, 200, 1);
        var watch = new Watch(limits, now::get);
        now.set(9);
        watch.alive();
        now.set(12);
        assertThat(watch.left()).isEqualTo(7);
        now.set(18);
        watch.alive();
        assertThat(watch.left()).isEqualTo(7);
        now.set(25);
        watch.alive();
        assertThat(watch.left()).isZero();
        assertThatExceptionOfType(TimeoutException.class).isThrownBy(() -> watch.wait(new FutureTask<>(() -> "")));
    }

    @Test
    void tellsOfEachScannedPage() throws IOException {
        assumeTrue(tesseractIsThere(), "tesseract với mô hình vie không có trên máy này");
        var told = new ArrayList<String>();
        reader.read(scan(3), "quet.tif", (done, of) -> told.add(done + "/" + of));
        assertThat(told).containsExactly("1/3", "2/3", "3/3");
    }

    @Test
    void readsALetterWhileAScanIsUnderWay() throws IOException {
        assumeTrue(tesseractIsThere(), "tesseract với mô hình vie không có trên máy này");
        var numbers = new ArrayList<String>();
        reader.read(scan(2), "quet.tif", (done, of) -> {
            if (done == 1) {
                var letter = CompletableFuture.supplyAsync(this::numberRead);
                numbers.add(letter.completeOnTimeout("waited in vain", 30, TimeUnit.SECONDS)
                        .join());
            }
        });
        assertThat(numbers).containsExactly("12-CV/ĐU");
    }

    @Test
    void drawsPagesInSuchAProcessToo() throws IOException {
        var page = new SourcePage(2, 1, 1, 0.5);
        var drawn = (PageImage.Drawn) reader.draw(scan(2), 0, page, 100);
        var picture = ImageIO.read(new ByteArrayInputStream(drawn.content()));
        assertThat(picture.getWidth()).as("lying, turned upright").isEqualTo(100);
        assertThat(picture.getHeight()).isGreaterThan(600);
        assertThat(reader.draw(scan(1), 0, page, 100)).isEqualTo(new PageImage.Refused(Outcome.Reason.EMPTY, "page"));
        assertThat(reader.warm()).hasSize(1);
        assertThat(numberRead()).isEqualTo("12-CV/ĐU");
    }

    @Test
    void givesUpAPageThatNeedsMoreMemoryAndGoesOnWithTheNext() throws IOException {
        limited(Duration.ofSeconds(60), 16);
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> reader.draw(new byte[18 << 20], 0, new SourcePage(1, 1, 0, 0), 100))
                .matches(refusal -> refusal.key().equals("directive.refused.gave_up"));
        assertThat(reader.draw(scan(1), 0, new SourcePage(1, 1, 0, 0), 100)).isInstanceOf(PageImage.Drawn.class);
    }

    private static boolean tesseractIsThere() throws IOException {
        var process = new ProcessBuilder("sh", "-c", "tesseract --list-langs")
                .redirectErrorStream(true)
                .start();
        return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                .lines()
                .anyMatch("vie"::equals);
    }

    /** Pages with a bar on each: something to look at, and nothing to read. */
    private static byte[] scan(int pages) throws IOException {
        var page = new BufferedImage(2000, 300, BufferedImage.TYPE_BYTE_GRAY);
        var graphics = page.createGraphics();
        graphics.fillRect(0, 0, 2000, 300);
        graphics.clearRect(300, 100, 900, 40);
        graphics.dispose();
        var bytes = new ByteArrayOutputStream();
        var writer = ImageIO.getImageWritersByFormatName("tiff").next();
        try (var out = ImageIO.createImageOutputStream(bytes)) {
            writer.setOutput(out);
            writer.prepareWriteSequence(null);
            for (int i = 0; i < pages; i++) {
                writer.writeToSequence(new IIOImage(page, null, null), null);
            }
            writer.endWriteSequence();
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    @Test
    void refusesADocumentThatInflatesHugelyAndGoesOnWithTheNext() throws IOException {
        var bomb = bomb();
        var outcome = outcomeOf(() -> reader.read(bomb, "ke-hoach.docx"));

        assertThat(outcome).isNotInstanceOf(Outcome.Read.class);
        assertThat(numberRead()).isEqualTo("12-CV/ĐU");
    }

    @Test
    void isNotStoppedByAPdfWhosePagesPointAtThemselves() {
        var outcome = outcomeOf(() -> reader.read(endlessPdf(), "vong.pdf"));

        assertThat(outcome).isNotInstanceOf(Outcome.Read.class);
        assertThat(numberRead()).isEqualTo("12-CV/ĐU");
    }

    private static Object outcomeOf(java.util.function.Supplier<Outcome> reading) {
        try {
            return reading.get();
        } catch (Refusal refusal) {
            return refusal;
        }
    }

    /** A Word document of 300 kB that is 300 MB of XML. */
    private static byte[] bomb() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
            zip.write("<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>"
                    .getBytes(StandardCharsets.UTF_8));
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            zip.write(
                    "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body><w:p><w:r><w:t>"
                            .getBytes(StandardCharsets.UTF_8));
            var block = "a".repeat(1 << 20).getBytes(StandardCharsets.UTF_8);
            for (int i = 0; i < 300; i++) {
                zip.write(block);
            }
            zip.write("</w:t></w:r></w:p></w:body></w:document>".getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }

    private static byte[] endlessPdf() {
        return """
                %PDF-1.4
                1 0 obj << /Type /Catalog /Pages 2 0 R >> endobj
                2 0 obj << /Type /Pages /Count 9999999 /Kids [2 0 R 2 0 R] /Parent 2 0 R >> endobj
                trailer << /Root 1 0 R >>
                %%EOF
                """.getBytes(StandardCharsets.ISO_8859_1);
    }
}
