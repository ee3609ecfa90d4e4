package vn.trienkhai.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
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

    /** Of whichever sort its last block is. */
    static Stream<Block> lastBlocks() {
        return Stream.of(
                Block.Paragraph.of("Các bản thực hiện;"),
                new Block.Bullet("-", "Các bản thực hiện"),
                new Block.Heading(2, "Điều 3.", "Các bản thực hiện."),
                new Block.Heading(2, "3.", "Các bản thực hiện"),
                new Block.Heading(1, "III.", "Các bản thực hiện"),
                new Block.Basis("Quy ước của các bản"),
                new Block.Note("Số liệu đến hết tháng 8."),
                new Block.Table(
                        List.of(new Block.Column("Bản", Block.Alignment.LEFT, 100)),
                        List.of(List.of("Nà Lốm"), List.of("Huổi Sang")),
                        null));
    }

    @ParameterizedTest
    @MethodSource("lastBlocks")
    void theBodyClosesWhateverItsLastBlockIs(Block last) {
        var plan = withBody(Samples.statePlan(), List.of(Block.Paragraph.of("Như sau:"), last));
        var body = texts(plan).stream()
                .map(Text::plain)
                .takeWhile(words -> !words.equals("Nơi nhận:"))
                .toList();

        assertThat(body.getLast()).matches("(?s)(?:.*[^.;])?\\./\\.");
        assertThat(body.subList(0, body.size() - 1)).noneMatch(words -> words.contains("./."));
    }

    @ParameterizedTest
    @MethodSource("lastBlocks")
    void thePartysBodyEndsWithAFullStopAndNothingBelowATable(Block last) {
        var plan = withBody(Samples.partyPlan(), List.of(Block.Paragraph.of("Như sau:"), last));
        var body = texts(plan).stream()
                .map(Text::plain)
                .takeWhile(words -> !words.equals("Nơi nhận:"))
                .filter(words -> !words.isEmpty())
                .toList();

        assertThat(body.getLast()).matches(last instanceof Block.Table ? "Huổi Sang" : "(?s).*[^.;]\\.");
    }

    private static OfficialDocument withBody(OfficialDocument document, List<Block> body) {
        return new OfficialDocument(
                document.family(),
                document.letterhead(),
                document.typeName(),
                document.subject(),
                document.addressees(),
                body,
                document.signature(),
                document.recipients());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Sở Y tế", "Sở Nông nghiệp và Môi trường", "Bản A"})
    void theRuleBelowTheIssuerIsAThirdToAHalfOfItsLine(String issuer) {
        var document = new OfficialDocument(
                Family.STATE,
                Letterhead.blank(null, issuer, "KH-X", "Vân Sơn", 2026),
                "Kế hoạch",
                "",
                List.of(),
                List.of(),
                new Signature(List.of(), "", ""),
                List.of());
        var left = ((Grid) Composer.compose(document).items().getFirst())
                .rows()
                .getFirst()
                .cells()
                .getFirst()
                .content();
        var line = ((Text) left.getFirst())
                .plain()
                .lines()
                .mapToDouble(words -> TextWidth.of(words, Face.bold(13)))
                .max()
                .orElseThrow();

        assertThat(((Item.Rule) left.getLast()).length()).isBetween(line / 3, line / 2);
    }

    @ParameterizedTest
    @EnumSource
    void theDraftsNumberStandsRightBelowTheNumberAndTheUrgencyBelowTheSubject(Family family) {
        var marks = new Marks("Thượng khẩn", "Dự thảo lần 3", null, null, null);
        var letter = texts(Typical.of(family, Typical.Kind.LETTER, marks));

        assertThat(roles(letter)).containsSequence(Role.NUMBER, Role.DRAFT, Role.LETTER_SUBJECT, Role.MARK);
        assertThat(words(letter, Role.MARK)).isEqualTo("THƯỢNG KHẨN");
        assertThat(face(letter, Role.MARK).bold()).isTrue();
        assertThat(roles(texts(Typical.of(family, Typical.Kind.PLAN, marks))))
                .containsSequence(Role.NUMBER, Role.DRAFT, Role.MARK);
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
