package vn.trienkhai.reader.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.awt.Color;
import java.awt.Font;
import java.awt.GraphicsEnvironment;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.trienkhai.reader.DirectiveReader;
import vn.trienkhai.reader.DirectiveReading;
import vn.trienkhai.reader.Limits;
import vn.trienkhai.reader.Outcome;
import vn.trienkhai.reader.source.scan.Tesseract;

/** Pages drawn here, turned into pictures, and read again through Tesseract. */
class ScanTests {
    private static final int WIDTH = 1654;
    private static final int HEIGHT = 2339;

    @BeforeAll
    static void needsTesseract() {
        assumeTrue(Tesseract.isThere(), "tesseract với mô hình vie không có trên máy này");
        assumeTrue(
                Arrays.asList(GraphicsEnvironment.getLocalGraphicsEnvironment().getAvailableFontFamilyNames())
                        .contains("Liberation Serif"),
                "phông Liberation Serif không có trên máy này");
    }

    @Test
    void readsAPictureOfALetterThatLiesAskew() throws IOException {
        var reading = read(png(letter(1.5)), "anh.png");
        assertThat(reading.issuer()).isEqualTo("Ủy ban nhân dân xã Mường Lâm");
        assertThat(reading.numberRaw()).isEqualTo("27/UBND-VX");
        assertThat(reading.date()).isEqualTo("2026-03-12");
        assertThat(reading.addressees()).containsExactly("Các trường học trên địa bàn xã");
        assertThat(reading.reader().source()).isEqualTo("ocr");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void readsAPageThatLiesOnItsSideOrOnItsHead(int quarters) throws IOException {
        assertThat(read(png(turned(letter(0), quarters)), "anh.png").numberRaw())
                .isEqualTo("27/UBND-VX");
    }

    @Test
    void readsLightLettersOnADarkGround() throws IOException {
        var negative = letter(0);
        for (int y = 0; y < HEIGHT; y++) {
            for (int x = 0; x < WIDTH; x++) {
                negative.setRGB(x, y, ~negative.getRGB(x, y) | 0xff000000);
            }
        }
        assertThat(read(png(negative), "anh.png").numberRaw()).isEqualTo("27/UBND-VX");
    }

    @Test
    void readsAPictureOfFewDots() throws IOException {
        var small = new BufferedImage(WIDTH / 2, HEIGHT / 2, BufferedImage.TYPE_INT_RGB);
        var graphics = small.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        graphics.drawImage(letter(0), 0, 0, WIDTH / 2, HEIGHT / 2, null);
        graphics.dispose();
        assertThat(read(png(small), "anh.png").issuer()).isEqualTo("Ủy ban nhân dân xã Mường Lâm");
    }

    static BufferedImage turned(BufferedImage page, int quarters) {
        boolean lying = quarters % 2 == 1;
        var turned = new BufferedImage(lying ? HEIGHT : WIDTH, lying ? WIDTH : HEIGHT, BufferedImage.TYPE_INT_RGB);
        var graphics = turned.createGraphics();
        graphics.translate(turned.getWidth() / 2.0, turned.getHeight() / 2.0);
        graphics.rotate(Math.toRadians(90 * quarters));
        graphics.drawImage(page, -WIDTH / 2, -HEIGHT / 2, null);
        graphics.dispose();
        return turned;
    }

    @Test
    void readsAScannedPdfPageByPageAndTellsOfEach() throws IOException {
        var told = new ArrayList<String>();
        var outcome = new DirectiveReader(Limits.USUAL, (done, of) -> told.add(done + "/" + of))
                .read(pdf(letter(0), letter(0), letter(0)), "quet.pdf");
        assertThat(told).containsExactly("1/3", "2/3", "3/3");
        assertThat(((Outcome.Read) outcome).reading().issuer()).isEqualTo("Ủy ban nhân dân xã Mường Lâm");
    }

    @Test
    void refusesAnEmptyPage() throws IOException {
        var blank = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_BYTE_GRAY);
        assertThat(new DirectiveReader().read(png(blank), "trang.png"))
                .isEqualTo(new Outcome.Refused(Outcome.Reason.NO_TEXT, ""));
    }

    static DirectiveReading read(byte[] content, String name) {
        return ((Outcome.Read) new DirectiveReader().read(content, name)).reading();
    }

    static byte[] png(BufferedImage page) throws IOException {
        var out = new ByteArrayOutputStream();
        ImageIO.write(page, "png", out);
        return out.toByteArray();
    }

    static byte[] pdf(BufferedImage... pictures) throws IOException {
        try (var document = new PDDocument()) {
            for (var picture : pictures) {
                var page = new PDPage(PDRectangle.A4);
                document.addPage(page);
                try (var stream = new PDPageContentStream(document, page)) {
                    var image = JPEGFactory.createFromImage(document, picture, 0.8f);
                    stream.drawImage(
                            image,
                            0,
                            0,
                            page.getMediaBox().getWidth(),
                            page.getMediaBox().getHeight());
                }
            }
            var out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        }
    }

    static BufferedImage letter(double askew) {
        var page = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        var graphics = page.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, WIDTH, HEIGHT);
        graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        graphics.rotate(Math.toRadians(askew), WIDTH / 2.0, HEIGHT / 2.0);
        graphics.setColor(Color.BLACK);
        graphics.setFont(new Font("Liberation Serif", Font.BOLD, 34));
        graphics.drawString("ỦY BAN NHÂN DÂN", 220, 180);
        graphics.drawString("XÃ MƯỜNG LÂM", 245, 225);
        graphics.drawString("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", 760, 180);
        graphics.drawString("Độc lập - Tự do - Hạnh phúc", 900, 225);
        graphics.setFont(new Font("Liberation Serif", Font.PLAIN, 36));
        graphics.drawString("Số: 27/UBND-VX", 250, 300);
        graphics.drawString("Mường Lâm, ngày 12 tháng 3 năm 2026", 850, 300);
        graphics.drawString("Kính gửi: Các trường học trên địa bàn xã", 500, 430);
        int y = 520;
        for (var row : List.of(
                "        Để chào mừng ngày hội đọc sách, Ủy ban nhân dân xã đề nghị các trường mở",
                "cửa thư viện vào sáng thứ bảy hằng tuần, giới thiệu sách mới với học sinh và gửi",
                "báo cáo kết quả về Ủy ban nhân dân xã trước ngày 30/4/2026.")) {
            graphics.drawString(row, 180, y);
            y += 60;
        }
        graphics.drawString("Nơi nhận:", 180, y + 80);
        graphics.drawString("- Như trên;", 180, y + 130);
        graphics.drawString("- Lưu: VT.", 180, y + 180);
        graphics.drawString("CHỦ TỊCH", 1050, y + 80);
        graphics.drawString("Lò Văn Páo", 1040, y + 380);
        graphics.dispose();
        return page;
    }
}
