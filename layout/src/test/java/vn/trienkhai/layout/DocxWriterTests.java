package vn.trienkhai.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TimeZone;
import java.util.stream.Stream;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

class DocxWriterTests {

    /** The order in which the schema wants the children of an element; Word refuses files that break it. */
    private static final Map<String, List<String>> ORDER = Map.of(
            "w:pPr",
            List.of(
                    "w:pStyle",
                    "w:keepNext",
                    "w:keepLines",
                    "w:framePr",
                    "w:widowControl",
                    "w:pBdr",
                    "w:spacing",
                    "w:ind",
                    "w:jc",
                    "w:outlineLvl",
                    "w:rPr",
                    "w:sectPr"),
            "w:rPr",
            List.of("w:rFonts", "w:b", "w:bCs", "w:i", "w:iCs", "w:color", "w:sz", "w:szCs", "w:u", "w:lang"),
            "w:tblPr",
            List.of("w:tblW", "w:tblBorders", "w:tblLayout", "w:tblCellMar"),
            "w:tblBorders",
            List.of("w:top", "w:left", "w:bottom", "w:right", "w:insideH", "w:insideV"),
            "w:tcPr",
            List.of("w:tcW", "w:gridSpan", "w:vMerge", "w:vAlign"),
            "w:tbl",
            List.of("w:tblPr", "w:tblGrid", "w:tr"),
            "w:sectPr",
            List.of("w:headerReference", "w:pgSz", "w:pgMar", "w:pgNumType", "w:cols", "w:titlePg"),
            "w:style",
            List.of("w:name", "w:basedOn", "w:qFormat", "w:pPr", "w:rPr"),
            "w:settings",
            List.of(
                    "w:mirrorMargins",
                    "w:defaultTabStop",
                    "w:characterSpacingControl",
                    "w:compat",
                    "w:themeFontLang",
                    "w:decimalSymbol",
                    "w:listSeparator"));

    static Stream<OfficialDocument> samples() {
        return Stream.of(Samples.all().values().stream(), HardPages.all().values().stream(), Typical.all())
                .flatMap(documents -> documents);
    }

