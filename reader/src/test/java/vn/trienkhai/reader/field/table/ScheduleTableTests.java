package vn.trienkhai.reader.field.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.trienkhai.reader.DirectiveReader;
import vn.trienkhai.reader.DirectiveReading;
import vn.trienkhai.reader.Outcome;

/** Tables that say when something takes place, in a letter of 02/3/2026. */
class ScheduleTableTests {
    private static DirectiveReading read(String... rows) {
        return ((Outcome.Read) new DirectiveReader().readText("""
                ĐẢNG BỘ TỈNH VÂN SƠN
                ĐẢNG ỦY XÃ NẬM RỐM
                *
                Số 12-CV/ĐU

                Nậm Rốm, ngày 02 tháng 3 năm 2026

                Kính gửi: Các chi bộ trực thuộc

                Đảng ủy xã thông báo như sau:

                %s

                Nơi nhận:
                - Như trên,
                - Lưu VPĐU.

                T/M BAN THƯỜNG VỤ
                BÍ THƯ

                Lò Văn Ón
                """.formatted(String.join("\n", rows)))).reading();
    }

    private static List<String> periods(DirectiveReading reading) {
        return reading.windows().stream()
                .map(window -> window.what() + ": " + window.from() + " " + window.to())
                .toList();
    }

    @Test
    void eachRowIsAPeriodOfItsOwn() {
        var reading = read(
                "| Đợt | Bản | Nơi khám | Thời gian |",
                "| 1 | Pá Tong, Huổi Sáng | Nhà văn hóa Pá Tong | 24 - 26/3/2026 |",
                "| 2 | Nà Hin | Trạm Y tế | 09/4/2026 |",
                "| 3 | Co Mạ | Điểm trường | Từ ngày 04/5 đến ngày 08/5/2026 |");
        assertThat(periods(reading))
                .containsExactly(
                        "Pá Tong, Huổi Sáng: 2026-03-24 2026-03-26",
                        "Nà Hin: 2026-04-09 2026-04-09",
                        "Co Mạ: 2026-05-04 2026-05-08");
        assertThat(reading.tasks()).as("nobody is given a task by it").isEmpty();
        for (int i = 0; i < 3; i++) {
            var pointer = "/windows/" + i;
            assertThat(reading.doubts()).noneMatch(doubt -> doubt.field().startsWith(pointer));
            assertThat(reading.evidence()).containsKey(pointer);
        }
    }

    @Test
    void twoNumbersBelowAHeadingOfTimeAreADayOfTheYearOfTheLetter() {
        assertThat(periods(read(
                        "| Ngày | Người trực | Điện thoại |",
                        "| 28/4 - 30/4 | Đồng chí Sùng A Dế | 0900 000 001 |",
                        "| 01/5 | Đồng chí Lường Thị Én | 0900 000 002 |",
                        "| 02/5, 03/5 | Đồng chí Quàng Văn Ín | 0900 000 003 |")))
                .containsExactly(
                        "Đồng chí Sùng A Dế: 2026-04-28 2026-04-30",
                        "Đồng chí Lường Thị Én: 2026-05-01 2026-05-01",
                        "Đồng chí Quàng Văn Ín: 2026-05-02 2026-05-03");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "| TT | Số, ký hiệu | Ngày ban hành |",
                "| TT | Số, ký hiệu | Ngày |",
                "| TT | Họ và tên | Ngày sinh |",
                "| TT | Tên đường | Ngày đặt tên |",
                "| TT | Hồ sơ | Hạn nộp |"
            })
    void otherDaysInTablesAreNone(String headings) {
        assertThat(periods(read(headings, "| 1 | Mục thứ nhất | 12/3/2026 |", "| 2 | Mục thứ hai | 15/3/2026 |")))
                .isEmpty();
    }
}
