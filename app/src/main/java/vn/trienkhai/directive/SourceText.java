package vn.trienkhai.directive;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.trienkhai.reader.Evidence;
import vn.trienkhai.shared.Vietnamese;

/**
 * The text of a directive set as a page: letterhead in two columns where it can be told, paragraphs, recipients beside the
 * signature; the passages that values were read from are marked. Marks may lie in one another or overlap.
 */
public final class SourceText {
    private static final Pattern HEAD_ENDS = Pattern.compile(
            "(?:kinh gui|kinh trinh)\\b.*|(?:ke hoach|huong dan|thong bao|chi thi|quyet dinh|nghi quyet|chuong trinh|bao cao|to trinh|cong dien|ket luan)");
    private static final Pattern RIGHT_OF_HEAD = Pattern.compile(
            "\\W*(?:dang cong san viet nam|cong hoa xa hoi.*|doc lap\\W+tu do.*|[^,]{2,40},\\s*ngay\\b.*)\\W*");
    /** Whole sections and lists of contents: marking them would underline the page. */
    private static final Pattern UNMARKED = Pattern.compile("/(?:sections|themes|footnotes|attachments)\\b.*");

    private static final int LINES_OF_HEAD = 18;

    /** One line as it is set; {@code start} is its place in the text. {@code centred} lines are headings. */
    public record SetLine(int start, List<Piece> pieces, boolean centred) {}

    /**
     * A run of letters under the same marks.
     *
     * @param anchors ids of the passages that begin here
     * @param about pointers of all passages that it belongs to, separated by blanks
     * @param manner "", "read", "on" or "doubt"
     */
    public record Piece(String text, List<String> anchors, String about, String manner) {
        public boolean isMarked() {
            return !manner.isEmpty();
        }
    }

    private record Line(int start, int end, String text) {
        boolean isBlank() {
            return text.isBlank() || text.strip().matches("[-_*—–]{3,}");
        }
    }

    private final List<SetLine> headLeft = new ArrayList<>();
    private final List<SetLine> headRight = new ArrayList<>();
    private final List<SetLine> body = new ArrayList<>();
    private final List<SetLine> footLeft = new ArrayList<>();
    private final List<SetLine> footRight = new ArrayList<>();
    private final Map<String, Evidence> evidence;
    private final Set<String> doubtful;
    private final String current;

    private SourceText(Map<String, Evidence> evidence, Set<String> doubtful, String current) {
        this.evidence = evidence;
        this.doubtful = doubtful;
        this.current = current;
    }

    /**
     * @param doubtful pointers of values that are in doubt
     * @param current pointer of the value looked at now; empty for none
     */
    static SourceText of(String text, Map<String, Evidence> evidence, Set<String> doubtful, String current) {
        var page = new SourceText(marked(evidence), doubtful, current);
        page.set(lines(text));
        return page;
    }

    /** The passages that are marked where they stand. */
    static Map<String, Evidence> marked(Map<String, Evidence> evidence) {
        return evidence.entrySet().stream()
                .filter(passage -> !UNMARKED.matcher(passage.getKey()).matches())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** The place of a passage on the page, for links. */
    static String anchor(String pointer) {
        return "p" + pointer.replace('/', '-');
    }

    private static List<Line> lines(String text) {
        var lines = new ArrayList<Line>();
        int start = 0;
        for (var line : text.split("\n", -1)) {
            lines.add(new Line(start, start + line.length(), line));
            start += line.length() + 1;
        }
        return lines;
    }

    private void set(List<Line> lines) {
        int body = endOfHead(lines);
        int foot = startOfFoot(lines, body);
        for (int i = 0; i < lines.size(); i++) {
            var line = lines.get(i);
            if (line.isBlank()) {
                continue;
            }
            if (i < body) {
                (isRight(line) ? headRight : headLeft).add(set(line, true));
            } else if (i >= foot) {
                (isRecipient(line) ? footLeft : footRight).add(set(line, !isRecipient(line)));
            } else {
                this.body.add(set(line, isHeading(line)));
            }
        }
    }

    /** Name of the type and subject; an official letter has both beside its number instead. */
    private boolean isHeading(Line line) {
        return Stream.of("/doc_type", "/subject")
                .flatMap(pointer -> Stream.ofNullable(evidence.get(pointer)))
                .anyMatch(words -> words.start() < line.end() && words.end() > line.start());
    }

    private static int endOfHead(List<Line> lines) {
        int seen = 0;
        for (int i = 0; i < lines.size() && seen < LINES_OF_HEAD; i++) {
            if (HEAD_ENDS.matcher(folded(lines.get(i))).matches()) {
                return i;
            }
            seen += lines.get(i).isBlank() ? 0 : 1;
        }
        return 0;
    }

    private static int startOfFoot(List<Line> lines, int body) {
        for (int i = lines.size() - 1; i > body; i--) {
            if (folded(lines.get(i)).startsWith("noi nhan")) {
                return i;
            }
        }
        return lines.size();
    }

    private static boolean isRight(Line line) {
        return RIGHT_OF_HEAD.matcher(folded(line)).matches();
    }

    private static boolean isRecipient(Line line) {
        return line.text().strip().startsWith("-")
                || line.text().strip().startsWith("+")
                || folded(line).startsWith("noi nhan");
    }

    private static String folded(Line line) {
        return Vietnamese.fold(line.text()).replaceAll("[*#_:]+", "").strip();
    }

    private SetLine set(Line line, boolean centred) {
        var cuts = new TreeSet<Integer>(Set.of(line.start(), line.end()));
        var here = evidence.entrySet().stream()
                .filter(e -> e.getValue().start() < line.end() && e.getValue().end() > line.start())
                .toList();
        here.forEach(e -> {
            cuts.add(Math.max(line.start(), e.getValue().start()));
            cuts.add(Math.min(line.end(), e.getValue().end()));
        });
        var pieces = new ArrayList<Piece>();
        Integer from = null;
        for (int cut : cuts) {
            if (from != null) {
                pieces.add(piece(line, from, cut, here));
            }
            from = cut;
        }
        return new SetLine(line.start(), pieces, centred);
    }

    private Piece piece(Line line, int from, int to, List<Map.Entry<String, Evidence>> here) {
        var about = here.stream()
                .filter(e -> e.getValue().start() <= from && e.getValue().end() >= to)
                .sorted(Comparator.comparingInt(
                        e -> e.getValue().end() - e.getValue().start()))
                .map(Map.Entry::getKey)
                .toList();
        var anchors = about.stream()
                .filter(pointer ->
                        evidence.get(pointer) instanceof Evidence e && Math.max(e.start(), line.start()) == from)
                .filter(pointer -> evidence.get(pointer) instanceof Evidence e && e.start() >= line.start())
                .map(SourceText::anchor)
                .toList();
        return new Piece(
                line.text().substring(from - line.start(), to - line.start()),
                anchors,
                about.stream().map(SourceText::anchor).collect(Collectors.joining(" ")),
                manner(about));
    }

    private String manner(List<String> about) {
        if (about.isEmpty()) {
            return "";
        }
        if (about.contains(current)) {
            return "on";
        }
        return about.stream().anyMatch(doubtful::contains) ? "doubt" : "read";
    }

    public List<SetLine> headLeft() {
        return headLeft;
    }

    public List<SetLine> headRight() {
        return headRight;
    }

    public List<SetLine> body() {
        return body;
    }

    public List<SetLine> footLeft() {
        return footLeft;
    }

    public List<SetLine> footRight() {
        return footRight;
    }
}
