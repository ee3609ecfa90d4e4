package vn.trienkhai.reader;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Heads as pages of the web give them: lines of a letterhead put into one, titles of the page above it, parts of it lost. */
class WebHeadTests {

    @Test
    void twoBodiesInOneCellAreTwo() {
        var reading = read("""
                | UBND TỈNH VÂN SƠN HỘI ĐỒNG THI ĐUA - KHEN THƯỞNG ------- | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM Độc lập - Tự do - Hạnh phúc ------- |
                |---|---|
                | Số: 17/HĐTĐKT V/v bình xét cụm trồng rừng | Vân Sơn, ngày 04 tháng 6 năm 2026 |

                Kính gửi: Các cụm thi đua

                Đề nghị các cụm thi đua gửi phiếu bình xét trước ngày 20/6/2026.
                """);

        assertThat(reading.parentIssuer()).isEqualTo("UBND tỉnh Vân Sơn");
        assertThat(reading.issuer()).isEqualTo("Hội đồng thi đua - khen thưởng");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "HUYỆN ỦY BẢN LẠI ĐẢNG CỘNG SẢN VIỆT NAM\nBAN DÂN VẬN",
                "HUYỆN ỦY BẢN LẠI\nBAN DÂN VẬN ĐẢNG CỘNG SẢN VIỆT NAM"
            })
    void bothSidesOfThePartysLetterheadInOneLineAreTwo(String head) {
        var reading = read(head + """

                * Bản Lại, ngày 12 tháng 3 năm 2026
                Số 05-HD/BDVHU

                HƯỚNG DẪN
                chấm điểm mô hình nước sạch

                Các xã gửi bảng điểm trước ngày 20/6/2026.
                """);

        assertThat(reading.parentIssuer()).isEqualTo("Huyện ủy Bản Lại");
        assertThat(reading.issuer()).isEqualTo("Ban Dân vận Huyện ủy Bản Lại");
    }

    @Test
    void aPartBelowANameThatEndsInItsLevelIsNotTheRestOfTheName() {
        var reading = read("""
                ĐẢNG ỦY KHỐI CƠ QUAN TỈNH
                BAN TUYÊN GIÁO
                Số 31-TB/BTGĐUK
                ĐẢNG CỘNG SẢN VIỆT NAM
                Vân Sơn, ngày 02 tháng 10 năm 2026

                THÔNG BÁO
                lịch chấm bài vẽ về rừng

                Các chi bộ gửi bài trước ngày 20/10/2026.
                """);

        assertThat(reading.parentIssuer()).isEqualTo("Đảng ủy Khối cơ quan tỉnh");
        assertThat(reading.issuer()).isEqualTo("Ban Tuyên giáo Đảng ủy Khối cơ quan tỉnh");
    }

    @Test
    void aLetterheadInOneRowBelowTheTitleIsOne() {
        var reading = read("""
                KẾ HOẠCH
                MỞ CHỢ PHIÊN VÙNG CAO

                Đăng ngày 28/09/2026 - Lượt xem: 1.206

                HỘI NÔNG DÂN TỈNH VÂN SƠN | BAN THƯỜNG VỤ | Số: 68/KH-BTV | Vân Sơn, ngày 26 tháng 9 năm 2026

                Căn cứ chương trình công tác năm, Ban Thường vụ Hội ban hành Kế hoạch như sau:

                1. Các huyện hội bày gian hàng nông sản trong tháng 10/2026.
                """);

        assertThat(reading.numberRaw()).isEqualTo("68/KH-BTV");
        assertThat(reading.date()).isEqualTo("2026-09-26");
        assertThat(reading.place()).isEqualTo("Vân Sơn");
        assertThat(reading.subject()).isEqualTo("MỞ CHỢ PHIÊN VÙNG CAO");
        assertThat(reading.parentIssuer()).isEqualTo("Hội Nông dân tỉnh Vân Sơn");
        assertThat(reading.citations()).isEmpty();
    }

    @Test
    void theNameThatASiteGivesALetterTellsItsSubject() {
        var reading = read("""
                Công văn 1127/KV9-TH năm 2026 giãn nợ cho hộ bị lũ cuốn nhà

                NGÂN HÀNG BẢN LẠI
                Số: 1127/KV9-TH
                Vân Sơn, ngày 03 tháng 11 năm 2026

                Kính gửi: Các phòng giao dịch

                Các phòng giao dịch lập hồ sơ giãn nợ trước ngày 20/11/2026.
                """);

        assertThat(reading.subject()).isEqualTo("giãn nợ cho hộ bị lũ cuốn nhà");
    }

    @Test
    void aSubjectCutShortAboveTheLetterheadIsReadWholeBelow() {
        var reading = read("""
                V/v bình xét cụm trồng rừng
                UBND XÃ BẢN LẠI
                Số: 12/UBND-NL
                V/v bình xét cụm trồng rừng đầu nguồn suối Pom
                Bản Lại, ngày 04 tháng 6 năm 2026

                Kính gửi: Các thôn

                Các thôn gửi phiếu trước ngày 20/6/2026.
                """);

        assertThat(reading.subject()).isEqualTo("bình xét cụm trồng rừng đầu nguồn suối Pom");
    }

    @Test
    void theBannerOfASiteIsNoBodyAndAPlusBelongsToTheSymbol() {
        var reading = read("""
                ĐẢNG BỘ TỈNH VÂN SƠN - CỔNG THÔNG TIN ĐIỆN TỬ XÃ BẢN LẠI
                Trang chủ > Thông báo

                CÔNG TY ĐIỆN LỰC VÂN SƠN
                Số: 96/PCVS-AT+KT
                V/v phát quang hành lang lưới điện
                Vân Sơn, ngày 04 tháng 6 năm 2026

                Kính gửi: Các đội quản lý

                Các đội quản lý phát quang xong trước ngày 20/6/2026.
                """);

        assertThat(reading.issuer()).isEqualToIgnoringCase("Công ty Điện lực Vân Sơn");
        assertThat(reading.parentIssuer()).isNull();
        assertThat(reading.symbol()).isEqualTo("PCVS-AT+KT");
    }

    @Test
    void withoutALetterheadTheBodyThatCarriesOutSpeaks() {
        var reading = read("""
                KẾ HOẠCH TRỒNG CÂY VEN SUỐI

                Thực hiện Kế hoạch số 88/KH-UBND ngày 10/5/2026 của cấp trên, Ủy ban nhân dân xã Bản Lại triển khai trồng cây ven suối như sau:

                1. Các thôn đào hố xong trước ngày 20/6/2026.

                TM. ỦY BAN NHÂN DÂN
                CHỦ TỊCH

                Lò Văn Ón
                """);

        assertThat(reading.issuer()).isEqualTo("Ủy ban nhân dân xã Bản Lại");
    }

    private static DirectiveReading read(String text) {
        return ((Outcome.Read) new DirectiveReader().readText(text)).reading();
    }
}
