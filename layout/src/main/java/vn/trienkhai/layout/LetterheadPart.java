package vn.trienkhai.layout;

import java.util.ArrayList;
import java.util.List;
import vn.trienkhai.layout.Item.Grid;
import vn.trienkhai.layout.Item.Row;
import vn.trienkhai.layout.Item.Rule;
import vn.trienkhai.layout.Item.Text;
import vn.trienkhai.layout.Shape.Align;

/** The head of page 1: issuer and number left, title and date right, number and date on one line. */
final class LetterheadPart {

    private static final String REPUBLIC = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM";
    private static final String MOTTO = "Độc lập - Tự do - Hạnh phúc";
    private static final String PARTY = "ĐẢNG CỘNG SẢN VIỆT NAM";
    private static final String YOUTH_UNION = "ĐOÀN TNCS HỒ CHÍ MINH";
    /** Between the columns, so that a full line left does not touch the right. */
    private static final double GUTTER = 10;

    private static final Face MARK = Face.bold(13);

    private final OfficialDocument document;
    private final Letterhead letterhead;
    private final Manner manner;
    private final Wording wording;

    LetterheadPart(OfficialDocument document, Manner manner, Wording wording) {
        this.document = document;
        this.letterhead = document.letterhead();
        this.manner = manner;
        this.wording = wording;
    }

    Grid grid() {
        return new Grid(
                List.of(manner.leftColumn(), manner.rightColumn()),
                0,
                false,
                false,
                List.of(Row.of(issuer(), title()), Row.of(numbers(), dates())));
    }

    /** The head of a copy's form: in the place of the title stands what kind of copy it is. */
    Grid copied(String kind) {
        return new Grid(
                List.of(manner.leftColumn(), manner.rightColumn()),
                0,
                false,
                true,
                List.of(
                        Row.of(issuer(), List.of(new Text(Role.COPY, centred(), Face.bold(14), kind))),
                        Row.of(numbers(), dates())));
    }

    private List<Item> issuer() {
        var items = new ArrayList<Item>();
        var parent = letterhead.parentIssuer();
        if (parent != null && !parent.isBlank()) {
            items.add(name(Role.PARENT, manner.parent(), lines(parent, manner.parent())));
        }
        var issuer = lines(letterhead.issuer(), manner.issuer());
        items.add(name(Role.ISSUER, manner.issuer(), issuer));
        items.add(
                manner.star().isEmpty()
                        ? new Rule(Composer.ruleBelow(issuer, manner.issuer()), manner.leftColumn(), 0, 0)
                        : new Text(Role.STAR, centred(), Face.regular(14), manner.star()));
        return items;
    }

    private List<String> lines(String name, Face face) {
        return LineBreaks.of(Wording.capitals(Wording.cleanLines(name)), face, manner.leftColumn() - GUTTER);
    }

    private static Text name(Role role, Face face, List<String> lines) {
        return new Text(role, centred(), face, String.join("\n", lines));
    }

    private List<Item> title() {
        if (manner.republic()) {
            var motto = new Face(14, true, false, false);
            return List.of(
                    new Text(Role.TITLE, centred(), manner.title(), REPUBLIC),
                    new Text(Role.MOTTO, centred(), motto, MOTTO),
                    ruleAsLongAs(MOTTO, motto));
        }
        var words = document.family() == Family.YOUTH ? YOUTH_UNION : PARTY;
        return List.of(new Text(Role.TITLE, centred(), manner.title(), words), ruleAsLongAs(words, manner.title()));
    }

    private Rule ruleAsLongAs(String words, Face face) {
        return new Rule(TextWidth.of(words, face), manner.rightColumn(), 0, 0);
    }

    /** The number of a draft stands right below the number, the urgency below all (guidelines 36-HD and 05-HD, boxes 10 and 11b). */
    private List<Item> numbers() {
        var items = new ArrayList<Item>();
        var above = manner.republic() ? 6 : 0;
        items.add(new Text(Role.NUMBER, centred().spaced(above, 0), manner.number(), wording.number(letterhead)));
        var draft = document.marks().draft();
        if (draft != null) {
            items.add(new Text(Role.DRAFT, centred().spaced(2, 0), MARK, Wording.clean(draft)));
        }
        if (document.isLetter() && !document.subject().isBlank()) {
            items.add(letterSubject());
        }
        var urgency = document.marks().urgency();
        if (urgency != null) {
            items.add(mark(urgency));
        }
        return items;
    }

    private Text letterSubject() {
        var lines = LineBreaks.of(
                wording.letterSubject(document.subject()), manner.letterSubject(), manner.leftColumn() - 2 * GUTTER);
        return new Text(Role.LETTER_SUBJECT, centred().spaced(2, 0), manner.letterSubject(), String.join("\n", lines));
    }

    private static Text mark(String words) {
        return new Text(Role.MARK, centred().spaced(6, 0), MARK, Wording.capitals(Wording.clean(words)));
    }

    private List<Item> dates() {
        var items = new ArrayList<Item>();
        var above = manner.republic() ? 6 : 0;
        items.add(new Text(Role.DATE, centred().spaced(above, 0), manner.date(), Wording.placeAndDate(letterhead)));
        var circulation = document.marks().circulation();
        if (circulation != null && manner.republic()) {
            items.add(mark(circulation));
        }
        return items;
    }

    private static Shape centred() {
        return Shape.of(Align.CENTRE);
    }
}
