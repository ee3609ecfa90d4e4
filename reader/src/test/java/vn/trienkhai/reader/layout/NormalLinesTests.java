package vn.trienkhai.reader.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.trienkhai.reader.source.line.SourceLine;
import vn.trienkhai.reader.source.line.SourceText;

class NormalLinesTests {
    private static final String ROW =
            "các đơn vị phối hợp rà soát từng thôn, từng tổ dân phố và từng hộ gia đình trên toàn địa bàn xã,";

    @Test
    void rowsOfAParagraphAreOneLine() {
        assertThat(lines(
                        "Các đơn vị rà soát từng thôn, từng tổ dân phố trên địa bàn xã, báo cáo kết quả",
                        "trước ngày 05/9/2026."))
                .singleElement()
                .satisfies(line -> assertThat(line.text()).endsWith("báo cáo kết quả trước ngày 05/9/2026."));
    }

    /** What joins row to row copies all that stands above: a text without a paragraph must not take the square of its length. */
    @Test
    void aTextWithoutParagraphsIsNotJoinedWithoutEnd() {
        var rows = Stream.generate(() -> ROW).limit(2_000).toArray(String[]::new);

        assertThat(lines(rows))
                .hasSizeGreaterThan(10)
                .allMatch(line -> line.text().length() < 10_500);
    }

    @Test
    void aDayAndAMottoBrokenInANarrowCellAreWhole() {
        assertThat(lines("Độc lập - Tự do", "- Hạnh phúc", "Vân Sơn, ngày 21 tháng", "02 năm 2026"))
                .extracting(Line::text)
                .containsExactly("Độc lập - Tự do - Hạnh phúc", "Vân Sơn, ngày 21 tháng 02 năm 2026");
    }

    /** How long all its rows are together says nothing of whether the last one fills the width. */
    @Test
    void whatFollowsAShortLastRowIsALineOfItsOwn() {
        assertThat(lines(ROW, "báo cáo kết quả về Ủy ban nhân dân xã.", "Văn phòng gửi công văn này đến các thôn."))
                .hasSize(2);
    }

    @Test
    void aDayOverThePageBreakIsNoItem() {
        assertThat(lines("1. Phòng Kinh tế gửi danh sách các hộ về Ủy ban nhân dân xã trước ngày", "20/6/2026."))
                .singleElement()
                .satisfies(line -> assertThat(line.text()).endsWith("trước ngày 20/6/2026."));
    }

    @Test
    void aDashWithinBracketsIsNoItem() {
        assertThat(lines(
                        "Các xã gửi báo cáo về Hội Nông dân tỉnh trong tháng cuối của quý (qua Ban Kinh tế",
                        "- Xã hội) để tổng hợp."))
                .singleElement()
                .satisfies(line -> assertThat(line.text()).contains("Ban Kinh tế - Xã hội)"));
    }

    private static List<Line> lines(String... rows) {
        var sources = IntStream.range(0, rows.length)
                .mapToObj(i -> SourceLine.text(rows[i], 1, i == 0))
                .toList();
        return DirectiveText.of(new SourceText("txt", null, true, sources)).lines();
    }
}
