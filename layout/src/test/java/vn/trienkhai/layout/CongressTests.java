package vn.trienkhai.layout;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.trienkhai.layout.WrittenDocx.Line;

/** The head of a congress's paper in the DOCX read back. */
class CongressTests {

    private static Line of(OfficialDocument document, Role role) throws Exception {
        return WrittenDocx.of(document).lines().stream()
                .filter(line -> line.style().equals(role.vietnamese()))
                .findFirst()
                .orElseThrow();
    }

    private static String named(Family family, String name) throws Exception {
        var head = new Letterhead(null, name, "1", "NQ/ĐH", "Vân Sơn", Congress.DAY);
        return of(Congress.paper(family, head, "Nghị quyết", "Đại hội", ""), Role.ISSUER)
                .text();
    }

    @Test
    void theCongressItselfIsNamedBoldAndWhoseItIsBelow() throws Exception {
        assertThat(of(Congress.itself(Family.PARTY_2026), Role.ISSUER))
                .returns("ĐẠI HỘI ĐẠI BIỂU\nĐẢNG BỘ XÃ NẬM RỐM\nLẦN THỨ II", Line::text)
                .returns(true, Line::bold);
    }

    @Test
    void anOrganOfTheCongressStandsBelowItsName() throws Exception {
        var paper = Congress.ofOrgan(Family.PARTY_2026, "Đoàn Chủ tịch", "NQ", "Nghị quyết", "");

        assertThat(of(paper, Role.PARENT)).returns(false, Line::bold);
        assertThat(of(paper, Role.PARENT).text()).startsWith("ĐẠI HỘI ĐẠI BIỂU\n");
        assertThat(of(paper, Role.ISSUER)).returns("ĐOÀN CHỦ TỊCH", Line::text).returns(true, Line::bold);
        assertThat(of(paper, Role.NUMBER).text()).isEqualTo("Số 05-NQ/ĐH");
        assertThat(of(paper, Role.AUTHORITY).text()).isEqualTo("T/M ĐOÀN CHỦ TỊCH");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "PARTY_2026 | Đại hội Đảng bộ xã Lai lần thứ II   | ĐẠI HỘI ĐẢNG BỘ XÃ LAI / LẦN THỨ II",
                "PARTY_2018 | Đại hội đảng viên Chi bộ Nà Lốm      | ĐẠI HỘI ĐẢNG VIÊN / CHI BỘ NÀ LỐM",
                "STATE      | Ban Tổ chức Đại hội đại biểu Đảng bộ | BAN TỔ CHỨC ĐẠI HỘI / ĐẠI BIỂU ĐẢNG BỘ",
            })
    void otherNamesAreBrokenWhereTheyAreLong(Family family, String name, String lines) throws Exception {
        assertThat(named(family, name).replace("\n", " / ")).isEqualTo(lines);
    }
}
