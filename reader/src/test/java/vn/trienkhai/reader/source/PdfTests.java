package vn.trienkhai.reader.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.junit.jupiter.api.Test;
import vn.trienkhai.reader.Limits;
import vn.trienkhai.reader.source.line.SourceLine;
import vn.trienkhai.reader.source.line.Unreadable;

class PdfTests {
    private static final PDType1Font FONT = new PDType1Font(FontName.HELVETICA);

    @Test
    void leavesOutPageNumbersRunningHeadsAndSecondPrints() throws IOException, Unreadable {
        try (var document = new PDDocument()) {
            for (int page = 1; page <= 4; page++) {
                page(document, page);
            }
            var lines = Sources.read(saved(document), "a.pdf", Limits.USUAL).lines().stream()
                    .map(SourceLine::text)
                    .toList();
            assertThat(lines.subList(0, 2)).containsExactly("UBND XA MUONG LAM HOP TAC XA", "So: 27/UBND-VX Tu do");
            assertThat(lines).doesNotContain("3", "Mua he doc sach - 3");
            assertThat(String.join(" ", lines)).contains("Viec thu 3 cua cac truong hoc tren dia ban xa trong mua he.");
        }
    }

    private static void page(PDDocument document, int number) throws IOException {
        var page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        try (var out = new PDPageContentStream(document, page)) {
            write(out, 250, 815, number == 1 ? "" : "Mua he doc sach - " + number);
            if (number == 1) {
                // As some programs make bold letters.
                write(out, 80, 780, "UBND XA MUONG LAM");
                write(out, 80.3f, 780, "UBND XA MUONG LAM");
                write(out, 350, 780, "HOP TAC XA");
                write(out, 80, 760, "So: 27/UBND-VX");
                write(out, 350, 760, "Tu do");
                write(out, 200, 720, "KE HOACH");
            }
            for (var row : List.of(
                    "Viec thu " + number + " cua cac truong hoc tren dia ban xa trong mua he.",
                    "Noi dung cua trang " + "abcd".charAt(number - 1)
                            + " gom nhung viec phai lam de tre em co cho doc sach va vui choi.")) {
                write(out, 80, row.startsWith("Viec") ? 680 : 640 - 40 * number, row);
            }
            write(out, 290, 30, String.valueOf(number));
        }
    }

    private static void write(PDPageContentStream out, float x, float y, String text) throws IOException {
        out.beginText();
        out.setFont(FONT, 12);
        out.newLineAtOffset(x, y);
        out.showText(text);
        out.endText();
    }

    private static byte[] saved(PDDocument document) throws IOException {
        var out = new ByteArrayOutputStream();
        document.save(out);
        return out.toByteArray();
    }

    @Test
    void readsWhatStandsBehindADrawingTooLargeToBeUnpackedAtOnce() throws IOException, Unreadable {
        try (var paper = new PrintedPaper()) {
            paper.text(80, 100, "Ke hoach mua he doc sach cua cac truong hoc");
            for (int i = 0; i < 300_000; i++) {
                paper.line(80, 500, 81, 501);
            }
            paper.text(80, 700, "Lanh dao xa giao cac thon thuc hien");
            assertThat(paper.texts())
                    .containsExactly(
                            "Ke hoach mua he doc sach cua cac truong hoc", "Lanh dao xa giao cac thon thuc hien");
        }
    }

    @Test
    void joinsAWordBrokenAtTheEndOfARow() throws IOException, Unreadable {
        try (var paper = new PrintedPaper()) {
            paper.text(
                    80,
                    100,
                    "Moi truong hoc tren dia ban xa chon mot nguoi trong coi thu vien va ghi inter-",
                    "net vao so theo doi, ca Ha Noi - Hue cung lam nhu vay trong suot mua he nay cho",
                    "den khi khai giang.");
            assertThat(paper.texts().getFirst()).contains("ghi internet vao").contains("Ha Noi - Hue");
        }
    }

    @Test
    void doesNotTakeTheLastRowOfAJustifiedParagraphForATable() throws IOException, Unreadable {
        try (var paper = new PrintedPaper()) {
            paper.text(80, 100, "Van phong xin thong bao de cac co quan biet va cung nhau thuc hien trong ca mua he.");
            double x = 80;
            for (var word : "xin cac don vi biet va lam".split(" ")) {
                paper.text(x, 130, word);
                x += 40 + 12 * FONT.getStringWidth(word) / 1000;
            }
            assertThat(String.join(" ", paper.texts())).endsWith("trong ca mua he. xin cac don vi biet va lam");
        }
    }

    @Test
    void readsALetterOfTwoLines() throws IOException, Unreadable {
        try (var paper = new PrintedPaper()) {
            assertThat(paper.text(80, 100, "Kinh gui: Cac truong hoc", "Ngay 5/9 khai giang.")
                            .texts())
                    .hasSize(2);
        }
    }
}
