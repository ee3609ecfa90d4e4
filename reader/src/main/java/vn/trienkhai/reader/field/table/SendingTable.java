package vn.trienkhai.reader.field.table;

import java.util.List;
import java.util.Optional;
import vn.trienkhai.reader.field.finding.Found;
import vn.trienkhai.reader.layout.Line;
import vn.trienkhai.reader.pattern.Cue;
import vn.trienkhai.reader.spelling.Spelling;
import vn.trienkhai.reader.time.Dates;

/**
 * A table of what has to be sent by when (F46, D66): "Nội dung | Thời hạn | Nơi nhận". It names nobody who sends, since whoever
 * reads it does.
 *
 * @param to the column that says where it goes, or -1
 * @param rows which rows are sent; all of "Đơn vị | Nội dung | Thời hạn gửi", which names who does
 */
public record SendingTable(int columns, int what, int time, int to, Rows rows) {
    /** Which rows are sent: those that name a paper or a verb, all with a day, or, where others act too, those that name who receives. */
    public enum Rows {
        PAPERS,
        ALL,
        RECEIVED
    }

    private static final Cue RECEIVER = Cue.of(
            "^(?:nơi|đơn vị|bộ phận|địa chỉ|cơ quan|phòng|địa điểm)(?: tiếp)? (?:nhận|nộp|gửi|đăng ký)(?!\\p{L})");
    /** What is handed in: "Gửi toàn văn", "Đăng ký số lượng dự án", not "Gửi giấy mời", "Gửi thư cảm ơn". */
    private static final Cue SENDS = Cue.of(
            "^(?:gửi|gởi|nộp|đăng ký)(?! (?:giấy mời|thư|quà|thông báo|công văn|thiệp|hoa|lời|kế hoạch|hướng dẫn|đề thi|giấy triệu tập|cho|tới|đến)(?!\\p{L}))(?= \\p{L})");

    /** "Báo cáo tháng", "Danh sách đề nghị …" in a table that says where each goes. */
    private static final Cue PAPER = Cue.of(
            "^(?:báo cáo|kế hoạch|danh sách|hồ sơ|số liệu|thống kê|phiếu|biểu|bản|tờ trình|sản phẩm|bài|phương án|đề án|dự toán|biên bản|hình ảnh|ảnh|minh chứng|kết quả)(?!\\p{L})");
    /** "Loại văn bản", "Tên báo cáo". */
    private static final Cue PAPERS = Cue.of("^(?:loại|tên)? ?(?:các )?(?:văn bản|báo cáo|hồ sơ|tài liệu)(?!\\p{L})");

    /** "Loại báo cáo", "Tên báo cáo". */
    private static final Cue KINDS = Cue.of("^(?:loại|tên|các) (?:hình )?báo cáo(?!\\p{L})");
    /** "Thời hạn gửi", "Hạn nộp". */
    private static final Cue SENT_BY = Cue.of("^(?:thời (?:hạn|gian|điểm)|hạn|ngày) (?:gửi|nộp|báo cáo)(?!\\p{L})");

    private static final Cue TIME = Cue.of("^(?:thời hạn|thời gian|hạn|ngày)(?!\\p{L})");
    private static final Cue AGAIN =
            Cue.of("(?:hằng|hàng|mỗi|từng) (?:ngày|tuần|tháng|quý|năm)|tháng (?:cuối|đầu) (?:của )?quý");

    private static final Cue VERB = Cue.of("^(?:gửi|gởi|nộp)(?: lại)? (?=\\p{L})");
    private static final Cue LIMIT = Cue.of(
            "^(?:xong |hạn )?(?:trước|chậm nhất|muộn nhất|hạn cuối|hạn chót|đến hết|hết ngày|không muộn hơn)(?!\\p{L})");

    /** Reads a row as headings; empty where somebody is named who does the work, or no time is. */
    public static Optional<SendingTable> ofHeadings(Line line) {
        var kinds = ofKinds(line);
        return kinds.isPresent() ? kinds : ofTasks(line).or(() -> ofWork(line)).or(() -> ofReceived(line));
    }

    /** "Đơn vị | Nội dung | Thời hạn gửi": what each makes and sends. */
    private static Optional<SendingTable> ofWork(Line line) {
        int time = column(line, SENT_BY);
        return TaskTable.ofHeadings(line)
                .filter(tasks -> time >= 0)
                .map(tasks -> new SendingTable(tasks.columns(), tasks.what(), time, receiver(line), Rows.ALL));
    }

