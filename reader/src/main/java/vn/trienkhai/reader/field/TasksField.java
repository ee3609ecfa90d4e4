package vn.trienkhai.reader.field;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.reader.DoubtReason;
import vn.trienkhai.reader.Task;
import vn.trienkhai.reader.layout.Line;
import vn.trienkhai.reader.layout.Node;
import vn.trienkhai.reader.layout.Parts;
import vn.trienkhai.reader.layout.Span;
import vn.trienkhai.reader.layout.Spelling;
import vn.trienkhai.reader.source.SourceLine;
import vn.trienkhai.reader.vocabulary.Vocabulary;

/**
 * Nhiệm vụ: the finest list item of the directive part that assigns an action, or the paragraph where there is no list.
 *
 * <p>A heading that names units (F14–F19) hands them down to what stands below it; a sentence with a subject of its own
 * (F1–F13) keeps that. Aims, contents to be told, targets and programme points are no tasks, and neither is a sentence that
 * only asks for a report.
 */
final class TasksField {

    private record Context(
            List<Found<String>> units,
            List<Found<String>> coop,
            boolean strong,
            Deadlines.@Nullable Deadline deadline) {
        Context withUnits(List<Found<String>> others, boolean nowStrong) {
            return new Context(others, coop, nowStrong, deadline);
        }

        Context strongly() {
            return new Context(units, coop, true, deadline);
        }
    }

    private static final Context START = new Context(List.of(), List.of(), false, null);
    private static final Pattern NOT_TASKS = Pattern.compile(
            "^(?:mục đích|yêu cầu|mục tiêu|quan điểm|nội dung (?:tuyên truyền|báo cáo|thi|cần|trọng tâm tuyên truyền|thông tin)|hình thức tuyên truyền|đối tượng|thời gian|địa điểm|thành phần|kinh phí|căn cứ|chỉ tiêu|cơ cấu|bối cảnh|tình hình|đánh giá|nguyên tắc|thể lệ|chủ đề|khẩu hiệu|thành lập ban tổ chức|ban tổ chức$|tiểu ban|phạm vi|ý nghĩa|giải thưởng|định mức|tiêu chí|cơ quan (?:chủ trì|phối hợp)|kết quả đạt được|tồn tại|một số|hạn chế)(?![\\p{L}])");
    private static final Pattern TASKS =
            Pattern.compile("tổ chức thực hiện|phân công|trách nhiệm|nhiệm vụ|biện pháp|giải pháp");
    private static final Pattern ATTRIBUTE = Pattern.compile(
            "^(?:thời gian|địa điểm|thành phần|đối tượng|hình thức|số lượng|kinh phí|thể loại|lưu ý|ghi chú|chủ đề|trang phục|phương tiện|cơ quan chủ trì|đơn vị chủ trì|đơn vị phối hợp|cơ quan phối hợp|người thực hiện|đơn vị thực hiện|thời hạn|tiến độ|nội dung|nguồn kinh phí|mức chi|quy mô|dự kiến|chương trình gồm|ông|bà|đồng chí)(?![\\p{L}])[^:]{0,40}:");
    private static final Pattern DONE_IN =
            Pattern.compile("^(?:thời gian (?:thực hiện|hoàn thành)|thời hạn|tiến độ|hoàn thành)[^:]{0,20}:");
    private static final Pattern CLOSING = Pattern.compile(
            "^(?:trên đây|trân trọng|xin (?:chân thành|trân trọng)|mọi chi tiết|mọi vướng mắc|mọi ý kiến|nếu có|nếu có vướng mắc|quá thời hạn|quá thời gian|trong quá trình (?:triển khai|thực hiện|tổ chức)|lưu ý|\\(|(?:công văn|kế hoạch|chỉ thị|hướng dẫn|thông báo|quyết định|văn bản) này|nơi nhận|kế hoạch được|nguồn kinh phí|kinh phí|riêng đối với|ghi chú|nguyên nhân|tuy nhiên|vừa qua|thời gian qua)(?![\\p{L}])");
    private static final Pattern FORMULA = Pattern.compile(
            "(?:nghiêm túc|khẩn trương|quan tâm|tích cực|hiệu quả)(?:,? (?:nghiêm túc|khẩn trương|tổ chức|triển khai|phối hợp|chỉ đạo|phổ biến|quán triệt|và))* (?:thực hiện|triển khai)(?: thực hiện)?[^.;,]{0,40}[./]*$|xin thông báo|để (?:các |quý )?[\\p{L}, ]{0,40}biết(?:,| và)? thực hiện|thực hiện nghiêm túc[\\p{L}, ]{0,60}[./]*$");
    private static final Pattern LEAD_IN = Pattern.compile(
            "(?<![\\p{L}])(?:yêu cầu(?! (?:của|cần|đặt|nhiệm))|(?<!xét |theo )đề nghị(?! của)|(?<!phân |bàn )giao(?! (?:thông|lưu|ban|dịch|nhiệm))|chỉ thị(?! (?:số|này))|phân công|quán triệt)(?![\\p{L}])");
    private static final Pattern ASKS =
            Pattern.compile("(?<![\\p{L}])(?:đề nghị|yêu cầu|giao|kính đề nghị|phân công|để các đơn vị)(?![\\p{L}])");
    private static final Pattern BACKGROUND = Pattern.compile(
            "^(?:thực hiện|căn cứ|xét|theo|ngày \\d|qua|trong thời gian|tuy nhiên|thời gian qua|hiện nay|hiện tại|được sự)(?![\\p{L}])");
    private static final Pattern IMPERATIVE =
            Pattern.compile("^" + Vocabulary.anyOf("imperatives", 0) + "(?![\\p{L}])");
    private static final Pattern REPORT_VERB = Pattern.compile(
            "^(?:(?:định kỳ|tổng hợp|kịp thời|nghiêm túc|lập|có|thường xuyên|chủ động|,|và|\\s|(?:0?\\d|sáu) tháng|hàng năm|hằng năm|hằng tháng|hàng tháng|hằng quý|hàng quý|kết quả|tình hình|thực hiện chế độ|xây dựng)+)?(?:gửi|báo cáo|đăng ký|nộp|phản ánh)(?! viên)(?![\\p{L}])");
    private static final Pattern LEVEL =
            Pattern.compile("(?:^|(?:hoạt động|ở|tại|đối với) )(cấp (?:tỉnh|huyện|xã|cơ sở|chi bộ|trung ương))");
    private static final Pattern TAKING_PART = Pattern.compile("^(?:tham gia|quản lý|thực hiện|phối hợp(?! với))");
    private static final Pattern CAMPAIGN = Pattern.compile("^(?:kết thúc|sau khi kết thúc)(?![\\p{L}])");

