package vn.trienkhai.reader.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.trienkhai.reader.source.line.SourceLine;

class OneLineTests {
    private static final String LONG =
            "Cán bộ thôn ghi lại tình hình từng hộ, từng giếng nước, từng chuồng trại vào sổ theo dõi. ".repeat(5);

    @Test
    void aLetterheadInOneLineIsSetApart() {
        assertThat(
                        apart(
                                "TỈNH ỦY VÂN SƠN ĐẢNG CỘNG SẢN VIỆT NAM BAN TỔ CHỨC * Số 31-HD/BTCTU Vân Sơn, ngày 03 tháng 11 năm 2026"))
                .containsExactly(
                        "TỈNH ỦY VÂN SƠN",
                        "ĐẢNG CỘNG SẢN VIỆT NAM",
                        "BAN TỔ CHỨC",
                        "Số 31-HD/BTCTU",
                        "Vân Sơn, ngày 03 tháng 11 năm 2026");
    }

    @Test
    void theNumberMayStandBehindTheDay() {
        assertThat(apart("Mường Pha, ngày 09 tháng 01 năm 2026 Số: 07/KH-UBBC"))
                .containsExactly("Mường Pha, ngày 09 tháng 01 năm 2026", "Số: 07/KH-UBBC");
    }

    @Test
    void whatTheSiteSaysBeforeTheLetterheadIsALineOfItsOwn() {
        assertThat(
                        apart(
                                "Công điện về ngăn chặn khai thác cát | Cổng thông tin xã | 05/12/2026 ỦY BAN NHÂN DÂN XÃ MƯỜNG PHA Số: 05/CĐ-UBND"))
                .containsExactly(
                        "Công điện về ngăn chặn khai thác cát | Cổng thông tin xã | 05/12/2026",
                        "ỦY BAN NHÂN DÂN XÃ MƯỜNG PHA",
                        "Số: 05/CĐ-UBND");
    }

    @Test
    void thoseATelegramGoesToEndBeforeItsText() {
        var line =
                "CHỦ TỊCH ỦY BAN NHÂN DÂN XÃ điện: - Trưởng các thôn; - Giám đốc hợp tác xã trên địa bàn; - Trạm trưởng Trạm Y tế. "
                        + "Đầu tháng 3 nước kiệt, cát bị bơm hút ban đêm.";
        assertThat(apart(line))
                .containsExactly(
                        "CHỦ TỊCH ỦY BAN NHÂN DÂN XÃ điện:",
                        "- Trưởng các thôn;",
                        "- Giám đốc hợp tác xã trên địa bàn;",
                        "- Trạm trưởng Trạm Y tế.",
                        "Đầu tháng 3 nước kiệt, cát bị bơm hút ban đêm.");
    }

    @Test
    void aTelegramMayGoToARowOfBodiesWithoutDashes() {
        assertThat(apart("BỘ TRƯỞNG BỘ XÂY DỰNG ĐIỆN: Giám đốc các sở; Cục trưởng các cục quản lý đường thủy."))
                .containsExactly(
                        "BỘ TRƯỞNG BỘ XÂY DỰNG ĐIỆN:", "Giám đốc các sở; Cục trưởng các cục quản lý đường thủy.");
        assertThat(apart("II. CÔNG TÁC CẤP ĐIỆN: Điện lực Mường Pha thay công tơ."))
                .containsExactly("II. CÔNG TÁC CẤP ĐIỆN: Điện lực Mường Pha thay công tơ.");
    }

    @Test
    void whatALetterIsAboutEndsBeforeThePlace() {
        assertThat(
                        apart(
                                "SỞ Y TẾ Số: 15/SYT-NVY V/v phòng bệnh dại trên địa bàn tỉnh Vân Sơn Vân Sơn, ngày 02 tháng 3 năm 2026"))
                .containsExactly(
                        "SỞ Y TẾ",
                        "Số: 15/SYT-NVY",
                        "V/v phòng bệnh dại trên địa bàn tỉnh Vân Sơn",
                        "Vân Sơn, ngày 02 tháng 3 năm 2026");
    }

    @Test
    void theFirstSentenceBeginsBehindTheSubject() {
        var line =
                "UBND XÃ MƯỜNG PHA Số: 15/KH-UBND Mường Pha, ngày 02 tháng 3 năm 2026 KẾ HOẠCH Phòng bệnh dại năm 2026 "
                        + "Mùa nắng năm nay đến sớm. " + LONG;
        assertThat(apart(line).subList(3, 5))
                .containsExactly("KẾ HOẠCH Phòng bệnh dại năm 2026", ("Mùa nắng năm nay đến sớm. " + LONG).strip());
    }

