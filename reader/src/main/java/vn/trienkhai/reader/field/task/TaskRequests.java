package vn.trienkhai.reader.field.task;

import java.util.List;
import java.util.stream.Stream;
import vn.trienkhai.reader.field.duty.Duty;
import vn.trienkhai.reader.field.duty.Units;
import vn.trienkhai.reader.field.finding.Found;
import vn.trienkhai.reader.layout.Node;
import vn.trienkhai.reader.pattern.Cue;

/** Who demands, and of whom: "Ban Thường vụ … yêu cầu:", "…, đề nghị các trường …" (patterns F1–F4). */
final class TaskRequests {
    /** F1–F4. */
    private static final Cue LEAD_IN = Cue.of(
            "(?<![\\p{L}])(?:yêu cầu(?! (?:của|cần|đặt|nhiệm))|(?<!xét |theo )đề nghị(?! của)|(?<!phân |bàn )giao(?! (?:thông|lưu|ban|dịch|nhiệm))|chỉ thị(?! (?:số|này))|phân công|quán triệt)(?![\\p{L}])");
    /** F1–F4, F9. */
    private static final Cue ASKS = Cue.of(
            "(?<![\\p{L}])(?:đề nghị|yêu cầu|(?<!phân |bàn )giao(?! (?:thông|lưu|ban|dịch|nhiệm))|kính đề nghị|phân công|để các đơn vị)(?![\\p{L}])");

    /** "… báo cáo một số nội dung sau:": what stands below is told to the one who asks. */
    private static final Cue TO_BE_TOLD = Cue.of(
            "(?<!\\p{L})(?:báo cáo|cung cấp|cho biết|cho ý kiến|tham gia ý kiến|góp ý)(?: về| đối với)?(?: (?:một số|các|những))? (?:nội dung|vấn đề|thông tin|số liệu)(?: chính| chủ yếu| cụ thể| như sau| sau(?: đây)?|, cụ thể){0,3}\\s?:$");

    private static final String AND = " và ";

    private TaskRequests() {}

    /** Whether the list says what a report has to hold: its lead-in asks for that, and no item begins like an order. */
    static boolean listsContents(List<Node> tree) {
        var leadIn = tree.stream()
                .takeWhile(Node::isParagraph)
                .filter(node -> node.text().strip().endsWith(":"))
                .toList();
        return !leadIn.isEmpty()
                && TO_BE_TOLD.matcher(leadIn.getLast().lower().strip()).find()
                && tree.stream()
                        .filter(node -> !node.isParagraph())
                        .noneMatch(node -> Units.isImperative(node.lower(), 0)
                                || Duty.of(
                                                                node.line(),
                                                                node.from(),
                                                                node.line()
                                                                        .text()
                                                                        .length())
                                                        .verb()
                                                >= 0
                                        && Units.startsWithBody(node.lower()));
    }

    /** The paragraph that opens the list. */
    static TaskContext leadIn(List<Node> tree) {
        var context = TaskContext.START;
        for (var node : tree) {
            if (!node.isParagraph()) {
                break;
            }
            if (node.text().strip().endsWith(":")) {
                context = ordered(node);
            }
        }
        return context;
    }

    private static TaskContext ordered(Node node) {
        int at = lastAsk(node.lower());
        var units = at < 0
                ? List.<Found<String>>of()
                : askedTogether(
                        node,
                        at,
                        Duty.of(node.line(), at, node.line().text().length()).lead());
        var place = TaskHeadings.isOfActivities(node.lower()) ? TaskContext.Place.ACTIVITIES : TaskContext.Place.ANY;
        return new TaskContext(units.isEmpty() ? unitsBeforeColon(node, at) : units, List.of(), at >= 0, place, null);
    }

    /** "… đề nghị Ủy ban nhân dân các xã chỉ đạo các trường và yêu cầu các phòng trực thuộc thực hiện:": those of both asks. */
    private static List<Found<String>> askedTogether(Node node, int last, List<Found<String>> units) {
        var before = node.lower().substring(0, last);
        int first = before.endsWith(AND) && !units.isEmpty() ? lastAsk(before) : -1;
        if (first < 0 || before.indexOf(';', first) >= 0 || before.indexOf(". ", first) >= 0) {
            return units;
        }
        var others =
                Duty.of(node.line(), node.from() + first, node.from() + last).lead();
        return Stream.concat(others.stream(), units.stream()).toList();
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

    /** "Đề nghị các đơn vị:" between two lists: whom the second calls on. */
    static boolean isLeadIn(Node node) {
        return node.isParagraph()
                && node.text().strip().endsWith(":")
                && asks(node)
                && !asked(node).isEmpty();
    }

    /** "Để cuộc họp đạt kết quả, Hội đồng yêu cầu:" below the last of the guests: a list of orders follows. */
    static boolean asksBelow(Node node) {
        return node.isParagraph()
                ? node.text().strip().endsWith(":") && node.search(LEAD_IN).find()
                : node.children().stream().anyMatch(TaskRequests::asksBelow);
    }

    /** Whom a lead-in asks. */
    static List<Found<String>> asked(Node node) {
        int at = lastAsk(node.lower());
        if (at < 0) {
            return List.of();
        }
        int start = node.from() + at;
        var lead = Duty.of(node.line(), start, node.line().text().length()).lead();
        return lead.isEmpty() ? unitsBeforeColon(node, at) : lead;
    }

    static boolean asks(Node node) {
        return node.search(ASKS).find();
    }

    static boolean asksSomebody(Node node) {
        var ask = node.search(LEAD_IN);
        while (ask.find()) {
            int at = ask.start();
            if (!Duty.of(node.line(), at, node.line().text().length()).lead().isEmpty()) {
                return true;
            }
        }
        return false;
    }
}