    /** "các đơn vị liên quan" (F32): nobody can be held to it until somebody says who is meant. */
    private static final Pattern VAGUE = Pattern.compile(
            "^(?:các )?(?:cơ quan|đơn vị|địa phương|bộ phận|ngành|tổ chức)[\\p{L}, ]{0,40}(?:có )?liên quan$|^các bộ phận được phân công$");

    private final Parts parts;
    private final String type;
    private final List<String> addressees;
    private final List<ReportsField.Report> reports;
    private final @Nullable LocalDate day;
    private final Findings findings;
    private final List<Task> tasks = new ArrayList<>();
    private @Nullable Node lastItem;

    private TasksField(
            Parts parts,
            String type,
            List<String> addressees,
            List<ReportsField.Report> reports,
            @Nullable LocalDate day,
            Findings findings) {
        this.parts = parts;
        this.type = type;
        this.addressees = addressees;
        this.reports = reports;
        this.day = day;
        this.findings = findings;
    }

    static List<Task> read(
            Parts parts,
            List<Node> tree,
            String type,
            List<String> addressees,
            List<ReportsField.Report> reports,
            @Nullable LocalDate day,
            Findings findings) {
        var field = new TasksField(parts, type, addressees, reports, day, findings);
        field.readRoots(tree);
        return List.copyOf(field.tasks);
    }

    private void readRoots(List<Node> tree) {
        var context = leadIn(tree);
        var listed = tree.stream().filter(node -> !node.isParagraph()).toList();
        lastItem = listed.isEmpty() ? null : listed.getLast();
        readAll(listed, context);
        readTable(tree.stream().filter(Node::isParagraph).toList());
        boolean fromList = !tasks.isEmpty();
        for (var node : tree) {
            if (node.isParagraph() && asksDirectly(node, fromList)) {
                add(node.line(), node.from(), List.of(), START);
            }
        }
    }

    /** The paragraph that opens the list: who demands, and of whom. */
    private Context leadIn(List<Node> tree) {
        var context = START;
        for (var node : tree) {
            if (!node.isParagraph()) {
                break;
            }
            if (node.text().strip().endsWith(":")) {
                int at = lastAsk(node.lower());
                var units = at < 0
                        ? List.<Found<String>>of()
                        : Duty.of(node.line(), at, node.line().text().length()).lead();
                context = new Context(units.isEmpty() ? unitsBeforeColon(node, at) : units, List.of(), at >= 0, null);
            }
        }
        return context;
    }

