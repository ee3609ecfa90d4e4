package vn.trienkhai.reader.field.task;

import java.util.List;
import vn.trienkhai.reader.field.duty.Units;
import vn.trienkhai.reader.field.finding.Found;
import vn.trienkhai.reader.layout.Line;
import vn.trienkhai.reader.pattern.Cue;

/** Who supports, named before the word that says so (F38): "Thời gian: quý II. Ban A chủ trì, Văn phòng B phối hợp." */
final class NamedSupport {
    private static final Cue CUT = Cue.of("[,;.] (?=\\p{L})");
    /** The name and nothing behind it but that it supports. */
    private static final Cue SUPPORTS = Cue.of(
            " phối hợp",
            "^([^,;.:()]{3,80}?) (?:cùng |tham gia )?phối hợp(?: thực hiện| tổ chức| triển khai| giúp đỡ| hỗ trợ){0,2}(?=\\s?(?:[.;]|$))");

    /** "Giao Sở A chủ trì, Sở B tham gia, bàn giao …": between who leads and what is to be done. */
    private static final Cue BESIDE_LEAD = Cue.of(
            "chủ trì",
            "(?<!\\p{L})chủ trì,? ([^,;.:()]{3,80}?) (?:cùng )?(?:phối hợp|tham gia|hỗ trợ)(?: thực hiện)?(?=,)");

    private NamedSupport() {}

    static List<Found<String>> in(Line line, int from) {
        int to = line.text().length();
        var beside = line.search(BESIDE_LEAD).region(from, to);
        if (beside.find() && Units.startsBodyAt(line.lower(), beside.start(1))) {
            return Units.split(line, beside.start(1), beside.end(1));
        }
        var cut = line.search(CUT).region(from, to);
        while (cut.find()) {
            var supports = line.search(SUPPORTS).region(cut.end(), to);
            if (Units.startsBodyAt(line.lower(), cut.end()) && supports.lookingAt()) {
                return Units.split(line, supports.start(1), supports.end(1));
            }
        }
        return List.of();
    }
}
