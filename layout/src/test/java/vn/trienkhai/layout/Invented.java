package vn.trienkhai.layout;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
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

/** Documents of every family and type with contents drawn by lot; the same seed gives the same document. */
final class Invented {

    /** An office that writes: its names, the end of its symbols, its authority line and who signs. */
    private record Office(
            Family family,
            @Nullable String parent,
            String name,
            String code,
            String place,
            List<String> authority,
            String title) {}

    /** A type by its name and the code in its symbol. */
    private record Type(String name, String code) {}

    private static final Type LETTER = new Type("", "");
    private static final List<Type> STATE_TYPES = List.of(
            LETTER,
            new Type("Kế hoạch", "KH"),
            new Type("Thông báo", "TB"),
            new Type("Báo cáo", "BC"),
            new Type("Quyết định", "QĐ"),
            new Type("Hướng dẫn", "HD"),
            new Type("Chương trình", "CTr"),
            new Type("Giấy mời", "GM"),
            new Type("Chỉ thị", "CT"),
            new Type("Tờ trình", "TTr"),
            new Type("Công điện", "CĐ"),
            new Type("Phương án", "PA"));
    private static final List<Type> PARTY_TYPES = List.of(
            LETTER,
            new Type("Nghị quyết", "NQ"),
            new Type("Kết luận", "KL"),
            new Type("Chỉ thị", "CT"),
            new Type("Kế hoạch", "KH"),
            new Type("Hướng dẫn", "HD"),
            new Type("Thông báo", "TB"),
            new Type("Báo cáo", "BC"),
            new Type("Chương trình", "CTr"),
            new Type("Quyết định", "QĐ"),
            new Type("Tờ trình", "TTr"),
            new Type("Giấy mời", "GM"));
    private static final List<Office> OFFICES = List.of(
            new Office(
                    Family.STATE,
                    null,
                    "Ủy ban nhân dân tỉnh Vân Sơn",
                    "UBND",
                    "Vân Sơn",
                    List.of("TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH"),
                    "Phó Chủ tịch"),
            new Office(
                    Family.STATE,
                    "Ủy ban nhân dân tỉnh Vân Sơn",
                    "Sở Nông nghiệp và Môi trường",
                    "SNNMT",
                    "Vân Sơn",
                    List.of(),
                    "Giám đốc"),
            new Office(
                    Family.STATE,
                    null,
                    "Ủy ban nhân dân xã Nậm Rốm",
                    "UBND",
                    "Nậm Rốm",
                    List.of("TM. ỦY BAN NHÂN DÂN"),
                    "Chủ tịch"),
            new Office(
                    Family.STATE,
                    "Sở Giáo dục và Đào tạo Vân Sơn",
                    "Trường Trung học phổ thông Nậm Rốm",
                    "THPTNR",
                    "Nậm Rốm",
                    List.of("KT. HIỆU TRƯỞNG"),
                    "Phó Hiệu trưởng"),
            new Office(
                    Family.PARTY_2018,
                    "Đảng bộ tỉnh Vân Sơn",
                    "Đảng ủy xã Mường Lâm",
                    "ĐU",
                    "Mường Lâm",
                    List.of("T/M BAN THƯỜNG VỤ"),
                    "Phó Bí thư"),
            new Office(
                    Family.PARTY_2026,
                    null,
                    "Tỉnh ủy Vân Sơn",
                    "TU",
                    "Vân Sơn",
                    List.of("T/M BAN THƯỜNG VỤ"),
                    "Bí thư"),
            new Office(
                    Family.PARTY_2026,
                    "Tỉnh ủy Vân Sơn",
                    "Ban Tuyên giáo và Dân vận",
                    "BTGDVTU",
                    "Vân Sơn",
                    List.of("K/T TRƯỞNG BAN"),
                    "Phó Trưởng ban"),
            new Office(
                    Family.UNION,
                    "Tổng Liên đoàn Lao động Việt Nam",
                    "Liên đoàn Lao động tỉnh Vân Sơn",
                    "LĐLĐ",
                    "Vân Sơn",
                    List.of("TM. BAN THƯỜNG VỤ"),
                    "Chủ tịch"),
            new Office(
                    Family.FRONT,
                    null,
                    "Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh Vân Sơn",
                    "MTTQ",
                    "Vân Sơn",
                    List.of("TM. BAN THƯỜNG TRỰC"),
                    "Phó Chủ tịch"),
            new Office(
                    Family.YOUTH,
                    "Tỉnh đoàn Vân Sơn",
                    "BCH Đoàn xã Tân Hà",
                    "ĐTN",
                    "Tân Hà",
                    List.of("TM. BAN CHẤP HÀNH"),
                    "Bí thư"));

    private static final List<String> SUBJECTS = List.of(
            "tăng cường phòng, chống cháy rừng mùa khô năm 2026",
            "rà soát hộ nghèo, hộ cận nghèo trên địa bàn",
            "tổ chức Tháng hành động vì trẻ em năm 2026",
            "kiểm tra việc thu gom rác thải sinh hoạt tại các khu dân cư tập trung, chợ và dọc các tuyến đường liên bản",
            "tiêm phòng cho đàn gia súc đợt 2");
    private static final List<String> BODIES = List.of(
            "Công an tỉnh",
            "Sở Y tế",
            "Sở Tài chính",
            "Báo và phát thanh, truyền hình Vân Sơn",
            "Hội Nông dân tỉnh",
            "Tỉnh đoàn");
    private static final List<String> ORDERS = List.of(
            "rà soát, lập danh sách những hộ cần hỗ trợ",
            "tổ chức tuyên truyền tại các buổi họp bản",
            "kiểm tra các điểm có nguy cơ, cắm biển báo",
            "bố trí kinh phí trong dự toán đã được giao");
    private static final List<String> NAMES =
            List.of("Lò Văn Pín", "Vừ A Chớ", "Nguyễn Quỳnh Vân", "Tòng Thị Hoa", "Đèo Văn Khánh");

