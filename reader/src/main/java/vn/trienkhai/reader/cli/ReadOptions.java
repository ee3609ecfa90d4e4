package vn.trienkhai.reader.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What was asked for on the command line; its complaints are Vietnamese sentences. */
record ReadOptions(
        List<String> files,
        String format,
        boolean text,
        @Nullable String explain,
        int width,
        boolean help) {
    static final String USAGE = """
            Cách dùng: read TỆP… [--format table|json|ics] [--text] [--explain MỤC] [--width SỐ]
              TỆP            văn bản (docx, doc, rtf, odt, pdf, txt, md, html, ảnh chụp, edXML), tệp zip
                             hoặc thư mục chứa văn bản
              --format       table: bảng để đọc; json: mỗi văn bản một dòng; ics: lịch các mốc thời gian
              --text         in thêm toàn văn đã chuẩn hóa
              --explain MỤC  cho biết giá trị của mục lấy từ dòng nào (vd. --explain date, --explain /tasks/0)
              --width SỐ     bề rộng bảng, từ 60 đến 200 cột (nếu không nêu: theo cửa sổ, hoặc 80)""";
    private static final Set<String> FORMATS = Set.of("table", "json", "ics");

    static ReadOptions of(List<String> args) {
        var files = new ArrayList<String>();
        var format = "table";
        boolean text = false;
        boolean help = false;
        boolean named = false;
        @Nullable String explain = null;
        int width = columns();
        for (int i = 0; i < args.size(); i++) {
            var arg = args.get(i);
            if (named || !arg.startsWith("--") && !arg.equals("-h")) {
                files.add(arg);
                continue;
            }
            switch (arg) {
                case "--" -> named = true;
                case "--help", "-h" -> help = true;
                case "--text" -> text = true;
                case "--format" -> format = value(args, ++i, arg);
                case "--explain" -> explain = value(args, ++i, arg);
                case "--width" -> width = width(value(args, ++i, arg));
                default -> throw new IllegalArgumentException("Không có tùy chọn " + arg + ".");
            }
        }
        if (!FORMATS.contains(format)) {
            throw new IllegalArgumentException("Không có dạng in \"" + format + "\"; chọn table, json hoặc ics.");
        }
        if (files.isEmpty() && !help) {
            throw new IllegalArgumentException("Chưa nêu tệp nào để đọc.");
        }
        return new ReadOptions(List.copyOf(files), format, text, explain, width, help);
    }

    private static String value(List<String> args, int at, String option) {
        if (at >= args.size()) {
            throw new IllegalArgumentException("Sau " + option + " còn thiếu giá trị.");
        }
        return args.get(at);
    }

    private static int width(String digits) {
        if (!digits.matches("\\d{1,4}")) {
            throw new IllegalArgumentException("Bề rộng phải là một số: \"" + digits + "\".");
        }
        return Math.clamp(Integer.parseInt(digits), 60, 200);
    }

    private static int columns() {
        var columns = System.getenv("COLUMNS");
        return columns != null && columns.matches("\\d{2,4}") ? width(columns) : 80;
    }
}
