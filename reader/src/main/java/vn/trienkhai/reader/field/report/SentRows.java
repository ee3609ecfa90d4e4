package vn.trienkhai.reader.field.report;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.reader.field.deadline.Deadlines;
import vn.trienkhai.reader.field.finding.Found;
import vn.trienkhai.reader.field.table.SendingTable;
import vn.trienkhai.reader.layout.Line;
import vn.trienkhai.reader.layout.Span;
import vn.trienkhai.reader.source.line.SourceLine;

/** Rows of a table that say what has to be sent by when (F46, D66): "Nộp hồ sơ dự thi | Trước 20/11/2018 | Phòng Đào tạo". */
final class SentRows {
    private static final int LONGEST_NOTE = 200;

    private final List<Line> body;
    private final @Nullable LocalDate day;
    private final ReportList reports;
    private final RhythmRows rhythms;
    private @Nullable SendingTable table;
    /** The line that says where all of the rows go, and asks for nothing more. */
    private @Nullable Line note;
    /** The line below the table that names the receiver. */
    private @Nullable Line belowTable;

    SentRows(List<Line> body, @Nullable LocalDate day, ReportList reports) {
        this.body = body;
        this.day = day;
        this.reports = reports;
        this.rhythms = new RhythmRows(day, reports);
    }

    /** Whether the line is such a row, which is written down then. */
    boolean read(int at) {
        var row = body.get(at);
        if (row.kind() != SourceLine.Kind.ROW) {
            table = null;
            rhythms.close();
            return row == note || leads(at);
        }
        if (rhythms.read(row)) {
            return true;
        }
        table = SendingTable.ofHeadings(row).orElse(table);
        if (table == null || !table.sends(row)) {
            return false;
        }
        var when = table.when(row);
        var limit = Deadlines.ofCell(row, when, day);
        var rhythm = Recurrence.of(
                row, when.span().start() - row.start(), when.span().end() - row.start());
        if (limit == null && rhythm.code() == null) {
            return false;
        }
        var cell = table.goesTo(row);
        var receiver = cell.map(SentRows::withoutBracket).orElseGet(() -> beside(at));
        var via = cell.map(goes -> via(row, goes)).orElseGet(() -> via(receiver));
        reports.addRow(row, table.what(row), receiver, via, limit, limit == null ? rhythm : Recurrence.ONCE);
        return true;
    }

    /** "Ban Thường vụ (qua Văn phòng)": the name before the bracket. */
    private static Found<String> withoutBracket(Found<String> cell) {
        int bracket = cell.value().indexOf(" (");
        return bracket < 0
                ? cell
                : new Found<>(
                        cell.value().substring(0, bracket),
                        new Span(cell.span().start(), cell.span().start() + bracket));
    }

    private static @Nullable Found<String> via(Line row, Found<String> cell) {
        var name = withoutBracket(cell);
        return name == cell ? null : ReportVia.behind(row, name, cell.span().end() - row.start());
    }

    /** "Các báo cáo gửi về Sở Nội vụ (qua Phòng Công chức)" right below the table. */
    private @Nullable Found<String> via(@Nullable Found<String> receiver) {
        var line = belowTable;
        return receiver == null || line == null
                ? null
                : ReportVia.behind(line, receiver, line.text().length());
    }

    /** "… lập và gửi về Phòng Kinh tế:" above a table that says what and when: its rows ask, and the line names the receiver. */
    private boolean leads(int at) {
        var line = body.get(at);
        return line.text().endsWith(":")
                && at + 1 < body.size()
                && body.get(at + 1).kind() == SourceLine.Kind.ROW
                && line.dates().isEmpty()
                && SendingTable.ofHeadings(body.get(at + 1)).isPresent();
    }

    private @Nullable Found<String> beside(int at) {
        var below = below(at);
        return below == null ? above(at) : below;
    }

    /** "Đề nghị các đơn vị chuẩn bị và gửi về Sở Y tế:" right above the table. */
    private @Nullable Found<String> above(int at) {
        int before = at - 1;
        while (before >= 0 && body.get(before).kind() == SourceLine.Kind.ROW) {
            before--;
        }
        boolean leads = before >= 0 && body.get(before).text().strip().endsWith(":");
        return leads
                ? ReportReceiver.in(body.get(before), 0, body.get(before).text().length(), day)
                : null;
    }

    /** "Bài gửi về Phòng Đào tạo, email …" right below the table. */
    private @Nullable Found<String> below(int at) {
        int next = at + 1;
        while (next < body.size() && body.get(next).kind() == SourceLine.Kind.ROW) {
            next++;
        }
        if (next == body.size() || body.get(next).text().length() > LONGEST_NOTE) {
            return null;
        }
        var line = body.get(next);
        var receiver = ReportReceiver.in(line, 0, line.text().length(), day);
        belowTable = receiver == null ? null : line;
        note = receiver == null || !line.dates().isEmpty() ? note : line;
        return receiver;
    }
}
