package vn.trienkhai.reader.field.window;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.reader.Window;
import vn.trienkhai.reader.layout.Line;
import vn.trienkhai.reader.pattern.Cue;
import vn.trienkhai.reader.spelling.Spelling;
import vn.trienkhai.reader.time.Dates;

/** Periods of which one end alone is a day: what goes on until it, and what lasts from it to the end of its month (B31, B32). */
final class LastingDays {
    /** "…, kết thúc vào ngày 30/4": how long it goes on, not since when. */
    private static final Cue ENDS_ON = Cue.of(
            "(?:kết thúc|khép lại|(?:kéo dài|(?:được |gia hạn )kéo(?: dài)?|lùi) (?:đến|tới)|cho (?:đến|tới)|(?:đợt|giai đoạn|vòng|chặng) (?:\\d|một|đầu|[ivx]{1,3})[^.;]{0,50}? (?:đến|tới)(?= hết)|tiếp tục [^.;]{3,60} đến(?= hết))(?: hết)?(?: vào)? (?:ngày )?$");
    /** "Đợt 1, từ ngày phát động đến 15/7": what it begins with has no day here. */
    private static final Cue SINCE_EVENT = Cue.of(
            "(?<!\\p{L})từ (?:ngày |khi |lễ )(?:phát động|ra quân|khai mạc|khai giảng|khởi động|triển khai)(?: [\\p{L}]{2,10}){0,4} (?:cho )?(?:đến|tới)(?: hết)? (?:ngày )?$");
    /** What is kept up: "nhận tác phẩm đến ngày …", "mở điểm lưu động tại các xã đến hết tháng …". */
    private static final Cue KEPT_UP = Cue.of(
            " đến | tới ",
            "(?<!\\p{L})(?:nhận (?:bài|tác phẩm|hồ sơ|hiện vật|đăng ký|ủng hộ)|tiếp nhận|thu nhận|mở (?:cửa|điểm|quầy|chốt|lớp|các lớp)|miễn phí|phụ đạo|ôn tập|duy trì|trưng bày|triển lãm|gửi về|bình chọn|phát sóng|(?:ứng )?trực|nghỉ|treo|trồng (?:bổ sung|dặm)|tăng cường|vận động|tạm (?:dừng|ngừng))(?!\\p{L})[^.;:]{0,90}? (?:đến|tới)(?: hết)? (?:ngày )?$");
    /** Since when, by when, and the cut-off of figures: then it is another's end. */
    private static final Cue OTHERWISE =
            Cue.of("(?<!\\p{L})(?:từ|kể từ|chốt|tính|lũy kế|số liệu|trước|chậm nhất|hoàn thành|xong|phải)(?!\\p{L})");

    private static final Cue MUST_BE_DONE = Cue.of("^ (?:phải|thì phải|là phải)? ?(?:xong|hoàn thành)");
    /** "bắt đầu từ 01/5/2026 và kéo dài hết tháng". */
    private static final Cue ALL_MONTH = Cue.of(
            "^,? (?:và )?(?:kéo dài |diễn ra |thực hiện )?(?:cho )?(?:đến )?(?:hết|trọn|suốt)(?: cả)? (?:tháng|(năm))(?= ?(?:[.,;)]|$))");

    /** "kể từ 20/8 tới khi bế mạc Đại hội": to the end of what another window is for. */
    private static final Cue UNTIL_ITS_END =
            Cue.of("^(?:/\\d{4})? (?:cho )?(?:đến|tới) (?:khi |lúc |ngày )?(?:bế mạc|kết thúc) (\\p{L}+ \\p{L}+)");

    private LastingDays() {}

    /** Whether something goes on until the day behind {@code before}. */
    static boolean endsOn(Line line, Dates.Mention mention, String before) {
        boolean day = mention.isDay() || mention.month() > 0 && before.endsWith(" hết ");
        return day
                        && (ENDS_ON.matcher(before).find()
                                || SINCE_EVENT.matcher(before).find())
                || isKeptUp(line, mention);
    }

    static boolean isKeptUp(Line line, Dates.Mention mention) {
        if (mention.month() == 0) {
            return false;
        }
        var kept = line.search(KEPT_UP).region(0, mention.start());
        return kept.find()
                && !line.search(OTHERWISE).region(kept.start(), mention.start()).find()
                && !line.search(MUST_BE_DONE)
                        .region(mention.end(), line.text().length())
                        .find();
    }

    /** "15 ngày, bắt đầu từ ngày 01/6": so many days from it on. */
    private static final Cue SO_MANY =
            Cue.of("(?<![\\p{L}\\d])(\\d{1,3}) ngày,? (?:liên tục,? )?(?:bắt đầu )?từ (?:ngày )?$");
    /** "đợt 2 từ 15/01 đến 15/3 (cao điểm từ 01/3)": to the end of the period that it is part of. */
    private static final Cue PEAK =
            Cue.of("^ ?\\((?:trọng tâm|cao điểm|tập trung)(?: là)?:? (?:bắt đầu )?từ (?:ngày )?$");

    /** The last day of what begins on {@code first}; null where nothing says it. */
    static @Nullable LocalDate last(Line line, Dates.Mention first, String before, List<Window> all) {
        var day = first.first();
        var many = SO_MANY.matcher(before);
        if (day != null && many.find()) {
            return day.plusDays(Math.max(0, Integer.parseInt(many.group(1)) - 1L));
        }
        var until = line.search(UNTIL_ITS_END).region(first.end(), line.text().length());
        if (day != null && until.lookingAt()) {
            return endOf(until.group(1), day, all);
        }
        int open = line.lower().lastIndexOf('(', first.start());
        if (all.isEmpty()
                || open < 0
                || !line.search(PEAK).region(open, first.start()).find()) {
            return null;
        }
        var whole = all.getLast();
        boolean around = line.text().substring(0, open).stripTrailing().endsWith(whole.raw())
                && day != null
                && whole.to() != null
                && !whole.to().isBefore(day);
        return around ? whole.to() : null;
    }

    /** The last day of the one window that bears the name and ends later; null where none does, or several do. */
    private static @Nullable LocalDate endOf(String name, LocalDate day, List<Window> all) {
        var ends = all.stream()
                .filter(window ->
                        window.what() != null && Spelling.lower(window.what()).contains(name))
                .map(Window::to)
                .filter(end -> end != null && end.isAfter(day))
                .distinct()
                .toList();
        return ends.size() == 1 ? ends.getFirst() : null;
    }

    /** The month or year to whose end it lasts; {@code mention} itself where nothing says so. */
    static Dates.Mention through(Line line, Dates.Mention mention) {
        var all = line.search(ALL_MONTH).region(mention.end(), line.text().length());
        if (!mention.isDay() || !all.find()) {
            return mention;
        }
        return new Dates.Mention(
                mention.start(), all.end(), 0, all.group(1) == null ? mention.month() : 0, mention.year());
    }
}
