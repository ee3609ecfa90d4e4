package vn.trienkhai.layout;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import vn.trienkhai.layout.Block.Alignment;
import vn.trienkhai.layout.Block.Basis;
import vn.trienkhai.layout.Block.Bullet;
import vn.trienkhai.layout.Block.Column;
import vn.trienkhai.layout.Block.Heading;
import vn.trienkhai.layout.Block.Note;
import vn.trienkhai.layout.Block.Paragraph;
import vn.trienkhai.layout.Block.Table;

/** Documents of an invented province, one for each thing that a page has to cope with. */
final class Samples {

    private static final List<String> PLACES = List.of(
            "Mường Lâm",
            "Nậm Rốm",
            "Tân Hà",
            "Pú Hồng",
            "Bản Giang",
            "Khun Há",
            "Nà Tăm",
            "Sin Súi",
            "Thèn Phàng",
            "Phìn Hồ",
            "Tả Lèng",
            "Hua Nậm");

    private Samples() {}

    static Map<String, OfficialDocument> all() {
        var all = new LinkedHashMap<String, OfficialDocument>();
        all.put("party-letter-2018", partyLetter(Family.PARTY_2018, LocalDate.of(2024, 4, 3)));
        all.put("party-letter-2026", partyLetter(Family.PARTY_2026, LocalDate.of(2026, 6, 9)));
        all.put("party-plan", partyPlan());
        all.put("state-plan", statePlan());
        all.put("state-letter", manyAddressees());
        all.put("state-decision", decision());
        all.put("union-plan", unionPlan());
        all.put("front-letter", frontLetter());
        all.put("youth-plan", youthPlan());
        all.put("report", report(26));
        all.put("long-names", longNames());
        all.put("blank-draft", blankDraft());
        return all;
    }

    static OfficialDocument partyLetter(Family family, LocalDate date) {
        return new OfficialDocument(
                family,
                new Letterhead("Đảng bộ tỉnh Vân Sơn", "Đảng ủy xã Mường Lâm", "7", "CV/ĐU", "Mường Lâm", date),
                "",
                "Tuyên truyền kỷ niệm 50 năm Ngày thành lập tỉnh Vân Sơn",
                List.of("Các chi bộ trực thuộc Đảng ủy xã"),
                List.of(
                        Paragraph.of(
                                "Để nhân dân các bản hiểu rõ chặng đường nửa thế kỷ xây dựng quê hương, Ban Thường vụ"
                                        + " Đảng ủy xã giao các chi bộ làm tốt mấy việc sau đây:"),
                        new Heading(2, "1.", "Sinh hoạt chuyên đề"),
                        Paragraph.of("Mỗi chi bộ dành một buổi sinh hoạt trong tháng 8 kể lại lịch sử bản làng, mời"
                                + " người cao tuổi cùng dự và ghi lại những câu chuyện chưa từng được chép."),
                        new Heading(2, "2.", "Trang trí trực quan"),
                        new Bullet("-", "Treo cờ tại nhà văn hóa và dọc đường trục từ ngày 15/8/2024"),
                        new Bullet("-", "Dựng một cụm pa nô ở ngã ba chợ, bảo đảm mỹ quan và an toàn giao thông"),
                        new Paragraph(List.of(
                                Run.of("Kết quả gửi về Đảng ủy xã "),
                                Run.italic("(qua Văn phòng Đảng ủy)"),
                                Run.of(" trước "),
                                Run.bold("ngày 10/9/2024"),
                                Run.of(" để tổng hợp, báo cáo Ban Thường vụ Tỉnh ủy.")))),
                new Signature(List.of(family.onBehalfOf("Ban Thường vụ")), "Phó Bí thư", "Lò Thị Mai"),
                List.of("Như trên", "Ban Tuyên giáo và Dân vận Tỉnh ủy (b/c)", "Lưu: Văn phòng Đảng ủy"));
    }

