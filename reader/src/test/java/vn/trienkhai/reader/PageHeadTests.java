package vn.trienkhai.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.trienkhai.reader.Readings.read;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A letterhead below the title of a page and its rows of publication, in small letters, or with both its sides in one line. */
class PageHeadTests {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "LÒ THỊ MÂY 07/03/2026 10:52 GMT+7",
                "Vân Sơn, 07/03/2026 - 15:22 GMT+7   A- A A+   Chia sẻ  Lưu  In tin",
                "Lò Văn Tấm - 07/03/2026 | 08:15",
                "Mai Hoa • 08:15 07/03/2026",
                "(08:15 - 07/03/2026)",
                "Người gửi: Ban biên tập. Ngày gửi: 07/03/2026. Số lần đọc: 31",
            })
    void whoWroteItAndWhenIsNoLineOfALetterhead(String row) {
        var reading = read("""
                Thời sự | Kinh tế | Văn hóa | Xã hội

                Nạo vét kênh mương trước mùa mưa

                %s

                Ngày 05/3, UBND thành phố Vân Sơn ban hành Công văn số 214/UBND-KT gửi các phường về việc nạo vét kênh mương.

                Các phường quét dọn kênh trước ngày 20/3/2026.
                """.formatted(row));

        assertThat(reading.issuer()).isEqualTo("UBND thành phố Vân Sơn");
        assertThat(reading.numberRaw()).isEqualTo("214/UBND-KT");
        assertThat(reading.date()).isEqualTo("2026-03-05");
        assertThat(reading.subject()).isEqualTo("nạo vét kênh mương");
        assertThat(reading.addressees()).containsExactly("các phường");
        assertThat(reading.citations()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "KẾ HOẠCH TRỒNG RỪNG MÙA XUÂN|Người gửi: Văn phòng. Ngày gửi: 26/05/2026. Số lần đọc: 87||BCH ĐOÀN HUYỆN NẬM RỐM|***|Số: 57 KH/ĐTN|ĐOÀN TNCS HỒ CHÍ MINH|Nậm Rốm, ngày 24 tháng 5 năm 2026||KẾ HOẠCH|V/v trồng rừng mùa xuân # BCH Đoàn huyện Nậm Rốm # 57 KH/ĐTN # 2026-05-24",
                "PHƯỜNG NẬM RỐM|Tỉnh Vân Sơn||KẾ HOẠCH Trồng rừng mùa xuân|Người đăng: Quản trị. Đăng lúc: 19:40 ngày 08-01-2026||ỦY BAN NHÂN DÂN PHƯỜNG NẬM RỐM|Số:      /KH-UBND|Nậm Rốm, ngày      tháng 01 năm 2026 # Ủy ban nhân dân phường Nậm Rốm # /KH-UBND # 2026-01",
                "CỤC TRỒNG RỪNG|Văn bản » Kế hoạch||KẾ HOẠCH|Về việc trồng rừng mùa xuân||(10:05 - 02/03/2026)||Sở Nông nghiệp và Môi trường|-----|Số: 35/KH-SNNMT|Nậm Rốm, ngày 28 tháng 02 năm 2026 # Sở Nông nghiệp và Môi trường # 35/KH-SNNMT # 2026-02-28",
                "Kế hoạch trồng rừng mùa xuân|Đăng ngày 10/3/2026||Ủy ban nhân dân xã Nậm Rốm|Số: 57/KH-UBND|Nậm Rốm, ngày 09 tháng 3 năm 2026 # Ủy ban nhân dân xã Nậm Rốm # 57/KH-UBND # 2026-03-09",
                "Chi đoàn Nậm Rốm|Thứ Ba, ngày 10 tháng 3 năm 2026|KẾ HOẠCH trồng rừng mùa xuân|Người đăng: Lò Mây vào lúc 08:15||BCH ĐOÀN XÃ NẬM RỐM|Số: 05/KH-ĐTN|Nậm Rốm, 09/3/2026 # BCH Đoàn xã Nậm Rốm # 05/KH-ĐTN # 2026-03-09",
                "Kế hoạch trồng rừng mùa xuân|Ngày đăng: 08/01/2026||TRƯỜNG THCS NẬM RỐM|Số      /KH-THCS|Nậm Rốm, ngày 05 tháng 01 năm 2026 # Trường THCS Nậm Rốm # /KH-THCS # 2026-01-05",
            })
    void theLetterheadStandsBelowTheTitleOfThePage(String head, String issuer, String number, String date) {
        var reading = read(head.replace('|', '\n') + """


                Thực hiện Kế hoạch số 12/KH-UBND ngày 28/12/2025 của UBND tỉnh Vân Sơn, đơn vị xây dựng kế hoạch như sau:

                I. NỘI DUNG
                1. Các thôn đào hố trước ngày 20/6/2026.
                """);

        assertThat(reading.issuer()).isEqualToIgnoringCase(issuer);
        assertThat(reading.numberRaw()).isEqualTo(number);
        assertThat(reading.date()).isEqualTo(date);
        assertThat(reading.place()).isEqualTo("Nậm Rốm");
        assertThat(reading.subject()).isEqualToIgnoringCase("trồng rừng mùa xuân");
        assertThat(reading.citations()).extracting(Citation::numberRaw).containsExactly("12/KH-UBND");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "**ĐẢNG CỘNG SẢN VIỆT NAM** - TỈNH UỶ VÂN SƠN|**BAN DÂN VẬN** # 39-HD/BDVTU # Ban Dân vận Tỉnh uỷ Vân Sơn # Tỉnh uỷ Vân Sơn",
                "TỈNH ỦY VÂN SƠN - ĐẢNG CỘNG SẢN VIỆT NAM|BAN DÂN VẬN # 39-HD/BDVTU # Ban Dân vận Tỉnh ủy Vân Sơn # Tỉnh ủy Vân Sơn",
                "UBND TỈNH VÂN SƠN – CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM|SỞ Y TẾ – Độc lập – Tự do – Hạnh phúc # 39/HD-SYT # Sở Y tế # UBND tỉnh Vân Sơn",
                "BCH ĐOÀN TỈNH VÂN SƠN - ĐOÀN TNCS HỒ CHÍ MINH # 39-HD/TĐTN # BCH Đoàn tỉnh Vân Sơn #",
                "UBND TỈNH VÂN SƠN|Sở Y tế # 39/HD-SYT # Sở Y tế # UBND tỉnh Vân Sơn",
                "Ủy ban nhân dân tỉnh Vân Sơn|Sở Y tế # 39/HD-SYT # Sở Y tế # Ủy ban nhân dân tỉnh Vân Sơn",
                "CÔNG TY CP GỐM BẢN LẠI – BCH CÔNG ĐOÀN CƠ SỞ # 39/HD-CĐCS # BCH Công đoàn cơ sở Công ty CP gốm bản lại # Công ty CP gốm bản lại",
                "CÔNG TY CP GỐM BẢN LẠI|CÔNG ĐOÀN CƠ SỞ # 39/HD-CĐCS # Công đoàn cơ sở Công ty CP gốm bản lại # Công ty CP gốm bản lại",
            })
    void bothSidesOfALetterheadInOneLineAreToldApart(String head, String number, String issuer, String parent) {
        var reading = read(head.replace('|', '\n') + """

                Số: %s – Vân Sơn, ngày 11 tháng 5 năm 2026

                HƯỚNG DẪN
                Trực cấp cứu mùa lũ

                Thực hiện chương trình công tác năm, hướng dẫn như sau:

                1. Các trạm kiểm tra thuốc trước ngày 20/5/2026.
                """.formatted(number));

        assertThat(reading.issuer()).isEqualToIgnoringCase(issuer);
        assertThat(reading.parentIssuer()).isEqualTo(parent);
        assertThat(reading.numberRaw()).isEqualTo(number);
        assertThat(reading.place()).isEqualTo("Vân Sơn");
        assertThat(reading.date()).isEqualTo("2026-05-11");
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            PHÒNG GD&ĐT HUYỆN POM LÓT TRƯỜNG THCS NẬM RỐM|Số: 21/KH-THCS|CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM ; Trường THCS Nậm Rốm ; Phòng GD&ĐT huyện Pom Lót
            SỞ GIÁO DỤC VÀ ĐÀO TẠO TỈNH VÂN SƠN - TRƯỜNG THPT NẬM RỐM|Số: 21/KH-THPT ; Trường THPT Nậm Rốm ; Sở Giáo dục và Đào tạo tỉnh Vân Sơn
            PHÒNG GD&ĐT HUYỆN POM LÓT|CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM|Trường THCS Nậm Rốm|Độc lập - Tự do - Hạnh phúc|Số: 21/KH-THCS ; Trường THCS Nậm Rốm ; Phòng GD&ĐT huyện Pom Lót
            TỔNG CÔNG TY ĐIỆN LỰC VÂN SƠN - CÔNG TY ĐIỆN LỰC NẬM RỐM|Số: 21/KH-PC ; Công ty điện lực Nậm Rốm ; Tổng công ty điện lực Vân Sơn
            ĐẢNG BỘ XÃ NẬM RỐM - CHI BỘ TRƯỜNG THCS NẬM RỐM|Số 21-KH/CB ; Chi bộ Trường THCS Nậm Rốm ; Đảng bộ xã Nậm Rốm
            UBND TỈNH VÂN SƠN - SỞ Y TẾ - CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM - Độc lập - Tự do - Hạnh phúc - Số: 24 /KH-SYT ; Sở Y tế ; UBND tỉnh Vân Sơn
            """)
    void aSchoolAndWhoIsAboveItStandInOneLine(String head, String issuer, String parent) {
        var reading = read(head.replace('|', '\n') + """

                KẾ HOẠCH
                Tổng vệ sinh trường lớp

                1. Các lớp quét dọn sân trường tại huyện Pom Lót, tỉnh Vân Sơn trước ngày 20/3/2026.
                """);

        assertThat(reading.issuer()).isEqualToIgnoringCase(issuer);
        assertThat(reading.parentIssuer()).isEqualToIgnoringCase(parent);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "THỜI SỰ  CHÍNH TRỊ  KINH TẾ  GIÁO DỤC  MÔI TRƯỜNG  DU LỊCH",
                "TIN MỚI NÔNG THÔN MỚI ĐÔ THỊ THỊ TRƯỜNG BẠN ĐỌC",
                "BÁO VÂN SƠN\nHÔM NAY BẠN BIẾT GÌ"
            })
    void theTopicsOfANewspaperIssueNothing(String menu) {
        var reading = read(menu + """

                Tuyên truyền cải cách hành chính
                07/07/2026 17:20
                Ngày 3-7, Sở Nội vụ có Công văn số 87/SNV-CCHC gửi các sở về việc tăng cường tuyên truyền cải cách hành chính.
                Các sở rà soát thủ tục trước ngày 20/7/2026.
                """);

        assertThat(reading.issuer()).isEqualTo("Sở Nội vụ");
        assertThat(reading.parentIssuer()).isNull();
    }

    @Test
    void theOtherColumnDoesNotGoOnWithTheSubject() {
        var reading = read("""
                UBND TỈNH VÂN SƠN
                SỞ NỘI VỤ
                Số: 87/SNV-CCHC
                V/v tăng cường tuyên truyền cải cách thủ tục
                hành chính sáu tháng cuối năm 2026 ở cơ sở
                CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
                Độc lập - Tự do - Hạnh phúc
                Vân Sơn, ngày 03 tháng 7 năm 2026

                Kính gửi: Các sở

                Thực hiện kế hoạch của Ủy ban nhân dân tỉnh về cải cách hành
                chính, qua kiểm tra trong quý hai, Sở Nội vụ thấy công tác này
                còn chung chung, người dân chưa biết nhiều, Sở đề nghị như sau:
                1. Các sở rà soát thủ tục trước ngày 20/7/2026.
                """);

        assertThat(reading.subject())
                .isEqualTo("tăng cường tuyên truyền cải cách thủ tục hành chính sáu tháng cuối năm 2026 ở cơ sở");
        assertThat(reading.place()).isEqualTo("Vân Sơn");
        assertThat(reading.date()).isEqualTo("2026-07-03");
    }

    @Test
    void theDayStandsRightBehindTheNumber() {
        var reading = read("""
                TRƯỜNG TIỂU HỌC BẢN LẠI
                Số: 19/TB-THBL ngày 03/8/2026

                THÔNG BÁO
                Mở lớp học bơi

                Nhà trường mở lớp học bơi như sau:
                1. Các tổ khối lập danh sách trước ngày 20/8/2026.
                """);

        assertThat(reading.date()).isEqualTo("2026-08-03");
        assertThat(reading.place()).isNull();
    }

    @Test
    void theHourOfATelegramIsNoHourOfAPage() {
        var reading = read("""
                BAN CHỈ HUY PCTT TỈNH VÂN SƠN
                Số: 45/CĐ-PCTT
                Vân Sơn, 08h00 ngày 09/03/2026

                CÔNG ĐIỆN
                Ứng phó lũ quét

                Ban Chỉ huy yêu cầu các xã sơ tán dân trước ngày 10/3/2026.
                """);

        assertThat(reading.date()).isEqualTo("2026-03-09");
        assertThat(reading.place()).isEqualTo("Vân Sơn");
    }

    @Test
    void whatElseWasReceivedIsNoPartOfWhoIssuedIt() {
        var reading = read("""
                Sở Y tế nhận được công văn số 60/UBND-VX ngày 10/6/2026 của UBND tỉnh và nhiều đơn thư của người dân các xã.

                Sở yêu cầu các trạm trực 24/24 giờ.
                """);

        assertThat(reading.citations().getFirst().issuer()).isEqualTo("UBND tỉnh");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "Công văn 61/UBND-XD năm 2026 về kiểm tra bến đò ngang do Ủy ban nhân dân tỉnh Vân Sơn ban hành # Ủy ban nhân dân tỉnh Vân Sơn",
                "Công văn 61/UBND-XD năm 2026 về kiểm tra bến đò ngang do Ủy ban nhân dân tỉnh Vân Sơn ban hành|Số hiệu: 61/UBND-XD|Nơi ban hành: Tỉnh Vân Sơn # Ủy ban nhân dân tỉnh Vân Sơn",
                "Công văn số 61/UBND-XD của UBND tỉnh Vân Sơn về kiểm tra bến đò ngang|28/02/2026 10:05 # UBND tỉnh Vân Sơn",
                "Chi tiết văn bản|Số/Ký hiệu \\| 61/UBND-XD|Loại văn bản \\| Công văn|Cơ quan ban hành \\| UBND tỉnh Vân Sơn|Trích yếu \\| Kiểm tra bến đò ngang # UBND tỉnh Vân Sơn",
            })
    void theTitleThatALibraryGivesThePaperTellsWhoIssuedIt(String head, String issuer) {
        var reading = read(head.replace("\\|", "¦").replace('|', '\n').replace('¦', '|') + """


                Theo quy định tại Luật Giao thông đường thủy nội địa, các bến đò ngang phải có đủ áo phao cho khách qua sông, nhất là trong mùa lũ.

                Đề nghị các xã kiểm tra bến đò trước ngày 20/6/2026.
                """);

        assertThat(reading.issuer()).isEqualTo(issuer);
        assertThat(reading.numberRaw()).isEqualTo("61/UBND-XD");
        assertThat(reading.subject()).isEqualToIgnoringCase("kiểm tra bến đò ngang");
    }
}
