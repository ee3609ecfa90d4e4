package vn.trienkhai.directive.body;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.trienkhai.shared.UnitId;
import vn.trienkhai.unit.Level;
import vn.trienkhai.unit.Line;
import vn.trienkhai.unit.Unit;

/** What stands at the head of a body's papers: whose organisation, its own name, its place, its symbol. */
class IssuingBodyTests {
    private static final LocalDate DAY = LocalDate.of(2026, 9, 3);

    @ParameterizedTest(name = "{0} below {1}: {2} / {3}")
    @CsvSource(
            nullValues = "-",
            value = {
                "Tỉnh ủy Vân Sơn, '', -, Tỉnh ủy Vân Sơn",
                "Tỉnh ủy Vân Sơn, Ban Chấp hành Trung ương, -, Tỉnh ủy Vân Sơn",
                "Đảng ủy xã Mường Lâm, Tỉnh ủy Vân Sơn, Đảng bộ tỉnh Vân Sơn, Đảng ủy xã Mường Lâm",
                "Đảng uỷ phường Tân Hà, Thành uỷ Vân Sơn, Đảng bộ thành phố Vân Sơn, Đảng uỷ phường Tân Hà",
                "Huyện uỷ Nậm Rốm, Tỉnh uỷ Vân Sơn, Đảng bộ tỉnh Vân Sơn, Huyện uỷ Nậm Rốm",
                "Chi bộ bản Nà Hốc, Đảng ủy xã Mường Lâm, Đảng bộ xã Mường Lâm, Chi bộ bản Nà Hốc",
                "Đảng ủy Sở Nội vụ, Đảng uỷ các cơ quan Đảng tỉnh, Đảng bộ các cơ quan Đảng tỉnh, Đảng ủy Sở Nội vụ",
                "Văn phòng Tỉnh ủy, Tỉnh ủy Vân Sơn, Tỉnh ủy Vân Sơn, Văn phòng",
                "Ban Nội chính Tỉnh uỷ, Tỉnh ủy Vân Sơn, Tỉnh ủy Vân Sơn, Ban Nội chính",
                "Ban Dân vận Tỉnh ủy Vân Sơn, Tỉnh ủy Vân Sơn, Tỉnh ủy Vân Sơn, Ban Dân vận",
                "Ủy ban Kiểm tra Đảng ủy xã Mường Lâm, Đảng ủy xã Mường Lâm, Đảng ủy xã Mường Lâm, Ủy ban Kiểm tra",
                "Ban Xây dựng Đảng Đảng ủy, Đảng ủy xã Mường Lâm, Đảng ủy xã Mường Lâm, Ban Xây dựng Đảng",
                "Ban Tổ chức đặc khu Hòn Sóng, Đảng uỷ đặc khu Hòn Sóng, Đảng uỷ đặc khu Hòn Sóng, Ban Tổ chức",
                "Tiểu ban Văn kiện, Tỉnh ủy Vân Sơn, Tỉnh ủy Vân Sơn, Tiểu ban Văn kiện",
                "Ban Chỉ đạo chuyển đổi số Tỉnh ủy, Tỉnh ủy Vân Sơn, Tỉnh ủy Vân Sơn, Ban Chỉ đạo chuyển đổi số",
                "Phòng Tổng hợp, Văn phòng Tỉnh ủy, Văn phòng Tỉnh ủy, Phòng Tổng hợp",
                "Sở Nội vụ, Ủy ban nhân dân tỉnh Vân Sơn, Ủy ban nhân dân tỉnh Vân Sơn, Sở Nội vụ",
                "Ủy ban nhân dân xã Mường Lâm, Ủy ban nhân dân tỉnh Vân Sơn, -, Ủy ban nhân dân xã Mường Lâm"
            })
    void namesItselfBelowWhatItBelongsTo(String unit, String above, String superior, String name) {
        var body = body(unit, above);

        assertThat(body.superior()).isEqualTo(superior);
        assertThat(body.name()).isEqualTo(name);
    }

