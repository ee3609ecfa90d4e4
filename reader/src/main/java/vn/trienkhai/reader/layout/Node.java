package vn.trienkhai.reader.layout;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.reader.pattern.Cue;
import vn.trienkhai.reader.pattern.Search;

/** A heading, list item or paragraph of the body with what stands below it. */
public final class Node {
    private static final Cue HEADS = Cue.of(":$|^.{3,70}[^.;,!?]$");

    private final Line line;
    private final @Nullable Label label;
    private final List<Node> children = new ArrayList<>();
    private final String text;
    private final String lower;

    private Node(Line line, @Nullable Label label) {
        this.line = line;
        this.label = label;
        this.text = line.text().substring(from());
        this.lower = line.lower().substring(from());
    }

    /** The tree of a body: a mark opens a node below the last one of a smaller rank; a paragraph goes below the open node. */
    public static List<Node> tree(List<Line> body) {
        var roots = new ArrayList<Node>();
        var open = new ArrayList<Node>();
        var labels = LostMarks.labels(body);
        for (int i = 0; i < body.size(); i++) {
            var line = body.get(i);
            var label = labels[i];
            if (label != null) {
                while (!open.isEmpty() && rank(open.getLast()) >= label.rank() && !isHeadingOf(open.getLast(), label)) {
                    open.removeLast();
                }
            } else if (!open.isEmpty() && rank(open.getLast()) >= 8 && !endsOpen(open)) {
                while (!open.isEmpty() && rank(open.getLast()) >= 8) {
                    open.removeLast();
                }
            }
            var node = new Node(line, label);
            (open.isEmpty() ? roots : open.getLast().children()).add(node);
            if (label != null) {
                open.add(node);
            }
        }
        return roots;
    }

    /** "* Đối với chi đoàn khối trường học:", "* Phòng Kinh tế", with bullets of another kind below it. */
    private static boolean isHeadingOf(Node bullet, Label label) {
        var heading = bullet.label();
        return heading != null
                && heading.rank() == label.rank()
                && label.isBullet()
                && HEADS.matcher(bullet.line().text()).find()
                && isStar(heading) != isStar(label);
    }

    private static boolean isStar(Label label) {
        return label.text().equals("*") || label.text().equals("•");
    }

    private static boolean endsOpen(List<Node> open) {
        return open.getLast().line().text().endsWith(":");
    }

    private static int rank(Node node) {
        return node.label() == null ? 99 : node.label().rank();
    }

    public Line line() {
        return line;
    }

    /** Its mark; null for a paragraph without one. */
    public @Nullable Label label() {
        return label;
    }

    public List<Node> children() {
        return children;
    }

    public boolean isParagraph() {
        return label == null;
    }

    /** The mark that stands before it; null for a paragraph, and for an item that has lost it. */
    public @Nullable String mark() {
        return label == null || label == Label.LOST ? null : label.text();
    }

    public boolean isBullet() {
        return label != null && label.isBullet();
    }

    /** Where the text begins in the line, after the mark. */
    public int from() {
        return label == null ? 0 : label.length();
    }

    public String text() {
        return text;
    }

    public String lower() {
        return lower;
    }

    /** A search in {@link #lower}; what it finds is counted from the beginning of the line. */
    public Search search(Cue cue) {
        return line.search(cue).region(from(), line.text().length());
    }

    public Span span() {
        return line.span(from(), line.text().length());
    }
}
