package vn.trienkhai.layout;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.layout.Block.Alignment;
import vn.trienkhai.layout.Block.Basis;
import vn.trienkhai.layout.Block.Bullet;
import vn.trienkhai.layout.Block.Column;
import vn.trienkhai.layout.Block.Heading;
import vn.trienkhai.layout.Block.Note;
import vn.trienkhai.layout.Block.Paragraph;
import vn.trienkhai.layout.Block.Table;

/** One document of each family and type, built as such documents are. */
final class Typical {

    enum Kind {
        LETTER("", ""),
        PLAN("Kế hoạch", "KH"),
        GUIDELINE("Hướng dẫn", "HD"),
        NOTICE("Thông báo", "TB"),
        REPORT("Báo cáo", "BC"),
        DECISION("Quyết định", "QĐ"),
        PROGRAMME("Chương trình", "CTr"),
        INVITATION("Giấy mời", "GM"),
        PROPOSAL("Tờ trình", "TTr");

        final String typeName;
        final String code;

        Kind(String typeName, String code) {
            this.typeName = typeName;
            this.code = code;
        }
    }

    /** Who writes: superior, name, code in the symbol, the body that it acts for, and the signer's position. */
    private record Office(@Nullable String parent, String name, String code, String collective, String position) {}

    private Typical() {}

    static Stream<OfficialDocument> all() {
        return Stream.of(Family.values())
                .flatMap(family -> Stream.of(Kind.values()).map(kind -> of(family, kind)));
    }

    static OfficialDocument of(Family family, Kind kind) {
        return of(family, kind, Marks.NONE);
    }

    static OfficialDocument of(Family family, Kind kind, Marks marks) {
        var office = office(family);
        var day = family == Family.PARTY_2018 ? LocalDate.of(2024, 2, 5) : LocalDate.of(2026, 6, 5);
        return new OfficialDocument(
                family,
                new Letterhead(office.parent(), office.name(), "7", symbol(family, office, kind), "Nậm Rốm", day),
                kind.typeName,
                "Chăm sóc, bảo vệ nguồn nước ở các thôn, bản năm 2026",
                addressees(kind),
                body(office, kind),
                new Signature(List.of(family.onBehalfOf(office.collective())), office.position(), "Lò Văn Pín"),
                List.of(
                        kind == Kind.LETTER ? "Như trên" : "Các thôn, bản",
                        "Thường trực cấp trên (b/c)",
                        "Lưu: VT, TH"),
                marks);
    }

    private static Office office(Family family) {
        return switch (family) {
            case STATE ->
                new Office(
                        "Ủy ban nhân dân tỉnh Vân Sơn",
                        "Sở Nông nghiệp và Môi trường",
                        "SNNMT",
                        "Ban Giám đốc",
                        "Giám đốc");
            case PARTY_2018, PARTY_2026 ->
                new Office("Đảng bộ tỉnh Vân Sơn", "Đảng ủy xã Nậm Rốm", "ĐU", "Ban Thường vụ", "Phó Bí thư");
            case UNION ->
                new Office(
                        "Tổng Liên đoàn Lao động Việt Nam",
                        "Liên đoàn Lao động tỉnh Vân Sơn",
                        "LĐLĐ",
                        "Ban Thường vụ",
                        "Phó Chủ tịch");
            case FRONT ->
                new Office(
                        "Mặt trận Tổ quốc Việt Nam tỉnh Vân Sơn",
                        "Ủy ban Mặt trận Tổ quốc Việt Nam xã Nậm Rốm",
                        "MTTQ",
                        "Ban Thường trực",
                        "Chủ tịch");
            case YOUTH -> new Office("BCH Đoàn tỉnh Vân Sơn", "BCH Đoàn xã Nậm Rốm", "ĐTN", "Ban Thường vụ", "Bí thư");
        };
    }

    private static String symbol(Family family, Office office, Kind kind) {
        if (family.isParty() || family == Family.YOUTH) {
            return (kind == Kind.LETTER ? "CV" : kind.code) + "/" + office.code();
        }
        return kind == Kind.LETTER ? office.code() + "-TH" : kind.code + "-" + office.code();
    }

