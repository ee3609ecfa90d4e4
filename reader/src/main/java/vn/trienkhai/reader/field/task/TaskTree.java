package vn.trienkhai.reader.field.task;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.reader.layout.Node;
import vn.trienkhai.reader.pattern.Cue;

/** Which parts of a text may hold tasks: its lists without those of guests, and the paragraphs that stand in none of them. */
final class TaskTree {
    /** "kính mời:", "thành phần:" above a list of people. */
    private static final Cue GUESTS = Cue.of("(?:mời|thành phần[^:]{0,40}|gồm(?: có)?)\\s?:\\s*$");

    /** Căn cứ (HD 05-HD/VPTW sets each with a dash). */
    private static final Cue BASIS = Cue.of("^\\s?(?:căn cứ|xét đề nghị|theo đề nghị)(?!\\p{L})");

    private TaskTree() {}

    /** "Trân trọng kính mời:" and who is invited: a list of guests is no list of tasks. */
    static List<Node> withoutGuests(List<Node> tree) {
        var listed = new ArrayList<Node>();
        boolean guests = false;
        for (var node : tree) {
            guests = node.isParagraph() ? GUESTS.matcher(node.lower()).find() : guests;
            if (!node.isParagraph() && !guests) {
                listed.add(node);
            }
            guests = guests && !TaskRequests.asksBelow(node);
        }
        return listed;
    }

    /** The paragraphs that stand in no list of tasks; what follows the guests hangs below the last of them. */
    static List<Node> paragraphs(List<Node> tree, List<Node> listed) {
        var paragraphs = new ArrayList<Node>();
        var lists = Collections.newSetFromMap(new IdentityHashMap<Node, Boolean>());
        lists.addAll(listed);
        for (var node : tree) {
            if (node.isParagraph()) {
                paragraphs.add(node);
            } else if (!lists.contains(node)) {
                node.children().stream().filter(Node::isParagraph).forEach(paragraphs::add);
            }
        }
        return paragraphs;
    }

    static @Nullable Node lastOf(List<Node> nodes) {
        Node last = null;
        for (var items = nodes; !items.isEmpty(); ) {
            last = items.getLast();
            items = last.children().stream()
                    .filter(child -> !child.isParagraph())
                    .toList();
        }
        return last;
    }

    /** "- Căn cứ Kế hoạch số …;" above the text, as HD 05-HD/VPTW sets it. */
    static boolean isBasis(Node node) {
        return node.isBullet() && node.search(BASIS).find();
    }

    /** Steps without any day tell how something goes, and ask nobody for it. */
    static boolean isDated(Node node) {
        return node.children().stream().anyMatch(child -> !child.line().dates().isEmpty() || isDated(child));
    }
}
