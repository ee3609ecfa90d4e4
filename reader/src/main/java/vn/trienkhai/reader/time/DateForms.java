package vn.trienkhai.reader.time;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.reader.pattern.Cue;
import vn.trienkhai.reader.pattern.Search;

/**
 * The ways in which officials write a day, a month, a quarter or a year, in a lower-case text. They are tried one after the other at
 * a place; the first that stands there counts.
 */
final class DateForms {
    private static final String D = "(0?[1-9]|[12]\\d|3[01])";
    private static final String M = "(0?[1-9]|1[0-2])";
    private static final String Y = "((?:1[89]|20)\\d\\d)";
    private static final String Q = "(iv|i{1,3}|[1-4])";
    private static final List<String> MONTHS =
            List.of("hai", "ba", "tư", "năm", "sáu", "bảy", "tám", "chín", "mười", "mười một", "mười hai");
    private static final String SPELT = "(hai|ba|tư|năm|sáu|bảy|tám|chín|mười(?: một| hai)?)";
    /** Between two months or quarters. */
    private static final String TO = "\\s?(?:,|-|và|đến)\\s?";

    private static final String WEEKDAY = "thứ (?:hai|ba|tư|năm|sáu|bảy)|chủ nhật";

    /** Words behind which "30/10" is a day. */
    private static final String ASKS_FOR_A_DAY = String.join(
            "|",
            // D63: trước 30/10, từ 1/8, đến 5/9
            "(?:trước|đến|tới|từ|vào|hết|giữa|cuối|dự kiến|dự phòng|mùng|mồng|và|nhận bài đến hết) ",
            // hạn nộp 30/10, hạn chót: 30/10
            "hạn(?: là| chót| cuối| nộp| gửi| nhận)? ",
            "hạn(?: nộp| gửi| nhận| báo cáo)?: ",
            "gian(?: nộp| gửi| nhận)?: ",
            "(?:chót|cuối|cùng) là ",
            "(?:chót|cuối): ",
            "cuối cùng: ",
            // chậm nhất 30/10, không muộn hơn 30/10
            "(?:chậm|muộn)(?: nhất| hơn) ",
            "(?:chậm|muộn) nhất: ",
            "trễ (?:nhất|hơn) ",
            "nhất (?:là|vào) ",
            "hoàn thành: ",
            "gian hoàn thành ",
            // what begins or ends on it
            "(?:bắt đầu|kết thúc|xong|khai mạc|bế mạc|phát động|tổng kết|họp mặt|gặp mặt|mít tinh|ra quân) ",
            // sáng 30/10, thứ sáu (30/10), ngày mai, 30/10
            "(?:sáng|chiều|tối|trưa|đêm|mai,) ",
            "(?:" + WEEKDAY + ") ",
            "(?:" + WEEKDAY + ")(?: tuần (?:này|sau|tới))? \\(",
            // B33: đợt 1: 12/8 - 16/8/2026; đợt thứ nhất 12/8
            "(?:đợt|lần) (?:i{1,3}|[1-4]): ",
            "thứ nhất ",
            // the next of several
            ", ",
            "- ",
            "-");

    /** Days beside each other: "27/01 (Đồng Mỏ), 28/01 (Na Sầm), 01/02/2024" (B37). */
    private static final String DAY_WITH_PLACE = "\\d{1,2}/\\d{1,2}(?: \\([^()]{1,30}\\))?(?:,| và) ";

