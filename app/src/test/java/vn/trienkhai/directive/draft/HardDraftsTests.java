package vn.trienkhai.directive.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.trienkhai.layout.Family;
import vn.trienkhai.layout.Letterhead;
import vn.trienkhai.layout.OfficialDocument;
import vn.trienkhai.layout.Signature;

/** Whatever is typed becomes pages: nothing, a table wider than the page, a body's name in four lines. */
class HardDraftsTests {
    private static final String LONG_NAME =
            "Ban Chỉ đạo phòng, chống thiên tai, tìm kiếm cứu nạn và phòng thủ dân sự các xã "
                    + "vùng cao biên giới phía Tây Bắc của tỉnh Vân Sơn trong giai đoạn chuyển tiếp tổ chức bộ máy mới";

    private static PagePictures.Drawn drawn(String issuer, String body) {
        return new PagePictures()
                .draw(new OfficialDocument(
                        Family.STATE,
                        Letterhead.blank("Ủy ban nhân dân tỉnh Vân Sơn", issuer, "KH-BCĐ", "Vân Sơn", 2026),
                        "Kế hoạch",
                        "",
                        List.of(),
                        Notation.parse(body).pieces().stream()
                                .map(DraftBody.Piece::block)
                                .toList(),
                        new Signature(List.of(), "", ""),
                        List.of()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "…", "|", "| A |", "=>", "I. ", "Phụ lục", "1. ", "**", "- ", "Điều 1."})
    void nothingOrNextToNothingIsAPage(String body) {
        assertThat(drawn("Ủy ban nhân dân xã", body).pages()).isNotEmpty();
    }

    @Test
    void aTableWiderThanThePageTurnsIt() {
        var head = IntStream.range(0, 14)
                .mapToObj(i -> "Chỉ tiêu thứ " + i + " của bản")
                .collect(Collectors.joining(" | ", "| ", " |"));
        var row = IntStream.range(0, 14)
                .mapToObj(i -> "Khoảng một trăm linh " + i)
                .collect(Collectors.joining(" | ", "| ", " |"));

        assertThat(drawn("Ủy ban nhân dân xã", "Số liệu:\n" + head + "\n" + row).turned())
                .isTrue();
        assertThat(drawn("Ủy ban nhân dân xã", "| Bản | Hộ |\n| Nà Pheo | 4 |").turned())
                .isFalse();
    }

    @Test
    void aNameOfFourLinesIsAPageToo() {
        assertThat(drawn(LONG_NAME, "1. Họp giao ban.").pages()).hasSize(1);
    }
}
