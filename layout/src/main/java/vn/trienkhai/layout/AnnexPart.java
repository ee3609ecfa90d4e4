package vn.trienkhai.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.trienkhai.layout.Item.Rule;
import vn.trienkhai.layout.Item.Text;
import vn.trienkhai.layout.Shape.Align;

/** An annex: its number, its title, the document that it belongs to, and its text. */
final class AnnexPart {

    private final OfficialDocument document;
    private final Annex annex;
    private final Manner manner;
    private final Wording wording;

    AnnexPart(OfficialDocument document, Annex annex, Manner manner, Wording wording) {
        this.document = document;
        this.annex = annex;
        this.manner = manner;
        this.wording = wording;
    }

    List<Item> items() {
        var items = new ArrayList<Item>();
        var label = Wording.clean(annex.label()).strip();
        items.add(line(Role.ANNEX, Face.bold(14), manner.republic() ? label : Wording.capitals(label)));
        var title = Wording.capitals(Wording.cleanLines(annex.title()));
        if (!title.isEmpty()) {
            items.add(line(Role.ANNEX_TITLE, Face.bold(14), title));
        }
        var source = "(Kèm theo " + source() + ")";
        items.add(line(Role.ANNEX_SOURCE, Face.italic(14), source));
        items.add(belowHeading());
        items.addAll(BodyPart.attached(annex.body(), manner, wording).items());
        return items;
    }

    /** Named as it is cited: type, number, day and body. */
    private String source() {
        var head = document.letterhead();
        var type = document.isLetter()
                ? "Công văn"
                : Wording.clean(document.typeName()).strip();
        var number = wording.number(head).replaceFirst(":", "").replaceFirst("^S", "s");
        var comma = document.family().isParty() ? "," : "";
        var issuer = Wording.clean(head.issuer()).strip();
        return asTyped(type) + " " + number + comma + " " + Wording.date(head) + " của " + issuer;
    }

    private static String asTyped(String type) {
        return type.substring(0, 1) + type.substring(1).toLowerCase(Locale.of("vi"));
    }

    private Item belowHeading() {
        if (manner.star().isEmpty()) {
            return new Rule(100, Sheet.TEXT_WIDTH, 2, 12);
        }
        return new Text(Role.DASHES, centred().spaced(0, 10), Face.regular(14), "-----");
    }

    private static Text line(Role role, Face face, String words) {
        var lines = LineBreaks.of(words, face, Sheet.TEXT_WIDTH - 2 * 15 * Sheet.MM);
        return new Text(role, centred(), face, String.join("\n", lines));
    }

    private static Shape centred() {
        return Shape.of(Align.CENTRE).keptWithNext();
    }
}
