package vn.trienkhai.reader.layout;

import java.util.ArrayList;
import java.util.List;
import vn.trienkhai.reader.Evidence;
import vn.trienkhai.reader.source.line.SourceLine;
import vn.trienkhai.reader.source.line.SourceText;

/** The normalised text that all evidence points into, and its lines. */
public final class DirectiveText {
    private final String text;
    private final List<Line> lines;

    private DirectiveText(String text, List<Line> lines) {
        this.text = text;
        this.lines = lines;
    }

    public static DirectiveText of(SourceText source) {
        return ofLines(NormalLines.of(source));
    }

    private static DirectiveText ofLines(List<SourceLine> sources) {
        var text = new StringBuilder();
        var lines = new ArrayList<Line>();
        for (var source : sources) {
            lines.add(new Line(lines.size(), text.length(), source));
            text.append(source.text()).append('\n');
        }
        return new DirectiveText(text.toString(), List.copyOf(lines));
    }

    public String text() {
        return text;
    }

    public List<Line> lines() {
        return lines;
    }

    public String quote(Span span) {
        return text.substring(span.start(), span.end());
    }

    public Evidence evidence(Span span) {
        var line = lineAt(span.start());
        return new Evidence(line.page(), line.index() + 1, span.start(), span.end(), quote(span));
    }

    /** The line that holds the character; the last line for the end of the text. */
    public Line lineAt(int offset) {
        int low = 0;
        int high = lines.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) / 2;
            if (lines.get(middle).start() <= offset) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return lines.get(low);
    }
}
