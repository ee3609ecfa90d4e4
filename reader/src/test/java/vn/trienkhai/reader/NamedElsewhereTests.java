package vn.trienkhai.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.trienkhai.reader.Readings.read;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Whom an invitation goes to, who issues a paper without a letterhead, what it is about where its first sentence follows at once. */
class NamedElsewhereTests {
    @Test
    void thoseInvitedAreTheAddressees() {
        var reading = read("""
                UBND TỈNH VÂN SƠN
                SỞ NỘI VỤ
                Số: 12/GM-SNV
                Vân Sơn, ngày 04 tháng 6 năm 2026

                GIẤY MỜI
                Dự Hội nghị tập huấn công tác văn thư

                Kính mời:
                - Đại diện Vụ Tổ chức cán bộ - Bộ Nội vụ;
                - Các sở: Y tế, Xây dựng;
                - Ủy ban nhân dân các xã.

                Sở Nội vụ trân trọng kính mời dự Hội nghị, cụ thể:

                1. Thời gian: 8 giờ 00, ngày 12/6/2026.
                """);

        assertThat(reading.addressees())
                .containsExactly(
                        "Đại diện Vụ Tổ chức cán bộ - Bộ Nội vụ", "Các sở: Y tế, Xây dựng", "Ủy ban nhân dân các xã");
        assertThat(reading.subject()).isEqualTo("Dự Hội nghị tập huấn công tác văn thư");
    }

    @Test
    void whoIsCalledByAKindIsNamedInTheBasis() {
        var paper = """
                THÔNG BÁO VỀ VIỆC MƯỢN SÁCH

                Căn cứ Kế hoạch số 31/KH-CĐVS ngày 02/3/2026 của %s về học kỳ II,

                Nhà trường thông báo đến sinh viên như sau:

                1. Thư viện mở cửa đến 21 giờ.
                """;
        var named = read(paper.formatted("Trường Cao đẳng Vân Sơn"));
        var other = read(paper.formatted("Trung tâm Phát triển quỹ đất"));

        assertThat(named.issuer()).isEqualTo("Trường Cao đẳng Vân Sơn");
        assertThat(named.doubts()).anyMatch(doubt -> doubt.field().equals("/issuer"));
        assertThat(other.issuer()).isNull();
    }

    @Test
    void whoDecidesAndAsksIsTheIssuer() {
        var reading = read("""
                Kính gửi:

                - Sở Công Thương các tỉnh;
                - Công ty Cổ phần Gốm Bản Lại.

                Qua kiểm nghiệm, Cục Quản lý chất lượng quyết định đình chỉ bán lô nồi đất men xanh và yêu cầu:

                1. Công ty Cổ phần Gốm Bản Lại thu về toàn bộ số đã bán.
                """);

        assertThat(reading.issuer()).isEqualTo("Cục Quản lý chất lượng");
        assertThat(reading.doubts()).anyMatch(doubt -> doubt.field().equals("/issuer"));
    }

    @Test
    void theBasisBehindAShortSubjectInTheSameLineIsNoPartOfIt() {
        var reading = read("""
                SỞ Y TẾ TỈNH VÂN SƠN BỆNH VIỆN MẮT CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM Độc lập - Tự do - Hạnh phúc Số: 12/KH-BVM Vân Sơn, ngày 04 tháng 6 năm 2026 KẾ HOẠCH Khám mắt học đường năm 2026 Căn cứ Công văn số 31/SYT-NVY ngày 02/6/2026 của Sở Y tế, Bệnh viện xây dựng kế hoạch như sau:
                I. NỘI DUNG 1. Khoa Khám bệnh: đo thị lực cho học sinh lớp 1.
                """);

        assertThat(reading.subject()).isEqualTo("Khám mắt học đường năm 2026");
        assertThat(reading.citations()).hasSize(1);
    }

    @Test
    void soManyMonthsAreNoDay() {
        var reading = read("""
                Vân Sơn, ngày 04 tháng 6 năm 2026

                KẾ HOẠCH
                Kiểm kê sách

                1. Thư viện kiểm kê kho sách, hoàn thành trong 02 tháng 7 và 8/2026.
                """);

        assertThat(reading.tasks().getFirst().deadline()).isEqualTo(LocalDate.of(2026, 8, 31));
    }
}
