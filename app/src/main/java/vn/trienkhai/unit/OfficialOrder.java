package vn.trienkhai.unit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.trienkhai.shared.UnitId;

/** Thứ tự chính thức: parents before their children, siblings as their superior lists them. */
final class OfficialOrder {
    private static final Comparator<TreeNode> SIBLINGS = Comparator.comparingInt(
                    (TreeNode node) -> node.unit().ordinal())
            .thenComparingInt(node -> node.unit().id().value());
    private static final Comparator<TreeNode> HEADS =
            Comparator.comparing((TreeNode node) -> node.unit().line()).thenComparing(SIBLINGS);

    private OfficialOrder() {}

    static List<TreeNode> of(List<TreeNode> nodes) {
        var ids = new HashMap<UnitId, TreeNode>();
        nodes.forEach(node -> ids.put(node.unit().id(), node));
        var heads = new ArrayList<TreeNode>();
        var below = new HashMap<UnitId, List<TreeNode>>();
        for (var node : nodes) {
            node.parent()
                    .filter(ids::containsKey)
                    .map(parent -> below.computeIfAbsent(parent, unused -> new ArrayList<>()))
                    .orElse(heads)
                    .add(node);
        }
        var ordered = new ArrayList<TreeNode>(nodes.size());
        heads.sort(HEADS);
        heads.forEach(head -> descend(head, 0, below, ordered));
        return ordered;
    }

    private static void descend(TreeNode node, int depth, Map<UnitId, List<TreeNode>> below, List<TreeNode> ordered) {
        ordered.add(new TreeNode(node.unit(), node.parent(), depth));
        var children = below.getOrDefault(node.unit().id(), List.of());
        if (!children.isEmpty()) {
            children.sort(SIBLINGS);
            children.forEach(child -> descend(child, depth + 1, below, ordered));
        }
    }
}
