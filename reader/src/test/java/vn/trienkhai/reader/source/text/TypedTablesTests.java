package vn.trienkhai.reader.source.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.trienkhai.reader.source.line.SourceLine;
import vn.trienkhai.reader.source.line.Unreadable;

class TypedTablesTests {

    @Test
    void putsTheRowsOfACellTogether() throws Exception {
        assertThat(rows("""
                        III. PHÂN CÔNG

                         TT   Việc phải làm          Chủ trì           Phối hợp       Thời gian
                         1    Sửa lớp học, tu bổ     Phòng Kinh tế     Công an xã     Trước
                              tường rào              và Hạ tầng                       15/8/2026
                         2    Khai giảng             Các trường                       05/9/2026

                              IV. TỔ CHỨC THỰC HIỆN
                        1. Phòng Văn hóa đôn đốc việc thực hiện.
                        """))
                .containsExactly(
                        "TT | Việc phải làm | Chủ trì | Phối hợp | Thời gian",
                        "1 | Sửa lớp học, tu bổ tường rào | Phòng Kinh tế và Hạ tầng | Công an xã | Trước 15/8/2026",
                        "2 | Khai giảng | Các trường |  | 05/9/2026");
    }

    @Test
    void countsTheCellsThatTabsPart() throws Exception {
        assertThat(rows("""
                        TT\tViệc phải làm\tChủ trì\tPhối hợp\tThời gian
                        1\tKiểm kê sách giáo khoa, thiết bị của các điểm trường lẻ\tThư viện\tCác tổ\tTrước 15/8/2026
                        2\tKhai giảng\tCác trường\tBan đại diện cha mẹ học sinh các lớp\t05/9/2026
                        """))
                .containsExactly(
                        "TT | Việc phải làm | Chủ trì | Phối hợp | Thời gian",
                        "1 | Kiểm kê sách giáo khoa, thiết bị của các điểm trường lẻ | Thư viện | Các tổ | Trước 15/8/2026",
                        "2 | Khai giảng | Các trường | Ban đại diện cha mẹ học sinh các lớp | 05/9/2026");
    }

    @Test
    void knowsTheNumbersBelowAHeadingThatIsHardlyApart() throws Exception {
        assertThat(rows("""
                         TT  Việc phải làm           Chủ trì           Thời gian
                                                                       xong
                         1   Sửa lớp học, tu bổ      Phòng Kinh tế     Trước 15/8/2026
                             tường rào               và Hạ tầng
                         2   Khai giảng              Các trường        05/9/2026
                        """))
                .containsExactly(
                        "TT | Việc phải làm | Chủ trì | Thời gian xong",
                        "1 | Sửa lớp học, tu bổ tường rào | Phòng Kinh tế và Hạ tầng | Trước 15/8/2026",
                        "2 | Khai giảng | Các trường | 05/9/2026");
    }

    @Test
    void twoBlanksPartCellsBelowAHeading() throws Exception {
        assertThat(rows("""
                         TT  Việc phải làm     Chủ trì        Thời gian
                         1   Đắp bờ ao tôm  x  Tổ nuôi trồng  15/8/2026
                             và thay nước      số 2
                         2   Thả giống         Tổ nuôi cá     05/9/2026
                        """))
                .containsExactly(
                        "TT | Việc phải làm | Chủ trì | Thời gian",
                        "1 | Đắp bờ ao tôm x và thay nước | Tổ nuôi trồng số 2 | 15/8/2026",
                        "2 | Thả giống | Tổ nuôi cá | 05/9/2026");
        assertThat(rows("""
                        Ngày        Bản      Nơi khám
                        24/3/2026   Pá Tong  Nhà văn hóa bản
                        """)).containsExactly("Ngày | Bản | Nơi khám", "24/3/2026 | Pá Tong | Nhà văn hóa bản");
    }

    @Test
    void twoBlanksInASentencePartNothing() throws Exception {
        assertThat(rows("Đợt  này  các chi bộ dọn đường.\nNgày  mai  họp.\n")).isEmpty();
    }

    @Test
    void aHeadingAloneIsARow() throws Exception {
        assertThat(rows("STT   Họ và tên   Chức vụ\n\nNgười lập biểu\n")).containsExactly("STT | Họ và tên | Chức vụ");
    }

    /** Programs that take text from paper set the number of a row in the middle of its height. */
    @Test
    void aNumberMayStandInTheMiddleOfItsRow() throws Exception {
        assertThat(rows("""
                         TT   Việc phải làm          Chủ trì           Phối hợp       Thời gian

                              Sửa lớp học, tu bổ     Phòng Kinh tế                    Trước
                         1    tường rào, đào         và Hạ tầng        Công an xã     15/8/2026
                              mương

                         2    Khai giảng             Các trường                       05/9/2026

                              Thu dọn sân trường,                      Hội Cựu
                         3    quét vôi               Đoàn xã           chiến binh     03/9/2026

                              IV. TỔ CHỨC THỰC HIỆN
                              Các trường họp phụ huynh trong tuần đầu của năm học mới và ghi biên bản.
                        """))
                .containsExactly(
                        "TT | Việc phải làm | Chủ trì | Phối hợp | Thời gian",
                        "1 | Sửa lớp học, tu bổ tường rào, đào mương | Phòng Kinh tế và Hạ tầng | Công an xã | Trước 15/8/2026",
                        "2 | Khai giảng | Các trường |  | 05/9/2026",
                        "3 | Thu dọn sân trường, quét vôi | Đoàn xã | Hội Cựu chiến binh | 03/9/2026");
    }

    /** A copy of a web page or of a file may set each cell on a line of its own. */
    @Test
    void putsCellsOnLinesOfTheirOwnBesideEachOther() throws Exception {
        assertThat(rows("""
                        II. PHÂN CÔNG
                        STT
                        Nội dung
                        Đơn vị chủ trì
                        Thời gian
                        1
                        Sửa lớp học
                        Phòng Kinh tế
                        15/8/2026
                        2
                        Khai giảng
                        Các trường
                        05/9/2026
                        III. TỔ CHỨC THỰC HIỆN
                        1. Phòng Văn hóa đôn đốc việc thực hiện.
                        """))
                .containsExactly(
                        "STT | Nội dung | Đơn vị chủ trì | Thời gian",
                        "1 | Sửa lớp học | Phòng Kinh tế | 15/8/2026",
                        "2 | Khai giảng | Các trường | 05/9/2026");
    }

    @Test
    void linesWhoseNumbersDoNotFitAreNoTable() throws Exception {
        assertThat(rows("TT\nNội dung\nChủ trì\n1\nSửa lớp học\n2\nKhai giảng\nCác trường\n"))
                .isEmpty();
        assertThat(rows("TT\nNội dung\nChủ trì\n1\nSửa lớp học\nCác trường\n")).isEmpty();
    }

    private static List<String> rows(String text) throws Unreadable {
        return TextSource.of(text, null).lines().stream()
                .filter(line -> line.kind() == SourceLine.Kind.ROW)
                .map(SourceLine::text)
                .toList();
    }
}
