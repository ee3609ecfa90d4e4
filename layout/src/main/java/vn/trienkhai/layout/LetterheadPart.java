package vn.trienkhai.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.trienkhai.layout.Item.Cell;
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

    /** The hyphen stays on the line of the name before it. */
    private static final String HYPHEN_AT_END = "\u00a0-\n";
    /** "… Tỉnh ủy": at the beginning of a line it would pass for a body of its own. */
    private static final Pattern OF_COMMITTEE = Pattern.compile(
            " (?=(?:tỉnh|thành|huyện|quận|thị|đảng) (?:ủy|uỷ)(?!\\p{L}))",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** What congress it is stands on a line of its own, whose it is below (guideline 05-HD, box 2). */
    private static final Pattern CONGRESS =
            words("(đại hội (?:đại biểu|đảng viên|toàn thể)) (?=(?:đảng|chi) bộ(?!\\p{L}))");

    private static final Pattern ORDINAL = words("(?<=\\s)lần thứ (?=\\p{L}|\\d)");

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
        var more = moreForNumber();
        if (more == 0) {
            return new Grid(
                    List.of(manner.leftColumn(), manner.rightColumn()),
                    0,
                    false,
                    false,
                    List.of(Row.of(issuer(), title()), Row.of(numbers(manner.leftColumn()), dates())));
        }
        return new Grid(
                List.of(manner.leftColumn(), more, manner.rightColumn() - more),
                0,
                false,
                false,
                List.of(
                        new Row(List.of(Cell.of(issuer()), new Cell(title(), 2, 1))),
                        new Row(List.of(new Cell(numbers(manner.leftColumn() + more), 2, 1), Cell.of(dates())))));
    }

    /** What the symbol of several bodies takes of the room that the date beside it does not need; 0 where it needs none. */
    private double moreForNumber() {
        var missing = TextWidth.of(wording.number(letterhead), manner.number()) - manner.leftColumn();
        var free = manner.rightColumn() - GUTTER - TextWidth.of(Wording.placeAndDate(letterhead), manner.date());
        return document.partners().isEmpty() || missing <= 0 ? 0 : Math.clamp(missing + GUTTER, 0, Math.max(0, free));
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
                        Row.of(numbers(manner.leftColumn()), dates())));
    }

    private List<Item> issuer() {
        var items = new ArrayList<Item>();
        var parent = letterhead.parentIssuer();
        if (parent != null && !parent.isBlank()) {
            items.add(name(Role.PARENT, manner.parent(), lines(parent, manner.parent())));
        }
        var issuer = document.partners().isEmpty() ? lines(letterhead.issuer(), manner.issuer()) : jointIssuers();
        items.add(name(Role.ISSUER, manner.issuer(), issuer));
        items.add(
                manner.star().isEmpty()
                        ? new Rule(Composer.ruleBelow(issuer, manner.issuer()), manner.leftColumn(), 0, 0)
                        : new Text(Role.STAR, centred(), Face.regular(14), manner.star()));
        return items;
    }

    /**
     * The body that leads first, a hyphen between it and the next (guidelines 36-HD and 05-HD, box 2): all on one line if they fit, else
     * each begins a line of its own.
     */
    private List<String> jointIssuers() {
        var line = lines(document.issuers(), manner.issuer());
        if (line.size() == 1) {
            return line;
        }
        var each = document.issuers().replace(OfficialDocument.JOINED, HYPHEN_AT_END);
        return lines(OF_COMMITTEE.matcher(each).replaceAll("\u00a0"), manner.issuer());
    }

    private List<String> lines(String name, Face face) {
        var width = manner.leftColumn() - GUTTER;
        var words = Wording.cleanLines(name);
        var broken = manner.republic() ? words : ofCongress(words, face, width);
        return LineBreaks.of(Wording.capitals(broken), face, width);
    }

    /** The Party's congress: whose it is below what it is, and which one on a line of its own where it does not fit behind. */
    private static String ofCongress(String name, Face face, double width) {
        return CONGRESS.matcher(name)
                .replaceFirst("$1\n")
                .lines()
                .map(line -> TextWidth.of(Wording.capitals(line), face) <= width
                        ? line
                        : ORDINAL.matcher(line).replaceFirst("\n$0"))
                .collect(Collectors.joining("\n"));
    }

    private static Pattern words(String words) {
        return Pattern.compile(words, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
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
    private List<Item> numbers(double width) {
        var items = new ArrayList<Item>();
        var above = manner.republic() ? 6 : 0;
        items.add(new Text(Role.NUMBER, centred().spaced(above, 0), manner.number(), number(width)));
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

    /** A symbol that even the wider column does not hold goes on below, behind the hyphen before a body. */
    private String number(double width) {
        var number = wording.number(letterhead);
        var cut = document.partners().isEmpty() ? 0 : number.length();
        while (cut > 0 && TextWidth.of(number.substring(0, cut), manner.number()) > width) {
            cut = number.lastIndexOf('-', cut - 2) + 1;
        }
        return cut == 0 || cut == number.length() ? number : number.substring(0, cut) + "\n" + number.substring(cut);
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
