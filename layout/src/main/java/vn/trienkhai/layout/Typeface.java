package vn.trienkhai.layout;

import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * One cut of the typeface for one PDF, loaded when the first letter needs it.
 *
 * <p>Substitution of glyphs is off: it makes ligatures, which are copied and searched badly, and took more than half of
 * the time of a letter. The files stay in memory (1.6 MB), what is read of them belongs to one PDF.
 */
final class Typeface extends PDFontSupplier {

    static final String NAME = "Liberation Serif";

    private static final Map<String, byte[]> FILES = new ConcurrentHashMap<>();

    private final PDDocument pdf;
    private final String cut;

    Typeface(PDDocument pdf, String cut) {
        super(null);
        this.pdf = pdf;
        this.cut = cut;
    }

    @Override
    public PDFont supply() {
        try {
            var font =
                    new TTFParser(true).parse(new RandomAccessReadBuffer(FILES.computeIfAbsent(cut, Typeface::read)));
            font.setEnableGsub(false);
            return PDType0Font.load(pdf, font, true);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static byte[] read(String cut) {
        var name = "liberation/LiberationSerif-" + cut + ".ttf";
        try (var in = Typeface.class.getClassLoader().getResourceAsStream(name)) {
            if (in == null) {
                throw new IOException("The typeface " + name + " is not among the libraries");
            }
            return in.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
