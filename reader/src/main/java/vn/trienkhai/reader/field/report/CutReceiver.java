package vn.trienkhai.reader.field.report;

import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.reader.field.duty.Duty;
import vn.trienkhai.reader.field.finding.Found;
import vn.trienkhai.reader.layout.Line;
import vn.trienkhai.reader.layout.Parts;

/**
 * A receiver at whose name the text breaks off: "… định kỳ báo cáo Ban Thư". Where the text has told one name that begins so, that
 * name is taken; that the text breaks off there is doubted anyway.
 */
final class CutReceiver {
    private static final int SHORTEST = 4;

    private CutReceiver() {}

    /** The receiver by its whole name, where it was told before. */
    static @Nullable Found<String> whole(Parts parts, @Nullable Found<String> receiver) {
        if (receiver == null
                || !isLast(parts.text().text(), receiver.span().end())
                || receiver.value().length() < SHORTEST
                || !parts.closing().isEmpty()) {
            return receiver;
        }
        var names = parts.body().stream()
                .flatMap(line -> told(line, receiver).stream())
                .toList();
        boolean one = names.stream().map(Found::value).distinct().count() == 1;
        return one ? names.getFirst() : receiver;
    }

    /** Whether nothing but blanks follows; asked of every report, so only as far as the next letter. */
    private static boolean isLast(String text, int end) {
        int next = end;
        while (next < text.length() && Character.isWhitespace(text.charAt(next))) {
            next++;
        }
        return next == text.length();
    }

    private static List<Found<String>> told(Line line, Found<String> receiver) {
        var name = receiver.value();
        return IntStream.iterate(
                        line.text().indexOf(name),
                        at -> at >= 0,
                        at -> line.text().indexOf(name, at + 1))
                .mapToObj(at -> Duty.subjectAt(line, at, line.text().length()).lead())
                .filter(lead -> !lead.isEmpty() && lead.getFirst().value().startsWith(name))
                .map(List::getFirst)
                .filter(lead -> lead.value().length() > name.length())
                .toList();
    }
}
