package vn.trienkhai.reader.field.task;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.reader.field.deadline.Deadlines;
import vn.trienkhai.reader.field.deadline.LimitWords;
import vn.trienkhai.reader.field.duty.Duty;
import vn.trienkhai.reader.layout.Line;
import vn.trienkhai.reader.pattern.Cue;
import vn.trienkhai.reader.time.Dates;

/** Limits of a task that one day alone does not say (patterns D69, D72): of its parts one after the other, and a quarter without a year. */
final class PartLimits {
    /** "loại 1 trước ngày A, loại 2 trước ngày B"; "…, các thôn còn lại xong trước ngày B". */
    private static final Cue NEXT_PART = Cue.of(
            "đợt|loại|giai đoạn|nhóm|khối|lớp|vòng|bước|lần|phần|cấp|còn lại",
            "^\\)?[^.;,]{0,60}(?:[,;]| và) (?:riêng )?(?:(?:đợt|loại|giai đoạn|nhóm|khối|lớp|vòng|bước|lần|phần|cấp) (?:\\d|[ivx]{1,4}(?!\\p{L})|một|hai|ba|bốn|cuối|thứ|còn)|(?:các|những|số|phần) [^.;,\\d]{0,40}?còn lại)(?!\\p{L})");
    /** "vòng sơ khảo từ … đến A, vòng chung kết từ … đến B"; "nhận bài …, chấm chung khảo …": stages one after the other. */
    private static final Cue NEXT_STAGE = Cue.of(
            "vòng|chấm|thi|giai đoạn|đợt|bước|chung k|bán kết|trao giải|trưng bày|công bố",
            "^\\)?[^.;]{0,60}?[,;] (?:và )?(?:vòng|chấm|thi|giai đoạn|đợt|bước|chung kết|chung khảo|bán kết|trao giải|trưng bày|công bố)(?!\\p{L})[^.;,:\\d]{0,30}?(?:\\d )?:?(?= ?(?:vào )?(?:từ )?(?:ngày )?\\d)");
    /** "khởi công trong tháng 8, hoàn thành trong tháng 11". */
    private static final Cue FINISHED = Cue.of(
            "hoàn thành|xong",
            "^(?:/\\d{4})?\\)?, (?:và )?(?=(?:hoàn thành|làm xong) (?:xong )?(?:trước|trong|chậm nhất|vào)(?!\\p{L}))");
    /** "hoàn thành 70% trước 31/10 và 100% trước 25/11". */
    private static final Cue NEXT_SHARE = Cue.of(
            "^(?:/\\d{4})?\\)?(?:,|;| và|, và) (?:hoàn thành |đạt )?(?=\\d{2,3}% [^.;,]{0,20}(?:trước|chậm nhất|trong|vào|đến)(?!\\p{L}))");
    /** "khối cơ quan từ … đến A; khối các xã trong tháng 5 và 6/2026": the groups of a schedule. */
    private static final Cue NEXT_GROUP = Cue.of(
            "^\\)?; (?:khối|cụm|tuyến|ngành|vùng) [^.;:\\d]{2,50}? (?=(?:trong|từ|trước|chậm nhất|vào|đến)(?!\\p{L}))");
    /** "bàn giao trong quý II." */
    private static final Cue QUARTER = Cue.of(
            "(?<!\\p{L})(?:trong|hết|hoàn thành|xong|chậm nhất)(?: là)?(?: trong)? quý (i{1,3}|iv|[1-4])(?=[.,;/]|$)");

    private PartLimits() {}

    /** The limit of the last part of the work, for all of it is done by then; {@code first} where no further part has one. */
    static Deadlines.Deadline last(Line line, Deadlines.Deadline first, int to, @Nullable LocalDate day) {
        var last = first;
        int end = first.span().end() - line.start();
        for (var next = next(line, end, to, day); next != null; next = next(line, end, to, day)) {
            last = next;
            end = next.span().end() - line.start();
        }
        boolean later = last.on() != null && first.on() != null && last.on().isAfter(first.on());
        return later ? last : first;
    }

    private static Deadlines.@Nullable Deadline next(Line line, int end, int to, @Nullable LocalDate day) {
        if (end < 0 || end >= to) {
            return null;
        }
        var part = line.search(NEXT_PART).region(end, to);
        boolean found = part.find();
        for (var cue : List.of(NEXT_STAGE, FINISHED, NEXT_SHARE, NEXT_GROUP)) {
            if (!found) {
                part = line.search(cue).region(end, to);
                found = part.find();
            }
        }
        if (!found) {
            var period = line.search(LimitWords.NEXT_PERIOD).region(end, to);
            return period.find()
                    ? Deadlines.in(line, end, Duty.sentenceEnd(line.lower(), period.end(), to), day)
                    : null;
        }
        int stop = Duty.sentenceEnd(line.lower(), part.end(), to);
        var next = Deadlines.in(line, part.end(), stop, day);
        return next == null || next.on() == null ? null : next;
    }

    /** A quarter of the year of the document. */
    static Deadlines.@Nullable Deadline ofQuarter(Line line, int from, int to, @Nullable LocalDate day) {
        var found = line.search(QUARTER).region(from, to);
        if (day == null || !found.find()) {
            return null;
        }
        int month = Dates.quarter(found.group(1)) * 3;
        var last = day.withDayOfMonth(1).withMonth(month);
        return Deadlines.Deadline.on(
                last.withDayOfMonth(last.lengthOfMonth()),
                line.span(found.start(), found.end()),
                line.text().substring(found.start(), found.end()),
                true,
                false);
    }
}
