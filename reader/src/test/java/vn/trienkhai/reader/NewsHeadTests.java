package vn.trienkhai.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.trienkhai.reader.Readings.doubts;
import static vn.trienkhai.reader.Readings.read;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pages of news that bring a paper: number, day, sender, subject and addressees are told in one sentence. */
class NewsHeadTests {
    private static String page(String lead) {
        return """
                Trang chủ > Tin tức

                Chủ động nạo vét kênh mương trước mùa mưa

                07/03/2026 08:15

                %s

                Theo đó, các xã quét dọn kênh trước ngày 20/3/2026.
                """.formatted(lead);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "(Cổng TTĐT) - Ngày 05/3/2026, Sở Nông nghiệp và Môi trường tỉnh Vân Sơn có Công văn số 214/SNNMT-TL về việc nạo vét kênh mương. Công văn gửi các xã; Trạm Thủy lợi.|CV|214/SNNMT-TL|2026-03-05|Sở Nông nghiệp và Môi trường tỉnh Vân Sơn|nạo vét kênh mương|các xã; Trạm Thủy lợi",
                "Chủ tịch UBND tỉnh Vân Sơn vừa ban hành Công điện khẩn số 09/CĐ-UBND hồi 18h30 ngày 05/3/2026 về việc ứng phó lũ quét gửi các xã.|other|09/CĐ-UBND|2026-03-05|UBND tỉnh Vân Sơn|ứng phó lũ quét|các xã",
                "(VSO) - Sáng nay 05.3, Ban Chỉ huy Phòng thủ dân sự tỉnh đã phát đi Công điện số 14/CĐ-PTDS về việc ứng phó lũ quét. Công điện gồm hai phần, điện: Ban Chỉ huy các xã; Sở Xây dựng.|other|14/CĐ-PTDS|2026-03-05|Ban Chỉ huy Phòng thủ dân sự tỉnh|ứng phó lũ quét|Ban Chỉ huy các xã; Sở Xây dựng",
                "Hội đồng nghĩa vụ quân sự tỉnh Vân Sơn vừa có Công văn số 318/HĐNVQS-TT ngày 05/3/2026 gửi BHXH các huyện về việc gọi khám.|CV|318/HĐNVQS-TT|2026-03-05|Hội đồng nghĩa vụ quân sự tỉnh Vân Sơn|gọi khám|BHXH các huyện",
                "Chi cục Kiểm lâm vừa có công văn số 60/CCKL-QLR ngày 05/3/2026 chỉ đạo các Hạt Kiểm lâm trực thuộc tăng cường tuần tra rừng.|CV|60/CCKL-QLR|2026-03-05|Chi cục Kiểm lâm|tăng cường tuần tra rừng|",
                "UBND tỉnh Vân Sơn vừa có công văn hỏa tốc số 55/UBND-KT ngày 05-3-2026 gửi các sở, UBND các xã về việc ứng phó lũ quét.|CV|55/UBND-KT|2026-03-05|UBND tỉnh Vân Sơn|ứng phó lũ quét|các sở, UBND các xã",
                "Sở Y tế vừa ban hành Văn bản số 15/SYT-NVY ngày 05-3-2026 về việc trực cấp cứu mùa lũ gửi các bệnh viện, trung tâm y tế.|CV|15/SYT-NVY|2026-03-05|Sở Y tế|trực cấp cứu mùa lũ|các bệnh viện, trung tâm y tế",
                "Phó Chủ tịch Thường trực UBND tỉnh Nguyễn Văn Tấm vừa ký ban hành Văn bản số 91/UBND-NC (ngày 05/3/2026) gửi các xã về việc rà soát bến đò.|CV|91/UBND-NC|2026-03-05|UBND tỉnh|rà soát bến đò|các xã",
                "VS - Chiều ngày 05/3/2026, Kho bạc Nhà nước khu vực XI ký ban hành Công văn số 300/KV11-KT về việc khóa sổ, gửi các phòng giao dịch.|CV|300/KV11-KT|2026-03-05|Kho bạc Nhà nước khu vực XI|khóa sổ|các phòng giao dịch",
                "Ngày 05/3, Sở Văn hóa, Thể thao và Du lịch đã có văn bản số 19/SVHTTDL-QLVH gửi các nhà hát về việc kiểm kê nhạc cụ.|CV|19/SVHTTDL-QLVH|2026-03-05|Sở Văn hóa, Thể thao và Du lịch|kiểm kê nhạc cụ|các nhà hát",
                "Nhằm chủ động phòng lũ, ngày 05/3/2026, Bảo hiểm xã hội Vân Sơn có Công văn số 12/BHXH-QLT về việc chi trả lương hưu gửi Bảo hiểm xã hội các huyện.|CV|12/BHXH-QLT|2026-03-05|Bảo hiểm xã hội Vân Sơn|chi trả lương hưu|Bảo hiểm xã hội các huyện",
                "Sở Nông nghiệp và Môi trường vừa ban hành Văn bản số 92/SNNMT-KL về việc trực phòng cháy rừng, do Phó Giám đốc Sở Lò Văn Ón ký ngày 05/3/2026.|CV|92/SNNMT-KL|2026-03-05|Sở Nông nghiệp và Môi trường|trực phòng cháy rừng|",
                "Trước diễn biến của mưa lũ, tối 05/3/2026, Bộ trưởng Bộ Xây dựng đã ký Công điện số 31/CĐ-BXD về việc trực cầu phà. Dưới đây là nội dung Công điện:|other|31/CĐ-BXD|2026-03-05|Bộ Xây dựng|trực cầu phà|",
                "Ngày 05/3/2026, Sở Xây dựng ban hành Công văn số 61/SXD-QLN “V/v kiểm tra bến đò ngang”.|CV|61/SXD-QLN|2026-03-05|Sở Xây dựng|kiểm tra bến đò ngang|",
                "Tại Công văn số 61/SXD-QLN ngày 05/3/2026, Sở Xây dựng đề nghị các xã kiểm tra bến đò.|CV|61/SXD-QLN|2026-03-05|Sở Xây dựng|Chủ động nạo vét kênh mương trước mùa mưa|",
                "Văn phòng UBND tỉnh vừa ban hành Thông báo số 12/TB-VP ngày 05/3/2026 kết luận của Chủ tịch UBND tỉnh tại cuộc họp về bến đò.|TB|12/TB-VP|2026-03-05|Văn phòng UBND tỉnh|kết luận của Chủ tịch UBND tỉnh tại cuộc họp về bến đò|",
                "UBND tỉnh Vân Sơn vừa có ý kiến chỉ đạo tại Công văn số 61/UBND-XD ngày 05/3/2026 về việc kiểm tra bến đò.|CV|61/UBND-XD|2026-03-05|UBND tỉnh Vân Sơn|kiểm tra bến đò|",
                "Thủ tướng Chính phủ Phạm Văn Nậm vừa ký Công điện số 31/CĐ-TTg ngày 05/3/2026 gửi các bộ về việc phòng, chống hạn mặn.|other|31/CĐ-TTg|2026-03-05|Thủ tướng Chính phủ|phòng, chống hạn mặn|các bộ",
            })
    void newsTellTheHeadOfThePaper(
            String lead, String type, String number, String date, String issuer, String subject, String addressees) {
        var reading = read(page(lead));

        assertThat(reading.docType()).isEqualTo(type);
        assertThat(reading.numberRaw()).isEqualTo(number);
        assertThat(reading.date()).isEqualTo(date);
        assertThat(reading.issuer()).isEqualTo(issuer);
        assertThat(reading.subject()).isEqualTo(subject);
        assertThat(reading.addressees()).isEqualTo(addressees == null ? List.of() : List.of(addressees));
        assertThat(reading.citations()).isEmpty();
        assertThat(doubts(reading)).contains("/number from_headline");
    }

    @Test
    void aDayWithoutAYearHasThatOfThePage() {
        var reading = read(page("Ngày 05/3, Sở Y tế có Công văn số 19/SYT-NVY về việc trực cấp cứu mùa lũ."));

        assertThat(reading.date()).isEqualTo("2026-03-05");
        assertThat(doubts(reading)).contains("/date year_missing");
    }

    @Test
    void aLetterThatMentionsAnotherIsNoNews() {
        var reading = read("""
                Kính gửi: Các xã

                Ngày 05/3/2026, Sở Y tế có Công văn số 19/SYT-NVY về việc trực cấp cứu mùa lũ.

                Ủy ban nhân dân huyện đề nghị các xã trực 24/24 giờ.
                """);

        assertThat(reading.numberRaw()).isNull();
        assertThat(reading.citations())
                .containsExactly(new Citation("CV", "19/SYT-NVY", LocalDate.of(2026, 3, 5), "Sở Y tế"));
    }
}
