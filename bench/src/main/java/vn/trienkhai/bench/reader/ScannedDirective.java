package vn.trienkhai.bench.reader;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import vn.trienkhai.reader.DirectiveReader;
import vn.trienkhai.reader.Outcome;

/** The sample plan as a scanner would give it: pages that are pictures. */
public final class ScannedDirective {
    private static final int DOTS_AN_INCH = 200;
    private static final float QUALITY = 0.7f;

    private final byte[] content;
    private final int pages;

    private ScannedDirective(byte[] content, int pages) {
        this.content = content;
        this.pages = pages;
    }

    /** A scan of so many pages; the sample has at least as many. */
    public static ScannedDirective ofPages(int pages) throws IOException {
        try (var printed = Loader.loadPDF(SampleDirective.pdf(Math.max(pages, SampleDirective.PAGES)));
                var scan = new PDDocument()) {
            var renderer = new PDFRenderer(printed);
            for (int i = 0; i < pages; i++) {
                var page = new PDPage(PDRectangle.A4);
                scan.addPage(page);
                var picture = renderer.renderImageWithDPI(i, DOTS_AN_INCH, ImageType.RGB);
                try (var stream = new PDPageContentStream(scan, page)) {
                    stream.drawImage(
                            JPEGFactory.createFromImage(scan, picture, QUALITY),
                            0,
                            0,
                            PDRectangle.A4.getWidth(),
                            PDRectangle.A4.getHeight());
                }
            }
            var saved = new ByteArrayOutputStream();
            scan.save(saved);
            return new ScannedDirective(saved.toByteArray(), pages);
        }
    }

    /** Milliseconds a page takes; nothing where no text recognition is installed. */
    public Optional<Double> millisAPage() {
        long began = System.nanoTime();
        return switch (new DirectiveReader().read(content, "quet.pdf")) {
            case Outcome.Read read -> Optional.of((System.nanoTime() - began) / 1e6 / pages);
            case Outcome.Refused(var reason, var detail) when detail.equals("tesseract") -> Optional.empty();
            case Outcome.Refused refused -> throw new IllegalStateException("not read: " + refused);
        };
    }
}