    private static List<String> addressees(Kind kind) {
        return switch (kind) {
            case LETTER -> List.of("Trưởng các thôn, bản", "Trạm Y tế xã", "Các trường học trên địa bàn xã");
            case REPORT, PROPOSAL -> List.of("Ban Chỉ đạo nước sạch tỉnh Vân Sơn");
            default -> List.of();
        };
    }

    private static List<Block> body(Office office, Kind kind) {
        return switch (kind) {
            case LETTER -> letter(office);
            case PLAN -> plan(office);
            case GUIDELINE -> guideline(office);
            case NOTICE -> notice(office);
            case REPORT -> report(office);
            case DECISION -> decision(office);
            case PROGRAMME -> programme(office);
            case INVITATION -> invitation(office);
            case PROPOSAL -> proposal(office);
        };
    }

    private static List<Block> letter(Office office) {
        return List.of(
                Paragraph.of("Thực hiện chỉ đạo của cấp trên về nước sạch, " + office.name()
                        + " đề nghị làm ngay mấy việc sau:"),
                new Bullet("1.", "Thau rửa bể chứa, che đậy miệng giếng"),
                new Bullet("2.", "Không chăn thả gia súc quanh mó nước"),
                new Bullet("-", "Mó nước Huổi Sang do bản Huổi Sang trông coi"),
                new Bullet("-", "Mó nước Nà Lốm do bản Nà Lốm trông coi"),
                Paragraph.of("Kết quả gửi về " + office.name() + " trước ngày 25/12/2026."));
    }

    private static List<Block> plan(Office office) {
        return List.of(
                Paragraph.of(office.name() + " xây dựng kế hoạch như sau:"),
                new Heading(1, "I.", "Mục đích, yêu cầu"),
                new Heading(2, "1.", "Mục đích"),
                Paragraph.of("Mọi nhà có nước sạch để dùng quanh năm."),
                new Heading(2, "2.", "Yêu cầu"),
                new Bullet("-", "Thiết thực, tiết kiệm, dựa vào sức dân"),
                new Bullet("-", "Làm đến đâu chắc đến đó"),
                new Heading(1, "II.", "Nội dung"),
                new Heading(2, "1.", "Chỉ tiêu"),
                figures(),
                new Heading(2, "2.", "Phân công"),
                new Heading(3, "2.1.", "Trạm Y tế xã"),
                new Bullet("a)", "Lấy mẫu nước ở các mó"),
                new Bullet("b)", "Hướng dẫn cách lọc, khử trùng"),
                new Heading(1, "III.", "Tổ chức thực hiện"),
                Paragraph.of("Các thôn, bản báo cáo kết quả về " + office.name() + " trước ngày 10/12/2026."));
    }

    private static List<Block> guideline(Office office) {
        return List.of(
                Paragraph.of(office.name() + " hướng dẫn một số việc như sau:"),
                new Heading(0, "Phần I", "Quy định chung"),
                new Heading(2, "1.", "Đối tượng"),
                Paragraph.of("Các hộ dùng chung mó nước, giếng khoan, bể chứa."),
                new Heading(0, "Phần II", "Cách làm"),
                new Heading(2, "1.", "Với mó nước"),
                new Heading(3, "1.1.", "Trước mùa khô"),
                Paragraph.of("Phát quang, rào quanh mó, làm rãnh thoát nước mặt."),
                new Heading(3, "1.2.", "Trong mùa khô"),
                Paragraph.of("Chia giờ lấy nước theo nhóm hộ."),
                new Heading(4, "a)", "Nhóm đầu nguồn"),
                Paragraph.of("Lấy nước từ 5 giờ đến 8 giờ."),
                new Heading(4, "b)", "Nhóm cuối nguồn"),
                Paragraph.of("Lấy nước từ 15 giờ đến 18 giờ."));
    }

