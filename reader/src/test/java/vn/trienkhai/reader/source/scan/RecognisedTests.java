package vn.trienkhai.reader.source.scan;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecognisedTests {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            TĨNH LAI CHÂU                          | TỈNH LAI CHÂU
            PHO GIÁM ĐÓC                           | PHÓ GIÁM ĐỐC
            Ùy ban Nhân dân tính Sơn La            | Ủy ban Nhân dân tỉnh Sơn La
            Độc lâp - Tự do - Hanh phuc            | Độc lập - Tự do - Hạnh phúc
            (đê báo cáo);                          | (để báo cáo);
            theo Kế hoạch sỐ 15/KH-UBND            | theo Kế hoạch số 15/KH-UBND
            Quyết định số 12/QĐÐ-UBND              | Quyết định số 12/QĐ-UBND
            """)
    void putsBackMarksOfWordsThatAlwaysStandTogether(String read, String right) {
        assertThat(Recognised.repair(read)).isEqualTo(right);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Số: 2†4 /TB-THPT                       | Số: /TB-THPT
            số: 4lÖiUBND-VX                        | Số: /UBND-VX
            Số: 45/ UBND- VX                       | Số: 45/UBND-VX
            Vân Sơn, ngày B tháng 10 năm 2026      | Vân Sơn, ngày tháng 10 năm 2026
            Vân Sơn, ngày O1 tháng 11\\năm 2026     | Vân Sơn, ngày 01 tháng 11 năm 2026
            Vân Sơn, ngày 45 tháng 3 năm 2026      | Vân Sơn, ngày tháng 3 năm 2026
            """)
    void leavesAHandwrittenNumberOutInsteadOfGuessingIt(String read, String right) {
        assertThat(Recognised.repair(read)).isEqualTo(right);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            đơn vị cung câp danh sách,             | đơn vị cung cấp danh sách,
            Báo cáo như đã đê cập ở trên           | Báo cáo như đã đê cập ở trên
            cơ quan cùng câp và tât cả các xã      | cơ quan cùng cấp và tất cả các xã
            việc khân câp thì tiêp tục họp         | việc khân câp thì tiếp tục họp
            ông Cat, Web, internet, nước câp       | ông Cat, Web, internet, nước câp
            """)
    void putsBackTheToneOfASyllableThatHasToHaveOne(String read, String right) {
        assertThat(Recognised.repair(read)).isEqualTo(right);
    }

    @ParameterizedTest
    @CsvSource({
        "câp,true",
        "tât,true",
        "nước,false",
        "cấp,false",
        "hợp,false",
        "web,false",
        "Cat,false",
        "mâu,false",
        "an,false"
    })
    void knowsWhichSyllablesHaveLostATone(String word, boolean lost) {
        assertThat(StoppedWords.hasLostItsTone(word)).isEqualTo(lost);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Các bản làng hoà thuận
            Bạn bè của ông Tính
            UỶ BAN NHÂN DÂN XÃ MƯỜNG LÂM
            Số: 12/KH-UBND
            """)
    void leavesAloneWhatMayBeRight(String read) {
        assertThat(Recognised.repair(read)).isEqualTo(read);
    }
}
