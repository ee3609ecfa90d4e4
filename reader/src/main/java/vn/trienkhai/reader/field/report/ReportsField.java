package vn.trienkhai.reader.field.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.reader.ReportObligation;
import vn.trienkhai.reader.field.deadline.Deadlines;
import vn.trienkhai.reader.field.duty.Duty;
import vn.trienkhai.reader.field.finding.Findings;
import vn.trienkhai.reader.field.finding.Found;
import vn.trienkhai.reader.layout.Line;
import vn.trienkhai.reader.layout.Parts;
import vn.trienkhai.reader.layout.Span;
import vn.trienkhai.reader.pattern.Cue;
import vn.trienkhai.reader.spelling.Spelling;

/** Chế độ báo cáo (patterns D57, E76–E91, F46, F51–F61): what is to be sent back, to whom, through whom, by when, how often. */
public final class ReportsField {

    /** An obligation and the sentence that holds it. */
    public record Report(ReportObligation obligation, Span sentence) {}

    /** "đề nghị … báo cáo kết quả" without a receiver (F46). */
    private static final Cue ASKED_REPORT = Cue.of(
            "(?:đề nghị|yêu cầu) [^.;]{3,160}?(?:có |gửi |xây dựng |lập |hoàn thành )?báo cáo(?: nhanh| bằng văn bản)? (?:về|tình hình|kết quả|việc|công tác|nội dung)");
    /** What was sent before, and who wrote what. */
    private static final Cue PAST = Cue.of(
            "^(?:-\\s)?(?:trên đây là (?:bản )?báo cáo(?![^.;]*(?:đề nghị|yêu cầu))|tuy nhiên|trong thời gian qua|vừa qua|trước đó|quá thời)|đã (?:yêu cầu|đề nghị|chỉ đạo)|đã có |(?:có|ban hành|phát hành) (?:văn bản|công văn|kế hoạch|hướng dẫn|thông báo|công điện|chỉ thị|quyết định)(?: khẩn| hỏa tốc)? số|chưa nhận được|đã báo cáo|đã nhận được|(?<!(?:báo cáo|thống kê|tổng hợp) [^.;,]{0,50})đã gửi|sẽ báo cáo|(?<!chấm bài |nhận bài |nhận hồ sơ |xét hồ sơ |chấm hồ sơ |nhận đơn |nhận tác phẩm )(?:gửi|nộp|báo cáo) (?:chậm|muộn|trễ)(?! nhất)");
    /** On what ground; an order may follow it: "Căn cứ Kế hoạch này, các xã … gửi về … trước ngày …". */
    private static final Cue GROUND = Cue.of(
            "^(?:-\\s)?(?:ngày \\d(?![^,.;]{0,30} (?:hằng|hàng|mỗi) )|thực hiện (?!(?:nghiêm túc |nghiêm |tốt |đầy đủ |đúng ){0,2}chế độ (?:thông tin,? )?báo cáo)|căn cứ |qua |xét |theo (?!dõi)|tại )");
    /** Verbs without which nothing is sent (F46). */
    static final Cue SENDING = Cue.of(
            "báo cáo|giải trình (?=[^.;]{0,90} với )|(?<!thông )báo (?:về|với|cho|lại|sản lượng|mực nước|lượng mưa|lưu lượng|độ mặn|tồn kho|diện tích|nhanh|tiến độ|kết quả|biến động|tình hình|số|quân số) |(?<!thông )báo (?=(?:sở|phòng|ban|ubnd|ủy ban|đội|chi cục|công ty|trạm|văn phòng|trung tâm|bộ phận|đảng ủy|tỉnh đoàn|huyện đoàn|thành đoàn|xã đoàn|lđlđ|liên đoàn|hội|chủ tịch)(?!\\p{L}))|thông báo về (?=(?:sở|cục|chi cục|phòng|ban|ubnd|ủy ban|trung tâm|vụ|văn phòng|hội|liên đoàn)(?!\\p{L}))|xác nhận |giao về |"
                    + HandedOver.TOLD
                    + "|trả kết quả|gửi|gởi|nộp|trình|bàn giao|cung cấp|đăng ký|khai báo [^.;,]{2,40} với |đề xuất (?=[^,;.()]{2,40} \\(qua )|phản ánh|phản hồi|góp ý|tiền [^.;]{0,40}chuyển (?:khoản )?(?:về|vào|đến)|chuyển khoản (?:về|vào)|chuyển \\d{1,3}% (?:số|tổng|kinh phí|tiền|quỹ|nguồn|đảng phí) |chuyển (?:vào (?:số )?tài khoản|(?:số liệu|danh sách) (?:cho|về|đến|sang)|(?:tiền|kinh phí) (?:về|cho)|về|sang|đến|tới|phòng|ban|văn phòng|bộ phận|sở|ủy ban|ubnd|đ/c|đồng chí) |"
                    + TypedIn.TOLD
                    + "|" + AskedBack.TOLD + "|thông tin (?:kết quả|lại)(?!\\p{L})" + "|" + HandedOver.MOVED + "|"
                    + Notified.TOLD + "|" + TakenIn.TOLD + "|" + TransferredMoney.TOLD
                    + "|điện thoại (?:ngay |trực tiếp )?(?:cho|về|tới|đến) |nhắn(?: tin| kết quả| số liệu){0,2} (?:cho|về) ");