    static OfficialDocument partyPlan() {
        var body = new ArrayList<Block>();
        body.add(new Basis("Quy chế làm việc của Ban Chấp hành Đảng bộ tỉnh khóa mới"));
        body.add(new Basis("Nghị quyết của Tỉnh ủy về phát triển văn hóa các dân tộc"));
        body.add(Paragraph.of("Ban Thường vụ Tỉnh ủy ban hành Kế hoạch với những nội dung chính như sau:"));
        body.add(new Heading(1, "I.", "Mục đích, yêu cầu"));
        body.add(new Heading(2, "1.", "Mục đích"));
        body.add(Paragraph.of("Khơi dậy niềm tự hào về mảnh đất và con người Vân Sơn; tạo khí thế thi đua trong cán bộ,"
                + " đảng viên và nhân dân."));
        body.add(new Heading(2, "2.", "Yêu cầu"));
        body.add(Paragraph.of("Việc tổ chức phải thiết thực, tiết kiệm, hướng về cơ sở."));
        body.add(new Heading(1, "II.", "Nội dung"));
        for (int index = 1; index <= 6; index++) {
            body.add(new Heading(2, index + ".", "Nhóm việc thứ " + index));
            body.add(new Bullet(
                    "-",
                    "Cấp ủy phân công người phụ trách, nêu rõ việc, rõ thời hạn, rõ kết quả cần đạt và"
                            + " cách kiểm tra việc làm ở từng địa bàn"));
            body.add(new Bullet("-", "Các cơ quan phối hợp bố trí phương tiện, kinh phí trong dự toán đã được giao"));
        }
        body.add(new Heading(1, "III.", "Tổ chức thực hiện"));
        body.add(Paragraph.of(
                "Các cấp ủy, cơ quan, đơn vị căn cứ Kế hoạch này triển khai thực hiện và báo cáo Ban Thường"
                        + " vụ Tỉnh ủy trước ngày 15/12/2026"));
        return new OfficialDocument(
                Family.PARTY_2026,
                new Letterhead(null, "Tỉnh ủy Vân Sơn", "18", "KH/TU", "Vân Sơn", LocalDate.of(2026, 7, 1)),
                "Kế hoạch",
                "Tổ chức các hoạt động kỷ niệm 50 năm Ngày thành lập tỉnh Vân Sơn",
                List.of(),
                body,
                new Signature(List.of("T/M BAN THƯỜNG VỤ"), "PHÓ BÍ THƯ", "Vừ A Chớ"),
                List.of("Các ban đảng Tỉnh ủy", "Các đảng ủy trực thuộc Tỉnh ủy", "Lưu Văn phòng Tỉnh ủy"));
    }

    static OfficialDocument statePlan() {
        var body = new ArrayList<Block>();
        body.add(Paragraph.of(
                "Thực hiện Kế hoạch số 45/KH-UBND ngày 12/02/2026 của Ủy ban nhân dân tỉnh Vân Sơn về Tháng"
                        + " an toàn giao thông, Ủy ban nhân dân xã Nậm Rốm xây dựng kế hoạch như sau:"));
        body.add(new Heading(1, "I", "Mục đích, yêu cầu"));
        body.add(
                Paragraph.of("Giảm số vụ tai nạn trên các tuyến đường liên bản; mỗi hộ có người tham gia ký cam kết."));
        body.add(new Heading(1, "II", "Nội dung"));
        body.add(new Heading(2, "1.", "Tuyên truyền"));
        body.add(new Bullet("a)", "Phát tin trên loa truyền thanh 02 lần mỗi ngày"));
        body.add(new Bullet("b)", "Nói chuyện tại 03 trường học"));
        body.add(new Heading(2, "2.", "Chỉ tiêu giao các bản"));
        body.add(new Note("Đơn vị tính: hộ"));
        body.add(new Table(
                List.of(
                        new Column("TT", Alignment.CENTRE, 6),
                        new Column("Bản", Alignment.LEFT, 34),
                        new Column("Số hộ", Alignment.RIGHT, 20),
                        new Column("Số hộ ký cam kết", Alignment.RIGHT, 20),
                        new Column("Tỷ lệ (%)", Alignment.RIGHT, 20)),
                List.of(
                        List.of("1", "Bản Pú", "1.204", "1.180", "98,0"),
                        List.of("2", "Bản Nà Lốm", "312", "300", "96,2"),
                        List.of("3", "Bản Huổi Sang", "96", "96", "100,0")),
                List.of("", "Tổng cộng", "1.612", "1.576", "97,8")));
        body.add(new Heading(1, "III", "Tổ chức thực hiện"));
        body.add(new Heading(2, "1.", "Công an xã"));
        body.add(Paragraph.of("Chủ trì, phối hợp với Văn phòng Hội đồng nhân dân và Ủy ban nhân dân xã tổ chức ký cam"
                + " kết; báo cáo kết quả trước ngày 25 hằng tháng."));
        body.add(new Heading(2, "2.", "Các trưởng bản"));
        body.add(Paragraph.of("Thông báo đến từng hộ, theo dõi và phản ánh kịp thời khó khăn về Ủy ban nhân dân xã;"
                + " tổng hợp kết quả gửi Công an xã."));
        return new OfficialDocument(
                Family.STATE,
                new Letterhead(
                        null, "Ủy ban nhân dân xã Nậm Rốm", "12", "KH-UBND", "Nậm Rốm", LocalDate.of(2026, 2, 26)),
                "Kế hoạch",
                "Triển khai Tháng an toàn giao thông năm 2026",
                List.of(),
                body,
                new Signature(List.of("TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH"), "Phó Chủ tịch", "Tòng Văn Hặc"),
                List.of("Ủy ban nhân dân tỉnh (b/c)", "Thường trực Đảng ủy, HĐND xã", "Các trưởng bản", "Lưu: VT, VP"));
    }

