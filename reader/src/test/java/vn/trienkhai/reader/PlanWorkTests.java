package vn.trienkhai.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.trienkhai.reader.Readings.read;

import org.junit.jupiter.api.Test;

/** Who has to do what in the contents of a plan or a guideline. */
class PlanWorkTests {
    @Test
    void thePaperGuidesThoseNamedBehindTheGuidelineThatItCarriesOut() {
        var reading = read("""
                HỘI LHPN TỈNH VÂN SƠN
                BAN THƯỜNG VỤ
                Số: 6/HD-BTV
                Vân Sơn, ngày 02 tháng 3 năm 2026

                HƯỚNG DẪN
                Tổ chức ngày hội áo chàm

                Thực hiện Hướng dẫn số 3/HD-ĐCT ngày 19/01/2026 của Đoàn Chủ tịch, Ban Thường vụ hướng dẫn Hội LHPN các xã, phường như sau:

                1. Vận động hội viên dệt vải, nhuộm chàm.
                """);

        assertThat(reading.tasks().getFirst().leadUnits()).containsExactly("Hội LHPN các xã, phường");
    }
}
