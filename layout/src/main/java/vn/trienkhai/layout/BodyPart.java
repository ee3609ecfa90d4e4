package vn.trienkhai.layout;

import java.util.ArrayList;
import java.util.List;
import vn.trienkhai.layout.Block.Basis;
import vn.trienkhai.layout.Block.Bullet;
import vn.trienkhai.layout.Block.Heading;
import vn.trienkhai.layout.Block.Note;
import vn.trienkhai.layout.Block.Paragraph;
import vn.trienkhai.layout.Block.Table;
import vn.trienkhai.layout.Item.Span;
import vn.trienkhai.layout.Item.Text;
import vn.trienkhai.layout.Shape.Align;

/** The text between letterhead and signature. */
final class BodyPart {

    private static final double LINE = 18;
    private static final double BETWEEN = 6;
    private static final Face FACE = Face.regular(Manner.BODY);
    private static final Face NOTE = Face.italic(12);

    private final List<Block> blocks;
    private final Manner manner;
    private final Wording wording;
    private final boolean signed;

    private BodyPart(List<Block> blocks, Manner manner, Wording wording, boolean signed) {
        this.blocks = blocks;
        this.manner = manner;
        this.wording = wording;
        this.signed = signed;
    }

    /** The text above the signature: it closes with a mark, and its end stays with the signature. */
    static BodyPart signed(List<Block> blocks, Manner manner, Wording wording) {
        return new BodyPart(blocks, manner, wording, true);
    }

    /** The text of an annex, which just ends. */
    static BodyPart attached(List<Block> blocks, Manner manner, Wording wording) {
        return new BodyPart(blocks, manner, wording, false);
    }

    List<Item> items() {
        var items = new ArrayList<Item>();
        for (int index = 0; index < blocks.size(); index++) {
            items.addAll(items(index));
        }
        return items;
    }

    private List<Item> items(int index) {
        return switch (blocks.get(index)) {
            case Basis _ -> List.of(basis(index));
            case Heading heading -> isArticle(heading) ? List.of(article(index, heading)) : heading(index, heading);
            case Paragraph paragraph -> List.of(paragraph(index, paragraph));
            case Bullet bullet -> List.of(bullet(index, bullet));
            case Table table -> table(index, table);
            case Note note -> List.of(note(index, note));
        };
    }

    private boolean isLast(int index) {
        return index == blocks.size() - 1;
    }

    private boolean isAboveSignature(int index) {
        return signed && isLast(index);
    }

    /** A table too wide for any page comes in several, each with the first columns of the whole. */
    private List<Item> table(int index, Table table) {
        var items = new ArrayList<Item>();
        var pieces = TableFit.of(table);
        for (var piece : pieces) {
            if (!items.isEmpty()) {
                items.add(new Text(Role.NOTE, aboveTable(), NOTE, "(tiếp theo)"));
            }
            var goesOn = piece != pieces.getLast();
            items.add(new TablePart(piece).grid(!goesOn && isAboveSignature(index)));
            items.add(!goesOn && isAboveSignature(index) ? endBelowTable() : afterTable());
        }
        return items;
    }

    /** The last of the body stays with the closing block, so that a signature never stands alone on a page. */
    private Shape shape(int index) {
        var shape = Shape.of(Align.JUSTIFIED)
                .indented(0, manner.firstLine())
                .spaced(0, BETWEEN)
                .lines(LINE);
        return isAboveSignature(index) ? shape.keptWithNext() : shape;
    }

    /** Bases that follow each other are one row: only its last closes. */
    private Text basis(int index) {
        var first = index;
        while (first > 0 && blocks.get(first - 1) instanceof Basis) {
            first--;
        }
        var end = index + 1;
        while (end < blocks.size() && blocks.get(end) instanceof Basis) {
            end++;
        }
        var row = wording.bases(blocks.subList(first, end).stream()
                .map(block -> block instanceof Basis basis ? basis.text() : "")
                .toList());
        var words = row.get(index - first);
        return new Text(
                Role.BASIS, shape(index), manner.basis(), isAboveSignature(index) ? wording.closedBody(words) : words);
    }

