package vn.trienkhai.reader.field.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.trienkhai.reader.field.finding.Found;
import vn.trienkhai.reader.layout.Line;
import vn.trienkhai.reader.pattern.Cue;

/**
 * Campaigns that bear a number of days for a name, "đợt cao điểm 60 ngày hỗ trợ hộ kinh doanh", gatherings, "tham gia Liên hoan hát Then", and
 * feasts listed in brackets, "các lễ hội đầu xuân (Hội Lim, lễ hội Đền Bà Chúa Kho)" (A25). "Đợt cao điểm tấn công tội phạm" says what is
 * done, and is no name.
 */
final class Campaigns {
    private static final Cue NAMED = Cue.of(
            "((?:chiến dịch|đợt cao điểm) \\d{2,3} ngày(?: đêm)? (?!kể|từ|trên|bắt|và|tại|với|đến)\\p{L}[^.;:()|\"“]{6,100})");

    private static final Cue GATHERING = Cue.of(
            "(?:tham gia|tham dự|dự|tổ chức|hưởng ứng) (liên hoan (?!văn nghệ|các |cấp )\\p{L}[^.;:()|\"“]{4,80})");

    /** "Thực hiện chiến dịch làm sạch dữ liệu …", where the paper is about it. */
    private static final Cue SUBJECT = Cue.of(
            "(?:thực hiện|triển khai|tổ chức|phát động|mở|ra quân|^) ?(chiến dịch (?!\\d)\\p{L}(?:(?! cho )[^.;:()|\"“]){6,100})");

    /** "lễ ra quân Chiến dịch …": begun, and written as a name. */
    private static final Cue BEGUN =
            Cue.of("(?:ra quân|phát động|hưởng ứng) (chiến dịch (?!\\d)\\p{L}[^.;:()|\"“]{6,80})");

    /** "thực hiện Tổng điều tra kinh tế năm 2026": written as a name, with its year. */
    private static final Cue CENSUS = Cue.of("(tổng điều tra (?:(?! thời điểm)[^.;:()|,\"“]){4,40}? năm \\d{4})");

    private static final List<Cue> IN_TEXT = List.of(NAMED, GATHERING, BEGUN, CENSUS);
    private static final List<Cue> IN_SUBJECT = List.of(NAMED, GATHERING, SUBJECT, BEGUN, CENSUS);

    private static final Cue LISTED = Cue.of("lễ hội[\\p{L} ]{0,30} \\(((?:lễ )?hội [^()]{3,120})\\)");
    /** "các lễ hội lớn (Hội Ná, hội Đền Pom…)": a few for example. */
    private static final Cue AND_OTHERS = Cue.of("(?:…|\\.\\.\\.|v\\.v\\.?) ?$");

    /** "tổ chức lễ hội Xuân Đinh Mùi": those of one spring, where the paper is about them. */
    private static final Cue OF_SPRING =
            Cue.of("((?:lễ )?hội xuân (?:giáp|ất|bính|đinh|mậu|kỷ|canh|tân|nhâm|quý) \\p{L}+(?:,? năm)?(?: \\d{4})?)");

    private static final Cue ONE = Cue.of("(?:lễ )?hội [^,;]{2,60}");

    private Campaigns() {}

    /** @param subject whether the line says what the paper is about */
    static List<Found<String>> in(Line line, boolean subject) {
        var found = new ArrayList<Found<String>>();
        for (var cue : subject ? IN_SUBJECT : IN_TEXT) {
            var named = line.search(cue);
            while (named.find()) {
                int from = named.start(1);
                int to = Math.min(named.end(1), EventName.end(line, from));
                if (cue == NAMED
                        || cue == SUBJECT
                        || Character.isUpperCase(line.text().charAt(from))) {
                    found.add(new Found<>(EventName.of(line, from, to), line.span(from, to)));
                }
            }
        }
        var listed = line.search(LISTED);
        while (listed.find()) {
            boolean some = line.search(AND_OTHERS)
                    .region(listed.start(1), listed.end(1))
                    .find();
            if (!some) {
                addListed(line, listed.start(1), listed.end(1), found);
            }
        }
        var spring = line.search(OF_SPRING);
        if (subject && spring.find()) {
            found.add(Found.of(line, spring.start(1), spring.end(1)));
        }
        return found;
    }

    private static void addListed(Line line, int start, int end, List<Found<String>> found) {
        var one = line.search(ONE).region(start, end);
        while (one.find()) {
            var name = EventName.of(line, one.start(), one.end());
            int last = name.toLowerCase(Locale.ROOT).lastIndexOf("hội ") + "hội ".length();
            if (last < name.length() && Character.isUpperCase(name.charAt(last))) {
                found.add(new Found<>(name, line.span(one.start(), one.end())));
            }
        }
    }
}
