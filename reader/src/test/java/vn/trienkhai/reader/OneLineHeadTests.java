package vn.trienkhai.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.trienkhai.reader.Readings.read;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Papers that a page of the web has put into one line, and two columns of a letterhead that a conversion put into one. */
class OneLineHeadTests {

    @Test
    void aTelegramInOneLineHasItsHourBesideItsDay() {
        var reading = read(
                "BỘ THỦY LỢI CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM Độc lập - Tự do - Hạnh phúc Số: 17/CĐ-BTL "
                        + "Vân Sơn, hồi 8 giờ 15 ngày 03 tháng 11 năm 2026 CÔNG ĐIỆN Về việc ứng phó mưa lớn ở vùng núi "
                        + "BỘ TRƯỞNG BỘ THỦY LỢI điện: - Chủ tịch Ủy ban nhân dân các tỉnh: Vân Sơn, Nậm Rốm; "
                        + "- Đài Tiếng nói Vân Sơn, Đài Truyền hình Vân Sơn. Theo Trung tâm Dự báo, đêm nay có mưa. Bộ đề nghị: "
                        + "1. Chủ tịch Ủy ban nhân dân các tỉnh nêu trên sơ tán người ở ven suối trước 17 giờ ngày 04/11/2026. "
                        + "2. Đài Tiếng nói Vân Sơn, Đài Truyền hình Vân Sơn tăng thời lượng bản tin mưa lũ, phát cả tiếng Thái, tiếng Mông. "
                        + "3. Các địa phương tổ chức trực ban 24/24 giờ, kiểm tra nhà ở ven suối, báo cáo nhanh hằng ngày về Bộ.");

        assertThat(reading.date()).isEqualTo("2026-11-03");
        assertThat(reading.place()).isEqualTo("Vân Sơn");
        assertThat(reading.subject()).isEqualTo("ứng phó mưa lớn ở vùng núi");
        assertThat(reading.addressees())
                .containsExactly(
                        "Chủ tịch Ủy ban nhân dân các tỉnh: Vân Sơn, Nậm Rốm",
                        "Đài Tiếng nói Vân Sơn, Đài Truyền hình Vân Sơn");
        assertThat(reading.tasks().get(1).leadUnits())
                .containsExactly("Đài Tiếng nói Vân Sơn", "Đài Truyền hình Vân Sơn");
    }

    @Test
    void aNumberWithABlankForItsStrokeStandsInALetterheadOfOneLine() {
        var reading = read("""
                Kế hoạch tổ chức ngày hội đọc sách

                HỘI LIÊN HIỆP THANH NIÊN TỈNH VÂN SƠN HỘI ĐỒNG ĐỘI *** Số: 46 KH/HĐĐ Vân Sơn, ngày 13 tháng 3 năm 2026

                KẾ HOẠCH
                Tổ chức ngày hội đọc sách

                1. Các liên đội mở ngày hội trước ngày 20/4/2026.
                """);

        assertThat(reading.numberRaw()).isEqualTo("46 KH/HĐĐ");
        assertThat(reading.place()).isEqualTo("Vân Sơn");
        assertThat(reading.date()).isEqualTo("2026-03-13");
        assertThat(reading.parentIssuer()).isEqualToIgnoringCase("Hội Liên hiệp Thanh niên tỉnh Vân Sơn");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "V/v chấn chỉnh chế độ báo cáo từ năm 2026 Vân Sơn, ngày 26 tháng 11 năm 2025 | chấn chỉnh chế độ báo cáo từ năm 2026",
                "V/v trồng rừng ở Vân Sơn Vân Sơn, ngày 26 tháng 11 năm 2025 | trồng rừng ở Vân Sơn"
            })
    void placeAndDayBesideWhatALetterIsAboutAreNoPartOfIt(String line, String about) {
        var reading = read("""
                UBND TỈNH VÂN SƠN
                SỞ NỘI VỤ CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
                Độc lập - Tự do - Hạnh phúc
                Số: 46/SNV-VP
                %s
                Kính gửi: Các sở, ban, ngành tỉnh

                Đề nghị các sở, ban, ngành gửi báo cáo trước ngày 20/12/2025.
                """.formatted(line));

        assertThat(reading.subject()).isEqualTo(about);
        assertThat(reading.place()).isEqualTo("Vân Sơn");
        assertThat(reading.date()).isEqualTo("2025-11-26");
    }
}
