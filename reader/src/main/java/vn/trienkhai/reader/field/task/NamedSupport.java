package vn.trienkhai.reader.field.task;

import java.util.List;
import vn.trienkhai.reader.field.duty.Units;
import vn.trienkhai.reader.field.finding.Found;
import vn.trienkhai.reader.layout.Line;
import vn.trienkhai.reader.pattern.Cue;

/** Who supports, named before the word that says so (F38): "Thời gian: quý II. Ban A chủ trì, Văn phòng B phối hợp." */
final class NamedSupport {
    private static final Cue CUT = Cue.of("[,;.] (?=\\p{L})");
    /** "Giao Sở A chủ trì, Sở B tham gia, bàn giao …": between who leads and what is to be done. */
    private static final Cue BESIDE_LEAD = Cue.of(
            "chủ trì",
            "(?<!\\p{L})chủ trì,? ([^,;.:()]{3,80}?) (?:cùng )?(?:phối hợp|tham gia|hỗ trợ)(?: thực hiện)?(?=,)|(?<!\\p{L})chủ trì, ([^;.:()]{3,150}?) (?:cùng )?phối hợp (?=(?!với|cùng|chặt)\\p{L})");

    private NamedSupport() {}

    static List<Found<String>> in(Line line, int from) {
        int to = line.text().length();
        var beside = line.search(BESIDE_LEAD).region(from, to);
        if (beside.find()) {
            int who = beside.group(1) == null ? 2 : 1;
            if (Units.startsBodyAt(line.lower(), beside.start(who))) {
                return Units.split(line, beside.start(who), beside.end(who));
            }
        }
        var cut = line.search(CUT).region(from, to);
        while (cut.find()) {
            var helpers = SupportClause.at(line, cut.end(), to);
            boolean listed = line.lower().charAt(cut.start()) == ',' && !isWork(line, from, cut.start());
            if (!helpers.isEmpty() && !listed) {
                return helpers;
            }
        }
        var bracketed = BracketedRoles.coop(line, from);
        return bracketed.isEmpty() ? InvitedHelp.in(line, from) : bracketed;
    }

    /** Whether somebody does something there; else a comma parts those who act. */
    private static boolean isWork(Line line, int from, int to) {
        return Units.verb(line, from, to) >= 0 || Units.isImperative(line.lower(), from);
    }
}
