package vn.trienkhai.reader.field;

import java.util.ArrayList;
import java.util.List;
import vn.trienkhai.reader.Section;
import vn.trienkhai.reader.field.finding.Findings;
import vn.trienkhai.reader.layout.Node;

/** The tree of headings and paragraphs as it is published. */
final class SectionsField {
    private static final int LONGEST_HEADING = 200;

    private SectionsField() {}

    static List<Section> read(List<Node> nodes, String pointer, Findings findings) {
        var sections = new ArrayList<Section>();
        for (var node : nodes) {
            var place = pointer + "/" + sections.size();
            findings.evidence(place, node.span());
            var children = read(node.children(), place + "/children", findings);
            boolean heading = node.label() != null
                    && !node.children().isEmpty()
                    && node.text().length() <= LONGEST_HEADING
                    && !node.text().endsWith(".");
            sections.add(new Section(node.mark(), heading ? node.text() : null, heading ? "" : node.text(), children));
        }
        return sections;
    }
}
