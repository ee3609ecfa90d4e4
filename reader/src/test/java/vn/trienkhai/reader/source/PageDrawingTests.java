package vn.trienkhai.reader.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.trienkhai.reader.DirectiveReader;
import vn.trienkhai.reader.DirectiveReading;
import vn.trienkhai.reader.Outcome;
import vn.trienkhai.reader.PageBox;
import vn.trienkhai.reader.PageImage;
import vn.trienkhai.reader.PagePlaces;
import vn.trienkhai.reader.SourcePage;

/** Pages as pictures: ink lies where words are said to stand, and hostile files draw nothing and break nothing. */
class PageDrawingTests {
    private static final SourcePage FIRST = new SourcePage(1, 1, 0, 0);
    private static final DirectiveReader READER = new DirectiveReader();

    @ParameterizedTest
    @CsvSource({"0, 0", "90, 90", "180, 0", "0, 270", "270, 90"})
    void drawsPrintedPagesUprightWithAllInkInTheBoxesOfTheirWords(int shown, int letters) throws IOException {
        var content = PagePlacesTests.turned(shown, letters);
        assertThat(inkInBoxes(content, 1000)).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "2.5, 0", "-1.5, 0", "0, 1", "1.5, 2", "0, 3"})
    void drawsScansUprightAndLevel(double askew, int quarters) throws IOException {
        ScanTests.needsTesseract();
        var letter = ScanTests.letter(askew);
        var scan = ScanTests.png(quarters == 0 ? letter : ScanTests.turned(letter, quarters));
        assertThat(inkInBoxes(scan, 1000))
                .as("what of the ink lies in boxes of words")
                .isGreaterThan(0.98);
    }

    @Test
    void drawsAScanInAPdf() throws IOException {
        ScanTests.needsTesseract();
        assertThat(inkInBoxes(ScanTests.pdf(ScanTests.letter(1), ScanTests.letter(0)), 800))
                .isGreaterThan(0.98);
    }

    /** The part of a first page's ink that lies in boxes, a dot beside them allowed; each box has some, and most of the page none. */
    private static double inkInBoxes(byte[] content, int width) throws IOException {
        var reading = reading(content);
        var places = Objects.requireNonNull(reading.places());
        var page = places.pages().getFirst();
        var image = drawn(READER.draw(content, places.attachment(), page, width));
        assertThat((double) image.getWidth() / image.getHeight()).isCloseTo(page.ratio(), within(0.01));
        assertThat(image.getWidth()).isBetween(width - 1, width);
        var boxes = places.boxes(0, reading.text().length()).stream()
                .filter(box -> box.page() == 1)
                .toList();
        assertThat(boxes.stream().mapToDouble(box -> box.width() * box.height()).sum())
                .isLessThan(0.3);
        int all = 0;
        int inside = 0;
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                if ((image.getRGB(x, y) & 0xff) < 100) {
                    all++;
                    inside += lies(x, y, boxes, image) ? 1 : 0;
                }
            }
        }
        assertThat(all).isPositive();
        return (double) inside / all;
    }

    private static boolean lies(int x, int y, List<PageBox> boxes, BufferedImage image) {
        return boxes.stream()
                .anyMatch(box -> x >= box.x() * image.getWidth() - 1.5
                        && x <= box.right() * image.getWidth() + 1.5
                        && y >= box.y() * image.getHeight() - 1.5
                        && y <= box.bottom() * image.getHeight() + 1.5);
    }

    @Test
    void drawsWhatWasReadFromAZipAndFromAPacket() throws IOException {
        var pdf = pdf();
        var zip = zip(pdf);
        assertThat(((PageImage.Drawn) READER.draw(zip, 0, FIRST, 500)).content())
                .isEqualTo(((PageImage.Drawn) READER.draw(pdf, 0, FIRST, 500)).content());
        var packet = packet("ghi chu".getBytes(StandardCharsets.UTF_8), zip);
        assertThat(drawn(READER.draw(packet, 2, FIRST, 500)).getWidth()).isEqualTo(500);
        assertThat(READER.draw(packet, 3, FIRST, 500)).isInstanceOf(PageImage.Refused.class);
        assertThat(places(reading(packet(new byte[0], zip))).attachment()).isEqualTo(2);
    }

    @Test
    void refusesWhatCannotBeDrawn() throws IOException {
        var pdf = pdf();
        assertThat(READER.draw(pdf, 0, new SourcePage(2, 1, 0, 0), 500))
                .isEqualTo(new PageImage.Refused(Outcome.Reason.EMPTY, "page"));
        assertThat(refused("Kính gửi".getBytes(StandardCharsets.UTF_8))).isEqualTo(Outcome.Reason.NOT_A_DOCUMENT);
        assertThat(refused(new byte[0])).isEqualTo(Outcome.Reason.NOT_A_DOCUMENT);
        assertThat(refused("%PDF-1.7 gibberish".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(Outcome.Reason.DAMAGED);
        assertThat(refused(Arrays.copyOf(png(), 60))).isEqualTo(Outcome.Reason.DAMAGED);
        assertThat(refused(encrypted())).isEqualTo(Outcome.Reason.PASSWORD_PROTECTED);
    }

    private static Outcome.Reason refused(byte[] content) {
        return ((PageImage.Refused) READER.draw(content, 0, FIRST, 500)).reason();
    }

    @ParameterizedTest
    @CsvSource({"14400, 14400", "14400, 3", "3, 14400", "0, 0"})
    void boundsThePicturesOfHugePages(float width, float height) throws IOException {
        try (var document = new PDDocument()) {
            document.addPage(new PDPage(new PDRectangle(width, height)));
            var image = drawn(READER.draw(saved(document), 0, FIRST, 1400));
            assertThat((long) image.getWidth() * image.getHeight()).isLessThan(9_000_000);
            assertThat(image.getWidth()).isLessThanOrEqualTo(1400);
        }
    }

    private static BufferedImage drawn(PageImage image) throws IOException {
        assertThat(image).isInstanceOf(PageImage.Drawn.class);
        return ImageIO.read(new ByteArrayInputStream(((PageImage.Drawn) image).content()));
    }

    private static DirectiveReading reading(byte[] content) {
        return ((Outcome.Read) READER.read(content, "")).reading();
    }

    private static PagePlaces places(DirectiveReading reading) {
        return Objects.requireNonNull(reading.places());
    }

    private static byte[] pdf() throws IOException {
        try (var paper = new PrintedPaper()) {
            return paper.text(80, 100, "Kinh gui: Cac truong hoc", "Ngay 5/9 khai giang.")
                    .content();
        }
    }

    private static byte[] png() throws IOException {
        return ScanTests.png(new BufferedImage(300, 400, BufferedImage.TYPE_INT_RGB));
    }

    private static byte[] encrypted() throws IOException {
        try (var document = new PDDocument()) {
            document.addPage(new PDPage());
            document.protect(new StandardProtectionPolicy("chu", "khach", new AccessPermission()));
            return saved(document);
        }
    }

    private static byte[] saved(PDDocument document) throws IOException {
        var out = new ByteArrayOutputStream();
        document.save(out);
        return out.toByteArray();
    }

    private static byte[] zip(byte[] content) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("van-ban.pdf"));
            zip.write(content);
        }
        return out.toByteArray();
    }

    private static byte[] packet(byte[]... attachments) {
        var xml = new StringBuilder(
                "<?xml version=\"1.0\"?><edXML><Header><Code><CodeNumber>1</CodeNumber></Code></Header>");
        for (var content : attachments) {
            xml.append("<Attachment><Content>")
                    .append(Base64.getEncoder().encodeToString(content))
                    .append("</Content></Attachment>");
        }
        return xml.append("</edXML>").toString().getBytes(StandardCharsets.UTF_8);
    }
}
