package vn.trienkhai.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.trienkhai.reader.Readings.read;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Heads and closings that a page of the web has cut, named otherwise or put into one row; days printed beside an occasion. */
class LostHeadTests {
    private static final String PAPER = """
            CÔNG ĐOÀN CÁC KHU CÔNG NGHIỆP TỈNH
            CĐCS CÔNG TY CP GỐM BẢN LẠI
            Số: 14/%s-CĐCS
            Bản Lại, ngày 04 tháng 6 năm 2026

            %s
            %s

            Công đoàn cơ sở thực hiện như sau:
            1. %s
            """;

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "TT # THÔNG TRI # other",
                "GTT # GIẤY TRIỆU TẬP # other",
                "GM # GIẤY MỜI # GM",
                "HDLN # HƯỚNG DẪN LIÊN NGÀNH # HD",
                "KHLN # KẾ HOẠCH LIÊN NGÀNH # KH"
            })
    void theNameInTheHeadingTellsTheType(String symbol, String heading, String type) {
        var reading = read(PAPER.formatted(symbol, heading, "Đội bóng chuyền bãi suối Pom", "Tổ 1 dọn sân bóng."));

        assertThat(reading.docType()).isEqualTo(type);
        assertThat(reading.subject()).isEqualTo("Đội bóng chuyền bãi suối Pom");
    }

    @Test
    void aBodyBelowANameThatEndsInItsLevelSpeaks() {
        var reading = read(PAPER.formatted("TB", "THÔNG BÁO", "Lịch tập bóng chuyền", "Tổ 1 dọn sân bóng."));

        assertThat(reading.parentIssuer()).isEqualTo("Công đoàn các khu công nghiệp tỉnh");
        assertThat(reading.issuer()).startsWith("CĐCS");
    }

    @Test
    void theNumberIsToldAboveAPaperThatFollowsWhole() {
        var reading = read("""
                Công đoàn Vân Sơn >> Tin hoạt động
                Liên đoàn Lao động tỉnh Vân Sơn vừa ban hành Kế hoạch số 77/KH-LĐLĐ. Toàn văn như sau:

                KẾ HOẠCH
                Tổ chức hội thi thợ giỏi

                1. Công đoàn cơ sở chọn thợ dự thi trước ngày 20/9/2026.
                """);

        assertThat(reading.numberRaw()).isEqualTo("77/KH-LĐLĐ");
        assertThat(reading.symbol()).isEqualTo("KH-LĐLĐ");
    }

    @Test
    void theDayStandsBesideTheBodyInOneLine() {
        var reading = read("""
                TỈNH ỦY VÂN SƠN ĐẢNG CỘNG SẢN VIỆT NAM
                BAN TUYÊN GIÁO VÀ DÂN VẬN Vân Sơn, ngày 12 tháng 11 năm 2026
                *
                Số 27-HD/BTGDVTU

                HƯỚNG DẪN
                tuyên truyền mùa trồng cây

                1. Các huyện ươm giống trước ngày 20/12/2026.
                """);

        assertThat(reading.place()).isEqualTo("Vân Sơn");
        assertThat(reading.date()).isEqualTo("2026-11-12");
        assertThat(reading.issuer()).startsWith("Ban Tuyên giáo và Dân vận");
        assertThat(reading.parentIssuer()).isEqualTo("Tỉnh ủy Vân Sơn");
    }

    @Test
    void theWordsThatLeadToTheTextAreNoPartOfTheSubject() {
        var reading = read("""
                HỘI CỰU CHIẾN BINH TỈNH VÂN SƠN
                Số: 31/HD-CCB
                Vân Sơn, ngày 09 tháng 9 năm 2026
                HƯỚNG DẪN
                Trồng cây ở nghĩa trang liệt sĩ
                Tiến tới mùa mưa năm nay và để đủ cây giống, Thường trực Hội hướng dẫn các cấp Hội thực hiện một số việc sau:
                1. Các huyện hội ươm giống trước ngày 20/9/2026.
                """);

        assertThat(reading.subject()).isEqualTo("Trồng cây ở nghĩa trang liệt sĩ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "In trang | Gửi bạn bè | 21/08/2026",
                "Trang chủ / Hoạt động / Văn bản - Cập nhật: 24/08/2026 08:15",
                "Tin tức » Thông báo - 02/08/2026"
            })
    void aRowOfTheSiteStandsBelowTheHeadlineOfThePage(String site) {
        var reading = read("Kế hoạch trồng cây ven suối Pom\n" + site + """

                Để giữ đất ven suối, đoàn viên các bản trồng cây trong tháng 9.
                1. Các chi đoàn ươm giống trước ngày 20/9/2026.
                """);

        assertThat(reading.docType()).isEqualTo("KH");
        assertThat(reading.subject()).isEqualTo("trồng cây ven suối Pom");
        assertThat(reading.doubts()).anyMatch(doubt -> doubt.reason().equals("from_headline"));
    }

    @Test
    void whoSpeaksInTheHeadlineStandsBeforeTheSubject() {
        var reading = read("""
                Bệnh viện Đa khoa Bản Lại thông báo tuyển mười điều dưỡng
                Tin tức » Thông báo - 02/08/2026
                Thực hiện kế hoạch năm của Sở Y tế về nhân lực, Bệnh viện Đa khoa Bản Lại thông báo tuyển mười người.
                1. Giao Phòng Tổ chức cán bộ dán thông báo này trước ngày 10/8/2026.
                """);

        assertThat(reading.issuer()).isEqualTo("Bệnh viện Đa khoa Bản Lại");
        assertThat(reading.subject()).isEqualTo("tuyển mười điều dưỡng");
    }

    @ParameterizedTest
    @ValueSource(strings = {"doan thanh nien", "KY_KET_(1)", "bn1", "banner trang chu 2"})
    void theNameOfAPictureIsNoSubject(String picture) {
        var reading = read(picture + """

                Để giữ đất ven suối, Ủy ban nhân dân xã ban hành Kế hoạch trồng cây ven suối Pom năm 2026 như sau:
                1. Các bản ươm giống trước ngày 20/9/2026.
                """);

        assertThat(reading.docType()).isEqualTo("KH");
        assertThat(reading.subject()).isEqualTo("trồng cây ven suối Pom năm 2026");
        assertThat(reading.doubts()).anyMatch(doubt -> doubt.reason().equals("subject_from_text"));
    }

    @Test
    void theTextBelowALetterheadUnderTheTitleBeginsWithItsBasis() {
        var reading = read("""
                # KẾ HOẠCH

                ## Trồng cây ven suối

                SỞ NÔNG NGHIỆP VÂN SƠN

                **TRUNG TÂM GIỐNG CÂY TRỒNG**

                Số: 21/KH-TTG

                Căn cứ Công văn số 531/SNN-TT ngày 06/7/2026 của Sở Nông nghiệp Vân Sơn, Trung tâm làm như sau:

                ### I. MỤC TIÊU

                - Ươm 2.000 cây giống.
                """);

        assertThat(reading.citations()).extracting(Citation::numberRaw).containsExactly("531/SNN-TT");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "| **Nơi nhận:**<br>- Ban Giám hiệu;<br>- Lưu: VT. | **TL. HIỆU TRƯỞNG**<br>**TRƯỞNG PHÒNG**<br><br>**Bế Thị Lành** |\n|---|---|",
                "Nơi nhận:\n- Ban Giám hiệu;\n- Lưu: VT.\tTL. HIỆU TRƯỞNG\nTRƯỞNG PHÒNG\n\n\nBế Thị Lành",
                "Nơi nhận:\tTL. HIỆU TRƯỞNG\n- Ban Giám hiệu;\tTRƯỞNG PHÒNG\n- Lưu: VT.\n\tBế Thị Lành"
            })
    void whoSignsStandsBesideTheRecipients(String closing) {
        var reading = read(PAPER.formatted("TB", "THÔNG BÁO", "Lịch tập bóng", "Tổ 1 dọn sân bóng.") + "\n" + closing);

        assertThat(reading.recipients()).containsExactly("Ban Giám hiệu", "Lưu: VT");
        assertThat(reading.signer()).isEqualTo(new Signer("TL. HIỆU TRƯỞNG", "TRƯỞNG PHÒNG", "Bế Thị Lành"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "Treo cờ nhân Ngày Sách Việt Nam (21/4). # Ngày Sách Việt Nam # 2026-04-21",
                "Tọa đàm nhân Ngày Quốc tế xóa bỏ bạo lực đối với phụ nữ 25/11, mời chị em. # Ngày Quốc tế xóa bỏ bạo lực đối với phụ nữ # 2026-11-25",
                "Tọa đàm nhân Ngày Nước thế giới 22/3 hằng năm. # Ngày Nước thế giới #",
                "Hưởng ứng chiến dịch giữ sạch suối và kỷ niệm Ngày Quốc tế Gia đình, Hội mở lớp. # Ngày Quốc tế Gia đình #",
                "Gắn với kỷ niệm 12 năm Ngày thành lập Đội Cồng chiêng, Khèn lá Bản Lại (08/5/2014 - 08/5/2026). # Ngày thành lập Đội Cồng chiêng, Khèn lá Bản Lại # 2026-05-08",
                "Thi lại tuần thứ hai sau Tết Nguyên đán Bính Ngọ. # #"
            })
    void theDayBesideAnOccasionIsItsDay(String sentence, String name, String day) {
        var events = read(PAPER.formatted("KH", "KẾ HOẠCH", "Giữ sạch dòng suối Pom", sentence))
                .events();

        assertThat(events).extracting(Event::name).isEqualTo(name == null ? List.of() : List.of(name));
        assertThat(events).allMatch(event -> Objects.equals(event.anniversaryDate(), day));
    }

    @Test
    void bothDaysInTheTextCountMoreThanOneInTheHeadline() {
        var reading = read("""
                Kỷ niệm 100 năm Ngày sinh nhà thơ Bế Lành (07/10/2026)
                Ngày đăng: 07/10/2026 08:15
                Hướng tới kỷ niệm 100 năm Ngày sinh nhà thơ Bế Lành (04/10/1926-04/10/2026), Hội Văn nghệ đề nghị các chi hội:
                1. Các chi hội đọc thơ ở nhà văn hóa trước ngày 20/10/2026.
                """);

        assertThat(reading.events())
                .containsExactly(new Event("Ngày sinh nhà thơ Bế Lành", "1926-10-04", 100, "2026-10-04"));
    }

    @Test
    void aDayWithoutAYearBearsADoubt() {
        var reading = read(PAPER.formatted("KH", "KẾ HOẠCH", "Giữ suối", "Treo cờ nhân Ngày Sách Việt Nam (21/4)."));

        assertThat(reading.doubts())
                .anyMatch(doubt ->
                        doubt.reason().equals("year_missing") && doubt.field().startsWith("/events"));
    }

    @Test
    void aCongressThatThePaperCallsToIsItsOccasion() {
        var reading = read(PAPER.formatted(
                "GTT",
                "GIẤY TRIỆU TẬP",
                "Đại biểu dự Đại hội Hội Làm vườn xã lần thứ II, nhiệm kỳ 2026 - 2031",
                "Các chi hội cử đủ người."));

        assertThat(reading.events())
                .extracting(Event::name)
                .containsExactly("Đại hội Hội Làm vườn xã lần thứ II, nhiệm kỳ 2026 - 2031");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "Theo Thông tư số 61/2026/TT-BTC ngày 10/5/2026 của Bộ Tài chính thì người nộp chỉ kê khai một lần. # 2026-05-10 # Bộ Tài chính",
                "Thực hiện Công điện số 67/CĐ-TW hồi 10 giờ ngày 02/6/2026 của Ban Chỉ đạo phòng, chống bão Trung ương. # 2026-06-02 # Ban Chỉ đạo phòng, chống bão Trung ương"
            })
    void whoseAPaperIsEndsWhereTheSentenceGoesOn(String sentence, LocalDate day, String issuer) {
        var citation = read(PAPER.formatted("KH", "KẾ HOẠCH", "Giữ sạch dòng suối Pom", sentence))
                .citations()
                .getFirst();

        assertThat(citation.date()).isEqualTo(day);
        assertThat(citation.issuer()).isEqualTo(issuer);
    }
}
