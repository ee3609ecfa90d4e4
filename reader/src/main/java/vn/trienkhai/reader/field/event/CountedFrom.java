package vn.trienkhai.reader.field.event;

import java.util.ArrayList;
import java.util.List;
import vn.trienkhai.reader.field.finding.Found;
import vn.trienkhai.reader.layout.Line;
import vn.trienkhai.reader.pattern.Cue;

/**
 * What days are counted from (A25, C49): "trước ngày khai mạc Đại hội … 15 ngày", "05 ngày sau ngày Quốc khánh", "sau Đại hội …, trong vòng
 * 30 ngày". Only congresses, elections and the national day; feasts and days with a name of their own are found where they are named.
 */
final class CountedFrom {
    private static final String DAYS =
            "(?:\\d{1,3}|một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười|mười lăm|ba mươi) (?:ngày|tuần|tháng)";

    private static final String NAME =
            "(?:(?:ngày |khi |lễ )?(?:khai mạc|bế mạc|kết thúc|diễn ra) )?((?:đại hội|ngày bầu cử|cuộc bầu cử|ngày quốc khánh|quốc khánh)(?!\\p{L})(?: (?!"
                    + DAYS + ")[^.;:()|\"“,]{2,90}?)?)";

    private static final Cue DAYS_FIRST = Cue.of(
            " ngày | tuần | tháng ", "(?<![\\p{L}\\d])" + DAYS + " (?:trước|sau) (?:khi )?" + NAME + "(?=[,.;:(]|$)");

    private static final Cue DAYS_LAST = Cue.of(
            "trước |sau ",
            "(?<!\\p{L})(?:trước|sau) (?:khi )?" + NAME
                    + "(?:,? (?:nhiệm kỳ \\d{4} ?[-–] ?\\d{4} )?(?:(?:trong vòng|trong|khoảng|chậm nhất|từ) )?" + DAYS
                    + ")(?!\\p{L})");

    private CountedFrom() {}

    static List<Found<String>> in(Line line) {
        var found = new ArrayList<Found<String>>();
        for (var cue : List.of(DAYS_FIRST, DAYS_LAST)) {
            var counted = line.search(cue);
            while (counted.find()) {
                int from = counted.start(1);
                int to = Math.min(counted.end(1), EventName.end(line, from));
                if (isProper(line.text(), from, to)) {
                    found.add(new Found<>(line.text().substring(from, to).strip(), line.span(from, to)));
                }
            }
        }
        return found;
    }

    /** "Đại hội Công đoàn tỉnh", "ngày Quốc khánh"; not "đại hội", "Đại hội". */
    private static boolean isProper(String text, int from, int to) {
        var name = text.substring(from, to);
        return name.substring(1).chars().anyMatch(Character::isUpperCase) || name.startsWith("Đại hội đại biểu ");
    }
}
