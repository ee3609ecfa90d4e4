package vn.trienkhai.reader.field.task;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.reader.DoubtReason;
import vn.trienkhai.reader.Task;
import vn.trienkhai.reader.field.deadline.Deadlines;
import vn.trienkhai.reader.field.duty.Duty;
import vn.trienkhai.reader.field.duty.NameWords;
import vn.trienkhai.reader.field.duty.Units;
import vn.trienkhai.reader.field.finding.Findings;
import vn.trienkhai.reader.field.finding.Found;
import vn.trienkhai.reader.field.report.ReportsField;
import vn.trienkhai.reader.field.table.TaskTable;
import vn.trienkhai.reader.field.window.TableWindows;
import vn.trienkhai.reader.layout.Line;
import vn.trienkhai.reader.layout.Span;
import vn.trienkhai.reader.pattern.Cue;
import vn.trienkhai.reader.spelling.Spelling;

/** The tasks found so far, each written down with its units, deadline, evidence and doubts. */
final class TaskList {

    /** "các đơn vị liên quan" (F24, F32): nobody can be held to it until somebody says who is meant. */
    private static final Cue VAGUE = Cue.of(
            "^(?:(?:thủ trưởng|lãnh đạo|người đứng đầu) )?(?:các )?(?:cơ quan|đơn vị|địa phương|bộ phận|ngành|tổ chức)[\\p{L}, ]{0,40}(?:có )?liên quan$|^các bộ phận được phân công$|(?:mặt trận tổ quốc|mttq)[^,;]{0,40} và các (?:tổ chức|đoàn thể|hội)(?!\\p{L})|^cấp (?:tỉnh|huyện|xã|cơ sở|trung ương|thành phố)$");

    /** Names of kinds that a list of bodies may hold: "Ủy ban nhân dân các xã, phường, đặc khu". */
    private static final Cue KIND = Cue.of(
            "^(?:đặc khu|thị xã|thị trấn|quận|buôn|ấp|khóm|xóm|đoàn thể|người|khu công nghiệp|viên chức|bà|cô|thầy|phó|thành|thị)(?!\\p{L})");

    /** "…, phân công từng đảng viên", "…; giao tổ tự quản". */
    private static final Cue ORDERS = Cue.of("(?:yêu cầu|giao|phân công|chỉ đạo)(?: cho)? $");

    /** "Khi phát hiện …", "Trường hợp có …": work only if something happens. */
    private static final Cue ONLY_WHEN = Cue.of(
            "^(?:khi|trường hợp|nếu) (?:phát hiện|xảy ra|có |phát sinh|gặp|bị|nhận được (?:tin|thông tin|đơn|yêu cầu))");

    private static final int LONGEST_NAME = 130;
    /** A document that has to be made (F42). */
    private static final Cue PRODUCT =
            Cue.of("(?:xây dựng|lập|hoàn thiện) ((?:kế hoạch|báo cáo|phương án|đề án|danh mục) ?)");

    /** What is only told, behind no verb that makes it. */
    private static final Cue TOLD = Cue.of(
            "^(?!trong |trước |chậm nhất )(?:(?!(?:lập|xây dựng|chuẩn bị|rà soát|kiểm điểm|hoàn thiện|đăng ký|chọn|cử|thống kê) )[^;.:]){0,80}?báo cáo(?! viên)(?!\\p{L})");

    private static final Cue QUY =
            Cue.of("quý (?:cơ quan|đơn vị|cơ quan, đơn vị|cơ quan, địa phương|cơ quan, đơn vị, địa phương|ban|sở|vị)");

    private static final int FIRST_WORDS = 12;

    private final String type;
    private final List<String> addressees;
    private final List<ReportsField.Report> reports;
    /** Where sentences begin that ask for a report and nothing else. */
    private final TreeSet<Integer> reportsOfResults = new TreeSet<>();

    private final @Nullable LocalDate day;
    private final Findings findings;
    private final List<Task> tasks = new ArrayList<>();

    TaskList(
            String type,
            List<String> addressees,
            List<ReportsField.Report> reports,
            @Nullable LocalDate day,
            Findings findings) {
        this.type = type;
        this.addressees = addressees;
        this.reports = reports;
        reports.stream()
                .filter(TaskList::tellsOfWork)
                .forEach(report -> reportsOfResults.add(report.sentence().start()));
        this.day = day;
        this.findings = findings;
    }

    /** "báo cáo kết quả …", "các đơn vị gửi báo cáo …": tells of what was done, and makes nothing that was to be done. */
    private static boolean tellsOfWork(ReportsField.Report report) {
        return report.obligation().kind().equals("report")
                && TOLD.matcher(Spelling.lower(report.obligation().raw())).find();
    }

    List<Task> all() {
        return List.copyOf(tasks);
    }

    boolean isEmpty() {
        return tasks.isEmpty();
    }

