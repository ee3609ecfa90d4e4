package vn.trienkhai.reader.field.task;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.reader.Task;
import vn.trienkhai.reader.field.duty.Duty;
import vn.trienkhai.reader.field.duty.Units;
import vn.trienkhai.reader.field.finding.Findings;
import vn.trienkhai.reader.field.finding.Found;
import vn.trienkhai.reader.field.report.ReportsField;
import vn.trienkhai.reader.layout.Line;
import vn.trienkhai.reader.layout.Node;
import vn.trienkhai.reader.pattern.Cue;
import vn.trienkhai.reader.source.line.SourceLine;

/**
 * Nhiệm vụ: the finest list item of the directive part that assigns an action, or the paragraph where there is no list.
 *
 * <p>A heading that names units (F14–F19) hands them down to what stands below it; a sentence with a subject of its own
 * (F1–F13) keeps that. Aims, contents to be told, targets and programme points are no tasks, and neither is a sentence that
 * only asks for a report.
 */
public final class TasksField {
    /** "Phó Thủ tướng … có ý kiến như sau:", "Ủy ban nhân dân tỉnh yêu cầu:" above a paragraph. */
    private static final Cue OPENS = Cue.of(
            "(?:yêu cầu|đề nghị|có ý kiến(?: chỉ đạo)?|chỉ đạo|chỉ thị|kết luận)(?: (?:cụ thể )?(?:như sau|một số nội dung sau))?\\s?:\\s*$|(?:đề nghị|yêu cầu|giao)(?!\\p{L})[^.;]{3,300}(?:nội dung|nhiệm vụ|công việc|việc)(?: cụ thể| chính| trọng tâm)?,? (?:như )?sau(?: đây)?\\s?[.:]\\s*$");

    /** "Bước 3: Khám sức khỏe tại …, từ ngày …" */
    private static final Cue STEP = Cue.of("^\\s?bước \\d{1,2}\\s?[.:]");

    private final TaskSentences sentences;
    private final UnsureTasks unsure;
    private final TaskList tasks;
    private final TaskRows rows;
    private @Nullable Node lastItem;

    private TasksField(TaskSentences sentences, TaskList tasks) {
        this.sentences = sentences;
        this.unsure = new UnsureTasks(sentences);
        this.tasks = tasks;
        this.rows = new TaskRows(sentences, tasks);
    }

    public static List<Task> read(
            List<Node> tree,
            String type,
            List<String> addressees,
            List<ReportsField.Report> reports,
            @Nullable LocalDate day,
            Findings findings) {
        var tasks = new TaskList(type, addressees, reports, day, findings);
        new TasksField(new TaskSentences(reports), tasks).readRoots(tree);
        return tasks.all();
    }

    private void readRoots(List<Node> all) {
        var tree = all.stream().dropWhile(TaskTree::isBasis).toList();
        var context = TaskRequests.leadIn(tree);
        tasks.guide(GuidedUnits.in(tree));
        var listed = TaskRequests.listsContents(tree) ? List.<Node>of() : TaskTree.withoutGuests(tree);
        lastItem = TaskTree.lastOf(listed);
        readAll(listed, tree, context);
        rows.read(tree.stream().filter(Node::isParagraph).toList(), false);
        boolean fromList = !tasks.isEmpty();
        boolean opened = false;
        var paragraphs = TaskTree.paragraphs(tree, listed);
        for (int i = 0; i < paragraphs.size(); i++) {
            var node = paragraphs.get(i);
            boolean opens = OPENS.matcher(node.lower()).find();
            boolean above =
                    opens && !fromList && i + 1 < paragraphs.size() && sentences.isOrderBelow(paragraphs.get(i + 1));
            boolean below = opened && sentences.isOrderBelow(node);
            if (!above && sentences.asksDirectly(node, fromList, !tasks.isEmpty()) || below && !fromList) {
                add(node, List.of(), TaskContext.START);
            } else if (below && TaskSentences.isSentence(node)) {
                addPlain(node);
            }
            opened = opens || opened && !tasks.isEmpty();
        }
        if (tasks.isEmpty() && listed.isEmpty()) {
            paragraphs.stream().filter(sentences::isPlainOrder).forEach(this::addPlain);
        }
        readLastOrder(paragraphs);
    }

