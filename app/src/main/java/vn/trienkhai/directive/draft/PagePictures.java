package vn.trienkhai.directive.draft;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.springframework.stereotype.Component;
import vn.trienkhai.layout.OfficialDocument;

/**
 * Draws the pages of a document as they will be printed: the PDF itself as pictures. The PDF is ours, so it is drawn here and not in
 * a process of its own. The newest pictures are kept for the browser that asks for them next; what is missing is drawn again.
 */
@Component
class PagePictures {
    private static final float DPI = 108;
    private static final int MOST_KEPT = 48;

    /**
     * @param key stands for everything on the pages
     * @param turned whether a page lies on its side, for a table too wide for it
     */
    record Drawn(String key, List<byte[]> pages, boolean turned) {}

    private final Map<String, Drawn> kept = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Drawn> eldest) {
            return size() > MOST_KEPT;
        }
    };

    Drawn draw(OfficialDocument document) {
        var key = key(document.toString());
        synchronized (kept) {
            var known = kept.get(key);
            if (known != null) {
                return known;
            }
        }
        var drawn = drawn(key, document);
        synchronized (kept) {
            kept.put(key, drawn);
        }
        return drawn;
    }

    private static Drawn drawn(String key, OfficialDocument document) {
        try (var pdf = Loader.loadPDF(LetterDocuments.written(document, "pdf"))) {
            var renderer = new PDFRenderer(pdf);
            var pages = new ArrayList<byte[]>();
            boolean turned = false;
            for (int i = 0; i < pdf.getNumberOfPages(); i++) {
                var picture = renderer.renderImageWithDPI(i, DPI, ImageType.GRAY);
                turned |= picture.getWidth() > picture.getHeight();
                pages.add(png(picture));
            }
            return new Drawn(key, List.copyOf(pages), turned);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static byte[] png(BufferedImage picture) throws IOException {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(picture, "png", bytes);
        return bytes.toByteArray();
    }

    private static String key(String all) {
        try {
            var hash = MessageDigest.getInstance("SHA-256").digest(all.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, 12);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
