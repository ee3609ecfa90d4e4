package vn.trienkhai.layout;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import vn.trienkhai.layout.Block.Alignment;
import vn.trienkhai.layout.Block.Bullet;
import vn.trienkhai.layout.Block.Column;
import vn.trienkhai.layout.Block.Heading;
import vn.trienkhai.layout.Block.Paragraph;
import vn.trienkhai.layout.Block.Table;

/** Documents that strain a page: names of four lines, tables wider than the paper, recipients over more than a page. */
final class HardPages {

    private HardPages() {}

    static Map<String, OfficialDocument> all() {
        var all = new LinkedHashMap<String, OfficialDocument>();
        all.put("four-lines-state", fourLines(Family.STATE));
        all.put("four-lines-party", fourLines(Family.PARTY_2026));
        all.put("wide-table", withTable(14));
        all.put("very-wide-table", withTable(24));
        all.put("many-recipients", recipients(30));
        all.put("pages-of-recipients", recipients(90));
        all.put("annexes", withAnnexes());
        all.put("table-last", tableLast());
        all.put("kept-from-the-media", keptFromTheMedia());
        all.put("without-end", withoutEnd());
        return all;
    }

    /** Words, names, cells and entries far longer than anybody meant them to be, as they come out of a broken paste. */
    static OfficialDocument withoutEnd() {
        var address = "https://vanson.example/" + "duong-lien-ban-".repeat(30);
        var sentence = "Đoạn đường này do nhân dân các bản cùng nhau san nền, đầm chặt và khơi rãnh thoát nước. ";
        var cells = new Table(
                List.of(new Column("Bản", Alignment.LEFT, 20), new Column("Việc đã làm", Alignment.LEFT, 80)),
                List.of(List.of("Nà Lốm", sentence.repeat(80)), List.of("Huổi Sang", address)),
                null);
        var empty = new Table(List.of(new Column("Bản chưa báo cáo", Alignment.LEFT, 1)), List.of(), null);
        return new OfficialDocument(
                Family.STATE,
                new Letterhead(
                        "Ủy ban nhân dân xã Nậm Rốm",
                        "Ban" + "quảnlý".repeat(20),
                        "1".repeat(40),
                        "BC-" + "BQL".repeat(20),
                        "Nậm Rốm",
                        LocalDate.of(2026, 7, 9)),
                "Báo cáo",
                sentence.repeat(6),
                List.of(sentence.repeat(3)),
                List.of(Paragraph.of(address), Paragraph.of(sentence.repeat(60)), cells, empty, Paragraph.of("Hết")),
                new Signature(List.of("TM. " + sentence.repeat(2)), "Trưởng" + "ban".repeat(40), "Tòng Văn Hặc"),
                List.of(sentence.repeat(4), address, "Lưu: VT"));
    }

    /** A plan with an annex of text over two pages and one of a table that needs a turned page. */
    static OfficialDocument withAnnexes() {
        var steps = IntStream.rangeClosed(1, 40)
                .<Block>mapToObj(
                        number -> new Bullet("-", "Đoạn thứ " + number + ": san nền, đầm chặt, khơi rãnh thoát nước"))
                .toList();
        return withTable(3)
                .withAnnexes(
                        new Annex("Phụ lục I", "Các bước sửa đường liên bản", steps),
                        new Annex("Phụ lục II", "Khối lượng từng tuyến đường", List.of(table(12))));
    }

    /** A report that ends with a table too wide for an upright page. */
    static OfficialDocument tableLast() {
        var whole = withTable(14);
        return new OfficialDocument(
                whole.family(),
                whole.letterhead(),
                whole.typeName(),
                whole.subject(),
                List.of(),
                whole.body().subList(0, 3),
                whole.signature(),
                whole.recipients());
    }

    static OfficialDocument keptFromTheMedia() {
        var whole = Samples.partyPlan();
        return new OfficialDocument(
                        whole.family(),
                        whole.letterhead(),
                        whole.typeName(),
                        whole.subject(),
                        List.of(),
                        whole.body(),
                        whole.signature(),
                        whole.recipients(),
                        new Marks(null, null, "Không phổ biến trên phương tiện thông tin đại chúng", null, null))
                .withAnnexes(
                        new Annex("Phụ lục", "Những việc phải làm", List.of(Paragraph.of("Treo cờ, dọn vệ sinh."))));
    }

