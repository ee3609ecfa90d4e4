package vn.trienkhai.layout;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.multipdf.PDFMergerUtility;

/**
 * Writes one copy of a PDF that a stranger has made, in a process that is kept small and shut off by the program that starts it.
 *
 * <p>The protocol, all numbers four bytes, big-endian:
 *
 * <pre>
 * request   length | the original | length | what goes behind it ({@link PdfWriter#addition}; empty for a stamp) | length | who copies (UTF-8)
 * answer    length | the copy; -1 where the original is no PDF, locked or empty
 * </pre>
 */
public final class CopyWorker {
    /** The answer where there can be no copy. */
    public static final int CANNOT = -1;

    private CopyWorker() {}

    public static void main(String[] args) throws IOException {
        var answers = new FileOutputStream(FileDescriptor.out);
        System.setOut(System.err);
        serve(System.in, answers);
    }

    static void serve(InputStream request, OutputStream answer) throws IOException {
        var in = new DataInputStream(new BufferedInputStream(request));
        var original = part(in);
        var addition = part(in);
        var issuer = new String(part(in), StandardCharsets.UTF_8);
        var copy = new ByteArrayOutputStream();
        var out = new DataOutputStream(new BufferedOutputStream(answer));
        try {
            write(original, addition, issuer, copy);
            out.writeInt(copy.size());
            copy.writeTo(out);
        } catch (IOException cannot) {
            out.writeInt(CANNOT);
        }
        out.flush();
    }

    private static byte[] part(DataInputStream in) throws IOException {
        var part = new byte[in.readInt()];
        in.readFully(part);
        return part;
    }

    static void write(byte[] original, byte[] addition, String issuer, OutputStream out) throws IOException {
        try (var pdf = Loader.loadPDF(original)) {
            if (pdf.isEncrypted() || pdf.getNumberOfPages() == 0) {
                throw new IOException("This PDF cannot be copied: it is locked or empty");
            }
            if (addition.length == 0) {
                Stamp.on(pdf, CopyPart.STAMP, Wording.clean(issuer));
                pdf.save(out);
                return;
            }
            try (var page = Loader.loadPDF(addition)) {
                new PDFMergerUtility().appendDocument(pdf, page);
                pdf.save(out);
            }
        }
    }
}