    /** What may be no task at all. */
    void addUnsure(Line line, int from, Duty duty, List<Line> more, TaskContext context) {
        findings.doubt(pointer(), DoubtReason.TASK_UNSURE, head(line), List.of());
        add(line, from, duty, more, context);
    }

    /** A list item or paragraph from its first word, with the paragraphs that go on with it. */
    void add(Line line, int from, Duty duty, List<Line> more, TaskContext context) {
        boolean above = duty.lead().isEmpty() || leadsOthers(duty, context) || ordersOthers(line, from, duty, context);
        var lead = above ? context.units() : shared(line, duty);
        if (lead.isEmpty() && !addresseesAct() || isLevel(lead)) {
            var later = LaterSubject.in(line, from);
            lead = later.isEmpty() ? lead : later;
        }
        var own = duty.coop().isEmpty() ? LaterSubject.support(line, from, lead) : duty.coop();
        var coop = own.isEmpty() ? context.coop() : own;
        int start = skipBlank(line, from);
        var end = more.isEmpty() ? line.span() : more.getLast().span();
        var text = new StringBuilder(line.text().substring(start));
        more.forEach(next -> text.append('\n').append(next.text()));
        var pointer = pointer();
        findings.evidence(pointer, new Span(line.start() + start, Math.max(line.start() + start, end.end())));
        units(pointer, lead, coop);
        var deadline = deadline(line, from, more, context);
        mark(pointer, deadline);
        conditional(line, from, pointer);
        put(
                text.toString(),
                lead.isEmpty() || asksAddressees(lead) ? fallback(line, pointer) : Units.names(lead),
                coop,
                deadline,
                deadline == null ? null : deadline.raw());
    }

    /** "Hoạt động cấp tỉnh" above: whoever is named in the item comes before that. */
    private static boolean isLevel(List<Found<String>> lead) {
        return lead.size() == 1 && Spelling.lower(lead.getFirst().value()).startsWith("cấp ");
    }

    /** Below the name of a unit "Lãnh đạo Ủy ban nhân dân tỉnh chỉ đạo …" says what it does, not who (F8). */
    private static boolean leadsOthers(Duty duty, TaskContext context) {
        return !context.units().isEmpty()
                && (Spelling.lower(duty.lead().getFirst().value()) + " ").startsWith("lãnh đạo ");
    }

    /** Below the name of a body "Yêu cầu các trường …", "Họp, phân công từng đảng viên …" says whom it orders, not who acts (F8). */
    private static boolean ordersOthers(Line line, int from, Duty duty, TaskContext context) {
        if (context.place() != TaskContext.Place.BODY || context.units().isEmpty()) {
            return false;
        }
        int start = skipBlank(line, from);
        int lead = duty.lead().getFirst().span().start() - line.start();
        boolean alone = !Spelling.lower(context.units().getFirst().value()).startsWith("các ");
        return lead > start
                && !line.lower().startsWith("nhận được ", start)
                && (line.lower().startsWith("yêu cầu ", start)
                        ? alone
                        : !Units.startsBodyAt(line.lower(), start)
                                && line.search(ORDERS).region(start + 1, lead).find());
    }

    /** "Giao A làm …, B làm …; giao C làm …": all of them act, and somebody has to say whether it is one task. */
    private List<Found<String>> shared(Line line, Duty duty) {
        var others = new ArrayList<>(SharedDuty.others(line, duty));
        others.addAll(SharedDuty.inOtherSentences(line, duty));
        if (others.isEmpty()) {
            return duty.lead();
        }
        findings.doubt(pointer() + "/lead_units", DoubtReason.DUTIES_SEVERAL, head(line), List.of());
        var all = new ArrayList<>(duty.lead());
        others.stream()
                .filter(other -> all.stream().noneMatch(one -> one.value().equals(other.value())))
                .forEach(all::add);
        return all;
    }

    private static String head(Line line) {
        return line.text().length() > 80 ? line.text().substring(0, 80) : line.text();
    }

    /** A row of a table of tasks (F20, D66). */
    void addRow(Line line, TaskTable table) {
        var pointer = pointer();
        var work = table.work(line);
        var lead = table.leadUnits(line);
        var coop = table.coopUnits(line);
        findings.evidence(pointer, work.span());
        units(pointer, lead, coop);
        var when = table.when(line).orElse(null);
        var until = when == null ? null : Deadlines.ofCell(line, when, day);
        if (until != null && !table.limits() && !TableWindows.isLimit(until.raw())) {
            until = until.endOfPeriod();
        }
        mark(pointer, until);
        if (lead.isEmpty()) {
            findings.doubt(pointer + "/lead_units", DoubtReason.LEAD_MISSING, work.value(), List.of());
        }
        put(work.value(), Units.names(lead), coop, until, when == null ? null : when.value());
    }

    private String pointer() {
        return "/tasks/" + tasks.size();
    }

