package vn.trienkhai.reader.field.event;

import java.util.ArrayList;
import java.util.List;
import vn.trienkhai.reader.field.finding.Found;
import vn.trienkhai.reader.layout.Line;
import vn.trienkhai.reader.pattern.Cue;
import vn.trienkhai.reader.spelling.Spelling;

/** Days, weeks, months and campaigns with a name of their own, behind a word of celebrating, one after the other (A25). */
final class NamedDays {
    private static final String KIND =
            "(?:ngày|tháng|tuần lễ|tuần|năm|giờ trái đất|chiến dịch|cuộc vận động|lễ hội|ngày hội|hội xuân|festival|quốc khánh|cách mạng tháng tám)";

    private static final Cue NAMED = Cue.of(
            "hưởng ứng|nhân|mừng|kỷ niệm|tổ chức|lồng ghép|phát động|triển khai|thực hiện|tham gia|dự |hướng tới|dịp|chuẩn bị|tuyên truyền",
            "(?:hưởng ứng|tuyên truyền(?: về)?(?= [\"“]?(?:ngày (?!hội)|tháng |tuần lễ )\\p{L})|nhân|chào mừng|kỷ niệm|mừng|nhân dịp|dịp|hướng tới|lồng ghép trong|lồng ghép vào|^tổ chức|(?:(?:tham gia|(?<!\\p{L})dự)(?= [\"“]?(?:ngày(?! hội)|tuần lễ|festival|lễ hội) \\p{L})|(?:tổ chức|phát động|triển khai|thực hiện|chuẩn bị)(?= [\"“]?(?:tháng|tuần lễ|tuần|chiến dịch|cuộc vận động) [\\p{L}\\d])))\\s(?:dịp )?[\"“]?("
                    + KIND + "(?!\\p{L})(?:\\s[^.;:()|]{4,110})?)");
    /** "Lễ hội Cầu ngư", "Tuần lễ Dinh dưỡng": written as a name wherever it stands. */
    private static final Cue PROPER = Cue.of(
            "(?<!\\p{L})(?<!cấp )((?:(?<!giỗ tổ hùng vương [-–] )lễ hội|giỗ tổ hùng vương [-–] lễ hội|ngày hội|tuần lễ|tháng hành động|tháng cao điểm|giờ trái đất)(?!\\p{L})(?: [^.;:()|]{2,110})?|ngày toàn dân [^.;:()|]{4,80}|(?<!thứ )(?<!tháng )năm (?!học|nay|giáp|ất|bính|đinh|mậu|kỷ|canh|tân|nhâm|quý)\\p{L}[^,.;:()|]{4,50}? \\d{4}(?!\\d)|tháng tri ân [^,.;:()|]{4,80}|(?<=\\()ngày \\p{L}[^,.;:()|\\d]{4,60}(?= \\d{1,2}[/-]\\d)|(?<whole>ngày chủ nhật xanh|ngày chạy olympic(?: vì sức khỏe toàn dân)?|(?:ngày \\p{L}[^,.;:()|\\d]{2,60}?(?:, [^,.;:()|]{3,20} và [^,.;:()|]{3,40}?)? (?:việt nam|thế giới|quốc tế|toàn dân|toàn quốc)|tháng (?:thanh niên|công nhân|khuyến học|nhân đạo|an toàn giao thông))(?!\\p{L})(?: năm \\d{4})?))(?!\\p{L})");

    /** "Tháng Công nhân lần thứ 18 năm 2026": which of them. */
    private static final Cue COUNTED = Cue.of("^" + EventName.NUMBER + "(?: năm \\d{4})?");

    private static final Cue SECOND_WORD =
            Cue.of("^(?:giỗ|lễ hội|ngày hội|tuần lễ|tháng hành động|tháng|giờ|ngày|năm) ?");
    /** "chiến dịch “60 ngày …”", "tuyên truyền “Ngày …”": the quotes say that it is a name. */
    private static final Cue QUOTED = Cue.of(
            "(?<!\\p{L})((?:chiến dịch|cuộc vận động|tuần lễ|tháng hành động|tháng cao điểm|ngày hội|lễ hội|đợt cao điểm|ngày) [\"“][^\"“”]{5,90}[\"”]|(?<=[\"“])(?:tuần lễ|tháng hành động|tháng cao điểm) [^\"“”]{4,80}(?=[\"”]))");
    /** "Lễ hội đua ghe …", "Ngày toàn dân đưa trẻ …": a name whose second word is small. */
    private static final Cue SMALL_WORD = Cue.of(
            "^(?:trái đất|truyền thống|phòng|quốc gia|tri ân|chạy olympic|đua|toàn dân|hưởng ứng|khuyến học|đoàn viên|cao điểm|hành động|áo dài|chủ nhật xanh|vì)(?!\\p{L})");
    /** "tuyên truyền “Ngày …”" */
    private static final Cue IN_QUOTES = Cue.of(
            "hưởng ứng|tổ chức|phát động|triển khai|thực hiện|tham gia|tuyên truyền|ra quân|các ",
            "(?:hưởng ứng|ra quân|tổ chức|phát động|triển khai|thực hiện|tham gia|tuyên truyền|các(?= [\"“]))(?: về)? (?:[\"“](?=ngày|tuần|tháng|năm ))?((?<=[\"“])(?:ngày|tuần lễ|tháng|năm(?= \\p{L})) [^\"“”]{4,80}|(?:chiến dịch|tuần lễ|tháng hành động|ngày hội|lễ hội|đợt cao điểm) [\"“][^\"“”]{5,90}[\"”])");
    /** "(22/3), ", " 8/3 và ": between two of them. */
    private static final Cue NEXT = Cue.of(
            "^[\"”]?(?:,? ?\\(?(?:ngày )?\\d{1,2}[/-]\\d{1,2}(?:[/-]\\d{4})?\\)?|\\s?\\([^()]{4,40}\\))?\\s?(?:,|;|và|, và|gắn với|cùng với|cùng)\\s(?:kỷ niệm |hưởng ứng |chào mừng |tiến tới |dịp )?[\"“]?(?="
                    + KIND + "(?!\\p{L}))");

