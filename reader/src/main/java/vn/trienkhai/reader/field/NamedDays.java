package vn.trienkhai.reader.field;

import java.util.ArrayList;
import java.util.List;
import vn.trienkhai.reader.layout.Line;
import vn.trienkhai.reader.pattern.Cue;

/** Days, weeks, months and campaigns with a name of their own, behind a word of celebrating, one after the other (A25). */
final class NamedDays {
    private static final String KIND =
            "(?:ngày|tháng|tuần lễ|tuần|năm|giờ trái đất|chiến dịch|cuộc vận động|lễ hội|ngày hội|hội xuân|festival)";

    private static final Cue NAMED = Cue.of(
            "hưởng ứng|nhân|mừng|kỷ niệm|tổ chức|lồng ghép|phát động|triển khai|thực hiện|tham gia|hướng tới|dịp|chuẩn bị",
            "(?:hưởng ứng|nhân|chào mừng|kỷ niệm|mừng|nhân dịp|dịp|hướng tới|lồng ghép trong|lồng ghép vào|^tổ chức|(?:tổ chức|phát động|triển khai|thực hiện|chuẩn bị)(?= [\"“]?(?:tháng|tuần lễ|tuần|chiến dịch|cuộc vận động) [\\p{L}\\d]))\\s(?:dịp )?[\"“]?("
                    + KIND + "(?!\\p{L})(?:\\s[^.;:()|]{4,110})?)");
    /** "chiến dịch “60 ngày …”", "tuyên truyền “Ngày …”": the quotes say that it is a name. */
    private static final Cue QUOTED = Cue.of(
            "hưởng ứng|tổ chức|phát động|triển khai|thực hiện|tham gia|tuyên truyền",
            "(?:hưởng ứng|tổ chức|phát động|triển khai|thực hiện|tham gia|tuyên truyền)(?: về)? (?:((?:chiến dịch|tuần lễ|tháng hành động|ngày hội|lễ hội|đợt cao điểm) [\"“][^\"“”]{5,90}[\"”])|[\"“]((?:ngày|tuần lễ|tháng) [^\"“”]{4,80})[\"”])");
    /** "(22/3), ", " 8/3 và ": between two of them. */
    private static final Cue NEXT = Cue.of(
            "^[\"”]?(?:,? ?\\(?(?:ngày )?\\d{1,2}[/-]\\d{1,2}(?:[/-]\\d{4})?\\)?|\\s?\\([^()]{4,40}\\))?\\s?(?:,|;|và|, và|gắn với|cùng với|cùng)\\s(?:kỷ niệm |hưởng ứng |chào mừng |dịp )?[\"“]?(?="
                    + KIND + "(?!\\p{L}))");

    private static final Cue A_DATE = Cue.of("^(?:ngày|tháng|năm) \\d");
    private static final Cue BEGINS = Cue.of("^" + KIND + "(?!\\p{L})");

    private NamedDays() {}

    static List<Found<String>> in(Line line) {
        var days = new ArrayList<Found<String>>();
        var found = line.search(NAMED);
        while (found.find()) {
            int past = addAll(days, line, found.start(1));
            if (past > found.start(1)) {
                found.region(past, line.text().length());
            }
        }
        var quoted = line.search(QUOTED);
        while (quoted.find()) {
            int group = quoted.group(1) == null ? 2 : 1;
            add(days, line, quoted.start(group), quoted.end(group));
        }
        return days;
    }

    /** The days named from here on, and those joined to something that ends here. */
    static List<Found<String>> joinedAt(Line line, int end) {
        var days = new ArrayList<Found<String>>();
        addJoined(days, line, end);
        return days;
    }

    private static int addAll(List<Found<String>> days, Line line, int from) {
        boolean proper = Character.isUpperCase(line.text().charAt(from))
                && line.search(BEGINS).region(from, line.text().length()).find()
                && !line.search(A_DATE).region(from, line.text().length()).find();
        if (!proper) {
            return from;
        }
        int to = EventName.quoteEnd(line.text(), from, EventName.end(line, from));
        add(days, line, from, to);
        return addJoined(days, line, to);
    }

    private static int addJoined(List<Found<String>> days, Line line, int end) {
        var next = line.search(NEXT).region(end, line.text().length());
        return next.find() ? Math.max(end, addAll(days, line, next.end())) : end;
    }

    private static void add(List<Found<String>> days, Line line, int from, int to) {
        days.add(new Found<>(EventName.of(line, from, to), line.span(from, to)));
    }
}
