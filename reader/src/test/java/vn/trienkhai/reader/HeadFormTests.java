package vn.trienkhai.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.trienkhai.reader.Readings.read;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Letterheads as people type, copy and recognise them. */
class HeadFormTests {
    private static final String TEXT = """

            Thực hiện chương trình công tác năm, Ủy ban nhân dân xã yêu cầu:
            1. Các thôn đào hố xong trước ngày 20/6/2026.
            """;

    @ParameterizedTest
    @ValueSource(
            strings = {
                // a column behind a bar
                """
                UBND HUYỆN POM LÓT | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
                UBND XÃ BẢN LẠI | Độc lập - Tự do - Hạnh phúc
                Số: 19/UBND-VP | Bản Lại, ngày 03 tháng 3 năm 2026
                V/v trồng cây đầu xuân

                Kính gửi: Các thôn
                """,
                // copied out of a mail
                """
                Từ: Văn phòng UBND xã
                Gửi: cac thon
                Ngày gửi: 04/03/2026 16:44
                Chủ đề: Fwd: CV 19 - trong cay
                Tệp đính kèm: cv-19.docx

                UBND HUYỆN POM LÓT
                UBND XÃ BẢN LẠI
                Số: 19/UBND-VP
                V/v trồng cây đầu xuân
                Bản Lại, ngày 03 tháng 3 năm 2026

                Kính gửi: Các thôn
                """,
                // recognised by another program
                """
                UBND HUYÊN POM LÓT           CÔNG HOA XÃ HỘI CHỦ NGHĨA VIỆT NAM
                UBND XÃ BẢN LẠI                  Độc lâp - Tự do - Hạnh phúc
                Sô: 19/UBND-VP               Bản Lại , ngày 03 thảng 3 năm 2026
                V/v trồng cây đầu xuân

                Kinh gửi: Các thôn
                """,
                // the subject in brackets
                """
                UBND HUYỆN POM LÓT
                UBND XÃ BẢN LẠI
                Số: 19/UBND-VP
                (V/v trồng cây
                đầu xuân)
                Bản Lại, 07 giờ 40 phút, ngày 03/3/2026

                Kính gửi: Các thôn
                """
            })
    void aLetterIsReadWhateverItWentThrough(String head) {
        var reading = read(head + TEXT);

        assertThat(reading.issuer()).isEqualToIgnoringCase("UBND xã Bản Lại");
        assertThat(reading.numberRaw()).isEqualTo("19/UBND-VP");
        assertThat(reading.date()).isEqualTo("2026-03-03");
        assertThat(reading.place()).isEqualTo("Bản Lại");
        assertThat(reading.subject()).isEqualTo("trồng cây đầu xuân");
        assertThat(reading.addressees()).containsExactly("Các thôn");
        assertThat(reading.docType()).isEqualTo("CV");
    }

    @Test
    void aTypeSetWideIsATitle() {
        var reading = read("""
                CÔNG ĐOÀN NGÀNH DỆT MAY
                Số: 06/CĐN
                Vân Sơn, ngày 06 tháng 01 năm 2026

                T H Ô N G   B Á O
                V/v đăng ký vé xe về quê

                Kính gửi: Các công đoàn cơ sở
                """ + TEXT);

        assertThat(reading.docType()).isEqualTo("TB");
        assertThat(reading.subject()).isEqualTo("đăng ký vé xe về quê");
    }

