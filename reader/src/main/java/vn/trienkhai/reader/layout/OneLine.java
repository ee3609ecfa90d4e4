package vn.trienkhai.reader.layout;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.trienkhai.reader.source.line.SourceLine;

/** Sets apart what a page of the web has put into one line: a letterhead, addressees, the items of the whole paper. */
final class OneLine {
    private static final int FIRST_LINES = 30;
    private static final int LONG = 400;
    private static final int LONGEST_LIST = 120;
    private static final Pattern ADDRESSEES = Pattern.compile(
            "^(?:Kính gửi|Kính gởi|KÍNH GỬI|Nơi nhận|NƠI NHẬN)\\s?:|^(?![IVX\\d]{1,4}\\.)\\P{Ll}{5,90} (?:điện|ĐIỆN)\\s?: ");
    private static final Pattern BEHIND_LAST = Pattern.compile("(?<=[\\p{Ll})]\\.) (?=\\p{Lu}\\p{Ll})");
    private static final Pattern NEXT = Pattern.compile(
            "(?<=[;,.:]) (?=[-+–] \\p{L})|(?<=(?:điện|ĐIỆN)\\s?:) (?=\\p{Lu})|(?<=[.;]) (?=(?:TM|T/M|KT|K/T|TL|T/L|TUQ)\\. ?\\p{Lu}{2})");

    private OneLine() {}

    /** @param above how many lines stand above it */
    static List<SourceLine> apart(SourceLine line, int above) {
        var text = line.text();
        if (line.kind() == SourceLine.Kind.ROW || line.kind() == SourceLine.Kind.CELL || text.isEmpty()) {
            return List.of(line);
        }
        var broken = above < FIRST_LINES && (text.length() > LONG || text.contains("Số") || text.contains("SỐ"))
                ? HeadInOneLine.broken(text)
                : above < FIRST_LINES ? WayAndTitle.broken(AboutAndDay.broken(text)) : text;
        if (broken.indexOf('\n') >= 0 || broken.indexOf(':') > 0) {
            broken = broken.lines().map(OneLine::addressees).collect(Collectors.joining("\n"));
        }
        return broken.indexOf('\n') < 0 ? List.of(line) : withGaps(line.parts(broken));
    }

    /** Each of those a paper is sent to in a line of its own, and what the text begins with behind the last. */
    private static String addressees(String line) {
        if (!ADDRESSEES.matcher(line).lookingAt()) {
            return line;
        }
        var last = line.length() > LONGEST_LIST ? BEHIND_LAST.matcher(line) : null;
        var list = last != null && last.find() ? line.substring(0, last.start()) : line;
        return NEXT.matcher(list).replaceAll("\n")
                + (list.equals(line) ? "" : "\n" + line.substring(list.length()).strip());
    }

    /** The line with its items apart; it has to be joined from its rows before. */
    static List<SourceLine> items(SourceLine line) {
        if (line.kind() == SourceLine.Kind.ROW || line.kind() == SourceLine.Kind.CELL) {
            return List.of(line);
        }
        var broken = ItemsInOneLine.broken(line.text());
        return broken.indexOf('\n') < 0
                ? List.of(line)
                : withGaps(line.parts(broken)).stream()
                        .flatMap(part -> Cells.unpack(part).stream())
                        .toList();
    }

    /** Nothing goes on from one part to the next. */
    private static List<SourceLine> withGaps(List<SourceLine> parts) {
        return parts.stream().map(part -> part.withGap(true)).toList();
    }
}