    /** "…; báo cáo tổng kết gửi trước ngày …" (D69). */
    private static final Cue LIKEWISE = Cue.of(
            "(?<![\\p{L}])(?:(?:báo cáo(?! viên| số \\d| tại buổi| chuyên đề cho)|nộp|(?<!sao )(?<!sao, )gửi)(?!\\p{L})|đăng ký (?=đội|danh sách|tiết mục|nội dung|số lượng)|^ ?(?:kết quả|số liệu|danh sách|hồ sơ|tổng kết|sơ kết) (?=[^.;]{0,80}(?:trước|chậm nhất|hạn cuối|hạn chót)))");

    /** "đề nghị các đơn vị đăng ký danh sách … trước ngày …": to whoever asks (F46). */
    private static final Cue ASKED_LIST = Cue.of(
            "(?:đề nghị|yêu cầu) [^.;“\"]{3,120}?(?:đăng ký|nộp|gửi|cung cấp|lập) (?:danh sách|báo cáo|số liệu|hồ sơ|bài dự thi)(?!\\p{L})");

    /** The issuer as the subject. */
    private static final Cue SPEAKS = Cue.of(
            "\\s{0,3}(?:(?:sau|quá|hết) (?:thời hạn|thời gian|hạn|ngày)[^.;,]{0,40}, )?([\\p{L} -]{5,60}?) (?:(?:sẽ )?(?:tổng hợp [^.;:]{0,80}?,? )?(?:trân trọng |kính )?(?:báo cáo|kính trình|trình) (?!kết quả|tình hình)|dự kiến [^.;]{2,160} báo cáo )");
    /** "báo cáo kết quả tại kỳ họp cuối năm" (F60): to the body that meets, which is the one that asks. */
    private static final Cue AT_MEETING =
            Cue.of("báo cáo", "(?<!\\p{L})báo cáo (?:kết quả|tình hình)[^.;]{0,80}? tại (?:kỳ|phiên) họp");

    private static final Cue REPORTED = Cue.of("báo cáo|sơ kết|tổng kết");

    private static final int SHORTEST = 15;

    private final Parts parts;
    private final @Nullable String issuer;
    private final @Nullable LocalDate day;
    private final ReportList reports;
    private final NamedPapers papers;
    /** Clauses of the sentence that ask for something by a day and have not said yet to whom it goes. */
    private final List<int[]> waiting = new ArrayList<>();

    private @Nullable Found<String> route;
    private @Nullable Found<String> routeVia;
    private @Nullable Line routeLine;

    private ReportsField(Parts parts, @Nullable String issuer, @Nullable LocalDate day, Findings findings) {
        this.parts = parts;
        this.issuer = issuer;
        this.day = day;
        this.reports = new ReportList(parts, issuer, day, findings);
        this.papers = new NamedPapers(parts.body(), day, reports);
    }

    public static List<Report> read(Parts parts, @Nullable String issuer, @Nullable LocalDate day, Findings findings) {
        var field = new ReportsField(parts, issuer, day, findings);
        field.readLines();
        if (field.reports.isEmpty()) {
            parts.body().forEach(field::readAsked);
        }
        return field.reports.all();
    }