    static OfficialDocument manyAddressees() {
        return new OfficialDocument(
                Family.STATE,
                new Letterhead(
                        "Ủy ban nhân dân tỉnh Vân Sơn",
                        "Sở Văn hóa, Thể thao và Du lịch",
                        "674",
                        "SVHTTDL-QLVH",
                        "Vân Sơn",
                        LocalDate.of(2026, 9, 5)),
                "",
                "V/v Báo cáo kết quả tổ chức các hoạt động văn nghệ chào mừng ngày hội các dân tộc",
                PLACES.stream().map(place -> "Ủy ban nhân dân xã " + place).toList(),
                List.of(
                        Paragraph.of("Để chuẩn bị tổng kết ngày hội, Sở đề nghị các xã gửi số liệu theo biểu mẫu kèm"
                                + " theo, nêu rõ số buổi diễn, số người xem và kinh phí đã dùng."),
                        Paragraph.of("Báo cáo gửi về Sở trước ngày 20/9/2026. Trân trọng cảm ơn.")),
                new Signature(List.of("KT. GIÁM ĐỐC"), "Phó Giám đốc", "Hoàng Thị Sen"),
                List.of("Như trên", "UBND tỉnh (b/c)", "Lưu: VT, QLVH"));
    }

    static OfficialDocument decision() {
        return new OfficialDocument(
                Family.STATE,
                new Letterhead(
                        null, "Ủy ban nhân dân tỉnh Vân Sơn", "1024", "QĐ-UBND", "Vân Sơn", LocalDate.of(2026, 10, 2)),
                "Quyết định",
                "Về việc thành lập Ban Tổ chức ngày hội văn hóa các dân tộc tỉnh Vân Sơn lần thứ III, năm 2026",
                List.of(),
                List.of(
                        new Basis("Căn cứ Luật Tổ chức chính quyền địa phương"),
                        new Basis("Theo đề nghị của Giám đốc Sở Văn hóa, Thể thao và Du lịch"),
                        new Heading(0, "", "Quyết định:"),
                        new Heading(2, "Điều 1.", "Thành lập Ban Tổ chức gồm các ông, bà có tên trong danh sách."),
                        new Heading(2, "Điều 2.", "Nhiệm vụ của Ban Tổ chức"),
                        Paragraph.of(
                                "Ban Tổ chức chuẩn bị nội dung, phân công thành viên và tự giải thể khi xong việc."),
                        Paragraph.of("Chánh Văn phòng Ủy ban nhân dân tỉnh và các thành viên Ban Tổ chức thi hành"
                                + " Quyết định này.")),
                new Signature(List.of("TM. ỦY BAN NHÂN DÂN"), "CHỦ TỊCH", "Đèo Văn Khánh"),
                List.of("Như Điều 3", "Lưu: VT"));
    }

