package vn.trienkhai.reader.field.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.trienkhai.reader.field.finding.Found;
import vn.trienkhai.reader.layout.Line;
import vn.trienkhai.reader.layout.Span;
import vn.trienkhai.reader.pattern.Cue;
import vn.trienkhai.reader.spelling.Spelling;

/**
 * A table of the reports that come round (E77–E83, D66): "Tên báo cáo | Kỳ | Hạn gửi | Nơi nhận". Each row is a report, whatever it is called.
 *
 * @param rhythm the column that says how often
 * @param time the column that says by when, or -1
 * @param to the column that says where it goes, or -1
 */
public record RhythmTable(int columns, int what, int rhythm, int time, int to) {
    private static final Cue REPORTS = Cue.of("^(?:tên|loại|các|nội dung)? ?(?:loại )?báo cáo(?: định kỳ)?$");
    private static final Cue RHYTHM =
            Cue.of("^(?:kỳ|kỳ hạn|chu kỳ|định kỳ|tần suất|kỳ báo cáo|chế độ)(?: (?:báo cáo|gửi|thực hiện|hạn))?$");
    private static final Cue TIME = Cue.of("^(?:thời hạn|thời gian|thời điểm|hạn|ngày)(?!\\p{L})");
    private static final Cue RECEIVER = Cue.of(
            "^(?:nơi|đơn vị|bộ phận|cơ quan|phòng|địa chỉ|đầu mối)(?: tiếp)? (?:nhận|thu nhận|tổng hợp|theo dõi)(?!\\p{L})");
    private static final Cue APART = Cue.of("[,;/+]\\s?| và ");

    /** Reads a row as headings; empty where it names no reports or says not how often. */
    public static Optional<RhythmTable> ofHeadings(Line line) {
        var names = TaskTable.names(line);
        int what = TaskTable.first(names, REPORTS);
        int rhythm = TaskTable.first(names, RHYTHM);
        return what < 0 || rhythm < 0
                ? Optional.empty()
                : Optional.of(new RhythmTable(
                        names.size(), what, rhythm, TaskTable.first(names, TIME), TaskTable.first(names, RECEIVER)));
    }

    public boolean fits(Line row) {
        return TaskTable.cells(row).size() == columns;
    }

    /** What is reported: "Báo cáo cải cách hành chính" of a row "Cải cách hành chính". */
    public String what(Line row) {
        var name = TaskTable.cells(row).get(what).value();
        boolean small = name.length() > 1 && Character.isLowerCase(name.charAt(1));
        return Spelling.lower(name).startsWith("báo cáo") || name.isEmpty()
                ? name
                : "Báo cáo " + (small ? Spelling.lower(name.substring(0, 1)) + name.substring(1) : name);
    }

    /** The rhythms of a row one by one: "Quý" and "năm" of "Quý, năm". */
    public List<Found<String>> rhythms(Line row) {
        var cell = TaskTable.cells(row).get(rhythm);
        var parts = new ArrayList<Found<String>>();
        int from = 0;
        var apart = APART.matcher(Spelling.lower(cell.value()));
        while (apart.find()) {
            parts.add(part(cell, from, apart.start()));
            from = apart.end();
        }
        parts.add(part(cell, from, cell.value().length()));
        return parts;
    }

    private static Found<String> part(Found<String> cell, int from, int to) {
        int start = cell.span().start();
        return new Found<>(cell.value().substring(from, to).strip(), new Span(start + from, start + to));
    }

    /** By when. */
    public Optional<Found<String>> when(Line row) {
        return cell(row, time);
    }

    /** Where it goes. */
    public Optional<Found<String>> goesTo(Line row) {
        return cell(row, to);
    }

    private static Optional<Found<String>> cell(Line row, int column) {
        return column < 0
                ? Optional.empty()
                : Optional.of(TaskTable.cells(row).get(column))
                        .filter(cell -> !cell.value().isEmpty());
    }
}