    private static int lastAsk(String lower) {
        var ask = LEAD_IN.matcher(lower);
        int at = -1;
        while (ask.find()) {
            at = ask.start();
        }
        return at;
    }

    /** "… yêu cầu Chủ tịch Ủy ban nhân dân các tỉnh:" has no verb after the units. */
    private static List<Found<String>> unitsBeforeColon(Node node, int ask) {
        if (ask < 0) {
            return List.of();
        }
        int from = node.line().lower().indexOf(' ', ask);
        from = node.line().lower().indexOf(' ', from + 1) + 1;
        int to = node.line().text().length();
        return from > 0 && Units.startsBodyAt(node.line().lower(), from)
                ? Units.split(node.line(), from, to)
                : List.of();
    }

    /** Rows below a row of headings such as "Nội dung | Đơn vị chủ trì | Thời gian". */
    private void readTable(List<Node> nodes) {
        var table = Optional.<TaskTable>empty();
        for (var node : nodes) {
            if (node.line().kind() != SourceLine.Kind.ROW) {
                table = Optional.empty();
                continue;
            }
            var headings = TaskTable.ofHeadings(node.line());
            if (headings.isPresent()) {
                table = headings;
            } else if (table.isPresent() && table.get().fits(node.line())) {
                addRow(node.line(), table.get());
            }
        }
    }

    private void addRow(Line line, TaskTable table) {
        var pointer = "/tasks/" + tasks.size();
        var work = table.work(line);
        var lead = table.leadUnits(line);
        var coop = table.coopUnits(line);
        findings.evidence(pointer, work.span());
        units(pointer, lead, coop);
        var when = table.when(line);
        var until = when.map(cell -> until(line, cell)).orElse(null);
        if (until != null) {
            findings.evidence(pointer + "/deadline", until.span());
            Deadlines.doubts(until, pointer + "/deadline", day, findings);
        }
        if (lead.isEmpty()) {
            findings.doubt(pointer + "/lead_units", DoubtReason.LEAD_MISSING, work.value(), List.of());
        }
        tasks.add(new Task(
                "t" + (tasks.size() + 1),
                work.value(),
                Units.names(lead),
                Units.names(coop),
                until == null ? null : until.on(),
                when.map(Found::value).orElse(null)));
    }

    private Deadlines.@Nullable Deadline until(Line line, Found<String> cell) {
        var dates = Dates.in(
                line.lower(), cell.span().start() - line.start(), cell.span().end() - line.start());
        if (dates.isEmpty()) {
            return null;
        }
        var last = dates.getLast();
        var full = last.hasYear() || day == null ? last : last.withYear(Deadlines.yearFor(last, day));
        return new Deadlines.Deadline(
                full.last(),
                cell.span(),
                cell.value(),
                !last.hasYear(),
                Spelling.lower(cell.value()).startsWith("trước"));
    }

    private void readAll(List<Node> nodes, Context context) {
        readTable(nodes);
        var shared = context;
        for (var node : nodes) {
            if (DONE_IN.matcher(node.lower()).find()) {
                shared = new Context(context.units(), context.coop(), context.strong(), range(node));
            }
        }
        for (int i = 0; i < nodes.size(); i++) {
            readNode(nodes.get(i), shared);
        }
    }

    private Deadlines.@Nullable Deadline range(Node node) {
        var dates =
                Dates.in(node.line().lower(), node.from(), node.line().text().length());
        var last = dates.isEmpty() ? null : dates.getLast().last();
        return last == null || !dates.getLast().isDay()
                ? null
                : new Deadlines.Deadline(last, node.span(), node.text(), false, false);
    }

    private void readNode(Node node, Context context) {
        if (node.line().kind() == SourceLine.Kind.ROW) {
            return;
        }
        if (node.isParagraph()) {
            readParagraph(node, context);
            return;
        }
        var units = headingUnits(node);
        var labelled =
                node.children().stream().filter(child -> !child.isParagraph()).toList();
        var items = labelled.stream().filter(child -> !isAttribute(child)).toList();
        if (!units.isEmpty()) {
            readAll(node.children(), below(node, context.withUnits(units, true)));
        } else if (isContentHeading(node)) {
            readUnitsBelow(node, context);
        } else if (isHeading(node, items)) {
            readAll(node.children(), below(node, headed(node, context)));
        } else {
            readItem(node, items, context);
        }
    }