    private void addPlain(Node node) {
        tasks.addUnsure(node.line(), node.from(), sentences.duty(node), List.of(), TaskContext.START);
    }

    private void readLastOrder(List<Node> paragraphs) {
        var below = lastItem == null ? List.<Node>of() : lastItem.children();
        for (var node : Stream.concat(paragraphs.stream(), below.stream()).toList()) {
            addFrom(node, LastOrder.in(node), TaskContext.START);
        }
    }

    private void addFrom(Node node, int at, TaskContext context) {
        var duty = at < 0 ? null : Duty.of(node.line(), at, node.line().text().length());
        if (duty != null && !duty.lead().isEmpty()) {
            tasks.add(node.line(), at, duty, List.of(), context);
        }
    }

    private void readAll(List<Node> nodes, TaskContext context) {
        readAll(nodes, nodes, context);
    }

    /** @param siblings the nodes and the paragraphs between them */
    private void readAll(List<Node> nodes, List<Node> siblings, TaskContext context) {
        rows.read(nodes, false);
        var named = UnmarkedHeadings.over(siblings);
        var shared = context;
        for (var node : nodes) {
            if (TimeLine.is(node)) {
                shared = context.withDeadline(TimeLine.limit(node));
            }
        }
        for (int i = 0; i < nodes.size(); i++) {
            var node = nodes.get(i);
            shared = TaskRequests.isLeadIn(node) ? shared.withUnits(TaskRequests.asked(node), true) : shared;
            var units = named.get(node);
            var above = units == null ? shared : shared.withUnits(units, true).below(TaskContext.Place.BODY);
            readNode(node, tasks.told(nodes, i, above));
        }
    }

    private void readNode(Node node, TaskContext above) {
        var context = tasks.told(node, above);
        if (node.line().kind() == SourceLine.Kind.ROW) {
            return;
        }
        if (node.isParagraph()) {
            readParagraph(node, context);
            return;
        }
        var units = tasks.headed(node, TaskHeadings.units(node));
        var items = node.children().stream()
                .filter(child -> !child.isParagraph() && !TaskHeadings.isAttribute(child))
                .toList();
        if (!units.isEmpty()) {
            var named = context.withUnits(units, true).below(TaskContext.Place.BODY);
            readAll(node.children(), TaskHeadings.below(node, named));
        } else if (TaskHeadings.isContent(node)) {
            readUnitsBelow(node, context);
        } else if (TaskHeadings.isHeading(node, items) && !ReportContents.areBelow(node)) {
            readAll(node.children(), TaskHeadings.below(node, TaskHeadings.headed(node, context)));
        } else {
            readItem(node, items, context);
        }
    }

    /** A content section holds no tasks, unless headings inside it name units (S2: forms by unit). */
    private void readUnitsBelow(Node node, TaskContext context) {
        boolean steps = TaskHeadings.isSteps(node) && TaskTree.isDated(node);
        if (TaskHeadings.isSchedule(node)) {
            rows.read(node.children(), true);
        }
        for (var child : node.children()) {
            var units = child.isParagraph() || child.isBullet() ? List.<Found<String>>of() : TaskHeadings.units(child);
            if (!units.isEmpty()) {
                var named = context.withUnits(units, true).below(TaskContext.Place.BODY);
                readAll(child.children(), TaskHeadings.below(child, named));
            } else if (TaskHeadings.isReview(node) || TaskHeadings.isMoney(node)) {
                readOrders(child, TaskHeadings.isReview(node), context);
            } else if (TaskHeadings.isSchedule(node) && DatedWork.is(child, sentences.duty(child))) {
                readNode(child, context);
            } else if (steps && !child.isParagraph()) {
                readStep(child, context);
            }
        }
    }

    /** "1. Thu thập" and below it "Các chi bộ thống kê hồ sơ …": a step that a body takes. */
    private void readStep(Node step, TaskContext context) {
        var paragraphs = step.children().stream().filter(Node::isParagraph).toList();
        boolean heading = !step.children().isEmpty() && !TaskSentences.isSentence(step);
        if (!heading
                && (sentences.hasSubject(step)
                        || Units.isImperative(step.lower(), 0)
                                && !step.line().dates().isEmpty())) {
            readNode(step, context);
        } else if (!heading
                && STEP.matcher(step.lower()).find()
                && !step.line().dates().isEmpty()) {
            tasks.addUnsure(step.line(), step.from(), sentences.duty(step), List.of(), context);
        } else if (heading) {
            paragraphs.stream().filter(sentences::hasSubject).forEach(child -> readParagraph(child, context));
        }
    }

