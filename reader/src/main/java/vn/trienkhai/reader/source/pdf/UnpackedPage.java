package vn.trienkhai.reader.source.pdf;

import java.io.IOException;
import java.util.Arrays;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;

/** A page whose drawing is unpacked at once: PDFBox parses it byte by byte, which is slow while it is being unpacked. */
final class UnpackedPage extends PDPage {
    /** More than this is left to be unpacked while it is read: a small file may unpack to any size. */
    private static final int MOST_BYTES = 4 << 20;

    private static final int FIRST_BYTES = 64 << 10;

    private final PDPage page;

    UnpackedPage(PDPage page) {
        super(page.getCOSObject());
        this.page = page;
    }

    /** With the fonts that the document has read for other pages. */
    @Override
    public PDResources getResources() {
        return page.getResources();
    }

    @Override
    public RandomAccessRead getContentsForStreamParsing() throws IOException {
        byte[] bytes = new byte[FIRST_BYTES];
        int length = 0;
        try (var packed = page.getContentsForStreamParsing()) {
            for (int read = 0; read >= 0 && length <= MOST_BYTES; length += Math.max(0, read)) {
                if (length == bytes.length) {
                    bytes = Arrays.copyOf(bytes, 2 * length);
                }
                read = packed.read(bytes, length, bytes.length - length);
            }
        }
        return length > MOST_BYTES ? page.getContentsForStreamParsing() : new Unpacked(bytes, length);
    }
}
