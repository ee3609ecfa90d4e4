package vn.trienkhai.layout;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LineBreaksTests {

    private static final Face NAME = Face.bold(13);

    @Test
    void aNameThatFitsStaysOnItsLine() {
        assertThat(LineBreaks.of("SỞ NỘI VỤ", NAME, 180)).containsExactly("SỞ NỘI VỤ");
    }

    @Test
    void aNameBreaksBeforeThePlaceAndNeverInsideIt() {
        assertThat(LineBreaks.of("ỦY BAN NHÂN DÂN XÃ NẬM RỐM", NAME, 180))
                .containsExactly("ỦY BAN NHÂN DÂN", "XÃ NẬM RỐM");
        assertThat(LineBreaks.of("ỦY BAN MẶT TRẬN TỔ QUỐC VIỆT NAM TỈNH VÂN SƠN", NAME, 180))
                .containsExactly("ỦY BAN MẶT TRẬN", "TỔ QUỐC VIỆT NAM", "TỈNH VÂN SƠN");
    }

    @Test
    void aLineDoesNotEndWithAnd() {
        assertThat(LineBreaks.of("SỞ VĂN HÓA, THỂ THAO VÀ DU LỊCH", NAME, 180))
                .containsExactly("SỞ VĂN HÓA, THỂ THAO", "VÀ DU LỊCH");
    }

    @Test
    void aNumberStaysWithWhatItCounts() {
        assertThat(LineBreaks.of("V/v tuyên truyền kỷ niệm 50 năm Ngày thành lập tỉnh Vân Sơn", Face.regular(12), 170))
                .noneMatch(line -> line.matches(".*\\d$"))
                .noneMatch(line -> line.endsWith("tỉnh") || line.endsWith("Vân"));
    }

    @Test
    void breaksOfTheAuthorAreKept() {
        assertThat(LineBreaks.of("ĐẠI HỘI ĐẠI BIỂU\nLẦN THỨ V", NAME, 300))
                .containsExactly("ĐẠI HỘI ĐẠI BIỂU", "LẦN THỨ V");
    }

    @Test
    void noLineIsWiderThanItsColumnAndNoWordIsLost() {
        var name = "ĐẢNG ỦY CÁC CƠ QUAN, DOANH NGHIỆP VÀ ĐƠN VỊ SỰ NGHIỆP CÔNG LẬP TỈNH VÂN SƠN";

        var lines = LineBreaks.of(name, Face.bold(14), 217);

        assertThat(lines).allMatch(line -> TextWidth.of(line, Face.bold(14)) <= 217);
        assertThat(String.join(" ", lines)).isEqualTo(name);
    }

    @Test
    void aNameOfManyLinesTearsNoWordInTwo() {
        var name =
                "TỔ GIÚP VIỆC THỰC HIỆN PHONG TRÀO TOÀN DÂN BẢO VỆ AN NINH, PHÒNG CHÁY, CHỮA CHÁY VÀ CỨU NẠN, CỨU HỘ";

        var lines = LineBreaks.of(name, Face.bold(14), 217);

        assertThat(lines)
                .hasSizeLessThanOrEqualTo(5)
                .noneMatch(line -> line.matches(".*(PHÒNG|CHỮA|AN|GIÚP|PHONG|TOÀN|BẢO|CỨU|VÀ)"))
                .allMatch(line -> TextWidth.of(line, Face.bold(14)) <= 217);
    }

    @Test
    void toneMarksDoNotWidenALetter() {
        assertThat(TextWidth.of("Ệ", NAME)).isEqualTo(TextWidth.of("E", NAME));
        assertThat(TextWidth.of("ữ", NAME)).isEqualTo(TextWidth.of("ư", NAME));
    }
}
