package vn.trienkhai.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.trienkhai.reader.Readings.read;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Letterheads of unions and firms on their blogs, and of branches. */
class BlogHeadTests {

    @Test
    void theLetterheadStandsBetweenTheTitleAndTheAddressees() {
        var reading = read("""
                # Công đoàn Hợp tác xã Nậm Rốm - blog

                **Thứ Ba, 10 tháng 3, 2026**

                ## KẾ HOẠCH V/v tổ chức hội thi nấu cơm lam

                LĐLĐ HUYỆN VÂN SƠN – CĐCS HỢP TÁC XÃ NẬM RỐM
                Số 07/KH-CĐCS          Nậm Rốm, ngày 9 tháng 3 năm 2026

                Kính gởi: - Các tổ công đoàn - Tổ nhà ăn

                Công đoàn xin thông báo như sau:

                1. Các tổ đăng ký trước ngày 20/3.
                """);

        assertThat(reading.issuer()).isEqualToIgnoringCase("CĐCS Hợp tác xã Nậm Rốm");
        assertThat(reading.parentIssuer()).isEqualTo("LĐLĐ huyện Vân Sơn");
        assertThat(reading.place()).isEqualTo("Nậm Rốm");
        assertThat(reading.date()).isEqualTo("2026-03-09");
        assertThat(reading.subject()).isEqualTo("tổ chức hội thi nấu cơm lam");
        assertThat(reading.addressees()).containsExactly("Các tổ công đoàn", "Tổ nhà ăn");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "NGÂN HÀNG CHÍNH SÁCH XÃ HỘI\\nCHI NHÁNH TỈNH VÂN SƠN;Ngân hàng Chính sách xã hội chi nhánh tỉnh Vân Sơn",
                "NGÂN HÀNG NHÀ NƯỚC VIỆT NAM CHI NHÁNH KHU VỰC 9;Ngân hàng Nhà nước Việt Nam chi nhánh khu vực 9",
                "KHO BẠC NHÀ NƯỚC VIỆT NAM\\nCHI NHÁNH KHU VỰC 9;Kho bạc Nhà nước Việt Nam chi nhánh khu vực 9",
            })
    void aBranchWithoutANameOfItsOwnIsOneNameWithItsHouse(String head, String issuer) {
        var reading = read(head.replace("\\n", "\n") + """

                Số: 12/NH-KT
                Vân Sơn, ngày 02 tháng 3 năm 2026
                V/v khóa sổ kho lúa

                Kính gửi: Các phòng giao dịch

                Đề nghị các phòng giao dịch khóa sổ trước ngày 20/3/2026.
                """);

        assertThat(reading.issuer()).isEqualToIgnoringCase(issuer);
        assertThat(reading.parentIssuer()).isNull();
    }

    @Test
    void aLetterheadBelowTitleAndPublicationIsThePapers() {
        var reading = read("""
                Văn bản / Thông báo

                **THÔNG BÁO SỐ 47/TB-TCT: vệ sinh máng đèn mùa hanh khô**

                Đăng bởi: Ban An toàn – 05/01/2026 – Đã xem: 388

                TỔNG CÔNG TY CP DỆT TRƯỜNG GIANG     CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
                Số: 47/TB-TCT     Độc lập – Tự do – Hạnh phúc
                Vân Sơn, ngày 04 tháng 01 năm 2026

                Kính gửi: Các Nhà máy

                Các Nhà máy vệ sinh máng đèn trước ngày 20/01/2026.
                """);

        assertThat(reading.issuer()).isEqualToIgnoringCase("Tổng công ty CP Dệt Trường Giang");
        assertThat(reading.parentIssuer()).isNull();
        assertThat(reading.place()).isEqualTo("Vân Sơn");
        assertThat(reading.date()).isEqualTo("2026-01-04");
    }
}
