package vn.trienkhai.reader.field.duty;

import java.util.List;
import java.util.Set;
import vn.trienkhai.reader.field.finding.Found;
import vn.trienkhai.reader.layout.Line;
import vn.trienkhai.reader.pattern.Cue;

/**
 * Who has to do what in a sentence (patterns F1–F13, F37–F50): the units that act, the units that support, and the verb.
 *
 * @param verb where the first verb of duty stands, or -1
 */
public record Duty(List<Found<String>> lead, List<Found<String>> coop, int verb) {
    /** "Phân công đảng viên phụ trách hộ": whom the unit sends, not another unit. */
    public static final String STAFF =
            "(?! (?:cho )?(?:mỗi [\\p{L} ]{2,20} \\d{1,2}|đảng viên|ủy viên|cấp ủy viên|cộng tác viên|cán bộ|công chức|viên chức|giáo viên|nhân viên|học sinh|đoàn viên|hội viên|người|lực lượng|chuyên viên|phóng viên|báo cáo viên|thú y viên|dân quân|thành viên|y sĩ|bác sĩ|giảng viên|kỹ thuật viên|thẩm phán|kiểm sát viên|điều tra viên|chấp hành viên|thanh tra viên|hòa giải viên|trợ giúp viên|tình nguyện viên)(?!\\p{L}))";
    /** Who is asked stands right behind the asking (F1–F4, F9). */
    private static final Cue ORDER = Cue.of(
            "^(?:(?:kính )?đề nghị|giao" + STAFF + "(?: cho)?|yêu cầu|phân công" + STAFF
                    + "|ủy quyền(?: cho)?|riêng|đối với|trân trọng đề nghị|khuyến khích|nhận được [^,.]{3,40}? này,? đề nghị)(?: cho)?:? ");
    /** "Ban Thường vụ yêu cầu các chi bộ …" (F1–F4). */
    private static final Cue ORDER_INSIDE = Cue.of("(?<![\\p{L}])(?:đề nghị|yêu cầu|(?<!bàn |chuyển )giao" + STAFF
            + "(?: cho)?|chỉ thị|phân công" + STAFF + ")(?: cho)?:? ");
    /** A circumstance before the subject (F21, D64). */
    private static final Cue CIRCUMSTANCE = Cue.of(
            "^(?:khi|nơi nào|căn cứ|sau(?! đây| này| đó)|trên cơ sở|để|nhằm|theo(?! dõi)|trường hợp|trong|định kỳ|hằng|hàng|trước|kết thúc|thời gian|chậm nhất|từ|đến|ngay sau|nhân dịp|cuối|đầu|vào|thứ (?:hai|ba|tư|năm|sáu|bảy)|chủ nhật|thực hiện (?:nghị quyết|chỉ thị|công văn|kế hoạch|quyết định|công điện|thông báo|chương trình|hướng dẫn|ý kiến|chỉ đạo)|cùng với|đồng thời|nội dung|nhân lực|bên cạnh)(?![\\p{L}])");
    /** "Các xã còn lại: mỗi xã trồng …", "Sở A: thường trực Ban Chỉ đạo, …": said of those before the colon. */
    private static final Cue OF_HEADING = Cue.of(": (?:mỗi |thường trực ban |giao (?!cho ))");

    /** A kind whose members are named next (F28). */
    private static final Cue GROUP_OF_NAMES = Cue.of(
            "các (?:\\p{L}{2,9} )?(?:xã|phường|thị trấn|huyện|tỉnh|sở|bộ|ngành|ban|trường|bản|thôn|đơn vị|cơ quan|khoa|phòng)$");
    /** Words that are written with a point and go on behind it. */
    private static final Set<String> SHORTENED = Set.of("tp", "tx", "p", "ub", "ths", "ts", "pgs", "gs");

    /** "Đối với khiếu kiện hành chính, Hòa giải viên …": a body that is named, not the next of those it is about. */
    private static final String TOWARDS = "đối với ";

    private static final int LONGEST_SHORTENED = 3;
    private static final int MOST_PARTS = 4;
    private static final int LONGEST_TOPIC = 110;
    private static final Duty NONE = new Duty(List.of(), List.of(), -1);

