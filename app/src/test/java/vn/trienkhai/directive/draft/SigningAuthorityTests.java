package vn.trienkhai.directive.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.trienkhai.layout.Family;
import vn.trienkhai.shared.UnitId;
import vn.trienkhai.unit.Level;
import vn.trienkhai.unit.Line;
import vn.trienkhai.unit.Unit;

/** Who signs for whom: proposed from the body and the post, and told where it does not fit. */
class SigningAuthorityTests {

    private static SigningBody body(String name) {
        var unit = unit(name);
        var family = switch (unit.line()) {
            case PARTY -> Family.PARTY_2026;
            case UNION -> Family.UNION;
            case FRONT -> name.contains("Đoàn") ? Family.YOUTH : Family.FRONT;
            case GOVERNMENT, ARMED -> Family.STATE;
        };
        return SigningBody.of(unit, family).orElseThrow();
    }

    private static Unit unit(String name) {
        var line = name.matches(".*(?:[Ủủ]y viên|[Tt]ỉnh (?:ủy|uỷ)|Đảng (?:ủy|uỷ)|Chi bộ|Ủy ban Kiểm tra).*")
                ? Line.PARTY
                : name.matches(".*(?:Công đoàn|Liên đoàn).*")
                        ? Line.UNION
                        : name.matches(".*(?:Mặt trận|Đoàn|Hội ).*")
                                ? Line.FRONT
                                : name.startsWith("Công an") || name.contains("Chỉ huy") ? Line.ARMED : Line.GOVERNMENT;
        return new Unit(
                new UnitId(1),
                line,
                "x",
                name.contains("Trường") ? Level.GRASSROOTS : Level.PROVINCE,
                name,
                name,
                Optional.empty(),
                1,
                Optional.empty(),
                LocalDate.of(2025, 7, 1),
                Optional.empty(),
                Optional.empty());
    }

