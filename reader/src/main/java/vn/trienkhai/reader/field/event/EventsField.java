package vn.trienkhai.reader.field.event;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.reader.Event;
import vn.trienkhai.reader.field.finding.Findings;
import vn.trienkhai.reader.field.finding.Found;
import vn.trienkhai.reader.layout.DirectiveText;
import vn.trienkhai.reader.layout.Line;
import vn.trienkhai.reader.layout.Parts;
import vn.trienkhai.reader.pattern.Cue;
import vn.trienkhai.reader.spelling.Spelling;

/** Sự kiện (patterns A25–A28): anniversaries, days and months with a name, congresses and Tết that activities are held for. */
public final class EventsField {
    /** "70 năm Chiến thắng …" (A25). */
    private static final Cue ANNIVERSARY = Cue.of(
            " năm | lần thứ ",
            "(?<![\\p{L}\\d])(?:(?<=kỷ niệm )lần thứ (?=\\d{1,3} (?:ngày |năm )))?(\\d{1,4}) (?:(?<=lần thứ \\d{1,3} )(?:năm )?|năm )(?:ngày (?=chiến thắng|giải phóng|bác hồ))?(?:(?<=kỷ niệm \\d{1,4} năm )(?!thực hiện|triển khai|thi hành|qua|liên|kể|từ|trước|sau|công tác|tuổi|sự kiện này)|(?=(?:ngày |chiến thắng|thành lập|chia tách|tái lập|giải phóng|ký |sinh |truyền thống|cách mạng|quốc khánh|(?:cuộc )?(?:tổng )?khởi nghĩa|ra đời|toàn quốc|chiến dịch|đại thắng|thống nhất|bác hồ|chủ tịch hồ chí minh|đồng khởi|phong trào|mất |hy sinh|kết nghĩa|danh xưng|hiệp định|thương binh|ngày\\p{L}))|(?<=(?:nhân|dịp|mừng|\\) và) \\d{1,4} năm )(?=(?:xây dựng|hình thành)(?! nông thôn)))");
    /** "… gắn với 60 năm …": two events held as one (A25). */
    private static final Cue JOINED = Cue.of("^\\sgắn với (?:kỷ niệm )?\\d{1,4} năm\\s");
    /** Tết Nguyên đán (A22). */
    private static final Cue TET = Cue.of(
            "tết nguyên đán",
            "(?<!(?<!và )sau |thưởng )tết nguyên đán(?: (?:giáp|ất|bính|đinh|mậu|kỷ|canh|tân|nhâm|quý) \\p{L}+)?(?: năm)?(?: \\d{4})?");
    /** "tổ chức Hội chợ … lần thứ hai": an occasion with a name and a number (A25). */
    private static final Cue NUMBERED = Cue.of(
            " lần thứ ",
            "(?:tổ chức|tham gia|phục vụ|chào mừng|tiến tới|dự|hưởng ứng|phát động|khai mạc)\\s((?:hội chợ|hội thao|hội diễn|đại hội (?:thể dục,? thể thao|tdtt)|liên hoan|lễ hội|ngày hội|festival|tuần lễ|tuần văn hóa)\\s(?:(?! (?:chào mừng|hưởng ứng|kỷ niệm) )[^,.;:()\"]){3,90}?(?:, )?lần thứ [\\p{L}\\d]{1,6})");

    /** "mừng Xuân Canh Tý": Tết by another name. */
    private static final Cue SPRING = Cue.of(
            " xuân ",
            "(?:mừng|đón|vui)(?: đảng,? mừng)? (xuân (?:giáp|ất|bính|đinh|mậu|kỷ|canh|tân|nhâm|quý) \\p{L}+(?: năm)?(?: \\d{4})?)");

    /** "đối với sự kiện …" (B40). */
    private static final Cue OCCASION =
            Cue.of("đối với sự kiện ", "đối với sự kiện (?!kỷ niệm|trên|này)([^,.;:()]{10,120})");
    /** "hoạt động kỷ niệm (7/5/2024)" (B32). */
    private static final Cue CELEBRATED =
            Cue.of("kỷ niệm", "kỷ niệm[\\p{L} ]{0,20}\\((\\d{1,2}[/.\\-]\\d{1,2}[/.\\-]\\d{4})\\)");

