package vn.trienkhai.layout;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.util.Matrix;

/** The stamp of a copy at the top right of page 1, 10 mm from its edge, on a PDF that somebody else has made. */
final class Stamp {

    private static final float TO_TOP = (float) Sheet.PAGE_NUMBER;
    private static final float TO_RIGHT = (float) Sheet.RIGHT;

    private Stamp() {}

    /** The first line in bold, the body below it. */
    static void on(PDDocument pdf, String words, String body) throws IOException {
        var page = pdf.getPage(0);
        var bold = new Typeface(pdf, "Bold").supply();
        var regular = new Typeface(pdf, "Regular").supply();
        try (var content = new PDPageContentStream(pdf, page, AppendMode.APPEND, true, true)) {
            content.transform(upright(page));
            line(content, page, bold, 12, words, TO_TOP);
            var top = TO_TOP + 14;
            for (var part : lines(body)) {
                line(content, page, regular, 11, part, top);
                top += 13;
            }
        }
    }

    private static List<String> lines(String body) {
        return LineBreaks.of(body.strip(), Face.regular(11), 80 * Sheet.MM);
    }

    private static void line(
            PDPageContentStream content, PDPage page, PDFont font, float size, String words, float fromTop)
            throws IOException {
        var width = font.getStringWidth(words) / 1000 * size;
        content.beginText();
        content.setFont(font, size);
        content.newLineAtOffset(seenWidth(page) - TO_RIGHT - width, seenHeight(page) - fromTop - size);
        content.showText(words);
        content.endText();
    }

    /** Scans are often turned by a mark of the page and not in themselves. */
    private static Matrix upright(PDPage page) {
        var box = page.getCropBox();
        var matrix = Matrix.getTranslateInstance(box.getLowerLeftX(), box.getLowerLeftY());
        switch (page.getRotation()) {
            case 90 -> matrix.concatenate(new Matrix(0, 1, -1, 0, box.getWidth(), 0));
            case 180 -> matrix.concatenate(new Matrix(-1, 0, 0, -1, box.getWidth(), box.getHeight()));
            case 270 -> matrix.concatenate(new Matrix(0, -1, 1, 0, 0, box.getHeight()));
            default -> {}
        }
        return matrix;
    }

    private static boolean isTurned(PDPage page) {
        return page.getRotation() % 180 != 0;
    }

    private static float seenWidth(PDPage page) {
        return isTurned(page)
                ? page.getCropBox().getHeight()
                : page.getCropBox().getWidth();
    }

    private static float seenHeight(PDPage page) {
        return isTurned(page) ? page.getCropBox().getWidth() : page.getCropBox().getHeight();
    }
}