    private static List<Block> notice(Office office) {
        return List.of(
                Paragraph.of(office.name() + " thông báo lịch thau rửa bể chứa như sau:"),
                new Heading(2, "1.", "Thời gian"),
                Paragraph.of("Từ ngày 12/10/2026 đến ngày 16/10/2026."),
                new Heading(2, "2.", "Địa điểm"),
                Paragraph.of("Tại bể chứa của từng bản."),
                Paragraph.of("Các thôn, bản biết và thực hiện."));
    }

    private static List<Block> report(Office office) {
        return List.of(
                Paragraph.of("Thực hiện chỉ đạo của Ban Chỉ đạo, " + office.name() + " báo cáo kết quả như sau:"),
                new Heading(1, "I.", "Kết quả"),
                new Note("Đơn vị tính: bể"),
                figures(),
                new Heading(1, "II.", "Đề nghị"),
                Paragraph.of("Hỗ trợ xi măng để sửa những bể còn lại."));
    }

    private static List<Block> decision(Office office) {
        return List.of(
                new Heading(0, "", decider(office) + " " + office.name()),
                new Basis("Căn cứ quy chế làm việc của " + office.name()),
                new Basis("Căn cứ kết quả kiểm tra nguồn nước ở các bản"),
                new Basis("Theo đề nghị của Trạm Y tế xã"),
                new Heading(0, "", "Quyết định:"),
                new Heading(2, "Điều 1.", "Thành lập Tổ quản lý nguồn nước gồm năm người có tên trong danh sách."),
                new Heading(2, "Điều 2.", "Tổ quản lý có nhiệm vụ sau đây:"),
                new Bullet("1.", "Trông coi mó nước, chia giờ lấy nước"),
                new Bullet("2.", "Ghi sổ, thu và chi công khai"),
                new Heading(2, "Điều 3.", "Văn phòng và những người có tên ở Điều 1 thi hành Quyết định này."));
    }

    /** Who decides stands above the bases: the body's leading collective, or its head. */
    private static String decider(Office office) {
        return office.collective().equals("Ban Thường vụ") ? office.collective() : office.position();
    }

    private static List<Block> programme(Office office) {
        return List.of(
                Paragraph.of(office.name() + " tổ chức Ngày hội nguồn nước với chương trình sau:"),
                new Table(
                        List.of(
                                new Column("Thời gian", Alignment.CENTRE, 15),
                                new Column("Nội dung", Alignment.LEFT, 55),
                                new Column("Người phụ trách", Alignment.LEFT, 30)),
                        List.of(
                                List.of("7 giờ 30", "Đón đại biểu", "Văn phòng"),
                                List.of("8 giờ", "Khai mạc, văn nghệ", "Nhà văn hóa xã"),
                                List.of("9 giờ", "Thi tìm hiểu về nước sạch", "Trạm Y tế xã")),
                        null),
                Paragraph.of("Đại biểu có mặt trước giờ khai mạc."));
    }

    private static List<Block> invitation(Office office) {
        return List.of(
                Paragraph.of(office.name() + " trân trọng kính mời Trưởng các thôn, bản"),
                Paragraph.of("Tới dự buổi gặp mặt bàn việc giữ nguồn nước."),
                new Paragraph(List.of(Run.bold("Thời gian: "), Run.of("8 giờ ngày 12/10/2026."))),
                new Paragraph(List.of(Run.bold("Địa điểm: "), Run.of("Nhà văn hóa xã Nậm Rốm."))));
    }

    private static List<Block> proposal(Office office) {
        return List.of(
                Paragraph.of("Thực hiện chỉ đạo của Ban Chỉ đạo, các bản đã kiểm tra và thấy sáu bể chứa đã nứt."),
                Paragraph.of(office.name() + " trình Ban Chỉ đạo xem xét, cho sửa trước mùa khô."));
    }

    private static Table figures() {
        return new Table(
                List.of(
                        new Column("TT", Alignment.CENTRE, 6),
                        new Column("Bản", Alignment.LEFT, 34),
                        new Column("Số bể", Alignment.RIGHT, 30),
                        new Column("Đã sửa", Alignment.RIGHT, 30)),
                List.of(List.of("1", "Huổi Sang", "12", "9"), List.of("2", "Nà Lốm", "8", "5")),
                List.of("", "Tổng cộng", "20", "14"));
    }
}
