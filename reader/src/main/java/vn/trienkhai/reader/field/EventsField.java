package vn.trienkhai.reader.field;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.reader.DoubtReason;
import vn.trienkhai.reader.Event;
import vn.trienkhai.reader.layout.DirectiveText;
import vn.trienkhai.reader.layout.Line;
import vn.trienkhai.reader.layout.Parts;
import vn.trienkhai.reader.layout.Spelling;
import vn.trienkhai.reader.pattern.Cue;
import vn.trienkhai.reader.time.Dates;

/** Sự kiện (patterns A25–A28): anniversaries, days and months with a name, congresses and Tết that activities are held for. */
final class EventsField {
    /** "70 năm Chiến thắng …" (A25). */
    private static final Cue ANNIVERSARY = Cue.of(
            " năm ",
            "(?<![\\p{L}\\d])(\\d{1,4}) năm (?:ngày (?=chiến thắng|giải phóng|bác hồ))?(?=(?:ngày |chiến thắng|thành lập|chia tách|tái lập|giải phóng|ký |sinh |truyền thống|cách mạng|quốc khánh|khởi nghĩa|ra đời|toàn quốc|chiến dịch|đại thắng|thống nhất|bác hồ|chủ tịch hồ chí minh|đồng khởi|phong trào|tổng khởi nghĩa|mất |hy sinh|kết nghĩa|danh xưng|hiệp định|thương binh|ngày\\p{L}))");
    /** "(07/5/1954 - 07/5/2024)" (A26–A28). */
    private static final Cue DATES = Cue.of(
            "^\\s?\\(\\s?(?:ngày )?([\\d/.\\- ]{4,12}?|\\d{4})(?:\\s?[-–]\\s?(?:ngày )?([\\d/. ]{4,12}|[\\d\\-]{8,10}|\\d{4}))?\\s?\\)");
    /** "… gắn với 60 năm …": two events held as one (A25). */
    private static final Cue JOINED = Cue.of("^\\sgắn với (?:kỷ niệm )?\\d{1,4} năm\\s");
    /** Tết Nguyên đán (A22). */
    private static final Cue TET = Cue.of(
            "tết nguyên đán",
            "tết nguyên đán(?: (?:giáp|ất|bính|đinh|mậu|kỷ|canh|tân|nhâm|quý) \\p{L}+)?(?: năm)?(?: \\d{4})?");
    /** Congresses (A25, B41). */
    private static final Cue CONGRESS = Cue.of(
            "đại hội ",
            "(?:hướng tới|chào mừng|mừng|tiến tới|phục vụ|thành công|tuyên truyền(?: về)?)\\s(?:thành công )?(đại hội (?:đảng|đại biểu|đảng bộ|công đoàn|đoàn|mặt trận|thi đua|hội)[^,.;:()\"]{0,90}?(?:lần thứ [ivxlc]+|lần thứ \\d+|nhiệm kỳ \\d{4}))");
    /** "tổ chức Hội chợ … lần thứ hai": an occasion with a name and a number (A25). */
    private static final Cue NUMBERED = Cue.of(
            " lần thứ ",
            "(?:tổ chức|tham gia|phục vụ|chào mừng|dự|hưởng ứng|phát động|khai mạc)\\s((?:hội chợ|hội thao|hội diễn|hội thi|liên hoan|lễ hội|ngày hội|giải|festival|cuộc thi|tuần lễ|tuần văn hóa)\\s[^,.;:()\"]{3,90}?lần thứ [\\p{L}\\d]{1,6})");

