package vn.trienkhai.reader.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.util.Matrix;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.trienkhai.reader.DirectiveReader;
import vn.trienkhai.reader.DirectiveReading;
import vn.trienkhai.reader.Outcome;
import vn.trienkhai.reader.PageBox;
import vn.trienkhai.reader.PagePlaces;
import vn.trienkhai.reader.ReadingJson;
import vn.trienkhai.reader.source.line.Places;

/** Words set at known places, and where they are said to stand. */
class PagePlacesTests {
    private static final PDType1Font FONT = new PDType1Font(FontName.HELVETICA);
    private static final double WIDTH = PDRectangle.A4.getWidth();
    private static final double HEIGHT = PDRectangle.A4.getHeight();
    private static final double SIZE = 12;
    private static final String ROW = "Uy ban nhan dan xa de nghi cac truong hoc tren dia ban mo cua thu vien vao sang";

    @Test
    void tellsWhereAWordStandsInItsRow() throws IOException {
        try (var paper = new PrintedPaper()) {
            var reading = read(paper.text(80, 300, ROW + ".").content());
            assertThat(boxes(reading, "truong hoc"))
                    .singleElement()
                    .satisfies(box -> standsAt(box, 1, 80, 300, "truong hoc"));
        }
    }

    private static void standsAt(PageBox box, int page, double x, double y, String words) throws IOException {
        assertThat(box.page()).isEqualTo(page);
        double before = ROW.contains(words) ? width(ROW.substring(0, ROW.indexOf(words))) : 0;
        isAt(box, x + before, y, width(words));
    }

    private static void isAt(PageBox box, double x, double y, double width) {
        assertThat(box.x() * WIDTH).isCloseTo(x, within(1.0));
        assertThat(box.width() * WIDTH).isCloseTo(width, within(1.5));
        assertThat(box.y() * HEIGHT).isBetween(y - SIZE, y - 0.7 * SIZE);
        assertThat(box.bottom() * HEIGHT).isBetween(y + 0.1 * SIZE, y + 0.4 * SIZE);
    }

    @Test
    void givesAPassageABoxForEachOfItsRowsOnEachOfItsPages() throws IOException {
        try (var paper = new PrintedPaper()) {
            paper.text(
                            80,
                            700,
                            ROW,
                            "thu bay hang tuan, gioi thieu sach moi voi hoc sinh, giao vien va nguoi dan inter-")
                    .newPage()
                    .text(80, 100, "net trong xa, roi gui bao cao ve Uy ban nhan dan xa.");
            var reading = read(paper.content());
            var boxes = boxes(reading, "vao sang thu bay");
            assertThat(boxes).hasSize(2);
            standsAt(boxes.getFirst(), 1, 80, 700, "vao sang");
            isAt(boxes.get(1), 80, 716, width("thu bay"));
            var broken = boxes(reading, "internet");
            assertThat(broken).extracting(PageBox::page).containsExactly(1, 2);
            isAt(broken.get(1), 80, 100, width("net"));
            assertThat(places(reading).pages()).hasSize(2);
        }
    }

    @Test
    void knowsTheColumnsOfALetterhead() throws IOException {
        try (var paper = new PrintedPaper()) {
            paper.text(80, 60, "UBND XA MUONG LAM", "So: 27/UBND-VX")
                    .text(350, 60, "HOP TAC XA VAN SON", "Muong Lam, ngay 12 thang 3 nam 2026")
                    .text(200, 130, "Kinh gui: Cac truong hoc")
                    .text(80, 200, ROW + ".");
            var reading = read(paper.content());
            isAt(boxes(reading, "27/UBND-VX").getFirst(), 80 + width("So: "), 76, width("27/UBND-VX"));
            isAt(boxes(reading, "ngay 12").getFirst(), 350 + width("Muong Lam, "), 76, width("ngay 12"));
            var cut = boxes(reading, "27").getFirst();
            assertThat(cut.width() * WIDTH).as("part of a word").isCloseTo(width("27"), within(4.0));
        }
    }

    @Test
    void knowsTheCellsOfATable() throws IOException {
        try (var paper = new PrintedPaper()) {
            paper.text(70, 100, ROW + ":")
                    .grid(new double[] {70, 110, 300, 430, 520}, new double[] {140, 180, 240})
                    .text(76, 156, "TT")
                    .text(116, 156, "Noi dung")
                    .text(306, 156, "Don vi")
                    .text(436, 156, "Thoi han")
                    .text(76, 212, "1")
                    .text(116, 196, "Ra soat danh sach", "ho ngheo tren", "dia ban")
                    .text(306, 204, "Phong Van hoa -", "Xa hoi")
                    .text(436, 212, "30/6/2026");
            var reading = read(paper.content());
            assertThat(reading.text()).contains("1 | Ra soat danh sach ho ngheo tren dia ban | Phong");
            isAt(boxes(reading, "30/6/2026").getFirst(), 436, 212, width("30/6/2026"));
            var wrapped = boxes(reading, "danh sach ho ngheo");
            assertThat(wrapped).hasSize(2);
            isAt(wrapped.getFirst(), 116 + width("Ra soat "), 196, width("danh sach"));
            isAt(wrapped.get(1), 116, 212, width("ho ngheo"));
            assertThat(boxes(reading, "ban | Phong")).as("two cells").hasSize(2);
        }
    }

