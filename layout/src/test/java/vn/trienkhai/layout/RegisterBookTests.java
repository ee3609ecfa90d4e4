package vn.trienkhai.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import vn.trienkhai.layout.Block.Alignment;
import vn.trienkhai.layout.Block.Column;
import vn.trienkhai.layout.Block.Table;

/** A bound register: its cover, its heads on every page, nothing torn. */
class RegisterBookTests {
    private static final List<String> SPANS =
            List.of("Năm: 2026", "Từ ngày 02/01/2026 đến ngày 30/6/2026", "Từ số 1 đến số 48", "Quyển số: 01");

    static RegisterBook book(int lines) {
        var columns = List.of(
                new Column("Ngày đến", Alignment.CENTRE, 9),
                new Column("Số đến", Alignment.CENTRE, 6),
                new Column("Tác giả", Alignment.LEFT, 16),
                new Column("Số, ký hiệu văn bản", Alignment.LEFT, 12),
                new Column("Ngày tháng văn bản", Alignment.CENTRE, 9),
                new Column("Tên loại và trích yếu nội dung văn bản", Alignment.LEFT, 28),
                new Column("Đơn vị hoặc người nhận", Alignment.LEFT, 13),
                new Column("Ngày chuyển", Alignment.CENTRE, 9),
                new Column("Ký nhận", Alignment.LEFT, 8),
                new Column("Ghi chú", Alignment.LEFT, 9));
        var rows = new ArrayList<List<String>>();
        for (int line = 1; line <= lines; line++) {
            rows.add(List.of(
                    "%02d/3/2026".formatted(1 + line % 28),
                    Integer.toString(line),
                    line % 3 == 0
                            ? "Ban Chỉ đạo phòng, chống thiên tai và tìm kiếm cứu nạn tỉnh Vân Sơn"
                            : "Tỉnh ủy Vân Sơn",
                    (700 + line) + (line % 3 == 0 ? "/KH-BCĐPCTTTKCN" : "-CV/TU"),
                    "27/02/2026",
                    line % 4 == 0
                            ? "Kế hoạch rà soát các điểm có nguy cơ sạt lở dọc suối Nậm Lâm, chuẩn bị lực lượng, phương tiện"
                                    + " và lương thực tại chỗ cho các bản bị chia cắt khi có mưa lớn kéo dài"
                            : "Công văn về việc kè suối",
                    "Lò Thị Hương",
                    "03/3/2026",
                    "",
                    ""));
        }
        return new RegisterBook(
                "Đảng bộ tỉnh Vân Sơn",
                "Đảng ủy xã Mường Lâm",
                "Sổ đăng ký văn bản đến",
                SPANS,
                new Table(columns, rows, null));
    }

    @Test
    void theCoverNamesTheBodyTheRegisterAndItsSpansAndLiesOnItsSideLikeThePages() throws Exception {
        var out = new ByteArrayOutputStream();
        PdfWriter.write(book(48), out);
        try (var pdf = Loader.loadPDF(out.toByteArray())) {
            assertThat(pdf.getNumberOfPages()).isGreaterThan(3);
            assertThat(pdf.getPages())
                    .allSatisfy(page -> assertThat(page.getMediaBox().getWidth())
                            .isGreaterThan(page.getMediaBox().getHeight()));
            assertThat(lines(textOf(pdf, 1)))
                    .containsExactly(
                            "ĐẢNG BỘ TỈNH VÂN SƠN",
                            "ĐẢNG ỦY XÃ MƯỜNG LÂM",
                            "SỔ ĐĂNG KÝ VĂN BẢN ĐẾN",
                            SPANS.get(0),
                            SPANS.get(1),
                            SPANS.get(2),
                            SPANS.get(3));
            for (int page = 2; page <= pdf.getNumberOfPages(); page++) {
                assertThat(textOf(pdf, page)).contains("Tác giả", "(1)", "(10)");
            }
            assertThat(textOf(pdf, 2)).contains("703/KH-BCĐPCTTTKCN").doesNotContain("SỔ ĐĂNG KÝ");
        }
    }

    @Test
    void theDocxHasTheSamePagesAndRepeatsTheTitlesAndTheirNumbers() throws Exception {
        var out = new ByteArrayOutputStream();
        DocxWriter.write(book(48), out);
        var body = WrittenDocx.child(WrittenDocx.of(out.toByteArray()).part("word/document.xml"), "w:body");
        var table = WrittenDocx.child(body, "w:tbl");
        var rows = WrittenDocx.children(table, "w:tr");

        assertThat(rows).hasSize(50);
        assertThat(rows.stream()
                        .filter(row -> WrittenDocx.has(WrittenDocx.child(row, "w:trPr"), "w:tblHeader"))
                        .map(Element::getTextContent))
                .hasSize(2)
                .last()
                .isEqualTo("(1)(2)(3)(4)(5)(6)(7)(8)(9)(10)");
        var sections = body.getElementsByTagName("w:pgSz");
        assertThat(sections.getLength()).isEqualTo(2);
        assertThat(((Element) sections.item(0)).getAttribute("w:orient")).isEqualTo("landscape");
        assertThat(((Element) sections.item(1)).getAttribute("w:orient")).isEqualTo("landscape");
    }

    @Test
    void aRegisterWithoutLinesStillHasItsCoverAndItsHeads() throws Exception {
        var out = new ByteArrayOutputStream();
        PdfWriter.write(book(0), out);
        try (var pdf = Loader.loadPDF(out.toByteArray())) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(2);
            assertThat(textOf(pdf, 2)).contains("Ghi chú");
        }
    }

    @Test
    void aColumnJustWideEnoughForItsTitleTearsNoWordOfIt() throws Exception {
        for (var title : List.of("Số lượng bản", "Ngày chuyển", "Người hưởng", "Phường")) {
            for (int others = 60; others <= 75; others++) {
                var columns = List.of(
                        new Column("Trích yếu", Alignment.LEFT, others),
                        new Column("Nơi nhận", Alignment.LEFT, others - 7),
                        new Column(title, Alignment.CENTRE, 1));
                var narrow = new RegisterBook(
                        "", "Xã", "Sổ", List.of(), new Table(columns, List.of(List.of("a", "b", "")), null));
                var out = new ByteArrayOutputStream();
                PdfWriter.write(narrow, out);
                try (var pdf = Loader.loadPDF(out.toByteArray())) {
                    assertThat(textOf(pdf, 2).split("\\s+")).contains(title.split(" "));
                }
            }
        }
    }

    private static String textOf(PDDocument pdf, int page) throws Exception {
        var stripper = new PDFTextStripper();
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        return stripper.getText(pdf);
    }

    private static List<String> lines(String text) {
        return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }
}