    private static final List<Form> ALL = List.of(
            // A4–A7: 29/3/2024, 08-01-2024, 7.5.1954
            day("(?:ngày\\s{0,3})?" + D + "\\s?[/.\\-]\\s?" + M + "\\s?[/.\\-]\\s?" + Y + "(?!\\d)"),
            // A1–A3: ngày 03 tháng 4 năm 2024; 24 tháng 01 năm 2026; ngày 10 tháng 3; not "trong 02 tháng 7 và 8/2026"
            day("(?!(?<=trong )\\d{1,2} tháng \\d{1,2}(?:,| và) )(?:ngày\\s{1,3})?" + D + "\\s{0,3}(?:, )?tháng\\s{0,3}"
                    + M + "(?!\\d)(?:(?:,?\\s{1,3}năm\\s{0,3}|\\s?/\\s?)" + Y + "(?!\\d))?"),
            // A12: tháng 6/2023, tháng 11 năm 2019
            month("tháng\\s{0,3}" + M + "(?!\\d)(?:\\s?[/\\-]\\s?|\\s{1,3}năm\\s{1,3})" + Y + "(?!\\d)"),
            // A20: quý I/2026, quý III, IV/2026
            new Form(
                    "quý\\s" + Q + "(?:" + TO + "(?:quý )?" + Q + ")?\\s?(?:/|năm)\\s?" + Y + "(?!\\d)",
                    DateForms::quarters),
            // A9, A10: ngày 26/3, ngày 24-8; sáng nay 28.9
            dayOfAnyYear("(?:ngày\\s{0,3}|(?<=(?:sáng|trưa|chiều|tối|hôm) nay,? \\(?))" + D + "(?:\\s?[/\\-]\\s?|\\.)"
                    + M + "(?![\\d/\\-]|\\.\\d)"),
            // D63: trước 30/10; B37: 27/01, 28/01, 01/02/2024; 27/01 - 30/01
            dayOfAnyYear("(?:(?<=" + ASKS_FOR_A_DAY + ")"
                    + "|(?=\\d{1,2}/\\d{1,2}\\s?(?:-|đến|tới)\\s?\\d{1,2}/\\d{1,2}(?:/\\d{4}|(?![\\d/]))"
                    + "|" + DAY_WITH_PLACE + "(?:" + DAY_WITH_PLACE + "){0,4}\\d{1,2}/\\d{1,2}/\\d{4}))"
                    + D + "/" + M + "(?![\\d/]|-\\d{4})"),
            // A23: tối 26-3, trước 10-10, từ 22 đến 24-6
            dayOfAnyYear("(?:(?<=\\d\\d (?:đến|tới|và) )(?=\\d{1,2}-\\d{1,2}\\s?(?:[.,;:)]|$))"
                    + "|(?<=sáng |trưa |chiều |tối |đêm |trước |hạn |chậm nhất |muộn nhất )"
                    + "|(?<=từ )(?=\\d{1,2}-\\d{1,2} (?:đến|tới)(?: hết)? (?:ngày )?\\d{1,2}-)"
                    + "|(?<=đến |tới |hết )(?=\\d{1,2}-\\d{1,2}\\s?(?:[.,;)]|$)))"
                    + D + "-" + M + "(?![\\d/\\-])"),
            // B30, B45: tháng 5 và tháng 6 năm 2026, từ tháng 6 đến hết tháng 8/2026
            monthOfAnyYear("tháng\\s{0,3}" + M + "(?=\\s(?:và|đến|đến hết|-)\\stháng\\s?\\d)"),
            // D72: hoàn thành trong tháng 8
            monthOfAnyYear("(?<=hoàn thành trong |hoàn thành |hoàn thành: |thời gian: |xong trong |xong )tháng\\s" + M
                    + "(?![\\d/\\-]|\\s?[/\\-]\\s?\\d|\\snăm|\\s(?:và|đến))"),
            // B30, B43: từ nay đến hết tháng 10; duy trì suốt tháng 8
            monthOfAnyYear("(?<=đến hết |tới hết |suốt |cả |trọn )tháng\\s" + M + "(?=\\s?(?:[.;)|]|,(?!\\s?\\d)|$))"),
            // A13: trong tháng 9. Behind "hồ sơ trong tháng 9 gửi …" it is no limit
            monthOfAnyYear("(?<=trong |vào |kỳ sinh hoạt |sinh hoạt chuyên đề |kỳ họp |tháng \\d (?:và|đến|tới|-) "
                    + "|tháng \\d\\d (?:và|đến|tới|-) )tháng\\s" + M + "(?=\\s?(?:[.;)]|,(?!\\s?\\d)|$))"),
            // A13: Tháng 9: …
            monthOfAnyYear("tháng\\s" + M + "(?=\\s?:)"),
            // A13: tháng 9, 10/2026, tháng 11 và 12 năm 2026, (trong) 02 tháng 7 và 8/2026
            new Form(
                    "(?:(?<=trong )\\d{1,2} )?tháng\\s{0,3}" + M + "(?:" + TO + M + "){0,2}" + TO + M
                            + "\\s?(?:/|năm)\\s?" + Y + "(?!\\d)",
                    DateForms::months),
            // A14: năm 2023
            new Form("năm\\s{1,3}" + Y + "(?!\\d)", found -> mention(found, 0, 0, number(found, 1))),
            // A20: trong quý IV
            new Form(
                    "(?<=trong |đến hết |hết |đến cuối |hoàn thành: |thời gian: )quý\\s" + Q
                            + "(?=\\s?(?:[.;)]|,(?!\\s?(?:quý|[1-4iv]))|$))",
                    DateForms::quarterOfAnyYear),
            // A12 spelt out: tháng Tám năm 2026, ngày 15 tháng Tư/2026
            new Form(
                    "(?<!cách mạng )(?:(?:ngày\\s{1,3})?" + D + "\\s{1,3})?tháng\\s" + SPELT
                            + "(?:,?\\s{1,3}năm\\s{1,3}|\\s?/\\s?)" + Y + "(?!\\d)",
                    DateForms::spelt));

