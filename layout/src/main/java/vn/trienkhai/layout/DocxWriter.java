package vn.trienkhai.layout;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Writes an official document as DOCX.
 *
 * <p>Same document, same bytes: nothing of the time or place of writing gets into the file. Every component is a
 * paragraph style of its Vietnamese name, so a typist who does want to change something changes it once.
 */
public final class DocxWriter {

    /** Not the first moment a ZIP can tell: for that one the zone of the machine would be written too. */
    private static final LocalDateTime ANY_DAY = LocalDateTime.of(1980, 2, 1, 0, 0);

    private DocxWriter() {}

    /**
     * Writes the document; the stream is flushed and left open.
     *
     * @throws IOException if the stream refuses
     */
    public static void write(OfficialDocument document, OutputStream out) throws IOException {
        write(document, Sides.ONE, out);
    }

    /**
     * Writes the document for paper printed on one side or both; the stream is flushed and left open.
     *
     * @throws IOException if the stream refuses
     */
    public static void write(OfficialDocument document, Sides sides, OutputStream out) throws IOException {
        write(Composer.compose(document), sides, out);
    }

    /**
     * Writes a register to be bound; the stream is flushed and left open.
     *
     * @throws IOException if the stream refuses
     */
    public static void write(RegisterBook book, OutputStream out) throws IOException {
        write(RegisterPages.compose(book), Sides.ONE, out);
    }

    /**
     * Writes a copy of the document; the stream is flushed and left open.
     *
     * @throws IOException if the stream refuses
     */
    public static void write(OfficialDocument document, Copy copy, OutputStream out) throws IOException {
        write(Composer.compose(document, copy), Sides.ONE, out);
    }

    /**
     * Writes the form of a copy alone, to be put behind an original on paper; the stream is flushed and left open.
     *
     * @throws IOException if the stream refuses
     */
    public static void write(Copy copy, OutputStream out) throws IOException {
        write(Composer.compose(copy), Sides.ONE, out);
    }

    private static void write(Sheet sheet, Sides sides, OutputStream out) throws IOException {
        var styles = DocxStyles.of(sheet);
        var zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        put(zip, "[Content_Types].xml", DocxParts.CONTENT_TYPES);
        put(zip, "_rels/.rels", DocxParts.RELATIONSHIPS);
        put(zip, "docProps/app.xml", DocxParts.APPLICATION);
        put(zip, "docProps/core.xml", DocxParts.properties(sheet));
        put(zip, "word/document.xml", new DocxBody(styles).xml(sheet));
        put(zip, "word/_rels/document.xml.rels", DocxParts.DOCUMENT_RELATIONSHIPS);
        put(zip, "word/styles.xml", styles.xml());
        put(zip, "word/settings.xml", DocxParts.settings(sides));
        put(zip, "word/header1.xml", DocxParts.pageNumber(sheet.pageNumber()));
        put(zip, "word/header2.xml", DocxParts.firstPage(sheet.topRight()));
        put(zip, "word/header3.xml", DocxParts.firstPage(""));
        zip.finish();
        zip.flush();
    }

    private static void put(ZipOutputStream zip, String name, String content) throws IOException {
        var entry = new ZipEntry(name);
        entry.setTimeLocal(ANY_DAY);
        zip.putNextEntry(entry);
        zip.write(content.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }
}
