package vn.trienkhai.reader.field.event;

import java.util.ArrayList;
import java.util.List;
import vn.trienkhai.reader.field.finding.Found;
import vn.trienkhai.reader.layout.Line;
import vn.trienkhai.reader.pattern.Cue;
import vn.trienkhai.reader.spelling.Spelling;
import vn.trienkhai.reader.vocabulary.Vocabulary;

/** Feasts of every year, named with their day or as an occasion: "Quốc khánh 02/9", "dịp Tết Trung thu" (A25). */
final class Feasts {
    private static final Cue FEAST = Cue.of(
            "(?<!\\p{L})((?:ngày )?" + Vocabulary.anyOf("feasts", 0)
                    + ")(?!\\p{L})(?<day>(?: nước (?:cộng hòa xã hội chủ nghĩa|chxhcn) việt nam)?,? ?\\(?(?:ngày )?\\d{1,2}[/-]\\d{1,2}(?![/\\d-]))?");
    private static final Cue OCCASION = Cue.of(
            "(?:dịp|nhân|mừng|nghỉ|nghỉ lễ|ngày lễ|hưởng ứng|kỷ niệm|đón|mùa|và|đêm|vui|phát động|tổ chức|phục vụ|tức|gắn với|hoạt động)(?: (?:lễ|ngày))? [\"“]?$");
    /** "Tết Trung thu năm 2026", "Tết trồng cây "Đời đời nhớ ơn Bác Hồ"": which one. */
    private static final Cue YEAR = Cue.of("^ (?:năm \\d{4}(?!\\d)|[\"“][^\"“”]{5,60}[\"”])");
    /** "nghỉ các ngày lễ Giỗ Tổ Hùng Vương, 30/4": named in passing. */
    private static final Cue DAY_OFF = Cue.of("nghỉ các (?:ngày )?lễ $");

    private static final int LONGEST_OCCASION = 18;

    /** Feasts of one day of the common calendar, called so without the word. */
    private static final Cue DAY = Cue.of("^(?:quốc khánh|giỗ tổ hùng vương)$");

    private Feasts() {}

    /** Whether it is the name of one day of every year. */
    static boolean isDay(String name) {
        return DAY.matcher(Spelling.lower(name)).find();
    }

    /** The names, as written, without their day. */
    static List<Found<String>> in(Line line) {
        var feasts = new ArrayList<Found<String>>();
        var found = line.search(FEAST);
        while (found.find()) {
            int from = found.start(1);
            var before = line.lower().substring(Math.max(0, from - LONGEST_OCCASION), from);
            if (isProper(line.text(), from, found.end(1))
                    && !DAY_OFF.matcher(before).find()
                    && (found.group("day") != null || OCCASION.matcher(before).find())) {
                var year = line.search(YEAR).region(found.end(1), line.text().length());
                int to = line.lower().startsWith("tết ", from) && year.lookingAt() ? year.end() : found.end(1);
                feasts.add(Found.of(line, from, to));
            }
        }
        return feasts;
    }

    /** Whether it is written as a name: "Quốc khánh", "ngày Quốc khánh", "ngày sinh Chủ tịch Hồ Chí Minh". */
    private static boolean isProper(String text, int from, int to) {
        return text.substring(from, to).chars().anyMatch(Character::isUpperCase);
    }
}
