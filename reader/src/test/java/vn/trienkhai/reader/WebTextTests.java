package vn.trienkhai.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.trienkhai.reader.Readings.read;

import org.junit.jupiter.api.Test;

/** Text copied from pages on the web, each of which breaks a letterhead in its own way. */
class WebTextTests {
    private static final String ORDER = """
            Ủy ban nhân dân tỉnh yêu cầu:

            1. Sở Y tế tổ chức tiêm phòng trước ngày 20/6/2026.
            """;

    @Test
    void aMottoInANarrowCellIsNoPartOfTheIssuer() {
        var reading = read("""
                ỦY BAN NHÂN DÂN
                TỈNH VÂN SƠN
                -------
                |
                CỘNG HÒA XÃ HỘI
                CHỦ NGHĨA VIỆT NAM
                Độc lập - Tự do - Hạnh phúc
                ---------------
                |
                Số: 45/KH-UBND
                |
                Vân Sơn, ngày 04
                tháng 6 năm 2026
                |
                KẾ HOẠCH
                TIÊM PHÒNG CHO TRẺ EM CÁC XÃ VÙNG THẤP
                Theo báo cáo của ngành
                y tế, tỷ lệ tiêm ở các xã vùng thấp chưa cao.
                """ + ORDER);

        assertThat(reading.issuer()).isEqualTo("Ủy ban nhân dân tỉnh Vân Sơn");
        assertThat(reading.parentIssuer()).isNull();
        assertThat(reading.date()).isEqualTo("2026-06-04");
        assertThat(reading.subject()).isEqualTo("TIÊM PHÒNG CHO TRẺ EM CÁC XÃ VÙNG THẤP");
    }

    @Test
    void cellsThatEndWithABarAreApart() {
        var reading = read("""
                SỞ Y TẾ TỈNH VÂN SƠN | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM |
                Số: 45/SYT-NVY | Vân Sơn, ngày 04 tháng 6 năm 2026 |
                Kính gửi: | - Các phòng khám đa khoa; |
                Sở Y tế đề nghị các phòng khám đa khoa kiểm kê thuốc trước ngày 20/6/2026.
                Nơi nhận: | KT. GIÁM ĐỐC |
                """);

        assertThat(reading.issuer()).isEqualTo("Sở Y tế tỉnh Vân Sơn");
        assertThat(reading.place()).isEqualTo("Vân Sơn");
        assertThat(reading.numberRaw()).isEqualTo("45/SYT-NVY");
        assertThat(reading.addressees()).containsExactly("Các phòng khám đa khoa");
        assertThat(reading.signer()).isEqualTo(new Signer("KT. GIÁM ĐỐC", null, null));
        assertThat(reading.recipients()).isEmpty();
    }

    @Test
    void whoSignsBesideTheRecipientsBehindBarsIsNoRecipient() {
        var reading = read("""
                SỞ Y TẾ TỈNH VÂN SƠN
                Số: 46/SYT-NVY
                Vân Sơn, ngày 04 tháng 6 năm 2026
                Kính gửi: Các phòng khám đa khoa
                Sở Y tế đề nghị các phòng khám đa khoa kiểm kê thuốc trước ngày 20/6/2026.

                Nơi nhận: | KT. GIÁM ĐỐC
                - Như trên; | PHÓ GIÁM ĐỐC
                - Bảo hiểm xã hội tỉnh; |
                - Lưu: VT, NVY. | Nông Thị Vỹ
                """);

        assertThat(reading.signer()).isEqualTo(new Signer("KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC", "Nông Thị Vỹ"));
        assertThat(reading.recipients()).containsExactly("Như trên", "Bảo hiểm xã hội tỉnh", "Lưu: VT, NVY");
    }

    @Test
    void rowsOfDataThatEndWithABarStayRows() {
        var reading = read("""
                UBND XÃ BẢN LẠI
                Số: 12/KH-UBND
                Bản Lại, ngày 04 tháng 6 năm 2026
                KẾ HOẠCH
                Dọn vệ sinh chợ phiên

                Phân công như sau:

                Nội dung | Đơn vị chủ trì | Thời gian |
                Thu gom rác quanh chợ | Đoàn xã | 20/6/2026 |
                """);

        assertThat(reading.tasks()).hasSize(1);
        assertThat(reading.tasks().getFirst().leadUnits()).containsExactly("Đoàn xã");
    }