    private static final Cue REVOLUTION = Cue.of("cách mạng tháng tám");

    private static final Cue OF_YEAR = Cue.of(" năm (\\d{4})$");

    private static final Cue STRETCH = Cue.of("(?:chặng đường|trong vòng|hơn|gần|suốt) $");
    private final EventDrafts drafts = new EventDrafts();

    private final DirectiveText text;

    private final @Nullable LocalDate day;
    /** The first line of the text; those above say what the paper is about. */
    private final int body;

    private final EventDoubts doubts;

    private EventsField(Parts parts, @Nullable LocalDate day) {
        this.text = parts.text();
        this.doubts = new EventDoubts(text.text());
        this.day = day;
        this.body = parts.body().isEmpty() ? 0 : parts.body().getFirst().index();
    }

    public static List<Event> read(
            Parts parts, List<Line> lines, String subject, @Nullable LocalDate day, Findings findings) {
        var field = new EventsField(parts, day);
        for (var line : lines) {
            field.anniversaries(line);
            field.others(line, lines, Spelling.lower(subject));
        }
        lines.forEach(field::feasts);
        lines.forEach(field::spring);
        lines.forEach(field::tetOfYear);
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
            int to = EventDates.nameEnd(line, from, EventName.end(line, from), Integer.parseInt(found.group(1)));
            var name = new StringBuilder(EventName.of(line, from, to));
            var joined = line.search(JOINED).region(to, line.text().length());
            if (joined.lookingAt()) {
                int more = EventName.end(line, joined.end());
                name.append(" gắn với ").append(EventName.of(line, joined.end(), more));
                to = more;
            }
            past = to;
            add(line, name.toString(), Integer.parseInt(found.group(1)), found.start(), to);
            addJoined(
                    line,
                    Integer.parseInt(found.group(1)),
                    NamedDays.joinedAt(line, to),
                    Spelling.lower(name.toString()));
            addOtherHalf(line, Integer.parseInt(found.group(1)), to);
        }
    }

    /** "40 năm Ngày giải phóng Vân Sơn, giải phóng miền Nam, …": as many years, and an event of its own. */
    private void addOtherHalf(Line line, int years, int end) {
        if (line.lower().startsWith(", " + EventName.OTHER_HALF, end)) {
            int from = end + ", ".length();
            int to = EventName.end(line, from);
            add(line, EventName.of(line, from, to), years, from, to);
        }
    }

    /**
     * "79 năm Ngày thành lập Đảng bộ (…) và Ngày giải phóng xã (02/9/1945 - 02/9/2024)": as many years, where both days are printed; the
     * August Revolution and the Republic are of one year.
     */
    private void addJoined(Line line, int years, List<Found<String>> days, String before) {
        for (var day : days) {
            int to = day.span().end() - line.start();
            boolean both = EventDates.behind(line, to, text, null).last() != null
                    || REVOLUTION.matcher(before).find()
                            && Spelling.lower(day.value()).contains("quốc khánh");
            add(line, day.value(), both ? years : null, day.span().start() - line.start(), to);
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
        var dates = EventDates.behind(
                line, to, text, years != null || EventDates.isDay(name) || Feasts.isDay(name) ? day : null);
        var span = line.span(from, Math.max(from, dates.end()));
        if (dates.isGuess()) {
            doubts.guessed(span);
        }
        boolean alone = dates.last() == null && isThisYear(dates.first());
        drafts.add(new EventDrafts.Draft(
                EventName.withDay(line, name, to),
                years,
                alone ? null : dates.first(),
                alone ? dates.first() : dates.last(),
                span));
    }

    /** "Ngày Sách và Văn hóa đọc Việt Nam (21/4/2026)": one day, of the year of the document, is not the first of its kind (A26). */
    private boolean isThisYear(@Nullable String one) {
        return one != null && day != null && one.length() > 4 && one.startsWith(day.getYear() + "-");
    }

    private void others(Line line, List<Line> lines, String subject) {
        tet(line, lines, subject);
        find(NUMBERED, line);
        find(OCCASION, line);
        addNamed(line, Congresses.in(line, line.index() < body));
        addNamed(line, CountedFrom.in(line));
        addNamed(line, NamedDays.in(line));
        addNamed(line, Campaigns.in(line, line.index() < body));
        var drives = Drives.in(line, line.index() < body);
        drives.forEach(drive -> doubts.unsure(drive.span()));
        addNamed(line, drives);
    }

    private void tet(Line line, List<Line> lines, String subject) {
        var found = line.search(TET);
        if (!found.find()) {
            return;
        }
        long often = lines.stream()
                .mapToLong(other -> other.lower().split("tết nguyên đán", -1).length - 1)
                .sum();
        boolean passing = often < 2 && TetOfYear.isInPassing(line, found.start());
        boolean named = !passing
                && line.text().length() > found.start() + "tết nguyên đán".length() + 1
                && found.end() - found.start() > "tết nguyên đán".length();
        if (named || subject.contains("tết") || subject.contains("xuân") || often >= 2) {
            var name = line.text().substring(found.start(), found.end());
            var span = line.span(found.start(), found.end());
            drafts.addFullest(new EventDrafts.Draft(name, null, null, null, span), "tết nguyên");
        }
    }

    /** A feast that an anniversary names already is none of its own. */
    private void feasts(Line line) {
        for (var feast : Feasts.in(line)) {
            int from = feast.span().start() - line.start();
            boolean other =
                    Spelling.lower(feast.value()).startsWith("tết cổ truyền") && drafts.haveNamed("Tết Nguyên đán");
            if (!other && !drafts.haveNamed(feast.value())) {
                add(line, feast.value(), null, from, from + feast.value().length());
            }
        }
    }

    private void spring(Line line) {
        if (line.search(SPRING).find() && !drafts.haveNamed("Tết Nguyên đán")) {
            find(SPRING, line);
        }
    }

    /** By its year alone, where the paper nowhere names it in full. */
    private void tetOfYear(Line line) {
        var named = TetOfYear.in(line);
        if (!named.isEmpty() && !drafts.haveNamed("Tết Nguyên đán")) {
            addNamed(line, named);
        }
    }

    private void find(Cue cue, Line line) {
        var found = line.search(cue);
        while (found.find()) {
            add(line, EventName.of(line, found.start(1), found.end(1)), null, found.start(1), found.end(1));
        }
    }

    private void addNamed(Line line, List<Found<String>> days) {
        for (var day : days) {
            if (isOtherName(line, day)
                    || isLookedBackAt(line, day)
                    || Boards.isPartOfOne(line, day.span().start() - line.start())) {
                continue;
            }
            add(
                    line,
                    day.value(),
                    null,
                    day.span().start() - line.start(),
                    day.span().end() - line.start());
        }
    }

    /** "Trong Tháng Công nhân năm 2025, công đoàn đã trao …": of an earlier year. */
    private boolean isLookedBackAt(Line line, Found<String> named) {
        var year = OF_YEAR.matcher(named.value());
        return day != null
                && year.find()
                && Integer.parseInt(year.group(1)) < day.getYear()
                && line.lower().contains(" đã ");
    }

    /** "94 năm Ngày thành lập Mặt trận … - Ngày truyền thống …": two names of one day. */
    private boolean isOtherName(Line line, Found<String> day) {
        int at = day.span().start() - line.start();
        return line.lower().startsWith(" - ", at - " - ".length())
                && drafts.all().stream()
                        .anyMatch(draft -> draft.years() != null
                                && draft.span().start() < day.span().start()
                                && draft.span().end() >= day.span().end());
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
                drafts.replace(known, known.withAnniversary(EventDates.iso(found.group(1))));
                return;
            }
        }
    }

    private List<Event> events(Findings findings) {
        var events = new ArrayList<Event>();
        for (var draft : drafts.all()) {
            var pointer = "/events/" + events.size();
            findings.evidence(pointer, draft.span());
            doubts.tell(findings, pointer, draft);
            events.add(new Event(draft.name(), draft.original(), draft.years(), draft.anniversary()));
        }
        return events;
    }
}
