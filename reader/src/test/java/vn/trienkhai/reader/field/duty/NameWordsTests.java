package vn.trienkhai.reader.field.duty;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.trienkhai.reader.layout.DirectiveText;
import vn.trienkhai.reader.layout.Line;
import vn.trienkhai.reader.source.line.SourceLine;
import vn.trienkhai.reader.source.line.SourceText;

class NameWordsTests {

    @ParameterizedTest
    @CsvSource({
        "Bệnh viện Đa khoa tỉnh sàng lọc người bệnh; bố trí buồng cách ly, Bệnh viện Đa khoa tỉnh",
        "Trạm Y tế các xã ngâm ủ màn; theo dõi côn trùng, Trạm Y tế các xã",
        "các hộ kinh doanh lau chùi quầy hàng và phân loại rác, các hộ kinh doanh"
    })
    void aNameEndsBeforeAVerbThatNobodyListed(String sentence, String unit) {
        var line = line(sentence);

        assertThat(Units.names(Duty.of(line, 0, sentence.length()).lead())).isEqualTo(List.of(unit));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Phòng Cảnh sát quản lý hành chính về trật tự xã hội",
                "Ban Quản lý rừng phòng hộ ven biển (huyện Cù Lao cũ)",
                "các đơn vị sự nghiệp công lập tự bảo đảm chi thường xuyên",
                "Trung tâm Giáo dục nghề nghiệp - Giáo dục thường xuyên",
                "Uỷ ban nhân dân các xã, phường, đặc khu"
            })
    void aNameIsMadeOfNameWordsAlone(String name) {
        assertThat(NameWords.haveOther(name)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Trạm Y tế xã ngâm ủ màn", "Sở Tài chính thẩm tra hồ sơ gói vay"})
    void aNameThatRanOnIsSeen(String name) {
        assertThat(NameWords.haveOther(name)).isTrue();
    }

    /** "Sở Y tế đã bẫy muỗi …" tells what was done. */
    @Test
    void whatWasDoneIsNotCutIntoADuty() {
        var line = line("Trạm Y tế xã đã bẫy muỗi, tổ chức diệt bọ gậy");

        assertThat(NameWords.end(line, 0, 25)).isEqualTo(25);
    }

    private static Line line(String text) {
        var source = new SourceText("txt", null, false, List.of(SourceLine.text(text, 1, false)));
        return DirectiveText.of(source).lines().getFirst();
    }
}
