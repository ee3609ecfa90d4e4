package vn.trienkhai.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.trienkhai.reader.Readings.read;

import org.junit.jupiter.api.Test;

/** Who has to do what in the contents of a plan or a guideline: in brackets at the end, guided by the paper. */
class PlanWorkTests {
    private static final String PLAN = """
            UBND XÃ NẬM RỐM
            TRƯỜNG TIỂU HỌC NẬM RỐM
            Số: 14/KH-THNR
            Nậm Rốm, ngày 02 tháng 3 năm 2026

            KẾ HOẠCH
            Tổ chức hội xuân

            I. NỘI DUNG

            %s
            """;

    @Test
    void whoIsNamedInBracketsAtTheEndDoesIt() {
        var reading = read(PLAN.formatted(
                "1. Treo cờ dọc hành lang dãy B trước ngày 10/4/2026 (Tổ Mỹ thuật, nhân viên thư viện)."));

        assertThat(reading.tasks().getFirst().leadUnits()).containsExactly("Tổ Mỹ thuật", "nhân viên thư viện");
    }

    @Test
    void throughWhomSomethingIsSentDoesNotDoIt() {
        var reading = read(PLAN.formatted(
                "1. Lập danh sách học sinh dự hội, gửi về Ủy ban nhân dân xã (Phòng Văn hóa - Xã hội)."));

        assertThat(reading.tasks())
                .allSatisfy(task -> assertThat(task.leadUnits()).isEmpty());
    }

    @Test
    void aNameInQuotesIsWhatTheOrderBehindItIsAbout() {
        var reading = read(PLAN.formatted(
                "1. “Bếp của bà” khu lớp lẻ: tổ chức một buổi nấu ăn vào chiều 12/4/2026, có thổi khèn."));

        assertThat(reading.tasks()).hasSize(1);
    }

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