    private static Context headed(Node node, Context context) {
        var level = LEVEL.matcher(node.lower());
        var next = TASKS.matcher(node.lower()).find() ? context.strongly() : context;
        if (level.find()) {
            int from = node.from() + level.start(1);
            int to = node.from() + level.end(1);
            return next.withUnits(
                    List.of(new Found<>(
                            node.line().text().substring(from, to), node.line().span(from, to))),
                    next.strong());
        }
        return node.label() != null && node.label().rank() <= 2 ? next.withUnits(List.of(), next.strong()) : next;
    }

    /** "Chủ trì phối hợp với các đơn vị …, cụ thể:" below a unit heading gives the supporters of the items after it. */
    private static Context below(Node node, Context context) {
        for (var child : node.children()) {
            if (child.isParagraph() && child.text().strip().endsWith(":")) {
                var coop =
                        Duty.of(child.line(), 0, child.line().text().length()).coop();
                return new Context(context.units(), coop, context.strong(), context.deadline());
            }
        }
        return context;
    }

    private static boolean isContentHeading(Node node) {
        boolean headed = !node.children().isEmpty() || node.text().length() < 60;
        return headed && NOT_TASKS.matcher(node.lower()).find();
    }

    /** A content section holds no tasks, unless headings inside it name units (S2: forms by unit). */
    private void readUnitsBelow(Node node, Context context) {
        for (var child : node.children()) {
            var units = child.isParagraph() || child.isBullet() ? List.<Found<String>>of() : headingUnits(child);
            if (!units.isEmpty()) {
                readAll(child.children(), below(child, context.withUnits(units, true)));
            }
        }
    }

    private static boolean isAttribute(Node node) {
        return ATTRIBUTE.matcher(node.lower()).find();
    }

    /** Units where the whole heading is nothing but names: "3. Ban Tuyên giáo Tỉnh ủy", "c) Sở Nội vụ:". */
    private static List<Found<String>> headingUnits(Node node) {
        var text = node.text().strip();
        boolean closed = text.endsWith(":")
                || !text.endsWith(".")
                        && !text.endsWith(";")
                        && !node.children().isEmpty();
        if (!closed
                || text.length() > 300
                || !Units.startsWithBody(node.lower())
                || text.substring(0, text.length() - 1).indexOf(':') >= 0) {
            return List.of();
        }
        int end = node.line().text().length();
        int verb = Units.verb(node.line(), node.from(), end);
        boolean order = verb >= 0
                && !(text.length() < 80
                        && TAKING_PART
                                .matcher(node.line().lower())
                                .region(verb, end)
                                .find());
        return order ? List.of() : Units.split(node.line(), node.from(), end);
    }

    private static boolean isHeading(Node node, List<Node> items) {
        var text = node.text().strip();
        boolean numbered = node.label() != null && node.label().rank() <= 7;
        boolean closed = text.endsWith(".") || text.endsWith(";") || text.endsWith("/.");
        if (node.children().isEmpty()) {
            return false;
        }
        if (text.endsWith(":")) {
            return true;
        }
        boolean paragraphs = node.children().stream().anyMatch(Node::isParagraph);
        return numbered && !closed && text.length() < 200 && (!items.isEmpty() || paragraphs);
    }

    private void readItem(Node node, List<Node> items, Context context) {
        if (!items.isEmpty()) {
            var duty = Duty.of(node.line(), node.from(), node.line().text().length());
            var inner = duty.lead().isEmpty() ? context : context.withUnits(duty.lead(), context.strong());
            if (isSentence(node) && isTask(node, context)) {
                add(node.line(), node.from(), List.of(), context);
            }
            readAll(node.children(), inner);
            return;
        }
        if (!isTask(node, context) && !isTaskByContinuation(node, context)) {
            return;
        }
        var own = Duty.of(node.line(), node.from(), node.line().text().length());
        var later = own.lead().isEmpty() ? context : context.withUnits(own.lead(), context.strong());
        var more = new ArrayList<Line>();
        var apart = new ArrayList<Node>();
        for (var child : node.children()) {
            if (child.isParagraph() && isOwnTask(child)) {
                apart.add(child);
            } else if (child.isParagraph()
                    && !isLastItem(node)
                    && child.line().kind() != SourceLine.Kind.ROW
                    && apart.isEmpty()
                    && !CLOSING.matcher(child.lower()).find()
                    && !isReportOnly(child)) {
                more.add(child.line());
            }
        }
        var deadline = node.children().stream()
                .filter(child -> DONE_IN.matcher(child.lower()).find())
                .findFirst()
                .map(this::range);
        var with = deadline.isPresent()
                ? new Context(context.units(), context.coop(), context.strong(), deadline.get())
                : context;
        add(node.line(), node.from(), more, with);
        for (var child : apart) {
            readParagraph(child, later.strongly());
        }
    }

