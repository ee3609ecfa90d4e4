package vn.trienkhai.reader.field.task;

import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.reader.DoubtReason;
import vn.trienkhai.reader.field.deadline.Deadlines;
import vn.trienkhai.reader.field.finding.Findings;
import vn.trienkhai.reader.field.report.LaidBefore;
import vn.trienkhai.reader.field.report.ReportsField;
import vn.trienkhai.reader.layout.Line;
import vn.trienkhai.reader.pattern.Cue;
import vn.trienkhai.reader.spelling.Spelling;

/** By when a task is to be done (D60–D72): which of the days in its sentences are its own, and which those of a report. */
final class TaskLimits {
    /** A document that has to be made (F42). */
    private static final Cue PRODUCT =
            Cue.of("(?:xây dựng|lập|hoàn thiện) ((?:kế hoạch|báo cáo|phương án|đề án|danh mục) ?)");

    /** What is only told, behind no verb that makes it. */
    private static final Cue TOLD = Cue.of(
            "^(?!trong |trước |chậm nhất )(?:(?!(?:lập|xây dựng|chuẩn bị|rà soát|kiểm điểm|hoàn thiện|đăng ký|chọn|cử|thống kê) )[^;.:]){0,80}?báo cáo(?! viên)(?!\\p{L})");

    /** "…; hồ sơ gửi về … trước ngày …": what is sent, in a clause of its own. */
    private static final Cue PAPER = Cue.of(
            "; (?:hồ sơ|biên bản|danh sách|số liệu|kết quả|phiếu|bài|tác phẩm)(?!\\p{L})[^.;]{0,90}? (?:gửi|nộp|trình) ");

    private static final String FIRST = "/tasks/0";
    private static final int FIRST_WORDS = 12;

    private final String type;
    private final List<ReportsField.Report> reports;
    /** Where sentences begin that ask for a report and nothing else. */
    private final TreeSet<Integer> reportsOfResults = new TreeSet<>();

    private final @Nullable LocalDate day;
    private final Findings findings;

    TaskLimits(String type, List<ReportsField.Report> reports, @Nullable LocalDate day, Findings findings) {
        this.type = type;
        this.reports = reports.stream()
                .filter(report -> !LaidBefore.is(report.obligation()))
                .toList();
        this.day = day;
        this.findings = findings;
        this.reports.stream()
                .filter(TaskLimits::tellsOfWork)
                .forEach(report -> reportsOfResults.add(report.sentence().start()));
    }

    /** "báo cáo kết quả …", "các đơn vị gửi báo cáo …": tells of what was done, and makes nothing that was to be done. */
    private static boolean tellsOfWork(ReportsField.Report report) {
        return report.obligation().kind().equals("report")
                && TOLD.matcher(Spelling.lower(report.obligation().raw())).find();
    }

    /** The limit of the task at {@code pointer}: its own, that of the paragraphs that go on with it, or one that a heading hands down. */
    Deadlines.@Nullable Deadline of(Line line, int from, List<Line> more, TaskContext context, String pointer) {
        var deadline = ofParts(line, from, pointer);
        for (int i = 0; deadline == null && i < more.size(); i++) {
            deadline = Deadlines.in(more.get(i), 0, more.get(i).text().length(), day);
        }
        deadline = deadline == null ? PartLimits.ofQuarter(line, from, ownEnd(line, from), day) : deadline;
        deadline = deadline == null ? context.deadline() : deadline;
        return deadline == null && pointer.equals(FIRST) ? ofReport(line) : deadline;
    }

    /** "loại 1 trước ngày A, loại 2 trước ngày B" (D69): all of it is done by the last. */
    private Deadlines.@Nullable Deadline ofParts(Line line, int from, String pointer) {
        int to = ownEnd(line, from);
        var first = Deadlines.in(line, from, to, day);
        if (first == null || first.on() == null) {
            return first;
        }
        var last = PartLimits.last(line, first, to, day);
        if (isOfReport(line, from, last)) {
            var own = Deadlines.in(line, from, sentenceOf(line, from, last) - line.start(), day);
            if (own != null && own.on() != null) {
                return own;
            }
            findings.doubt(pointer + "/deadline", DoubtReason.LIMIT_OF_REPORT, last.raw(), List.of());
        }
        if (last != first) {
            findings.doubt(
                    pointer + "/deadline",
                    DoubtReason.LIMITS_OF_PARTS,
                    last.raw(),
                    List.of(String.valueOf(last.on()), first.on().toString()));
        }
        return last;
    }

    /** "Mở lớp cho đoàn viên. Danh sách gửi về … trước ngày …": the day of what another sentence sends. */
    private boolean isOfReport(Line line, int from, Deadlines.Deadline deadline) {
        int at = deadline.span().start();
        int sentence = sentenceOf(line, from, deadline);
        return sentence > line.start() + from
                && reports.stream()
                        .map(ReportsField.Report::sentence)
                        .anyMatch(span -> span.start() >= sentence && span.start() <= at && at < span.end());
    }

    private static int sentenceOf(Line line, int from, Deadlines.Deadline deadline) {
        int at = deadline.span().start() - line.start();
        int clause = line.text().lastIndexOf("; ", at);
        boolean paper = clause > from && line.search(PAPER).region(clause, at).lookingAt();
        return line.start() + Math.max(from, Math.max(line.text().lastIndexOf(". ", at), paper ? clause : 0));
    }

    /** "… tổ chức Ngày chạy; báo cáo kết quả … trước ngày 03/4" (D65): the day of the report is not that of the work. */
    private int ownEnd(Line line, int from) {
        var next = reportsOfResults.higher(line.start() + from + FIRST_WORDS);
        int end = line.text().length();
        return next == null ? end : Math.min(end, next - line.start());
    }

    /** A letter that asks for nothing but a report has the report's day as its deadline. */
    private Deadlines.@Nullable Deadline ofReport(Line line) {
        boolean about = line.lower().contains("báo cáo") && line.lower().strip().endsWith(":");
        if (!type.equals("CV") || reports.size() != 1 || !about && !isProduct(line)) {
            return null;
        }
        var report = reports.getFirst();
        var due = report.obligation().due();
        return due == null
                ? null
                : Deadlines.Deadline.on(
                        due, report.sentence(), report.obligation().raw(), false, false);
    }

    /** "… xây dựng Kế hoạch …" and then "Kế hoạch … gửi về …": what is sent is what was to be made (F42, D65). */
    private boolean isProduct(Line line) {
        var product = line.search(PRODUCT);
        return product.find()
                && Spelling.lower(reports.getFirst().obligation().raw()).startsWith(product.group(1));
    }
}
