package vn.trienkhai.reader.field.table;

import java.util.Optional;
import vn.trienkhai.reader.field.finding.Found;
import vn.trienkhai.reader.layout.Line;
import vn.trienkhai.reader.pattern.Cue;
import vn.trienkhai.reader.spelling.Spelling;

/**
 * A table of what has to be sent by when (F46, D66): "Nội dung | Thời hạn | Nơi nhận". It names nobody who sends, since whoever
 * reads it does.
 *
 * @param to the column that says where it goes, or -1
 */
public record SendingTable(int columns, int what, int time, int to) {
    private static final Cue RECEIVER = Cue.of(
            "^(?:nơi|đơn vị|bộ phận|địa chỉ|cơ quan|phòng|địa điểm)(?: tiếp)? (?:nhận|nộp|gửi|đăng ký)(?!\\p{L})");
    /** What is handed in: "Gửi toàn văn", "Đăng ký số lượng dự án", not "Gửi giấy mời", "Gửi thư cảm ơn". */
    private static final Cue SENDS = Cue.of(
            "^(?:gửi|gởi|nộp|đăng ký)(?! (?:giấy mời|thư|quà|thông báo|công văn|thiệp|hoa|lời|kế hoạch|hướng dẫn|đề thi|giấy triệu tập|cho|tới|đến)(?!\\p{L}))(?= \\p{L})");

    private static final Cue VERB = Cue.of("^(?:gửi|gởi|nộp)(?: lại)? (?=\\p{L})");
    private static final Cue LIMIT = Cue.of(
            "^(?:xong |hạn )?(?:trước|chậm nhất|muộn nhất|hạn cuối|hạn chót|đến hết|hết ngày|không muộn hơn)(?!\\p{L})");

    /** Reads a row as headings; empty where somebody is named who does the work, or no time is. */
    public static Optional<SendingTable> ofHeadings(Line line) {
        return TaskTable.ofHeadings(line)
                .filter(tasks -> tasks.lead() < 0 && tasks.time() >= 0)
                .map(tasks -> new SendingTable(tasks.columns(), tasks.what(), tasks.time(), receiver(line)));
    }

    private static int receiver(Line line) {
        var cells = TaskTable.cells(line);
        for (int i = 0; i < cells.size(); i++) {
            if (RECEIVER.matcher(Spelling.lower(cells.get(i).value())).find()) {
                return i;
            }
        }
        return -1;
    }

    /** Whether the row has something sent by a limit. */
    public boolean sends(Line row) {
        var cells = TaskTable.cells(row);
        return cells.size() == columns
                && SENDS.matcher(Spelling.lower(cells.get(what).value())).find()
                && LIMIT.matcher(Spelling.lower(cells.get(time).value())).find();
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