    /** What follows the last item of a text is no part of it: nothing shows where the item ends. */
    private boolean isLastItem(Node node) {
        return node == lastItem;
    }

    private boolean isTaskByContinuation(Node node, Context context) {
        return context.strong()
                && node.children().stream().anyMatch(child -> child.isParagraph() && isTask(child, context));
    }

    private static boolean isSentence(Node node) {
        var text = node.text().strip();
        return text.length() > 60 && (text.endsWith(".") || text.endsWith(";"));
    }

    /** A paragraph after a numbered item goes on with it, unless it begins with an order or a unit of its own. */
    private boolean isOwnTask(Node child) {
        if (CLOSING.matcher(child.lower()).find()) {
            return false;
        }
        var duty = Duty.of(child.line(), child.from(), child.line().text().length());
        boolean noun = child.lower().contains(" phải ") && duty.lead().isEmpty();
        return !noun
                && (IMPERATIVE.matcher(child.lower()).find() || !duty.lead().isEmpty());
    }

    private void readParagraph(Node node, Context context) {
        if (!node.text().strip().endsWith(":") && isTask(node, context)) {
            add(node.line(), node.from(), List.of(), context);
        }
    }

    private boolean isTask(Node node, Context context) {
        var lower = node.lower().strip();
        if (lower.length() < 12
                || CLOSING.matcher(lower).find()
                || isBareAttribute(node)
                || isReportOnly(node)
                || isFormula(node)) {
            return false;
        }
        var duty = Duty.of(node.line(), node.from(), node.line().text().length());
        boolean imperative = IMPERATIVE.matcher(lower).find();
        if (lower.startsWith("căn cứ")
                && Units.verb(node.line(), node.from() + 10, node.line().text().length()) < 0) {
            return false;
        }
        if (context.strong()) {
            return imperative
                    || !duty.lead().isEmpty()
                    || Units.verb(node.line(), node.from(), node.line().text().length()) >= 0
                    || isPlainSentence(node);
        }
        return imperative
                || !duty.lead().isEmpty() && duty.lead().getFirst().value().length() < 160;
    }

    /** Under an order every full sentence of a list assigns something, whatever its verb. */
    private static boolean isPlainSentence(Node node) {
        var text = node.text().strip();
        boolean listed = node.label() != null && node.label().rank() <= 8;
        int colon = text.indexOf(':');
        return listed && text.length() > 25 && (text.endsWith(".") || text.endsWith(";")) && (colon < 0 || colon > 40);
    }

    /** "Nội dung: các cơ sở Đoàn phát động …" is a task in spite of its label; "Thời gian: …" is not. */
    private static boolean isBareAttribute(Node node) {
        if (!isAttribute(node)) {
            return false;
        }
        int colon = node.line().lower().indexOf(':', node.from());
        return node.lower().startsWith("thời gian")
                || !node.lower().startsWith("nội dung")
                || Duty.of(node.line(), colon + 1, node.line().text().length())
                        .lead()
                        .isEmpty();
    }

    private boolean isFormula(Node node) {
        return node.isParagraph()
                && FORMULA.matcher(node.lower()).find()
                && (!tasks.isEmpty()
                        || node.lower().contains("trên đây")
                        || node.lower().contains("xin thông báo"));
    }

    private boolean isReportOnly(Node node) {
        boolean reports = this.reports.stream()
                .anyMatch(report -> report.sentence().overlaps(node.line().span()));
        if (!reports) {
            return false;
        }
        var duty = Duty.of(node.line(), node.from(), node.line().text().length());
        int verb = duty.verb() < 0 ? node.from() : duty.verb();
        var from = node.line().lower().substring(verb);
        return REPORT_VERB.matcher(from).find()
                || CAMPAIGN.matcher(node.lower()).find();
    }