    @Test
    void aLetterheadWithoutANumberEndsBeforeItsType() {
        var line =
                "CÔNG TY CẤP NƯỚC VÂN SƠN (Vốn nhà nước) Địa chỉ: 7 đường Bờ Suối. CHỈ THỊ Về việc bảo vệ hồ chứa năm 2026 Mưa lũ đến sớm. "
                        + LONG + LONG;
        assertThat(apart(line).subList(0, 3))
                .containsExactly(
                        "CÔNG TY CẤP NƯỚC VÂN SƠN",
                        "(Vốn nhà nước) Địa chỉ: 7 đường Bờ Suối.",
                        "CHỈ THỊ Về việc bảo vệ hồ chứa năm 2026");
    }

    @Test
    void itemsThatCountUpAreLinesOfTheirOwn() {
        assertThat(apart("I. MỤC ĐÍCH Giữ nguồn nước sạch. II. VIỆC LÀM 1. Trạm Y tế lấy mẫu nước. " + LONG
                        + "2. Các thôn: a) Dọn bể chứa. b) Sửa đường ống; - Thay van hỏng."))
                .containsExactly(
                        "I. MỤC ĐÍCH",
                        "Giữ nguồn nước sạch.",
                        "II. VIỆC LÀM",
                        "1. Trạm Y tế lấy mẫu nước. " + LONG.strip(),
                        "2. Các thôn:",
                        "a) Dọn bể chứa.",
                        "b) Sửa đường ống;",
                        "- Thay van hỏng.");
    }

    @Test
    void theFirstDashBehindAHeadingIsALineOfItsOwn() {
        var text =
                "Giao việc như sau: 1. Phòng Bưu chính - Viễn thông - Vẽ bản đồ làng lõm sóng. - Đo sóng ở biên giới. "
                        + "2. Các xã - Mở điểm đổi máy. - Dán áp phích. 3. Trạm Y tế - Dân số lo thuốc men.";

        assertThat(apart(text))
                .containsSubsequence(
                        "1. Phòng Bưu chính - Viễn thông",
                        "- Vẽ bản đồ làng lõm sóng.",
                        "- Đo sóng ở biên giới.",
                        "2. Các xã",
                        "- Mở điểm đổi máy.",
                        "- Dán áp phích.",
                        "3. Trạm Y tế - Dân số lo thuốc men.");
    }

    @Test
    void numbersThatDoNotCountUpAreNone() {
        var sentence = LONG + "Mức chi: 5. Ghi sổ theo mẫu số: 3. Trưởng thôn ký. Biểu: 9. Gửi về xã.";
        assertThat(apart(sentence)).containsExactly(sentence);
    }

    @Test
    void theNumberOfAnotherPaperIsNoLetterhead() {
        var subject = "TRIỂN KHAI QUYẾT ĐỊNH SỐ 37/QĐ-TTG NGÀY 27 THÁNG 7 NĂM 2026";
        assertThat(apart(subject)).containsExactly(subject);
    }

    @Test
    void addresseesOneBehindTheOtherAreSetApart() {
        assertThat(apart("Kính gửi: - Đảng ủy các xã, - Các chi bộ trực thuộc."))
                .containsExactly("Kính gửi:", "- Đảng ủy các xã,", "- Các chi bộ trực thuộc.");
    }

    @Test
    void aSecondItemBehindTheFirstIsALineOfItsOwn() {
        assertThat(apart("3. Các trường dọn sân. 4. Trạm Y tế phun thuốc."))
                .containsExactly("3. Các trường dọn sân.", "4. Trạm Y tế phun thuốc.");
        assertThat(apart("- Vận hành trạm bơm, trực 24/24 giờ.- Đo mực nước tại cống."))
                .containsExactly("- Vận hành trạm bơm, trực 24/24 giờ.", "- Đo mực nước tại cống.");
    }

    @Test
    void aDashBehindAFullStopAloneIsNone() {
        var sentence = "Thôn họp dân vào buổi tối. - Trưởng thôn ghi biên bản.";
        assertThat(apart(sentence)).containsExactly(sentence);
    }

    private static List<String> apart(String line) {
        return OneLine.apart(SourceLine.text(line, 1, false), 0).stream()
                .flatMap(part -> OneLine.items(part).stream())
                .map(SourceLine::text)
                .toList();
    }
}