    @ParameterizedTest(name = "{0} below {1}: {2}")
    @CsvSource({
        "Tỉnh ủy Vân Sơn, '', Vân Sơn",
        "Văn phòng Tỉnh ủy, Tỉnh ủy Vân Sơn, Vân Sơn",
        "Đảng ủy các cơ quan Đảng tỉnh, Tỉnh ủy Vân Sơn, Vân Sơn",
        "Sở Nội vụ, Ủy ban nhân dân tỉnh Vân Sơn, Vân Sơn",
        "Chi bộ bản Nà Hốc, Đảng ủy xã Mường Lâm|Tỉnh ủy Vân Sơn, Mường Lâm",
        "Chi bộ tổ dân phố số 3, Đảng ủy phường Tân Hà|Tỉnh ủy Vân Sơn, Tân Hà",
        "Chi bộ Trường THCS Nậm Rốm, Đảng ủy xã Mường Lâm|Tỉnh ủy Vân Sơn, Mường Lâm",
        "Công an xã Mường Lâm tỉnh Vân Sơn, '', Mường Lâm",
        "Tỉnh đoàn Vân Sơn, '', Vân Sơn",
        "Đảng ủy đặc khu Hòn Sóng, Tỉnh ủy Vân Sơn, Hòn Sóng",
        "Đảng ủy phường Vân Sơn, Tỉnh ủy Vân Sơn, Phường Vân Sơn",
        "Thành ủy Vân Sơn, Tỉnh ủy Vân Sơn, Thành phố Vân Sơn",
        "Đảng ủy phường 5, Tỉnh ủy Vân Sơn, Phường 5",
        "Đảng ủy phường Tân Hà 2, Tỉnh ủy Vân Sơn, Tân Hà 2",
        "Ủy ban nhân dân xã Lâm, Ủy ban nhân dân tỉnh Vân Sơn, Xã Lâm",
        "Thành ủy Huế, '', Thành phố Huế",
        "Ủy ban nhân dân thành phố Hồ Chí Minh, '', Thành phố Hồ Chí Minh",
        "Đảng ủy phường Ngô Quyền, Thành ủy Đà Nẵng, Phường Ngô Quyền",
        "Liên đoàn Lao động tỉnh Bà Rịa - Vũng Tàu, '', Bà Rịa - Vũng Tàu",
        "Nhóm Nghiên cứu, '', ''"
    })
    void issuesItsPapersWhereItSits(String unit, String above, String place) {
        assertThat(body(unit, above).place()).isEqualTo(place);
    }