    static OfficialDocument unionPlan() {
        return new OfficialDocument(
                Family.UNION,
                new Letterhead(
                        "Tổng Liên đoàn Lao động Việt Nam",
                        "Liên đoàn Lao động tỉnh Vân Sơn",
                        "59",
                        "KH-LĐLĐ",
                        "Vân Sơn",
                        LocalDate.of(2026, 11, 14)),
                "Kế hoạch",
                "Chăm lo Tết cho đoàn viên, người lao động có hoàn cảnh khó khăn năm 2027",
                List.of(),
                List.of(
                        Paragraph.of("Ban Thường vụ Liên đoàn Lao động tỉnh xây dựng kế hoạch chăm lo Tết như sau:"),
                        new Heading(1, "I.", "Mục đích"),
                        new Bullet("-", "Mọi đoàn viên, người lao động đều có Tết"),
                        new Bullet("-", "Quà đến đúng người, không trùng, không sót"),
                        new Heading(1, "II.", "Tổ chức thực hiện"),
                        Paragraph.of("Công đoàn cơ sở rà soát danh sách, gửi về Liên đoàn Lao động tỉnh trước ngày"
                                + " 05/01/2027.")),
                new Signature(List.of("TM. BAN THƯỜNG VỤ"), "Phó Chủ tịch", "Mai Thị Hiền"),
                List.of("Tổng LĐLĐ Việt Nam (b/c)", "Công đoàn cơ sở", "Lưu VT, CSPL"));
    }

    static OfficialDocument frontLetter() {
        return new OfficialDocument(
                Family.FRONT,
                new Letterhead(
                        null,
                        "Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh Vân Sơn",
                        "114",
                        "MTTQ-BTT",
                        "Vân Sơn",
                        LocalDate.of(2026, 3, 9)),
                "",
                "hướng dẫn tổ chức Ngày hội Đại đoàn kết toàn dân tộc",
                List.of(
                        "Ban Thường trực Ủy ban Mặt trận Tổ quốc Việt Nam các xã, phường trong tỉnh và các tổ chức thành"
                                + " viên của Mặt trận"),
                List.of(Paragraph.of("Ban Thường trực đề nghị mỗi khu dân cư chọn một ngày phù hợp để tổ chức.")),
                new Signature(List.of("TM. BAN THƯỜNG TRỰC"), "Chủ tịch", "Sùng Thị Dở"),
                List.of("Như trên", "Lưu: VT"));
    }

    static OfficialDocument youthPlan() {
        return new OfficialDocument(
                Family.YOUTH,
                new Letterhead(
                        "BCH Đoàn tỉnh Vân Sơn",
                        "BCH Đoàn xã Tân Hà",
                        "3",
                        "KH/ĐTN",
                        "Tân Hà",
                        LocalDate.of(2026, 5, 19)),
                "Kế hoạch",
                "Chiến dịch Thanh niên tình nguyện hè năm 2026",
                List.of(),
                List.of(
                        new Heading(1, "I.", "Mục đích"),
                        Paragraph.of("Mỗi chi đoàn có ít nhất một việc có ích cho bản, được nhân dân ghi nhận.")),
                new Signature(List.of("TM. BAN CHẤP HÀNH"), "Bí thư", "Giàng A Páo"),
                List.of("Tỉnh đoàn (b/c)", "Các chi đoàn", "Lưu: VP"));
    }

