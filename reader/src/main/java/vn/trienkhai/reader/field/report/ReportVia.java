package vn.trienkhai.reader.field.report;

import org.jspecify.annotations.Nullable;
import vn.trienkhai.reader.field.duty.Units;
import vn.trienkhai.reader.field.finding.Found;
import vn.trienkhai.reader.layout.Line;
import vn.trienkhai.reader.pattern.Cue;
import vn.trienkhai.reader.spelling.Spelling;

/** Through whom a report goes (patterns F51, F53, F58, F59): "gửi về A (qua B)". */
final class ReportVia {
    /** ", qua Văn phòng …" (F51). */
    private static final Cue VIA = Cue.of("(?:\\(|,? )\\s?(?:(?:thông )?qua|theo địa chỉ:?) (?:địa chỉ:? )?(?=\\p{L})");

    /** "(qua Ban …)" (F51, F53). */
    private static final Cue VIA_UNIT = Cue.of("^\\s?\\((?:qua |thông qua |theo địa chỉ: ?)?");

    /** "(qua đồng chí …)" (F59). */
    private static final Cue PERSON = Cue.of("^\\s?\\((?:thông )?qua (?:đồng chí|đ/c) ");

    /** "để báo cáo Tỉnh đoàn (qua …)": through whom somebody else reports. */
    private static final Cue TO_TELL = Cue.of(" (?:để|nhằm) (?:[\\p{L} ]{0,40} )?báo cáo ");

    /** "Sở A (cơ quan thường trực Ban Tổ chức)": what the receiver is besides. */
    private static final Cue APPOSED = Cue.of(
            "(?:cơ quan|đơn vị|bộ phận|là) (?:thường trực|đầu mối|chủ trì|tham mưu|giúp việc|cơ quan)(?!\\p{L})");

    /** Post, e-mail, systems: how, not through whom (F58). */
    private static final Cue BY_WIRE = Cue.of(
            "(?:e-?mail|thư điện tử|hộp thư|địa chỉ|hệ thống|phần mềm|zalo|trục liên thông|ioffice|đường bưu điện|đường dây|tổng đài|tin nhắn|ứng dụng|bưu điện|fax|cổng|link|đường link|điện thoại|nhóm (?:zalo|facebook|viber|chat)|số điện thoại|đồng chí|đ/c|\\p{L}{0,5}-?office)(?![\\p{L}])");

    private static final Cue NAME_GOES_ON = Cue.of(
            ", (?!đồng|điện|gửi|trước|số|email|e-mail|thư|địa chỉ|hộp|qua|theo|sđt|bản|file|tệp)(?:[\\p{L} ]{3,30} và [\\p{L} ]{3,30}|chống [\\p{L} ,]{3,50})\\)");

    /** The receiver is a part of a body, or somebody in it. */
    private static final Cue PART_OF_BODY = Cue.of(
            "(?:về|đến|tới|cho|gửi|nộp) (?:(phòng|ban)|tổ|bộ phận|đ/c|đồng chí|thầy|cô)(?!\\p{L})[^.;:()]{0,70}$");

    private static final int FAR = 160;

    private ReportVia() {}

    /** Who collects: "(qua …)" or ", qua …" after the receiver (F51, F53), a unit of it in brackets, a person (F59). */
    static @Nullable Found<String> behind(Line line, Found<String> receiver, int to) {
        int end = receiver.span().end() - line.start();
        // a receiver that is named only behind what is looked at
        int at = end > to ? -1 : startAt(line, end, to);
        if (at < 0) {
            return null;
        }
        int stop = endOf(line, at, to, receiver.value());
        var name = line.text().substring(at, stop).strip();
        boolean address = name.indexOf('@') >= 0 || name.indexOf(' ') < 0 && name.equals(Spelling.lower(name));
        return name.isEmpty() || address ? null : new Found<>(name, line.span(at, at + name.length()));
    }

    /** ", qua phòng …" in a sentence that names no receiver. */
    static @Nullable Found<String> anywhere(Line line, int from, int to) {
        return behind(line, new Found<>("", line.span(from, from)), to);
    }

    private static int startAt(Line line, int end, int to) {
        var bracket = line.search(VIA_UNIT).region(end, Math.min(to, end + 40));
        var person = line.search(PERSON).region(end, to);
        if (bracket.find()
                && !isAtHand(line, bracket.end())
                && !line.search(APPOSED).region(bracket.end(), to).lookingAt()
                && (Units.startsBodyAt(line.lower(), bracket.end()) && !isItsSuperior(line, end, bracket.end())
                        || person.find())) {
            return bracket.end();
        }
        var purpose = line.search(TO_TELL).region(end, to);
        var via = line.search(VIA).region(end, purpose.find() ? purpose.start() : to);
        boolean named = via.find()
                && !line.search(BY_WIRE).region(via.end(), line.text().length()).lookingAt();
        return named ? via.end() : -1;
    }

    /** "Phòng Giáo dục (đ/c Thơm, chuyên viên)", "tài khoản Quỹ (Phòng Nội vụ quản lý)": who takes it there, and nobody in between (F59). */
    private static boolean isAtHand(Line line, int bracket) {
        int end = line.lower().indexOf(')', bracket);
        boolean holds = end > 0 && line.lower().startsWith("quản lý", end - "quản lý".length());
        return holds
                || ReportReceiver.isPerson(line, bracket)
                        && !line.lower().startsWith("qua ", bracket - "qua ".length());
    }

    /** "Phòng Văn hóa (Sở)", "đ/c Thảo (Văn phòng)": the bracket says whose the receiver is. */
    private static boolean isItsSuperior(Line line, int end, int bracket) {
        int from = Math.max(0, end - FAR);
        var part = line.search(PART_OF_BODY).region(from, end);
        return part.find()
                && !line.lower().startsWith("qua ", bracket - "qua ".length())
                && (part.group(1) == null
                        || line.search(ReportReceiver.SUPERIOR)
                                .region(bracket, line.text().length())
                                .lookingAt());
    }

    private static int endOf(Line line, int at, int to, String receiver) {
        var lower = line.lower();
        int stop = at;
        while (stop < to && !endsAt(lower, stop, to, line.text(), receiver)) {
            stop++;
        }
        return stop;
    }

    /** The name of the collector ends at a word of time or purpose, or where its own superior follows ("- Văn phòng Bộ"). */
    private static boolean endsAt(String lower, int at, int to, String text, String receiver) {
        if (")(;:".indexOf(lower.charAt(at)) >= 0
                || text.startsWith(" tổng hợp", at)
                || !receiver.isEmpty() && text.startsWith(" - " + receiver, at)) {
            return true;
        }
        boolean inName = at + 1 < to && lower.charAt(at) == ' ' && Character.isUpperCase(text.charAt(at + 1));
        boolean list = inName
                || lower.charAt(at) == ','
                        && (Units.startsBodyAt(lower, Math.min(to, at + 2))
                                || goesOnInName(lower, at)
                                || ReceiverName.goesOnToBracket(text, at));
        return !list
                && ReportReceiver.ENDS
                        .matcher(lower)
                        .transparent()
                        .region(at, Math.min(to, at + 12))
                        .lookingAt();
    }

    /** "(qua Ban Dân chủ, giám sát và phản biện xã hội)": a comma between parts of one name, which "và" joins. */
    private static boolean goesOnInName(String lower, int comma) {
        return NAME_GOES_ON.matcher(lower).region(comma, lower.length()).lookingAt();
    }
}