    /** What is ordered in a part that looks back, and who has to see to the money. */
    private void readOrders(Node node, boolean looksBack, TaskContext context) {
        boolean order = looksBack ? ReviewOrders.isOrder(node, sentences.duty(node)) : sentences.hasSubject(node);
        if (order && node.line().kind() != SourceLine.Kind.ROW && isTask(node, context)) {
            add(node, List.of(), context);
        }
        node.children().forEach(child -> readOrders(child, looksBack, context));
    }

    private boolean isTask(Node node, TaskContext context) {
        return !DatedWork.isFree(node) && sentences.isTask(node, context, !tasks.isEmpty());
    }

    private void readItem(Node node, List<Node> items, TaskContext context) {
        var own = sentences.duty(node);
        var inner = own.lead().isEmpty() ? context : context.withUnits(own.lead(), context.strong());
        if (!items.isEmpty()) {
            if ((ReportContents.areBelow(node) || TaskSentences.isSentence(node)) && isTask(node, context)) {
                add(node, List.of(), context);
            }
            readAll(ReportContents.workBelow(node, sentences), inner);
        } else if (isTask(node, context) || sentences.isTaskByContinuation(node, context, !tasks.isEmpty())) {
            readLeaf(node, context, inner);
        } else if (TaskSentences.isArticle(node)) {
            readCarryingOut(node, context);
        } else if (sentences.reports().isReportOnly(node)) {
            addFrom(node, LaterOrder.in(node, sentences.reports()), context);
            node.children().stream()
                    .filter(child -> child.isParagraph() && sentences.isOwnTask(child))
                    .forEach(child -> readParagraph(child, context.strongly()));
        }
    }

    /** "Điều 4. Quyết định này có hiệu lực … Các phòng … chịu trách nhiệm thi hành": who carries a decision out (F12). */
    private void readCarryingOut(Node node, TaskContext context) {
        int next = node.line().text().indexOf(". ", node.from()) + 2;
        boolean ordered = next > 1
                && !NoOrders.dissolves(node.line(), next)
                && !sentences.reports().asksForReport(node.line(), next);
        if (ordered) {
            var duty = Duty.of(node.line(), next, node.line().text().length());
            if (!duty.lead().isEmpty()) {
                tasks.addUnsure(node.line(), next, duty, List.of(), context);
            }
        }
        node.children().stream()
                .filter(child -> child.isParagraph() && sentences.isOwnTask(child))
                .forEach(child -> readParagraph(child, context.strongly()));
    }

    /** An item without items below it, and its paragraphs: some go on with it, some are tasks of their own. */
    private void readLeaf(Node node, TaskContext context, TaskContext inner) {
        var more = new ArrayList<Line>();
        var apart = new ArrayList<Node>();
        for (var child : node.children()) {
            if (child.isParagraph() && child.line().kind() != SourceLine.Kind.ROW && sentences.isOwnTask(child)) {
                apart.add(child);
            } else if (goesOn(node, child) && apart.isEmpty()) {
                more.add(child.line());
            }
        }
        var deadline = node.children().stream().filter(TimeLine::is).findFirst();
        var with = deadline.isPresent() ? context.withDeadline(TimeLine.limit(deadline.get())) : context;
        add(node, more, with);
        for (var child : apart) {
            readParagraph(child, inner.strongly());
        }
    }

    /** What follows the last item of a text is no part of it: nothing shows where the item ends. */
    private boolean goesOn(Node node, Node child) {
        return child.isParagraph()
                && node != lastItem
                && child.line().kind() != SourceLine.Kind.ROW
                && !TaskSentences.isClosing(child)
                && !sentences.reports().isReportOnly(child);
    }

    private void add(Node node, List<Line> more, TaskContext context) {
        if (unsure.has(node, context)) {
            tasks.addUnsure(node.line(), node.from(), sentences.duty(node), more, context);
        } else {
            tasks.add(node.line(), node.from(), sentences.duty(node), more, context);
        }
    }

    private void readParagraph(Node node, TaskContext context) {
        if (!node.text().strip().endsWith(":") && isTask(node, context)) {
            add(node, List.of(), context);
        }
    }
}
