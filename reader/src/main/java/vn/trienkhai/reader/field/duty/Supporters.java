package vn.trienkhai.reader.field.duty;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.reader.field.finding.Found;
import vn.trienkhai.reader.layout.Line;
import vn.trienkhai.reader.pattern.Cue;
import vn.trienkhai.reader.pattern.Search;

/** Who supports whoever acts, named behind "phối hợp với" and words like it (F38). */
public final class Supporters {
    /** "phối hợp với" (F38); "Cùng Công an xã rà soát …". */
    private static final Cue SUPPORT = Cue.of(
            "(?:^cùng(?: với)? |(?<=[;.:,] |chủ động )cùng(?: với)? |chủ trì,? cùng(?: với)? |hiệp đồng(?: chặt chẽ)?(?: với)? (?!lực lượng, )|phối(?:,)? (?:kết )?hợp(?: chặt chẽ| cụ thể| đồng bộ)?(?: với| cùng(?: với)?)? |trao đổi với |liên kết(?: với)? |kết hợp (?:với|cùng(?: với)?) )(?=\\p{L})");

    private static final Cue EXCHANGE = Cue.of("(?:trao đổi|liên kết|kết hợp) ");

    private static final Cue SUPPORT_ENDS = Cue.of(
            "[;:]|(?<!(?:^|[ (/-])(?:tp|tx|p|ub|đ/c))\\.(?!\\d)| (?:trước|sản xuất) (?=\\d)| (?:để|nhằm|trước ngày|xong trước|trong tháng|chậm nhất|nơi (?:đặt|cư trú|đóng|có|xảy ra)|trong việc|trong công tác|về việc|trong quá trình|khi|thông qua|liên quan đến|về(?! ma túy| trật tự| môi trường| kinh tế| tham nhũng)) ");
    /** A new clause that goes on with who acts (F38). */
    private static final Cue CLAUSE = Cue.of("[;.:]\\s+(?:chủ động |chủ trì,? |tích cực |thường xuyên )*$");
    /** Verbs that hand a duty down (F8, F40). */
    private static final Cue DIRECTS = Cue.of("(?:lãnh đạo, )?(?:chỉ đạo|yêu cầu|giao|đôn đốc|hướng dẫn) ");

    /** "Phòng A cùng với Phòng B rà soát"; "lái xe cùng người quản lý" act both, "công đoàn cùng cấp" is one. */
    private static final Cue BESIDE =
            Cue.of(" cùng (?:với )?(?!(?:người|giáo viên|phụ huynh|thầy|cô|bà con|nhân dân)(?!\\p{L}))");
    /** "cùng cấp", "cùng cụm": the same for all of them. */
    private static final Cue SAME = Cue.of(
            " cùng (?:cấp|ngành|cụm|khối|đơn vị|cơ quan|tổ|xã|thôn|lớp|nhóm|hội|đoàn|trường|phòng|địa bàn)(?!\\p{L})");

    private Supporters() {}

    /** Those who are named beside whoever acts, between {@code from} and {@code to}; null where nobody is. */
    static @Nullable Search beside(Line line, int from, int to) {
        var beside = line.search(BESIDE).region(from, to);
        while (beside.find()) {
            boolean same = line.search(SAME).region(beside.start(), to).lookingAt()
                    && Character.isLowerCase(line.text().charAt(beside.end()));
            if (!same
                    && Units.depth(line.lower(), from, beside.start()) == 0
                    && Units.startsBodyAt(line.lower(), from)
                    && Units.startsBodyAt(line.lower(), beside.end())) {
                return beside;
            }
        }
        return null;
    }

    /** Units after "phối hợp với", where the phrase belongs to the one who acts and not to somebody he directs. */
    static List<Found<String>> of(Line line, int from, int to) {
        int first = Duty.sentenceEnd(line.lower(), from, to);
        if (directsSomebody(line, from, to)) {
            first = from;
        }
        var support = line.search(SUPPORT).region(from, to);
        while (support.find()) {
            boolean own = support.start() <= first
                    || CLAUSE.matcher(line.lower().substring(0, support.start()))
                            .find();
            if (own && Units.startsBodyAt(line.lower(), support.end()) && isNamed(line, support)) {
                return Units.split(line, support.end(), end(line, support.end(), to));
            }
            if (own && support.start() <= first) {
                continue;
            }
        }
        return List.of();
    }

    /** "Trao đổi với Hội B", "liên kết Bưu điện tỉnh": one that is named; "trao đổi với cha mẹ học sinh" is the work itself. */
    private static boolean isNamed(Line line, Search support) {
        return !line.search(EXCHANGE).region(support.start(), support.end()).lookingAt()
                || Character.isUpperCase(line.text().charAt(support.end()));
    }

    /** "Phòng A chủ trì, phối hợp Ban B" in a cell: where the words that name who supports begin, or -1. */
    public static int start(Line line, int from, int to) {
        var support = line.search(SUPPORT).region(from, to);
        return support.find() && support.start() > from && Units.startsBodyAt(line.lower(), support.end())
                ? support.start()
                : -1;
    }

    /** Those named behind the first of such words. */
    public static List<Found<String>> at(Line line, int from, int to) {
        var support = line.search(SUPPORT).region(from, to);
        return support.find() ? Units.split(line, support.end(), end(line, support.end(), to)) : List.of();
    }

    /** "Chỉ đạo Sở A phối hợp với Sở B …" (F8): who supports helps Sở A, not the one who directs. */
    private static boolean directsSomebody(Line line, int from, int to) {
        var directs = line.search(DIRECTS).region(from, to);
        return directs.lookingAt() && Units.startsBodyAt(line.lower(), directs.end());
    }

    private static int end(Line line, int from, int to) {
        var stop = line.search(SUPPORT_ENDS).region(from, to);
        int end = stop.find() ? stop.start() : to;
        int verb = Units.verb(line, from, end);
        return NameWords.end(line, from, verb > 0 ? verb : end);
    }
}
