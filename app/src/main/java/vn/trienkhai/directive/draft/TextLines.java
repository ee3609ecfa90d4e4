package vn.trienkhai.directive.draft;

import java.util.ArrayList;
import java.util.List;

/** A text as its paragraphs; an empty line stands with the paragraph below it, so that it is never compared by itself. */
final class TextLines {
    private TextLines() {}

    static List<String> of(String text) {
        var lines = new ArrayList<String>();
        var empty = "";
        for (var line : text.replace("\r\n", "\n").split("\n", -1)) {
            if (line.isBlank()) {
                empty = lines.isEmpty() ? "" : "\n";
            } else {
                lines.add(empty + line.stripTrailing());
                empty = "";
            }
        }
        return lines;
    }

    static String joined(List<String> lines) {
        return String.join("\n", lines).strip();
    }
}
