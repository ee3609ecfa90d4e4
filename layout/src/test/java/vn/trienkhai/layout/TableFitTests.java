package vn.trienkhai.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.trienkhai.layout.Block.Alignment;
import vn.trienkhai.layout.Block.Column;
import vn.trienkhai.layout.Block.Table;

class TableFitTests {

    @Test
    void aTableThatFitsStaysUpright() {
        assertThat(TableFit.of(HardPages.table(3)))
                .singleElement()
                .satisfies(piece -> assertThat(piece.width()).isEqualTo(Sheet.TEXT_WIDTH));
    }

    @Test
    void aTableTooWideForAnUprightPageTurnsIt() {
        assertThat(TableFit.of(HardPages.table(9))).singleElement().satisfies(piece -> {
            assertThat(piece.width()).isEqualTo(Sheet.TURNED_WIDTH);
            assertThat(piece.size()).isGreaterThanOrEqualTo(9);
        });
    }

    @Test
    void aTableTooWideForAnyPageIsCutAndEachPieceSaysWhatItsRowsAreAbout() {
        var table = HardPages.table(24);

        var pieces = TableFit.of(table);

        assertThat(pieces).hasSizeGreaterThan(1).allSatisfy(piece -> {
            assertThat(piece.table().columns().subList(0, 2))
                    .isEqualTo(table.columns().subList(0, 2));
            assertThat(piece.table().rows()).hasSameSizeAs(table.rows());
            assertThat(Arrays.stream(piece.least()).sum()).isLessThanOrEqualTo(piece.width());
        });
        var figures = new ArrayList<Column>();
        pieces.forEach(piece -> figures.addAll(
                piece.table().columns().subList(2, piece.table().columns().size())));
        assertThat(figures).isEqualTo(table.columns().subList(2, 26));
    }

    @Test
    void noColumnOfAnyPieceIsNarrowerThanItsLongestNumber() {
        for (int figures = 1; figures <= 40; figures++) {
            for (var piece : TableFit.of(HardPages.table(figures))) {
                var widths = new TablePart(piece).grid(false).widths();
                var longest = piece.table().rows().getLast().getLast();
                assertThat(widths.getLast()).isGreaterThan(TextWidth.of(longest, Face.regular(piece.size())));
                assertThat(widths.stream().mapToDouble(Double::doubleValue).sum())
                        .isLessThan(piece.width() + 0.01);
            }
        }
    }

    @Test
    void aWordLongerThanThePageNeitherTurnsItNorPushesTheOtherColumnsOut() {
        var address = "https://vanson.example/" + "duong-lien-ban-".repeat(20);
        var table = new Table(
                List.of(new Column("TT", Alignment.CENTRE, 1), new Column("Địa chỉ", Alignment.LEFT, 9)),
                List.of(List.of("1", address)),
                null);

        var piece = TableFit.of(table).getFirst();

        assertThat(piece.width()).isEqualTo(Sheet.TEXT_WIDTH);
        assertThat(new TablePart(piece).grid(false).widths())
                .allMatch(width -> width > TextWidth.of("TT", Face.bold(piece.size())));
    }
}
