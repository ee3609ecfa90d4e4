package vn.trienkhai.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import vn.trienkhai.layout.Typical.Kind;
import vn.trienkhai.layout.WrittenDocx.Line;

/** A document sent on as a copy: the form below its last line, on a page of its own, or the stamp on page 1. */
class CopyTests {

    @BeforeAll
    static void start() {
        VeraGreenfieldFoundryProvider.initialise();
    }

    static Copy copy(Family family) {
        return copy(family, Copy.Kind.FULL);
    }

    private static Copy copy(Family family, Copy.Kind kind) {
        return new Copy(
                family,
                kind,
                new Letterhead(
                        null,
                        family.isParty() ? "Đảng ủy xã Nậm Rốm" : "Ủy ban nhân dân xã Nậm Rốm",
                        "3",
                        family.isParty() ? "BS/ĐU" : kind.abbreviation() + "-UBND",
                        "Nậm Rốm",
                        LocalDate.of(2026, 11, 9)),
                new Signature(List.of(family.byOrderOf("Chủ tịch")), "Chánh Văn phòng", "Vàng Thị Rốm"),
                List.of("Các phòng chuyên môn", "Lưu: VT"));
    }

    private static byte[] pdf(OfficialDocument document, Copy copy) throws IOException {
        var out = new ByteArrayOutputStream();
        PdfWriter.write(document, copy, out);
        return out.toByteArray();
    }

    private static String text(byte[] pdf) throws IOException {
        try (var read = Loader.loadPDF(pdf)) {
            var stripper = new PDFTextStripper();
            stripper.setSortByPosition(true);
            return stripper.getText(read);
        }
    }

    @Test
    void theFormStandsBelowTheCopiedSignature() throws Exception {
        var out = new ByteArrayOutputStream();
        DocxWriter.write(Typical.of(Family.STATE, Kind.PLAN), copy(Family.STATE), out);
        var docx = WrittenDocx.of(out.toByteArray());
        var form = docx.lines().stream()
                .filter(line -> line.style().equals("Hình thức sao"))
                .toList();

        assertThat(form).singleElement().satisfies(line -> {
            assertThat(line.text()).isEqualTo("SAO Y");
            assertThat(line.size()).isBetween(13.0, 14.0);
            assertThat(line.bold()).isTrue();
            assertThat(line.column()).isEqualTo("right");
        });
        int at = docx.lines().indexOf(form.getFirst());
        assertThat(docx.lines().subList(0, at)).extracting(Line::text).contains("Lò Văn Pín");
        assertThat(docx.lines().subList(at - 1, docx.lines().size()))
                .extracting(Line::text)
                .contains(
                        "ỦY BAN NHÂN DÂN\nXÃ NẬM RỐM",
                        "Số: 03/SY-UBND",
                        "Nậm Rốm, ngày 09 tháng 11 năm 2026",
                        "TL. CHỦ TỊCH",
                        "CHÁNH VĂN PHÒNG",
                        "Vàng Thị Rốm",
                        "- Lưu: VT.");
        var number = only(docx, "Số, ký hiệu", at);
        var day = only(docx, "Địa danh, ngày tháng", at);
        assertThat(number.row()).isEqualTo(day.row());
        assertThat(number.size()).isEqualTo(13);
        assertThat(day.italic()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"FULL, SAO Y, Số: 03/SY-UBND", "EXCERPT, TRÍCH SAO, Số: 03/TrS-UBND", "OF_COPY, SAO LỤC, Số: 03/SL-UBND"
    })
    void theFormSaysWhatKindOfCopyItIs(Copy.Kind kind, String words, String number) throws Exception {
        var out = new ByteArrayOutputStream();
        DocxWriter.write(copy(Family.STATE, kind), out);
        var docx = WrittenDocx.of(out.toByteArray());

        assertThat(only(docx, "Hình thức sao", 0).text()).isEqualTo(words);
        assertThat(only(docx, "Số, ký hiệu", 0).text()).isEqualTo(number);
    }

    @Test
    void thePartysStampStandsAbovePageOneOfTheDocxAndNoFormBelow() throws Exception {
        var out = new ByteArrayOutputStream();
        DocxWriter.write(Typical.of(Family.PARTY_2026, Kind.LETTER), copy(Family.PARTY_2026), out);
        var docx = WrittenDocx.of(out.toByteArray());

        assertThat(PageOf.written(docx).value("first-page")).isEqualTo("BẢN SAO VĂN BẢN");
        assertThat(PageOf.written(docx).value("first-page-align")).isEqualTo("right");
        assertThat(docx.part("word/header1.xml").getTextContent()).doesNotContain("BẢN SAO");
        assertThat(docx.lines()).extracting(Line::style).doesNotContain("Hình thức sao");
        assertThat(docx.text()).doesNotContain("Vàng Thị Rốm");
    }

