package vn.trienkhai.reader.field.window;

import java.time.LocalDate;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.reader.Window;
import vn.trienkhai.reader.field.activity.ActivityDay;
import vn.trienkhai.reader.field.activity.ActivityMonth;
import vn.trienkhai.reader.field.activity.PeriodEnds;
import vn.trienkhai.reader.field.finding.Findings;
import vn.trienkhai.reader.layout.Line;
import vn.trienkhai.reader.layout.Node;
import vn.trienkhai.reader.layout.Parts;
import vn.trienkhai.reader.pattern.Cue;
import vn.trienkhai.reader.source.line.SourceLine;
import vn.trienkhai.reader.spelling.Spelling;
import vn.trienkhai.reader.time.ClockTime;
import vn.trienkhai.reader.time.Dates;

/**
 * Thời gian thực hiện (patterns B30–B48, C51, C52): periods and days of the activity itself. Deadlines, dates of cited
 * documents, anniversaries, terms of office and school years are none.
 */
public final class WindowsField {

    /** "Qua sơ kết … (từ ngày … đến ngày …)": the time that is looked back on (E90). */
    private static final Cue LOOKS_BACK =
            Cue.of("^(?:[-+•]\\s*)?(?:qua|trong|từ đầu|thời gian qua|vừa qua|kết quả)(?!\\p{L})");
    /** "từ 07 giờ 30 phút, thứ sáu, ngày 06/3": an hour at which something begins on one day (A24). */
    private static final Cue FROM_HOUR =
            Cue.of("(?<!kể )từ (?:lúc )?" + ClockTime.HOUR + ",?\\s" + PeriodEnds.WEEKDAY + "(?:ngày )?$");

    /** "cấm biển từ 12 giờ ngày …": it lasts, whatever hour it begins at. */
    private static final Cue FORBIDS = Cue.of(
            "(?:cấm|tạm dừng|ngừng|phong tỏa|phân luồng|hạn chế|trực|nghỉ)(?! nhất)[\\p{L}\\d/ ]{0,30} từ (?:\\d|lúc)");

    /** "Từ 5 giờ ngày …, cấm tàu thuyền ra khơi". */
    private static final Cue FORBIDDEN =
            Cue.of("^,? (?:cấm|tạm dừng|ngừng|dừng|phong tỏa|phân luồng|hạn chế)(?!\\p{L})");

    /** A limit is no period (D60). */
    private static final Cue LIMIT =
            Cue.of("(?:trước|chậm nhất|muộn nhất|không (?:muộn|chậm) hơn|hạn)[\\p{L} :]{0,14}(?:" + ClockTime.HOUR
                    + ",?(?: sáng| trưa| chiều| tối)? (?:các |hai |ba |bốn )?(?:ngày )?)?$");

    /** "trước 10 giờ các ngày 27/4, 30/4 và 03/5": each of them a limit. */
    private static final Cue LIMITS = Cue.of("(?<!\\p{L})(?:các|hai|ba|bốn|0?[2-9]) (?:ngày )?$");

    private static final Cue NEXT_DAY = Cue.of("(?:,|;| và|, và) (?:ngày )?");
    /** "và các ngày kế tiếp" (C52). */
    private static final Cue OPEN_END = Cue.of(
            "^\\s?(?:\\([^)]*\\)\\s?)?(?:và các ngày (?:kế tiếp|tiếp theo|sau)|trở đi|và thường xuyên|(?:cho )?đến khi (?:có|kết thúc|hoàn thành))");
    /** "rút kinh nghiệm từ Lễ hội lần thứ II (tổ chức từ …)", "tính từ 15/12 năm ngoái": over long before the document. */
    private static final int LONG_AGO = 14;

    /** "Từ ngày 23/02/2026, các xã báo cáo nhanh …". */
    private static final Cue REPORTING = Cue.of("^, [^.;]{0,60}?(?<!\\p{L})báo cáo(?! viên)(?!\\p{L})");

    private static final Cue REPORT = Cue.of("/report_obligations/\\d+");

    private final @Nullable LocalDate day;
    /** Since when "từ nay" lasts; null where the paper does not say. */
    private final @Nullable LocalDate written;

    private final Parts parts;
    private final BitSet taken;
    /** The letters of the sentences that ask for a report. */
    private final BitSet reported = new BitSet();

    private final WindowList windows;

    private WindowsField(
            Parts parts, WindowList windows, @Nullable LocalDate written, BitSet taken, Findings findings) {
        this.parts = parts;
        this.day = windows.day();
        this.written = written;
        this.windows = windows;
        this.taken = taken;
        findings.evidence().forEach((pointer, place) -> {
            if (REPORT.matcher(pointer).matches()) {
                reported.set(place.start(), place.end());
            }
        });
    }

