package vn.trienkhai.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.trienkhai.reader.Readings.read;

import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Heads and closings as offices type them: what stands between their parts belongs to none of them. */
class PaperPartsTests {
    private static final String LETTER = """
            UBND TỈNH VÂN SƠN          CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
            SỞ Y TẾ                        Độc lập - Tự do - Hạnh phúc

            %s            Vân Sơn, ngày 04 tháng 6 năm 2026
            V/v phòng, chống bệnh
            sốt xuất huyết
            %s
            Kính gửi:
            %s
            %s
            1. Các bệnh viện dành 20 giường cho người bệnh.

            %s
            """;
    private static final String NUMBER = "Số: 45/SYT-NVY";
    private static final String ADDRESSEES = "- Trung tâm Kiểm soát bệnh tật tỉnh;\n- Các bệnh viện công lập.\n";
    private static final String ORDER = "Sở Y tế yêu cầu:";
    private static final String RECIPIENTS = "Nơi nhận:\n- Như trên;\n- Lưu: VT, NVY.\n";
    private static final String SIGNATURE = "KT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC\n\nBế Thị Lành\n";
    private static final String CLOSING = RECIPIENTS + "\n" + SIGNATURE;

    @ParameterizedTest
    @ValueSource(strings = {"DỰ THẢO", "Dự thảo", "Dự thảo lần 2", "(Dự thảo ngày 05/6/2026)", "Dự thảo 3"})
    void theMarkOfADraftIsNoPartOfTheSubject(String mark) {
        assertThat(read(LETTER.formatted(NUMBER, mark + "\n", ADDRESSEES, ORDER, CLOSING))
                        .subject())
                .isEqualTo("phòng, chống bệnh sốt xuất huyết");
        assertThat(plan("Phòng, chống bệnh sốt xuất huyết\n" + mark).subject())
                .isEqualTo("Phòng, chống bệnh sốt xuất huyết");
    }

    @Test
    void aDraftThatTheSubjectSpeaksOfIsAPartOfIt() {
        assertThat(plan("Lấy ý kiến của Nhân dân đối với\ndự thảo Nghị quyết về hỗ trợ học bán trú")
                        .subject())
                .isEqualTo("Lấy ý kiến của Nhân dân đối với dự thảo Nghị quyết về hỗ trợ học bán trú");
    }

    @ParameterizedTest
    @ValueSource(strings = {"| - ", "- ", "| + "})
    void aListOfAddresseesInOneCellHasAsManyEntries(String begins) {
        var typed =
                begins + "Trung tâm Kiểm soát bệnh tật tỉnh; - Các bệnh viện công lập, trạm y tế; - Chi cục Dân số.\n";
        var letter = LETTER.replace("Kính gửi:\n", "Kính gửi: ").formatted(NUMBER, "", typed, ORDER, CLOSING);

        assertThat(read(letter).addressees())
                .containsExactly(
                        "Trung tâm Kiểm soát bệnh tật tỉnh", "Các bệnh viện công lập, trạm y tế", "Chi cục Dân số");
    }

    @ParameterizedTest
    @ValueSource(strings = {";", ",", ".", ""})
    void aParagraphBelowTheAddresseesIsNoneOfThem(String end) {
        var typed = "- Trung tâm Kiểm soát bệnh tật tỉnh;\n- Các bệnh viện công lập" + end;
        var paragraph = "Sở Y tế nhận được tin có nhiều người mắc bệnh ở ba xã vùng thấp.";

        assertThat(read(LETTER.formatted(NUMBER, "", typed, paragraph, CLOSING)).addressees())
                .containsExactly("Trung tâm Kiểm soát bệnh tật tỉnh", "Các bệnh viện công lập");
    }

