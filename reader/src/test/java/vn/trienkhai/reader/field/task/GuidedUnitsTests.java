package vn.trienkhai.reader.field.task;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.trienkhai.reader.DirectiveReading;
import vn.trienkhai.reader.Doubt;
import vn.trienkhai.reader.Readings;

/** A guideline has no addressees; it says in its opening whom it guides. */
class GuidedUnitsTests {
    private static final String GUIDELINE = """
            LIÊN ĐOÀN LAO ĐỘNG TỈNH VÂN SƠN
            Số: 31/HD-LĐLĐ
            Vân Sơn, ngày 02 tháng 3 năm 2026

            HƯỚNG DẪN
            Trồng cây đầu xuân

            Để phong trào trồng cây được đều khắp, %s:

            I. CÁC HOẠT ĐỘNG
            1. Tổ chức lễ ra quân tại vườn ươm.

            II. TỔ CHỨC THỰC HIỆN
            1. Ban Nữ công chuẩn bị cây giống.
            """;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Liên đoàn Lao động tỉnh hướng dẫn các cấp công đoàn thực hiện như sau | các cấp công đoàn",
                "Liên đoàn Lao động tỉnh hướng dẫn Công đoàn các xã, phường một số nội dung cụ thể như sau | Công đoàn các xã, phường",
                "Liên đoàn Lao động tỉnh hướng dẫn các công đoàn cơ sở trên địa bàn tỉnh tổ chức như sau | các công đoàn cơ sở"
            })
    void whatIsAskedOfNobodyElseIsAskedOfThoseWhomTheGuidelineGuides(String opening, String guided) {
        var reading = Readings.read(GUIDELINE.formatted(opening));
        assertThat(reading.tasks().getFirst().leadUnits()).containsExactly(guided);
        assertThat(doubted(reading)).isTrue();
        assertThat(reading.tasks().getLast().leadUnits()).containsExactly("Ban Nữ công");
    }

    @ParameterizedTest
    @CsvSource("Liên đoàn Lao động tỉnh hướng dẫn công tác trồng cây như sau")
    void aGuidelineThatNamesNobodyLeavesItOpen(String opening) {
        var reading = Readings.read(GUIDELINE.formatted(opening));
        assertThat(reading.tasks().getFirst().leadUnits()).isEmpty();
        assertThat(doubted(reading)).isTrue();
    }

    private static boolean doubted(DirectiveReading reading) {
        return reading.doubts().stream()
                .filter(doubt -> doubt.reason().equals("lead_missing"))
                .map(Doubt::field)
                .toList()
                .contains("/tasks/0/lead_units");
    }
}
