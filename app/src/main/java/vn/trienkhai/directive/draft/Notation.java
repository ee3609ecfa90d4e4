package vn.trienkhai.directive.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.trienkhai.directive.draft.DraftBody.Attached;
import vn.trienkhai.directive.draft.DraftBody.Piece;
import vn.trienkhai.layout.Block;
import vn.trienkhai.layout.Run;

/**
 * Reads the text of a draft: one line is one paragraph, and what a line is follows from how it begins, as on paper.
 *
 * <pre>
 * Căn cứ …;                  a basis, when it ends with a semicolon or follows one that does
 * Phần I. Tên, Chương II     a part
 * I. Mục đích                a heading; also 1. 1.1. a) when the line does not end with a mark
 * Điều 1. …                  an article
 * 1. Chỉ đạo các chi bộ….    an item: a number and a closing mark; also a) - +
 * | TT | Đơn vị | Số hộ |    a row of a table; the first is its head, one that begins with "Tổng" its sum
 * (Có đề cương kèm theo)     a remark
 * QUYẾT ĐỊNH:                capitals alone: a line in the middle
 * Phụ lục I. Tên             what follows is an annex
 * =&gt; nhiệm vụ | hạn: …       a mark: see {@link MarkLine}
 * anything else              a paragraph; **đậm** and *nghiêng* inside it
 * </pre>
 *
 * Reading never fails: what is not understood stays a paragraph, and a {@link Problem} says so.
 */
public final class Notation {
    private static final Pattern ANNEX =
            Pattern.compile("(Phụ lục|PHỤ LỤC)(\\s+(?:[IVX]+|\\d{1,2}))?\\s*(?:[.:]\\s*(.*))?");
    private static final Pattern PART =
            Pattern.compile("((?:Phần|PHẦN|Chương|CHƯƠNG)\\s+(?:[IVX]+|\\d{1,2}|thứ \\p{L}+))\\s*(?:[.:]\\s*(.*))?");
    private static final Pattern ARTICLE = Pattern.compile("(Điều\\s+\\d{1,3})[.:]?\\s*(.*)");
    private static final Pattern ROMAN = Pattern.compile("([IVX]{1,5})\\s*[.)–-]\\s*(\\S.*)");
    private static final Pattern NESTED = Pattern.compile("(\\d{1,2}(?:\\.\\d{1,2}){1,3})\\.?\\s+(\\S.*)");
    private static final Pattern NUMBER = Pattern.compile("(\\d{1,3})[.)]\\s+(\\S.*)");
    private static final Pattern LETTER = Pattern.compile("(\\p{Ll})[.)]\\s+(\\S.*)");
    private static final Pattern DASH = Pattern.compile("([-–—+•])\\s+(\\S.*)");
    private static final Pattern BASIS = Pattern.compile("(?:-\\s*)?((?:Căn cứ|Theo đề nghị|Xét đề nghị|Xét)\\s.*)");
    private static final Pattern CAPITALS = Pattern.compile("[\\p{Lu}\\s,–-]{5,}:?");
    private static final Pattern REMARK = Pattern.compile("\\(.*\\)\\.?");
    private static final Pattern FACES =
            Pattern.compile("\\*\\*(.+?)\\*\\*|(?<![*\\p{L}])\\*([^*\\s][^*]*)\\*(?!\\p{L})");
    /** A heading is short; what is longer is a sentence that its writer did not close. */
    private static final int LONGEST_HEADING = 180;

    private final List<Piece> main = new ArrayList<>();
    private final List<Attached> annexes = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private final TableRows table = new TableRows();
    private List<Piece> pieces = main;
    private boolean afterBasis;

    private Notation() {}

