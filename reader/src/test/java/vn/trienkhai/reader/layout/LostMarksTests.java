package vn.trienkhai.reader.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.trienkhai.reader.Readings.read;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.trienkhai.reader.Task;

/** Lists whose marks a page of the web has lost. */
class LostMarksTests {
    private static final String PAGE = """
            UBND TỈNH VÂN SƠN
            SỞ NÔNG NGHIỆP VÀ MÔI TRƯỜNG
            Số: 31/SNNMT-TS
            Vân Sơn, ngày 06 tháng 7 năm 2026
            V/v quản lý tàu cá

            Kính gửi: Chi cục Thủy sản; Ủy ban nhân dân các xã ven biển.

            Để quản lý chặt chẽ tàu cá trong mùa mưa bão, Sở yêu cầu:

            %s
            Lập danh sách tàu chưa đăng ký, gửi các đồn biên phòng trước ngày 20/7/2026.
            Bố trí người trực 24/24 giờ tại cảng Nậm Cá trong các ngày có gió mạnh.

            %s
            Phát tờ rơi đến từng hộ có tàu, vận động ký cam kết.
            Cắm phao báo nơi neo đậu, hoàn thành trước ngày 15/8/2026.

            Nhận được văn bản này, đề nghị các đơn vị nghiêm túc triển khai thực hiện./.
            """;

    @ParameterizedTest
    @CsvSource({
        "Chi cục Thủy sản, Đề nghị Ủy ban nhân dân các xã ven biển",
        "Chi cục Thủy sản:, Ủy ban nhân dân các xã ven biển:",
        "1. Chi cục Thủy sản, 2. Ủy ban nhân dân các xã ven biển",
        "1. Chi cục Thủy sản:, 2. Đề nghị Ủy ban nhân dân các xã ven biển:"
    })
    void eachSentenceBelowAUnitIsATaskOfThatUnit(String first, String second) {
        var tasks = read(PAGE.formatted(first, second)).tasks();
        assertThat(tasks).hasSize(4);
        assertThat(tasks.subList(0, 2))
                .allSatisfy(task -> assertThat(task.leadUnits()).containsExactly("Chi cục Thủy sản"));
        assertThat(tasks.subList(2, 4))
                .allSatisfy(task -> assertThat(task.leadUnits()).containsExactly("Ủy ban nhân dân các xã ven biển"));
        assertThat(tasks.getFirst().text()).startsWith("Lập danh sách").endsWith("20/7/2026.");
    }

    @Test
    void aNumberedItemWithATextOfItsOwnKeepsItsParagraphs() {
        var item = "1. Chi cục Thủy sản rà soát toàn bộ tàu cá trên địa bàn, phân loại theo chiều dài.";
        var tasks =
                read(PAGE.formatted(item, "2. Ủy ban nhân dân các xã ven biển")).tasks();
        assertThat(tasks.getFirst().text()).startsWith("Chi cục Thủy sản rà soát");
    }

    @Test
    void theSentenceThatClosesIsNoneOfThem() {
        assertThat(read(PAGE.formatted("Chi cục Thủy sản:", "Ủy ban nhân dân các xã ven biển:"))
                        .tasks())
                .extracting(Task::text)
                .noneMatch(text -> text.startsWith("Nhận được"));
    }
}