    @ParameterizedTest(name = "{0}, {1}: {2} / {3}")
    @CsvSource({
        "Tỉnh ủy Vân Sơn, Phó Bí thư, T/M BAN THƯỜNG VỤ, PHÓ BÍ THƯ",
        "Tỉnh ủy Vân Sơn, '', T/M BAN THƯỜNG VỤ, BÍ THƯ",
        "Tỉnh ủy Vân Sơn, Ủy viên Ban Thường vụ, T/M BAN THƯỜNG VỤ, ''",
        "Tỉnh uỷ Vân Sơn, Uỷ viên Ban Thường vụ, T/M BAN THƯỜNG VỤ, ''",
        "Tỉnh ủy Vân Sơn, Chánh Văn phòng, T/L BAN THƯỜNG VỤ, CHÁNH VĂN PHÒNG",
        "Tỉnh ủy Vân Sơn, Phó Chánh Văn phòng, T/L BAN THƯỜNG VỤ|K/T CHÁNH VĂN PHÒNG, PHÓ CHÁNH VĂN PHÒNG",
        "Văn phòng Tỉnh ủy, Phó Chánh Văn phòng, K/T CHÁNH VĂN PHÒNG, PHÓ CHÁNH VĂN PHÒNG",
        "Ban Tuyên giáo và Dân vận Tỉnh ủy, '', '', TRƯỞNG BAN",
        "Ban Tuyên giáo và Dân vận Tỉnh ủy, Phó Trưởng ban, K/T TRƯỞNG BAN, PHÓ TRƯỞNG BAN",
        "Ban Tuyên giáo và Dân vận Tỉnh ủy, Phó Trưởng ban phụ trách, '', PHÓ TRƯỞNG BAN PHỤ TRÁCH",
        "Ủy ban Kiểm tra Tỉnh ủy, Phó Chủ nhiệm, T/M ỦY BAN KIỂM TRA, PHÓ CHỦ NHIỆM",
        "Chi bộ Trường Tiểu học Pá Ban, '', T/M CHI BỘ, BÍ THƯ",
        "Ủy ban nhân dân xã Mường Lâm, '', TM. ỦY BAN NHÂN DÂN, CHỦ TỊCH",
        "Ủy ban nhân dân xã Mường Lâm, Phó Chủ tịch, TM. ỦY BAN NHÂN DÂN|KT. CHỦ TỊCH, PHÓ CHỦ TỊCH",
        "Ủy ban nhân dân xã Mường Lâm, Quyền Chủ tịch, TM. ỦY BAN NHÂN DÂN, Q. CHỦ TỊCH",
        "Sở Nội vụ, Phó Giám đốc, KT. GIÁM ĐỐC, PHÓ GIÁM ĐỐC",
        "Sở Nội vụ, Chánh Văn phòng, TL. GIÁM ĐỐC, CHÁNH VĂN PHÒNG",
        "Sở Nội vụ, Phó Chánh Văn phòng, TL. GIÁM ĐỐC|KT. CHÁNH VĂN PHÒNG, PHÓ CHÁNH VĂN PHÒNG",
        "Phòng Kinh tế, Phó Trưởng phòng, KT. TRƯỞNG PHÒNG, PHÓ TRƯỞNG PHÒNG",
        "Trường Tiểu học Pá Ban, Phó Hiệu trưởng, KT. HIỆU TRƯỞNG, PHÓ HIỆU TRƯỞNG",
        "Liên đoàn Lao động tỉnh Vân Sơn, Phó Chủ tịch, TM. BAN THƯỜNG VỤ, PHÓ CHỦ TỊCH",
        "Công đoàn Trường Tiểu học Pá Ban, '', TM. BAN CHẤP HÀNH, CHỦ TỊCH",
        "Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh Vân Sơn, Phó Chủ tịch, TM. BAN THƯỜNG TRỰC, PHÓ CHỦ TỊCH",
        "Tỉnh Đoàn Vân Sơn, Phó Bí thư, TM. BAN THƯỜNG VỤ, PHÓ BÍ THƯ",
        "Đoàn Trường Phổ thông Pá Ban, '', TM. BAN CHẤP HÀNH, BÍ THƯ",
        "Hội Liên hiệp Phụ nữ tỉnh Vân Sơn, '', TM. BAN THƯỜNG VỤ, CHỦ TỊCH",
        "Công an xã Mường Lâm, Phó Trưởng Công an, KT. TRƯỞNG CÔNG AN, PHÓ TRƯỞNG CÔNG AN",
    })
    void whatIsProposedFitsTheBodyAndThePostAndIsNotRemarkedOn(String name, String post, String lines, String title) {
        var proposed = SigningAuthority.proposed(body(name), post);

        assertThat(String.join("|", proposed.lines())).isEqualTo(lines);
        assertThat(proposed.title()).isEqualTo(title);
        assertThat(proposed.problems(body(name), "Lò Thị Pản")).isEmpty();
    }

    @ParameterizedTest(name = "{0}: {1} / {2}: {3}")
    @CsvSource({
        "Sở Nội vụ, '', PHÓ GIÁM ĐỐC, deputy",
        "Sở Nội vụ, TM. BAN GIÁM ĐỐC, GIÁM ĐỐC, one_head",
        "Sở Nội vụ, KT. GIÁM ĐỐC, GIÁM ĐỐC, not_deputy",
        "Sở Nội vụ, KT. GIÁM ĐỐC, PHÓ CHÁNH VĂN PHÒNG, other_head",
        "Sở Nội vụ, TL. GIÁM ĐỐC, GIÁM ĐỐC, head_by_order",
        "Sở Nội vụ, TUQ. GIÁM ĐỐC, CHÁNH VĂN PHÒNG, mandate",
        "Sở Nội vụ, TL. GIÁM ĐỐC, PHÓ CHÁNH VĂN PHÒNG, deputy",
        "Sở Nội vụ, K/T GIÁM ĐỐC, PHÓ GIÁM ĐỐC, style",
        "Sở Nội vụ, '', '', no_title",
        "Trường Tiểu học Pá Ban, '', PHÓ HIỆU TRƯỞNG, deputy",
        "Ủy ban nhân dân xã Mường Lâm, TM. ỦY BAN NHÂN DÂN, PHÓ CHỦ TỊCH, deputy",
        "Ủy ban nhân dân xã Mường Lâm, TM. BAN THƯỜNG VỤ, CHỦ TỊCH, other_collective",
        "Tỉnh ủy Vân Sơn, K/T BÍ THƯ, PHÓ BÍ THƯ, committee_party",
        "Tỉnh ủy Vân Sơn, '', PHÓ BÍ THƯ, no_collective",
        "Tỉnh ủy Vân Sơn, TM. BAN THƯỜNG VỤ, PHÓ BÍ THƯ, style_party",
        "Tỉnh ủy Vân Sơn, T/M BAN THƯỜNG VỤ, PHÓ BÍ THƯ TỈNH ỦY, named",
        "Tỉnh ủy Vân Sơn, TUQ. BÍ THƯ, CHÁNH VĂN PHÒNG, mandate_party",
        "Liên đoàn Lao động tỉnh Vân Sơn, KT. CHỦ TỊCH, PHÓ CHỦ TỊCH, committee",
        "Liên đoàn Lao động tỉnh Vân Sơn, '', PHÓ CHỦ TỊCH, no_collective",
        "Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh Vân Sơn, TM. BAN THƯỜNG VỤ, CHỦ TỊCH, other_collective",
        "Tỉnh Đoàn Vân Sơn, TM. ỦY BAN NHÂN DÂN, BÍ THƯ, other_collective",
    })
    void whatDoesNotFitIsTold(String name, String line, String title, String key) {
        var signing = new SigningAuthority(line.isEmpty() ? List.of() : List.of(line), title);

        assertThat(signing.problems(body(name), "Lò Thị Pản"))
                .as("a hint and never in the way")
                .noneMatch(Problem::blocks)
                .extracting(Problem::key)
                .contains("directive.authority." + key);
    }