    public static Duty of(Line line, int from, int to) {
        int at = Concerned.behind(line, skipBlank(line.lower(), from, to), to);
        var duty = subjectAt(line, at, to);
        if (duty.lead().isEmpty()) {
            duty = afterCircumstance(line, at, to);
        }
        if (duty.lead().isEmpty() && Units.isImperative(line.lower(), at)) {
            return new Duty(List.of(), Supporters.of(line, at, to), at);
        }
        if (duty.lead().isEmpty()
                || line.search(ORDER_INSIDE).region(duty.verb(), to).lookingAt()) {
            var asked = afterOrder(line, at, to);
            duty = asked.lead().isEmpty() ? duty : asked;
        }
        var coop = Supporters.of(line, duty.verb() >= 0 ? duty.verb() : at, to);
        return new Duty(duty.lead(), coop.isEmpty() ? duty.coop() : coop, duty.verb());
    }

    private static int skipBlank(String lower, int from, int to) {
        int at = from;
        while (at < to && Character.isWhitespace(lower.charAt(at))) {
            at++;
        }
        return at;
    }

    /** "Sở A chủ trì …", "Giao Sở A chủ trì …", "Sở A: rà soát …". */
    public static Duty subjectAt(Line line, int from, int to) {
        var order = line.search(ORDER).region(from, to);
        int start = order.find() ? order.end() : from;
        var person = NamedPerson.before(line, start, sentenceEnd(line.lower(), start, to));
        if (person != null) {
            return new Duty(List.of(person), List.of(), line.lower().indexOf(':', start));
        }
        if (!Units.startsBodyAt(line.lower(), start)) {
            int does = start > from ? Abbreviated.verb(line, start, sentenceEnd(line.lower(), start, to)) : -1;
            return does < 0 ? NONE : who(line, start, does);
        }
        if (isOnDuty(line, start, to)) {
            return NONE;
        }
        int stop = sentenceEnd(line.lower(), start, to);
        int colon = colon(line, start, stop);
        int limit = colon >= 0 && colon < stop ? colon : stop;
        int verb = Units.verb(line, start, limit);
        for (int more = 0; verb < 0 && goesOnAfter(line.lower(), limit, to) && more < MOST_PARTS; more++) {
            limit = sentenceEnd(line.lower(), limit + 1, to);
            verb = Units.verb(line, start, limit);
        }
        if (verb < 0 && limit == colon && colon - start < 200) {
            var topic = line.search(OF_HEADING).region(colon, to).lookingAt() ? NONE : afterTopic(line, start, to, to);
            return topic.lead().isEmpty() ? new Duty(Units.split(line, start, colon), List.of(), colon) : topic;
        }
        return verb < 0 ? unlisted(line, start, limit) : who(line, start, verb);
    }

    /** "Thường trực theo dõi, tổng hợp 24/24 giờ": how, not who. */
    private static boolean isOnDuty(Line line, int start, int to) {
        int next = start + "thường trực ".length();
        return next < to && line.lower().startsWith("thường trực ", start) && Units.verb(line, start, to) == next;
    }

    /** "Trạm Y tế xã ngâm ủ màn": what follows the full name of a body is what it does, listed or not. */
    private static Duty unlisted(Line line, int start, int limit) {
        boolean named =
                Character.isUpperCase(line.text().charAt(start)) || line.lower().startsWith("các ", start);
        int name = NamedAs.start(line, start, limit);
        int end = named ? NameWords.end(line, name, limit) : limit;
        return end < limit ? named(line, name, end, end) : NONE;
    }

    private static Duty who(Line line, int start, int verb) {
        int name = NamedAs.start(line, start, verb);
        return named(line, name, NameWords.end(line, name, verb), verb);
    }

    private static Duty named(Line line, int name, int end, int verb) {
        var beside = Supporters.beside(line, name, end);
        return beside == null
                ? new Duty(Units.split(line, name, end), List.of(), verb)
                : new Duty(Units.split(line, name, beside.start()), Units.split(line, beside.end(), end), verb);
    }

    /** The colon that ends a subject; not the one in "Ủy ban nhân dân các phường: An Hòa, Bình Minh chủ động …" (F28). */
    private static int colon(Line line, int start, int stop) {
        int colon = line.lower().indexOf(':', start);
        boolean names = colon >= 0
                && colon + 2 < stop
                && Character.isUpperCase(line.text().charAt(colon + 2))
                && !Units.startsWithVerb(line.lower().substring(colon + 2))
                && GROUP_OF_NAMES.matcher(line.lower().substring(start, colon)).find()
                && Units.verb(line, colon + 2, stop) >= 0;
        return names ? line.lower().indexOf(':', colon + 1) : colon;
    }