    /** Without a list, the paragraph that asks is the task, even where all it asks for is a report. */
    private boolean asksDirectly(Node node, boolean fromList) {
        var lower = node.lower();
        if (CLOSING.matcher(lower).find()
                || lower.length() < 40
                || fromList && lower.strip().endsWith(":")) {
            return false;
        }
        if (fromList) {
            return !BACKGROUND.matcher(lower).find()
                    && isOwnTask(node)
                    && !isReportOnly(node)
                    && !isFormula(node)
                    && ASKS.matcher(lower).find();
        }
        boolean asks = ASKS.matcher(lower).find() && asksSomebody(node);
        return asks
                && !lower.contains("có văn bản số")
                && !FORMULA.matcher(lower).find();
    }

    private static boolean asksSomebody(Node node) {
        var ask = LEAD_IN.matcher(node.lower());
        while (ask.find()) {
            int at = node.from() + ask.start();
            if (!Duty.of(node.line(), at, node.line().text().length()).lead().isEmpty()) {
                return true;
            }
        }
        return false;
    }

    private void add(Line line, int from, List<Line> more, Context context) {
        int to = line.text().length();
        var duty = Duty.of(line, from, to);
        var lead = duty.lead().isEmpty() ? context.units() : duty.lead();
        var coop = duty.coop().isEmpty() ? context.coop() : duty.coop();
        var deadline = Deadlines.in(line, from, to, day);
        for (int i = 0; deadline == null && i < more.size(); i++) {
            deadline = Deadlines.in(more.get(i), 0, more.get(i).text().length(), day);
        }
        deadline = deadline == null ? context.deadline() : deadline;
        deadline = deadline == null ? ofReport(line) : deadline;
        var pointer = "/tasks/" + tasks.size();
        int start = skipBlank(line, from);
        var end = more.isEmpty() ? line.span() : more.getLast().span();
        var span = new Span(line.start() + start, Math.max(line.start() + start, end.end()));
        findings.evidence(pointer, span);
        var text = new StringBuilder(line.text().substring(start));
        more.forEach(next -> text.append('\n').append(next.text()));
        units(pointer, lead, coop);
        if (deadline != null) {
            findings.evidence(pointer + "/deadline", deadline.span());
            Deadlines.doubts(deadline, pointer + "/deadline", day, findings);
        }
        conditional(line, pointer);
        tasks.add(new Task(
                "t" + (tasks.size() + 1),
                text.toString(),
                lead.isEmpty() ? fallback(line, pointer) : Units.names(lead),
                Units.names(coop),
                deadline == null ? null : deadline.on(),
                deadline == null ? null : deadline.raw()));
    }

    private static int skipBlank(Line line, int from) {
        int start = from;
        while (start < line.text().length()
                && Character.isWhitespace(line.text().charAt(start))) {
            start++;
        }
        return start;
    }

    /** A letter that asks for nothing but a report has the report's day as its deadline. */
    private Deadlines.@Nullable Deadline ofReport(Line line) {
        boolean about = line.lower().contains("báo cáo") && tasks.isEmpty() && type.equals("CV");
        var due = reports.size() == 1 ? reports.getFirst().obligation().due() : null;
        return about && due != null && line.lower().strip().endsWith(":")
                ? new Deadlines.Deadline(
                        due,
                        reports.getFirst().sentence(),
                        reports.getFirst().obligation().raw(),
                        false,
                        false)
                : null;
    }

    private void vague(String pointer, List<Found<String>> lead) {
        for (int i = 0; i < lead.size(); i++) {
            if (VAGUE.matcher(Spelling.lower(lead.get(i).value())).find()) {
                findings.doubt(
                        pointer + "/lead_units/" + i,
                        DoubtReason.UNIT_VAGUE,
                        lead.get(i).value(),
                        List.of());
            }
        }
    }

    private void units(String pointer, List<Found<String>> lead, List<Found<String>> coop) {
        vague(pointer, lead);
        for (int i = 0; i < lead.size(); i++) {
            findings.evidence(pointer + "/lead_units/" + i, lead.get(i).span());
        }
        for (int i = 0; i < coop.size(); i++) {
            findings.evidence(pointer + "/coop_units/" + i, coop.get(i).span());
        }
    }

    /** In a letter the addressees act where the sentence names nobody; elsewhere it stays open. */
    private List<String> fallback(Line line, String pointer) {
        if (type.equals("CV") && !addressees.isEmpty()) {
            return addressees;
        }
        var quote = line.text().length() > 80 ? line.text().substring(0, 80) : line.text();
        findings.doubt(pointer + "/lead_units", DoubtReason.LEAD_MISSING, quote, List.of());
        return List.of();
    }

    private void conditional(Line line, String pointer) {
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