    /** Days, months and weeks with a name of their own (A25). */
    private static final Cue NAMED_DAY = Cue.of(
            "hưởng ứng|nhân|mừng|kỷ niệm|tổ chức|lồng ghép|phát động|triển khai|thực hiện",
            "(?:hưởng ứng|nhân|chào mừng|kỷ niệm|mừng|nhân dịp|lồng ghép trong|lồng ghép vào|^tổ chức|(?:tổ chức|phát động|triển khai|thực hiện)(?= [\"“]?(?:tháng|tuần lễ|tuần|chiến dịch|cuộc vận động) [\\p{L}\\d]))\\s(?:dịp )?[\"“]?((?:ngày|tháng|tuần lễ|năm|giờ trái đất|chiến dịch|cuộc vận động|lễ hội|ngày hội)\\s[^,.;:()|]{4,80}(?:,[\\p{Ll} ]{3,40} năm \\d{4}|, ứng phó với [\\p{L} ]{3,50})?)");
    /** "cuộc bầu cử đại biểu Quốc hội khóa XVI và đại biểu Hội đồng nhân dân các cấp nhiệm kỳ …" (A25). */
    private static final Cue ELECTION = Cue.of(
            "bầu cử đại biểu",
            "((?:cuộc |ngày )?bầu cử đại biểu (?:quốc hội khóa [ivxl]{1,6}|hội đồng nhân dân)(?: và (?:bầu cử )?đại biểu hội đồng nhân dân các cấp)?(?:,? nhiệm kỳ \\d{4} ?- ?\\d{4})?)");
    /** "đối với sự kiện …" (B40). */
    private static final Cue OCCASION =
            Cue.of("đối với sự kiện ", "đối với sự kiện (?!kỷ niệm|trên|này)([^,.;:()]{10,120})");
    /** "hoạt động kỷ niệm (7/5/2024)" (B32). */
    private static final Cue CELEBRATED =
            Cue.of("kỷ niệm", "kỷ niệm[\\p{L} ]{0,20}\\((\\d{1,2}[/.\\-]\\d{1,2}[/.\\-]\\d{4})\\)");

    private static final Cue STRETCH = Cue.of("(?:chặng đường|trong vòng|hơn|gần|suốt) $");
    private static final Cue ONLY_A_YEAR = Cue.of("\\d{4}");
    private static final Cue A_DATE = Cue.of("(?:ngày|tháng|năm) \\d");
    /** "… lần thứ XIV": nothing goes on behind it. */
    private static final Cue COUNTED = Cue.of(" lần thứ [\\p{L}\\d]{1,6}$");

    private final EventDrafts drafts = new EventDrafts();

    private final DirectiveText text;

    private EventsField(DirectiveText text) {
        this.text = text;
    }

    static List<Event> read(Parts parts, List<Line> lines, String subject, Findings findings) {
        var field = new EventsField(parts.text());
        for (var line : lines) {
            field.anniversaries(line);
            field.others(line, lines, Spelling.lower(subject));
        }
        lines.forEach(field::feasts);
        field.celebrated(lines);
        return field.events(findings);
    }

    private void anniversaries(Line line) {
        var found = line.search(ANNIVERSARY);
        int past = 0;
        while (found.find()) {
            if (found.start() < past || isSpan(line.lower(), found.start())) {
                continue;
            }
            int from = found.end();
            int to = EventName.end(line, from);
            var name = new StringBuilder(EventName.of(line, from, to));
            var joined = line.search(JOINED).region(to, line.text().length());
            if (joined.lookingAt()) {
                int more = EventName.end(line, joined.end());
                name.append(" gắn với ").append(EventName.of(line, joined.end(), more));
                to = more;
            }
            past = to;
            add(line, name.toString(), Integer.parseInt(found.group(1)), found.start(), to);
        }
    }

    /** "qua 70 năm thực hiện", "chặng đường 70 năm": a stretch of time, no anniversary. */
    private static boolean isSpan(String lower, int at) {
        return STRETCH.matcher(lower.substring(Math.max(0, at - 14), at)).find();
    }

    private void add(Line line, String name, @Nullable Integer years, int from, int to) {
        if (EventName.isNoName(name)) {
            return;
        }
        @Nullable String original = null;
        @Nullable String anniversary = null;
        int end = to;
        var below =
                to == line.text().length() && line.index() + 1 < text.lines().size()
                        ? text.lines().get(line.index() + 1)
                        : line;
        var dates = below == line ? line.search(DATES).region(to, line.text().length()) : below.search(DATES);
        if (dates.lookingAt()) {
            original = iso(dates.group(1));
            anniversary = dates.group(2) == null ? null : iso(dates.group(2));
            end = below == line ? dates.end() : end;
        }
        drafts.add(new EventDrafts.Draft(name, years, original, anniversary, line.span(from, Math.max(from, end))));
    }

