package vn.trienkhai.layout;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import vn.trienkhai.layout.Block.Bullet;
import vn.trienkhai.layout.Block.Heading;
import vn.trienkhai.layout.Block.Paragraph;

/** Joint documents (văn bản liên tịch) as they are written: two bodies, three, names that take several lines. */
final class Joint {

    private static final LocalDate DAY = LocalDate.of(2026, 6, 5);

    private Joint() {}

    static Stream<OfficialDocument> all() {
        return Stream.of(ofTwo(), ofThree(), ofParty(Family.PARTY_2018), ofParty(Family.PARTY_2026), ofYouth());
    }

    /** Of a union and a department: one signs for a collective, the deputy of the other for its head. */
    static OfficialDocument ofTwo() {
        return plan(
                        Family.FRONT,
                        "Hội Nông dân tỉnh Vân Sơn",
                        "KHLT-HND-SYT",
                        new Signature(List.of("TM. BAN THƯỜNG VỤ HỘI NÔNG DÂN TỈNH"), "Chủ tịch", "Lò Văn Ngọc"))
                .withPartners(new Partner(
                        "Sở Y tế tỉnh Vân Sơn",
                        new Signature(List.of("KT. GIÁM ĐỐC SỞ Y TẾ TỈNH"), "Phó Giám đốc", "Bế Thị Lành")));
    }

    static OfficialDocument ofThree() {
        return plan(
                        Family.STATE,
                        "Sở Giáo dục và Đào tạo tỉnh Vân Sơn",
                        "KHLT-SGDĐT-CAT-TĐTN",
                        new Signature(
                                List.of("KT. GIÁM ĐỐC SỞ GIÁO DỤC VÀ ĐÀO TẠO TỈNH"), "Phó Giám đốc", "Hoàng Thị Sen"))
                .withPartners(
                        new Partner(
                                "Công an tỉnh Vân Sơn",
                                new Signature(List.of(), "Giám đốc Công an tỉnh", "Đèo Văn Khánh")),
                        new Partner(
                                "Tỉnh đoàn Vân Sơn",
                                new Signature(List.of("TM. BAN THƯỜNG VỤ TỈNH ĐOÀN"), "Bí thư", "Giàng A Páo")));
    }

    static OfficialDocument ofParty(Family family) {
        return plan(
                        family,
                        "Ban Tuyên giáo và Dân vận Tỉnh ủy Vân Sơn",
                        "KH/BTGDVTU-SVHTTDL",
                        new Signature(
                                List.of("K/T TRƯỞNG BAN TUYÊN GIÁO VÀ DÂN VẬN TỈNH ỦY"),
                                "Phó Trưởng ban",
                                "Mai Thị Hiền"))
                .withPartners(new Partner(
                        "Sở Văn hóa, Thể thao và Du lịch tỉnh Vân Sơn",
                        new Signature(List.of(), "Giám đốc Sở Văn hóa, Thể thao và Du lịch", "Tòng Văn Hặc")));
    }

    static OfficialDocument ofYouth() {
        return plan(
                        Family.YOUTH,
                        "BCH Đoàn xã Nậm Rốm",
                        "KHLT/ĐTN-CAX",
                        new Signature(List.of("TM. BAN CHẤP HÀNH ĐOÀN XÃ"), "Bí thư", "Vừ A Chớ"))
                .withPartners(new Partner(
                        "Công an xã Nậm Rốm", new Signature(List.of(), "Trưởng Công an xã", "Lường Văn Thâng")));
    }

    private static OfficialDocument plan(Family family, String lead, String symbol, Signature signature) {
        return new OfficialDocument(
                family,
                new Letterhead(null, lead, "2", symbol, "Vân Sơn", DAY),
                "Kế hoạch",
                "Phối hợp chăm sóc sức khỏe nhân dân vùng cao năm 2026",
                List.of(),
                List.of(
                        Paragraph.of("Hai bên thống nhất kế hoạch phối hợp như sau:"),
                        new Heading(1, "I.", "Nội dung"),
                        new Bullet("-", "Mỗi xã có ít nhất một đợt khám bệnh lưu động"),
                        new Bullet("-", "Vận động nhân dân ăn chín, uống sôi"),
                        new Heading(1, "II.", "Tổ chức thực hiện"),
                        Paragraph.of("Kết quả gửi về cơ quan chủ trì trước ngày 20/12/2026.")),
                signature,
                List.of("Ủy ban nhân dân các xã, phường", "Thường trực cấp trên (b/c)", "Lưu: VT, TH"));
    }
}
