package vn.trienkhai.reader.field.event;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.trienkhai.reader.DirectiveReader;
import vn.trienkhai.reader.Event;
import vn.trienkhai.reader.Outcome;

/** Drives and campaigns that a paper is about are named in its subject. */
class DriveTests {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Đẩy mạnh phong trào “Nhà sạch, vườn xanh” trong hội viên | phong trào “Nhà sạch, vườn xanh”",
                "Triển khai chiến dịch tiêm vắc xin dại cho đàn chó nuôi | chiến dịch tiêm vắc xin dại",
                "Thực hiện chiến dịch làm sạch, làm đủ sổ hộ khẩu trên địa bàn xã | chiến dịch làm sạch, làm đủ sổ hộ khẩu"
            })
    void areEventsWithADoubt(String subject, String event) {
        var outcome = new DirectiveReader().readText("""
                        ỦY BAN NHÂN DÂN XÃ NẬM RỐM
                        Số: 31/KH-UBND
                        Nậm Rốm, ngày 02 tháng 3 năm 2026

                        KẾ HOẠCH
                        %s

                        Ủy ban nhân dân xã xây dựng kế hoạch như sau:
                        1. Các trường học quét dọn sân trường trước ngày 10/3/2026.
                        """.formatted(subject));
        var reading = ((Outcome.Read) outcome).reading();
        assertThat(reading.events()).extracting(Event::name).containsExactly(event);
        assertThat(reading.doubts())
                .filteredOn(doubt -> doubt.field().equals("/events/0"))
                .extracting(doubt -> doubt.reason())
                .contains("event_unsure");
    }
}
