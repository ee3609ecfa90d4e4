package vn.trienkhai.reader.field.task;

import java.util.List;
import vn.trienkhai.reader.field.duty.Units;
import vn.trienkhai.reader.field.finding.Found;
import vn.trienkhai.reader.layout.Line;
import vn.trienkhai.reader.pattern.Cue;

/**
 * A clause in which somebody only helps whoever acts (F38): "…; các trường mầm non phối hợp bố trí phòng chờ", "… Công an xã, đội trật tự hỗ
 * trợ." Whoever "phối hợp với" others acts himself.
 */
final class SupportClause {
    private static final String WHO = "^([^;:()]{3,150}?) ";

    /** "…, vận động học sinh tham gia": behind a comma stands perhaps whom somebody brings in. */
    private static final Cue JOINS = Cue.of("(?:tham gia|vào cuộc|hỗ trợ|giúp sức)(?!\\p{L})");

    private static final Cue HELPS = Cue.of(
            "phối hợp|hỗ trợ|vào cuộc|tham gia|giúp sức",
            WHO
                    + "(?:có trách nhiệm |chủ động |tích cực |cùng |tham gia ){0,2}(?:phối hợp(?! (?:với|cùng|chặt chẽ|đồng bộ|giữa|liên ngành)(?!\\p{L}))|(?:hỗ trợ|tham gia|vào cuộc|giúp sức)(?: thực hiện)?(?=\\s?(?:[.;)]|$))|hỗ trợ (?:tuyên truyền|kỹ thuật|chuyên môn|nghiệp vụ|phương tiện|nhân lực|lực lượng|vật tư)(?!\\p{L}))");

    private SupportClause() {}

    /** Those who help in the clause that begins there; empty where they act, or nobody is named. */
    static List<Found<String>> at(Line line, int from, int to) {
        if (!Units.startsBodyAt(line.lower(), from)) {
            return List.of();
        }
        var helps = line.search(HELPS).region(from, to);
        if (!helps.lookingAt()) {
            return List.of();
        }
        int verb = Units.verb(line, from, to);
        boolean alone = verb < 0 || verb >= helps.end(1);
        int next = helps.end() + 1;
        boolean whom = next < to && Units.startsBodyAt(line.lower(), next);
        boolean clear = line.lower().charAt(Math.max(0, from - 2)) != ','
                || Character.isUpperCase(line.text().charAt(from))
                || line.lower().startsWith("các ", from)
                        && !line.search(JOINS).region(helps.end(1), helps.end()).find();
        return alone && !whom && clear ? Units.split(line, from, helps.end(1)) : List.of();
    }
}
