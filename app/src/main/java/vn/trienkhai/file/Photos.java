package vn.trienkhai.file;

import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.concurrent.Semaphore;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import org.springframework.stereotype.Component;
import vn.trienkhai.shared.Refusal;

/**
 * Makes a plain JPEG of a photo. Decoding anew drops everything that is not picture: the place it was taken, the device, and
 * whatever was hidden behind it. Large photos are thinned out while they are decoded, so that one of them never fills the heap.
 */
@Component
class Photos {
    private static final int LARGEST_FILE = 20 * 1024 * 1024;
    private static final long MOST_PIXELS = 80_000_000L;
    private static final int LONGEST_SIDE = 1920;
    private static final float QUALITY = 0.82f;

    private final Semaphore atOnce = new Semaphore(2);

    byte[] plain(byte[] bytes) {
        if (bytes.length > LARGEST_FILE) {
            throw new Refusal("file.refused.photo.too_large", LARGEST_FILE / 1024 / 1024);
        }
        var format = format(bytes);
        atOnce.acquireUninterruptibly();
        try {
            return encode(upright(decode(bytes, format), Orientation.of(bytes)));
        } catch (IOException | RuntimeException broken) {
            throw broken instanceof Refusal refusal ? refusal : new Refusal("file.refused.photo.broken");
        } finally {
            atOnce.release();
        }
    }

    /** By the first bytes; the name and the type that the browser sends are not believed. */
    private static String format(byte[] bytes) {
        if (begins(bytes, 0xFF, 0xD8, 0xFF)) {
            return "jpeg";
        }
        if (begins(bytes, 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n')) {
            return "png";
        }
        throw new Refusal("file.refused.photo.type");
    }

    private static boolean begins(byte[] bytes, int... magic) {
        for (int i = 0; i < magic.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xFF) != magic[i]) {
                return false;
            }
        }
        return true;
    }

    private static BufferedImage decode(byte[] bytes, String format) throws IOException {
        ImageReader reader = ImageIO.getImageReadersByFormatName(format).next();
        try (var input = ImageIO.createImageInputStream(new ByteArrayInputStream(bytes))) {
            reader.setInput(input, true, true);
            int width = reader.getWidth(0);
            int height = reader.getHeight(0);
            if ((long) width * height > MOST_PIXELS) {
                throw new Refusal("file.refused.photo.pixels", MOST_PIXELS / 1_000_000);
            }
            int step = Math.max(1, Math.max(width, height) / LONGEST_SIDE);
            var parameters = reader.getDefaultReadParam();
            parameters.setSourceSubsampling(step, step, 0, 0);
            return reader.read(0, parameters);
        } finally {
            reader.dispose();
        }
    }

    private static BufferedImage upright(BufferedImage photo, Orientation orientation) {
        double scale = Math.min(1.0, (double) LONGEST_SIDE / Math.max(photo.getWidth(), photo.getHeight()));
        int width = Math.max(1, (int) Math.round(photo.getWidth() * scale));
        int height = Math.max(1, (int) Math.round(photo.getHeight() * scale));
        var result = orientation.swapsSides()
                ? new BufferedImage(height, width, BufferedImage.TYPE_INT_RGB)
                : new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var paper = result.createGraphics();
        paper.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        paper.setColor(java.awt.Color.WHITE);
        paper.fillRect(0, 0, result.getWidth(), result.getHeight());
        var place = orientation.turn(width, height);
        place.concatenate(AffineTransform.getScaleInstance(scale, scale));
        paper.drawImage(photo, place, null);
        paper.dispose();
        return result;
    }

    private static byte[] encode(BufferedImage photo) throws IOException {
        var writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        var bytes = new ByteArrayOutputStream();
        try (var output = ImageIO.createImageOutputStream(bytes)) {
            var parameters = writer.getDefaultWriteParam();
            parameters.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            parameters.setCompressionQuality(QUALITY);
            writer.setOutput(output);
            writer.write(null, new IIOImage(photo, null, null), parameters);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