    /** "Thủ trưởng các phòng; Chủ tịch hội … chỉ đạo …" (F34): a list of bodies runs past a semicolon to its verb. */
    private static boolean goesOnAfter(String lower, int stop, int to) {
        int next = stop < to && lower.charAt(stop) == ';' ? skipBlank(lower, stop + 1, to) : to;
        return next < to && Units.startsBodyAt(lower, next);
    }

    /** "Ban Thường vụ yêu cầu các chi bộ …", "…, đề nghị các trường …": the one asked is the one who acts. */
    private static Duty afterOrder(Line line, int from, int to) {
        var order = line.search(ORDER_INSIDE).region(from, to);
        while (order.find()) {
            var duty = subjectAt(line, order.end(), to);
            if (!duty.lead().isEmpty()) {
                return duty;
            }
        }
        return NONE;
    }

    /** "Căn cứ …, Sở A …", "Khi …, NCS làm …": the subject follows a comma. */
    private static Duty afterCircumstance(Line line, int from, int to) {
        int stop = sentenceEnd(line.lower(), from, to);
        boolean towards = line.lower().startsWith(TOWARDS, from);
        if (!towards && !line.search(CIRCUMSTANCE).region(from, to).find()) {
            return afterTopic(line, from, stop, to);
        }
        int then = line.lower().indexOf(" thì ", from);
        if (then >= 0 && then < stop) {
            var duty = subjectAt(line, then + 5, to);
            if (!duty.lead().isEmpty()) {
                return duty;
            }
        }
        for (int comma = next(line.lower(), from, stop); comma >= 0; comma = next(line.lower(), comma + 1, stop)) {
            int start = skipBlank(line.lower(), comma + 1, stop);
            boolean ordered =
                    start < stop && line.search(ORDER).region(start, stop).find();
            boolean named = !towards
                    || start < stop && Character.isUpperCase(line.text().charAt(start));
            var duty = start < stop
                            && named
                            && (ordered || Units.startsBodyAt(line.lower(), start) && !Units.isMereKind(line, start))
                    ? subjectAt(line, start, stop)
                    : NONE;
            if (!duty.lead().isEmpty() && duty.lead().getFirst().value().length() < 120) {
                return duty;
            }
        }
        return NONE;
    }

    /** "Thanh tra chuyên ngành: Ủy ban nhân dân các xã chủ động …": the subject follows the topic. */
    private static Duty afterTopic(Line line, int from, int stop, int to) {
        int colon = line.lower().indexOf(':', from);
        if (colon < 0 || colon > stop || colon - from > LONGEST_TOPIC) {
            return NONE;
        }
        int start = skipBlank(line.lower(), colon + 1, to);
        if (start < to && line.search(ORDER).region(start, to).find()) {
            return subjectAt(line, start, to);
        }
        return start < to && Units.startsBodyAt(line.lower(), start) ? named(line, start, to) : NONE;
    }

    private static Duty named(Line line, int start, int to) {
        int stop = sentenceEnd(line.lower(), start, to);
        int verb = Units.verb(line, start, stop);
        return verb < 0 ? NONE : who(line, start, verb);
    }

    /** The next comma or colon that stands in no bracket. */
    private static int next(String lower, int from, int to) {
        int depth = 0;
        for (int i = from; i < to; i++) {
            char mark = lower.charAt(i);
            depth += mark == '(' ? 1 : mark == ')' && depth > 0 ? -1 : 0;
            if (depth == 0 && (mark == ',' || mark == ':')) {
                return i;
            }
        }
        return -1;
    }

    /** Where the full stop or semicolon of the sentence stands, or {@code to}. */
    public static int sentenceEnd(String lower, int from, int to) {
        for (int at = from; at < to; at++) {
            char mark = lower.charAt(at);
            if ((mark == '.' || mark == ';')
                    && (at + 1 == to || Character.isWhitespace(lower.charAt(at + 1)))
                    && !isShortened(lower, from, at)) {
                return at;
            }
        }
        return to;
    }

    /** "TP. Long Xuyên", "ThS. Nguyễn An": the point belongs to the word before it. */
    private static boolean isShortened(String lower, int from, int point) {
        int start = point;
        while (start > from && point - start <= LONGEST_SHORTENED && Character.isLetter(lower.charAt(start - 1))) {
            start--;
        }
        return SHORTENED.contains(lower.substring(start, point));
    }
}