    /** In a title in capitals letters alone do not tell a name. */
    private static final Cue OF_ACTION = Cue.of("^(?:tháng hành động|tháng cao điểm|tuần lễ) ");

    private static final Cue A_DATE = Cue.of("^(?:ngày|tháng|năm) \\d");
    private static final Cue WORLD_DAY =
            Cue.of("^ngày \\p{L}[^,.;:()|]{2,60}? (?:thế giới|quốc tế|việt nam|toàn quốc|quốc gia)(?!\\p{L})");
    /** "kỷ niệm ngày sinh đồng chí …", "nhân ngày thành lập Hội": what began then is written as a name. */
    private static final Cue BEGINNING =
            Cue.of("^ngày (?:sinh|thành lập|tái lập|truyền thống) (?!của )[^.;:()|,\\d]{2,60}");

    private static final Cue BEGINS = Cue.of("^(?:giỗ tổ hùng vương [-–] lễ hội|" + KIND + ")(?!\\p{L})");

    private NamedDays() {}

    /** Whether a further one begins there. */
    static boolean beginsAt(Line line, int at) {
        return at < line.text().length()
                && Character.isUpperCase(line.text().charAt(at))
                && line.search(BEGINS).region(at, line.text().length()).find();
    }

    static List<Found<String>> in(Line line) {
        var days = new ArrayList<Found<String>>();
        var found = line.search(NAMED);
        while (found.find()) {
            // what is no name may hide the lead of one: "hưởng ứng chiến dịch … và kỷ niệm Ngày …"
            found.region(addAll(days, line, found.start(1)), line.text().length());
        }
        for (var cue : List.of(QUOTED, IN_QUOTES)) {
            var quoted = line.search(cue);
            while (quoted.find()) {
                if (cue != QUOTED || Character.isUpperCase(line.text().charAt(quoted.start(1)))) {
                    add(days, line, quoted.start(1), quoted.end(1));
                }
            }
        }
        var proper = line.search(PROPER);
        while (proper.find()) {
            int from = proper.start(1);
            int past = from;
            if (isProper(line, from)) {
                past = proper.group("whole") == null ? addAll(days, line, from) : countedEnd(line, proper.end(1));
                if (proper.group("whole") != null) {
                    add(days, line, from, past);
                    past = addJoined(days, line, past);
                }
            }
            proper.region(Math.max(past, from + 4), line.text().length());
        }
        return days;
    }

    private static int countedEnd(Line line, int end) {
        var counted = line.search(COUNTED).region(end, line.text().length());
        return counted.lookingAt() ? counted.end() : end;
    }

    private static boolean isProper(Line line, int from) {
        var kind = line.search(SECOND_WORD).region(from, line.text().length());
        return Character.isUpperCase(line.text().charAt(from))
                && kind.find()
                && kind.end() < line.text().length()
                && (Character.isUpperCase(line.text().charAt(kind.end()))
                        || line.search(SMALL_WORD)
                                .region(kind.end(), line.text().length())
                                .find())
                && (!Spelling.isUpper(line.text())
                        || line.search(OF_ACTION)
                                .region(from, line.text().length())
                                .find());
    }

    /** The days named from here on, and those joined to something that ends here. */
    static List<Found<String>> joinedAt(Line line, int end) {
        var days = new ArrayList<Found<String>>();
        addJoined(days, line, end);
        return days;
    }

    private static int addAll(List<Found<String>> days, Line line, int from) {
        boolean proper = (Character.isUpperCase(line.text().charAt(from))
                        || isWorldDay(line, from)
                        || isBeginning(line, from))
                && line.search(BEGINS).region(from, line.text().length()).find()
                && !line.search(A_DATE).region(from, line.text().length()).find();
        if (!proper) {
            return from;
        }
        int closing = EventName.closing(line.text(), from);
        int to = closing > 0 ? closing : EventName.quoteEnd(line.text(), from, EventName.end(line, from));
        add(days, line, from, to);
        return addJoined(days, line, to);
    }

    /** "ngày Vệ sinh tay thế giới": what it is a day of is written as a name. */
    private static boolean isWorldDay(Line line, int from) {
        var day = line.search(WORLD_DAY).region(from, line.text().length());
        return day.find() && Character.isUpperCase(line.text().charAt(from + "ngày ".length()));
    }

    private static boolean isBeginning(Line line, int from) {
        var day = line.search(BEGINNING).region(from, line.text().length());
        return day.find()
                && line.text()
                        .substring(from, Math.min(day.end(), EventName.end(line, from)))
                        .chars()
                        .anyMatch(Character::isUpperCase);
    }

    private static int addJoined(List<Found<String>> days, Line line, int end) {
        var next = line.search(NEXT).region(end, line.text().length());
        return next.find() ? Math.max(end, addAll(days, line, next.end())) : end;
    }

    private static void add(List<Found<String>> days, Line line, int from, int to) {
        days.add(new Found<>(EventName.of(line, from, to), line.span(from, to)));
    }
}
