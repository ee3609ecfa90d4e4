package vn.trienkhai.reader.field;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.trienkhai.reader.Doubt;
import vn.trienkhai.reader.Readings;

/** Pages of the web are often kept up to a length only: their text breaks off anywhere. */
class CutEndTests {
    private static final String HEAD = """
            ỦY BAN NHÂN DÂN XÃ NẬM RỐM
            Số: 31/KH-UBND
            Nậm Rốm, ngày 02 tháng 3 năm 2026

            KẾ HOẠCH
            Trồng cây đầu xuân

            1. Các trường học trồng cây trước ngày 10/3/2026.
            2. Các chi bộ báo cáo kết quả trước ngày 20/3/2026 về Ban Thư""";

    @Test
    void whatStandsAtTheEndOfATextThatBreaksOffIsDoubted() {
        assertThat(cut(HEAD)).containsExactly("/report_obligations/0");
    }

    @Test
    void aTextThatEndsWithItsSentenceHasAllOfIt() {
        assertThat(cut(HEAD + "ờng vụ Đảng ủy.")).isEmpty();
    }

    @Test
    void whatTheSignatureEndsIsWhole() {
        assertThat(cut(HEAD + "ờng vụ\n\nNơi nhận:\n- Như trên,\n- Lưu.\n\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\nLò Văn An\n"))
                .isEmpty();
    }

    @Test
    void aReceiverAtWhoseNameTheTextBreaksOffIsNamedAsTheTextToldItBefore() {
        var told = HEAD.replace("1. Các trường", "1. Ban Thường vụ Đảng ủy chỉ đạo các trường");
        assertThat(receiver(told)).isEqualTo("Ban Thường vụ Đảng ủy");
        assertThat(cut(told)).containsExactly("/report_obligations/0");
        assertThat(receiver(HEAD)).isEqualTo("Ban Thư");
        assertThat(receiver(told.replace("trồng cây trước", "trồng cây. Ban Thư ký kiểm tra trước")))
                .as("two names begin so")
                .isEqualTo("Ban Thư");
    }

    private static @Nullable String receiver(String text) {
        return Readings.read(text).reportObligations().getFirst().to();
    }

    private static List<String> cut(String text) {
        return Readings.read(text).doubts().stream()
                .filter(doubt -> doubt.reason().equals("value_cut"))
                .map(Doubt::field)
                .toList();
    }
}
