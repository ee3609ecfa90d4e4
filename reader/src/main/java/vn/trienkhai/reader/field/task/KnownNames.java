package vn.trienkhai.reader.field.task;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import vn.trienkhai.reader.field.finding.Found;
import vn.trienkhai.reader.field.report.ReportsField;
import vn.trienkhai.reader.layout.Ends;
import vn.trienkhai.reader.layout.Line;
import vn.trienkhai.reader.layout.Node;
import vn.trienkhai.reader.pattern.Cue;
import vn.trienkhai.reader.spelling.Spelling;

/**
 * Bodies that the paper names where nothing can run on from the name: whom it is written to, to whom and through whom reports go. A sentence that
 * begins with such a name begins with all of it, though a part of it be a verb elsewhere: "Ban Thư ký biên tập tiếp nhận …" (F14, F51).
 */
final class KnownNames {
    private static final Cue PLACE_ENDS = Cue.of(" \\p{Lu}\\p{Ll}+ \\p{Lu}\\p{Ll}+, $");
    private static final Cue BODY = Cue.of("^\\p{Lu}\\p{Ll}+ \\p{Lu}\\p{Ll}+ ");

    private final List<String> names;

    KnownNames(List<String> addressees, List<ReportsField.Report> reports) {
        var told = reports.stream()
                .map(ReportsField.Report::obligation)
                .flatMap(report -> Stream.of(report.via(), report.to()))
                .filter(Objects::nonNull);
        names = Stream.concat(addressees.stream(), told)
                .map(Spelling::lower)
                .distinct()
                .toList();
    }

    /**
     * The one whose name a heading is, though a part of it be a verb elsewhere: "1. Ban Hỗ trợ ngư dân vươn khơi"; empty where no such
     * name is known.
     */
    List<Found<String>> heading(Node node) {
        var text = Ends.withoutTrailing(node.text().strip(), ".:; ");
        int from = node.line().text().indexOf(text, node.from());
        return from >= 0 && names.contains(Spelling.lower(text))
                ? List.of(new Found<>(text, node.line().span(from, from + text.length())))
                : List.of();
    }

    /**
     * The units, each with all of its name; what was read as the next of them and lies within a longer name is none, unless the
     * name lists bodies of a kind: "Phòng Tổ chức, Thanh tra và Thi đua" is one, "Các Trạm Kiểm lâm, Trạm Thú y" are not.
     */
    List<Found<String>> whole(Line line, List<Found<String>> units) {
        var whole = new ArrayList<Found<String>>();
        for (var unit : units) {
            if (whole.isEmpty() || !isPart(unit, whole.getLast())) {
                var longer = whole(line, unit);
                whole.add(units.stream().anyMatch(next -> isListed(next, longer)) ? unit : longer);
            }
        }
        return whole;
    }

    private static boolean isPart(Found<String> unit, Found<String> name) {
        int from = unit.span().start() - name.span().start();
        return from > 0 && unit.span().end() <= name.span().end() && !isListed(unit, name);
    }

    /**
     * "Đài Tiếng nói Việt Nam, Đài Truyền hình Việt Nam", "Báo Vân Sơn, Đài Phát thanh và Truyền hình tỉnh" in one line of addressees: two of a
     * kind, or another behind one whose name ends with a place, and no longer name of the first.
     */
    private static boolean isListed(Found<String> unit, Found<String> name) {
        int from = unit.span().start() - name.span().start();
        if (from <= 0 || unit.span().end() > name.span().end()) {
            return false;
        }
        var before = name.value().substring(0, from);
        return before.contains(unit.value().split(" ", 2)[0] + " ")
                || PLACE_ENDS.matcher(before).find()
                        && BODY.matcher(unit.value()).find();
    }

    private Found<String> whole(Line line, Found<String> unit) {
        int from = unit.span().start() - line.start();
        int end = unit.span().end() - line.start();
        if (from < 0 || end > line.text().length()) {
            return unit;
        }
        for (var name : names) {
            int last = from + name.length();
            if (last > end && line.lower().startsWith(name, from) && !isWithinWord(line, last)) {
                end = last;
            }
        }
        return end == unit.span().end() - line.start() ? unit : Found.of(line, from, end);
    }

    private static boolean isWithinWord(Line line, int at) {
        return at < line.text().length()
                && Character.isLetterOrDigit(line.text().charAt(at));
    }
}
