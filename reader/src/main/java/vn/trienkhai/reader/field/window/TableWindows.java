package vn.trienkhai.reader.field.window;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.reader.field.deadline.CellTime;
import vn.trienkhai.reader.field.finding.Found;
import vn.trienkhai.reader.field.table.ScheduleTable;
import vn.trienkhai.reader.field.table.TaskTable;
import vn.trienkhai.reader.layout.Line;
import vn.trienkhai.reader.pattern.Cue;
import vn.trienkhai.reader.spelling.Spelling;

/** Periods in the rows of tables (D66): of tasks, and of what takes place without being anybody's task. */
public final class TableWindows {
    /** "Trước 05/10", "Hoàn thành tháng 6": a limit, in the column of time (D66). */
    private static final Cue LIMIT = Cue.of(
            "trước|chậm nhất|muộn nhất|xong|hoàn thành|hạn|không (?:muộn|chậm|trễ|quá)|đến hết|hằng|hàng|mỗi|thường xuyên|định kỳ|sau ");

    private static final Cue PERIOD = Cue.of(
            "^(?:từ [^.;]{1,25} (?:đến|tới) |(?:ngày )?\\d{1,2}/\\d{1,2}(?:/\\d{4})? ?[-–] ?(?:ngày )?\\d{1,2}/)");

    private static final Cue PART_OF_DAY = Cue.of(
            "^(?:lúc |sáng|chiều|tối|thứ (?:hai|ba|tư|năm|sáu|bảy)(?!\\p{L})|chủ nhật|\\d{1,2} ?(?:h|giờ|g)(?!\\p{L}))|^(?:ngày )?\\d{1,2}/\\d{1,2}(?:/\\d{4})?, (?:tại |ở )?\\p{L}{2}");

    private static final Cue HOUR = Cue.of(
            "(?:(?:lúc )?\\d{1,2} ?(?:h|giờ|g) ?(?:\\d{2})?(?: phút)?,? )?(?:(?:sáng|chiều|tối),? )?(?:(?:thứ (?:hai|ba|tư|năm|sáu|bảy)|chủ nhật),? )?(?:ngày )?\\d{1,2}[/.-]\\d{1,2}(?:[/.-]\\d{4})?(?:, (?:tại |ở )?\\p{L}{2}[^;:\\d]{1,60})?");

    private static final Cue TWO_DAYS =
            Cue.of("(?:ngày )?\\d{1,2}/\\d{1,2}(?:/\\d{4})? và (?:ngày )?\\d{1,2}/\\d{1,2}(?:/\\d{4})?");

    /** "Mở 04 buổi … ở nhà văn hóa, từ 27/9 đến 18/10" in the column of the work. */
    private static final Cue IN_WORK = Cue.of(
            "(?<!\\p{L})từ (?:ngày )?\\d{1,2}/\\d{1,2}(?:/\\d{4})? (?:đến|tới) (?:ngày )?\\d{1,2}/\\d{1,2}(?:/\\d{4})?(?![\\d/])");

    private final WindowList windows;
    private @Nullable TaskTable tasks;
    private @Nullable ScheduleTable schedule;

    TableWindows(WindowList windows) {
        this.windows = windows;
    }

    /** Whether the words of a cell say by when, not when. */
    public static boolean isLimit(String cell) {
        return LIMIT.matcher(Spelling.lower(cell)).find();
    }

    /** "7h00 ngày 15/4/2024", "Chiều 18/4", "15/4 và 20/10/2024": when something takes place, and no limit. */
    public static boolean isHour(String cell) {
        var when = Spelling.lower(cell).strip();
        return PART_OF_DAY.matcher(when).find() && HOUR.matcher(when).matches()
                || TWO_DAYS.matcher(when).matches();
    }

    /** A row of headings opens a table, every other is read as that table has it. */
    void read(Line row) {
        tasks = TaskTable.ofHeadings(row).orElse(tasks);
        schedule = ScheduleTable.ofHeadings(row).orElse(schedule);
        var tasks = this.tasks;
        var schedule = this.schedule;
        if (tasks != null && tasks.fits(row)) {
            readTask(row, tasks);
        } else if (tasks == null && schedule != null && schedule.fits(row)) {
            readCell(row, schedule.when(row), () -> schedule.what(row));
        }
    }

    /** When its work takes place, unless the cell sets a limit. */
    private void readTask(Line row, TaskTable table) {
        readPeriodOfWork(row, table);
        var cell = table.when(row).orElse(null);
        if (cell != null
                && (!table.limits() || isPeriod(row, cell))
                && readCell(row, cell, () -> table.work(row).value())) {
            windows.doubtLast(cell.value());
        }
    }

    private void readPeriodOfWork(Line row, TaskTable table) {
        var work = table.work(row);
        int from = work.span().start() - row.start();
        var period = row.search(IN_WORK).region(from, work.span().end() - row.start());
        if (period.find()) {
            var words = row.text().substring(period.start(), period.end());
            readCell(row, new Found<>(words, row.span(period.start(), period.end())), work::value);
        }
    }

    /** "Từ ngày 26/8 đến ngày 13/10": a period, whatever the column is called. */
    private static boolean isPeriod(Line row, Found<String> cell) {
        var dates = CellTime.in(row, cell);
        return dates.size() == 2
                && dates.getFirst().isDay()
                && dates.getLast().isDay()
                && PERIOD.matcher(Spelling.lower(cell.value())).find();
    }

    /** Whether the cell gives a day or period that is a new one. */
    private boolean readCell(Line line, Found<String> cell, Supplier<String> what) {
        int from = cell.span().start() - line.start();
        var dates = CellTime.in(line, cell);
        if (dates.isEmpty() || dates.size() > 2 || dates.getFirst().month() == 0 || isLimit(cell.value())) {
            return false;
        }
        var end = dates.getLast();
        boolean taken = !end.hasYear();
        var last = windows.dated(end);
        var first = dates.getFirst().hasYear() || last.year() == 0
                ? dates.getFirst()
                : dates.getFirst().withYear(last.year());
        var days =
                dates.size() == 1 && last.isDay() ? DayLists.before(line.lower().substring(from, end.start())) : null;
        if (days != null) {
            first = DayLists.runs(days, last).getFirst().first();
        } else if (dates.size() == 1) {
            first = last;
        }
        if (CellDays.areApart(line, dates)) {
            var one = new WindowList.Bounds(
                    dates.getFirst().start(), dates.getFirst().end(), first.first(), first.first(), taken);
            windows.add(line, one, what);
            return windows.add(
                    line, new WindowList.Bounds(end.start(), end.end(), last.first(), last.last(), taken), what);
        }
        var bounds = new WindowList.Bounds(dates.getFirst().start(), end.end(), first.first(), last.last(), taken);
        return windows.add(line, bounds, what);
    }
}
