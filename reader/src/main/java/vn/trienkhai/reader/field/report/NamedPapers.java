package vn.trienkhai.reader.field.report;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.reader.field.deadline.Deadlines;
import vn.trienkhai.reader.field.deadline.SendingDays;
import vn.trienkhai.reader.field.finding.Found;
import vn.trienkhai.reader.layout.Label;
import vn.trienkhai.reader.layout.Line;
import vn.trienkhai.reader.pattern.Cue;
import vn.trienkhai.reader.time.ClockTime;
import vn.trienkhai.reader.time.Dates;

/**
 * Reports that are named beside their day and sent by no verb (F46, D69): "Báo cáo học kỳ I: trước ngày 10/01", "Sơ kết chặng một:
 * gửi trước …", "báo cáo sơ bộ ngày 16/5, báo cáo chính thức ngày 06/6". Only below a heading that speaks of reports, or where the
 * text says for all of them to whom they go.
 */
final class NamedPapers {
    private static final String NAME =
            "(?:báo cáo(?! viên)|sơ kết|tổng kết|kế hoạch|danh sách|số liệu|thống kê|kết quả|tiến độ|hồ sơ|tình hình)(?!\\p{L})";
    /** The clause is about such a paper. */
    private static final Cue NAMED = Cue.of("^[\\s;,:]{0,4}(?:riêng |dịp |đợt )?" + NAME);
    /** "dịp 30/4 gửi trước ngày …" behind "báo cáo kết quả theo mốc:". */
    private static final Cue OCCASION =
            Cue.of("^[\\s;,:]{0,4}(?:dịp|đợt|lần|kỳ|giai đoạn) [^.;:]{1,40}? (?:gửi|nộp)(?!\\p{L})");
    /** "…; cả năm: trước ngày …" behind "Báo cáo 6 tháng: trước ngày …". */
    private static final Cue PERIOD = Cue.of(
            "^[\\s;,:]{0,4}(?:cả năm|(?:0?[69]|sáu|chín) tháng(?: đầu năm)?|quý [ivx]{1,3}|học kỳ [ivx]{1,2})(?:\\s?:| gửi| nộp)? (?:trước|chậm nhất|gửi)(?!\\p{L})");
    /** "báo cáo sơ bộ (một trang) ngày 16/5", "Báo cáo nhanh: mỗi đơn vị, 8 giờ sáng Chủ nhật 31/3". */
    private static final Cue DAY_BESIDE = Cue.of(
            "(?<!\\p{L})(?<!nhận |xem |nghe |theo )" + NAME
                    + "[^.;:,()\\d]{0,60}(?:\\d{1,2}[^.;:,()\\d]{0,30})?(?:\\([^()]{1,40}\\))?(?:: ?| )(?:[^.;:,\\d]{2,40}, )?(?:hạn |gửi |nộp |về |vào |đúng |lúc ){0,3}(?:"
                    + ClockTime.HOUR
                    + " )?(?:sáng |chiều |tối )?(?:(?:thứ (?:hai|ba|tư|năm|sáu|bảy)|chủ nhật),? )?(?=(?:ngày )?\\d{1,2}(?:/\\d| tháng \\d))");
    /** "Thống kê đảng viên, đảng phí đến 30/11: nộp 02/12/2025": the day behind the colon. */
    private static final Cue DAY_BEHIND = Cue.of(
            ": (?:hạn |gửi |nộp |về ){1,2}(?:vào |đúng )?(?:sáng |chiều )?(?=(?:ngày )?\\d{1,2}/\\d{1,2}(?!\\d| ?%))");
    /** "…, về Ban Chỉ huy": no verb leads to the receiver. */
    private static final Cue GOES_TO = Cue.of("[:,] ?(?:gửi )?(?:về|cho) (?=\\p{L})");

    private static final Cue CITED = Cue.of("(?:số \\d|thực hiện|căn cứ)(?!\\p{L})[^.;:]{0,60}$");
    private static final int NEXT_ITEMS = 6;
    private static final int LONGEST_ITEM = 160;

    private final List<Line> body;
    private final @Nullable LocalDate day;
    private final ReportList reports;
    private final ReportPart part;
    private int at;
    private @Nullable SharedReceiver own;
    private @Nullable SharedReceiver shared;

    NamedPapers(List<Line> body, @Nullable LocalDate day, ReportList reports) {
        this.body = body;
        this.day = day;
        this.reports = reports;
        this.part = new ReportPart(body);
    }

    /** Goes on to a line. */
    void open(int line) {
        at = line;
        own = SharedReceiver.in(body.get(line));
        shared = own;
        boolean leads = part.has(line) || isItem(line);
        for (int next = line + 1; shared == null && leads && isNear(line, next); next++) {
            shared = SharedReceiver.ofItems(body.get(next));
        }
    }

    private boolean isNear(int line, int next) {
        return next < body.size() && next <= line + NEXT_ITEMS && (part.has(next) || isItem(next - 1));
    }