    @ParameterizedTest(name = "{0}: {1} / {2}")
    @CsvSource({
        "Ủy ban nhân dân xã Mường Lâm, KT. CHỦ TỊCH, PHÓ CHỦ TỊCH",
        "Ủy ban nhân dân xã Mường Lâm, '', CHỦ TỊCH",
        "Tỉnh ủy Vân Sơn, T/M BAN CHẤP HÀNH, BÍ THƯ",
        "Ủy ban nhân dân xã Mường Lâm, TM. UỶ BAN NHÂN DÂN, CHỦ TỊCH",
        "Uỷ ban nhân dân xã Mường Lâm, TM. ỦY BAN NHÂN DÂN, CHỦ TỊCH",
        "Đảng uỷ xã Mường Lâm, T/M ĐẢNG UỶ, BÍ THƯ",
        "Ủy ban Kiểm tra Tỉnh ủy, T/M UỶ BAN KIỂM TRA, CHỦ NHIỆM",
        "Sở Nội vụ, TM. HỘI ĐỒNG THI TUYỂN, GIÁM ĐỐC",
        "Sở Nội vụ, KT.GIÁM ĐỐC, Phó giám đốc",
        "Công đoàn Trường Tiểu học Pá Ban, TM. BAN THƯỜNG VỤ, CHỦ TỊCH",
    })
    void whatMayBeSoIsNotRemarkedOn(String name, String line, String title) {
        assertThat(new SigningAuthority(line.isEmpty() ? List.of() : List.of(line), title)
                        .problems(body(name), "Lò Thị Pản"))
                .isEmpty();
    }

    @Test
    void oneSlipIsToldOnce() {
        var signing = new SigningAuthority(List.of("KT. CHỦ TỊCH"), "PHÓ CHỦ TỊCH");
        assertThat(signing.problems(body("Liên đoàn Lao động tỉnh Vân Sơn"), "Lò Thị Pản"))
                .extracting(Problem::key)
                .containsExactly("directive.authority.committee");
    }

    @Test
    void ranksBeforeANameAreTold() {
        var party = SigningAuthority.proposed(body("Tỉnh ủy Vân Sơn"), "");
        assertThat(party.problems(body("Tỉnh ủy Vân Sơn"), "Đại tá Lò Văn Chợ"))
                .extracting(Problem::key)
                .containsExactly("directive.authority.rank_party");
        assertThat(party.problems(body("Tỉnh ủy Vân Sơn"), "Thượng Văn Tá")).isEmpty();
        var school = SigningAuthority.proposed(body("Trường Tiểu học Pá Ban"), "");
        assertThat(school.problems(body("Trường Tiểu học Pá Ban"), "ThS. Lò Thị Pản"))
                .extracting(Problem::key)
                .containsExactly("directive.authority.rank");
    }

    @Test
    void nothingIsSaidOfABodyThatIsNotKnown() {
        assertThat(SigningBody.of(unit("Quỹ Bảo trợ trẻ em"), Family.STATE)).isEmpty();
    }
}