    @Test
    void whoSpeaksIsNoPartOfTheSubject() {
        assertThat(plan("Phòng, chống bệnh sốt xuất huyết\nBAN GIÁM ĐỐC\n"
                                + "Trong tháng qua, ba khoa đã quá tải vì người bệnh ở các xã vùng thấp về nhiều.")
                        .subject())
                .isEqualTo("Phòng, chống bệnh sốt xuất huyết");
    }

    @Test
    void aSentenceBelowTheSubjectIsNoPartOfIt() {
        assertThat(plan("Phòng, chống bệnh sốt xuất huyết\n"
                                + "Các khoa đã làm xong phần việc được giao; số giường của từng khoa ở bảng dưới đây.")
                        .subject())
                .isEqualTo("Phòng, chống bệnh sốt xuất huyết");
    }

    /** Long lists go on below the signature, which stands beside their first lines. */
    @ParameterizedTest
    @ValueSource(ints = {12, 90})
    void recipientsGoOnBelowTheSignature(int count) {
        var all = IntStream.rangeClosed(1, count)
                .mapToObj(number -> "- Trạm Y tế xã thứ " + number + ";\n")
                .toList();
        var closing = "Nơi nhận:\n" + String.join("", all.subList(0, 3)) + SIGNATURE
                + String.join("", all.subList(3, count)) + "- Lưu: VT, NVY.\n";

        var reading = read(LETTER.formatted(NUMBER, "", ADDRESSEES, ORDER, closing));

        assertThat(reading.recipients())
                .containsExactlyElementsOf(Stream.concat(
                                IntStream.rangeClosed(1, count).mapToObj(number -> "Trạm Y tế xã thứ " + number),
                                Stream.of("Lưu: VT, NVY"))
                        .toList());
        assertThat(reading.signer()).extracting(Signer::name).isEqualTo("Bế Thị Lành");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "KT. TỔ TRƯỞNG TỔ GIÚP VIỆC/BAN CHỈ ĐẠO PHÁT TRIỂN/KHOA HỌC, CÔNG NGHỆ/TỔ PHÓ | KT. TỔ TRƯỞNG TỔ GIÚP VIỆC BAN CHỈ ĐẠO PHÁT TRIỂN KHOA HỌC, CÔNG NGHỆ | TỔ PHÓ",
                "TM. BAN CHỈ ĐẠO/KT. TRƯỞNG BAN/PHÓ TRƯỞNG BAN | TM. BAN CHỈ ĐẠO; KT. TRƯỞNG BAN | PHÓ TRƯỞNG BAN",
                "KT. TỔ TRƯỞNG/TỔ PHÓ TỔ GIÚP VIỆC/BAN CHỈ ĐẠO | KT. TỔ TRƯỞNG | TỔ PHÓ TỔ GIÚP VIỆC BAN CHỈ ĐẠO",
                "TM. ỦY BAN NHÂN DÂN/XÃ NẬM RỐM/CHỦ TỊCH | TM. ỦY BAN NHÂN DÂN XÃ NẬM RỐM | CHỦ TỊCH"
            })
    void linesOfOneAuthorityOrOfficeGoTogether(String lines, String authority, String title) {
        var closing = RECIPIENTS + "\n" + lines.strip().replace('/', '\n') + "\n\nBế Thị Lành\n";

        assertThat(read(LETTER.formatted(NUMBER, "", ADDRESSEES, ORDER, closing))
                        .signer())
                .isEqualTo(new Signer(authority, title, "Bế Thị Lành"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"77 - KH", "77 – KH", "77 — KH", "77-KH"})
    void aNumberMayStandApartFromItsDash(String number) {
        var reading = read(LETTER.formatted("Số: " + number, "", ADDRESSEES, ORDER, CLOSING));

        assertThat(reading.number()).isEqualTo("77");
        assertThat(reading.symbol()).isEqualTo("KH");
        assertThat(reading.numberRaw()).matches("77[-–—] ?KH");
    }

    @Test
    void whoeverSignsInHisOwnRightMayStandAboveTheRecipients() {
        var closing = "TRƯỞNG PHÒNG\n\n\nBế Thị Lành\n\n" + RECIPIENTS;

        assertThat(read(LETTER.formatted(NUMBER, "", ADDRESSEES, ORDER, closing))
                        .signer())
                .isEqualTo(new Signer(null, "TRƯỞNG PHÒNG", "Bế Thị Lành"));
    }

    @Test
    void theStarBelowThePartyIsNoPartOfThePlace() {
        assertThat(read("""
                        ĐẢNG BỘ TỈNH VÂN SƠN                     ĐẢNG CỘNG SẢN VIỆT NAM
                        ĐẢNG ỦY XÃ NẬM RỐM
                        *                                    Nậm Rốm, ngày 12 tháng 5 năm 2026
                        Số 21-CT/ĐU

                        CHỈ THỊ
                        về phòng, chống lũ quét

                        Các chi bộ dựng biển báo ở suối.
                        """).place()).isEqualTo("Nậm Rốm");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ban Dân vận Tỉnh ủy,/TT Huyện ủy, UBND huyện,/Các trạm y tế,/Lưu VP Sở.",
                "Ban Dân vận Tỉnh ủy/TT Huyện ủy, UBND huyện/Các trạm y tế/Lưu VP Sở",
                "Ban Dân vận Tỉnh ủy;/TT Huyện ủy, UBND huyện; (phối hợp)/Các trạm y tế;/Lưu VP Sở."
            })
    void recipientsThatLostTheirDashesAreOneEachLine(String lines) {
        var closing = "Nơi nhận:\n" + lines.replace('/', '\n') + "\n\n" + SIGNATURE;
        var reading = read(LETTER.formatted(NUMBER, "", ADDRESSEES, ORDER, closing));

        assertThat(reading.recipients())
                .containsExactly("Ban Dân vận Tỉnh ủy", "TT Huyện ủy, UBND huyện", "Các trạm y tế", "Lưu VP Sở");
        assertThat(reading.signer()).isEqualTo(new Signer("KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC", "Bế Thị Lành"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"          ", "\t\t"})
    void recipientsWithoutDashesStandBesideTheSignature(String between) {
        var closing = """
                Nơi nhận:            |KT. GIÁM ĐỐC
                Ban Dân vận Tỉnh ủy; |PHÓ GIÁM ĐỐC
                TT Huyện ủy, UBND huyện;
                Các trạm y tế;
                Lưu: VT, NVY.        |Bế Thị Lành
                """.replace("|", between);
        var reading = read(LETTER.formatted(NUMBER, "", ADDRESSEES, ORDER, closing));

        assertThat(reading.recipients())
                .containsExactly("Ban Dân vận Tỉnh ủy", "TT Huyện ủy, UBND huyện", "Các trạm y tế", "Lưu: VT, NVY");
        assertThat(reading.signer()).isEqualTo(new Signer("KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC", "Bế Thị Lành"));
    }

    @Test
    void addresseesThatLostTheirDashesAreOneEachLine() {
        var addressees = "Các trạm y tế xã\nUBND các xã, phường\nBệnh viện Đa khoa tỉnh\n";

        assertThat(read(LETTER.formatted(NUMBER, "", addressees, ORDER, CLOSING))
                        .addressees())
                .containsExactly("Các trạm y tế xã", "UBND các xã, phường", "Bệnh viện Đa khoa tỉnh");
    }

    private static DirectiveReading plan(String heading) {
        return read("""
                UBND TỈNH VÂN SƠN          CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
                SỞ Y TẾ                        Độc lập - Tự do - Hạnh phúc

                Số: 46/KH-SYT            Vân Sơn, ngày 04 tháng 6 năm 2026

                KẾ HOẠCH
                %s

                1. Các bệnh viện dành 20 giường cho người bệnh.

                %s
                """.formatted(heading, CLOSING));
    }
}
