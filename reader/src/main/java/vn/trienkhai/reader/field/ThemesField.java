package vn.trienkhai.reader.field;

import java.util.ArrayList;
import java.util.List;
import vn.trienkhai.reader.field.finding.Findings;
import vn.trienkhai.reader.layout.Node;
import vn.trienkhai.reader.pattern.Cue;

/** Nội dung tuyên truyền: the paragraphs and items below a heading of that name. */
final class ThemesField {
    /** Nội dung tuyên truyền. */
    private static final Cue HEADING =
            Cue.of("^(?:nội dung (?:tuyên truyền|trọng tâm|thông tin)|trọng tâm tuyên truyền|chủ đề tuyên truyền)");

    private static final int SHORT = 25;

    private ThemesField() {}

    static List<String> read(List<Node> tree, Findings findings) {
        var themes = new ArrayList<String>();
        find(tree, themes, findings);
        return themes;
    }

    private static void find(List<Node> nodes, List<String> themes, Findings findings) {
        for (var node : nodes) {
            if (!node.isParagraph()
                    && node.search(HEADING).find()
                    && !node.children().isEmpty()) {
                collect(node.children(), themes, findings);
            } else {
                find(node.children(), themes, findings);
            }
        }
    }

    private static void collect(List<Node> nodes, List<String> themes, Findings findings) {
        for (var node : nodes) {
            if (node.children().isEmpty()
                    && node.text().length() >= SHORT
                    && !node.text().startsWith("(")) {
                findings.evidence("/themes/" + themes.size(), node.span());
                themes.add(node.text());
            }
            collect(node.children(), themes, findings);
        }
    }
}