    /** Where the name of the type is lost, the subject stands in capitals right below number and date. */
    @Test
    void capitalsBelowTheNumberAreTheSubjectAndNoBody() {
        var reading = read("""
                TÒA ÁN NHÂN DÂN TỈNH VÂN SƠN | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM |
                Số: 45/HD-TA | Vân Sơn, ngày 04 tháng 6 năm 2026 |
                VIỆC TIẾP NGƯỜI DÂN ĐẾN NỘP ĐƠN
                Thực hiện chương trình công tác năm 2026, Tòa án nhân dân tỉnh hướng dẫn như sau:
                1. Bộ phận một cửa mở sổ theo dõi đơn trước ngày 20/6/2026.
                """);

        assertThat(reading.issuer()).isEqualTo("Tòa án nhân dân tỉnh Vân Sơn");
        assertThat(reading.parentIssuer()).isNull();
        assertThat(reading.subject()).isEqualTo("VIỆC TIẾP NGƯỜI DÂN ĐẾN NỘP ĐƠN");
    }

    @Test
    void twoColumnsThatRanIntoEachOtherAreTakenApart() {
        var reading = read("""
                ỦY BAN NHÂN DÂN CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
                TỈNH VÂN SƠN Độc Lập - Tự Do - Hạnh Phúc

                Số: 45/UBND-KGVX Nậm Rốm, ngày 4 tháng 6 năm 2026
                V/v
                : tiêm phòng cho trẻ em

                Kính gửi: Sở Y tế.

                """ + ORDER);

        assertThat(reading.issuer()).isEqualTo("Ủy ban nhân dân tỉnh Vân Sơn");
        assertThat(reading.place()).isEqualTo("Nậm Rốm");
        assertThat(reading.date()).isEqualTo("2026-06-04");
        assertThat(reading.subject()).isEqualTo("tiêm phòng cho trẻ em");
    }

    @Test
    void anAbbreviationInARowOfItsOwnIsTheEndOfTheSubject() {
        var reading = read("""
                CỤC THUẾ TỈNH VÂN SƠN
                -------
                |
                CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
                Độc lập - Tự do - Hạnh phúc
                |
                Số: 45/CT-KK
                V/v kê khai thuế
                GTGT
                |
                Vân Sơn, ngày 04 tháng 6 năm 2026
                |
                Kính gửi: Các Chi cục Thuế khu vực.
                Cục Thuế đề nghị các Chi cục Thuế khu vực mở sổ theo dõi trước ngày 20/6/2026.
                """);

        assertThat(reading.issuer()).isEqualToIgnoringCase("Cục Thuế tỉnh Vân Sơn");
        assertThat(reading.subject()).isEqualTo("kê khai thuế GTGT");
    }

    @Test
    void wordsThatLostTheBlankBetweenThemGetItBack() {
        var reading = read("""
                ỦY BAN NHÂN DÂN
                TỈNH VÂN SƠN

                CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
                Độc lập - Tự do - Hạnh phúc

                Số: 45/UBND-KGVX
                V/v tiêm phòng cho trẻ em

                Vân Sơn, ngày 04 tháng 6 năm 2026

                Kính gửi: SởY tế

                Thực hiện Công văn số 12/BYT-DP ngày27 tháng 5 năm 2026 của Bộ Y tế vềviệc tiêm phòng, Ủy ban nhân dân tỉnhyêu cầu:

                1. Trung tâm Kiểm soát bệnh tậttỉnh chủ trì, phối hợp với các sở,ban, ngành của tỉnh, ngườidân các xã tổ chức tiêm phòng trước ngày 20/6/2026.

                KT. CHỦ TỊCH
                PHÓ CHỦ TỊCHBế Thị Lành
                """);

        assertThat(reading.addressees()).containsExactly("Sở Y tế");
        assertThat(reading.citations().getFirst().date()).hasToString("2026-05-27");
        assertThat(reading.citations().getFirst().issuer()).isEqualTo("Bộ Y tế");
        assertThat(reading.tasks().getFirst().leadUnits()).containsExactly("Trung tâm Kiểm soát bệnh tật tỉnh");
        assertThat(reading.tasks().getFirst().text()).contains("các sở, ban, ngành", "người dân các xã");
        assertThat(reading.signer()).isEqualTo(new Signer("KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH", "Bế Thị Lành"));
    }

