package vn.trienkhai.layout;

import java.util.ArrayList;
import java.util.List;
import vn.trienkhai.layout.Item.Grid;
import vn.trienkhai.layout.Item.Row;
import vn.trienkhai.layout.Item.Rule;
import vn.trienkhai.layout.Item.Span;
import vn.trienkhai.layout.Item.Text;
import vn.trienkhai.layout.Shape.Align;

/**
 * Recipients left, signature right, never split between pages. Of a joint document the body that leads signs right, the others left and,
 * where they are several, on the lines below (guideline 36-HD, II.1.7.2); the recipients stand below all of them.
 */
final class ClosingPart {

    private static final double LEFT_SHARE = 0.46;
    /** The typeface's own distance of lines, in parts of its size. */
    private static final double LINE_HEIGHT = 1.15;
    /** A higher list of recipients goes on below the signature, over as many pages as it needs. */
    private static final double MOST_BESIDE = 300;
    /** Between those who sign above each other, and above the recipients below them. */
    private static final double BELOW_A_NAME = 14;

    private final OfficialDocument document;
    private final Manner manner;
    private final Wording wording;
    private final double width;
    private final double left;

    /** For a page whose text is so many points wide. */
    ClosingPart(OfficialDocument document, Manner manner, Wording wording, double width) {
        this.document = document;
        this.manner = manner;
        this.wording = wording;
        this.width = width;
        this.left = LEFT_SHARE * width;
    }

    List<Item> items() {
        var items = new ArrayList<Item>();
        items.add(document.partners().isEmpty() ? single() : joint());
        var contact = document.marks().contact();
        if (contact != null) {
            items.add(new Rule(width, width, 18, 2));
            items.add(new Text(Role.CONTACT, Shape.of(Align.LEFT), Face.regular(11), Wording.cleanLines(contact)));
        }
        return items;
    }

    private Grid single() {
        return new Grid(List.of(left, width - left), 0, false, false, rows());
    }

    private List<Row> rows() {
        var recipients = recipients();
        var signature = new SignaturePart(document.signature(), manner, width - left).items();
        if (height(recipients) <= MOST_BESIDE || recipients.size() < 2) {
            return List.of(Row.of(recipients, signature));
        }
        var cut = 1;
        while (cut < recipients.size() - 1 && height(recipients.subList(0, cut)) < height(signature)) {
            cut++;
        }
        return List.of(
                Row.of(recipients.subList(0, cut), signature),
                Row.of(recipients.subList(cut, recipients.size()), List.of()).mayBeSplit());
    }

    /** Two columns alike, each who signs beside another, their names on one line. */
    private Grid joint() {
        var half = width / 2;
        var lead = new SignaturePart(document.signature(), manner, half);
        var others = document.partners().stream()
                .map(partner -> new SignaturePart(partner.signature(), manner, half))
                .toList();
        var beside = Math.max(lead.height(), others.getFirst().height());
        var rows = new ArrayList<Row>();
        rows.add(Row.of(keptWithNext(others.getFirst().items(beside)), keptWithNext(lead.items(beside))));
        others.stream().skip(1).forEach(other -> rows.add(Row.of(keptWithNext(below(other.items())), List.of())));
        var recipients = recipients();
        if (!recipients.isEmpty()) {
            var last = Row.of(below(recipients), List.of());
            rows.add(height(recipients) <= MOST_BESIDE ? last : last.mayBeSplit());
        }
        return new Grid(List.of(half, width - half), 0, false, false, rows);
    }

    private static List<Item> keptWithNext(List<Item> items) {
        return items.stream()
                .map(item -> item instanceof Text text ? text.keptWithNext() : item)
                .toList();
    }

    private static List<Item> below(List<Item> items) {
        var lower = new ArrayList<>(items);
        if (lower.getFirst() instanceof Text first) {
            var shape = first.shape();
            lower.set(
                    0,
                    new Text(first.role(), shape.spaced(shape.before() + BELOW_A_NAME, shape.after()), first.spans()));
        }
        return lower;
    }

    /** About how high the paragraphs of a column are, in points. */
    private double height(List<Item> column) {
        return column.stream()
                .mapToDouble(item -> item instanceof Text text ? height(text, left) : 0)
                .sum();
    }

    static double height(Text text, double width) {
        var face = text.spans().getFirst().face();
        var lines = text.plain().lines().count() + (int) (TextWidth.of(text.plain(), face) / width);
        return text.shape().before() + text.shape().after() + lines * LINE_HEIGHT * face.size();
    }

    private List<Item> recipients() {
        var items = new ArrayList<Item>();
        if (!document.recipients().isEmpty()) {
            items.add(recipientsTitle());
            wording.recipients(document.recipients()).forEach(entry -> items.add(recipient("- " + entry)));
        }
        var drafter = document.marks().drafter();
        if (drafter != null) {
            items.add(recipient(Wording.clean(drafter).strip()));
        }
        return items;
    }

    /** The Party underlines the words but not their colon. */
    private Text recipientsTitle() {
        var face = manner.recipientsTitle();
        var plain = new Face(face.size(), face.bold(), face.italic(), false);
        var words = List.of(new Span("Nơi nhận", face), new Span(":", plain));
        return new Text(Role.RECIPIENTS_TITLE, Shape.of(Align.LEFT).spaced(8, 0), words);
    }

    private Text recipient(String entry) {
        var dash = TextWidth.of("- ", manner.recipient());
        return new Text(Role.RECIPIENT, Shape.of(Align.LEFT).indented(dash, -dash), manner.recipient(), entry);
    }
}
