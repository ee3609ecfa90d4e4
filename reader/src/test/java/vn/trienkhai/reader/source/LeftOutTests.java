package vn.trienkhai.reader.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.junit.jupiter.api.Test;
import vn.trienkhai.reader.Doubt;
import vn.trienkhai.reader.DoubtReason;
import vn.trienkhai.reader.Limits;
import vn.trienkhai.reader.source.line.LeftOut;
import vn.trienkhai.reader.source.line.Notes;
import vn.trienkhai.reader.source.line.Unreadable;

class LeftOutTests {
    @Test
    void namesPagesInRanges() {
        assertThat(LeftOut.ranges(List.of(2, 3, 4, 7, 9, 10))).isEqualTo("2–4, 7, 9–10");
        assertThat(LeftOut.from(12, 11)).isEqualTo(Notes.NONE);
    }

    @Test
    void saysWhichPagesOfAVeryLongPdfItLeftOut() throws IOException, Unreadable {
        var notes = Sources.read(pdf(5003), "dai.pdf", Limits.USUAL).notes();
        assertThat(notes.doubts())
                .containsExactly(new Doubt("/sections", DoubtReason.PAGE_LEFT_OUT.code(), "5001–5003", List.of()));
    }

    /** One page of text, and many empty ones behind it. */
    private static byte[] pdf(int pages) throws IOException {
        try (var document = new PDDocument()) {
            for (int i = 0; i < pages; i++) {
                document.addPage(new PDPage());
            }
            try (var out = new PDPageContentStream(document, document.getPage(0))) {
                out.beginText();
                out.setFont(new PDType1Font(FontName.HELVETICA), 12);
                out.newLineAtOffset(70, 700);
                out.showText("Kinh gui: Cac truong hoc, nha tre tren dia ban");
                out.endText();
            }
            var saved = new ByteArrayOutputStream();
            document.save(saved);
            return saved.toByteArray();
        }
    }
}
