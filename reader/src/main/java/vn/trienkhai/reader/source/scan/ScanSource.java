package vn.trienkhai.reader.source.scan;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;
import vn.trienkhai.reader.Outcome;
import vn.trienkhai.reader.PageProgress;
import vn.trienkhai.reader.SourcePage;
import vn.trienkhai.reader.source.line.LeftOut;
import vn.trienkhai.reader.source.line.SourceText;
import vn.trienkhai.reader.source.line.Unreadable;
import vn.trienkhai.reader.source.print.Margins;
import vn.trienkhai.reader.source.print.Printed;

/** Pictures of pages (png, jpg, tif with several pages, bmp, gif), taken by a scanner or a telephone. */
public final class ScanSource {
    /** A quarter of an hour on two cores; what comes behind is named in a doubt. */
    public static final int MOST_PAGES = 500;

    public static final int MOST_DOTS = 12_000_000;
    private static final long LARGEST = 200_000_000;
    private static final double PAPER_INCHES = 8.27;
    private static final int FEW_DOTS_WIDE = 1900;

    private ScanSource() {}

    public static SourceText read(byte[] content, PageProgress progress) throws Unreadable {
        needTesseract();
        try (var in = new MemoryCacheImageInputStream(new ByteArrayInputStream(content))) {
            var readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                throw new Unreadable(Outcome.Reason.DAMAGED, "");
            }
            var reader = readers.next();
            try {
                reader.setInput(in);
                return read(reader, progress);
            } finally {
                reader.dispose();
            }
        } catch (IOException | RuntimeException e) {
            throw new Unreadable(Outcome.Reason.DAMAGED, "");
        }
    }

    static void needTesseract() throws Unreadable {
        if (!Tesseract.isThere()) {
            throw new Unreadable(Outcome.Reason.NO_TEXT, "tesseract");
        }
    }

    private static SourceText read(ImageReader reader, PageProgress progress) throws IOException, Unreadable {
        int all = reader.getNumImages(true);
        int pages = Math.min(MOST_PAGES, all);
        try (var scanned = new ScannedPages(pages, progress)) {
            for (int i = 0; i < pages; i++) {
                var picture = picture(reader, i);
                scanned.add(i + 1, picture, Math.min(picture.width(), picture.height()) / PAPER_INCHES);
            }
            var rows = new ArrayList<Printed>();
            scanned.rows().values().forEach(rows::addAll);
            return text(rows, scanned, scanned.shown()).noting(LeftOut.from(pages + 1, all));
        }
    }

    public static SourceText text(List<Printed> rows, ScannedPages scanned, List<SourcePage> pages) throws Unreadable {
        if (rows.isEmpty()) {
            throw new Unreadable(Outcome.Reason.NO_TEXT, "");
        }
        return SourceText.printed("ocr", Margins.lines(rows), pages).noting(scanned.notes());
    }

    private static Picture picture(ImageReader reader, int index) throws IOException, Unreadable {
        return Picture.of(enlarged(image(reader, index)));
    }

    /** A picture with not many more dots than letters need. */
    public static BufferedImage image(ImageReader reader, int index) throws IOException, Unreadable {
        long width = reader.getWidth(index);
        long height = reader.getHeight(index);
        if (width * height > LARGEST) {
            throw new Unreadable(Outcome.Reason.TOO_LARGE, "");
        }
        var parameters = reader.getDefaultReadParam();
        int every = (int) Math.ceil(Math.sqrt((double) width * height / MOST_DOTS));
        parameters.setSourceSubsampling(Math.max(1, every), Math.max(1, every), 0, 0);
        return reader.read(index, parameters);
    }

    /** Letters of fewer than some twenty dots are not told apart. */
    private static BufferedImage enlarged(BufferedImage image) {
        if (image.getWidth() >= FEW_DOTS_WIDE || image.getWidth() < FEW_DOTS_WIDE / 8) {
            return image;
        }
        var larger = new BufferedImage(image.getWidth() * 2, image.getHeight() * 2, BufferedImage.TYPE_INT_RGB);
        var graphics = larger.createGraphics();
        graphics.setRenderingHint(
                java.awt.RenderingHints.KEY_INTERPOLATION, java.awt.RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        graphics.drawImage(image, 0, 0, larger.getWidth(), larger.getHeight(), java.awt.Color.WHITE, null);
        graphics.dispose();
        return larger;
    }
}