    /** "Nội dung | Đơn vị thực hiện | Nơi nhận sản phẩm | Thời hạn": some rows are papers, and somebody receives them. */
    private static Optional<SendingTable> ofReceived(Line line) {
        int to = receiver(line);
        return TaskTable.ofHeadings(line)
                .filter(tasks -> to >= 0 && to != tasks.lead() && tasks.time() >= 0)
                .map(tasks -> new SendingTable(tasks.columns(), tasks.what(), tasks.time(), to, Rows.RECEIVED));
    }

    private static Optional<SendingTable> ofTasks(Line line) {
        return TaskTable.ofHeadings(line)
                .filter(tasks -> tasks.lead() < 0 && tasks.time() >= 0)
                .map(tasks ->
                        new SendingTable(tasks.columns(), tasks.what(), tasks.time(), receiver(line), Rows.PAPERS))
                .or(() -> ofPapers(line));
    }

    /** "Loại báo cáo | Nội dung | Thời hạn gửi": every row is sent, to whoever the text names. */
    private static Optional<SendingTable> ofKinds(Line line) {
        int what = column(line, KINDS);
        int time = column(line, SENT_BY);
        return what < 0 || time < 0
                ? Optional.empty()
                : Optional.of(new SendingTable(TaskTable.cells(line).size(), what, time, receiver(line), Rows.PAPERS));
    }

    /** "Loại văn bản | Thời hạn | Nơi nhận". */
    private static Optional<SendingTable> ofPapers(Line line) {
        int what = column(line, PAPERS);
        int time = column(line, TIME);
        int to = receiver(line);
        return what < 0 || time < 0 || to < 0
                ? Optional.empty()
                : Optional.of(new SendingTable(TaskTable.cells(line).size(), what, time, to, Rows.PAPERS));
    }

    private static int receiver(Line line) {
        return column(line, RECEIVER);
    }

    private static int column(Line line, Cue heading) {
        return TaskTable.first(TaskTable.names(line), heading);
    }

    /** Whether the row has something sent by a limit. */
    public boolean sends(Line row) {
        var cells = TaskTable.cells(row);
        return cells.size() == columns
                && (sendsPaper(cells)
                        || rows != Rows.RECEIVED && (sendsByLimit(cells) || sendsKind(cells) || isDated(cells)));
    }

    private boolean sendsKind(List<Found<String>> cells) {
        var when = Spelling.lower(cells.get(time).value());
        return to < 0 && PAPER.matcher(Spelling.lower(cells.get(what).value())).find() && isTime(when);
    }

    private boolean isDated(List<Found<String>> cells) {
        return rows == Rows.ALL && isTime(Spelling.lower(cells.get(time).value()));
    }

    private static boolean isTime(String when) {
        return AGAIN.matcher(when).find() || !Dates.in(when).isEmpty();
    }

    /** A paper, a day or a rhythm, and whoever receives it. */
    private boolean sendsPaper(List<Found<String>> cells) {
        var when = Spelling.lower(cells.get(time).value());
        return to >= 0
                && !cells.get(to).value().isEmpty()
                && PAPER.matcher(Spelling.lower(cells.get(what).value())).find()
                && isTime(when);
    }

    private boolean sendsByLimit(List<Found<String>> cells) {
        return SENDS.matcher(Spelling.lower(cells.get(what).value())).find()
                && LIMIT.matcher(Spelling.lower(cells.get(time).value())).find();
    }

    /** Whether its rows tell nobody else to do something; those that name who does are work all the same. */
    public boolean isOfPapersAlone() {
        return rows == Rows.PAPERS;
    }

    public Found<String> when(Line row) {
        return TaskTable.cells(row).get(time);
    }

    /** What is sent, without the verb; "Đăng ký …" stays, since the registration itself is handed in. */
    public String what(Line row) {
        var work = TaskTable.cells(row).get(what).value();
        var verb = VERB.matcher(Spelling.lower(work));
        return verb.find() ? work.substring(verb.end()) : work;
    }

    /** Where it goes. */
    public Optional<Found<String>> goesTo(Line row) {
        return to < 0
                ? Optional.empty()
                : Optional.of(TaskTable.cells(row).get(to))
                        .filter(cell -> !cell.value().isEmpty());
    }
}
