package vn.trienkhai.reader.field.task;

import vn.trienkhai.reader.layout.Node;
import vn.trienkhai.reader.pattern.Cue;

/** "Chỉ thị này thay thế Chỉ thị số …. Giao Sở A theo dõi, đôn đốc …": behind what a paper says of itself a last order (F4). */
final class LastOrder {
    private static final Cue OF_ITSELF = Cue.of(
            "^(?:chỉ thị|quyết định|kế hoạch|hướng dẫn|chương trình|nghị quyết|thông báo|công văn|quy chế) này (?:thay thế|có hiệu lực|bãi bỏ|được phổ biến|phổ biến|được quán triệt)(?!\\p{L})[^;]{2,300}?\\. (?=giao )");

    private LastOrder() {}

    /** Where the order begins in the line of the node, or -1. */
    static int in(Node node) {
        var itself = node.search(OF_ITSELF);
        return itself.find() ? itself.end() : -1;
    }
}
