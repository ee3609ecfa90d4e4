package vn.trienkhai.reader.field.head;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.trienkhai.reader.DirectiveReader;
import vn.trienkhai.reader.Outcome;

/** Subjects that are typed on several lines, each set in by blanks. */
class SubjectTests {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Tổ chức Giải việt dã chào mừng | 45 năm Ngày thành lập huyện (12/5/1981 - 12/5/2026)",
                "Tổ chức Ngày hội gia đình năm 2026 | \"Bữa cơm ấm áp yêu thương\"",
                "Thực hiện Đề án thắp sáng đường quê | (giai đoạn 2026 - 2030)",
                "Tổ chức Giải việt dã | chào mừng ngày thành lập huyện"
            })
    void goOnInTheNextLine(String first, String second) {
        var outcome = new DirectiveReader().readText("""
                        ỦY BAN NHÂN DÂN XÃ NẬM RỐM      CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
                                                           Độc lập - Tự do - Hạnh phúc
                          Số: 31/KH-UBND                Nậm Rốm, ngày 02 tháng 3 năm 2026

                                               KẾ HOẠCH
                                 %s
                             %s

                              Ủy ban nhân dân xã xây dựng kế hoạch như sau:
                        1. Các trường học quét dọn sân trường trước ngày 10/3/2026.
                        """.formatted(first, second));
        assertThat(((Outcome.Read) outcome).reading().subject()).isEqualTo(first + " " + second);
    }
}
