package vn.trienkhai.reader.field.report;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.reader.field.deadline.Deadlines;
import vn.trienkhai.reader.field.finding.Found;
import vn.trienkhai.reader.field.table.RhythmTable;
import vn.trienkhai.reader.layout.Line;
import vn.trienkhai.reader.layout.Span;
import vn.trienkhai.reader.pattern.Cue;
import vn.trienkhai.reader.spelling.Spelling;

/** Rows of a table of the reports that come round: "Cải cách hành chính | Quý, năm | Ngày 18 tháng cuối quý; năm: 10/12 | Phòng A". */
final class RhythmRows {
    private static final Cue NAMED = Cue.of(
            "^(?:(?:báo cáo|hằng|hàng|mỗi|từng|cả|theo|định kỳ) ){0,3}+(?:(tháng)|(quý)|((?:0?6|sáu) tháng(?: đầu năm)?|nửa năm)|(năm)|(tuần|ngày|học kỳ|đợt|(?:0?9|chín) tháng))(?: (?:một|1|01) lần| ?/ ?lần)?$");

    private final @Nullable LocalDate day;
    private final ReportList reports;
    private @Nullable RhythmTable table;

    RhythmRows(@Nullable LocalDate day, ReportList reports) {
        this.day = day;
        this.reports = reports;
    }

    /** Whether the line is a row of such a table, whose reports are written down then. */
    boolean read(Line row) {
        table = RhythmTable.ofHeadings(row).orElse(table);
        var open = table;
        if (open == null || !open.fits(row)) {
            return false;
        }
        boolean read = false;
        var rhythms = open.rhythms(row);
        for (var rhythm : rhythms) {
            var code = code(rhythm.value());
            if (code != null) {
                var what = open.what(row) + (rhythms.size() > 1 ? " (" + Spelling.lower(rhythm.value()) + ")" : "");
                var limit = rhythms.size() > 1 ? null : limit(row, open);
                reports.addRow(row, what, receiver(open, row), null, limit, new Recurrence(code, false));
                read = true;
            }
        }
        return read;
    }

    void close() {
        table = null;
    }

    /** A day with its year; one without comes round with the report. */
    private Deadlines.@Nullable Deadline limit(Line row, RhythmTable open) {
        var when = open.when(row).orElse(null);
        var limit = when == null ? null : Deadlines.ofCell(row, when, day);
        return limit == null || limit.yearTaken() ? null : limit;
    }

    private static @Nullable Found<String> receiver(RhythmTable open, Line row) {
        return open.goesTo(row).map(RhythmRows::withoutBracket).orElse(null);
    }

    private static Found<String> withoutBracket(Found<String> cell) {
        int bracket = cell.value().indexOf(" (");
        int start = cell.span().start();
        return bracket < 0 ? cell : new Found<>(cell.value().substring(0, bracket), new Span(start, start + bracket));
    }

    private static @Nullable String code(String words) {
        var named = NAMED.matcher(Spelling.lower(words));
        if (!named.find()) {
            return null;
        }
        if (named.group(1) != null) {
            return "monthly";
        }
        if (named.group(2) != null) {
            return "quarterly";
        }
        return named.group(3) != null ? "semiannual" : named.group(4) != null ? "annual" : "periodic";
    }
}
