package vn.trienkhai.reader.source;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriteParam;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import vn.trienkhai.reader.Limits;
import vn.trienkhai.reader.Outcome;
import vn.trienkhai.reader.PageImage;
import vn.trienkhai.reader.SourcePage;
import vn.trienkhai.reader.source.line.Unreadable;
import vn.trienkhai.reader.source.pdf.PdfSource;
import vn.trienkhai.reader.source.scan.ScanSource;

/** Draws one page of a file as it was read: of a PDF or a picture, alone, in a zip or in a packet. Nothing is written to disk. */
public final class PageDrawing {
    static {
        ImageIO.setUseCache(false);
    }

    /** Of the picture that is made: a page as wide as it is asked for may still be a roll of paper. */
    private static final double MOST_DOTS = 8_000_000;

    private static final float QUALITY = 0.8f;

    private final SourcePage page;
    private final int width;

    private PageDrawing(SourcePage page, int width) {
        this.page = page;
        this.width = width;
    }

    /** @param attachment of a packet that the document was read from, from 1 */
    public static PageImage.Drawn of(byte[] content, int attachment, Limits limits, SourcePage page, int width)
            throws Unreadable {
        var file = Sources.printed(content, attachment, limits);
        var drawing = new PageDrawing(page, width);
        return Sources.kind(file).equals("pdf") ? drawing.ofPdf(file) : drawing.ofPicture(file);
    }

    private PageImage.Drawn ofPdf(byte[] content) throws Unreadable {
        try (var document = Loader.loadPDF(content)) {
            exists(document.getNumberOfPages());
            var paper = document.getPage(page.number() - 1);
            boolean lying = paper.getRotation() % 180 != 0;
            var box = paper.getCropBox();
            double wide = Math.max(1, lying ? box.getHeight() : box.getWidth());
            double high = Math.max(1, lying ? box.getWidth() : box.getHeight());
            var renderer = new PDFRenderer(document);
            renderer.setSubsamplingAllowed(true);
            var image = renderer.renderImage(page.number() - 1, (float) scale(wide, high), ImageType.RGB);
            var upright = upright(image, image.getWidth(), image.getHeight());
            return PdfSource.hasPicture(document, page.number()) ? jpeg(upright) : png(upright);
        } catch (InvalidPasswordException e) {
            throw new Unreadable(Outcome.Reason.PASSWORD_PROTECTED, "");
        } catch (IOException | RuntimeException e) {
            throw new Unreadable(Outcome.Reason.DAMAGED, "");
        }
    }

    private PageImage.Drawn ofPicture(byte[] content) throws Unreadable {
        try (var in = new MemoryCacheImageInputStream(new ByteArrayInputStream(content))) {
            var readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                throw new Unreadable(Outcome.Reason.DAMAGED, "");
            }
            var reader = readers.next();
            try {
                reader.setInput(in);
                return ofPicture(reader);
            } finally {
                reader.dispose();
            }
        } catch (IOException | RuntimeException e) {
            throw new Unreadable(Outcome.Reason.DAMAGED, "");
        }
    }

    private PageImage.Drawn ofPicture(ImageReader reader) throws IOException, Unreadable {
        exists(reader.getNumImages(true));
        var image = ScanSource.image(reader, page.number() - 1);
        double scale = Math.min(1, scale(image.getWidth(), image.getHeight()));
        int wide = (int) Math.max(1, Math.round(image.getWidth() * scale));
        int high = (int) Math.max(1, Math.round(image.getHeight() * scale));
        return jpeg(upright(image, wide, high));
    }

    private void exists(int pages) throws Unreadable {
        if (page.number() > pages) {
            throw new Unreadable(Outcome.Reason.EMPTY, "page");
        }
    }

    /** By how much a page is enlarged to be as wide as it is asked for once it is turned. */
    private double scale(double wide, double high) {
        double across = page.quarters() % 2 == 0 ? wide : high;
        return Math.min(width / across, Math.sqrt(MOST_DOTS / (wide * high)));
    }

    /** The picture at another size, turned by quarters to the right and then back by its skew. */
    private BufferedImage upright(BufferedImage image, int wide, int high) {
        boolean same = wide == image.getWidth() && high == image.getHeight();
        if (same && page.quarters() == 0 && page.skew() == 0 && image.getType() == BufferedImage.TYPE_INT_RGB) {
            return image;
        }
        boolean lying = page.quarters() % 2 != 0;
        var out = new BufferedImage(lying ? high : wide, lying ? wide : high, BufferedImage.TYPE_INT_RGB);
        var graphics = graphics(out);
        graphics.translate(out.getWidth() / 2.0, out.getHeight() / 2.0);
        graphics.rotate(-Math.toRadians(page.skew()));
        graphics.rotate(Math.PI / 2 * page.quarters());
        graphics.translate(-wide / 2.0, -high / 2.0);
        graphics.drawImage(halved(image, wide, high), 0, 0, wide, high, Color.WHITE, null);
        graphics.dispose();
        return out;
    }

    /** Halved until the next step is less than half: one larger step would drop whole strokes of letters. */
    private static BufferedImage halved(BufferedImage image, int wide, int high) {
        var smaller = image;
        while (smaller.getWidth() >= 2 * wide && smaller.getHeight() >= 2 * high) {
            var half = new BufferedImage(smaller.getWidth() / 2, smaller.getHeight() / 2, BufferedImage.TYPE_INT_RGB);
            var graphics = graphics(half);
            graphics.drawImage(smaller, 0, 0, half.getWidth(), half.getHeight(), Color.WHITE, null);
            graphics.dispose();
            smaller = half;
        }
        return smaller;
    }

    private static Graphics2D graphics(BufferedImage image) {
        var graphics = image.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, image.getWidth(), image.getHeight());
        return graphics;
    }

    private static PageImage.Drawn png(BufferedImage image) throws IOException {
        var out = new ByteArrayOutputStream();
        ImageIO.write(grey(image), "png", out);
        return new PageImage.Drawn("image/png", out.toByteArray());
    }

    /** With one number a dot where it has no colours, as most printed pages: half the bytes. */
    private static BufferedImage grey(BufferedImage image) {
        int wide = image.getWidth();
        var row = new int[wide];
        var grey = new BufferedImage(wide, image.getHeight(), BufferedImage.TYPE_BYTE_GRAY);
        for (int y = 0; y < image.getHeight(); y++) {
            image.getRGB(0, y, wide, 1, row, 0, wide);
            for (int x = 0; x < wide; x++) {
                int blue = row[x] & 0xff;
                if ((row[x] >> 8 & 0xff) != blue || (row[x] >> 16 & 0xff) != blue) {
                    return image;
                }
                row[x] = blue;
            }
            grey.getRaster().setSamples(0, y, wide, 1, 0, row);
        }
        return grey;
    }

    private static PageImage.Drawn jpeg(BufferedImage image) throws IOException {
        var writer = ImageIO.getImageWriters(ImageTypeSpecifier.createFromRenderedImage(image), "jpeg")
                .next();
        var bytes = new ByteArrayOutputStream();
        try (var out = new MemoryCacheImageOutputStream(bytes)) {
            var parameters = writer.getDefaultWriteParam();
            parameters.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            parameters.setCompressionQuality(QUALITY);
            writer.setOutput(out);
            writer.write(null, new IIOImage(image, null, null), parameters);
        } finally {
            writer.dispose();
        }
        return new PageImage.Drawn("image/jpeg", bytes.toByteArray());
    }
}
