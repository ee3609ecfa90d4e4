package vn.trienkhai.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** DOCX and PDF of a document say the same, each in its own order of columns. */
class AgreementTests {

    static Stream<Arguments> documents() {
        return Stream.of(
                        Samples.all().values().stream(),
                        HardPages.all().values().stream(),
                        Typical.all(),
                        Joint.all(),
                        Invented.all(20_261_122))
                .flatMap(documents -> documents)
                .filter(document -> !document.equals(HardPages.withoutEnd()))
                .map(document -> Arguments.of(
                        document.family() + " " + document.typeName() + ": " + document.subject(), document));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("documents")
    void saysTheSameInBothFormats(String name, OfficialDocument document) throws Exception {
        var docx = WrittenDocx.of(document);
        var pdf = new ByteArrayOutputStream();
        PdfWriter.write(document, pdf);

        var printed = printed(pdf.toByteArray());

        var written = words(docx.text() + " " + docx.part("word/header2.xml").getTextContent());
        var repeated = repeatedHeaders(docx);
        assertThat(less(printed, repeated)).containsExactlyInAnyOrderEntriesOf(less(written, repeated));
    }

    /** Words longer than a line are torn in the PDF, so only their letters can be counted; headers stand there again. */
    @Test
    void losesNoLetterOfWordsLongerThanALine() throws Exception {
        var document = HardPages.withoutEnd();
        var docx = letters(WrittenDocx.of(document).text());
        var out = new ByteArrayOutputStream();
        PdfWriter.write(document, out);
        try (var pdf = Loader.loadPDF(out.toByteArray())) {
            var printed = letters(new PDFTextStripper().getText(pdf));
            docx.forEach((letter, count) ->
                    assertThat(printed.getOrDefault(letter, 0L)).as(letter).isGreaterThanOrEqualTo(count));
        }
    }

    private static Map<String, Long> letters(String text) {
        return text.replaceAll("[\\s\u00a0]+", "")
                .codePoints()
                .mapToObj(Character::toString)
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    }

    /** Words of the page with how often each stands there; page numbers alone on their line do not count. */
    private static Map<String, Long> printed(byte[] pdf) throws Exception {
        try (var loaded = Loader.loadPDF(pdf)) {
            var stripper = new PDFTextStripper();
            stripper.setSortByPosition(false);
            var text = new StringBuilder();
            for (int page = 1; page <= loaded.getNumberOfPages(); page++) {
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                text.append(stripper.getText(loaded)).append('\n');
            }
            return words(text.toString().replaceAll("(?m)^\\h*\\d{1,2}\\h*$", ""));
        }
    }

    private static Map<String, Long> words(String text) {
        return Stream.of(text.split("[\\s\u00a0]+"))
                .filter(word -> !word.isEmpty() && !word.matches("\\d{1,2}"))
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    }

    /** The words of table headers: the PDF has them again on every page, the DOCX once. */
    private static List<String> repeatedHeaders(WrittenDocx docx) {
        return docx.lines().stream()
                .filter(line -> line.style().equals("Tiêu đề bảng"))
                .flatMap(line -> Stream.of(line.text().split("\\s+")))
                .toList();
    }

    private static Map<String, Long> less(Map<String, Long> words, List<String> left) {
        return words.entrySet().stream()
                .filter(word -> !left.contains(word.getKey()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