    @ParameterizedTest(name = "{0} ({1}, {2}): {3}")
    @CsvSource({
        "Tỉnh ủy Vân Sơn, tinh_uy, CV, CV/TU",
        "Thành ủy Vân Sơn, thanh_uy, CV, CV/TU",
        "Huyện ủy Nậm Rốm, huyen_uy, CV, CV/HU",
        "Đảng ủy xã Mường Lâm, dang_uy_xa, BC, BC/ĐU",
        "Đảng ủy Khối các cơ quan tỉnh, dang_uy_truc_thuoc, CV, CV/ĐUK",
        "Đảng ủy Biên phòng tỉnh, dang_uy_truc_thuoc, CV, CV/ĐUBP",
        "Chi bộ bản Nà Hốc, chi_bo, BC, BC/CB",
        "Văn phòng Tỉnh ủy, ban_dang, TB, TB/VPTU",
        "Văn phòng Đảng ủy xã Mường Lâm, ban_dang, CV, CV/VPĐU",
        "Ban Tổ chức Tỉnh uỷ, ban_dang, QC, QC/BTCTU",
        "Ban Nội chính Tỉnh ủy, ban_dang, QC, QC/BNCTU",
        "Ban Tuyên giáo và Dân vận Tỉnh ủy, ban_dang, CV, CV/BTGDVTU",
        "Ban Tuyên giáo Huyện ủy Nậm Rốm, ban_dang, CV, CV/BTGHU",
        "Ban Xây dựng Đảng, ban_dang, CV, CV/BXDĐ",
        "Ủy ban Kiểm tra Tỉnh ủy, ban_dang, KL, KL/UBKT",
        "Uỷ ban Kiểm tra Đảng ủy xã Mường Lâm, ban_dang, KL, KL/UBKT",
        "Cơ quan Ủy ban Kiểm tra Tỉnh ủy, ban_dang, CV, CV/CQUBKT",
        "Ban Chỉ đạo chuyển đổi số, ban_dang, KH, KH/BCĐ",
        "Tiểu ban Văn kiện, ban_dang, KH, KH/TB",
        "Trường Chính trị tỉnh Vân Sơn, truong, KH, KH/TCT",
        "Sở Nội vụ, so, KH, KH-SNV",
        "Sở Giáo dục và Đào tạo, so, CV, SGDĐT-VP",
        "Phòng Văn hóa - Xã hội xã Mường Lâm, phong, KH, KH-PVHXH",
        "Tỉnh đoàn Vân Sơn, tinh_doan, KH, KH/TĐTN",
        "Tỉnh đoàn Vân Sơn, tinh_doan, CV, CV/TĐTN",
        "Hội Liên hiệp Phụ nữ tỉnh Vân Sơn, hoi_tinh, BC, BC-BTV",
        "Công an xã Mường Lâm, ca_xa, BC, BC-CA",
        "Liên đoàn Lao động tỉnh Vân Sơn, ldld_tinh, BC, BC-LĐLĐ"
    })
    void isNamedInItsSymbols(String unit, String kind, String type, String symbol) {
        assertThat(IssuingBody.symbol(unit(unit, kind), type)).isEqualTo(symbol);
    }

    @ParameterizedTest
    @CsvSource({
        "Đảng ủy xã Mường Lâm, dang_uy_xa, 07-CV/ĐU",
        "Tỉnh đoàn Vân Sơn, tinh_doan, 07-CV/TĐTN",
        "Ủy ban nhân dân xã Mường Lâm, ubnd_xa, 07/UBND-VP"
    })
    void itsNumbersAreWrittenAsItsLetterheadHasThem(String name, String kind, String written) {
        var unit = unit(name, kind);

        assertThat(IssuingBody.numbered(unit, "07", IssuingBody.symbol(unit, "CV")))
                .isEqualTo(written);
    }

    private static IssuingBody body(String name, String above) {
        var line = Stream.of(Objects.requireNonNull(above).split("\\|"))
                .filter(each -> !each.isEmpty())
                .map(each -> unit(each, "x"))
                .toList();
        return IssuingBody.of(unit(name, name.startsWith("Ủy ban nhân dân") ? "ubnd" : "x"), line, DAY);
    }

    private static Unit unit(String name, String kind) {
        return new Unit(
                new UnitId(1),
                line(name),
                kind,
                level(name),
                name,
                name,
                Optional.empty(),
                1,
                Optional.empty(),
                LocalDate.of(2004, 1, 1),
                Optional.empty(),
                Optional.empty());
    }

    private static Line line(String name) {
        if (name.matches("(?:Ủy ban nhân dân|Sở|Phòng Văn hóa|Nhóm) ?.*")) {
            return Line.GOVERNMENT;
        }
        if (name.startsWith("Công an")) {
            return Line.ARMED;
        }
        if (name.startsWith("Liên đoàn")) {
            return Line.UNION;
        }
        return name.matches("(?:Tỉnh đoàn|Hội Liên).*") ? Line.FRONT : Line.PARTY;
    }

    private static Level level(String name) {
        var commune = List.of("xã ", "phường ", "đặc khu ", "Ban Xây dựng");
        if (name.startsWith("Chi bộ")) {
            return Level.GRASSROOTS;
        }
        if (name.contains("Huyện") || name.equals("Thành ủy Vân Sơn")) {
            return Level.DISTRICT;
        }
        return commune.stream().anyMatch(name::contains) ? Level.COMMUNE : Level.PROVINCE;
    }
}
