package vn.trienkhai.reader.field.event;

import java.util.ArrayList;
import java.util.List;
import vn.trienkhai.reader.field.finding.Found;
import vn.trienkhai.reader.layout.Line;
import vn.trienkhai.reader.pattern.Cue;

/**
 * Drives of emulation and movements with a name of their own that the paper is about or launches: "phát động đợt thi đua “60 ngày
 * …”". Drives told of in passing are none, movements that a sentence does not begin with are; some take them for forms of activity, so each bears a doubt. Contests
 * are forms. Both are called by their kind too: “phong trào “…””, “đợt thi đua “…””.
 */
final class Drives {
    private static final Cue QUOTED = Cue.of(
            "(?<!\\p{L})((?:đợt|phong trào) thi đua|phong trào|cuộc vận động|đợt sinh hoạt(?: chính trị)?|đợt hoạt động)(?: [\\p{L}]{1,12}){0,4} [\"“][^\"“”]{4,90}[\"”]");

    private static final Cue LAUNCHED = Cue.of(
            "(?:phát động|triển khai|tiếp tục|duy trì|hưởng ứng|tham gia|(?<!\\p{L})vào|(?<!\\p{L})thực hiện) (?:[\\p{L}, -]{1,40} )?$");
    /** "- Đợt thi đua “…”: từ ngày …": it is what the item is about. */
    private static final Cue ITEM =
            Cue.of("^(?:điều \\d{1,2}\\. |[-–+•*]\\s?|\\(?[\\p{L}\\d]{1,4}(?:\\.\\d{1,2}){0,3}[.)/]\\s?)?$");

    /** "Phong trào “…” và cuộc vận động “…” được duy trì": not what became of it. */
    private static final Cue IS_ORDERED = Cue.of(
            "^(?: và (?:cuộc vận động|phong trào) [\"“][^\"“”]{4,90}[\"”])? ?(?::|được (?:duy trì|tổ chức|triển khai|thực hiện)|tiếp tục)");

    private static final String AND = " và ";
    private static final String MOVEMENT = "phong trào";

    private static final int FAR = 60;

    private Drives() {}

    /** @param subject whether the line says what the paper is about */
    static List<Found<String>> in(Line line, boolean subject) {
        var found = new ArrayList<Found<String>>();
        var quoted = line.search(QUOTED);
        while (quoted.find()) {
            boolean movement = quoted.group(1).equals(MOVEMENT) && !beginsSentence(line, quoted.start(1));
            if (subject
                    || movement
                    || isNext(line, quoted.start(1), found)
                    || isLaunched(line, quoted.start(1), quoted.end())) {
                var name = line.text().substring(quoted.start(), quoted.end());
                found.add(new Found<>(name, line.span(quoted.start(), quoted.end())));
            }
        }
        return found;
    }

    /** "… phong trào “…” và cuộc vận động “…”": joined to one that is launched. */
    private static boolean isNext(Line line, int from, List<Found<String>> found) {
        int end = from - AND.length();
        return !found.isEmpty()
                && line.lower().startsWith(AND, end)
                && found.getLast().span().end() >= line.start() + end - 1;
    }

    /** "Phong trào “…” có nhiều khởi sắc": what became of it. */
    private static boolean beginsSentence(Line line, int from) {
        return from == 0 || line.lower().startsWith(". ", from - 2);
    }

    private static boolean isLaunched(Line line, int from, int to) {
        var before = line.lower().substring(Math.max(0, from - FAR), from);
        return LAUNCHED.matcher(before).find()
                || before.endsWith("| ")
                || from < FAR
                        && ITEM.matcher(before).find()
                        && (line.lower().startsWith("đợt", from)
                                || line.search(IS_ORDERED)
                                        .region(to, line.text().length())
                                        .find());
    }
}