    /** The addressees stood in a table, which a conversion has put first. */
    @Test
    void theLetterheadMayStandBelowTheAddressees() {
        var reading = read("""
                *Kính gửi:*

                - Đảng ủy các xã,
                - Các ban của Tỉnh đoàn.

                ĐOÀN TNCS HỒ CHÍ MINH TỈNH VÂN SƠN
                BAN THƯỜNG VỤ

                ĐẢNG CỘNG SẢN VIỆT NAM

                Số: 45/TĐ-BTV

                Vân Sơn, ngày 04 tháng 6 năm 2026

                V/v tổ chức trại hè cho thiếu nhi
                các xã vùng thấp

                Thực hiện Kế hoạch số 12-KH/TU ngày 03/02/2026 của Tỉnh ủy, Ban Thường vụ Tỉnh đoàn đề nghị:

                1. Các ban của Tỉnh đoàn chuẩn bị lều trại trước ngày 20/6/2026.
                """);

        assertThat(reading.numberRaw()).isEqualTo("45/TĐ-BTV");
        assertThat(reading.date()).isEqualTo("2026-06-04");
        assertThat(reading.place()).isEqualTo("Vân Sơn");
        assertThat(reading.subject()).isEqualTo("tổ chức trại hè cho thiếu nhi các xã vùng thấp");
        assertThat(reading.addressees()).containsExactly("Đảng ủy các xã", "Các ban của Tỉnh đoàn");
        assertThat(reading.citations()).hasSize(1);
    }

    @Test
    void noiseForANumberAndADotBeforeWhoSigns() {
        var reading = read("""
                ỦY BAN NHÂN DÂN CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
                XÃ NẬM RỐM Độc lập - Tự do - Hạnh phúc
                Số: /&§7/UBND-VP Nậm Rốm, hồi 9 giờ 00 ngày 04 tháng 6 năm 2026
                V/v tiêm phòng cho trẻ em

                Kính gửi: Trạm Y tế xã.

                Ủy ban nhân dân xã yêu câu Trạm Y tế xã tổ chức tiêm phòng trước ngày 20/6/2026.

                Nơi nhận: . CHỦ TỊCH
                - Như trên;
                - Lưu: VT.

                Bế Thị Lành
                """);

        assertThat(reading.number()).isNull();
        assertThat(reading.symbol()).isEqualTo("UBND-VP");
        assertThat(reading.doubts()).anyMatch(doubt -> doubt.field().equals("/number"));
        assertThat(reading.place()).isEqualTo("Nậm Rốm");
        assertThat(reading.recipients()).containsExactly("Như trên", "Lưu: VT");
        assertThat(reading.signer()).isEqualTo(new Signer(null, "CHỦ TỊCH", "Bế Thị Lành"));
        assertThat(reading.tasks().getFirst().leadUnits()).containsExactly("Trạm Y tế xã");
    }

    @Test
    void aTimetableCopiedOneCellALineIsPutTogether() {
        var reading = read("""
                UBND XÃ BẢN LẠI
                Số: 12/KH-UBND
                Bản Lại, ngày 04 tháng 6 năm 2026
                KẾ HOẠCH
                Dọn vệ sinh chợ phiên

                1. Phân công

                Thời gian
                Nội dung
                Phụ trách
                Ngày 10/6/2026
                Thu gom rác quanh chợ
                Đoàn xã
                Ngày 12/6/2026
                Rửa nền chợ
                Hội Phụ nữ xã

                2. Các thôn giữ vệ sinh chung.
                """);

        assertThat(reading.tasks().stream().map(Task::text).toList())
                .containsExactly("Thu gom rác quanh chợ", "Rửa nền chợ", "Các thôn giữ vệ sinh chung.");
        assertThat(reading.tasks().getFirst().leadUnits()).containsExactly("Đoàn xã");
    }

    /** Names of peoples and places are written as one word too. */
    @Test
    void aTextThatHasLostNoBlanksIsLeftAsItIs() {
        var reading = read("""
                ỦY BAN NHÂN DÂN
                TỈNH VÂN SƠN
                Số: 45/UBND-KGVX
                V/v lễ hội của người Xơđăng
                Vân Sơn, ngày 04 tháng 6 năm 2026
                Kính gửi: Sở Y tế

                """ + ORDER);

        assertThat(reading.subject()).isEqualTo("lễ hội của người Xơđăng");
    }
}