    /** "- Báo cáo sơ kết: trước ngày 22/5": a short line of a list, wherever it stands. */
    private boolean isItem(int line) {
        var item = body.get(line);
        int to = item.text().length();
        return to < LONGEST_ITEM
                && !item.dates().isEmpty()
                && item.search(NAMED).region(start(item, 0), to).lookingAt();
    }

    /** Whoever the line itself says that all its reports go to; null where it does not. */
    @Nullable
    SharedReceiver ofLine() {
        return own;
    }

    /** Whether the clause says to whom all go, or is one of those that do; reports are written down then. */
    boolean read(Line line, int from, int to) {
        if (own != null && own.stands(from, to) && !isNamedBefore(line, from, own.from())) {
            return true;
        }
        int start = start(line, from);
        int stop = own != null && own.stands(from, to) ? own.from() : to;
        return start < stop
                && (shared != null
                        || part.has(at)
                                && line.search(GOES_TO).region(start, stop).find())
                && ReportReceiver.in(line, start, stop, day) == null
                && readNamed(line, start, stop);
    }

    /** Below the heading, with nobody named: as the report before, if there is one, which somebody has to settle. */
    void readUnsent(Line line, int from, int to) {
        int start = start(line, from);
        if (part.has(at) && start < to) {
            readNamed(line, start, to);
        }
    }

    /** Whether a clause below the heading names such a paper. */
    boolean isNamed(Line line, int from, int to) {
        int start = start(line, from);
        return part.has(at)
                && start < to
                && line.search(NAMED).region(start, to).lookingAt();
    }

    private static int start(Line line, int from) {
        return Math.max(from, Label.of(line.text()).map(Label::length).orElse(0));
    }

    private boolean isNamedBefore(Line line, int from, int to) {
        return !line.dates(from, to).isEmpty();
    }

    private boolean readNamed(Line line, int from, int to) {
        boolean named = line.search(NAMED).region(from, to).lookingAt()
                || part.has(at) && line.search(PERIOD).region(from, to).lookingAt()
                || shared != null && line.search(OCCASION).region(from, to).lookingAt();
        int read = named || shared != null ? readDays(line, from, to) : 0;
        if (read > 0) {
            return true;
        }
        if (!named) {
            return false;
        }
        var limit = Deadlines.in(line, from, to, day);
        var rhythm = Recurrence.of(line, from, to);
        boolean dated = limit != null && limit.on() != null && !limit.ofPeriod();
        if (!dated && rhythm.code() == null && !AroundEvents.isCountedAfter(line, from, to)) {
            return false;
        }
        add(line, from, to, dated ? limit : null, dated ? Recurrence.ONCE : rhythm);
        return true;
    }

    /** One report for each name with a day beside it. */
    private int readDays(Line line, int from, int to) {
        int count = 0;
        var found = line.search(DAY_BESIDE).region(from, to);
        while (found.find()) {
            int end = found.end();
            var dates = line.dates(found.start(), to).stream()
                    .filter(date -> date.isDay() && date.start() <= end && date.end() > end)
                    .toList();
            boolean beside = !dates.isEmpty()
                    && !line.search(CITED).region(from, found.end()).find();
            if (beside) {
                add(
                        line,
                        found.start(),
                        dates.getFirst().end(),
                        SendingDays.on(line, dates.getFirst(), day),
                        Recurrence.ONCE);
                count++;
            }
        }
        return count > 0 ? count : readBehind(line, from, to);
    }

    private int readBehind(Line line, int from, int to) {
        var behind = line.search(DAY_BEHIND).region(from, to);
        var dates = behind.find() ? line.dates(behind.start(), to) : List.<Dates.Mention>of();
        if (dates.isEmpty()
                || !dates.getFirst().isDay()
                || dates.getFirst().start() > behind.end()
                || !line.search(NAMED).region(from, to).lookingAt()) {
            return 0;
        }
        var on = dates.getFirst();
        add(line, from, on.end(), SendingDays.on(line, on, day), Recurrence.ONCE);
        return 1;
    }

    private void add(Line line, int from, int to, Deadlines.@Nullable Deadline limit, Recurrence rhythm) {
        var receiver = receiver(line, from, to);
        if (receiver == null) {
            reports.addToIssuer(line, from, to, limit, rhythm);
        } else {
            var via = shared == null || !receiver.equals(shared.receiver())
                    ? ReportVia.behind(line, receiver, line.text().length())
                    : shared.via();
            reports.add(line, from, to, receiver, via, limit, rhythm);
        }
    }

    private @Nullable Found<String> receiver(Line line, int from, int to) {
        var goes = line.search(GOES_TO).region(from, to);
        while (goes.find()) {
            var unit = ReportReceiver.unitAt(line, goes.end(), to);
            if (unit != null) {
                return unit;
            }
        }
        return shared == null ? null : shared.receiver();
    }
}
