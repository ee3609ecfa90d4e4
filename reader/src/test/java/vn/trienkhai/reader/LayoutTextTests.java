package vn.trienkhai.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.trienkhai.reader.Readings.read;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Heads and signatures in text that keeps the layout of the paper: columns beside each other, items set in, lines centred. */
class LayoutTextTests {
    private static final String UNION_LETTER = """
            TỈNH ỦY VÂN SƠN          ĐẢNG CỘNG SẢN VIỆT NAM
              BAN NỘI CHÍNH          %s
                  *                  Vân Sơn, ngày 04 tháng 6 năm 2026
            Số 45-CV/BNCTU
            %s

                 Kính gửi: Các huyện ủy.

               Ban Nội chính Tỉnh ủy đề nghị các huyện ủy cử người dự buổi họp sáng ngày 10/6/2026.

            Nơi nhận:                           TRƯỞNG BAN
            - Như trên,
            - Lưu.                              Bế Thị Lành
            """;
    private static final String HEAD = """
              UBND TỈNH VÂN SƠN                CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
                   SỞ Y TẾ                         Độc lập - Tự do - Hạnh phúc
              Số: 45/%s                     Vân Sơn, ngày 04 tháng 6 năm 2026
            """;
    private static final String BODY = """

                   Sở Y tế yêu cầu các bệnh viện dành 20 giường cho người bệnh ở các xã vùng thấp
            trước ngày 10/6/2026 và cử người trực cả ngày nghỉ.

            Nơi nhận:                                      GIÁM ĐỐC
            - Như trên;
            - Lưu: VT.                                     Bế Thị Lành
            """;

    @Test
    void anAddresseeGoesOnBelowItsFirstWords() {
        var reading = read(HEAD.formatted("SYT-NVY") + """

                      Kính gửi:    - Các phòng khám đa khoa có giường lưu thuộc
                                     Bệnh viện Đa khoa Vân Sơn;
                                   - Trạm Y tế các xã vùng thấp, Trung tâm Kiểm soát và
                                     Phòng ngừa bệnh tật;
                                   - Nhà thuốc các xã.
                """ + BODY);

        assertThat(reading.addressees())
                .containsExactly(
                        "Các phòng khám đa khoa có giường lưu thuộc Bệnh viện Đa khoa Vân Sơn",
                        "Trạm Y tế các xã vùng thấp, Trung tâm Kiểm soát và Phòng ngừa bệnh tật",
                        "Nhà thuốc các xã");
    }

    @Test
    void aBracketThatARowBreaksGoesOnInTheNext() {
        var reading = read(HEAD.formatted("SYT-NVY") + """

                      Kính gửi: Các trạm y tế.

                 Sở Y tế yêu cầu:
                 1. Các trạm y tế báo cáo tổng kết chiến dịch về Sở Y tế (qua

                    Phòng Nghiệp vụ Y) chậm nhất là ngày 22/8/2026.
                """ + BODY);

        var report = reading.reportObligations().getFirst();
        assertThat(report.via()).isEqualTo("Phòng Nghiệp vụ Y");
        assertThat(report.due()).isEqualTo("2026-08-22");
    }

    @Test
    void anAddresseeOfATelegramGoesOnBelowItsFirstWords() {
        var reading = read(HEAD.formatted("CĐ-SYT") + """

                                         CÔNG ĐIỆN
                        Về việc cứu chữa người bị nạn sau lũ quét

                                   GIÁM ĐỐC SỞ Y TẾ điện:
                        - Các bệnh viện: Đa khoa tỉnh, Y học cổ truyền và
                          Phục hồi chức năng, Sản Nhi;
                        - Trung tâm Y tế các huyện Nậm Rốm, Vân Hồ và
                          Mường Lay.
                """ + BODY);

        assertThat(reading.addressees())
                .containsExactly(
                        "Các bệnh viện: Đa khoa tỉnh, Y học cổ truyền và Phục hồi chức năng, Sản Nhi",
                        "Trung tâm Y tế các huyện Nậm Rốm, Vân Hồ và Mường Lay");
    }

