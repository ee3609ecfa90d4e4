package vn.trienkhai.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.trienkhai.layout.Item.Grid;
import vn.trienkhai.layout.Item.Text;

class ComposerTests {

    @Test
    void aStatePlanCarriesItsComponentsInOrderAndSize() {
        var texts = texts(Samples.statePlan());

        assertThat(roles(texts).subList(0, 7))
                .containsExactly(Role.ISSUER, Role.TITLE, Role.MOTTO, Role.NUMBER, Role.DATE, Role.TYPE, Role.SUBJECT);
        assertThat(face(texts, Role.TITLE)).isEqualTo(Face.bold(13));
        assertThat(face(texts, Role.MOTTO)).isEqualTo(Face.bold(14));
        assertThat(face(texts, Role.ISSUER)).isEqualTo(Face.bold(13));
        assertThat(face(texts, Role.NUMBER)).isEqualTo(Face.regular(13));
        assertThat(face(texts, Role.DATE)).isEqualTo(Face.italic(14));
        assertThat(face(texts, Role.TYPE)).isEqualTo(Face.bold(14));
        assertThat(face(texts, Role.POSITION)).isEqualTo(Face.bold(14));
        assertThat(face(texts, Role.RECIPIENTS_TITLE)).isEqualTo(new Face(12, true, true, false));
        assertThat(face(texts, Role.RECIPIENT)).isEqualTo(Face.regular(11));
        assertThat(words(texts, Role.MOTTO)).isEqualTo("Độc lập - Tự do - Hạnh phúc");
    }

    @ParameterizedTest
    @EnumSource(names = {"PARTY_2018", "PARTY_2026"})
    void aPartyLetterCarriesItsComponentsInOrderAndSize(Family family) {
        var texts = texts(Samples.partyLetter(family, java.time.LocalDate.of(2026, 6, 9)));

        assertThat(roles(texts).subList(0, 8))
                .containsExactly(
                        Role.PARENT,
                        Role.ISSUER,
                        Role.STAR,
                        Role.TITLE,
                        Role.NUMBER,
                        Role.LETTER_SUBJECT,
                        Role.DATE,
                        Role.ADDRESSEE);
        assertThat(words(texts, Role.TITLE)).isEqualTo("ĐẢNG CỘNG SẢN VIỆT NAM");
        assertThat(face(texts, Role.TITLE)).isEqualTo(Face.bold(15));
        assertThat(face(texts, Role.PARENT)).isEqualTo(Face.regular(14));
        assertThat(face(texts, Role.ISSUER)).isEqualTo(Face.bold(14));
        assertThat(words(texts, Role.STAR)).isEqualTo("*");
        assertThat(face(texts, Role.LETTER_SUBJECT)).isEqualTo(Face.italic(12));
        assertThat(face(texts, Role.AUTHORITY)).isEqualTo(Face.bold(14));
        assertThat(face(texts, Role.POSITION)).isEqualTo(Face.regular(14));
        assertThat(face(texts, Role.NAME)).isEqualTo(Face.bold(14));
        assertThat(face(texts, Role.RECIPIENTS_TITLE).underline()).isTrue();
    }

    @Test
    void aPartyPlanHasFiveHyphensBelowItsSubject() {
        var texts = texts(Samples.partyPlan());

        assertThat(words(texts, Role.DASHES)).isEqualTo("-----");
        assertThat(face(texts, Role.TYPE)).isEqualTo(Face.bold(16));
        assertThat(face(texts, Role.SUBJECT)).isEqualTo(Face.bold(15));
        assertThat(words(texts, Role.HEADING_1)).isEqualTo("I- MỤC ĐÍCH, YÊU CẦU");
    }

    @Test
    void theRuleBelowTheMottoIsAsLongAsTheMotto() {
        var grid = (Grid) Composer.compose(Samples.statePlan()).items().getFirst();
        var right = grid.rows().getFirst().cells().getLast().content();

        assertThat(((Item.Rule) right.getLast()).length())
                .isEqualTo(TextWidth.of("Độc lập - Tự do - Hạnh phúc", Face.bold(14)));
    }

