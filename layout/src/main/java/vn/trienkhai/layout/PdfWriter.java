package vn.trienkhai.layout;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.logging.Level;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * Writes an official document as PDF, from the same composed page as the DOCX.
 *
 * <p>The typeface has the metrics of Times New Roman and is embedded, so the page looks the same on every machine and
 * its text can be searched and read aloud.
 */
public final class PdfWriter {

    /** Lasting colours, as the archive form of PDF asks for. */
    private static final byte[] COLOURS =
            ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();

    static {
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.WARNING));
    }

    private PdfWriter() {}

    /**
     * Writes the document; the stream is left open.
     *
     * @throws IOException if the stream refuses
     */
    public static void write(OfficialDocument document, OutputStream out) throws IOException {
        write(document, Sides.ONE, out);
    }

    /**
     * Writes the document for paper printed on one side or both; the stream is left open.
     *
     * @throws IOException if the stream refuses
     */
    public static void write(OfficialDocument document, Sides sides, OutputStream out) throws IOException {
        write(Composer.compose(document), sides, out);
    }

    /**
     * Writes a register to be bound; the stream is left open.
     *
     * @throws IOException if the stream refuses
     */
    public static void write(RegisterBook book, OutputStream out) throws IOException {
        write(RegisterPages.compose(book), Sides.ONE, out);
    }

    /**
     * Writes a copy of the document; the stream is left open.
     *
     * @throws IOException if the stream refuses
     */
    public static void write(OfficialDocument document, Copy copy, OutputStream out) throws IOException {
        write(Composer.compose(document, copy), Sides.ONE, out);
    }

    /**
     * Writes the form of a copy alone; the stream is left open.
     *
     * @throws IOException if the stream refuses
     */
    public static void write(Copy copy, OutputStream out) throws IOException {
        write(Composer.compose(copy), Sides.ONE, out);
    }

    /**
     * Writes a copy of a PDF that somebody else has made, such as a scan: its pages as they are, with the form on a page of its own
     * behind them, or with the stamp on page 1 where the rules have one. Only what is added keeps the rules of the archive form. What
     * strangers sent is better copied in a process of its own: {@link CopyWorker}.
     *
     * @throws IOException if the original is no PDF, is locked, or the stream refuses
     */
    public static void copy(byte[] original, Copy copy, OutputStream out) throws IOException {
        CopyWorker.write(original, addition(copy), copy.letterhead().issuer(), out);
    }

    /**
     * What goes behind the pages of a copy; nothing where they get a stamp.
     *
     * @throws IOException never, since it is written to memory
     */
    public static byte[] addition(Copy copy) throws IOException {
        var form = new ByteArrayOutputStream();
        if (!copy.isStamped()) {
            write(copy, form);
        }
        return form.toByteArray();
    }

    private static void write(Sheet sheet, Sides sides, OutputStream out) throws IOException {
        var page = new HtmlPage(sides).xml(sheet);
        try (var pdf = new PDDocument();
                var renderer = renderer(page, pdf)) {
            renderer.createPDFWithoutClosing();
            pdf.setDocumentId((long) page.hashCode());
            pdf.save(out);
        }
    }

    private static PdfBoxRenderer renderer(String page, PDDocument pdf) {
        var builder = new PdfRendererBuilder();
        builder.usePDDocument(pdf);
        builder.withHtmlContent(page, "");
        builder.withProducer("Triển Khai");
        builder.usePdfAConformance(PdfRendererBuilder.PdfAConformance.PDFA_2_U);
        builder.useColorProfile(COLOURS);
        typeface(builder, pdf, "Regular", 400, FontStyle.NORMAL);
        typeface(builder, pdf, "Bold", 700, FontStyle.NORMAL);
        typeface(builder, pdf, "Italic", 400, FontStyle.ITALIC);
        typeface(builder, pdf, "BoldItalic", 700, FontStyle.ITALIC);
        return builder.buildPdfRenderer();
    }

    private static void typeface(PdfRendererBuilder builder, PDDocument pdf, String cut, int weight, FontStyle style) {
        builder.useFont(new Typeface(pdf, cut), Typeface.NAME, weight, style, true);
    }
}
