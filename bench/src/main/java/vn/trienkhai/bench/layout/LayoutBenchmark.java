package vn.trienkhai.bench.layout;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import vn.trienkhai.layout.Block;
import vn.trienkhai.layout.DocxWriter;
import vn.trienkhai.layout.Family;
import vn.trienkhai.layout.Letterhead;
import vn.trienkhai.layout.OfficialDocument;
import vn.trienkhai.layout.PdfWriter;
import vn.trienkhai.layout.Signature;

/** A letter of two pages, as offices send them, from the model to the bytes of the file. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class LayoutBenchmark {
    private static final int PAGES = 2;

    private final OfficialDocument letter = letter();

    @Setup
    public void check() throws IOException {
        try (var pdf = Loader.loadPDF(letterPdf())) {
            if (pdf.getNumberOfPages() != PAGES) {
                throw new IllegalStateException("the letter has " + pdf.getNumberOfPages() + " pages");
            }
        }
    }

    @Benchmark
    public byte[] letterDocx() throws IOException {
        var out = new ByteArrayOutputStream();
        DocxWriter.write(letter, out);
        return out.toByteArray();
    }

    @Benchmark
    public byte[] letterPdf() throws IOException {
        var out = new ByteArrayOutputStream();
        PdfWriter.write(letter, out);
        return out.toByteArray();
    }

    private static OfficialDocument letter() {
        var body = new ArrayList<Block>();
        body.add(Block.Paragraph.of(
                "Thực hiện Kế hoạch số 18-KH/TU, ngày 01/7/2026 của Tỉnh ủy Vân Sơn về giữ gìn nguồn nước ở các thôn, bản, "
                        + "Ban Thường vụ Đảng ủy xã đề nghị các chi bộ làm tốt những việc sau:"));
        IntStream.rangeClosed(1, 5).forEach(n -> section(body, n));
        body.add(Block.Paragraph.of("Kết quả gửi về Đảng ủy xã (qua Văn phòng) trước ngày 25/9/2026 để tổng hợp."));
        return new OfficialDocument(
                Family.PARTY_2026,
                new Letterhead(
                        "Đảng bộ tỉnh Vân Sơn",
                        "Đảng ủy xã Nậm Rốm",
                        "145",
                        "CV/ĐU",
                        "Nậm Rốm",
                        LocalDate.of(2026, 7, 6)),
                "",
                "giữ gìn nguồn nước ở các thôn, bản trong mùa khô năm 2026",
                List.of("Các chi bộ trực thuộc Đảng ủy xã", "Ủy ban Mặt trận Tổ quốc Việt Nam xã"),
                body,
                new Signature(List.of("T/M BAN THƯỜNG VỤ"), "Phó Bí thư", "Lò Thị Mai"),
                List.of("Tỉnh ủy Vân Sơn (b/c)", "Như trên", "Ủy ban nhân dân xã", "Lưu Văn phòng Đảng ủy"));
    }

    private static void section(List<Block> body, int n) {
        body.add(new Block.Heading(2, n + ".", "Việc thứ " + n));
        body.add(
                Block.Paragraph.of(
                        "Mỗi chi bộ bàn trong kỳ sinh hoạt gần nhất, phân công đảng viên trông coi từng mó nước, từng bể chứa; "
                                + "những nơi đã hỏng thì lập danh sách, nêu rõ việc phải sửa và số công của nhân dân đóng góp."));
        body.add(new Block.Bullet(
                "-", "Phát quang, rào quanh mó nước, làm rãnh thoát nước mặt, không chăn thả gia súc gần đó"));
        body.add(new Block.Bullet("-", "Thau rửa bể chứa, chia giờ lấy nước giữa các nhóm hộ, ghi sổ công khai"));
    }
}