    @Test
    void unionAndFrontStandUnderTheRepublicAndYouthUnderItsOwnTitle() {
        assertThat(words(texts(Samples.unionPlan()), Role.TITLE)).startsWith("CỘNG HÒA");
        assertThat(words(texts(Samples.frontLetter()), Role.TITLE)).startsWith("CỘNG HÒA");
        assertThat(words(texts(Samples.youthPlan()), Role.TITLE)).isEqualTo("ĐOÀN TNCS HỒ CHÍ MINH");
        assertThat(words(texts(Samples.youthPlan()), Role.STAR)).isEqualTo("***");
    }

    @Test
    void theBodyClosesOnceAndItsLastParagraphStaysWithTheSignature() {
        var body = texts(Samples.statePlan()).stream()
                .filter(text -> text.role() == Role.BODY)
                .toList();

        assertThat(body.getLast().plain()).endsWith("Công an xã./.");
        assertThat(body.getLast().shape().withNext()).isTrue();
        assertThat(body.subList(0, body.size() - 1))
                .noneMatch(text -> text.plain().contains("./."));
    }

    @Test
    void whatIsNotFilledInLeavesNoEmptyComponent() {
        var bare = new OfficialDocument(
                Family.STATE,
                Letterhead.blank(null, "Sở Nội vụ", "SNV-VP", "Vân Sơn", 2026),
                "",
                "",
                List.of(),
                List.of(),
                new Signature(List.of(), "", ""),
                List.of());

        assertThat(roles(texts(bare)))
                .containsExactly(Role.ISSUER, Role.TITLE, Role.MOTTO, Role.NUMBER, Role.DATE, Role.GAP, Role.NAME);
    }

    @Test
    void aSignatureHigherThanALongListOfRecipientsLosesNoneOfThem() {
        var recipients =
                IntStream.rangeClosed(1, 30).mapToObj(number -> "Bản " + number).toList();
        var authority = IntStream.rangeClosed(1, 30)
                .mapToObj(number -> "TM. BAN " + number)
                .toList();
        var document = new OfficialDocument(
                Family.STATE,
                Letterhead.blank(null, "Sở Nội vụ", "SNV-VP", "Vân Sơn", 2026),
                "",
                "",
                List.of(),
                List.of(Block.Paragraph.of("Để biết.")),
                new Signature(authority, "Giám đốc", "Lò Thị Mai"),
                recipients);

        assertThat(texts(document).stream().filter(text -> text.role() == Role.RECIPIENT))
                .hasSize(30);
    }

    @Test
    void noColumnIsNarrowerThanItsLongestWord() {
        var table = new Block.Table(
                List.of(
                        new Block.Column("TT", Block.Alignment.CENTRE, 1),
                        new Block.Column("Nội dung", Block.Alignment.LEFT, 60)),
                List.of(List.of("100", "Thăm hỏi")),
                null);

        var widths = new TablePart(TableFit.of(table).getFirst()).grid(false).widths();

        assertThat(widths.getFirst()).isGreaterThan(TextWidth.of("100", Face.bold(13)));
        assertThat(widths.stream().mapToDouble(Double::doubleValue).sum())
                .isCloseTo(Sheet.TEXT_WIDTH, org.assertj.core.data.Offset.offset(0.01));
    }

    private static List<Text> texts(OfficialDocument document) {
        var texts = new ArrayList<Text>();
        collect(Composer.compose(document).items(), texts);
        return texts;
    }

    private static void collect(List<Item> items, List<Text> into) {
        for (var item : items) {
            switch (item) {
                case Text text -> into.add(text);
                case Grid grid ->
                    grid.rows().forEach(row -> row.cells().forEach(cell -> collect(cell.content(), into)));
                case Item.Rule _ -> {}
            }
        }
    }

    private static List<Role> roles(List<Text> texts) {
        return texts.stream().map(Text::role).toList();
    }

    private static Text first(List<Text> texts, Role role) {
        return texts.stream().filter(text -> text.role() == role).findFirst().orElseThrow();
    }

    private static Face face(List<Text> texts, Role role) {
        return first(texts, role).spans().getFirst().face();
    }

    private static String words(List<Text> texts, Role role) {
        return first(texts, role).plain();
    }
}
