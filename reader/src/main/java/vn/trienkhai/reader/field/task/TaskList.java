package vn.trienkhai.reader.field.task;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.reader.DoubtReason;
import vn.trienkhai.reader.Task;
import vn.trienkhai.reader.field.deadline.Deadlines;
import vn.trienkhai.reader.field.duty.Duty;
import vn.trienkhai.reader.field.duty.Units;
import vn.trienkhai.reader.field.finding.Findings;
import vn.trienkhai.reader.field.finding.Found;
import vn.trienkhai.reader.field.report.ReportsField;
import vn.trienkhai.reader.field.table.TaskTable;
import vn.trienkhai.reader.field.window.TableWindows;
import vn.trienkhai.reader.layout.Line;
import vn.trienkhai.reader.layout.Node;
import vn.trienkhai.reader.layout.Span;
import vn.trienkhai.reader.pattern.Cue;
import vn.trienkhai.reader.spelling.Spelling;

/** The tasks found so far, each written down with its units, deadline, evidence and doubts. */
final class TaskList {

    /** "Có văn bản yêu cầu doanh nghiệp tái xuất hàng": whom the paper that is to be written asks. */
    private static final Cue BY_PAPER = Cue.of(
            "^\\s?(?:có|ban hành|gửi|soạn|phát hành) (?:văn bản|công văn|thông báo) (?:yêu cầu|đề nghị|chỉ đạo|hướng dẫn|giao|đôn đốc|nhắc nhở) ");

    /** "…, phân công từng đảng viên", "…; giao tổ tự quản". */
    private static final Cue ORDERS = Cue.of("(?:yêu cầu|giao|phân công|chỉ đạo|khuyến khích)(?: cho)? $");

    /** "Khi phát hiện …", "Trường hợp có …": work only if something happens. */
    private static final Cue ONLY_WHEN = Cue.of(
            "^(?:khi|trường hợp|nếu) (?:phát hiện|xảy ra|có |phát sinh|gặp|bị|nhận được (?:tin|thông tin|đơn|yêu cầu))");

    private static final Cue QUY = Cue.of(
            "quý (?:cơ quan|đơn vị|cơ quan, đơn vị|cơ quan, địa phương|cơ quan, đơn vị, địa phương|ban|sở|vị|địa phương|ủy ban(?: nhân dân)?|trường|nhà trường|công ty|doanh nghiệp|phòng|bệnh viện|liên đoàn|hội|đồng chí|thầy,? cô)|các đồng chí");

    private final String type;
    private final List<String> addressees;
    private final KnownNames known;
    private final TaskLimits limits;
    private final @Nullable LocalDate day;
    private final Findings findings;
    private final List<Task> tasks = new ArrayList<>();
    private List<String> guided = List.of();

    TaskList(
            String type,
            List<String> addressees,
            List<ReportsField.Report> reports,
            @Nullable LocalDate day,
            Findings findings) {
        this.type = type;
        this.addressees = addressees;
        this.known = new KnownNames(addressees, reports);
        this.limits = new TaskLimits(type, reports, day, findings);
        this.day = day;
        this.findings = findings;
    }

    /** Whom the paper guides. */
    void guide(List<String> units) {
        guided = units;
    }

    List<Task> all() {
        return List.copyOf(tasks);
    }

    /** Those whose names a heading is: {@code units}, or a name that the paper tells elsewhere. */
    List<Found<String>> headed(Node node, List<Found<String>> units) {
        return units.isEmpty() && !node.children().isEmpty() ? known.heading(node) : units;
    }

    /** What lines below the item say of who does it and by when. */
    TaskContext told(Node node, TaskContext above) {
        return DutyLines.of(node, above, day);
    }

    /** What lines right behind the item at {@code at} say of it. */
    TaskContext told(List<Node> nodes, int at, TaskContext above) {
        return DutyLines.behind(nodes, at, above, day);
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
        var lead = above ? context.units() : known.whole(line, shared(line, duty));
        boolean open = lead.isEmpty() || above && asksAddressees(lead);
        if (open && (!addresseesAct() || LaterSubject.isNamedBehind(line, from)) || isLevel(lead)) {
            var later = LaterSubject.in(line, from);
            lead = later.isEmpty() ? lead : later;
        }
        var own = duty.coop().isEmpty() ? LaterSubject.support(line, from, lead) : duty.coop();
        own = own.isEmpty() ? NamedSupport.in(line, from) : own;
        var coop = own.isEmpty() ? context.coop() : own;
        int start = skipBlank(line, from);
        var end = more.isEmpty() ? line.span() : more.getLast().span();
        var text = new StringBuilder(line.text().substring(start));
        more.forEach(next -> text.append('\n').append(next.text()));
        var pointer = pointer();
        findings.evidence(pointer, new Span(line.start() + start, Math.max(line.start() + start, end.end())));
        units(pointer, lead, coop);
        cut(line, lead, pointer);
        var deadline = limits.of(line, from, more, context, pointer);
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
        return lead.size() == 1
                && Spelling.lower(lead.getFirst().value()).startsWith("cấp ")
                && !Spelling.lower(lead.getFirst().value()).startsWith("cấp ủy");
    }

    /** Below the name of a unit "Lãnh đạo Ủy ban nhân dân tỉnh chỉ đạo …" says what it does, not who (F8). */
    private static boolean leadsOthers(Duty duty, TaskContext context) {
        return !context.units().isEmpty()
                && (Spelling.lower(duty.lead().getFirst().value()) + " ").startsWith("lãnh đạo ");
    }

    /** Below the name of a body "Yêu cầu các trường …", "Họp, phân công từng đảng viên …" says whom it orders, not who acts (F8). */
    private static boolean ordersOthers(Line line, int from, Duty duty, TaskContext context) {
        if (line.search(BY_PAPER).region(from, line.text().length()).lookingAt()) {
            return true;
        }
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
            until = TableWindows.isHour(until.raw()) ? null : until.endOfPeriod();
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

    private void cut(Line line, List<Found<String>> lead, String pointer) {
        for (int i = 0; i < lead.size(); i++) {
            var unit = lead.get(i);
            var place = pointer + "/lead_units/" + i;
            CutNames.longer(line, unit)
                    .ifPresent(longer -> findings.doubt(place, DoubtReason.NAME_CUT, unit.value(), List.of(longer)));
        }
    }

    private void unit(String pointer, Found<String> unit) {
        findings.evidence(pointer, unit.span());
        if (VagueUnits.has(unit.value())) {
            findings.doubt(pointer, DoubtReason.UNIT_VAGUE, unit.value(), List.of());
        }
    }

    /** In a letter the addressees act where the sentence names nobody, in a guideline those it guides; elsewhere it stays open. */
    private List<String> fallback(Line line, String pointer) {
        if (addresseesAct()) {
            if (addressees.size() > 1) {
                findings.doubt(pointer + "/lead_units", DoubtReason.LEAD_MISSING, head(line), addressees);
            }
            return addressees;
        }
        findings.doubt(pointer + "/lead_units", DoubtReason.LEAD_MISSING, head(line), guided);
        return guided;
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
