package vn.trienkhai.reader.field.head;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.trienkhai.reader.DirectiveReading;
import vn.trienkhai.reader.Readings;

/** Whose paper it is, where a letterhead stands in fewer or other lines than on paper. */
class IssuerTests {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "BỘ Y TẾ CỤC DÂN SỐ | Bộ Y tế | Cục Dân số",
                "BỘ TÀI CHÍNH TỔNG CỤC DỰ TRỮ | Bộ Tài chính | Tổng cục Dự trữ",
                "TRƯỜNG CAO ĐẲNG NẬM RỐM KHOA DU LỊCH | Trường Cao đẳng Nậm Rốm | Khoa Du lịch",
                "SỞ TÀI NGUYÊN VÀ MÔI TRƯỜNG VĂN PHÒNG ĐĂNG KÝ ĐẤT ĐAI | Sở Tài nguyên và Môi trường | Văn phòng đăng ký đất đai",
                "SỞ Y TẾ BỆNH VIỆN ĐA KHOA NẬM RỐM | Sở Y tế | Bệnh viện Đa khoa Nậm Rốm",
                "TỈNH ỦY VÂN SƠN THÀNH ỦY NẬM RỐM | Tỉnh ủy Vân Sơn | Thành ủy Nậm Rốm",
                "TỈNH ỦY VÂN SƠN BAN TỔ CHỨC | Tỉnh ủy Vân Sơn | Ban Tổ chức Tỉnh ủy Vân Sơn",
                "TỔNG LIÊN ĐOÀN LAO ĐỘNG VIỆT NAM LIÊN ĐOÀN LAO ĐỘNG TỈNH VÂN SƠN | Tổng Liên đoàn Lao động Việt Nam | Liên đoàn Lao động tỉnh Vân Sơn",
                "TỈNH ĐOÀN VÂN SƠN BAN CHẤP HÀNH HUYỆN POM LÓT | Tỉnh đoàn Vân Sơn | Ban Chấp hành huyện Pom Lót",
                "CÔNG AN TỈNH VÂN SƠN CÔNG AN HUYỆN POM LÓT | Công an tỉnh Vân Sơn | Công an huyện Pom Lót",
                "BỘ CÔNG AN CÔNG AN TỈNH VÂN SƠN | Bộ Công an | Công an tỉnh Vân Sơn"
            })
    void tellsTheBodiesOfOneLineApart(String line, String parent, String issuer) {
        var reading = reading(line);
        assertThat(reading.parentIssuer()).isEqualToIgnoringCase(parent);
        assertThat(reading.issuer()).isEqualToIgnoringCase(issuer);
    }

    @ParameterizedTest
    @CsvSource({
        "SỞ TÀI NGUYÊN VÀ MÔI TRƯỜNG",
        "BỆNH VIỆN ĐA KHOA TỈNH VÂN SƠN",
        "TRƯỜNG ĐẠI HỌC BÁCH KHOA",
        "CỤC CẢNH SÁT PHÒNG CHÁY VÀ CHỮA CHÁY",
        "TRƯỜNG CAO ĐẲNG QUỐC PHÒNG VÂN SƠN",
        "SỞ NỘI VỤ TỈNH VÂN SƠN"
    })
    void leavesTheNameOfOneBodyWhole(String line) {
        assertThat(reading(line).issuer()).isEqualToIgnoringCase(line);
        assertThat(reading(line).parentIssuer()).isNull();
    }

    @Test
    void aBodyOfAProvinceBelowTheWholeOneIsAnother() {
        var reading = reading("HỘI CHỮ THẬP ĐỎ VIỆT NAM\nTỈNH HỘI CHỮ THẬP ĐỎ VÂN SƠN");
        assertThat(reading.parentIssuer()).isEqualToIgnoringCase("Hội Chữ thập đỏ Việt Nam");
        assertThat(reading.issuer()).isEqualToIgnoringCase("Tỉnh Hội Chữ thập đỏ Vân Sơn");
    }

    @Test
    void theKindOfAPaperIsNoBody() {
        var text = "BAN TỔ CHỨC GIẢI CHẠY NẬM RỐM\n\nNậm Rốm, ngày 02 tháng 3 năm 2026\n\nTHỂ LỆ\nGiải chạy Nậm Rốm\n\n"
                + "1. Các đội đăng ký trước ngày 10/3/2026.\n";
        assertThat(Readings.read(text).issuer()).isEqualToIgnoringCase("Ban Tổ chức giải chạy Nậm Rốm");
    }

    private static DirectiveReading reading(String letterhead) {
        return Readings.read(letterhead
                + "\n\nSố: 12/KH-VS\nNậm Rốm, ngày 02 tháng 3 năm 2026\n\nKẾ HOẠCH\nTrồng cây đầu xuân\n\n"
                + "1. Các đơn vị trồng cây trước ngày 10/3/2026.\n");
    }
}
