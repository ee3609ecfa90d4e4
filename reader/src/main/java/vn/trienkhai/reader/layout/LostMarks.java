package vn.trienkhai.reader.layout;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.reader.pattern.Cue;
import vn.trienkhai.reader.source.line.SourceLine;

/**
 * Items of a list whose marks a page of the web has lost: "… yêu cầu:", "Đối với công đoàn cơ sở:" or "Chi cục Kiểm lâm" alone, and below
 * it paragraphs, each a sentence, up to the next mark or heading.
 */
final class LostMarks {
    /** The deepest mark below which such a list is looked for. */
    private static final int LAST_RANK = 7;

    private static final int FEWEST = 2;
    private static final int SHORTEST = 25;
    private static final int LONGEST_HEADING = 90;
    private static final String ENDS = ".;,!?";

    /** What such a list never stands below. */
    private static final Cue NO_LIST = Cue.of("^(?:kính gửi|kính gởi|nơi nhận|kính mời|trân trọng kính mời)");

    /** What ends one: the basis of another part, closing words. */
    private static final Cue BEHIND = Cue.of(
            "^(?:căn cứ|xét đề nghị|theo đề nghị|nhận được [\\p{L} ]{2,25} này|trên đây|(?:trong )?quá trình|trân trọng|mọi (?:vướng|chi tiết|thắc|ý kiến)|được biết)(?!\\p{L})");

    /** "Đề nghị UBND các xã ven biển", "Đối với đoàn viên": whom the list below is for. */
    private static final Cue FOR = Cue.of("^(?:đề nghị|yêu cầu|giao|đối với) [^.;:,!?]{3,80}[^.;:,!?]$");

    private final List<Line> body;
    private final @Nullable Label[] labels;

    private LostMarks(List<Line> body) {
        this.body = body;
        this.labels = new Label[body.size()];
        for (int i = 0; i < labels.length; i++) {
            labels[i] = Label.of(body.get(i).text()).orElse(null);
        }
    }

    /** The mark of each line, where it has one or has lost it. */
    static @Nullable Label[] labels(List<Line> body) {
        var marks = new LostMarks(body);
        for (int i = 0; i < body.size(); ) {
            int end = marks.opens(i) ? marks.end(i + 1) : i;
            if (end - i > FEWEST) {
                for (int item = i + 1; item < end; item++) {
                    marks.labels[item] = Label.LOST;
                }
            }
            i = Math.max(i + 1, end);
        }
        return marks.labels;
    }

    private boolean opens(int at) {
        var line = body.get(at);
        var label = labels[at];
        if (line.kind() == SourceLine.Kind.ROW
                || label != null && label.rank() > LAST_RANK
                || line.search(NO_LIST).find()) {
            return false;
        }
        return line.text().endsWith(":") || (label == null ? isFor(line) : isHeading(line));
    }

    /** "Chi cục Kiểm lâm", "Đề nghị UBND các xã ven biển" alone. */
    private static boolean isFor(Line line) {
        return NamedBody.areSeveral(line) || line.search(FOR).find();
    }

    private static boolean isHeading(Line line) {
        return line.text().length() <= LONGEST_HEADING
                && ENDS.indexOf(line.text().charAt(line.text().length() - 1)) < 0;
    }

    /** Behind the last item of the list that begins at {@code from}. */
    private int end(int from) {
        int end = from;
        while (end < body.size() && isItem(end) && !isApart(from, end)) {
            end++;
        }
        boolean marked = end < body.size() && labels[end] != null && labels[end].isBullet();
        return marked ? from : end;
    }

    private boolean isItem(int at) {
        var line = body.get(at);
        var text = line.text();
        return labels[at] == null
                && line.kind() != SourceLine.Kind.ROW
                && text.length() >= SHORTEST
                && !Character.isLowerCase(text.charAt(0))
                && !line.isUpper()
                && !text.endsWith(":")
                && !isFor(line)
                && !line.search(NO_LIST).find()
                && !line.search(BEHIND).find();
    }

    /** A gap where the items above have none between them. */
    private boolean isApart(int from, int at) {
        return at > from + 1 && body.get(at).gap() && !body.get(from + 1).gap();
    }
}
