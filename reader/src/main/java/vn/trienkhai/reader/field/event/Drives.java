package vn.trienkhai.reader.field.event;

import java.util.ArrayList;
import java.util.List;
import vn.trienkhai.reader.field.finding.Found;
import vn.trienkhai.reader.layout.Line;
import vn.trienkhai.reader.pattern.Cue;

/**
 * Drives of emulation and movements with a name of their own that the paper is about or launches: "phát động đợt thi đua “60 ngày
 * …”". Those told of in passing are none; some take them for forms of activity, so each bears a doubt. Contests are forms.
 */
final class Drives {
    private static final Cue QUOTED = Cue.of(
            "(?<!\\p{L})((?:đợt|phong trào) thi đua|phong trào)(?: [\\p{L}]{1,12}){0,4} [\"“]([^\"“”]{4,90})[\"”]");

    private static final Cue LAUNCHED = Cue.of("(?:phát động|triển khai) (?:[\\p{L}, -]{1,40} )?$");
    /** "- Đợt thi đua “…”: từ ngày …": it is what the item is about. */
    private static final Cue ITEM = Cue.of("^(?:[-–+•*]\\s?|\\(?[\\p{L}\\d]{1,4}(?:\\.\\d{1,2}){0,3}[.)/]\\s?)?$");

    private static final int FAR = 60;

    private Drives() {}

    /** @param subject whether the line says what the paper is about */
    static List<Found<String>> in(Line line, boolean subject) {
        var found = new ArrayList<Found<String>>();
        var quoted = line.search(QUOTED);
        while (quoted.find()) {
            if (subject || isLaunched(line, quoted.start(1))) {
                found.add(new Found<>(
                        line.text().substring(quoted.start(2), quoted.end(2)),
                        line.span(quoted.start(2), quoted.end(2))));
            }
        }
        return found;
    }

    private static boolean isLaunched(Line line, int from) {
        var before = line.lower().substring(Math.max(0, from - FAR), from);
        return LAUNCHED.matcher(before).find()
                || before.endsWith("| ")
                || from < FAR
                        && line.lower().startsWith("đợt", from)
                        && ITEM.matcher(before).find();
    }
}