    private static @Nullable String iso(String text) {
        var trimmed = text.replace(" ", "");
        if (ONLY_A_YEAR.matcher(trimmed).matches()) {
            return trimmed;
        }
        var dates = Dates.in(trimmed);
        var day = dates.isEmpty() ? null : dates.getFirst().first();
        return day == null ? null : day.toString();
    }

    private void others(Line line, List<Line> lines, String subject) {
        tet(line, lines, subject);
        find(CONGRESS, line);
        find(NUMBERED, line);
        find(OCCASION, line);
        find(ELECTION, line);
        namedDay(line);
    }

    private void tet(Line line, List<Line> lines, String subject) {
        var found = line.search(TET);
        if (!found.find()) {
            return;
        }
        long often = lines.stream()
                .mapToLong(other -> other.lower().split("tết nguyên đán", -1).length - 1)
                .sum();
        if (subject.contains("tết") || subject.contains("xuân") || often >= 2) {
            var name = line.text().substring(found.start(), found.end());
            var span = line.span(found.start(), found.end());
            drafts.addFullest(new EventDrafts.Draft(name, null, null, null, span), "tết nguyên");
        }
    }

    /** A feast that an anniversary names already is none of its own. */
    private void feasts(Line line) {
        for (var feast : Feasts.in(line)) {
            int from = feast.span().start() - line.start();
            if (!drafts.haveNamed(feast.value())) {
                add(line, feast.value(), null, from, from + feast.value().length());
            }
        }
    }

    private void find(Cue cue, Line line) {
        var found = cue.matcher(line.lower());
        while (found.find()) {
            add(line, EventName.of(line, found.start(1), found.end(1)), null, found.start(1), found.end(1));
        }
    }

    private void namedDay(Line line) {
        var found = line.search(NAMED_DAY);
        while (found.find()) {
            int from = found.start(1);
            boolean proper = Character.isUpperCase(line.text().charAt(from))
                    && !A_DATE.matcher(found.group(1)).lookingAt();
            if (proper) {
                int to = EventName.quoteEnd(line.text(), from, Math.min(found.end(1), EventName.end(line, from)));
                add(line, EventName.of(line, from, to), null, from, to);
                found.region(to, line.text().length());
            }
        }
    }

    /** The day of the celebration printed apart from the event: "hoạt động kỷ niệm (7/5/2024)". */
    private void celebrated(List<Line> lines) {
        var open = drafts.all().stream().filter(draft -> draft.years() != null).toList();
        if (open.size() != 1 || open.getFirst().anniversary() != null) {
            return;
        }
        for (var line : lines) {
            var found = line.search(CELEBRATED);
            if (found.find()) {
                var known = open.getFirst();
                drafts.replace(known, known.withAnniversary(iso(found.group(1))));
                return;
            }
        }
    }

    /** "Chiến dịch … làm giàu, làm sạch cơ sở dữ liệu": behind the comma the name may go on. */
    private boolean mayGoOn(EventDrafts.Draft draft) {
        int end = draft.span().end();
        var all = text.text();
        return draft.years() == null
                && !COUNTED.matcher(Spelling.lower(draft.name())).find()
                && all.startsWith(", ", end)
                && end + 2 < all.length()
                && Character.isLowerCase(all.charAt(end + 2));
    }

    private List<Event> events(Findings findings) {
        var events = new ArrayList<Event>();
        for (var draft : drafts.all()) {
            var pointer = "/events/" + events.size();
            findings.evidence(pointer, draft.span());
            if (draft.years() != null && draft.anniversary() == null) {
                findings.doubt(pointer + "/anniversary_date", DoubtReason.EVENT_DATE_MISSING, draft.name(), List.of());
            }
            if (mayGoOn(draft)) {
                findings.doubt(pointer, DoubtReason.NAME_CUT, draft.name(), List.of());
            }
            events.add(new Event(draft.name(), draft.original(), draft.years(), draft.anniversary()));
        }
        return events;
    }
}