    @Test
    void theColumnOfTheMottoBelowTheSubjectIsStillTheLetterhead() {
        var reading = read("""
                UBND QUẬN VÂN ĐỒN
                PHÒNG NỘI VỤ
                THÔNG BÁO
                Về thi nâng ngạch năm 2026
                CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
                Độc lập - Tự do - Hạnh phúc
                Vân Đồn, ngày 28 tháng 6 năm 2026
                Số: 55/TB-PNV
                """ + TEXT);

        assertThat(reading.subject()).isEqualTo("thi nâng ngạch năm 2026");
        assertThat(reading.numberRaw()).isEqualTo("55/TB-PNV");
        assertThat(reading.date()).isEqualTo("2026-06-28");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Số: 877", "Số : 877"})
    void aNumberWithoutASymbolIsANumber(String line) {
        var reading = read("UBND XÃ BẢN LẠI\n" + line
                + "\nV/v trồng cây\nBản Lại, ngày 03 tháng 3 năm 2026\n\nKính gửi: Các thôn\n" + TEXT);

        assertThat(reading.number()).isEqualTo("877");
        assertThat(reading.symbol()).isNull();
    }

    @Test
    void theTypeMayStandBeforeTheNumber() {
        var reading =
                read("HỘI ĐỒNG NHÂN DÂN XÃ BẢN LẠI\nNghị quyết số: 16/NQ-HĐND\nBản Lại, ngày 03 tháng 3 năm 2026\n\n"
                        + "NGHỊ QUYẾT\nVề việc đặt tên đường\n" + TEXT);

        assertThat(reading.numberRaw()).isEqualTo("16/NQ-HĐND");
    }

    @Test
    void aPartyBodyMayStandInOneLineWithTheOneAbove() {
        var reading = read("""
                HUYỆN ỦY POM LÓT - ỦY BAN KIỂM TRA
                *
                Số 37-KH/UBKTHU
                ĐẢNG CỘNG SẢN VIỆT NAM
                Pom Lót, ngày 15 tháng 02 năm 2026

                KẾ HOẠCH
                kiểm tra việc thu, nộp đảng phí
                """ + TEXT);

        assertThat(reading.parentIssuer()).isEqualTo("Huyện ủy Pom Lót");
        assertThat(reading.issuer()).isEqualTo("Ủy ban Kiểm tra Huyện ủy Pom Lót");
    }

    @Test
    void aLawPortalTellsTheSubjectInItsTitleOrItsFacts() {
        var title = read("""
                THƯ VIỆN VĂN BẢN
                Công văn 1802/UBND-VX của Ủy ban nhân dân tỉnh Vân Sơn về việc trồng cây đầu xuân
                Số hiệu: 1802/UBND-VX | Loại văn bản: Công văn | Ngày ban hành: 13/02/2026

                Kính gửi: Các xã
                """ + TEXT);
        var facts = read("""
                Số ký hiệu: 1802/UBND-VX
                Ngày ban hành: 13/02/2026
                Cơ quan ban hành: Ủy ban nhân dân tỉnh Vân Sơn
                Trích yếu: V/v trồng cây đầu xuân
                Tải về: 1802_signed.pdf (412 KB)

                Kính gửi: Các xã
                """ + TEXT);

        assertThat(title.subject()).isEqualTo("trồng cây đầu xuân");
        assertThat(facts.subject()).isEqualTo("trồng cây đầu xuân");
    }

    @Test
    void newsThatBringAPaperWholeTellWhoseItIs() {
        var reading = read("""
                Chủ động trồng cây đầu xuân

                Đăng ngày 05/03/2026 - 08:41 | Lượt xem: 1.326

                (Website Sở) Ngày 03/3/2026, Sở Nông nghiệp và Môi trường tỉnh Vân Sơn ban hành Công văn số 894/SNNMT-LN về việc trồng cây đầu xuân. Toàn văn như sau:

                Kính gửi: Ủy ban nhân dân các xã.

                Thực hiện chương trình công tác năm, Sở đề nghị Ủy ban nhân dân các xã:
                1. Đào hố xong trước ngày 20/6/2026.
                """);

        assertThat(reading.issuer()).isEqualTo("Sở Nông nghiệp và Môi trường tỉnh Vân Sơn");
        assertThat(reading.numberRaw()).isEqualTo("894/SNNMT-LN");
    }

    @Test
    void anInvitationWithoutATitleHasNoSubject() {
        var reading = read("""
                UBND XÃ BẢN LẠI
                Số: 61/GM-UBND
                Bản Lại, ngày 26 tháng 01 năm 2026

                GIẤY MỜI

                Ủy ban nhân dân xã trân trọng kính mời:
                1. Trưởng các thôn.
                Đến dự: Hội nghị gặp mặt đầu xuân.
                """);

        assertThat(reading.subject()).isNull();
    }

    @Test
    void aTableOfMarkdownKeepsBothColumnsAtItsHeadAndAtItsEnd() {
        var reading = read("""
                | ĐẢNG BỘ TỈNH VÂN SƠN<br>**ĐẢNG ỦY XÃ BẢN LẠI**<br>* | **ĐẢNG CỘNG SẢN VIỆT NAM** |
                |---|---|
                | Số 87-CV/ĐU<br>*về việc trồng cây đầu xuân* | *Bản Lại, ngày 18 tháng 11 năm 2026* |

                <u>Kính gửi</u>: Các chi bộ trực thuộc
                """ + TEXT + """

                | <u>Nơi nhận</u>:<br>- Như kính gửi,<br>- Lưu Văn phòng Đảng ủy. | **T/M BAN THƯỜNG VỤ**<br>**PHÓ BÍ THƯ**<br><br>**Quách Công Nhâm** |
                |---|---|
                """);

        assertThat(reading.date()).isEqualTo("2026-11-18");
        assertThat(reading.place()).isEqualTo("Bản Lại");
        assertThat(reading.subject()).isEqualTo("trồng cây đầu xuân");
        assertThat(reading.signer()).isNotNull().extracting(Signer::name).isEqualTo("Quách Công Nhâm");
        assertThat(reading.recipients()).containsExactly("Như kính gửi", "Lưu Văn phòng Đảng ủy");
    }

    @Test
    void theFactsOfAPortalMayStandInOneRow() {
        var reading = read("""
                Văn bản > Chuyển đổi số
                V/v trồng cây đầu xuân tại các trường
                Số hiệu: 188/SGDĐT-VP Ngày ban hành: 14/01/2026 Tình trạng: Còn hiệu lực

                Kính gửi: Các trường
                """ + TEXT);

        assertThat(reading.numberRaw()).isEqualTo("188/SGDĐT-VP");
        assertThat(reading.date()).isEqualTo("2026-01-14");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Công văn | Khẩn trương trồng cây đầu xuân\nCập nhật: 07:42 | 30/01/2026    Chia sẻ  Facebook  Zalo\n",
                "Phường Vân Lãm - Đăng tải: Công chức văn hóa, 02/01/2026 8:05\nKhẩn trương trồng cây đầu xuân\n"
            })
    void theTitleThatASiteGivesALetterTellsItsSubject(String site) {
        var reading = read(
                site + "\nKính gửi: Các thôn\n" + TEXT
                        + "2. Đoàn Thanh niên phối hợp với các thôn vận động mỗi hộ trồng thêm ít nhất hai cây bóng mát dọc đường liên thôn, bờ kênh, sân nhà văn hóa.\n");

        assertThat(reading.subject()).isEqualTo("Khẩn trương trồng cây đầu xuân");
    }

    @Test
    void aPartBehindADashHasTheOneBeforeAboveIt() {
        var reading = read(
                "SỞ VĂN HÓA, THỂ THAO VÀ DU LỊCH TỈNH VÂN SƠN - THƯ VIỆN TỈNH\n\nTHÔNG BÁO\nVề việc tổ chức Hội Sách\n"
                        + TEXT);

        assertThat(reading.issuer()).isEqualTo("Thư viện tỉnh");
        assertThat(reading.parentIssuer()).isEqualTo("Sở Văn hóa, Thể thao và Du lịch tỉnh Vân Sơn");
    }

    @Test
    void theTitleOfAPortalTellsTheNumber() {
        var reading = read("""
                | Chỉ thị số 11/CT-UBND | Tăng cường trồng cây đầu xuân |

                ỦY BAN NHÂN DÂN TỈNH VÂN SƠN - CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
                Vân Sơn, ngày 17 tháng 7 năm 2026

                CHỈ THỊ
                Về việc tăng cường trồng cây đầu xuân
                """ + TEXT);

        assertThat(reading.numberRaw()).isEqualTo("11/CT-UBND");
    }
}