    private static Line only(WrittenDocx docx, String style, int behind) {
        return docx.lines().subList(behind, docx.lines().size()).stream()
                .filter(line -> line.style().equals(style))
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @EnumSource(Family.class)
    void everyCopyKeepsTheRulesOfTheArchiveForm(Family family) throws Exception {
        var pdf = pdf(Typical.of(family, Kind.LETTER), copy(family));

        if (family == Family.PARTY_2026) {
            assertThat(text(pdf)).contains("BẢN SAO VĂN BẢN").doesNotContain("SAO Y");
        } else {
            assertThat(text(pdf)).contains("SAO Y", "Vàng Thị Rốm").doesNotContain("BẢN SAO VĂN BẢN");
        }
        try (var parser =
                        Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), PDFAFlavour.PDFA_2_U);
                var validator = Foundries.defaultInstance().createValidator(PDFAFlavour.PDFA_2_U, false)) {
            assertThat(validator.validate(parser).isCompliant()).isTrue();
        }
        keep("copy-" + family + ".pdf", pdf);
        var docx = new ByteArrayOutputStream();
        DocxWriter.write(Typical.of(family, Kind.LETTER), copy(family), docx);
        keep("copy-" + family + ".docx", docx.toByteArray());
    }

    /** To be looked at: -Dcopies=folder. */
    private static void keep(String name, byte[] bytes) throws IOException {
        var folder = System.getProperty("copies");
        if (folder != null) {
            Files.write(Path.of(folder, name), bytes);
        }
    }

    @Test
    void theFormIsNeverSplitBetweenPages() throws Exception {
        for (int lines = 8; lines <= 24; lines += 2) {
            var body = new ArrayList<Block>();
            for (int line = 1; line <= lines; line++) {
                body.add(Block.Paragraph.of("Việc thứ " + line + " của kế hoạch"));
            }
            var plan = Typical.of(Family.STATE, Kind.PLAN);
            var document = new OfficialDocument(
                    plan.family(),
                    plan.letterhead(),
                    plan.typeName(),
                    plan.subject(),
                    plan.addressees(),
                    body,
                    plan.signature(),
                    plan.recipients());
            try (var read = Loader.loadPDF(pdf(document, copy(Family.STATE)))) {
                var stripper = new PDFTextStripper();
                stripper.setStartPage(read.getNumberOfPages());
                assertThat(stripper.getText(read)).contains("SAO Y", "03/SY-UBND", "Vàng Thị Rốm");
            }
        }
    }

    private static byte[] scan(int rotation) throws IOException {
        try (var pdf = new PDDocument()) {
            var page = new PDPage(PDRectangle.A4);
            page.setRotation(rotation);
            pdf.addPage(page);
            pdf.addPage(new PDPage(PDRectangle.A4));
            var out = new ByteArrayOutputStream();
            pdf.save(out);
            return out.toByteArray();
        }
    }

    @Test
    void aScanGetsTheFormOnAPageOfItsOwnBehindItsPages() throws Exception {
        var out = new ByteArrayOutputStream();
        PdfWriter.copy(scan(0), copy(Family.STATE), out);

        try (var read = Loader.loadPDF(out.toByteArray())) {
            assertThat(read.getNumberOfPages()).isEqualTo(3);
            var stripper = new PDFTextStripper();
            stripper.setStartPage(3);
            assertThat(stripper.getText(read)).contains("SAO Y", "Vàng Thị Rốm");
        }
        keep("scan.pdf", out.toByteArray());
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 90, 180, 270})
    void thePartysStampIsUprightAtTheTopRightHoweverThePageIsTurned(int rotation) throws Exception {
        var out = new ByteArrayOutputStream();
        PdfWriter.copy(scan(rotation), copy(Family.PARTY_2026), out);

        try (var read = Loader.loadPDF(out.toByteArray())) {
            assertThat(read.getNumberOfPages()).isEqualTo(2);
            var seen = new PDFTextStripper() {
                private float right;
                private float top = Float.MAX_VALUE;

                @Override
                protected void writeString(String words, List<TextPosition> letters) {
                    letters.forEach(letter -> {
                        right = Math.max(right, letter.getX() + letter.getWidth());
                        top = Math.min(top, letter.getY());
                    });
                }
            };
            seen.setEndPage(1);
            seen.getText(read);
            boolean turned = rotation % 180 != 0;
            var width = turned ? PDRectangle.A4.getHeight() : PDRectangle.A4.getWidth();
            assertThat(seen.right / Sheet.MM).isBetween(width / Sheet.MM - 16, width / Sheet.MM - 14);
            assertThat(seen.top / Sheet.MM).isBetween(10.0, 15.0);
        }
        assertThat(text(out.toByteArray())).contains("BẢN SAO VĂN BẢN", "Đảng ủy xã Nậm Rốm");
        keep("stamp-" + rotation + ".pdf", out.toByteArray());
    }

    @Test
    void whatIsNoPdfIsRefusedAndNothingIsWritten() {
        var out = new ByteArrayOutputStream();
        assertThatIOException()
                .isThrownBy(() ->
                        PdfWriter.copy("không phải PDF".getBytes(StandardCharsets.UTF_8), copy(Family.STATE), out));
        assertThat(out.size()).isZero();
    }

    @Test
    void theFormAloneIsWrittenForAnOriginalOnPaper() throws Exception {
        var out = new ByteArrayOutputStream();
        DocxWriter.write(copy(Family.UNION), out);
        assertThat(WrittenDocx.of(out.toByteArray()).text())
                .startsWith("ỦY BAN NHÂN DÂN")
                .contains("SAO Y");
    }
}