    /** @param own whether {@code day} is the paper's own, and not one near it */
    public static List<Window> read(
            Parts parts, List<Node> tree, @Nullable LocalDate day, boolean own, BitSet taken, Findings findings) {
        var field = new WindowsField(parts, new WindowList(parts, day, findings), own ? day : null, taken, findings);
        field.readAll(tree, "");
        return field.windows.all();
    }

    private void readAll(List<Node> nodes, String heading) {
        var table = new TableWindows(windows);
        for (var node : nodes) {
            if (node.line().kind() == SourceLine.Kind.ROW) {
                table.read(node.line());
            } else {
                table = new TableWindows(windows);
                readLine(node, heading);
            }
            readAll(node.children(), node.isParagraph() ? heading : node.text());
        }
    }

    private void readLine(Node node, String heading) {
        var line = node.line();
        for (var relative : RelativeWindows.in(line, heading, parts)) {
            windows.add(relative.value(), relative.span());
            taken.set(relative.span().start(), relative.span().end());
        }
        var mentions = line.dates();
        int next = 0;
        while (next < mentions.size()) {
            next = readMention(line, mentions, next, heading);
        }
        BareDays.read(line, heading, windows);
        HalfMonths.read(line, heading, windows);
        ScheduledDays.read(line, heading, windows);
        OpenedAndClosed.read(line, heading, windows);
        EntryDays.read(line, heading, windows, taken);
        FromNow.readNamed(line, heading, windows, written);
    }

    private int readMention(Line line, List<Dates.Mention> mentions, int at, String heading) {
        var first = mentions.get(at);
        var before = line.lower().substring(Math.max(0, first.start() - 70), first.start());
        if (isTaken(line, first)) {
            return at + 1;
        }
        if (NoActivity.is(line, first, before, windows)) {
            return at + 1 < mentions.size() && NoActivity.lasts(line, first, mentions.get(at + 1)) ? at + 2 : at + 1;
        }
        boolean limited = LIMIT.matcher(before).find() && !ActivityDay.isTimeLine(line);
        if (limited && LIMITS.matcher(before).find()) {
            return behindList(line, mentions, at);
        }
        if (at + 1 < mentions.size()) {
            var second = mentions.get(at + 1);
            var between = line.lower().substring(first.end(), second.start());
            if (PeriodEnds.join(before, between, first, second, limited) && !isAnniversary(line, first, second)) {
                addRange(line, first, second, before, heading);
                return at + 2;
            }
            if (isAnniversary(line, first, second)) {
                return at + 2;
            }
        }
        single(line, first, before, heading);
        return at + 1;
    }

    private static int behindList(Line line, List<Dates.Mention> mentions, int at) {
        int next = at + 1;
        while (next < mentions.size()
                && NEXT_DAY.matcher(line.lower()
                                .substring(
                                        mentions.get(next - 1).end(),
                                        mentions.get(next).start()))
                        .matches()) {
            next++;
        }
        return next;
    }

    private boolean isTaken(Line line, Dates.Mention mention) {
        int next = taken.nextSetBit(line.start() + mention.start());
        return next >= 0 && next < line.start() + mention.end();
    }

    /** "báo cáo vào ngày 25 hằng tháng, bắt đầu từ tháng 12": since when is to be reported. */
    private boolean isReported(Line line, Dates.Mention mention) {
        return reported.get(line.start() + mention.start())
                || line.search(REPORTING)
                        .region(mention.end(), line.text().length())
                        .find();
    }

    /** "(07/5/1954 - 07/5/2024)" is an event and its anniversary, not a period. */
    private static boolean isAnniversary(Line line, Dates.Mention first, Dates.Mention second) {
        boolean sameDay = first.isDay() && first.day() == second.day() && first.month() == second.month();
        return sameDay && first.hasYear() && second.hasYear() && second.year() - first.year() > 2;
    }

    private void addRange(Line line, Dates.Mention first, Dates.Mention second, String before, String heading) {
        boolean taken = !second.hasYear();
        var end = windows.dated(second);
        int year = first.month() > end.month() && first.month() > 0 ? end.year() - 1 : end.year();
        var start = first.hasYear() || end.year() == 0 ? first : first.withYear(year);
        int from = PeriodEnds.start(first.start(), before);
        int to = second.end();
        if (to < line.text().length()
                && line.lower().charAt(to) == ')'
                && line.lower().indexOf('(', first.end()) > 0) {
            to++;
        }
        var last = end.last();
        boolean looksBack = day != null
                && last != null
                && (last.isBefore(day) && looksBack(line, heading) || isLongAgo(last, line));
        if (!looksBack) {
            add(line, new WindowList.Bounds(from, to, start.first(), last, taken), heading);
        }
    }

