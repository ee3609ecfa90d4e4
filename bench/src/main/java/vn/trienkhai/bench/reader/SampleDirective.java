package vn.trienkhai.bench.reader;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import vn.trienkhai.layout.Block;
import vn.trienkhai.layout.DocxWriter;
import vn.trienkhai.layout.Family;
import vn.trienkhai.layout.Letterhead;
import vn.trienkhai.layout.OfficialDocument;
import vn.trienkhai.layout.PdfWriter;
import vn.trienkhai.layout.Signature;

/** A plan of a people's committee of any length, written for the benchmarks. */
public final class SampleDirective {
    /** Pages of the plan that is measured; counted in its PDF. */
    public static final int PAGES = 10;

    public static final int LONG_PAGES = 2000;
    private static final double SECTIONS_A_PAGE = 2.5;
    private static final List<String> UNITS = List.of(
            "Sở Y tế", "Sở Giáo dục và Đào tạo", "Công an tỉnh", "Sở Nội vụ", "Sở Tài chính", "UBND các xã, phường");

    private SampleDirective() {}

    static OfficialDocument ofPages(int pages) {
        var body = new ArrayList<Block>();
        body.add(Block.Paragraph.of(
                "Căn cứ Nghị quyết số 12-NQ/TU ngày 15/3/2026 của Ban Thường vụ Tỉnh ủy Vân Sơn, Ủy ban nhân dân tỉnh "
                        + "ban hành Kế hoạch cải thiện vệ sinh nguồn nước ở các thôn, bản, cụ thể như sau:"));
        IntStream.range(0, (int) (pages * SECTIONS_A_PAGE)).forEach(n -> section(body, n));
        return new OfficialDocument(
                Family.STATE,
                new Letterhead(
                        null, "ỦY BAN NHÂN DÂN TỈNH VÂN SƠN", "87", "KH-UBND", "Vân Sơn", LocalDate.of(2026, 4, 20)),
                "KẾ HOẠCH",
                "Cải thiện vệ sinh nguồn nước ở các thôn, bản năm 2026",
                List.of(),
                body,
                new Signature(List.of("TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH"), "PHÓ CHỦ TỊCH", "Lò Văn Pín"),
                List.of("Bộ Y tế (b/c)", "TT. Tỉnh ủy, HĐND tỉnh (b/c)", "Các sở, ban, ngành", "Lưu: VT, KGVX"));
    }

    private static void section(List<Block> body, int n) {
        var unit = UNITS.get(n % UNITS.size());
        var other = UNITS.get((n + 1) % UNITS.size());
        body.add(new Block.Heading(2, (n + 1) + ".", unit));
        body.add(
                new Block.Bullet(
                        "-",
                        "Chủ trì, phối hợp với " + other + " rà soát " + (n + 7)
                                + " bể chứa, giếng khoan đang dùng chung; hoàn thành trước ngày " + (n % 27 + 1)
                                + "/9/2026, lập danh sách những nơi phải sửa chữa, thay thế và dự toán kinh phí từng hạng mục."));
        body.add(new Block.Bullet(
                "-",
                "Tuyên truyền trên hệ thống loa truyền thanh từ ngày 01/6/2026 đến ngày 30/6/2026 về cách lọc, khử trùng nước tại hộ "
                        + "gia đình; mỗi tuần không ít hơn ba lượt phát, vào đầu buổi sáng và cuối buổi chiều."));
        body.add(new Block.Bullet(
                "-",
                "Báo cáo kết quả về " + other
                        + " trước ngày 25 hằng tháng để tổng hợp, trình Ủy ban nhân dân tỉnh xem xét."));
        body.add(Block.Paragraph.of(
                "Người đứng đầu đơn vị phân công một cán bộ theo dõi, ghi chép số liệu ngay tại nơi thực hiện, đối chiếu với "
                        + "kết quả xét nghiệm của Trung tâm Kiểm soát bệnh tật theo Công văn số " + (n + 100)
                        + "/SYT-NVY ngày 02/3/2026 của Sở Y tế."));
    }

    static byte[] docx(int pages) {
        return bytes(out -> DocxWriter.write(ofPages(pages), out));
    }

    static byte[] pdf(int pages) {
        return bytes(out -> PdfWriter.write(ofPages(pages), out));
    }

    private static byte[] bytes(Writing writing) {
        var out = new ByteArrayOutputStream();
        try {
            writing.to(out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    private interface Writing {
        void to(ByteArrayOutputStream out) throws IOException;
    }
}