    /** The longest line of the text tells how wide it is set; a name put together from two lines says nothing of it. */
    @Test
    void aNamePutTogetherLeavesTheParagraphsAsTheyWere() {
        var reading = read(HEAD.formatted("SYT-NVY") + """

                      Kính gửi:    - Phòng khám đa khoa có giường lưu của các xã vùng thấp và
                                     Bệnh viện Đa khoa, Bệnh viện Sản Nhi Vân Sơn.

                    Sở Y tế yêu cầu:
                    1. Bệnh viện Đa khoa chủ trì, phối hợp với Bệnh viện Sản Nhi và cùng với
                Phòng khám Nậm Rốm lập tổ cấp cứu trước ngày 10/6/2026.
                """);

        assertThat(reading.tasks())
                .extracting(task -> String.valueOf(task.deadline()))
                .containsExactly("2026-06-10");
    }

    @Test
    void aParagraphBelowTheAddresseesGoesOnWithNone() {
        var reading = read(HEAD.formatted("SYT-NVY") + """

                      Kính gửi:
                      - Các bệnh viện công lập;
                      - Trạm Y tế các xã
                """ + BODY);

        assertThat(reading.addressees()).containsExactly("Các bệnh viện công lập", "Trạm Y tế các xã");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"V/v dành giường cho người bệnh\nở các xã vùng thấp\"",
                "“V/v dành giường cho người bệnh\nở các xã vùng thấp”"
            })
    void aSubjectMayStandInQuotes(String typed) {
        var reading =
                read(HEAD.formatted("SYT-NVY") + typed + "\n\n          Kính gửi: Các bệnh viện công lập.\n" + BODY);

        assertThat(reading.subject()).isEqualTo("dành giường cho người bệnh ở các xã vùng thấp");
    }

    @ParameterizedTest
    @ValueSource(strings = {"~~~~~~~~~~~~~~~~~~~~~~~", "-----------------------", "_______________________", ""})
    void theSubjectOfAPartyLetterStandsBelowItsNumber(String rule) {
        var reading =
                read(UNION_LETTER.formatted(rule, "cử người dự họp về bảo vệ\ntrật tự ở bến xe, bến thuyền\nNậm Rốm"));

        assertThat(reading.subject()).isEqualTo("cử người dự họp về bảo vệ trật tự ở bến xe, bến thuyền Nậm Rốm");
        assertThat(reading.numberRaw()).isEqualTo("45-CV/BNCTU");
        assertThat(reading.date()).isEqualTo("2026-06-04");
    }

    @Test
    void aCentredSubjectGoesOnWithAName() {
        var reading = read(HEAD.formatted("KH-SYT") + """

                                          KẾ HOẠCH
                     Tổ chức khám bệnh lưu động chào mừng Ngày hội các dân tộc
                                    Nậm Rốm lần thứ V, năm 2026
                                          -------

                   Sở Y tế xây dựng kế hoạch khám bệnh lưu động tại các xã vùng thấp, cụ thể là
                các việc sau:
                """ + BODY);

        assertThat(reading.subject())
                .isEqualTo("Tổ chức khám bệnh lưu động chào mừng Ngày hội các dân tộc Nậm Rốm lần thứ V, năm 2026");
    }

    @Test
    void theBodyNamedFirstSignsAJointPlan() {
        var text = """
                  HỘI NÔNG DÂN - SỞ Y TẾ                 CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
                      TỈNH VÂN SƠN                          Độc lập - Tự do - Hạnh phúc
                  Số: 02/KHLT-HND-SYT                  Vân Sơn, ngày 04 tháng 6 năm 2026

                                       KẾ HOẠCH LIÊN TỊCH
                                Khám bệnh cho nông dân năm 2026

                      Hội Nông dân tỉnh và Sở Y tế xây dựng kế hoạch liên tịch như sau:
                      1. Các trạm y tế xã khám bệnh cho nông dân trước ngày 10/6/2026.

                   %s
                      KT. GIÁM ĐỐC                          CHỦ TỊCH
                      PHÓ GIÁM ĐỐC

                       (Đã ký)                               (Đã ký)

                      Bế Thị Lành                           Lò Văn Ngọc

                  Nơi nhận:
                  - UBND tỉnh;
                  - Lưu: VT.
                """;

        assertThat(read(text.formatted("SỞ Y TẾ TỈNH VÂN SƠN          TM. BAN THƯỜNG VỤ HỘI NÔNG DÂN"))
                        .signer())
                .isEqualTo(new Signer("TM. BAN THƯỜNG VỤ HỘI NÔNG DÂN", "CHỦ TỊCH", "Lò Văn Ngọc"));
        assertThat(read(text.formatted("SỞ Y TẾ TỈNH VÂN SƠN          TM. BAN THƯỜNG VỤ"))
                        .signer())
                .isEqualTo(new Signer("KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC", "Bế Thị Lành"));
    }

    @Test
    void aSuperiorMayTakeTwoLines() {
        var reading = read("""
                   ỦY BAN TRUNG ƯƠNG
                HỘI NGƯỜI CAO TUỔI VIỆT NAM          CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
                HỘI NGƯỜI CAO TUỔI TỈNH VÂN SƠN         Độc lập - Tự do - Hạnh phúc
                   Số: 45/HNCT-VP                   Vân Sơn, ngày 04 tháng 6 năm 2026
                V/v dành giường cho người bệnh

                     Kính gửi: Các bệnh viện công lập.
                """ + BODY);

        assertThat(reading.parentIssuer()).isEqualTo("Ủy ban Trung ương Hội Người cao tuổi Việt Nam");
        assertThat(reading.issuer()).isEqualTo("Hội Người cao tuổi tỉnh Vân Sơn");
    }

    @ParameterizedTest
    @ValueSource(strings = {"BAN THANH THIẾU NHI", "HỘI ĐỒNG ĐỘI"})
    void aCellHoldsTheBodiesOfALetterheadAndAnotherPlaceAndDay(String body) {
        var reading = read("""
                | TỈNH ĐOÀN VÂN SƠN **%s** *** Số: 46-KH/TTN | ĐOÀN TNCS HỒ CHÍ MINH Vân Sơn, ngày 04 tháng 6 năm 2026 |
                |---|---|

                **KẾ HOẠCH**

                **Tập bơi cho thiếu nhi**

                1. Các xã đoàn mở lớp tập bơi trước ngày 10/6/2026.
                """.formatted(body));

        assertThat(reading.place()).isEqualTo("Vân Sơn");
        assertThat(reading.parentIssuer()).isEqualTo("Tỉnh đoàn Vân Sơn");
        assertThat(reading.issuer()).isEqualToIgnoringCase(body);
    }

    @Test
    void aTableWithoutNumbersIsPutTogetherByItsTimes() {
        var reading = read(HEAD.formatted("TB-SYT") + """

                THÔNG BÁO
                Kết luận giao ban tháng 6 năm 2026

                1. Việc tháng tới:
                Nhiệm vụ
                Đơn vị thực hiện
                Hạn
                Rà soát giường bệnh
                Phòng Nghiệp vụ Y
                11/6
                Trực cấp cứu ngày nghỉ
                Bệnh viện Đa khoa
                Thường xuyên
                Cấp phát màn tẩm thuốc cho 12 thôn
                Trung tâm Kiểm soát bệnh tật
                Trước 20/6

                2. Văn phòng Sở đôn đốc các phòng.
                """);

        assertThat(reading.tasks())
                .extracting(task -> task.leadUnits() + " " + task.deadline())
                .containsExactly(
                        "[Phòng Nghiệp vụ Y] 2026-06-11",
                        "[Bệnh viện Đa khoa] null",
                        "[Trung tâm Kiểm soát bệnh tật] 2026-06-20",
                        "[Văn phòng Sở] null");
    }
}