    public static DraftBody parse(String text) {
        var reading = new Notation();
        var lines = text.replace("\r\n", "\n").replace('\r', '\n').split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            reading.line(i + 1, lines[i].strip());
        }
        reading.endTable();
        return new DraftBody(List.copyOf(reading.main), List.copyOf(reading.annexes), List.copyOf(reading.problems));
    }

    private void line(int number, String line) {
        if (line.startsWith("|")) {
            table.add(number, line);
            return;
        }
        endTable();
        if (line.startsWith("=>")) {
            mark(number, line.substring(2).strip());
        } else if (!line.isEmpty()) {
            text(number, line);
        }
    }

    private void endTable() {
        table.take(problems).ifPresent(pieces::add);
    }

    /** What work hangs on is an item, however its line ends. */
    private void mark(int number, String words) {
        if (pieces.isEmpty()) {
            problems.add(Problem.error(number, "directive.draft.mark.nothing"));
            return;
        }
        MarkLine.parse(number, words, problems).ifPresent(mark -> {
            var marked = pieces.removeLast();
            var all = new ArrayList<>(marked.marks());
            all.add(mark);
            pieces.add(new Piece(marked.line(), asItem(marked.block()), List.copyOf(all)));
        });
    }

    private static Block asItem(Block block) {
        return block instanceof Block.Heading(int level, String label, String text)
                        && level >= 2
                        && !label.startsWith("Điều")
                ? new Block.Bullet(label, runs(text))
                : block;
    }

    private void text(int number, String line) {
        var annex = ANNEX.matcher(line);
        if (annex.matches()) {
            pieces = new ArrayList<>();
            var label = "Phụ lục"
                    + (annex.group(2) == null ? "" : " " + annex.group(2).strip());
            annexes.add(new Attached(label, annex.group(3) == null ? "" : annex.group(3), pieces));
            return;
        }
        var block = block(line);
        afterBasis = block instanceof Block.Basis;
        pieces.add(new Piece(number, block, List.of()));
    }

    private Block block(String line) {
        var basis = BASIS.matcher(line);
        if (basis.matches() && (line.endsWith(";") || afterBasis)) {
            return new Block.Basis(basis.group(1).replaceFirst("[;,.]+$", ""));
        }
        Matcher found;
        if ((found = PART.matcher(line)).matches()) {
            return new Block.Heading(0, found.group(1), found.group(2) == null ? "" : found.group(2));
        }
        if ((found = ARTICLE.matcher(line)).matches()) {
            return new Block.Heading(2, found.group(1) + ".", found.group(2));
        }
        if ((found = ROMAN.matcher(line)).matches()) {
            return new Block.Heading(1, found.group(1) + ".", found.group(2));
        }
        if ((found = NESTED.matcher(line)).matches()) {
            return numbered(3, found.group(1) + ".", found.group(2));
        }
        if ((found = NUMBER.matcher(line)).matches()) {
            return numbered(2, found.group(1) + ".", found.group(2));
        }
        if ((found = LETTER.matcher(line)).matches()) {
            return numbered(4, found.group(1) + ")", found.group(2));
        }
        if ((found = DASH.matcher(line)).matches()) {
            return new Block.Bullet(found.group(1).equals("+") ? "+" : "-", runs(found.group(2)));
        }
        if (REMARK.matcher(line).matches()) {
            return new Block.Note(line);
        }
        return CAPITALS.matcher(line).matches() ? new Block.Heading(0, "", line) : new Block.Paragraph(runs(line));
    }

    /** A line that ends with a mark is a sentence, one that does not is a title. */
    private static Block numbered(int level, String label, String text) {
        return text.matches(".*[.;:,…]$") || text.length() > LONGEST_HEADING
                ? new Block.Bullet(label, runs(text))
                : new Block.Heading(level, label, text);
    }

    private static List<Run> runs(String line) {
        var runs = new ArrayList<Run>();
        var faces = FACES.matcher(line);
        int from = 0;
        while (faces.find()) {
            plain(runs, line.substring(from, faces.start()));
            runs.add(faces.group(1) != null ? Run.bold(faces.group(1)) : Run.italic(faces.group(2)));
            from = faces.end();
        }
        plain(runs, line.substring(from));
        return runs;
    }

    private static void plain(List<Run> runs, String words) {
        if (!words.isEmpty()) {
            runs.add(Run.of(words));
        }
    }
}