    private void readLines() {
        var body = parts.body();
        var rows = new SentRows(body, day, reports);
        for (int at = 0; at < body.size(); at++) {
            if (!rows.read(at)) {
                papers.open(at);
                readLine(body.get(at));
            }
        }
    }

    private void readLine(Line line) {
        int from = 0;
        waiting.clear();
        while (from < line.text().length()) {
            int to = SaidBehind.end(line, from, sentenceEnd(line.lower(), from));
            readSentence(line, from, to);
            if (line.lower().charAt(to - 1) == '.') {
                nobodyNamed(line);
            }
            from = Math.max(to, from + 1);
        }
        nobodyNamed(line);
    }

    /** "Yêu cầu các chi bộ báo cáo kết quả trước ngày …": to whoever asks, as long as nobody says otherwise (F46). */
    private void nobodyNamed(Line line) {
        for (var clause : waiting) {
            var due = Deadlines.in(line, clause[0], clause[1], day);
            boolean dated = due != null && due.on() != null && !due.ofPeriod();
            boolean answer = due != null && AskedBack.is(line, clause[0], clause[1]);
            if ((dated || answer || isAgain(line, clause[0], clause[1]))
                    && (HandedIn.is(line, clause[0], clause[1]) || papers.isNamed(line, clause[0], clause[1]))) {
                reports.addToIssuer(line, clause[0], clause[1]);
            }
        }
        waiting.clear();
    }

    /** The end of the sentence; a semicolon in "(qua Vụ A; bản mềm gửi …)" is none. */
    private static int sentenceEnd(String lower, int from) {
        int length = lower.length();
        for (int mark = Duty.sentenceEnd(lower, from, length);
                mark < length;
                mark = Duty.sentenceEnd(lower, mark + 1, length)) {
            int open = lower.lastIndexOf('(', mark);
            boolean inside = open >= from && lower.lastIndexOf(')', mark) < open && lower.indexOf(')', mark) > 0;
            if (!inside) {
                return mark + 1;
            }
        }
        return length;
    }

    private void readSentence(Line line, int from, int to) {
        if (papers.read(line, from, to)) {
            return;
        }
        var sentence = line.lower().substring(from, to).strip();
        boolean sentOn = !waiting.isEmpty() && ReportSentence.isOnlySent(sentence);
        if (sentence.length() >= SHORTEST
                && !line.search(SENDING)
                        .region(ReportSentence.start(line, from, to), to)
                        .find()
                && !isSentLikewise(line, from, to)) {
            papers.readUnsent(line, from, to);
            return;
        }
        if (sentence.length() < SHORTEST && !sentOn
                || PAST.matcher(sentence).find()
                || GROUND.matcher(sentence).find() && !isOrdered(line, from, to)
                || ReportSentence.isThreat(line, from, to)
                || speaksItself(line, from, to)) {
            return;
        }
        var receiver = SameReceiver.of(ReportReceiver.in(line, from, to, day), route);
        var via = receiver == null ? null : ReportVia.behind(line, receiver, to);
        if (receiver == null && isSentLikewise(line, from, to)) {
            receiver = route;
            boolean often = !isDated(line, from, to)
                    && "periodic".equals(Recurrence.of(line, from, to).code());
            var own = ReportVia.anywhere(line, from, to);
            via = own == null && !often ? routeVia : own;
        }
        var shared = papers.ofLine();
        if (receiver == null && shared != null && (isDated(line, from, to) || isAgain(line, from, to))) {
            receiver = shared.receiver();
            via = shared.via();
        }
        boolean asked =
                receiver == null && ASKED_LIST.matcher(sentence).find() && Deadlines.in(line, from, to, day) != null;
        if (asked) {
            reports.add(line, from, to, null, ReportVia.anywhere(line, from, to));
        }
        boolean typed = receiver == null && TypedIn.is(line, from, to) && isAgain(line, from, to);
        if (typed) {
            reports.addToIssuer(line, from, to);
        }
        if (receiver == null && line.search(AT_MEETING).region(from, to).find()) {
            reports.add(line, from, to, null, null);
        }
        if (receiver == null && !asked && !typed) {
            boolean byDay = isAskedByDay(line, from, to);
            if (byDay || isRegular(line, from, to)) {
                waiting.add(new int[] {from, to, byDay ? 1 : 0});
            } else {
                papers.readUnsent(line, from, to);
            }
        }
        if (receiver != null) {
            for (var clause : waiting) {
                boolean reported = isReported(line, clause[0], clause[1]) && isReported(line, from, to);
                boolean rhythmic = !Rhythms.in(line, clause[0], clause[1]).isEmpty();
                if (rhythmic) {
                    addAll(line, clause[0], clause[1], receiver, via);
                } else if (sentOn || clause[2] == 1 || reported) {
                    reports.add(line, clause[0], clause[1], receiver, via);
                }
                sentOn |= rhythmic && line.dates(from, to).isEmpty() && !isAgain(line, from, to);
            }
            if (!sentOn) {
                addAll(line, from, to, receiver, via);
            }
            waiting.clear();
            route = receiver;
            routeVia = via;
            routeLine = line;
        }
    }

