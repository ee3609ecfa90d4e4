package vn.trienkhai.reader.source;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import vn.trienkhai.reader.Limits;
import vn.trienkhai.reader.source.line.SourceLine;
import vn.trienkhai.reader.source.line.Unreadable;

/** A PDF set by hand for a test, in points from the top: the fonts that every PDF has know no Vietnamese signs. */
final class PrintedPaper implements AutoCloseable {
    private static final PDType1Font FONT = new PDType1Font(FontName.HELVETICA);
    private static final float HEIGHT = PDRectangle.A4.getHeight();
    private static final float PITCH = 16;

    private final PDDocument document = new PDDocument();
    private PDPageContentStream out;

    PrintedPaper() {
        out = page();
    }

    private PDPageContentStream page() {
        try {
            var page = new PDPage(PDRectangle.A4);
            document.addPage(page);
            return new PDPageContentStream(document, page);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    PrintedPaper newPage() throws IOException {
        out.close();
        out = page();
        return this;
    }

    PrintedPaper text(double x, double y, String... rows) throws IOException {
        for (int i = 0; i < rows.length; i++) {
            out.beginText();
            out.setFont(FONT, 12);
            out.newLineAtOffset((float) x, HEIGHT - (float) y - i * PITCH);
            out.showText(rows[i]);
            out.endText();
        }
        return this;
    }

    PrintedPaper line(double x1, double y1, double x2, double y2) throws IOException {
        out.moveTo((float) x1, HEIGHT - (float) y1);
        out.lineTo((float) x2, HEIGHT - (float) y2);
        out.stroke();
        return this;
    }

    /** As word processors draw borders: a box as thin as a line. */
    PrintedPaper thinBox(double x, double y, double width, double height) throws IOException {
        out.addRect((float) x, HEIGHT - (float) y, (float) width, (float) -height);
        out.fill();
        return this;
    }

    /** All borders of a table. */
    PrintedPaper grid(double[] xs, double[] ys) throws IOException {
        for (double y : ys) {
            line(xs[0], y, xs[xs.length - 1], y);
        }
        for (double x : xs) {
            thinBox(x, ys[0], 0.5, ys[ys.length - 1] - ys[0]);
        }
        return this;
    }

    List<SourceLine> lines() throws IOException, Unreadable {
        return Sources.read(content(), "a.pdf", Limits.USUAL).lines();
    }

    List<String> texts() throws IOException, Unreadable {
        return lines().stream().map(SourceLine::text).toList();
    }

    byte[] content() throws IOException {
        out.close();
        var saved = new ByteArrayOutputStream();
        document.save(saved);
        return saved.toByteArray();
    }

    @Override
    public void close() throws IOException {
        document.close();
    }
}