    static OfficialDocument fourLines(Family family) {
        return new OfficialDocument(
                family,
                new Letterhead(
                        "Ban Chỉ đạo phát triển khoa học, công nghệ, đổi mới sáng tạo và chuyển đổi số tỉnh Vân Sơn",
                        "Tổ giúp việc thực hiện phong trào toàn dân bảo vệ an ninh, phòng cháy, chữa cháy và cứu nạn,"
                                + " cứu hộ các xã vùng cao biên giới",
                        "8",
                        family.isParty() ? "CV/TGV" : "TGV-TH",
                        "Vân Sơn",
                        LocalDate.of(2026, 6, 9)),
                "",
                "phối hợp tổ chức lớp bồi dưỡng kỹ năng ứng phó với lũ ống, lũ quét, sạt lở đất cho lực lượng tại chỗ ở"
                        + " các thôn, bản năm 2026",
                List.of("Ủy ban nhân dân các xã, phường"),
                List.of(Paragraph.of("Tổ giúp việc đề nghị các xã, phường cử người dự lớp, mỗi bản hai người.")),
                new Signature(
                        List.of(family.inPlaceOf("Tổ trưởng tổ giúp việc ban chỉ đạo phát triển khoa học, công nghệ")),
                        "Phó Tổ trưởng thường trực",
                        "Lò Thị Mai"),
                List.of("Như trên", "Lưu: VT"));
    }

    /** A plan whose table has so many columns of figures. */
    static OfficialDocument withTable(int figures) {
        return new OfficialDocument(
                Family.STATE,
                new Letterhead(
                        null, "Ủy ban nhân dân xã Nậm Rốm", "31", "BC-UBND", "Nậm Rốm", LocalDate.of(2026, 7, 9)),
                "Báo cáo",
                "Kết quả sửa chữa đường liên bản",
                List.of(),
                List.of(
                        Paragraph.of("Các bản đã làm xong phần việc được giao; số liệu từng bản ở bảng dưới đây."),
                        new Heading(1, "I.", "Số liệu"),
                        table(figures),
                        new Heading(1, "II.", "Đề nghị"),
                        Paragraph.of("Xã đề nghị tỉnh hỗ trợ xi măng cho những đoạn còn lại.")),
                new Signature(List.of("TM. ỦY BAN NHÂN DÂN"), "Chủ tịch", "Tòng Văn Hặc"),
                List.of("Ủy ban nhân dân tỉnh (b/c)", "Lưu: VT"));
    }

    static Table table(int figures) {
        var columns = new ArrayList<Column>();
        columns.add(new Column("TT", Alignment.CENTRE, 3));
        columns.add(new Column("Bản", Alignment.LEFT, 10));
        IntStream.rangeClosed(1, figures)
                .mapToObj(number -> new Column("Tuyến đường số " + number, "Khối lượng", Alignment.RIGHT, 6))
                .forEach(columns::add);
        var rows = IntStream.rangeClosed(1, 14)
                .mapToObj(row -> {
                    var texts = new ArrayList<>(List.of(String.valueOf(row), "Bản Huổi Sang " + row));
                    IntStream.rangeClosed(1, figures).forEach(figure -> texts.add(row * figure + ".250.000"));
                    return List.<String>copyOf(texts);
                })
                .toList();
        return new Table(columns, rows, null);
    }

    static OfficialDocument recipients(int count) {
        var recipients = new ArrayList<>(List.of("Như trên"));
        IntStream.rangeClosed(1, count)
                .mapToObj(number -> "Ủy ban nhân dân xã thứ " + number)
                .forEach(recipients::add);
        recipients.add("Lưu: VT, TH");
        return new OfficialDocument(
                Family.STATE,
                new Letterhead(null, "Sở Nội vụ", "77", "SNV-TH", "Vân Sơn", LocalDate.of(2026, 8, 3)),
                "",
                "rà soát danh sách người có công",
                List.of("Ủy ban nhân dân các xã, phường"),
                List.of(
                        Paragraph.of("Để chuẩn bị thăm hỏi, Sở Nội vụ đề nghị các xã, phường làm mấy việc sau:"),
                        new Bullet("-", "Đối chiếu danh sách với sổ gốc, ghi rõ người đã chuyển nơi ở"),
                        new Bullet("-", "Gửi danh sách đã đối chiếu về Sở trước ngày 20/8/2026"),
                        Paragraph.of("Khó khăn xin phản ánh về Sở để cùng tháo gỡ.")),
                new Signature(List.of("KT. GIÁM ĐỐC"), "Phó Giám đốc", "Hoàng Thị Sen"),
                recipients);
    }
}