    private List<Item> heading(int index, Heading heading) {
        var label = wording.label(heading.label());
        var words = Wording.clean(heading.text()).strip();
        var text = isAboveSignature(index) ? wording.closedBody(words) : words;
        var spread = Shape.of(Align.JUSTIFIED)
                .indented(0, manner.firstLine())
                .spaced(0, BETWEEN)
                .lines(LINE)
                .keptWithNext();
        return switch (heading.level()) {
            case 0 -> part(label, Wording.capitals(text));
            case 1 ->
                List.of(new Text(
                        Role.HEADING_1, spread.spaced(4, BETWEEN), FACE.asBold(), line(label, titled(label, text))));
            case 2 -> List.of(new Text(Role.HEADING_2, spread, FACE.asBold(), line(label, text)));
            case 3 -> List.of(new Text(Role.HEADING_3, spread, FACE.asBold().asItalic(), line(label, text)));
            default -> List.of(new Text(Role.HEADING_4, spread, FACE.asItalic(), line(label, text)));
        };
    }

    /** An article (Điều) whose words are a sentence and no title: only its number is bold. */
    private static boolean isArticle(Heading heading) {
        return heading.label().strip().startsWith("Điều")
                && heading.text().strip().matches("(?s).*[.;:]$");
    }

    private Text article(int index, Heading heading) {
        var spans = new ArrayList<>(spans("", List.of(Run.of(heading.text())), index));
        spans.addFirst(new Span(wording.label(heading.label()) + " ", FACE.asBold()));
        return new Text(Role.BODY, shape(index), spans);
    }

    /** A part or chapter: its number on a line of its own, its name below. */
    private static List<Item> part(String label, String name) {
        var shape = Shape.of(Align.CENTRE).lines(LINE).spaced(6, BETWEEN).keptWithNext();
        var words = label.isEmpty() ? name : name.isEmpty() ? label : label + "\n" + name;
        return List.of(new Text(Role.HEADING_0, shape, FACE.asBold(), words));
    }

    /** Roman numbers stand before capitals. */
    private static String titled(String label, String text) {
        return label.matches("[IVXLC]+[.-]") ? Wording.capitals(text) : text;
    }

    private static String line(String label, String text) {
        return label.isEmpty() ? text : label + " " + text;
    }

    private Text paragraph(int index, Paragraph paragraph) {
        return new Text(Role.BODY, shape(index), spans("", paragraph.runs(), index));
    }

    private Text bullet(int index, Bullet bullet) {
        var label = Wording.clean(bullet.label()).strip();
        return new Text(Role.BODY, shape(index), spans(label.isEmpty() ? "" : label + " ", bullet.runs(), index));
    }

    private List<Span> spans(String label, List<Run> runs, int index) {
        var spans = new ArrayList<Span>();
        if (!label.isEmpty()) {
            spans.add(new Span(label, FACE));
        }
        for (int run = 0; run < runs.size(); run++) {
            var words = Wording.clean(runs.get(run).text());
            var written = run == runs.size() - 1 ? closed(index, words) : words;
            spans.add(new Span(written, face(runs.get(run))));
        }
        return spans;
    }

    private static Face face(Run run) {
        return new Face(Manner.BODY, run.bold(), run.italic(), false);
    }

    private String closed(int index, String words) {
        if (isAboveSignature(index)) {
            return wording.closedBody(words);
        }
        var listGoesOn = !isLast(index) && blocks.get(index + 1) instanceof Bullet;
        return blocks.get(index) instanceof Bullet ? Wording.closedEntry(words, !listGoesOn) : words;
    }

    private Text note(int index, Note note) {
        var words = Wording.clean(note.text()).strip();
        var abovesTable = !isLast(index) && blocks.get(index + 1) instanceof Table;
        var shape = abovesTable ? aboveTable() : shape(index).lines(0);
        return new Text(Role.NOTE, shape, NOTE, isAboveSignature(index) ? wording.closedBody(words) : words);
    }

    private static Shape aboveTable() {
        return Shape.of(Align.RIGHT).spaced(0, 4).keptWithNext();
    }

    private static Text afterTable() {
        return new Text(Role.GAP, Shape.of(Align.LEFT).lines(10), Face.regular(2), "");
    }

    /** What closes with "./." does so below its last table too; a mere full stop would stand there for itself. */
    private Text endBelowTable() {
        var end = wording.closedBody("");
        return end.equals(".")
                ? afterTable().keptWithNext()
                : new Text(Role.END, Shape.of(Align.RIGHT).lines(LINE).keptWithNext(), FACE, end);
    }
}
