package vn.trienkhai.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.trienkhai.reader.Readings.doubts;
import static vn.trienkhai.reader.Readings.read;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Papers on pages of portals, newspapers and law sites, with the rows of the site around them. */
class SiteHeadTests {

    private static final String LETTER = """

            UBND HUYỆN POM LÓT
            TRƯỜNG TIỂU HỌC BẢN LẠI
            Số: 19/TB-THBL
            CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
            Bản Lại, ngày 03 tháng 8 năm 2026

            THÔNG BÁO
            Về việc mở lớp học bơi

            Nhà trường mở lớp học bơi như sau:
            1. Các tổ khối lập danh sách học sinh trước ngày 20/8/2026.
            """;

    private static final String TEXT = """

            Thực hiện chương trình công tác năm, %s như sau:
            1. Các thôn đào hố xong trước ngày 20/6/2026.
            """;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Trường Tiểu học Ban Mai\nGiới thiệu | Tin tức | Thực đơn | Liên hệ\nBạn đang ở: Trang nhất / Thông báo",
                "TRƯỜNG TIỂU HỌC BAN MAI\nTRANG CHỦ   GIỚI THIỆU   TIN TỨC   VĂN BẢN",
                "TRƯỜNG TIỂU HỌC BAN MAI\nTRANG CHỦ GIỚI THIỆU TIN TỨC VĂN BẢN",
                "CỔNG THÔNG TIN ĐIỆN TỬ NGÀNH GIÁO DỤC\nTrang chủ » Văn bản » Thông báo\nCỡ chữ: A- A A+",
                "THÔNG BÁO VỀ VIỆC MỞ LỚP HỌC BƠI\nThứ hai - 03/08/2026 08:15    Đã xem: 1.087    Phản hồi: 3",
                "THÔNG BÁO VỀ VIỆC MỞ LỚP HỌC BƠI\n03/08/2026 04:10:00 PM\nChia sẻ:  Facebook   Zalo   Email",
                "Thứ tư, 05/08/2026 | RSS | Sơ đồ cổng | English\nMở lớp học bơi cho học sinh",
                "BÁO ĐIỆN TỬ - CHUYÊN TRANG GIÁO DỤC\nThời sự | Kinh tế | Xã hội | Pháp luật\nNghe đọc bài  ▶ 03:12",
                "Đường dây nóng: 0200 000 000   |   Tra cứu hóa đơn   |   VI  EN\nTrang chủ / Thông báo",
                "GIÁO DỤC - TUYỂN SINH\nThứ hai, 03/08/2026 - 08:15 GMT+7\nMở lớp học bơi cho học sinh\nĐỌC NHIỀU NHẤT"
            })
    void theLetterheadBelowTheRowsOfTheSiteIsThePapers(String site) {
        var reading = read(site + "\n" + LETTER);

        assertThat(reading.issuer()).isEqualToIgnoringCase("Trường Tiểu học Bản Lại");
        assertThat(reading.parentIssuer()).isEqualTo("UBND huyện Pom Lót");
        assertThat(reading.numberRaw()).isEqualTo("19/TB-THBL");
        assertThat(reading.date()).isEqualTo("2026-08-03");
        assertThat(reading.place()).isEqualTo("Bản Lại");
        assertThat(reading.docType()).isEqualTo("TB");
        assertThat(reading.subject()).isEqualTo("mở lớp học bơi");
        assertThat(reading.citations()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "CỔNG THÔNG TIN ĐIỆN TỬ ĐẢNG BỘ TỈNH|RSS ! Sơ đồ cổng ! English|TIN HOẠT ĐỘNG   VĂN BẢN   HỎI - ĐÁP|Mở chợ phiên vùng cao|06/08/2026 04:10:00 PM",
                "Hội Nông dân tỉnh Vân Sơn|Trang chủ / Chỉ đạo điều hành / Hướng dẫn|Mở chợ phiên vùng cao",
                "BÁO ĐIỆN TỬ VÂN SƠN|Thời sự ! Kinh tế ! Xã hội|Thứ Sáu, 28/02/2026, 17:31 (GMT+7)|Mở chợ phiên vùng cao",
                "Trang chủ » Văn bản điều hành|Cỡ chữ: A- A A+   !   Đăng ngày 19/05/2026 15:42   !   In trang|Mở chợ phiên vùng cao",
                "SỞ CÔNG THƯƠNG TỈNH VÂN SƠN|GIỚI THIỆU ! TIN TỨC ! VĂN BẢN|Mở chợ phiên vùng cao|Chia sẻ: Facebook Zalo|Tải về",
                "Mở chợ phiên vùng cao|Nghe đọc bài|In trang|Phản hồi: 3"
            })
    void noRowOfTheSiteIsReadWhereTheLetterheadIsLost(String head) {
        var reading = read(head.replace('|', '\n').replace('!', '|')
                + TEXT.formatted("Trường Chính trị tỉnh Pom Lót thông báo mở chợ phiên"));

        assertThat(reading.issuer()).isEqualTo("Trường Chính trị tỉnh Pom Lót");
        assertThat(reading.parentIssuer()).isNull();
        assertThat(reading.subject()).isEqualTo("Mở chợ phiên vùng cao");
        assertThat(reading.date()).isNull();
        assertThat(doubts(reading)).contains("/issuer issuer_from_signature", "/subject from_headline");
    }

    @Test
    void theNameOfTheSiteIsGivenWithADoubtWhereNobodySpeaks() {
        var reading = read("""
                Trường Mầm non Suối Pom
                Giới thiệu | Tin tức | Thực đơn | Liên hệ

                Mở lớp học bơi cho trẻ lớn
                Đăng ngày 03/08/2026

                Để trẻ biết bơi trước mùa mưa, lớp học bơi mở ba buổi một tuần trong tháng 8, mỗi buổi hai tiếng.
                1. Các tổ khối lập danh sách trước ngày 20/8/2026.
                """);

        assertThat(reading.issuer()).isEqualTo("Trường Mầm non Suối Pom");
        assertThat(doubts(reading)).contains("/issuer from_headline");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Số ký hiệu: 26/SXD-HT      Ngày ban hành: 18/05/2026      Cơ quan ban hành: Sở Xây dựng tỉnh Vân Sơn",
                "Số hiệu: 26/SXD-HT\nNgày ký: 18/05/2026\nĐơn vị ban hành: Sở Xây dựng tỉnh Vân Sơn",
                "Số/Ký hiệu: 26/SXD-HT | Cơ quan ban hành: Sở Xây dựng tỉnh Vân Sơn | Ngày ban hành: 18/05/2026",
                "Loại văn bản: Công văn\nSố hiệu văn bản: 26/SXD-HT\nNơi ban hành: Sở Xây dựng tỉnh Vân Sơn\nNgày văn bản: 18/05/2026"
            })
    void theFactsThatASiteListsAreRead(String facts) {
        var reading = read(facts + """


                Kính gửi: UBND các xã, phường

                Theo ý kiến của Chủ tịch UBND tỉnh tại Thông báo số 15/TB-UBND ngày 08/5/2026, đề nghị các xã tỉa cành trước ngày 30/6/2026.
                """);

        assertThat(reading.issuer()).isEqualTo("Sở Xây dựng tỉnh Vân Sơn");
        assertThat(reading.numberRaw()).isEqualTo("26/SXD-HT");
        assertThat(reading.date()).isEqualTo("2026-05-18");
        assertThat(reading.doubts()).noneMatch(doubt -> doubt.field().equals("/issuer"));
    }

    @Test
    void theNumberAndTheDayInTheHeadlineAreGivenWithADoubt() {
        var reading = read("""
                Trang chủ
                Văn bản - Tài liệu
                Hướng dẫn
                Hướng dẫn số 26-HD/BTCHU, ngày 18-5-2026 của Ban Tổ chức Huyện ủy về tách, nhập chi bộ bản
                Cỡ chữ: A- A A+   Đọc bài viết   Chia sẻ
                Căn cứ Quy định số 15-QĐ/HU, ngày 08-5-2026 của Huyện ủy, Ban Tổ chức Huyện ủy hướng dẫn như sau:
                1. Các đảng ủy xã họp chi bộ trước ngày 30/6/2026.
                """);

        assertThat(reading.numberRaw()).isEqualTo("26-HD/BTCHU");
        assertThat(reading.date()).isEqualTo("2026-05-18");
        assertThat(reading.subject()).isEqualTo("tách, nhập chi bộ bản");
        assertThat(doubts(reading)).contains("/number from_headline");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ỦY BAN NHÂN DÂN TỈNH VÂN SƠN\nCHỈ THỊ\nVề việc giữ rừng khộp mùa khô\n(Số 14/CT-UBND ngày 07/12/2026)\n",
                "ỦY BAN NHÂN DÂN TỈNH VÂN SƠN\nCHỈ THỊ Về việc giữ rừng khộp mùa khô\nSố 14/CT-UBND Nậm Rốm, ngày 07/12/2026\n",
                "ỦY BAN NHÂN DÂN TỈNH VÂN SƠN\n* Số 14/CT-UBND\nNậm Rốm, ngày 07 tháng 12 năm 2026\nCHỈ THỊ\nVề việc giữ rừng khộp mùa khô\n",
                "Sở Nông nghiệp tỉnh Vân Sơn » Rừng » Chỉ thị số 14/CT-UBND ngày 07/12/2026 v/v giữ rừng khộp mùa khô\n\n"
            })
    void theNumberMayStandElsewhereThanOnPaper(String head) {
        var reading = read(head + """
                Rừng khộp ở đầu nguồn khô sớm. Thực hiện Công điện số 82/CĐ-BNN ngày 28/11/2026 của Bộ Nông nghiệp, Ủy ban nhân dân tỉnh yêu cầu:
                1. Các xã dọn đường băng cản lửa xong trước ngày 20/12/2026.
                """);

        assertThat(reading.numberRaw()).isEqualTo("14/CT-UBND");
        assertThat(reading.date()).isEqualTo("2026-12-07");
        assertThat(reading.docType()).isEqualTo("CT");
        assertThat(reading.subject()).isEqualTo("giữ rừng khộp mùa khô");
        assertThat(reading.tasks()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"vừa ký", "đã ký ban hành", "vừa có", "mới ban hành", "vừa thay mặt Thủ tướng Chính phủ ký"})
    void theNewsThatBringsATelegramTellsItsHead(String said) {
        var reading = read("""
                BÁO ĐIỆN TỬ VÂN SƠN
                Thời sự | Kinh tế | Xã hội
                Thứ Sáu, 28/08/2026, 17:31 (GMT+7)

                Công điện khẩn về chống lũ

                (Toàn văn) - Chủ tịch UBND tỉnh %s Công điện số 06/CĐ-UBND ngày 28/8/2026 về chằng chống nhà cửa ven suối.

                CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH VÂN SƠN điện:
                - Chủ tịch UBND các xã, phường.

                1. Chủ tịch UBND các xã, phường chằng chống nhà cửa trước ngày 30/8/2026.
                """.formatted(said));

        assertThat(reading.issuer()).isEqualToIgnoringCase("Chủ tịch Ủy ban nhân dân tỉnh Vân Sơn");
        assertThat(reading.numberRaw()).isEqualTo("06/CĐ-UBND");
        assertThat(reading.date()).isEqualTo("2026-08-28");
        assertThat(reading.docType()).isEqualTo("other");
        assertThat(reading.subject()).isEqualTo("chằng chống nhà cửa ven suối");
        assertThat(doubts(reading))
                .contains("/number from_headline", "/subject subject_from_text", "/issuer issuer_from_signature");
    }

    @Test
    void whoInvitesSpeaks() {
        var reading = read("""
                GIẤY MỜI
                Họp bàn mở chợ phiên

                Sở Công Thương tỉnh Vân Sơn trân trọng kính mời:
                1. Thành phần: lãnh đạo UBND các xã vùng cao.
                2. Thời gian: 8 giờ ngày 16 tháng 9 năm 2026.
                """);

        assertThat(reading.issuer()).isEqualTo("Sở Công Thương tỉnh Vân Sơn");
        assertThat(doubts(reading)).contains("/issuer issuer_from_signature");
    }

    @Test
    void theStandingCommitteeAboveTheFrontIsOneNameWithIt() {
        var reading = read("""
                MẶT TRẬN TỔ QUỐC VIỆT NAM
                BAN THƯỜNG TRỰC
                ỦY BAN MTTQ VIỆT NAM XÃ BẢN LẠI
                Số: 31/HD-MTTQ-BTT
                Bản Lại, ngày 10 tháng 10 năm 2026

                HƯỚNG DẪN
                Bày mâm cỗ ngày hội

                Các ban công tác chuẩn bị mâm cỗ trước ngày 20/10/2026.
                """);

        assertThat(reading.parentIssuer()).isEqualTo("Mặt trận Tổ quốc Việt Nam");
        assertThat(reading.issuer()).startsWith("Ban Thường trực Ủy ban MTTQ Việt Nam");
    }

    @Test
    void aSiteTellsTypeAndSubjectHoweverLong() {
        var reading = read("""
                Ủy ban MTTQ Việt Nam tỉnh Vân Sơn
                Trang chủ / Văn bản

                Số ký hiệu:	 08/MTTQ-BTT
                Ngày ban hành:	 02/02/2026
                Loại văn bản:	 Hướng dẫn
                Trích yếu:	 Một số nội dung công tác Mặt trận tham gia vận động nhân dân làm đường, trồng cây, quét dọn kênh mương các xã vùng cao năm 2026

                Ban Thường trực hướng dẫn Mặt trận các xã như sau:
                1. Mặt trận các xã họp dân trước ngày 20/3/2026.
                """);

        assertThat(reading.docType()).isEqualTo("HD");
        assertThat(reading.numberRaw()).isEqualTo("08/MTTQ-BTT");
        assertThat(reading.subject())
                .isEqualTo(
                        "Một số nội dung công tác Mặt trận tham gia vận động nhân dân làm đường, trồng cây, quét dọn kênh mương các xã vùng cao năm 2026");
    }
}
