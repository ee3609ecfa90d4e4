package vn.trienkhai.reader.field.task;

import java.util.List;
import vn.trienkhai.reader.field.duty.Units;
import vn.trienkhai.reader.field.finding.Found;
import vn.trienkhai.reader.layout.Line;
import vn.trienkhai.reader.pattern.Cue;

/** Who is asked in to help (F38): "…, mời Hội Cựu giáo chức tham gia, …", "… có sự tham gia của Điện lực Tân Sơn". */
final class InvitedHelp {
    private static final Cue INVITED = Cue.of(
            "(?<=[,;] )(?:và )?mời (?!họp|dự|phóng viên)([^.;:()]{3,150}?) (?:tham gia|cùng (?:tham gia|phối hợp|giám sát)|phối hợp|giám sát)(?=\\s?(?:[,.;]|$|kiểm tra|giám sát|đoàn))");
    private static final Cue TAKES_PART = Cue.of("(?:có|với) sự (?:tham gia|phối hợp|hỗ trợ|vào cuộc) của (?=\\p{L})");

    private static final Cue ENDS = Cue.of(
            "[,;.:)] (?!\\p{Lu})|[.;:)]|, (?:phải|hoàn thành|xong|kết thúc|trước|trong|từ) | (?:phải|để|nhằm|trong|tại|từ|vào) ");

    private InvitedHelp() {}

    static List<Found<String>> in(Line line, int from) {
        int to = line.text().length();
        var invited = line.search(INVITED).region(from, to);
        if (invited.find() && Units.startsBodyAt(line.lower(), invited.start(1))) {
            return Units.split(line, invited.start(1), invited.end(1));
        }
        var part = line.search(TAKES_PART).region(from, to);
        if (!part.find() || !Units.startsBodyAt(line.lower(), part.end())) {
            return List.of();
        }
        var end = line.search(ENDS).region(part.end(), to);
        int stop = end.find() ? end.start() : to;
        return Units.verb(line, part.end(), stop) < 0 ? Units.split(line, part.end(), stop) : List.of();
    }
}