    private static final List<String> VILLAGES = List.of("Bản Pú", "Nà Lốm", "Huổi Sang", "Phiêng Cành", "Co Muông");
    /** Types that are written to somebody. */
    private static final Set<String> ASKING = Set.of("BC", "TTr");

    private Invented() {}

    /** A document of each type of each office. */
    static Stream<OfficialDocument> all(long seed) {
        var random = new Random(seed);
        return OFFICES.stream().flatMap(office -> types(office).map(type -> document(office, type, random)));
    }

    private static Stream<Type> types(Office office) {
        return (office.family().isParty() ? PARTY_TYPES : STATE_TYPES).stream();
    }

    private static OfficialDocument document(Office office, Type type, Random random) {
        boolean letter = type == LETTER;
        boolean old = office.family() == Family.PARTY_2018;
        var day = LocalDate.of(old ? 2024 : 2026, 6 + random.nextInt(7), 1 + random.nextInt(28));
        var document = new OfficialDocument(
                office.family(),
                new Letterhead(
                        office.parent(),
                        office.name(),
                        String.valueOf(1 + random.nextInt(1500)),
                        symbol(office, type),
                        office.place(),
                        day),
                type.name(),
                oneOf(SUBJECTS, random),
                letter || ASKING.contains(type.code()) ? addressees(random) : List.of(),
                body(office, type, day, random),
                new Signature(office.authority(), office.title(), oneOf(NAMES, random)),
                List.of(letter ? "Như trên" : "Các xã, phường", "Sở Tư pháp (b/c)", oneOf(BODIES, random), "Lưu: VT"),
                marks(letter, random));
        return random.nextInt(3) == 0 ? document.withAnnexes(annex(random)) : document;
    }

    /** The reader takes a draft's number below the subject of a letter for part of the subject: letters have none here. */
    private static Marks marks(boolean letter, Random random) {
        return switch (random.nextInt(4)) {
            case 0 -> Marks.urgent("Khẩn");
            case 1 -> letter ? Marks.NONE : Marks.draft("Dự thảo lần " + (1 + random.nextInt(3)));
            default -> Marks.NONE;
        };
    }

    private static Annex annex(Random random) {
        return new Annex("Phụ lục", "Số liệu các bản", List.of(table(3 + random.nextInt(9), random)));
    }

    /** A table of so many columns of figures; the widest turn their page. */
    private static Table table(int figures, Random random) {
        var columns = new ArrayList<Column>();
        columns.add(new Column("TT", Alignment.CENTRE, 4));
        columns.add(new Column("Tên bản", Alignment.LEFT, 14));
        for (int figure = 1; figure <= figures; figure++) {
            columns.add(new Column("Số đợt " + figure, Alignment.RIGHT, 8));
        }
        var rows = new ArrayList<List<String>>();
        for (int row = 1; row <= 2 + random.nextInt(6); row++) {
            var cells = new ArrayList<>(List.of(String.valueOf(row), oneOf(VILLAGES, random)));
            for (int figure = 1; figure <= figures; figure++) {
                cells.add(Table.number(BigDecimal.valueOf(random.nextInt(9_000_000))));
            }
            rows.add(cells);
        }
        return new Table(columns, rows, null);
    }

    private static String symbol(Office office, Type type) {
        if (office.family().isParty()) {
            return (type == LETTER ? "CV" : type.code()) + "/" + office.code();
        }
        return type == LETTER ? office.code() + "-VX" : type.code() + "-" + office.code();
    }

    private static List<String> addressees(Random random) {
        return random.nextBoolean()
                ? List.of("Các đơn vị trực thuộc")
                : List.of("Sở Tư pháp", "Công an tỉnh", "Ủy ban nhân dân các xã, phường");
    }

    private static List<Block> body(Office office, Type type, LocalDate day, Random random) {
        var body = new ArrayList<Block>();
        if (office.family().isParty() || type.code().equals("QĐ")) {
            body.add(new Basis("Căn cứ Quy chế làm việc của " + office.name()));
            body.add(new Basis("Căn cứ tình hình thực tế ở các bản"));
        }
        body.add(Paragraph.of("Thực hiện Kế hoạch số 45/KH-UBND ngày 12/02/2024 của Ủy ban nhân dân tỉnh Vân Sơn, "
                + office.name() + " yêu cầu các đơn vị làm tốt một số việc như sau:"));
        body.add(new Heading(1, "I.", "Mục đích, yêu cầu"));
        body.add(Paragraph.of("Nâng cao ý thức của cán bộ và nhân dân; bảo đảm thiết thực, tiết kiệm."));
        if (random.nextInt(3) == 0) {
            body.add(new Note("Đơn vị tính: đồng"));
            body.add(table(2 + random.nextInt(4), random));
        }
        body.add(new Heading(1, "II.", "Tổ chức thực hiện"));
        for (int i = 1; i <= 2 + random.nextInt(3); i++) {
            body.add(new Heading(2, i + ".", BODIES.get(i)));
            body.add(new Bullet(
                    "-",
                    "Chủ trì, phối hợp với " + BODIES.getFirst() + " " + oneOf(ORDERS, random)
                            + "; hoàn thành trước ngày " + (10 + random.nextInt(18)) + "/12/" + day.getYear()));
            body.add(new Bullet("-", capital(oneOf(ORDERS, random))));
        }
        return body;
    }

    private static String capital(String text) {
        return Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }

    private static <T> T oneOf(List<T> all, Random random) {
        return all.get(random.nextInt(all.size()));
    }
}
