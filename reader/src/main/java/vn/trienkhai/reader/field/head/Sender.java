package vn.trienkhai.reader.field.head;

import org.jspecify.annotations.Nullable;
import vn.trienkhai.reader.field.duty.Units;
import vn.trienkhai.reader.layout.Line;
import vn.trienkhai.reader.layout.Span;
import vn.trienkhai.reader.pattern.Cue;
import vn.trienkhai.reader.vocabulary.Vocabulary;

/** The body whose paper news bring, before the verb: "Sở Y tế", "Phó Chủ tịch UBND tỉnh Trần Văn A". */
final class Sender {
    /** "Phó Giám đốc Sở Y tế": who signs for the body. */
    private static final Cue OFFICER = Cue.of(
            "^(?:đồng chí |ông |bà |quyền )?" + Vocabulary.anyOf("officer-titles", 0)
                    + "(?: thường trực)? (?=(?:ủy ban|ubnd|sở|bộ|cục|chi cục|ban|hội|trường|công an|bảo hiểm|kho bạc|liên đoàn)(?!\\p{L}))");

    private static final Cue LATELY = Cue.of("(?:,? (?:vừa|mới|đã|cũng|chính thức|tiếp tục)){1,3} ?$");
    private static final Cue COMMA = Cue.of(",\\s?");
    /** The name of who signed, behind that of the body: "UBND tỉnh Nguyễn Văn A". */
    private static final Cue PERSON = Cue.of(
            " (?:nguyễn|trần|lê|phạm|hoàng|huỳnh|phan|vũ|võ|đặng|bùi|đỗ|ngô|dương|đinh|lương|trương|đoàn|trịnh|mai|cao|lò|hà|tạ|đào)(?: \\p{L}+){1,3}$");

    /** An office that issues papers itself. */
    private static final String PREMIER = "thủ tướng chính phủ ";

    private static final int LONGEST = 110;

    private Sender() {}

    /** The name that begins at {@code at}; null where none does. */
    static @Nullable Span in(Line line, int at, int verb) {
        var signing = line.search(OFFICER).region(at, verb);
        boolean signs = signing.lookingAt();
        int from = signs ? signing.end() : at;
        if (!Character.isUpperCase(line.text().charAt(from)) || !Units.startsBodyAt(line.lower(), from)) {
            return null;
        }
        int to = end(line, from, verb);
        var person = line.search(PERSON).region(from, to);
        boolean officer = signs || line.lower().startsWith(PREMIER, from);
        to = officer && person.find() && isName(line, person.start() + 1, to) ? person.start() : to;
        return to - from < 3 || to - from > LONGEST ? null : line.span(from, to);
    }

    /** Whether nothing but a comma, and the office of who signs, stands between the two. */
    static boolean isAt(Line line, int from, int sender) {
        int begin = line.text().startsWith(", ", from) ? from + 2 : from + 1;
        var signing =
                line.search(OFFICER).region(Math.min(begin, sender), line.text().length());
        return begin == sender || signing.lookingAt() && signing.end() == sender;
    }

    /** Before the verb, or at a comma behind which no name goes on. */
    private static int end(Line line, int from, int verb) {
        var comma = line.search(COMMA).region(from, verb);
        while (comma.find()) {
            boolean name = comma.end() < verb
                    && Character.isUpperCase(line.text().charAt(comma.end()))
                    && !Units.startsBodyAt(line.lower(), comma.end());
            if (!name) {
                return comma.start();
            }
        }
        var text = line.text().substring(from, verb);
        int end = from + text.stripTrailing().length();
        var lately = line.search(LATELY).region(from, end);
        return lately.find() ? lately.start() : end;
    }

    private static boolean isName(Line line, int from, int to) {
        for (int at = from; at < to; at = line.text().indexOf(' ', at) + 1) {
            if (!Character.isUpperCase(line.text().charAt(at))) {
                return false;
            }
            if (line.text().indexOf(' ', at) < 0) {
                break;
            }
        }
        return true;
    }
}
