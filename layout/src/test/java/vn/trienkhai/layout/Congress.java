package vn.trienkhai.layout;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import vn.trienkhai.layout.Block.Bullet;
import vn.trienkhai.layout.Block.Paragraph;

/** Papers of a Party congress (văn bản của đại hội): its own, and those of the organs that it elects for its days. */
final class Congress {

    static final String NAME = "Đại hội đại biểu Đảng bộ xã Nậm Rốm lần thứ II";
    static final LocalDate DAY = LocalDate.of(2030, 6, 5);

    private Congress() {}

    static Stream<OfficialDocument> all() {
        return Stream.of(Family.PARTY_2018, Family.PARTY_2026)
                .flatMap(family -> Stream.of(
                        itself(family),
                        ofOrgan(family, "Đoàn Chủ tịch", "NQ", "Nghị quyết", ""),
                        ofOrgan(family, "Đoàn Thư ký", "BC", "Báo cáo", "Trưởng đoàn"),
                        ofOrgan(family, "Đoàn Thẩm tra tư cách đại biểu", "BC", "Báo cáo", "Trưởng đoàn"),
                        ofOrgan(family, "Ban Kiểm phiếu", "BC", "Báo cáo", "Trưởng ban")));
    }

    static OfficialDocument itself(Family family) {
        return paper(family, new Letterhead(null, NAME, "4", "NQ/ĐH", "Nậm Rốm", DAY), "Nghị quyết", "Đại hội", "");
    }

    static OfficialDocument ofOrgan(Family family, String organ, String code, String type, String title) {
        var head = new Letterhead(NAME, organ, "5", code + "/ĐH", "Nậm Rốm", DAY);
        return paper(family, head, type, organ, title);
    }

    static OfficialDocument paper(Family family, Letterhead head, String type, String onBehalfOf, String title) {
        return new OfficialDocument(
                family,
                head,
                type,
                "Kết quả làm việc của đại hội",
                List.of(),
                List.of(
                        Paragraph.of("Đại hội có 148 đại biểu được triệu tập, 147 đại biểu có mặt."),
                        new Bullet("-", "Các chi bộ quán triệt kết quả đại hội trong tháng 7/2030"),
                        Paragraph.of("Đại hội giao cấp ủy khóa mới tổ chức thực hiện.")),
                new Signature(List.of(family.onBehalfOf(onBehalfOf)), title, "Vàng Thị Dợ"),
                List.of("Các chi bộ trực thuộc", "Lưu Văn phòng Đảng ủy"));
    }
}
