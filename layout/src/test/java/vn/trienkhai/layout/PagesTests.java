package vn.trienkhai.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Turned pages, annexes and long lists as they stand on paper. */
class PagesTests {

    @Test
    void onlyTheTableLiesOnItsSideAndItsHeadingGoesWithIt() throws IOException {
        try (var pdf = written(HardPages.withTable(9))) {
            assertThat(turned(pdf)).containsExactly(false, true, false);
            assertThat(text(pdf, 1)).contains("số liệu từng bản").doesNotContain("SỐ LIỆU");
            assertThat(text(pdf, 2)).startsWith("2").contains("I. SỐ LIỆU", "Bản Huổi Sang 14");
            assertThat(text(pdf, 3)).startsWith("3").contains("II. ĐỀ NGHỊ", "Tòng Văn Hặc");
        }
    }

    @Test
    void aSignatureRightBelowATurnedTableStandsOnItsPage() throws IOException {
        try (var pdf = written(HardPages.tableLast())) {
            assertThat(text(pdf, pdf.getNumberOfPages())).contains("Bản Huổi Sang 14", "Tòng Văn Hặc");
            assertThat(turned(pdf).getLast()).isTrue();
        }
    }

    @Test
    void everyAnnexIsNumberedAnewAndHidesItsFirstNumber() throws IOException {
        try (var pdf = written(HardPages.withAnnexes())) {
            assertThat(text(pdf, 1)).startsWith("ỦY BAN");
            assertThat(text(pdf, 2))
                    .startsWith("Phụ lục I\nCÁC BƯỚC SỬA ĐƯỜNG LIÊN BẢN\n(Kèm theo Báo cáo số 31/BC-UBND");
            assertThat(text(pdf, 3)).startsWith("2\n");
            assertThat(text(pdf, 4)).startsWith("Phụ lục II\n");
            assertThat(turned(pdf).subList(0, 4)).containsExactly(false, false, false, true);
        }
    }

    @Test
    void theHeadOfATurnedAnnexStandsInTheMiddleOfItsPage() throws IOException {
        var annex = new Annex("Phụ lục", "", List.of(HardPages.table(12)));
        try (var pdf = written(HardPages.withTable(3).withAnnexes(annex))) {
            var page = pdf.getNumberOfPages();
            var middle = 30 * Sheet.MM + Sheet.TURNED_WIDTH / 2;
            var label = TextWidth.of("Phụ lục", Face.bold(14));
            assertThat(leftEdge(pdf, page, "Phụ lục")).isCloseTo(middle - label / 2, within(2.0));
        }
    }

    @Test
    void aListOfRecipientsLongerThanAPageLeavesTheSignatureBesideItsBeginning() throws IOException {
        try (var pdf = written(HardPages.recipients(90))) {
            assertThat(text(pdf, 1)).contains("tháo gỡ./.", "Nơi nhận:", "Hoàng Thị Sen", "xã thứ 1;");
            assertThat(text(pdf, 2)).contains("xã thứ 90;", "Lưu: VT, TH.");
            assertThat(pdf.getNumberOfPages()).isEqualTo(2);
        }
    }

    @Test
    void whatTheMediaMayNotSpreadSaysSoAtTheFootOfThePageWithTheSignature() throws IOException {
        try (var pdf = written(HardPages.keptFromTheMedia())) {
            assertThat(text(pdf, 1)).doesNotContain("Không phổ biến");
            assertThat(text(pdf, 2).strip())
                    .contains("Vừ A Chớ")
                    .endsWith("Không phổ biến trên phương tiện thông tin đại chúng");
            assertThat(text(pdf, 3)).startsWith("PHỤ LỤC").doesNotContain("Không phổ biến");
        }
    }

    @Test
    void onTheBackOfASheetTheBindingEdgeIsRight() throws Exception {
        var document = Samples.partyPlan();
        var out = new ByteArrayOutputStream();
        PdfWriter.write(document, Sides.BOTH, out);
        try (var pdf = Loader.loadPDF(out.toByteArray())) {
            assertThat(leftEdge(pdf, 1)).isCloseTo(30 * Sheet.MM, within(1.0));
            assertThat(leftEdge(pdf, 2)).isCloseTo(15 * Sheet.MM, within(1.0));
        }
        try (var pdf = written(document)) {
            assertThat(leftEdge(pdf, 2)).isCloseTo(30 * Sheet.MM, within(1.0));
        }

        out.reset();
        DocxWriter.write(document, Sides.BOTH, out);
        assertThat(WrittenDocx.of(out.toByteArray())
                        .part("word/settings.xml")
                        .getFirstChild()
                        .getNodeName())
                .isEqualTo("w:mirrorMargins");
    }

    /** Where the leftmost letter of a page stands, in points. */
    private static double leftEdge(PDDocument pdf, int page) throws IOException {
        return leftEdge(pdf, page, "");
    }

    /** Where the leftmost letter of the lines with these words stands. */
    private static double leftEdge(PDDocument pdf, int page, String words) throws IOException {
        var leftmost = new double[] {Double.MAX_VALUE};
        var stripper = new PDFTextStripper() {
            @Override
            protected void writeString(String text, List<TextPosition> letters) {
                if (text.contains(words)) {
                    letters.forEach(letter -> leftmost[0] = Math.min(leftmost[0], letter.getXDirAdj()));
                }
            }
        };
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        stripper.getText(pdf);
        return leftmost[0];
    }

    static Stream<OfficialDocument> strained() {
        return HardPages.all().values().stream();
    }

    @ParameterizedTest
    @MethodSource("strained")
    void noLetterStandsOutsideItsPageOrInItsMargins(OfficialDocument document) throws IOException {
        try (var pdf = written(document)) {
            var outside = new ArrayList<String>();
            var stripper = new PDFTextStripper() {
                @Override
                protected void writeString(String text, List<TextPosition> letters) {
                    letters.stream()
                            .filter(letter -> letter.getXDirAdj() < Sheet.LEFT - 1
                                    || letter.getXDirAdj() + letter.getWidthDirAdj()
                                            > letter.getPageWidth() - Sheet.RIGHT + 1
                                    || letter.getYDirAdj() > letter.getPageHeight() - 5 * Sheet.MM)
                            .forEach(letter -> outside.add(getCurrentPageNo() + ": " + text));
                }
            };
            stripper.getText(pdf);

            assertThat(outside).isEmpty();
        }
    }

    private static List<Boolean> turned(PDDocument pdf) {
        return IntStream.range(0, pdf.getNumberOfPages())
                .mapToObj(page -> pdf.getPage(page).getMediaBox())
                .map(box -> box.getWidth() > box.getHeight())
                .toList();
    }

    private static PDDocument written(OfficialDocument document) throws IOException {
        var out = new ByteArrayOutputStream();
        PdfWriter.write(document, out);
        return Loader.loadPDF(out.toByteArray());
    }

    private static String text(PDDocument pdf, int page) throws IOException {
        var stripper = new PDFTextStripper();
        stripper.setSortByPosition(true);
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        return stripper.getText(pdf).replaceAll("\\h+", " ").replaceAll("(?m)^ | $", "");
    }
}
