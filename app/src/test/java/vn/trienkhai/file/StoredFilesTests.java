package vn.trienkhai.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import vn.trienkhai.access.TwoCommunes;
import vn.trienkhai.access.WholeApplication;
import vn.trienkhai.shared.NotFound;
import vn.trienkhai.shared.Refusal;

@WholeApplication
class StoredFilesTests {
    private final StoredFiles files;
    private final FileAnswer answer;
    private final TwoCommunes world;
    private final Path folder;

    @Autowired
    StoredFilesTests(StoredFiles files, FileAnswer answer, TwoCommunes world, @Value("${trienkhai.data}") Path data) {
        this.files = files;
        this.answer = answer;
        this.world = world;
        this.folder = data.resolve("files");
    }

    @Test
    void keepsTheSameContentOnce() throws IOException {
        var bytes = "Cùng một nội dung".getBytes(StandardCharsets.UTF_8);
        var first = files.keep(world.muongLam, bytes, "mot.txt", "text/plain");
        long before = count();
        var second = files.keep(world.namRom, bytes, "hai.txt", "text/plain");

        assertThat(second.sha256()).isEqualTo(first.sha256());
        assertThat(second.id()).isNotEqualTo(first.id());
        assertThat(count()).isEqualTo(before);
        assertThat(files.bytes(world.namRom, second.id())).isEqualTo(bytes);
    }

    @Test
    void isOpenToTheGivingUnitAndThoseAboveAndToNobodyElse() {
        var file = files.keep(world.muongLam, new byte[] {4, 5}, "thu.txt", "text/plain");

        assertThat(files.find(world.province, file.id())).isEqualTo(file);
        assertThatThrownBy(() -> files.find(world.namRom, file.id())).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> files.find(world.cell, file.id())).isInstanceOf(NotFound.class);
    }

    @Test
    void leavesNothingOfAnUploadThatWasCutOff() throws IOException {
        long before = count();

        assertThatThrownBy(() -> files.keep(world.muongLam, new CutOff(), "thu.docx", "application/zip"))
                .isInstanceOf(Refusal.class);

        assertThat(count()).isEqualTo(before);
    }

    @Test
    void forgetsTheFoldersInANameThatABrowserSends() {
        assertThat(files.keep(world.muongLam, new byte[] {1}, "..\\..\\C:/tmp/công văn.pdf", "application/pdf")
                        .name())
                .isEqualTo("công văn.pdf");
    }

    @Test
    void handsAFileOutSoThatNoBrowserRunsIt() {
        var page = files.keep(world.muongLam, "<script>".getBytes(StandardCharsets.UTF_8), "thư mời.html", "text/html");

        var headers = answer.of(world.muongLam, page.id()).getHeaders();

        assertThat(headers.getFirst("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(headers.getFirst("Content-Security-Policy")).contains("sandbox");
        assertThat(headers.getContentDisposition().isAttachment()).isTrue();
        assertThat(headers.getContentDisposition().getFilename()).isEqualTo("thư mời.html");
    }

    @Test
    void turnsAPhotoUprightAndDropsWhatTheCameraWroteIntoIt() throws IOException {
        var photo = withExif(jpeg(40, 20), 6);
        assertThat(text(photo)).contains("GPSPLACE");

        var kept = files.keepPhoto(world.muongLam, photo, "anh.jpg");

        var bytes = files.bytes(world.muongLam, kept.id());
        var image = ImageIO.read(new ByteArrayInputStream(bytes));
        assertThat(text(bytes)).doesNotContain("GPSPLACE").doesNotContain("Exif");
        assertThat(image.getWidth()).isEqualTo(20);
        assertThat(image.getHeight()).isEqualTo(40);
        assertThat(new Color(image.getRGB(10, 4)).getRed())
                .as("the left end is up")
                .isGreaterThan(200);
        assertThat(new Color(image.getRGB(10, 35)).getRed()).isLessThan(60);
    }

    @Test
    void thinsOutALargePhoto() throws IOException {
        var kept = files.keepPhoto(world.muongLam, jpeg(5000, 2500), "lon.jpg");

        var image = ImageIO.read(new ByteArrayInputStream(files.bytes(world.muongLam, kept.id())));
        assertThat(image.getWidth()).isBetween(1200, 1920);
    }

    @Test
    void refusesWhatIsNoPicture() throws IOException {
        assertThatThrownBy(() -> files.keepPhoto(world.muongLam, new byte[0], "anh.jpg"))
                .hasMessage("file.refused.photo.type");
        assertThatThrownBy(
                        () -> files.keepPhoto(world.muongLam, "GIF89a".getBytes(StandardCharsets.US_ASCII), "anh.jpg"))
                .hasMessage("file.refused.photo.type");
        assertThatThrownBy(() -> files.keepPhoto(world.muongLam, Arrays.copyOf(jpeg(400, 300), 120), "anh.jpg"))
                .hasMessage("file.refused.photo.broken");
        assertThatThrownBy(() -> files.keepPhoto(world.muongLam, hugePng(), "anh.png"))
                .hasMessage("file.refused.photo.pixels");
    }

    /** Red on the left, black on the right. */
    private static byte[] jpeg(int width, int height) throws IOException {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var paper = image.createGraphics();
        paper.setColor(Color.RED);
        paper.fillRect(0, 0, width / 2, height);
        paper.dispose();
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(image, "jpeg", bytes);
        return bytes.toByteArray();
    }

    private static byte[] withExif(byte[] jpeg, int orientation) throws IOException {
        var exif = new ByteArrayOutputStream();
        exif.writeBytes("Exif\0\0".getBytes(StandardCharsets.ISO_8859_1));
        exif.writeBytes(new byte[] {'M', 'M', 0, 42, 0, 0, 0, 8, 0, 1});
        exif.writeBytes(new byte[] {1, 0x12, 0, 3, 0, 0, 0, 1, 0, (byte) orientation, 0, 0, 0, 0, 0, 0});
        exif.writeBytes("GPSPLACE".getBytes(StandardCharsets.ISO_8859_1));
        var result = new ByteArrayOutputStream();
        result.write(jpeg, 0, 2);
        result.writeBytes(new byte[] {(byte) 0xFF, (byte) 0xE1, 0, (byte) (exif.size() + 2)});
        exif.writeTo(result);
        result.write(jpeg, 2, jpeg.length - 2);
        return result.toByteArray();
    }

    /** A header that promises 100,000 × 100,000 points and nothing behind it. */
    private static byte[] hugePng() {
        var bytes = new ByteArrayOutputStream();
        bytes.writeBytes(
                new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 0, 0, 0, 13, 'I', 'H', 'D', 'R'});
        bytes.writeBytes(new byte[] {0, 1, (byte) 0x86, (byte) 0xA0, 0, 1, (byte) 0x86, (byte) 0xA0, 8, 2, 0, 0, 0});
        bytes.writeBytes(new byte[8]);
        return bytes.toByteArray();
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    private long count() throws IOException {
        try (var all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).count();
        }
    }

    /** A connection that breaks after some bytes. */
    private static final class CutOff extends InputStream {
        private int left = 100_000;

        @Override
        public int read() throws IOException {
            if (left-- <= 0) {
                throw new IOException("connection reset");
            }
            return 'x';
        }
    }
}
