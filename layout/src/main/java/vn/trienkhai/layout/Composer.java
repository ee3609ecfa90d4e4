package vn.trienkhai.layout;

import java.util.ArrayList;
import java.util.List;
import vn.trienkhai.layout.Item.Rule;
import vn.trienkhai.layout.Item.Text;
import vn.trienkhai.layout.Shape.Align;
import vn.trienkhai.layout.Sheet.Part;

/** Sets a document on its page: letterhead, type and subject, addressees, body, closing block, in that order. */
final class Composer {

    private final OfficialDocument document;
    private final Manner manner;
    private final Wording wording;

    private Composer(OfficialDocument document) {
        this.document = document;
        this.manner = Manner.of(document.family());
        this.wording = new Wording(document.family());
    }

    static Sheet compose(OfficialDocument document) {
        return new Composer(document).sheet();
    }

    /** A document as a copy: with the form below its last line, or with the stamp where the rules have one. */
    static Sheet compose(OfficialDocument document, Copy copy) {
        var sheet = compose(document);
        return copy.isStamped() ? sheet.withTopRight(CopyPart.STAMP) : sheet.withCopied(new CopyPart(copy).below());
    }

    /** The form of a copy on a page of its own, for an original that is not ours to write on. */
    static Sheet compose(Copy copy) {
        var page = new Part(false, false, List.of());
        return new Sheet(
                        copy.kind().words(),
                        Wording.clean(copy.letterhead().issuer()),
                        Face.regular(14),
                        "",
                        "",
                        List.of(page))
                .withCopied(new CopyPart(copy).items());
    }

    private Sheet sheet() {
        var body = new ArrayList<Item>();
        body.add(new LetterheadPart(document, manner, wording).grid());
        if (!document.isLetter()) {
            body.addAll(typeHeading());
        }
        body.addAll(new AddresseesPart(document, manner, wording).items());
        body.addAll(BodyPart.signed(document.body(), manner, wording).items());
        var parts = new ArrayList<>(Pages.signed(body, width -> closing(width)));
        document.annexes()
                .forEach(
                        annex -> parts.addAll(Pages.attached(new AnnexPart(document, annex, manner, wording).items())));
        return new Sheet(heading(), Wording.clean(document.issuers()), Face.regular(14), topRight(), bottom(), parts);
    }

    private List<Item> closing(double width) {
        return new ClosingPart(document, manner, wording, width).items();
    }

    /** The Party's mark of limited circulation. */
    private String topRight() {
        var limit = partyLimit();
        return isKeptFromTheMedia(limit) ? "" : Wording.capitals(limit);
    }

    /** The one mark that the Party puts at the foot of the last page. */
    private String bottom() {
        var limit = partyLimit();
        return isKeptFromTheMedia(limit) ? limit : "";
    }

    private String partyLimit() {
        var circulation = document.marks().circulation();
        return circulation == null || manner.republic()
                ? ""
                : Wording.clean(circulation).strip();
    }

    private static boolean isKeptFromTheMedia(String limit) {
        return Wording.capitals(limit).startsWith("KHÔNG PHỔ BIẾN");
    }

    /** What the file calls itself in its properties. */
    private String heading() {
        var subject = Wording.clean(document.subject()).strip();
        var type = document.isLetter()
                ? "Công văn"
                : Wording.clean(document.typeName()).strip();
        return subject.isEmpty() ? type : type + ": " + subject;
    }

    private List<Item> typeHeading() {
        var heading = new ArrayList<Item>();
        var type = Wording.capitals(Wording.clean(document.typeName()).strip());
        heading.add(new Text(Role.TYPE, centred().spaced(14, 0), manner.type(), type));
        var subject = LineBreaks.of(
                wording.subject(document.subject()), manner.subject(), Sheet.TEXT_WIDTH - 2 * 15 * Sheet.MM);
        if (!subject.isEmpty()) {
            heading.add(new Text(Role.SUBJECT, centred(), manner.subject(), String.join("\n", subject)));
        }
        heading.add(belowHeading(subject.isEmpty() ? List.of(type) : subject));
        return heading;
    }

    private Item belowHeading(List<String> lines) {
        if (!manner.star().isEmpty()) {
            return new Text(Role.DASHES, centred().spaced(0, 10), Face.regular(14), "-----");
        }
        return new Rule(ruleBelow(lines, manner.subject()), Sheet.TEXT_WIDTH, 0, 12);
    }

    /** The short rules are a third to a half of the line above them. */
    static double ruleBelow(List<String> lines, Face face) {
        return 0.42
                * lines.stream()
                        .mapToDouble(line -> TextWidth.of(line, face))
                        .max()
                        .orElse(100);
    }

    private static Shape centred() {
        return Shape.of(Align.CENTRE).keptWithNext();
    }
}
