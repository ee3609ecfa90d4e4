package vn.trienkhai.layout;

import java.util.ArrayList;
import java.util.List;
import vn.trienkhai.layout.Item.Grid;
import vn.trienkhai.layout.Item.Row;
import vn.trienkhai.layout.Item.Rule;
import vn.trienkhai.layout.Item.Span;
import vn.trienkhai.layout.Item.Text;
import vn.trienkhai.layout.Shape.Align;

/** Recipients left, signature right, never split between pages. */
final class ClosingPart {

    private static final double LEFT_SHARE = 0.46;
    /** The typeface's own distance of lines, in parts of its size. */
    private static final double LINE_HEIGHT = 1.15;
    /** A higher list of recipients goes on below the signature, over as many pages as it needs. */
    private static final double MOST_BESIDE = 300;
    /** Room for signature and seal. */
    private static final double SIGNING_SPACE = 76;

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
        items.add(new Grid(List.of(left, width - left), 0, false, false, rows()));
        var contact = document.marks().contact();
        if (contact != null) {
            items.add(new Rule(width, width, 18, 2));
            items.add(new Text(Role.CONTACT, Shape.of(Align.LEFT), Face.regular(11), Wording.cleanLines(contact)));
        }
        return items;
    }

    private List<Row> rows() {
        var recipients = recipients();
        var signature = signature();
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

    /** About how high the paragraphs of a column are, in points. */
    private double height(List<Item> column) {
        return column.stream()
                .mapToDouble(item -> item instanceof Text text ? height(text) : 0)
                .sum();
    }

    private double height(Text text) {
        var face = text.spans().getFirst().face();
        var lines = text.plain().lines().count() + (int) (TextWidth.of(text.plain(), face) / left);
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

    private List<Item> signature() {
        var signature = document.signature();
        var items = new ArrayList<Item>();
        signature.authority().forEach(line -> items.add(line(Role.AUTHORITY, Face.bold(14), capitals(line))));
        if (!signature.title().isBlank()) {
            signature
                    .title()
                    .lines()
                    .forEach(line -> items.add(line(Role.POSITION, manner.position(), capitals(line))));
        }
        if (!items.isEmpty()) {
            items.set(0, spacedAbove(items.getFirst()));
        }
        var name = Shape.of(Align.CENTRE).spaced(SIGNING_SPACE, 0);
        items.add(new Text(
                Role.NAME, name, Face.bold(14), Wording.clean(signature.name()).strip()));
        return items;
    }

    private static String capitals(String line) {
        var words = Wording.clean(line).strip();
        return words.equals("kiêm") ? words : Wording.capitals(words);
    }

    private Item line(Role role, Face face, String words) {
        var lines = LineBreaks.of(words, face, width - left - 12);
        return new Text(role, Shape.of(Align.CENTRE), face, String.join("\n", lines));
    }

    private static Item spacedAbove(Item line) {
        return line instanceof Text text ? new Text(text.role(), text.shape().spaced(8, 0), text.spans()) : line;
    }
}
