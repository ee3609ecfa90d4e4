package vn.trienkhai.reader.field.task;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.reader.field.deadline.Deadlines;
import vn.trienkhai.reader.field.duty.Units;
import vn.trienkhai.reader.field.finding.Found;
import vn.trienkhai.reader.layout.Node;
import vn.trienkhai.reader.pattern.Cue;

/**
 * Lines below an item that say who does it, who helps and by when (F19, F20, D64): "- Đơn vị chủ trì: Phòng A", "- Phối hợp: Đoàn xã", "- Thời
 * gian: tháng 5/2026". They are no work of their own.
 */
final class DutyLines {
    private static final String WHO =
            "(?:(?:các )?(?:đơn vị|cơ quan|bộ phận|tổ chức|cá nhân|người|phòng|đồng chí) (?:được giao )?)?";
    private static final Cue LEAD = Cue.of(
            "chủ trì|phụ trách|thực hiện|trách nhiệm|đầu mối",
            "^\\s?" + WHO
                    + "(?:chủ trì|phụ trách|thực hiện|chịu trách nhiệm|trách nhiệm|đầu mối)(?: (?:thực hiện|chính|tham mưu|chủ trì|tổ chức))?\\s?: ?");
    private static final Cue COOP = Cue.of(
            "phối hợp|tham gia", "^\\s?" + WHO + "(?:cùng )?(?:tham gia )?(?:phối hợp|tham gia)(?: thực hiện)?\\s?: ?");
    private static final Cue TIME =
            Cue.of("^\\s?(?:thời (?:gian|hạn|điểm)|hoàn thành|tiến độ|lộ trình|hạn)(?!\\p{L})[^:.;]{0,20}: ?");

    /** "c) Việc phải làm: …" among such lines. */
    private static final Cue WORK =
            Cue.of("^\\s?(?:nội dung(?: công việc| thực hiện)?|công việc|nhiệm vụ|việc (?:phải|cần) làm)\\s?: ?");

    private DutyLines() {}

    /** Whether the line says who does something, or who helps. */
    static boolean is(Node node) {
        return names(node, LEAD) || names(node, COOP);
    }

    /** Whether lines below the item say who does it. */
    static boolean below(Node node) {
        return node.children().stream().anyMatch(child -> names(child, LEAD));
    }

    /** What the lines below the item say of its work; {@code context} where none says who does it. */
    static TaskContext of(Node node, TaskContext context, @Nullable LocalDate day) {
        return below(node) ? in(node.children(), context, day) : context;
    }

    /** What the lines right behind {@code nodes[at]} say, where it is no such line itself. */
    static TaskContext behind(List<Node> nodes, int at, TaskContext context, @Nullable LocalDate day) {
        if (isOfWork(nodes.get(at))) {
            return context;
        }
        int end = at + 1;
        while (end < nodes.size() && isOfWork(nodes.get(end))) {
            end++;
        }
        int start = at;
        while (start > 0 && nodes.get(at).search(WORK).find() && isOfWork(nodes.get(start - 1))) {
            start--;
        }
        var lines = Stream.concat(nodes.subList(start, at).stream(), nodes.subList(at + 1, end).stream())
                .toList();
        return lines.stream().anyMatch(line -> names(line, LEAD)) ? in(lines, context, day) : context;
    }

    /** "Nội dung: thăm, tặng quà …": the work itself, where others of the lines say who does it. */
    static boolean isOrdered(Node node) {
        var line = node.line();
        var work = line.search(WORK).region(node.from(), line.text().length());
        return work.lookingAt()
                && (Units.isImperative(line.lower(), work.end())
                        || Units.startsWithVerb(line.lower().substring(work.end())));
    }

    private static boolean isOfWork(Node node) {
        return is(node) || node.search(TIME).find();
    }

    private static TaskContext in(List<Node> lines, TaskContext context, @Nullable LocalDate day) {
        var told = context;
        for (var line : lines) {
            if (line.isParagraph() && told != context && !isOfWork(line)) {
                return told; // what stands below is the next piece of work
            }
            told = withUnits(line, told);
            var limit = isOfWork(line)
                    ? Deadlines.in(line.line(), line.from(), line.line().text().length(), day)
                    : null;
            told = limit == null ? told : told.withDeadline(limit);
        }
        return told;
    }

    private static TaskContext withUnits(Node line, TaskContext context) {
        if (names(line, LEAD)) {
            var beside = LabelledDuty.coop(line.line(), line.from());
            var told = context.withUnits(units(line, LEAD), true);
            return beside.isEmpty() ? told : told.withCoop(beside);
        }
        return names(line, COOP) ? context.withCoop(units(line, COOP)) : context;
    }

    private static boolean names(Node node, Cue label) {
        int name = nameStart(node, label);
        return name >= 0 && Units.startsBodyAt(node.line().lower(), name);
    }

    private static List<Found<String>> units(Node node, Cue label) {
        int name = nameStart(node, label);
        return name >= 0 ? Units.split(node.line(), name, LabelledDuty.end(node.line(), name)) : List.of();
    }

    /** Behind the label that the line begins with; -1 where it does not. */
    private static int nameStart(Node node, Cue label) {
        var line = node.line();
        var found = line.search(label).region(node.from(), line.text().length());
        return found.lookingAt() ? found.end() : -1;
    }
}
