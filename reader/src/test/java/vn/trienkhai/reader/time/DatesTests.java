package vn.trienkhai.reader.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Dates as the pattern catalogue lists them (A1–A29); "?" stands for what is not printed. */
class DatesTests {

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "ngày 03 tháng 4 năm 2024 | 3.4.2024",
                "ngày 21 tháng 12 năm 2023 | 21.12.2023",
                "ngày 08-01-2024 | 8.1.2024",
                "ngày 29/3/2024 | 29.3.2024",
                "(7.5.1954 - 7.5.2024) | 7.5.1954 7.5.2024",
                "số 05 ngày 26/3 | 26.3.?",
                "thứ hai, ngày 24/8/2026 | 24.8.2026",
                "tháng 6/2023 | ?.6.2023",
                "trong tháng 11 năm 2019 | ?.11.2019",
                "năm 2023 - 2024 | ?.?.2023",
                "quý i/2026 | ?.3.2026",
                "(01/01/2004-01/01/2024) | 1.1.2004 1.1.2024",
                "(10/10/1949- 10/10/2024) | 10.10.1949 10.10.2024",
                "trước 30/10 | 30.10.?",
                "24 tháng 01 năm 2026 | 24.1.2026",
                "số 05/10-kh | ''",
                "nhiệm kỳ 2020-2025 | ''",
                "điểm 7/10 môn toán | ''",
                "ngày 31/13/2024 | ''"
            })
    void findsWhatOfficialsWrite(String text, String expected) {
        assertThat(Dates.in(text).stream().map(DatesTests::written).collect(Collectors.joining(" ")))
                .isEqualTo(expected);
    }

    private static String written(Dates.Mention mention) {
        return part(mention.day()) + "." + part(mention.month()) + "." + part(mention.year());
    }

    private static String part(int number) {
        return number == 0 ? "?" : String.valueOf(number);
    }
}