    private void put(
            String text,
            List<String> lead,
            List<Found<String>> coop,
            Deadlines.@Nullable Deadline deadline,
            @Nullable String raw) {
        var id = "t" + (tasks.size() + 1);
        tasks.add(new Task(id, text, lead, Units.names(coop), deadline == null ? null : deadline.on(), raw));
    }

    private static int skipBlank(Line line, int from) {
        int start = from;
        while (start < line.text().length()
                && Character.isWhitespace(line.text().charAt(start))) {
            start++;
        }
        return start;
    }

    private Deadlines.@Nullable Deadline deadline(Line line, int from, List<Line> more, TaskContext context) {
        var deadline = ofParts(line, from);
        for (int i = 0; deadline == null && i < more.size(); i++) {
            deadline = Deadlines.in(more.get(i), 0, more.get(i).text().length(), day);
        }
        deadline = deadline == null ? PartLimits.ofQuarter(line, from, ownEnd(line, from), day) : deadline;
        deadline = deadline == null ? context.deadline() : deadline;
        return deadline == null ? ofReport(line) : deadline;
    }

    /** "loại 1 trước ngày A, loại 2 trước ngày B" (D69): all of it is done by the last. */
    private Deadlines.@Nullable Deadline ofParts(Line line, int from) {
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
            findings.doubt(pointer() + "/deadline", DoubtReason.LIMIT_OF_REPORT, last.raw(), List.of());
        }
        if (last != first) {
            findings.doubt(
                    pointer() + "/deadline",
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
        return line.start()
                + Math.max(from, line.text().lastIndexOf(". ", deadline.span().start() - line.start()));
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
        if (!tasks.isEmpty() || !type.equals("CV") || reports.size() != 1 || !about && !isProduct(line)) {
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

    private void mark(String pointer, Deadlines.@Nullable Deadline deadline) {
        if (deadline != null) {
            findings.evidence(pointer + "/deadline", deadline.span());
            Deadlines.doubts(deadline, pointer + "/deadline", day, findings);
        }
    }

    private void units(String pointer, List<Found<String>> lead, List<Found<String>> coop) {
        for (int i = 0; i < lead.size(); i++) {
            unit(pointer + "/lead_units/" + i, lead.get(i));
        }
        for (int i = 0; i < coop.size(); i++) {
            unit(pointer + "/coop_units/" + i, coop.get(i));
        }
    }

    private void unit(String pointer, Found<String> unit) {
        findings.evidence(pointer, unit.span());
        var name = Spelling.lower(unit.value());
        if (VAGUE.matcher(name).find()
                || goesOn(unit.value(), name)
                || NameWords.haveOther(unit.value())
                || name.length() > LONGEST_NAME) {
            findings.doubt(pointer, DoubtReason.UNIT_VAGUE, unit.value(), List.of());
        }
    }

    /** "Phòng Hành chính cân đối tiền mặt, cơ cấu …": behind a comma stands no further body. */
    private static boolean goesOn(String written, String name) {
        for (int at = name.indexOf(", "); at >= 0; at = name.indexOf(", ", at + 2)) {
            var rest = name.substring(at + 2);
            if (Character.isLowerCase(written.charAt(at + 2))
                    && !Units.startsWithBody(rest)
                    && !KIND.matcher(rest).find()
                    && !Units.goesOnAfterComma(name, at)) {
                return true;
            }
        }
        return false;
    }

    /** In a letter the addressees act where the sentence names nobody; elsewhere it stays open. */
    private List<String> fallback(Line line, String pointer) {
        if (addresseesAct()) {
            if (addressees.size() > 1) {
                findings.doubt(pointer + "/lead_units", DoubtReason.LEAD_MISSING, head(line), addressees);
            }
            return addressees;
        }
        findings.doubt(pointer + "/lead_units", DoubtReason.LEAD_MISSING, head(line), List.of());
        return List.of();
    }

    /** "đề nghị quý cơ quan:": those whom the letter is written to. */
    private boolean asksAddressees(List<Found<String>> lead) {
        return addresseesAct()
                && lead.size() == 1
                && QUY.matcher(Spelling.lower(lead.getFirst().value())).matches();
    }

    private boolean addresseesAct() {
        return type.equals("CV") && !addressees.isEmpty();
    }

    /** "(nếu có điểm cầu ở …)", "Khi xảy ra sự cố, …" (F62). */
    private void conditional(Line line, int from, String pointer) {
        if (line.search(ONLY_WHEN)
                .region(skipBlank(line, from), line.text().length())
                .find()) {
            findings.doubt(pointer, DoubtReason.CONDITIONAL, head(line), List.of());
        }
        int at = line.lower().indexOf("(nếu có");
        if (at >= 0) {
            int end = line.lower().indexOf(')', at);
            findings.doubt(
                    pointer,
                    DoubtReason.CONDITIONAL,
                    line.text().substring(at, end < 0 ? line.text().length() : end + 1),
                    List.of());
        }
    }
}
