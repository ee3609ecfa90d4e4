package vn.trienkhai.layout;

import java.util.ArrayList;
import java.util.List;
import vn.trienkhai.layout.Item.Text;
import vn.trienkhai.layout.Shape.Align;

/** One who signs: authority, title and, below room for signature and seal, the name. */
final class SignaturePart {

    /** Room for signature and seal. */
    private static final double SIGNING_SPACE = 76;

    private static final double ABOVE = 8;
    private static final Face NAME = Face.bold(14);

    private final Signature signature;
    private final List<Item> lines;

    /** For a column so many points wide. */
    SignaturePart(Signature signature, Manner manner, double width) {
        this.signature = signature;
        this.lines = lines(signature, manner, width - 12);
    }

    private static List<Item> lines(Signature signature, Manner manner, double width) {
        var items = new ArrayList<Item>();
        signature
                .authority()
                .forEach(line -> items.add(line(Role.AUTHORITY, Face.bold(14), line, width, items.isEmpty())));
        if (!signature.title().isBlank()) {
            signature
                    .title()
                    .lines()
                    .forEach(line -> items.add(line(Role.POSITION, manner.position(), line, width, items.isEmpty())));
        }
        return List.copyOf(items);
    }

    private static Item line(Role role, Face face, String words, double width, boolean isFirst) {
        var lines = LineBreaks.of(capitals(words), face, width);
        var shape = Shape.of(Align.CENTRE);
        return new Text(role, isFirst ? shape.spaced(ABOVE, 0) : shape, face, String.join("\n", lines));
    }

    private static String capitals(String line) {
        var words = Wording.clean(line).strip();
        return words.equals("kiêm") ? words : Wording.capitals(words);
    }

    List<Item> items() {
        return items(height());
    }

    /** With its name as low as beside lines of such a height. */
    List<Item> items(double beside) {
        var items = new ArrayList<>(lines);
        var name = Shape.of(Align.CENTRE).spaced(SIGNING_SPACE + beside - height(), 0);
        items.add(
                new Text(Role.NAME, name, NAME, Wording.clean(signature.name()).strip()));
        return items;
    }

    /** How high the lines above the name are. */
    double height() {
        return lines.stream()
                .mapToDouble(item -> item instanceof Text text ? ClosingPart.height(text, Double.MAX_VALUE) : 0)
                .sum();
    }
}
