package vn.trienkhai.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class PdfWriterTests {

    private static final String LETTERS = "aàảãáạăằẳẵắặâầẩẫấậđeèẻẽéẹêềểễếệiìỉĩíịoòỏõóọôồổỗốộơờởỡớợuùủũúụưừửữứựyỳỷỹýỵ";

    @Test
    void everyVietnameseLetterSurvivesInItsComposedForm() throws IOException {
        var words = LETTERS + " " + LETTERS.toUpperCase(java.util.Locale.of("vi"));

        try (var pdf =
                written(withBody(List.of(Block.Paragraph.of(Normalizer.normalize(words, Normalizer.Form.NFD)))))) {
            var text = text(pdf, 1).replaceAll("\\s+", "");
            assertThat(text).contains(words.replace(" ", ""));
            assertThat(Normalizer.isNormalized(text, Normalizer.Form.NFC)).isTrue();
        }
    }

    @Test
    void lettersStayLettersAndAreNotDrawnTogether() throws IOException {
        try (var pdf = written(withBody(List.of(Block.Paragraph.of("Điểm phát wifi, offline, fl, ffi"))))) {
            assertThat(text(pdf, 1)).contains("wifi, offline, fl, ffi");
        }
    }

    @Test
    void aReportOverTwoPagesRepeatsItsHeaderAndNumbersOnlyTheSecond() throws IOException {
        try (var pdf = written(Samples.report(26))) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(2);
            assertThat(text(pdf, 1).lines().findFirst())
                    .hasValueSatisfying(line -> assertThat(line).isNotEqualTo("1"));
            assertThat(text(pdf, 2)).startsWith("2").contains("Kinh phí").contains("Tổng cộng");
        }
    }

    @Test
    void theSignatureNeverStandsAloneOnAPage() throws IOException {
        for (int lines = 14; lines <= 30; lines++) {
            var body = new ArrayList<Block>();
            for (int line = 1; line <= lines; line++) {
                body.add(Block.Paragraph.of("Việc thứ " + line + " của kế hoạch"));
            }
            try (var pdf = written(withBody(body))) {
                assertThat(text(pdf, pdf.getNumberOfPages()))
                        .contains("Việc thứ " + lines)
                        .contains("Lò Văn Inh");
            }
        }
    }

    @Test
    void theSignatureStaysWithTheLastRowsOfATable() throws IOException {
        for (int rows = 15; rows <= 30; rows += 3) {
            try (var pdf = written(Samples.report(rows))) {
                assertThat(text(pdf, pdf.getNumberOfPages()))
                        .contains("Tổng cộng")
                        .contains("Nguyễn Quỳnh Vân");
            }
        }
    }

    @Test
    void fontsAreEmbeddedAsSubsetsAndTheFileKnowsItsTitle() throws IOException {
        try (var pdf = written(Samples.statePlan())) {
            assertThat(pdf.getDocumentInformation().getTitle())
                    .isEqualTo("Kế hoạch: Triển khai Tháng an toàn giao thông năm 2026");
            var resources = pdf.getPage(0).getResources();
            for (var name : resources.getFontNames()) {
                assertThat(resources.getFont(name).isEmbedded()).isTrue();
                assertThat(resources.getFont(name).getName()).matches("[A-Z]{6}\\+LiberationSerif.*");
            }
        }
    }

    @Test
    void aLimitOfCirculationStandsAbovePageOneOfAPartyDocument() throws IOException {
        try (var pdf = written(Samples.longNames())) {
            assertThat(text(pdf, 1)).contains("LƯU HÀNH NỘI BỘ");
        }
    }

    private static OfficialDocument withBody(List<Block> body) {
        return new OfficialDocument(
                Family.STATE,
                Letterhead.blank(null, "Sở Nội vụ", "KH-SNV", "Vân Sơn", 2026),
                "Kế hoạch",
                "Rà soát",
                List.of(),
                body,
                new Signature(List.of(), "Giám đốc", "Lò Văn Inh"),
                List.of("Lưu: VT"));
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
        return stripper.getText(pdf);
    }
}