    @ParameterizedTest
    @MethodSource("samples")
    void everyPartParsesAndKeepsTheOrderOfTheSchema(OfficialDocument document) throws Exception {
        for (var part : parts(document).values()) {
            checkOrder(parse(part).getDocumentElement());
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void cellsAndBodyEndWithAParagraphAndRowsFillTheirGrid(OfficialDocument document) throws Exception {
        var xml = parse(part(document, "word/document.xml"));

        for (var cell : elements(xml, "w:tc")) {
            assertThat(cell.getLastChild().getNodeName()).isEqualTo("w:p");
        }
        assertThat(elements(xml, "w:sectPr").getLast().getPreviousSibling().getNodeName())
                .isEqualTo("w:p");
        for (var table : elements(xml, "w:tbl")) {
            var columns = children(children(table, "w:tblGrid").getFirst(), "w:gridCol")
                    .size();
            for (var row : children(table, "w:tr")) {
                assertThat(children(row, "w:tc").stream()
                                .mapToInt(DocxWriterTests::span)
                                .sum())
                        .isEqualTo(columns);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void everyStyleThatIsUsedExists(OfficialDocument document) throws Exception {
        var defined = elements(parse(part(document, "word/styles.xml")), "w:style").stream()
                .map(style -> style.getAttribute("w:styleId"))
                .toList();

        assertThat(elements(parse(part(document, "word/document.xml")), "w:pStyle"))
                .allMatch(used -> defined.contains(used.getAttribute("w:val")));
    }

    @Test
    void theSameDocumentGivesTheSameBytesInEveryTimeZone() throws Exception {
        var zone = TimeZone.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("UTC"));
            var first = bytes(Samples.statePlan());
            TimeZone.setDefault(TimeZone.getTimeZone("Asia/Ho_Chi_Minh"));
            assertThat(Arrays.equals(bytes(Samples.statePlan()), first)).isTrue();
        } finally {
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void marksOfXmlAreTextAndControlCharactersAreDropped() throws Exception {
        var document = withText("Hỏi & đáp <b>\"an toàn\"</b>\u0001\u000b; e\u0302\u0323");

        var words =
                parse(part(document, "word/document.xml")).getDocumentElement().getTextContent();

        assertThat(words).contains("Hỏi & đáp <b>\"an toàn\"</b>; ệ");
        assertThat(parse(part(document, "docProps/core.xml"))
                        .getDocumentElement()
                        .getTextContent())
                .contains("A & B <C>");
    }

    @Test
    void thePageIsA4WithTheOfficialMarginsAndNoNumberOnPageOne() throws Exception {
        var xml = part(Samples.statePlan(), "word/document.xml");

        assertThat(xml)
                .contains("<w:pgSz w:w=\"11906\" w:h=\"16838\"/>")
                .contains("w:top=\"1134\" w:right=\"850\" w:bottom=\"1134\" w:left=\"1701\" w:header=\"567\"")
                .contains("<w:titlePg/>");
        assertThat(part(Samples.statePlan(), "word/header1.xml")).contains(" PAGE ");
        assertThat(parse(part(Samples.statePlan(), "word/header2.xml"))
                        .getDocumentElement()
                        .getTextContent())
                .isEmpty();
    }

    @Test
    void theClosingBlockIsOneRowThatDoesNotSplitAndIsHeldByTheParagraphBeforeIt() throws Exception {
        var xml = parse(part(Samples.statePlan(), "word/document.xml"));

        var closing = elements(xml, "w:tbl").getLast();

        assertThat(children(closing, "w:tr")).hasSize(1);
        assertThat(closing.getElementsByTagName("w:cantSplit").getLength()).isEqualTo(1);
        assertThat(((Element) closing.getPreviousSibling())
                        .getElementsByTagName("w:keepNext")
                        .getLength())
                .isEqualTo(1);
    }

    @Test
    void theHeaderOfATableIsRepeatedAndItsLastRowsStayWithTheSignature() throws Exception {
        var table = elements(parse(part(Samples.report(26), "word/document.xml")), "w:tbl")
                .get(1);
        var rows = children(table, "w:tr");

        assertThat(rows.subList(0, 2))
                .allMatch(row -> row.getElementsByTagName("w:tblHeader").getLength() == 1);
        assertThat(rows.subList(2, rows.size() - 2))
                .allMatch(row -> row.getElementsByTagName("w:keepNext").getLength() == 0);
        assertThat(rows.subList(rows.size() - 2, rows.size()))
                .allMatch(row -> row.getElementsByTagName("w:keepNext").getLength() > 0);
    }

    @Test
    void headingsCarryAnOutlineLevelAndStayWithWhatFollows() throws Exception {
        var styles = part(Samples.statePlan(), "word/styles.xml");
        var headings = elements(parse(part(Samples.statePlan(), "word/document.xml")), "w:pStyle").stream()
                .filter(style -> style.getAttribute("w:val").startsWith("Heading"))
                .toList();

        assertThat(styles).contains("w:styleId=\"Heading1\"").contains("<w:outlineLvl w:val=\"0\"/>");
        assertThat(headings)
                .hasSize(7)
                .allMatch(style -> style.getNextSibling().getNodeName().equals("w:keepNext"));
    }

    private static OfficialDocument withText(String text) {
        return new OfficialDocument(
                Family.STATE,
                Letterhead.blank(null, "Sở Nội vụ", "BC-SNV", "Vân Sơn", 2026),
                "Báo cáo",
                "A & B <C>",
                List.of(),
                List.of(Block.Paragraph.of(text)),
                new Signature(List.of(), "Giám đốc", "Lò Văn Inh"),
                List.of());
    }

    private static int span(Element cell) {
        var spans = cell.getElementsByTagName("w:gridSpan");
        return spans.getLength() == 0 ? 1 : Integer.parseInt(((Element) spans.item(0)).getAttribute("w:val"));
    }

    private static void checkOrder(Element element) {
        var order = ORDER.get(element.getNodeName());
        var children = children(element, "");
        if (order != null) {
            var places = children.stream()
                    .map(child -> order.indexOf(child.getNodeName()))
                    .toList();
            assertThat(places)
                    .as(element.getNodeName() + " " + children)
                    .doesNotContain(-1)
                    .isSorted();
        }
        children.forEach(DocxWriterTests::checkOrder);
    }

    private static List<Element> children(Node parent, String name) {
        var children = new ArrayList<Element>();
        for (var node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element && (name.isEmpty() || name.equals(element.getNodeName()))) {
                children.add(element);
            }
        }
        return children;
    }

    private static List<Element> elements(Document xml, String name) {
        var nodes = xml.getElementsByTagName(name);
        var elements = new ArrayList<Element>();
        for (int index = 0; index < nodes.getLength(); index++) {
            elements.add((Element) nodes.item(index));
        }
        return elements;
    }

    private static Document parse(String xml) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
    }

    private static String part(OfficialDocument document, String name) throws IOException {
        return parts(document).getOrDefault(name, "");
    }

    private static Map<String, String> parts(OfficialDocument document) throws IOException {
        var parts = new LinkedHashMap<String, String>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes(document)))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return parts;
    }

    private static byte[] bytes(OfficialDocument document) throws IOException {
        var out = new ByteArrayOutputStream();
        DocxWriter.write(document, out);
        return out.toByteArray();
    }
}
