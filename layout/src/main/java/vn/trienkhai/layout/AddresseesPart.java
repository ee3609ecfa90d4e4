package vn.trienkhai.layout;

import java.util.ArrayList;
import java.util.List;
import vn.trienkhai.layout.Item.Text;
import vn.trienkhai.layout.Shape.Align;

/** "Kính gửi": one addressee on its line, several below each other in line with the first. */
final class AddresseesPart {

    private static final Face FACE = Face.regular(Manner.BODY);
    private static final double DASH = TextWidth.of("- ", FACE);
    private static final double SPACE = TextWidth.of(" ", FACE);

    private final Manner manner;
    private final String label;
    private final List<String> names;

    AddresseesPart(OfficialDocument document, Manner manner, Wording wording) {
        this.manner = manner;
        this.label = wording.addresseeLabel(
                Wording.clean(document.typeName()).strip().equalsIgnoreCase("Tờ trình"));
        this.names = document.addressees().isEmpty() ? List.of() : wording.addressees(document.addressees());
    }

    List<Item> items() {
        return switch (names.size()) {
            case 0 -> List.of(new Text(Role.GAP, Shape.of(Align.LEFT).lines(6), Face.regular(2), ""));
            case 1 -> List.of(single(names.getFirst()));
            default -> several();
        };
    }

    private Text single(String name) {
        var line = label + " " + name;
        if (TextWidth.of(line, FACE) <= Sheet.TEXT_WIDTH - 2 * manner.firstLine()) {
            return text(Shape.of(Align.CENTRE).spaced(14, 12), line);
        }
        var hanging = labelWidth() + SPACE;
        return text(Shape.of(Align.LEFT).indented(40 + hanging, -hanging).spaced(14, 12), line);
    }

    /** The Party writes the first addressee beside "Kính gửi", the State puts all of them below its colon. */
    private List<Item> several() {
        var items = new ArrayList<Item>();
        var start = start();
        var entry = Shape.of(Align.LEFT).indented(start + labelWidth() + SPACE + DASH, -DASH);
        if (manner.republic()) {
            items.add(text(Shape.of(Align.LEFT).indented(start, 0).spaced(14, 3).keptWithNext(), label));
            names.forEach(name -> items.add(text(spaced(entry, name), "- " + name)));
        } else {
            var first =
                    entry.indented(entry.left(), -(labelWidth() + SPACE + DASH)).spaced(14, 3);
            items.add(text(first, label + " - " + names.getFirst()));
            names.stream().skip(1).forEach(name -> items.add(text(spaced(entry, name), "- " + name)));
        }
        return items;
    }

    private Shape spaced(Shape entry, String name) {
        return entry.spaced(0, name.equals(names.getLast()) ? 12 : 3);
    }

    /** Places the whole block in the middle of the page, as far as long names allow it. */
    private double start() {
        var longest = names.stream()
                .mapToDouble(name -> TextWidth.of(name, FACE))
                .max()
                .orElse(0);
        var block = labelWidth() + SPACE + DASH + longest;
        return Math.clamp((Sheet.TEXT_WIDTH - block) / 2, manner.firstLine(), 90);
    }

    private double labelWidth() {
        return TextWidth.of(label, FACE);
    }

    private static Text text(Shape shape, String words) {
        return new Text(Role.ADDRESSEE, shape, FACE, words);
    }
}
