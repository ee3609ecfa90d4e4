package vn.trienkhai.reader.field.table;

import java.util.Optional;
import vn.trienkhai.reader.field.finding.Found;
import vn.trienkhai.reader.layout.Line;
import vn.trienkhai.reader.pattern.Cue;

/**
 * A table that says when something takes place and gives nobody a task: "Đợt | Địa điểm | Thời gian", "Ngày | Lãnh đạo trực" (D66).
 *
 * @param time the column of the day or period
 * @param what the first column that says what, where or who
 */
public record ScheduleTable(int columns, int time, int what) {
    /** Days of something else ("Ngày ban hành", "Ngày sinh") are none of these. */
    private static final Cue TIME = Cue.of(
            "^(?:(?:thứ|buổi)(?:,| và) ngày|(?:thời gian|thời điểm|ngày|lịch)(?:(?:,| và|/) ?(?:giờ|địa điểm|buổi))?"
                    + "(?: (?:treo(?: cờ)?|phát sóng|phát|đón|giao|nhận|cấp phát|tuyên truyền|hoạt động|dự kiến|tổ chức|thực hiện|tiến hành|diễn ra|trực|thi|họp|kiểm tra|làm việc|tiêm|khám|học|tập huấn|"
                    + "thi đấu|biểu diễn|chiếu|ra quân|bồi dưỡng|tiếp nhận|thu gom))?)$");

    private static final Cue NUMBER = Cue.of("^(?:s?tt|số tt|số thứ tự|đợt|lần|ca|kỳ|vòng|lượt)$");
    /** A register of papers or a roll of people. */
    private static final Cue LIST = Cue.of("ký hiệu|trích yếu|văn bản|họ và tên|họ tên|năm sinh|hạn");

    /** Reads a row as headings; empty where none of them is a time, or another table is meant. */
    public static Optional<ScheduleTable> ofHeadings(Line line) {
        var names = TaskTable.names(line);
        int time = TaskTable.first(names, TIME);
        boolean other = names.size() < 2
                || names.stream().anyMatch(name -> LIST.matcher(name).find());
        if (time < 0 || other) {
            return Optional.empty();
        }
        int what = 0;
        while (what < names.size() - 1
                && (what == time || NUMBER.matcher(names.get(what)).find())) {
            what++;
        }
        return Optional.of(new ScheduleTable(names.size(), time, what));
    }

    public boolean fits(Line line) {
        return TaskTable.cells(line).size() == columns;
    }

    public Found<String> when(Line line) {
        return TaskTable.cells(line).get(time);
    }

    public String what(Line line) {
        return TaskTable.cells(line).get(what).value();
    }
}
