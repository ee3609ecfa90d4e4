package vn.trienkhai.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.trienkhai.reader.Readings.doubts;
import static vn.trienkhai.reader.Readings.read;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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
    void aPlaceBesideTheBodyIsNoPartOfItsName() {
        var reading = read("""
                ĐẢNG BỘ TỈNH VÂN SƠN ĐẢNG CỘNG SẢN VIỆT NAM
                ĐẢNG ỦY XÃ KHE SIM Khe Sim, ngày 29 tháng 7 năm 2026
                *
                Số 19-KH/ĐU

                KẾ HOẠCH
                trồng rừng đầu nguồn

                Các chi bộ trồng rừng trước ngày 20/8/2026.
                """);

        assertThat(reading.parentIssuer()).isEqualTo("Đảng bộ tỉnh Vân Sơn");
        assertThat(reading.issuer()).isEqualTo("Đảng ủy xã Khe Sim");
        assertThat(reading.place()).isEqualTo("Khe Sim");
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

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "Kế hoạch trồng cây ven suối năm 2026 # xây dựng kế hoạch với nội dung # KH # trồng cây ven suối năm 2026 # /doc_type from_headline #",
                "Kế hoạch số 17/KH-UBND ngày 02/6/2026 của Ủy ban nhân dân xã về trồng cây ven suối # đề nghị các thôn # KH # trồng cây ven suối # /number from_headline # 2026-06-02",
                "Trồng cây ven suối năm 2026 # ban hành Kế hoạch trồng cây # KH # Trồng cây ven suối năm 2026 # /doc_type type_from_text #",
                "Trồng cây ven suối năm 2026 # đề nghị các thôn làm việc # CV # Trồng cây ven suối năm 2026 # /doc_type type_from_text #",
                "Trồng cây ven suối năm 2026 # triển khai trồng cây # other # Trồng cây ven suối năm 2026 # /doc_type type_missing #",
                "Trồng cây ven suối năm 2026 # triển khai Kế hoạch số 8/KH-UBND # other # Trồng cây ven suối năm 2026 # /doc_type type_missing #"
            })
    void aHeadlineTellsSubjectAndTypeWithADoubt(
            String headline, String said, String type, String subject, String doubt, String day) {
        var reading = read("""
                %s
                Thứ năm, 04/06/2026, 14:25 - Lượt xem: 318

                Thực hiện chương trình công tác năm, Ủy ban nhân dân xã Bản Lại %s như sau:

                1. Các thôn đào hố xong trước ngày 20/6/2026.
                """.formatted(headline, said));

        assertThat(reading.docType()).isEqualTo(type);
        assertThat(reading.subject()).isEqualTo(subject);
        assertThat(reading.issuer()).isEqualTo("Ủy ban nhân dân xã Bản Lại");
        assertThat(reading.date()).isEqualTo(day);
        assertThat(reading.place()).isNull();
        assertThat(doubts(reading)).contains("/subject from_headline", doubt);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ngày đăng: 04/06/2026 | Lượt xem: 12\nMở chợ phiên vùng cao\n",
                "Trang chủ > Tin tức\nMở chợ phiên vùng cao\nĐăng lúc 8:40\nTác giả: Văn phòng\n",
                "MỞ CHỢ PHIÊN VÙNG CAO\n14:25 04/06/2026\n",
                "Mở chợ phiên vùng cao\n"
            })
    void aHeadlineStandsBesideTheDayOfPublicationOrAlone(String head) {
        var reading = read(
                head
                        + "\nThực hiện chương trình công tác năm, Ủy ban nhân dân xã Bản Lại yêu cầu các thôn bày gian hàng.\n");

        assertThat(reading.subject()).isEqualToIgnoringCase("Mở chợ phiên vùng cao");
        assertThat(reading.issuer()).isEqualTo("Ủy ban nhân dân xã Bản Lại");
    }

    @Test
    void aSentenceAboveTheTextIsNoHeadline() {
        var reading = read(
                "Các thôn chú ý giữ vệ sinh.\n\nThực hiện chương trình công tác năm, Ủy ban nhân dân xã Bản Lại yêu cầu các thôn bày gian hàng.\n");

        assertThat(reading.subject()).isNull();
    }

    @Test
    void bothSidesOfTheYouthUnionsLetterheadAndNumberAndPlaceInOneLineAreTwo() {
        var reading = read("""
                BCH ĐOÀN HUYỆN BẢN LẠI ĐOÀN TNCS HỒ CHÍ MINH
                ***
                Số: 31 HD/HĐTN-PT Bản Lại, ngày 12 tháng 3 năm 2026
                HƯỚNG DẪN
                dựng trại ven suối

                Thực hiện Kế hoạch số 44 KH/TĐTN-TTN ngày 02/3/2026 của Tỉnh đoàn, các xã dựng trại trước ngày 20/6/2026.
                """);

        assertThat(reading.issuer()).isEqualTo("BCH Đoàn huyện Bản Lại");
        assertThat(reading.numberRaw()).isEqualTo("31 HD/HĐTN-PT");
        assertThat(reading.symbol()).isEqualTo("HD/HĐTN-PT");
        assertThat(reading.place()).isEqualTo("Bản Lại");
        assertThat(reading.citations())
                .containsExactly(new Citation("KH", "44 KH/TĐTN-TTN", LocalDate.of(2026, 3, 2), "Tỉnh đoàn"));
    }

    @ParameterizedTest
    @CsvSource({"CÔNG ĐIỆN KHẨN, KHẨN", "CÔNG ĐIỆN (HỎA TỐC), HỎA TỐC", "CÔNG ĐIỆN, "})
    void theUrgencyBehindTheNameOfATelegramIsNoSubject(String heading, String urgency) {
        var reading = read("""
                ỦY BAN NHÂN DÂN
                XÃ BẢN LẠI
                Số: 09/CĐ-UBND
                Bản Lại, ngày 05 tháng 9 năm 2026

                %s

                Về việc chằng chống nhà cửa

                CHỦ TỊCH ỦY BAN NHÂN DÂN XÃ điện:

                - Trưởng các thôn.

                Các thôn chằng chống nhà cửa trước 17 giờ ngày 06/9/2026.
                """.formatted(heading));

        assertThat(reading.subject()).isEqualTo("chằng chống nhà cửa");
        assertThat(reading.urgency()).isEqualTo(urgency);
        assertThat(reading.addressees()).containsExactly("Trưởng các thôn");
    }

    @Test
    void aTypeInCapitalsIsReadThoughItsSubjectMakesALongerName() {
        var reading = read("""
                ĐẢNG ỦY XÃ BẢN LẠI
                Số 05-CTr/ĐU
                Bản Lại, ngày 29 tháng 9 năm 2026

                CHƯƠNG TRÌNH
                hành động giữ rừng đầu nguồn

                Các chi bộ dựng chòi canh trước ngày 20/10/2026.
                """);

        assertThat(reading.docType()).isEqualTo("CTr");
        assertThat(reading.subject()).isEqualTo("hành động giữ rừng đầu nguồn");
    }

    @Test
    void bodiesOfTwoLevelsInOneLineAreParentAndIssuer() {
        var reading = read("""
                CÔNG AN TỈNH VÂN SƠN - CÔNG AN PHƯỜNG TÂN HÀ
                Số: 31/KH-CAP
                CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
                Tân Hà, ngày 05 tháng 01 năm 2026
                KẾ HOẠCH
                Giữ trật tự các điểm chợ hoa

                1. Các tổ trực xong sơ đồ trước ngày 10/01/2026.
                """);

        assertThat(reading.issuer()).isEqualTo("Công an phường Tân Hà");
        assertThat(reading.parentIssuer()).isEqualTo("Công an tỉnh Vân Sơn");
    }

    @Test
    void anAbbreviationBelowANameGoesOnWithIt() {
        var reading = read("""
                ỦY BAN NHÂN DÂN
                HUYỆN BẢN LẠI
                BAN CHỈ ĐẠO THỰC HIỆN CHÍNH SÁCH
                BHXH, BHYT
                CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
                Số: 05/KH-BCĐ
                Bản Lại, ngày 02 tháng 10 năm 2023
                KẾ HOẠCH
                Vận động tiểu thương tham gia bảo hiểm

                1. Các xã lập danh sách xong trước ngày 10/11/2023.
                """);

        assertThat(reading.issuer()).isEqualTo("Ban Chỉ đạo thực hiện chính sách BHXH, BHYT");
        assertThat(reading.parentIssuer()).isEqualTo("Ủy ban nhân dân huyện Bản Lại");
    }

    @Test
    void aLetterheadInOneLineKeepsItsPartsApart() {
        var reading = read("""
                Công an tỉnh ra quân giữ trật tự đường đèo
                Thứ sáu, 08/12/2025 - 16:40
                CÔNG AN TỈNH VÂN SƠN – Số: 76/KH-CAT-CSGT – Vân Sơn, ngày 06 tháng 12 năm 2025
                KẾ HOẠCH
                Mở đợt giữ gìn trật tự đường đèo

                Thực hiện Kế hoạch số 12/KH-BCA ngày 20/11/2025 của Bộ Công an, Giám đốc Công an tỉnh ban hành kế hoạch như sau:

                1. Các đội lập chốt xong trước ngày 15/12/2025.
                """);

        assertThat(reading.number()).isEqualTo("76");
        assertThat(reading.symbol()).isEqualTo("KH-CAT-CSGT");
        assertThat(reading.place()).isEqualTo("Vân Sơn");
    }

    @Test
    void aPartBesideItsBodyInOneLineSpeaks() {
        var ministry = read("""
                BỘ Y TẾ CỤC QUẢN LÝ DƯỢC
                Số: 64/QLD-CL
                Hà Nội, ngày 21 tháng 10 năm 2025
                V/v kiểm tra quầy thuốc vùng cao

                Kính gửi: Sở Y tế các tỉnh

                1. Sở Y tế kiểm tra các quầy thuốc trước ngày 20/11/2025.
                """);
        assertThat(ministry.issuer()).isEqualToIgnoringCase("Cục Quản lý Dược");
        assertThat(ministry.parentIssuer()).isEqualTo("Bộ Y tế");

        var university = read("""
                TRƯỜNG ĐẠI HỌC BÁCH KHOA VÂN SƠN KHOA KINH TẾ
                Số: 11/TB-KT
                Vân Sơn, ngày 06 tháng 01 năm 2026
                THÔNG BÁO
                Lịch bảo vệ khóa luận

                1. Các bộ môn công bố đề tài trước ngày 10/01/2026.
                """);
        assertThat(university.issuer()).isEqualToIgnoringCase("Khoa Kinh tế");
        assertThat(university.parentIssuer()).isEqualToIgnoringCase("Trường Đại học Bách khoa Vân Sơn");
    }

    @Test
    void theSectionOfASiteAndTheKindOfAPaperAreNoBodies() {
        var site = read("""
                UBND XÃ NẬM RỐM - VĂN BẢN CHỈ ĐẠO ĐIỀU HÀNH
                ỦY BAN NHÂN DÂN
                XÃ NẬM RỐM
                Số: 88/KH-UBND
                Nậm Rốm, ngày 21 tháng 9 năm 2025
                KẾ HOẠCH
                Kiểm tra bếp ăn bán trú

                1. Trạm Y tế kiểm tra các bếp trước ngày 30/9/2025.
                """);
        assertThat(site.issuer()).isEqualTo("Ủy ban nhân dân xã Nậm Rốm");
        assertThat(site.parentIssuer()).isNull();

        var rules = read("""
                SỞ Y TẾ
                BAN TỔ CHỨC HỘI THI
                Vân Sơn, ngày 02 tháng 4 năm 2026
                THỂ LỆ
                Hội thi vẽ tranh về nước sạch

                1. Các trường chấm sơ khảo xong trước ngày 05/5/2026.
                """);
        assertThat(rules.parentIssuer()).isEqualTo("Sở Y tế");
    }

    @Test
    void aDegreeBeforeTheNameIsNoPartOfTheOffice() {
        var reading = read("""
                TRƯỜNG CAO ĐẲNG Y TẾ VÂN SƠN
                Số: 12/KH-CĐYT
                Vân Sơn, ngày 09 tháng 02 năm 2026
                KẾ HOẠCH
                Dọn phòng thực hành

                1. Các khoa lau máy trước ngày 20/02/2026.

                | Nơi nhận: - Các khoa; - Lưu: VT. | **KT. HIỆU TRƯỞNG** **PHÓ HIỆU TRƯỞNG** **PGS.TS. Bế Thị Lành** |
                |---|---|
                """);

        assertThat(reading.signer()).extracting(Signer::title).isEqualTo("PHÓ HIỆU TRƯỞNG");
    }
}