    /** What a line says of the past, or a heading like "I. KẾT QUẢ" above it. */
    private static boolean looksBack(Line line, String heading) {
        return line.search(LOOKS_BACK).find()
                || LOOKS_BACK.matcher(Spelling.lower(heading)).find();
    }

    private boolean isLongAgo(@Nullable LocalDate last, Line line) {
        return day != null && last != null && last.isBefore(day.minusDays(LONG_AGO)) && !ActivityDay.isTimeLine(line);
    }

    private void single(Line line, Dates.Mention mention, String before, String heading) {
        int now = FromNow.start(before);
        var list = DayLists.before(before);
        boolean from = PeriodEnds.isFrom(before);
        boolean taken = !mention.hasYear();
        var full = windows.dated(mention);
        var lastFollowing = FollowingDays.last(line, full);
        int start = PeriodEnds.start(mention.start(), before);
        if (now >= 0) {
            int since = mention.start() - before.length() + now;
            add(line, new WindowList.Bounds(since, mention.end(), written, full.last(), taken), heading);
        } else if (lastFollowing != null) {
            int end = FollowingDays.end(line, mention);
            add(line, new WindowList.Bounds(start, end, full.first(), lastFollowing, taken), heading);
        } else if (mention.isDay() && list != null && !isLongAgo(full.last(), line)) {
            for (var run : DayLists.runs(list, full)) {
                int since = mention.start() - list.length();
                var first = run.first().first();
                add(
                        line,
                        new WindowList.Bounds(
                                since, mention.end(), first, run.last().last(), taken),
                        heading);
            }
        } else if (LIMIT.matcher(before).find() && !isMonth(mention)) {
            if (ActivityDay.isTimeLine(line) && mention.isDay()) {
                add(line, new WindowList.Bounds(mention.start(), mention.end(), null, full.last(), taken), heading);
            }
        } else if (from && isReported(line, mention)) {
            return;
        } else if (LastingDays.endsOn(line, mention, before)) {
            boolean added =
                    add(line, new WindowList.Bounds(mention.start(), mention.end(), null, full.last(), taken), heading);
            if (added && LastingDays.isKeptUp(line, mention)) {
                windows.doubtLast(line.text().substring(mention.start(), mention.end()));
            }
        } else if (from
                && mention.month() > 0
                && (!FROM_HOUR.matcher(before).find()
                        || FORBIDS.matcher(before).find()
                        || line.search(FORBIDDEN)
                                .region(mention.end(), line.text().length())
                                .find())) {
            var through = LastingDays.through(line, full);
            var last = through.isDay() || !full.isDay()
                    ? LastingDays.last(line, full, before, windows.all())
                    : through.last();
            add(line, new WindowList.Bounds(start, through.end(), full.first(), last, taken), heading);
        } else if (line.search(OPEN_END)
                        .region(mention.end(), line.text().length())
                        .find()
                && mention.month() > 0) {
            add(line, new WindowList.Bounds(start, mention.end(), full.first(), null, taken), heading);
        } else if (DaysApart.isHeld(line, mention, before, heading, windows) && (taken || !isPast(full, line))) {
            add(line, new WindowList.Bounds(start, mention.end(), full.first(), full.last(), taken), heading);
        } else if (isMonth(mention) && ActivityMonth.is(line, mention) && (taken || !isPast(full, line))) {
            boolean added =
                    add(line, new WindowList.Bounds(start, mention.end(), full.first(), full.last(), taken), heading);
            if (added) {
                windows.doubtLast(line.text().substring(start, mention.end()));
            }
        }
    }

    private static boolean isMonth(Dates.Mention mention) {
        return !mention.isDay() && mention.month() > 0;
    }

    /** "Chiều ngày 17/4, … chủ trì cuộc họp": a day before the document tells what was, unless a heading of time stands before it. */
    private boolean isPast(Dates.Mention mention, Line line) {
        var last = mention.last();
        return day != null && last != null && last.isBefore(day) && !ActivityDay.isTimeLine(line);
    }

    private boolean add(Line line, WindowList.Bounds bounds, String heading) {
        return windows.add(line, bounds, () -> WindowTitle.of(line, bounds.start(), bounds.end(), heading));
    }
}