    static OfficialDocument report(int places) {
        var rows = IntStream.rangeClosed(1, places)
                .mapToObj(number -> List.of(
                        String.valueOf(number),
                        (number % 3 == 0 ? "Phường " : "Xã ") + PLACES.get(number % PLACES.size()),
                        String.valueOf(number * 3),
                        number + ".240",
                        String.valueOf(number * 2),
                        number + ".180",
                        number * 7 + ",5",
                        number % 5 == 0 ? "Chưa có số liệu kinh phí" : ""))
                .toList();
        return new OfficialDocument(
                Family.STATE,
                new Letterhead(
                        "Ủy ban nhân dân tỉnh Vân Sơn",
                        "Sở Nội vụ",
                        "205",
                        "BC-SNV",
                        "Vân Sơn",
                        LocalDate.of(2026, 12, 1)),
                "Báo cáo",
                "Kết quả các hoạt động tri ân người có công trên địa bàn tỉnh năm 2026",
                List.of("Ủy ban nhân dân tỉnh Vân Sơn"),
                List.of(
                        Paragraph.of("Sở Nội vụ tổng hợp kết quả của các xã, phường như sau:"),
                        new Heading(1, "I.", "Kết quả chung"),
                        Paragraph.of(
                                "Các địa phương đã tổ chức 1.053 buổi thăm hỏi; số liệu từng nơi ở bảng dưới đây."),
                        new Note("Đơn vị tính của kinh phí: triệu đồng"),
                        new Table(
                                List.of(
                                        new Column("TT", Alignment.CENTRE, 5),
                                        new Column("Đơn vị", Alignment.LEFT, 21),
                                        new Column("Thăm hỏi", "Số buổi", Alignment.RIGHT, 10),
                                        new Column("Thăm hỏi", "Số người", Alignment.RIGHT, 12),
                                        new Column("Sửa nhà", "Số nhà", Alignment.RIGHT, 10),
                                        new Column("Sửa nhà", "Số công", Alignment.RIGHT, 12),
                                        new Column("Kinh phí", Alignment.RIGHT, 13),
                                        new Column("Ghi chú", Alignment.LEFT, 17)),
                                rows,
                                List.of("", "Tổng cộng", "1.053", "351.240", "702", "351.180", "2.457,5", ""))),
                new Signature(List.of("KT. GIÁM ĐỐC"), "Phó Giám đốc", "Nguyễn Quỳnh Vân"),
                List.of("Như trên", "Lưu: VT, NCC"));
    }

    static OfficialDocument longNames() {
        return new OfficialDocument(
                Family.PARTY_2026,
                new Letterhead(
                        "Đảng bộ tỉnh Vân Sơn",
                        "Đảng ủy các cơ quan, doanh nghiệp và đơn vị sự nghiệp công lập tỉnh Vân Sơn",
                        "1205",
                        "TTr/ĐU",
                        "Vân Sơn",
                        LocalDate.of(2026, 8, 31)),
                "Tờ trình",
                "Về việc đề nghị phê duyệt chương trình phối hợp tuyên truyền, giáo dục truyền thống cách mạng cho thế"
                        + " hệ trẻ tỉnh Vân Sơn giai đoạn 2026 - 2030",
                List.of("Ban Thường vụ Tỉnh ủy", "Ban Tuyên giáo và Dân vận Tỉnh ủy"),
                List.of(Paragraph.of("Đảng ủy kính trình Ban Thường vụ Tỉnh ủy xem xét, cho ý kiến chỉ đạo.")),
                new Signature(
                        List.of("K/T TRƯỞNG BAN CHỈ ĐẠO PHÒNG, CHỐNG LÃNG PHÍ"),
                        "PHÓ TRƯỞNG BAN THƯỜNG TRỰC",
                        "Lường Văn Thâng"),
                List.of(
                        "Như trên",
                        "Các đồng chí Ủy viên Ban Thường vụ Đảng ủy các cơ quan tỉnh, các đồng chí trưởng ban của Đảng ủy",
                        "Lưu Văn phòng"),
                new Marks(
                        "khẩn",
                        "Dự thảo lần 2",
                        "Lưu hành nội bộ",
                        "LVT-03b",
                        "Số 5, đường Thanh Niên, phường Tân Hà; điện thoại 0200 300 400"));
    }

    static OfficialDocument blankDraft() {
        return new OfficialDocument(
                Family.STATE,
                Letterhead.blank("Ủy ban nhân dân tỉnh Vân Sơn", "Trường THPT Nậm Rốm", "KH-THPT", "Nậm Rốm", 2026),
                "Kế hoạch",
                "Tổ chức nói chuyện truyền thống",
                List.of(),
                List.of(Paragraph.of("Nhà trường mời các cựu chiến binh trong xã nói chuyện với học sinh")),
                new Signature(List.of(), "Hiệu trưởng", ""),
                List.of("Các tổ chuyên môn", "Lưu: VT"),
                Marks.draft("Dự thảo lần 1"));
    }
}