    private final String lower;
    private final @Nullable Search[] searches = new Search[ALL.size()];

    DateForms(String lower) {
        this.lower = lower;
    }

    /** What is written from {@code from} on and ends before {@code to}; null where it is no time. */
    Dates.@Nullable Mention at(int from, int to) {
        for (int i = 0; i < searches.length; i++) {
            var form = ALL.get(i);
            if (form.cue().mayBeginWith(lower.charAt(from))) {
                var search = searches[i];
                if (search == null) {
                    search = form.cue().matcher(lower).transparent();
                    searches[i] = search;
                }
                if (search.region(from, to).lookingAt()) {
                    return form.meaning().apply(search);
                }
            }
        }
        return null;
    }

    /** @param meaning of what was found */
    private record Form(Cue cue, Function<Search, Dates.Mention> meaning) {
        Form(String regex, Function<Search, Dates.Mention> meaning) {
            this(Cue.of("(?<![\\p{L}\\d/.])(?:" + regex + ")"), meaning);
        }
    }

    private static Form day(String regex) {
        return new Form(regex, found -> mention(found, number(found, 1), number(found, 2), number(found, 3)));
    }

    private static Form dayOfAnyYear(String regex) {
        return new Form(regex, found -> mention(found, number(found, 1), number(found, 2), 0));
    }

    private static Form month(String regex) {
        return new Form(regex, found -> mention(found, 0, number(found, 1), number(found, 2)));
    }

    private static Form monthOfAnyYear(String regex) {
        return new Form(regex, found -> mention(found, 0, number(found, 1), 0));
    }

    private static Dates.Mention quarters(Search found) {
        int first = 3 * Dates.quarter(found.group(1));
        int last = found.group(2) == null ? first : 3 * Dates.quarter(found.group(2));
        return new Dates.Mention(found.start(), found.end(), 0, last, number(found, 3), first - 2);
    }

    private static Dates.Mention quarterOfAnyYear(Search found) {
        int last = 3 * Dates.quarter(found.group(1));
        return new Dates.Mention(found.start(), found.end(), 0, last, 0, last - 2);
    }

    private static Dates.Mention months(Search found) {
        return new Dates.Mention(found.start(), found.end(), 0, number(found, 3), number(found, 4), number(found, 1));
    }

    private static Dates.Mention spelt(Search found) {
        return mention(found, number(found, 1), MONTHS.indexOf(found.group(2)) + 2, number(found, 3));
    }

    private static Dates.Mention mention(Search found, int day, int month, int year) {
        return new Dates.Mention(found.start(), found.end(), day, month, year);
    }

    private static int number(Search found, int group) {
        var text = found.group(group);
        return text == null ? 0 : Integer.parseInt(text);
    }
}
