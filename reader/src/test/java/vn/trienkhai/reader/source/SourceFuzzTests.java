package vn.trienkhai.reader.source;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import vn.trienkhai.reader.DirectiveReader;
import vn.trienkhai.reader.Limits;
import vn.trienkhai.reader.source.line.Unreadable;

/**
 * Fuzzing led by coverage. In a usual test run only the inputs kept in {@code SourceFuzzTestsInputs} are tried again; with
 * {@code JAZZER_FUZZ=1} one of the tests looks for new ones (see the README of the reader).
 */
class SourceFuzzTests {
    private static final Limits LIMITS = new Limits(1 << 20, 4 << 20);

    @FuzzTest(maxDuration = "10m")
    void anyBytesAreReadOrRefused(byte[] content) {
        read(content);
    }

    @FuzzTest(maxDuration = "10m")
    void anyRichTextIsReadOrRefused(byte[] content) {
        read(("{\\rtf1" + new String(content, StandardCharsets.ISO_8859_1)).getBytes(StandardCharsets.ISO_8859_1));
    }

    @FuzzTest(maxDuration = "10m")
    void anyWebPageIsReadOrRefused(String content) {
        read(Letter.utf8("<html>" + content));
    }

    @FuzzTest(maxDuration = "10m")
    void anyPastedTextIsReadOrRefused(String content) {
        new DirectiveReader(LIMITS).readText(content);
    }

    @FuzzTest(maxDuration = "10m")
    void anyWordXmlIsReadOrRefused(String body) {
        read(Letter.docx("<w:p><w:r><w:t>x</w:t></w:r></w:p>" + body));
    }

    @FuzzTest(maxDuration = "10m")
    void anyOpenDocumentXmlIsReadOrRefused(String body) {
        var parts = new LinkedHashMap<String, byte[]>();
        parts.put("mimetype", Letter.utf8("application/vnd.oasis.opendocument.text"));
        parts.put("content.xml", Letter.utf8("<o:d xmlns:o=\"o\"><o:body><o:p>x</o:p>" + body + "</o:body></o:d>"));
        read(Letter.zip(parts));
    }

    @FuzzTest(maxDuration = "10m")
    void anyPacketIsReadOrRefused(String inside) {
        read(Letter.utf8(
                "<?xml version=\"1.0\"?><edXML><Code><CodeNumber>1</CodeNumber></Code>" + inside + "</edXML>"));
    }

    /** A page that draws anything: its letters, and the lines that may be the borders of a table. */
    @FuzzTest(maxDuration = "10m")
    void anyPageOfAPdfIsReadOrRefused(byte[] drawing) throws IOException {
        try (var document = new PDDocument()) {
            var page = new PDPage();
            document.addPage(page);
            var stream = new PDStream(document, new ByteArrayInputStream(drawing));
            page.setContents(stream);
            var resources = new PDResources();
            resources.put(COSName.getPDFName("F1"), new PDType1Font(Standard14Fonts.FontName.HELVETICA));
            page.setResources(resources);
            var saved = new ByteArrayOutputStream();
            document.save(saved);
            read(saved.toByteArray());
        }
    }

    private static void read(byte[] content) {
        try {
            Sources.read(content, "", LIMITS);
        } catch (Unreadable refused) {
            // That is one of the two answers.
        }
    }
}
