package vn.trienkhai.directive.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.trienkhai.layout.Block;

/** What a line is follows from how it begins and how it ends. */
class NotationTests {
    private static List<Block> blocks(String text) {
        return Notation.parse(text).pieces().stream()
                .map(DraftBody.Piece::block)
                .toList();
    }

    @Test
    void numbersWithoutAClosingMarkAreHeadingsAndWithOneAreItems() {
        assertThat(blocks("""
                I. Mục đích
                1. Yêu cầu chung
                2. Mỗi bản dọn đường một buổi.
                a) Đội một làm trước;
                1.1. Phần đường đá
                - Thu gom rác thải
                + Rác nhựa để riêng
                """))
                .containsExactly(
                        new Block.Heading(1, "I.", "Mục đích"),
                        new Block.Heading(2, "1.", "Yêu cầu chung"),
                        new Block.Bullet("2.", "Mỗi bản dọn đường một buổi."),
                        new Block.Bullet("a)", "Đội một làm trước;"),
                        new Block.Heading(3, "1.1.", "Phần đường đá"),
                        new Block.Bullet("-", "Thu gom rác thải"),
                        new Block.Bullet("+", "Rác nhựa để riêng"));
    }

    @Test
    void aDecisionHasBasesALineInTheMiddleAndArticles() {
        assertThat(blocks("""
                Căn cứ Quy chế làm việc của xã;
                Căn cứ tờ trình của Văn phòng.

                QUYẾT ĐỊNH:
                Điều 1. Thành lập tổ công tác.
                Căn cứ tình hình, tổ trưởng phân công từng người.
                """))
                .containsExactly(
                        new Block.Basis("Căn cứ Quy chế làm việc của xã"),
                        new Block.Basis("Căn cứ tờ trình của Văn phòng"),
                        new Block.Heading(0, "", "QUYẾT ĐỊNH:"),
                        new Block.Heading(2, "Điều 1.", "Thành lập tổ công tác."),
                        Block.Paragraph.of("Căn cứ tình hình, tổ trưởng phân công từng người."));
    }

    @Test
    void rowsBecomeATableWithNumbersRightAndASum() {
        var table = (Block.Table) blocks("""
                | TT | Bản | Số hộ |
                |---|---|---|
                | 1 | Huổi Lếch | 41 |
                | 2 | Nà Pheo | 1.120 |
                | | Tổng cộng | 1.161 |
                """).getFirst();

        assertThat(table.columns().stream().map(Block.Column::alignment))
                .containsExactly(Block.Alignment.CENTRE, Block.Alignment.LEFT, Block.Alignment.RIGHT);
        assertThat(table.rows()).hasSize(2);
        assertThat(table.sum()).containsExactly("", "Tổng cộng", "1.161");
    }

    @Test
    void rowsOfUnequalLengthAreFilledUpAndItIsSaid() {
        var body = Notation.parse("| A | B | C |\n| 1 | 2 |");

        assertThat(((Block.Table) body.pieces().getFirst().block()).rows()).containsExactly(List.of("1", "2", ""));
        assertThat(body.problems()).extracting(Problem::key).contains("directive.draft.table.ragged");
    }

    @Test
    void aMarkSaysWhatWorkHangsOnTheParagraphAboveIt() {
        var body = Notation.parse("""
                1. Các chi bộ sửa lan can cầu treo
                => nhiem vu | theo: 2, 3 | chủ trì: Các chi bộ; Chi bộ trường | phối hợp: Đoàn xã | hạn: 10/11/2026
                Gửi báo cáo khi xong.
                => báo cáo | qua: Văn phòng | hạn: khi kết thúc đợt
                """);

        assertThat(body.marked(Mark.Duty.class)).singleElement().satisfies(marked -> {
            assertThat(marked.piece().block()).isInstanceOf(Block.Bullet.class);
            assertThat(marked.mark())
                    .isEqualTo(new Mark.Duty(
                            List.of(2, 3),
                            List.of("Các chi bộ", "Chi bộ trường"),
                            List.of("Đoàn xã"),
                            Optional.of(LocalDate.of(2026, 11, 10))));
        });
        assertThat(body.marked(Mark.Report.class).getFirst().mark().when()).isEqualTo("khi kết thúc đợt");
        assertThat(body.problems()).extracting(Problem::blocks).containsExactly(false);
    }

    @Test
    void whatIsNotUnderstoodIsSaidWithItsLineAndNothingIsLost() {
        var body = Notation.parse("""
                => nhiệm vụ | hạn: 10/11/2026
                1. Làm đường.
                => nhiệm vụ | hạn: 31/02/2026 | mầu: đỏ
                => lạ lùng
                => báo cáo | gửi: xã
                """);

        assertThat(body.problems())
                .extracting(Problem::line, Problem::key)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(1, "directive.draft.mark.nothing"),
                        org.assertj.core.groups.Tuple.tuple(3, "directive.draft.mark.part"),
                        org.assertj.core.groups.Tuple.tuple(3, "directive.draft.mark.day"),
                        org.assertj.core.groups.Tuple.tuple(4, "directive.draft.mark.kind"),
                        org.assertj.core.groups.Tuple.tuple(5, "directive.draft.report.no_day"));
        assertThat(body.pieces()).singleElement().matches(piece -> piece.words().equals("Làm đường."));
    }

    @Test
    void whatFollowsAnAnnexLineIsTheAnnex() {
        var body = Notation.parse("Giao các bản.\n\nPhụ lục I. Danh sách bản\n\n- Nà Pheo");

        assertThat(body.pieces()).hasSize(1);
        assertThat(body.annexes()).singleElement().satisfies(annex -> {
            assertThat(annex.label()).isEqualTo("Phụ lục I");
            assertThat(annex.title()).isEqualTo("Danh sách bản");
            assertThat(annex.pieces()).hasSize(1);
        });
    }

    @Test
    void facesStandInsideASentence() {
        assertThat(((Block.Paragraph)
                                blocks("**Thời gian:** 8 giờ, *thứ Hai*, 2*3=6").getFirst())
                        .runs())
                .extracting(run -> run.text() + (run.bold() ? "/đậm" : "") + (run.italic() ? "/nghiêng" : ""))
                .containsExactly("Thời gian:/đậm", " 8 giờ, ", "thứ Hai/nghiêng", ", 2*3=6");
    }
}
