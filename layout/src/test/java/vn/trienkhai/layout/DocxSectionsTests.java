package vn.trienkhai.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.trienkhai.layout.WrittenDocx.attribute;
import static vn.trienkhai.layout.WrittenDocx.has;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

/** A DOCX has a section for each kind of page. */
class DocxSectionsTests {

    @Test
    void onlyTheSectionOfTheWideTableIsTurnedAndItsNumbersGoOn() throws Exception {
        var sections = sections(HardPages.withTable(9));

        assertThat(sections.stream().map(section -> attribute(section, "w:pgSz", "w:orient", "portrait")))
                .containsExactly("portrait", "landscape", "portrait");
        assertThat(attribute(sections.get(1), "w:pgSz", "w:w", "")).isEqualTo("16838");
        assertThat(attribute(sections.get(1), "w:pgSz", "w:h", "")).isEqualTo("11906");
        assertThat(sections).noneMatch(section -> has(section, "w:pgNumType"));
        assertThat(sections.stream().map(section -> has(section, "w:titlePg"))).containsExactly(true, false, false);
    }

    @Test
    void thePiecesOfACutTableFollowEachOtherOnTheSamePages() throws Exception {
        assertThat(sections(HardPages.withTable(24)).stream()
                        .map(section -> attribute(section, "w:pgSz", "w:orient", "portrait")))
                .containsExactly("portrait", "landscape", "portrait");
    }

    @Test
    void everyAnnexCountsItsPagesFromOneAndHidesTheFirstNumber() throws Exception {
        var sections = sections(HardPages.withAnnexes());

        assertThat(sections).hasSize(3);
        assertThat(sections.subList(1, 3))
                .allMatch(section ->
                        attribute(section, "w:pgNumType", "w:start", "").equals("1"))
                .allMatch(section -> has(section, "w:titlePg"));
        assertThat(has(sections.getFirst(), "w:pgNumType")).isFalse();
    }

    @Test
    void aLimitOfCirculationStandsAbovePageOneAndNotAboveAnAnnex() throws Exception {
        var annex = new Annex("Phụ lục", "Việc phải làm", List.of(Block.Paragraph.of("Treo cờ.")));
        var document = Typical.of(
                        Family.PARTY_2026, Typical.Kind.LETTER, new Marks(null, null, "Lưu hành nội bộ", null, null))
                .withAnnexes(annex);
        var docx = WrittenDocx.of(document);
        var sections = sections(document);

        assertThat(firstHeader(docx, sections.getFirst())).isEqualTo("LƯU HÀNH NỘI BỘ");
        assertThat(firstHeader(docx, sections.getLast())).isEmpty();
    }

    private static String firstHeader(WrittenDocx docx, Element section) {
        var id = WrittenDocx.children(section, "w:headerReference").stream()
                .filter(reference -> reference.getAttribute("w:type").equals("first"))
                .findFirst()
                .orElseThrow()
                .getAttribute("r:id");
        var target = WrittenDocx.children(docx.part("word/_rels/document.xml.rels"), "Relationship").stream()
                .filter(relationship -> relationship.getAttribute("Id").equals(id))
                .findFirst()
                .orElseThrow()
                .getAttribute("Target");
        return docx.part("word/" + target).getTextContent();
    }

    private static List<Element> sections(OfficialDocument document) throws Exception {
        var found = WrittenDocx.of(document).part("word/document.xml").getElementsByTagName("w:sectPr");
        var sections = new ArrayList<Element>();
        for (int index = 0; index < found.getLength(); index++) {
            sections.add((Element) found.item(index));
        }
        return sections;
    }
}