    private void addAll(Line line, int from, int to, Found<String> receiver, @Nullable Found<String> via) {
        var rhythms = Rhythms.in(line, from, to);
        for (var rhythm : rhythms) {
            var limit = ReportDue.of(line, rhythm.from(), rhythm.to(), null, day);
            reports.add(line, from, to, receiver, via, limit, rhythm.recurrence());
        }
        var dated =
                isAgain(line, from, to) ? ReportDays.ofRounds(line, from, to, day) : ReportDays.in(line, from, to, day);
        var days = rhythms.isEmpty() ? dated : List.<Deadlines.Deadline>of();
        for (var limit : days) {
            reports.add(line, from, to, receiver, via, limit, Recurrence.ONCE);
        }
        if (rhythms.isEmpty() && days.isEmpty()) {
            new EachReport(line, to, day, reports).add(from, receiver, via);
        }
    }

    private boolean isOrdered(Line line, int from, int to) {
        return Deadlines.in(line, from, to, day) != null
                && (ReportSentence.isToldOnGround(line, from, to)
                        || !Duty.of(line, from, to).lead().isEmpty());
    }

    /** "Ban Chỉ đạo báo cáo Thường trực Tỉnh ủy …" in a paper of that very board: it reports, nobody is asked to. */
    private boolean speaksItself(Line line, int from, int to) {
        var speaks = line.search(SPEAKS).region(from, to);
        return issuer != null && speaks.lookingAt() && Spelling.fold(issuer).startsWith(Spelling.fold(speaks.group(1)));
    }

    /** "…; báo cáo tổng kết gửi trước ngày …": goes the way that the sentence before it named. */
    private boolean isSentLikewise(Line line, int from, int to) {
        return line == routeLine
                && (isDated(line, from, to)
                        || AroundEvents.isSentAfter(line, from, to)
                        || line.search(LIKEWISE).region(from, to).find()
                                && Recurrence.of(line, from, to).code() != null);
    }

    private boolean isDated(Line line, int from, int to) {
        return line.search(LIKEWISE).region(from, to).find()
                && (Deadlines.in(line, from, to, day) != null
                        || Recurrence.of(line, from, to).comesRound());
    }

    /** Also an answer, or figures that are typed in, without a word that sends them. */
    private boolean isAskedByDay(Line line, int from, int to) {
        return isDated(line, from, to)
                || (AskedBack.is(line, from, to) || TypedIn.is(line, from, to) || SentByWire.is(line, from, to))
                        && Deadlines.in(line, from, to, day) != null;
    }

    private static boolean isRegular(Line line, int from, int to) {
        return (HandedIn.is(line, from, to)
                        || line.search(LIKEWISE).region(from, to).find())
                && isAgain(line, from, to);
    }

    /** "báo cáo nhanh hằng tuần; … báo cáo mỗi ngày hai lần về …": both are reports, and one receiver is named. */
    private static boolean isReported(Line line, int from, int to) {
        return line.search(REPORTED).region(from, to).find();
    }

    private static boolean isAgain(Line line, int from, int to) {
        return Recurrence.of(line, from, to).code() != null;
    }

    /** A letter that asks for a report and names no receiver wants it itself. */
    private void readAsked(Line line) {
        var asked = line.search(ASKED_REPORT);
        if (asked.find() && !line.search(PAST).find() && !line.search(GROUND).find()) {
            reports.add(line, asked.start(), line.text().length(), null, null);
        }
    }
}
