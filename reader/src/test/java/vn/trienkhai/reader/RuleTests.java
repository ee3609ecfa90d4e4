package vn.trienkhai.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Single rules, through the front door: one sentence in a small letter of 02/3/2026. */
class RuleTests {
    private static final String HEAD = """
            ĐẢNG BỘ TỈNH VÂN SƠN
            ĐẢNG ỦY XÃ NẬM RỐM
            *
            Số 12-CV/ĐU

            Nậm Rốm, ngày 02 tháng 3 năm 2026

            Kính gửi: Các chi bộ trực thuộc

            Ban Thường vụ Đảng ủy xã yêu cầu:

            """;
    private static final String FOOT = """


            Nơi nhận:
            - Như trên,
            - Lưu VPĐU.

            T/M BAN THƯỜNG VỤ
            BÍ THƯ

            Lò Văn Ón
            """;

    private static DirectiveReading read(String body) {
        return Readings.read(HEAD + body + FOOT);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "Thời gian: từ tháng 6/2026 đến hết tháng 8/2026. | 2026-06-01 2026-08-31",
                "Thời gian: từ ngày 01/12/2026 - 10/01/2027. | 2026-12-01 2027-01-10",
                "Tuyên truyền sâu đậm bắt đầu từ 01/5/2026 đến kết thúc hoạt động kỷ niệm (7/5/2026). | 2026-05-01 2026-05-07",
                "Treo cờ từ ngày 26/4/2026 đến hết ngày 08/5/2026. | 2026-04-26 2026-05-08",
                "Treo cờ từ ngày 29-4 đến hết ngày 2-5-2026. | 2026-04-29 2026-05-02",
                "Ra quân từ ngày 20-28/3/2026. | 2026-03-20 2026-03-28",
                "Thời gian: ngày 26, 27/3/2026. | 2026-03-26 2026-03-27",
                "Ra quân từ ngày 26/3 - 2/4/2026. | 2026-03-26 2026-04-02",
                "Tổ chức xuyên suốt trong năm 2026 và năm 2027. | 2026-01-01 2027-12-31",
                "Thời gian tổ chức hội thi ngày 30/12/2026. | 2026-12-30 2026-12-30",
                "Thời gian nộp bài dự thi ngày 30/12/2026. | ''",
                "Thời gian: từ nay đến hết năm 2026. | 2026-03-02 2026-12-31",
                "Thời gian: ngày 14/4/2026 và các ngày kế tiếp. | 2026-04-14 null",
                "Phát thanh nhiều hơn trước mỗi ngày lễ 15 ngày và sau mỗi ngày lễ 03 ngày. | -15 +3",
                "Thời gian: từ thứ hai, ngày 16/3/2026 đến thứ bảy, ngày 21/3/2026. | 2026-03-16 2026-03-21",
                "Treo cờ từ 18 giờ ngày 29/4 đến 18 giờ ngày 02/5/2026. | 2026-04-29 2026-05-02",
                "Lễ phát động vào lúc 6 giờ 00, ngày 22/3/2026. | 2026-03-22 2026-03-22",
                "Thời gian: nhận bài từ ngày ra thông báo đến hết ngày 30/4/2026. | 2026-03-02 2026-04-30",
                "Đón khách trước ngày 20/5 15 ngày và sau ngày 20/5 03 ngày. | -15 +3",
                "Số liệu lấy từ ngày 15/5/2025 đến ngày 14/2/2026. | ''",
                "Thực hiện theo văn bản có hiệu lực từ ngày 01/6/2026. | ''",
                "Nhiệm kỳ 2025 - 2030 của Đảng bộ xã. | ''",
                "Chào mừng 70 năm giải phóng xã (12/3/1956 - 12/3/2026). | ''"
            })
    void readsPeriods(String sentence, String expected) {
        assertThat(read("- " + sentence).windows().stream()
                        .map(w -> w.beforeDays() != null
                                ? "-" + w.beforeDays() + " +" + w.afterDays()
                                : w.from() + " " + w.to())
                        .collect(Collectors.joining("; ")))
                .isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "Giao Sở Y tế chủ trì, phối hợp với Sở Xây dựng khảo sát trạm xá. | Sở Y tế | Sở Xây dựng",
                "Các cấp ủy, tổ chức đảng trong Đảng bộ xã tăng cường lãnh đạo phong trào. | Các cấp ủy, tổ chức đảng trong Đảng bộ xã | ''",
                "Ban Tổ chức Đảng ủy tham mưu kế hoạch kiểm tra. | Ban Tổ chức Đảng ủy | ''",
                "Căn cứ tình hình thực tế, Đoàn xã chủ động xây dựng kế hoạch. | Đoàn xã | ''",
                "Đề nghị Ủy ban nhân dân xã bố trí kinh phí cho thư viện. | Ủy ban nhân dân xã | ''",
                "Sở Nội vụ tổ chức thi tuyển công chức. | Sở Nội vụ | ''",
                "Tỉnh đoàn tổ chức hội trại tòng quân. | Tỉnh đoàn | ''",
                "Hiệu trưởng chỉ đạo các tổ ôn tập cho học sinh. | Hiệu trưởng | ''",
                "Văn phòng tổng hợp ý kiến của các thôn. | Văn phòng | ''",
                "Phòng Hành chính - Nhân sự tổ chức khám sức khỏe. | Phòng Hành chính - Nhân sự | ''",
                "Công an xã, Ban Chỉ huy Quân sự xã tuần tra ban đêm tại trung tâm. | Công an xã;Ban Chỉ huy Quân sự xã | ''",
                "Công đoàn cấp trên trực tiếp cơ sở tổng kết phong trào. | Công đoàn cấp trên trực tiếp cơ sở | ''",
                "Ủy ban nhân dân các xã: Nậm Rốm, Tà Hộc giải phóng mặt bằng. | Ủy ban nhân dân các xã: Nậm Rốm, Tà Hộc | ''",
                "Cấp và quản lý mã số vùng trồng theo quy định mới. | Các chi bộ trực thuộc | ''",
                "Thứ nhất, phân tích từng khoản nợ cùng Hội Nông dân xã. | Các chi bộ trực thuộc | ''",
                "Thanh tra môi trường: Ủy ban nhân dân xã làm đầu mối phát hiện vi phạm. | Ủy ban nhân dân xã | ''",
                "Khi nhận được đơn, Văn phòng Đảng ủy chuyển ngay cho người có trách nhiệm xử lý. | Văn phòng Đảng ủy | ''"
            })
    void readsWhoDoesWhat(String sentence, String lead, String coop) {
        var task = read("1. " + sentence).tasks().getFirst();
        assertThat(String.join(";", task.leadUnits())).isEqualTo(lead);
        assertThat(String.join(";", task.coopUnits())).isEqualTo(coop);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "Rà soát hộ nghèo, hoàn thành trước ngày 30/4/2026. | 2026-04-30",
                "Rà soát hộ nghèo, chậm nhất đến ngày 30/9/2026. | 2026-09-30",
                "Rà soát hộ nghèo, hoàn thành trong tháng 4/2026. | 2026-04-30",
                "Rà soát hộ nghèo, xong trước 30/10. | 2026-10-30",
                "Rà soát hộ nghèo, xong trước ngày 10/01. | 2026-01-10",
                "Rà soát hộ nghèo, hoàn thành trong tháng 8. | 2026-08-31",
                "Treo cờ từ ngày 29/4/2026 đến hết ngày 02/5/2026; quét dọn xong trước ngày 25/4/2026. | 2026-04-25",
                "Rà soát hộ nghèo từng bản; báo cáo kết quả về Đảng ủy xã trước ngày 20/5/2026. | null",
                "Rà soát hộ nghèo trong 5 ngày làm việc. | null",
                "Rà soát hộ nghèo theo Quyết định số 5/QĐ-UBND ngày 02/01/2026. | null"
            })
    void readsDeadlines(String sentence, String expected) {
        assertThat(String.valueOf(read("- " + sentence).tasks().getFirst().deadline()))
                .isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "Gửi báo cáo kết quả về Ban Thường vụ Đảng ủy (qua Văn phòng) trước ngày 30/6/2026. | report | Ban Thường vụ Đảng ủy | Văn phòng | 2026-06-30 | null",
                "Định kỳ hằng quý báo cáo kết quả về Đảng ủy xã. | report | Đảng ủy xã | null | null | quarterly",
                "Các chi bộ định kỳ báo cáo kết quả về Đảng ủy xã qua Ban Xây dựng Đảng. | report | Đảng ủy xã | Ban Xây dựng Đảng | null | periodic",
                "Định kỳ 06 tháng báo cáo Ủy ban nhân dân tỉnh về kết quả. | report | Ủy ban nhân dân tỉnh | null | null | semiannual",
                "Các chi bộ gửi danh sách về Văn phòng Đảng ủy trước ngày 15/5/2026. | submission | Văn phòng Đảng ủy | null | 2026-05-15 | null",
                "Ban Thường vụ Đảng ủy đề nghị các chi bộ nộp danh sách đội thi trước ngày 15/5/2026 qua Văn phòng Đảng ủy. | submission | Đảng ủy xã Nậm Rốm | Văn phòng Đảng ủy | 2026-05-15 | null",
                "Danh sách đội thi gửi về Văn phòng Đảng ủy trước ngày 15/5/2026 để tổng hợp, báo cáo Tỉnh ủy. | submission | Văn phòng Đảng ủy | null | 2026-05-15 | null",
                "Báo cáo kết quả gửi về Đảng ủy xã (qua Văn phòng; bản mềm gửi theo thư điện tử) trước ngày 15/5/2026. | report | Đảng ủy xã | Văn phòng | 2026-05-15 | null",
                "Hằng năm sơ kết, gửi báo cáo về Đảng ủy xã trước ngày 30/11. | report | Đảng ủy xã | null | null | annual",
                "Các chi bộ báo cáo kết quả về Đảng ủy xã ngày 12/6/2026. | report | Đảng ủy xã | null | 2026-06-12 | null",
                "Số liệu báo cáo về Phòng Kinh tế, Hạ tầng và Đô thị trước ngày 20/5/2026. | report | Phòng Kinh tế, Hạ tầng và Đô thị | null | 2026-05-20 | null",
                "Theo dõi tình hình, báo cáo Ban Tổ chức Tỉnh ủy sau hội nghị. | report | Ban Tổ chức Tỉnh ủy | null | null | null",
                "Nếu có vướng mắc, phản ánh về Văn phòng Đảng ủy. | adhoc | Văn phòng Đảng ủy | null | null | null"
            })
    void readsReportDuties(String sentence, String kind, String to, String via, String due, String recurring) {
        var report = read("- Quét dọn nhà văn hóa thôn bản.\n\n" + sentence)
                .reportObligations()
                .getFirst();
        assertThat(report.kind() + " | " + report.to() + " | " + report.via() + " | " + report.due() + " | "
                        + report.recurring())
                .isEqualTo(kind + " | " + to + " | " + via + " | " + due + " | " + recurring);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "Công văn số 604-CV/BTGTU ngày 18/6/2025 của Ban Tuyên giáo Tỉnh ủy về việc A | CV 604-CV/BTGTU 2025-06-18 Ban Tuyên giáo Tỉnh ủy",
                "Quy định số 399-QĐ/TW, ngày 09/01/2026 của Ban Bí thư | QyĐ 399-QĐ/TW 2026-01-09 Ban Bí thư",
                "Nghị định số 30/2020/NĐ-CP của Chính phủ | NĐ 30/2020/NĐ-CP null Chính phủ",
                "Hướng dẫn số 114/HĐ-MTTW-BTT, ngày 16-01-2024 | HD 114/HĐ-MTTW-BTT 2024-01-16 null",
                "Kế hoạch số 61/KH-BVHTTDL ngày 12/02/2026 của Bộ Văn hóa, Thể thao và Du lịch | KH 61/KH-BVHTTDL 2026-02-12 Bộ Văn hóa, Thể thao và Du lịch",
                "các Quyết định số 17/QĐ-UBND, 18/QĐ-UBND | QĐ 17/QĐ-UBND null null; QĐ 18/QĐ-UBND null null",
                "khoản 3 Điều 5 và 05/10 số học sinh | ''"
            })
    void readsCitations(String sentence, String expected) {
        assertThat(read("- Thực hiện " + sentence + ".").citations().stream()
                        .map(c -> c.type() + " " + c.numberRaw() + " " + c.date() + " " + c.issuer())
                        .collect(Collectors.joining("; ")))
                .isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "Số: 125/KH-UBND | 125 | KH-UBND | 125/KH-UBND",
                "Số 745-CV/ĐUK | 745 | CV/ĐUK | 745-CV/ĐUK",
                "Số: 09/2009/CT-UBND | 09 | CT-UBND | 09/2009/CT-UBND",
                "Số:      /KH-STTTT | null | KH-STTTT | /KH-STTTT",
                "Số: 2276 /VP-TH | 2276 | VP-TH | 2276/VP-TH",
                "Số: … -KH/ĐTN | null | KH/ĐTN | -KH/ĐTN",
                "Số: 72/KH-MTTQ-BTT | 72 | KH-MTTQ-BTT | 72/KH-MTTQ-BTT"
            })
    void readsReferenceNumbers(String line, String number, String symbol, String raw) {
        var text = "ỦY BAN NHÂN DÂN\nTỈNH VÂN SƠN\n" + line
                + "\nVân Sơn, ngày 02 tháng 3 năm 2026\nKính gửi: Các sở\nĐề nghị các sở thực hiện.";
        var reading = Readings.read(text);
        assertThat(reading.number() + " | " + reading.symbol() + " | " + reading.numberRaw())
                .isEqualTo(number + " | " + symbol + " | " + raw);
    }

    @Test
    void doubtsWhatItCannotSettle() {
        var reading =
                read("- Rà soát hộ nghèo, xong trước ngày 10/4.\n\nCác chi bộ định kỳ báo cáo kết quả về Đảng ủy xã.");
        assertThat(reading.doubts())
                .extracting(Doubt::reason)
                .contains("subject_missing", "year_missing", "before_day", "period_missing");
    }

    @Test
    void doubtsWhoOfSeveralAddresseesActs() {
        var letter = HEAD.replace(
                        "Kính gửi: Các chi bộ trực thuộc", "Kính gửi:\n- Các chi bộ trực thuộc;\n- Công an xã.")
                .replace("Ban Thường vụ Đảng ủy xã yêu cầu:", "Ban Thường vụ Đảng ủy xã có ý kiến như sau:");
        var reading = ((Outcome.Read)
                        new DirectiveReader().readText(letter + "1. Quét dọn nhà văn hóa thôn bản." + FOOT))
                .reading();
        assertThat(reading.doubts())
                .anySatisfy(doubt -> assertThat(doubt.field() + " " + doubt.reason() + " " + doubt.choices())
                        .isEqualTo("/tasks/0/lead_units lead_missing [Các chi bộ trực thuộc, Công an xã]"));
    }

    @Test
    void takesNoClosingFormulaForATask() {
        var reading = read(
                "- Quét dọn nhà văn hóa thôn bản.\n\nTrên đây là công văn, đề nghị các chi bộ nghiêm túc triển khai thực hiện.");
        assertThat(reading.tasks()).hasSize(1);
    }

    @Test
    void doubtsTheBlankDayOfACitedPaper() {
        var reading = read("- Thực hiện Kế hoạch số 88/KH-UBND ngày   /02/2026 của Ủy ban nhân dân xã.");
        assertThat(reading.citations().getFirst().date()).isNull();
        assertThat(reading.doubts())
                .anySatisfy(doubt ->
                        assertThat(doubt.field() + " " + doubt.choices()).isEqualTo("/citations/0/date [2026-02]"));
    }

    @Test
    void takesNoGuestForATask() {
        var reading =
                read("Văn phòng Đảng ủy trân trọng kính mời:\n\n1. Lãnh đạo các ban đảng.\n2. Bí thư các chi bộ.");
        assertThat(reading.tasks()).isEmpty();
    }

    @Test
    void readsFormsOutsideACampaignOnlyWhereTheyAreOrdered() {
        assertThat(read("- Phát tin về lịch tiêm trên hệ thống loa truyền thanh.")
                        .channels())
                .extracting(Channel::code)
                .containsExactly("loudspeaker");
        assertThat(read("- Nộp đơn qua trang thông tin điện tử của xã.").channels())
                .isEmpty();
    }

    @Test
    void readsWhoActsFromAHeadingThatSaysWhoseItIs() {
        var tasks =
                read("1. Đối với các chi đoàn\n- Quét dọn nghĩa trang liệt sĩ.").tasks();
        assertThat(tasks.getFirst().leadUnits()).containsExactly("các chi đoàn");
    }
}
