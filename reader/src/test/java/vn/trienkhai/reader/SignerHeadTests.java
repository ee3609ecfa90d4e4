package vn.trienkhai.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.trienkhai.reader.Readings.doubts;
import static vn.trienkhai.reader.Readings.read;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who signed, where the site lists it above a paper whose signature is cut off, marks it behind the name, or runs it into the recipients. */
class SignerHeadTests {
    private static final String TEXT = """

            UBND xã Bản Lại xây dựng kế hoạch cụ thể như sau:
            1. Các thôn quét dọn kênh trước ngày 20/3/2026.
            """;

    private static final String HEAD = """
            PHÒNG GD&ĐT HUYỆN POM LÓT
            TRƯỜNG THCS NẬM RỐM
            Số: 21/KH-THCS
            Nậm Rốm, ngày 05 tháng 3 năm 2026

            KẾ HOẠCH
            Tổng vệ sinh trường lớp

            1. Các lớp quét dọn sân trường trước ngày 20/3/2026.
            2. Tổ Văn phòng chuẩn bị dụng cụ.
            """;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Số ký hiệu: 61/KH-UBND\nNgày ban hành: 08/03/2026\nNgười ký: Lò Văn Ón - Phó Chủ tịch",
                "Số ký hiệu: 61/KH-UBND\nNgày ban hành: 08/03/2026\nNgười ký: Lò Văn Ón\nChức vụ: Phó Chủ tịch",
                "Số ký hiệu | 61/KH-UBND\nNgày ban hành | 08/03/2026\nNgười ký | Lò Văn Ón (Phó Chủ tịch)",
                "Số hiệu: 61/KH-UBND | Ngày ban hành: 08/03/2026 | Người ký: Lò Văn Ón | Chức danh: Phó Chủ tịch",
                "Số/Ký hiệu\t61/KH-UBND\nNgày ban hành\t08/03/2026\nNgười ký\tLò Văn Ón\nChức vụ\tPhó Chủ tịch\n\nKính gửi: Các thôn",
                "Số/Ký hiệu\t61/KH-UBND\nNgày ban hành\t08/03/2026\nNgười ký\tLò Văn Ón\nChức vụ\tPhó Chủ tịch\n",
                "Số ký hiệu  61/KH-UBND\nNgày ban hành  08/03/2026\nNgười ký  Lò Văn Ón\nChức vụ: Phó Chủ tịch\n",
                "Số ký hiệu văn bản\n61/KH-UBND\nNgày ban hành\n08/03/2026\nNgười ký duyệt\nLò Văn Ón\nChức vụ\nPhó Chủ tịch\n",
                "Số hiệu: | 61/KH-UBND | Loại văn bản: | Kế hoạch\nNgày ban hành: | 08/03/2026 | Người ký: | Lò Văn Ón\nChức vụ: | Phó Chủ tịch",
            })
    void aSiteListsWhoSigned(String facts) {
        var reading = read(facts + "\n" + TEXT);

        assertThat(reading.signer()).isEqualTo(new Signer(null, "Phó Chủ tịch", "Lò Văn Ón"));
        assertThat(doubts(reading)).contains("/signer/name from_headline");
        assertThat(reading.numberRaw()).isEqualTo("61/KH-UBND");
        assertThat(reading.date()).isEqualTo("2026-03-08");
        assertThat(reading.parentIssuer()).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Trước tình hình sốt xuất huyết, ngày 05/3/2026 Phó Giám đốc Sở Y tế Lò Văn Ón đã ký ban hành Công văn số 15/SYT-NVY về việc trực cấp cứu.",
                "Ngày 05/3/2026, Sở Y tế có Công văn số 15/SYT-NVY về việc trực cấp cứu. Công văn do Phó Giám đốc Lò Văn Ón ký, gửi các bệnh viện.",
            })
    void newsTellWhoSigned(String lead) {
        var reading = read("Trang chủ > Tin tức\n\nCác bệnh viện trực cấp cứu\n\n07/03/2026 08:15\n\n" + lead
                + "\n\nTheo đó, các bệnh viện lập kíp trực trước ngày 20/3/2026.\n");

        assertThat(reading.signer()).isEqualTo(new Signer(null, "Phó Giám đốc", "Lò Văn Ón"));
        assertThat(doubts(reading)).contains("/signer/name from_headline");
        assertThat(reading.issuer()).isEqualTo("Sở Y tế");
        assertThat(reading.date()).isEqualTo("2026-03-05");
    }

    @Test
    void factsSetApartByTabsStandRowByRow() {
        var reading = read("""
                Số hiệu:	21/VP-NC	Loại văn bản:	Công văn
                Nơi ban hành:	Văn phòng tỉnh Vân Sơn	Người ký:	Lò Văn Ón
                Ngày ban hành:	11/07/2026	Ngày hiệu lực:	Đã biết

                Kính gửi: Các xã
                """ + TEXT);

        assertThat(reading.numberRaw()).isEqualTo("21/VP-NC");
        assertThat(reading.date()).isEqualTo("2026-07-11");
        assertThat(reading.issuer()).isEqualTo("Văn phòng tỉnh Vân Sơn");
        assertThat(reading.signer()).isEqualTo(new Signer(null, null, "Lò Văn Ón"));
    }

    @Test
    void aBodyThatSignedWithAKeyIsNoPerson() {
        var reading = read("Số ký hiệu: 61/KH-UBND\nNgười ký: Ủy ban nhân dân xã Bản Lại\n" + TEXT);

        assertThat(reading.signer()).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Nơi nhận: KT. HIỆU TRƯỞNG\n- Các lớp (t/h); PHÓ HIỆU TRƯỞNG\n- Website trường; (đã ký)\n- Lưu: VT, HS. Lò Văn Ón",
                "Nơi nhận: KT. HIỆU TRƯỞNG\n- Các lớp, PHÓ HIỆU TRƯỞNG\n- Website trường; (Đã ký và đóng dấu)\n- Lưu: VT, HS ThS. Lò Văn Ón",
                "Nơi nhận: KT. HIỆU TRƯỞNG\n- Các lớp PHÓ HIỆU TRƯỞNG\n- Website trường\n- Lưu: VT, HS.\nĐã ký: Lò Văn Ón",
                "Nơi nhận: - Các lớp; - Website trường; Lưu: VT, HS. KT. HIỆU TRƯỞNG PHÓ HIỆU TRƯỞNG (Đã ký) Lò Văn Ón",
                "KT. HIỆU TRƯỞNG - PHÓ HIỆU TRƯỞNG - (Đã ký) - Lò Văn Ón\nNơi nhận: - Các lớp (t/h); - Website trường; Lưu: VT, HS\nAvatar Mời thầy ghé thăm trang của em!",
            })
    void aFootRunIntoOneColumnIsTakenApart(String foot) {
        var reading = read(HEAD + foot + "\n");

        assertThat(reading.recipients()).containsExactly("Các lớp", "Website trường", "Lưu: VT, HS");
        assertThat(reading.signer()).isEqualTo(new Signer("KT. HIỆU TRƯỞNG", "PHÓ HIỆU TRƯỞNG", "Lò Văn Ón"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "HIỆU TRƯỞNG: Lò Văn Ón\nNơi nhận: - Phòng GD&ĐT; Lưu VT",
                "HIỆU TRƯỞNG (đã ký) Lò Văn Ón",
                "HIỆU TRƯỞNG: Lò Văn Ón (Đã ký)",
                "HIỆU TRƯỞNG\n\nLò Văn Ón",
                "* Nơi nhận:\n- Phòng GD&ĐT;\n- Lưu VT.\nHIỆU TRƯỞNG\nLò Văn Ón",
                "Nơi nhận: HIỆU TRƯỞNG\n- Phòng GD&ĐT\n- Lưu VT Lò Văn Ón",
                "Nơi nhận:\n- Phòng GD&ĐT;\n- Lưu VT.\nNgười ký: Lò Văn Ón\nHIỆU TRƯỞNG",
            })
    void officeAndNameStandInOneLine(String foot) {
        var reading = read(HEAD + foot + "\n");

        assertThat(reading.signer()).isEqualTo(new Signer(null, "HIỆU TRƯỞNG", "Lò Văn Ón"));
        assertThat(reading.tasks()).hasSize(2);
        if (foot.contains("Nơi nhận")) {
            assertThat(reading.recipients()).containsExactly("Phòng GD&ĐT", "Lưu VT");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Nơi nhận:\n- Phòng GD&ĐT;\n- Lưu VT.\nHiệu trưởng\n(đã ký)\nLò Văn Ón",
                "Hiệu trưởng\nLò Văn Ón",
                "Hiệu trưởng: Lò Văn Ón (đã ký)",
                "Hiệu trưởng (đã ký): Lò Văn Ón",
            })
    void theOfficeMayStandInSmallLetters(String foot) {
        var reading = read(HEAD + foot + "\n");

        assertThat(reading.signer()).isEqualTo(new Signer(null, "Hiệu trưởng", "Lò Văn Ón"));
        assertThat(reading.tasks()).hasSize(2);
    }

    @Test
    void theOfficeOfAPlaceIsNoSignature() {
        var reading = read(
                HEAD + "Nơi nhận:\n- Thường trực HĐND; các Phó Chủ tịch UBND;\n- Sở Y tế; Lò Văn Ón;\n- Lưu: VT.\n");

        assertThat(reading.recipients())
                .containsExactly("Thường trực HĐND; các Phó Chủ tịch UBND", "Sở Y tế; Lò Văn Ón", "Lưu: VT");
        assertThat(reading.signer()).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Lò Văn Ón (đã ký)", "(Đã ký)\nLò Văn Ón", "Lò Văn Ón [đã ký]"})
    void aSignatureIsMarkedBesideTheName(String signature) {
        var reading = read("""
                HỢP TÁC XÃ NẬM RỐM
                Số: 12/TB-HTX
                Nậm Rốm, ngày 02 tháng 3 năm 2026

                THÔNG BÁO
                V/v nạo vét kênh mương

                Kính gởi:	- Các tổ thủy nông
                	- Các hộ dùng nước

                1. Các tổ quét dọn kênh trước ngày 20/3/2026.

                GIÁM ĐỐC
                %s

                3 thoughts on “nạo vét kênh mương”
                tam says: Bao giờ mở cống?
                """.formatted(signature));

        assertThat(reading.signer()).isEqualTo(new Signer(null, "GIÁM ĐỐC", "Lò Văn Ón"));
        assertThat(reading.addressees()).containsExactly("Các tổ thủy nông", "Các hộ dùng nước");
    }
}
