package vn.trienkhai.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.trienkhai.layout.Item.Grid;
import vn.trienkhai.layout.Item.Text;
import vn.trienkhai.layout.WrittenDocx.Line;

/** A joint document in the DOCX read back: names joined by a hyphen, who leads signs right, the recipients below all who sign. */
class JointTests {

    static Stream<OfficialDocument> documents() {
        return Joint.all();
    }

    private static List<Line> of(WrittenDocx docx, Role role) {
        return docx.lines().stream()
                .filter(line -> line.style().equals(role.vietnamese()))
                .toList();
    }

    @Test
    void namesThatFitStandOnOneLineAndOthersEachBeginOne() throws Exception {
        assertThat(of(WrittenDocx.of(Joint.ofThree()), Role.ISSUER))
                .singleElement()
                .satisfies(issuer -> {
                    assertThat(issuer.text())
                            .isEqualTo("SỞ GIÁO DỤC VÀ ĐÀO TẠO\nTỈNH VÂN SƠN\u00a0-\n"
                                    + "CÔNG AN TỈNH VÂN SƠN\u00a0-\nTỈNH ĐOÀN VÂN SƠN");
                    assertThat(issuer.size()).isEqualTo(13);
                    assertThat(issuer.bold()).isTrue();
                    assertThat(issuer.column()).isEqualTo("left");
                    assertThat(issuer.rule()).isPositive();
                });
        assertThat(of(
                                WrittenDocx.of(new OfficialDocument(
                                                Family.PARTY_2026,
                                                Letterhead.blank(null, "Ban Tổ chức", "QC/BTCTU-SNV", "Vân Sơn", 2026),
                                                "Quy chế",
                                                "",
                                                List.of(),
                                                List.of(),
                                                new Signature(List.of(), "", ""),
                                                List.of())
                                        .withPartners(new Partner("Sở Nội vụ", new Signature(List.of(), "", "")))),
                                Role.ISSUER)
                        .getFirst()
                        .text())
                .isEqualTo("BAN TỔ CHỨC - SỞ NỘI VỤ");
    }

    @Test
    void noLineBeginsWithTheCommitteeThatANameEndsWith() throws Exception {
        assertThat(of(WrittenDocx.of(Joint.ofParty(Family.PARTY_2026)), Role.ISSUER)
                        .getFirst()
                        .text()
                        .replace('\u00a0', ' ')
                        .lines())
                .containsExactly(
                        "BAN TUYÊN GIÁO VÀ",
                        "DÂN VẬN TỈNH ỦY VÂN SƠN -",
                        "SỞ VĂN HÓA, THỂ THAO",
                        "VÀ DU LỊCH TỈNH VÂN SƠN");
    }

    @ParameterizedTest
    @MethodSource("documents")
    void whoLeadsSignsRightBesideTheSecondAndOthersBelow(OfficialDocument document) throws Exception {
        var names = of(WrittenDocx.of(document), Role.NAME);

        assertThat(names)
                .filteredOn(name -> name.text().equals(document.signature().name()))
                .singleElement()
                .returns("right", Line::column)
                .returns(row(names, document.partners().getFirst()), Line::row);
        assertThat(names)
                .filteredOn(name -> !name.text().equals(document.signature().name()))
                .extracting(Line::text)
                .containsExactlyElementsOf(document.partners().stream()
                        .map(partner -> partner.signature().name())
                        .toList());
        assertThat(names)
                .filteredOn(name -> !name.text().equals(document.signature().name()))
                .allMatch(name -> name.column().equals("left"));
    }

    private static int row(List<Line> names, Partner partner) {
        return names.stream()
                .filter(name -> name.text().equals(partner.signature().name()))
                .findFirst()
                .orElseThrow()
                .row();
    }

    @ParameterizedTest
    @MethodSource("documents")
    void recipientsStandLeftBelowAllWhoSign(OfficialDocument document) throws Exception {
        var docx = WrittenDocx.of(document);
        var lowest = of(docx, Role.NAME).stream().mapToInt(Line::row).max().orElseThrow();

        assertThat(of(docx, Role.RECIPIENTS_TITLE)).allSatisfy(title -> {
            assertThat(title.row()).isGreaterThan(lowest);
            assertThat(title.column()).isEqualTo("left");
        });
    }

    @ParameterizedTest
    @MethodSource("documents")
    void whoSignBesideEachOtherHaveTheirNamesOnOneLine(OfficialDocument document) {
        var closing = (Grid) Composer.compose(document).items().getLast();
        var cells = closing.rows().getFirst().cells();

        assertThat(height(cells.getFirst().content()))
                .isEqualTo(height(cells.getLast().content()));
        assertThat(closing.widths().getFirst()).isEqualTo(closing.widths().getLast());
    }

    private static double height(List<Item> column) {
        return column.stream()
                .map(Text.class::cast)
                .mapToDouble(text -> ClosingPart.height(text, 1000))
                .sum();
    }

    @ParameterizedTest
    @MethodSource("documents")
    void whoSignStayOnOnePageAndWithTheRecipients(OfficialDocument document) {
        var closing = (Grid) Composer.compose(document).items().getLast();

        assertThat(closing.rows()).allMatch(Item.Row::whole);
        assertThat(closing.rows().subList(0, closing.rows().size() - 1))
                .allSatisfy(row -> assertThat(row.cells())
                        .allSatisfy(cell -> assertThat(cell.content())
                                .allMatch(item -> ((Text) item).shape().withNext())));
    }

    @Test
    void theSymbolOfManyBodiesTakesTheRoomBesideTheDate() throws Exception {
        assertThat(of(WrittenDocx.of(Joint.ofThree()), Role.NUMBER))
                .extracting(Line::text)
                .containsExactly("Số: 02/KHLT-SGDĐT-CAT-TĐTN");

        var grid = (Grid) Composer.compose(Joint.ofThree()).items().getFirst();
        assertThat(grid.widths()).hasSize(3);
        assertThat(grid.width()).isCloseTo(Sheet.TEXT_WIDTH, org.assertj.core.data.Offset.offset(0.1));
        assertThat(grid.rows().getLast().cells().getFirst().columns()).isEqualTo(2);
    }

    @Test
    void aSymbolLongerThanThatGoesOnBehindAHyphen() throws Exception {
        var document = Joint.ofThree();
        var head = document.letterhead();
        var longer = new OfficialDocument(
                        document.family(),
                        new Letterhead(
                                null,
                                head.issuer(),
                                "1205",
                                "CTrPH-SGDĐT-SVHTTDL-SNNMT-LĐLĐ",
                                "Thành phố Vân Sơn",
                                java.time.LocalDate.of(2026, 12, 30)),
                        document.typeName(),
                        document.subject(),
                        List.of(),
                        document.body(),
                        document.signature(),
                        List.of())
                .withPartners(document.partners().toArray(Partner[]::new));

        assertThat(of(WrittenDocx.of(longer), Role.NUMBER).getFirst().text())
                .contains("-\n")
                .matches(number -> number.replace("\n", "").equals("Số: 1205/CTrPH-SGDĐT-SVHTTDL-SNNMT-LĐLĐ"));
    }
}