    /** Pages that viewers turn, and letters that lie on their side: in the end all of them stand upright. */
    @ParameterizedTest
    @CsvSource({"0, 0, 0", "90, 90, 0", "180, 180, 0", "270, 270, 0", "0, 90, 1", "90, 0, 3", "0, 180, 2"})
    void turnsPagesSoThatTheirLettersStandUpright(int shown, int letters, int quarters) throws IOException {
        var reading = read(turned(shown, letters));
        var page = places(reading).pages().getFirst();
        boolean lying = letters % 180 != 0;
        double width = lying ? HEIGHT : WIDTH;
        double height = lying ? WIDTH : HEIGHT;
        assertThat(page.quarters()).isEqualTo(quarters);
        assertThat(page.ratio()).isCloseTo(width / height, within(0.01));
        var box = boxes(reading, "nhan dan").getFirst();
        assertThat(box.x() * width).isCloseTo(80 + width("Uy ban "), within(1.0));
        assertThat(box.bottom() * height).isBetween(200.0, 200 + 0.4 * SIZE);
        assertThat(box.width() * width).isCloseTo(width("nhan dan"), within(1.5));
    }

    /** A row 80 points from the left and 200 from the top of a page that is held so that its letters stand upright. */
    static byte[] turned(int shown, int letters) throws IOException {
        try (var document = new PDDocument()) {
            var page = new PDPage(PDRectangle.A4);
            page.setRotation(shown);
            document.addPage(page);
            try (var out = new PDPageContentStream(document, page)) {
                out.beginText();
                out.setFont(FONT, (float) SIZE);
                double x = letters == 0 ? 80 : letters == 90 ? 200 : letters == 180 ? WIDTH - 80 : WIDTH - 200;
                double y = letters == 0 ? HEIGHT - 200 : letters == 90 ? 80 : letters == 180 ? 200 : HEIGHT - 80;
                out.setTextMatrix(Matrix.getRotateInstance(Math.toRadians(letters), (float) x, (float) y));
                out.showText(ROW);
                out.endText();
            }
            var saved = new ByteArrayOutputStream();
            document.save(saved);
            return saved.toByteArray();
        }
    }

    @Test
    void keepsPlacesOfWordsThatArePutRight() {
        var writer = new Places.Writer();
        writer.word(4, Places.box(1, 0.1, 0.1, 0.2, 0.2));
        writer.word(3, Places.box(1, 0.3, 0.1, 0.4, 0.2));
        writer.word(6, Places.box(1, 0.5, 0.1, 0.8, 0.2));
        var places = writer.take();
        var same = places.fitted("sổ:1 2/U BNDxyz", "Số:12 2U BND");
        assertThat(same.letters(0) + same.letters(1))
                .as("as many words: each in its place")
                .isEqualTo(7);
        var fewer = places.fitted("một1 hai ba ngày", "một1 hai bangày");
        assertThat(fewer).isEqualTo(places);
        var dropped = places.fitted("một1 hai bangày", "một1 bangày");
        assertThat(dropped.size()).isEqualTo(2);
        assertThat(Places.unpacked(dropped.packed(1)).x()).isCloseTo(0.5, within(0.001));
        assertThat(Places.NONE.fitted("a", "b")).isSameAs(Places.NONE);
    }

    @Test
    void goesAlongWithTheReadingAndComesBackAsItWas() throws IOException {
        try (var paper = new PrintedPaper()) {
            var reading = read(paper.text(80, 300, ROW, "thu bay.").newPage().content());
            var sent = ReadingJson.parseOutcome(ReadingJson.writeOutcome(new Outcome.Read(reading)));
            assertThat(sent).isEqualTo(new Outcome.Read(reading));
            assertThat(places(reading).pages()).as("with the empty page").hasSize(2);
            assertThat(ReadingJson.write(reading)).doesNotContain("\"places\"");
        }
        assertThatThrownBy(() -> PagePlaces.parse("1:AAAA")).isInstanceOf(IllegalArgumentException.class);
        assertThat(read("Kính gửi: Các xã\nViệc này.".getBytes(StandardCharsets.UTF_8))
                        .places())
                .as("a text has no pages")
                .isNull();
    }

    private static DirectiveReading read(byte[] content) {
        return ((Outcome.Read) new DirectiveReader().read(content, "")).reading();
    }

    private static PagePlaces places(DirectiveReading reading) {
        return Objects.requireNonNull(reading.places());
    }

    private static List<PageBox> boxes(DirectiveReading reading, String words) {
        int start = reading.text().indexOf(words);
        assertThat(start).as(reading.text()).isNotNegative();
        return places(reading).boxes(start, start + words.length());
    }

    private static double width(String text) throws IOException {
        return FONT.getStringWidth(text) / 1000 * SIZE;
    }
}
