package vn.trienkhai.layout;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.logging.Level;

/**
 * Writes an official document as PDF, from the same composed page as the DOCX.
 *
 * <p>The typeface has the metrics of Times New Roman and is embedded, so the page looks the same on every machine and
 * its text can be searched and read aloud.
 */
public final class PdfWriter {

    static final String TYPEFACE = "Liberation Serif";

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
        var sheet = Composer.compose(document);
        var builder = new PdfRendererBuilder();
        var page = new HtmlPage(sides).xml(sheet);
        builder.withHtmlContent(page, "");
        builder.withProducer("Triển Khai");
        builder.usePdfAConformance(PdfRendererBuilder.PdfAConformance.PDFA_2_U);
        builder.useColorProfile(colours());
        typeface(builder, "Regular", 400, FontStyle.NORMAL);
        typeface(builder, "Bold", 700, FontStyle.NORMAL);
        typeface(builder, "Italic", 400, FontStyle.ITALIC);
        typeface(builder, "BoldItalic", 700, FontStyle.ITALIC);
        try (var renderer = builder.buildPdfRenderer()) {
            renderer.createPDFWithoutClosing();
            var pdf = renderer.getPdfDocument();
            pdf.setDocumentId((long) page.hashCode());
            pdf.save(out);
        }
    }

    /** Lasting colours, as the archive form of PDF asks for. */
    private static byte[] colours() {
        return ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();
    }

    private static void typeface(PdfRendererBuilder builder, String cut, int weight, FontStyle style) {
        builder.useFont(() -> open("liberation/LiberationSerif-" + cut + ".ttf"), TYPEFACE, weight, style, true);
    }

    private static InputStream open(String font) {
        var in = PdfWriter.class.getClassLoader().getResourceAsStream(font);
        if (in == null) {
            throw new UncheckedIOException(new IOException("The typeface " + font + " is not among the libraries"));
        }
        return in;
    }
}
