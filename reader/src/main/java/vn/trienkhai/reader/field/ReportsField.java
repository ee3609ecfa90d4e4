package vn.trienkhai.reader.field;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.reader.DoubtReason;
import vn.trienkhai.reader.ReportObligation;
import vn.trienkhai.reader.layout.Line;
import vn.trienkhai.reader.layout.Parts;
import vn.trienkhai.reader.layout.Span;

/** Chế độ báo cáo (patterns E76–E91, F46, F51–F61): what is to be sent back, to whom, through whom, by when, how often. */
final class ReportsField {

    /** An obligation and the sentence that holds it. */
    record Report(ReportObligation obligation, Span sentence) {}

    private static final Pattern SENTENCE_END = Pattern.compile("(?:[.;]|\\./\\.)(?=\\s|$)");
    private static final Pattern SENT_TO = Pattern.compile(
            "(?<![\\p{L}])(?:gửi|gởi|nộp|báo cáo|đăng ký|tổng hợp|phản ánh|phản hồi|trao đổi|đề xuất|chuyển|cung cấp|góp ý|liên hệ|kiến nghị|thông tin)(?! viên)[^.;]{0,220}? (?:về|đến|tới|cho|với) (?:địa chỉ )?");
    private static final Pattern REPORT_DIRECTLY = Pattern.compile(
            "(?<![\\p{L}])(?:báo cáo|gửi|trình|báo cáo kết quả(?: với| cho)?)(?: trực tiếp)? (?=\\p{L})");
    private static final Pattern ASKED_REPORT = Pattern.compile(
            "(?:đề nghị|yêu cầu) [^.;]{3,160}?(?:có |gửi |xây dựng |lập |hoàn thành )?báo cáo(?: nhanh| bằng văn bản)? (?:về|tình hình|kết quả|việc|công tác|nội dung)");
    private static final Pattern TO_ENDS = Pattern.compile(
            "[;.:(]|" + Units.COMMA
                    + "| (?:trước|chậm nhất|muộn nhất|để|qua|thông qua|về|theo|bằng|vào|trong|định kỳ|kết quả|tình hình|việc|những|các nội dung|đúng|hằng|hàng|nhằm|khi|sau (?:khi|ngày|\\d)|cùng|gồm|được|xem xét|hạn chót|hạn cuối|và (?:đồng thời )?(?:gửi|báo cáo|bản))(?![\\p{L}])");
    private static final Pattern VIA =
            Pattern.compile("(?:\\(|,? )\\s?(?:(?:thông )?qua|theo địa chỉ:?) (?:địa chỉ:? )?(?=\\p{L})");
    private static final Pattern VIA_UNIT = Pattern.compile("^\\s?\\((?:qua |thông qua |theo địa chỉ: ?)?");
    private static final Pattern PURPOSE =
            Pattern.compile("(?:để|nhằm|làm cơ sở)(?: \\p{L}+){0,5}(?:,| và)?(?: \\p{L}+)? ?$");
    private static final Pattern BACKGROUND = Pattern.compile(
            "^(?:-\\s)?(?:ngày \\d|thực hiện |căn cứ |qua |theo |tuy nhiên|trong thời gian qua|vừa qua|tại )|đã có |có văn bản số|chưa nhận được|đã báo cáo|đã nhận được|đã gửi");
    private static final Pattern REPORT_WORD =
            Pattern.compile("(?<![\\p{L}])báo cáo(?! viên| số| tại buổi| chuyên đề cho)");
    private static final Pattern SUBMISSION = Pattern.compile(
            "danh sách|số liệu|góp ý|ý kiến|đăng ký|hồ sơ|biểu mẫu|phiếu|dự thảo|thống kê|kế hoạch|bài dự thi|sản phẩm|hình ảnh|minh chứng|tác phẩm|số tiền|kinh phí ủng hộ|bản đăng ký|nhu cầu|bài viết|tài liệu|đề nghị khen thưởng");
    private static final Pattern AD_HOC = Pattern.compile(
            "nếu có|vướng mắc|khó khăn|phát sinh|đột xuất|báo cáo ngay|kịp thời báo cáo|kịp thời phản ánh|cần thiết|vượt thẩm quyền|mọi chi tiết");
    private static final Pattern PERIODIC = Pattern.compile(
            "(?:định kỳ|hằng|hàng|mỗi)[^.;]{0,60}?(?<period>tháng|quý|năm|tuần)|định kỳ (?<half>(?:0?6|sáu) tháng)|(?<word>định kỳ)|(?<first>(?:0?6|sáu) tháng(?: đầu năm)?(?:,| và) (?:hằng |hàng |cả )?năm)");
    private static final Pattern HALF = Pattern.compile("(?:0?6|sáu) tháng");
    private static final Pattern WHAT_STARTS = Pattern.compile(
            "(?:tổng hợp,? )?(?:báo cáo|danh sách|số liệu|ý kiến|đăng ký|hồ sơ|kết quả|kế hoạch|phản ánh|góp ý)");
    private static final Pattern BY_WIRE = Pattern.compile(
            "(?:e-?mail|thư điện tử|hộp thư|địa chỉ|hệ thống|phần mềm|zalo|trục liên thông|ioffice|đường bưu điện|bưu điện|fax|cổng|link|đường link|điện thoại|đồng chí|đ/c)(?![\\p{L}])");
    private static final int FAR = 160;

    private final Parts parts;
    private final @Nullable String issuer;
    private final @Nullable LocalDate day;
    private final Findings findings;
    private final List<Report> reports = new ArrayList<>();

    private ReportsField(Parts parts, @Nullable String issuer, @Nullable LocalDate day, Findings findings) {
        this.parts = parts;
        this.issuer = issuer;
        this.day = day;
        this.findings = findings;
    }

    static List<Report> read(Parts parts, @Nullable String issuer, @Nullable LocalDate day, Findings findings) {
        var field = new ReportsField(parts, issuer, day, findings);
        for (var line : parts.body()) {
            field.readLine(line);
        }
        if (field.reports.isEmpty()) {
            parts.body().forEach(field::readAsked);
        }
        return List.copyOf(field.reports);
    }

    private void readLine(Line line) {
        int from = 0;
        var end = SENTENCE_END.matcher(line.lower());
        while (from < line.text().length()) {
            int to = end.find(from) ? end.end() : line.text().length();
            readSentence(line, from, to);
            from = Math.max(to, from + 1);
        }
    }

    private void readSentence(Line line, int from, int to) {
        var sentence = line.lower().substring(from, to).strip();
        if (sentence.length() < 15
                || !mentionsSending(sentence)
                || BACKGROUND.matcher(sentence).find()) {
            return;
        }
        var to1 = receiver(line, from, to);
        if (to1 != null) {
            add(line, from, to, to1);
        }
    }

    /** A letter that asks for a report and names no receiver wants it itself. */
    private void readAsked(Line line) {
        var asked = ASKED_REPORT.matcher(line.lower());
        if (asked.find() && !BACKGROUND.matcher(line.lower()).find()) {
            add(line, asked.start(), line.text().length(), null);
        }
    }

    private static boolean mentionsSending(String sentence) {
        return sentence.contains("báo cáo")
                || sentence.contains("gửi")
                || sentence.contains("nộp")
                || sentence.contains("đăng ký")
                || sentence.contains("phản ánh")
                || sentence.contains("phản hồi")
                || sentence.contains("góp ý");
    }

    /** The body that something is sent to; null where the sentence only speaks of reporting. */
    private @Nullable Found<String> receiver(Line line, int from, int to) {
        var sent = SENT_TO.matcher(line.lower()).useTransparentBounds(true).region(from, to);
        while (sent.find()) {
            var unit = unitAt(line, sent.end(), to);
            if (unit != null && !isPurpose(line, from, sent.start(), unit)) {
                return unit;
            }
            sent.region(Math.min(to, sent.start() + 4), to);
        }
        var direct =
                REPORT_DIRECTLY.matcher(line.lower()).useTransparentBounds(true).region(from, to);
        while (direct.find()) {
            boolean reports = direct.group().startsWith("báo cáo")
                    && !line.lower().substring(from).strip().startsWith("trên đây");
            var unit = reports ? unitAt(line, direct.end(), to) : null;
            if (unit != null
                    && Character.isUpperCase(unit.value().charAt(0))
                    && !isPurpose(line, from, direct.start(), unit)) {
                return unit;
            }
        }
        return null;
    }

    private boolean isPurpose(Line line, int from, int at, Found<String> unit) {
        boolean purpose = PURPOSE.matcher(line.lower().substring(Math.max(from, at - 50), at))
                .find();
        int end = unit.span().end() - line.start();
        return purpose && Deadlines.in(line, end, Math.min(line.text().length(), end + FAR), day) == null;
    }

    private static @Nullable Found<String> unitAt(Line line, int at, int to) {
        if (!Units.startsBodyAt(line.lower(), at)
                || line.lower().startsWith("các ", at)
                        && !line.lower().startsWith("các cơ quan", at)
                        && !line.lower().startsWith("các sở", at)) {
            return null;
        }
        var ends = TO_ENDS.matcher(line.lower()).region(at, Math.min(to, at + FAR));
        int end = ends.find() ? ends.start() : Math.min(to, at + FAR);
        boolean dated = Deadlines.in(line, at, to, null) != null;
        if (end - at < 3 || !dated && !hasCapital(line.text(), at, end)) {
            return null;
        }
        return new Found<>(line.text().substring(at, end).strip(), line.span(at, end));
    }

    private static boolean hasCapital(String text, int from, int to) {
        return text.substring(from, to).chars().anyMatch(Character::isUpperCase);
    }

    private void add(Line line, int from, int to, @Nullable Found<String> receiver) {
        var sentence = line.lower().substring(from, to);
        var due = Deadlines.in(line, from, to, day);
        var kind = kind(sentence, due);
        if (kind.equals("submission")
                && due == null
                && !sentence.contains("danh sách")
                && !sentence.contains("số liệu")
                && !sentence.contains("ý kiến")) {
            kind = "adhoc";
        }
        var recurring = recurring(sentence);
        var via = receiver == null ? null : via(line, receiver, from, to);
        var pointer = "/report_obligations/" + reports.size();
        var span = trimmed(line, from, to);
        findings.evidence(pointer, span);
        if (receiver != null) {
            findings.evidence(pointer + "/to", receiver.span());
        }
        if (via != null) {
            findings.evidence(pointer + "/via", via.span());
        }
        if (due != null) {
            findings.evidence(pointer + "/due", due.span());
            Deadlines.doubts(due, pointer + "/due", day, findings);
        } else if (recurring == null && !kind.equals("adhoc")) {
            findings.doubt(
                    pointer + "/due", DoubtReason.DUE_MISSING, parts.text().quote(span), List.of());
        }
        if ("periodic".equals(recurring)) {
            findings.doubt(
                    pointer + "/recurring",
                    DoubtReason.PERIOD_MISSING,
                    parts.text().quote(span),
                    List.of("monthly", "quarterly", "semiannual", "annual"));
        }
        var to1 = receiver == null ? issuer : receiver.value();
        if (to1 == null) {
            findings.doubt(
                    pointer + "/to", DoubtReason.REPORT_TO_MISSING, parts.text().quote(span), List.of());
        }
        reports.add(new Report(
                new ReportObligation(
                        kind,
                        what(line, from, receiver),
                        to1,
                        via == null ? null : via.value(),
                        due == null ? null : due.on(),
                        recurring,
                        parts.text().quote(span)),
                span));
    }

    private static Span trimmed(Line line, int from, int to) {
        int start = from;
        while (start < to && !Character.isLetterOrDigit(line.text().charAt(start))) {
            start++;
        }
        int end = to;
        while (end > start && Character.isWhitespace(line.text().charAt(end - 1))) {
            end--;
        }
        return line.span(start, end);
    }

    private static String kind(String sentence, Deadlines.@Nullable Deadline due) {
        if (due == null && AD_HOC.matcher(sentence).find()) {
            return "adhoc";
        }
        boolean report = REPORT_WORD.matcher(sentence).find();
        boolean submission = SUBMISSION.matcher(sentence).find();
        if (submission && (!report || sentence.contains("đăng ký"))) {
            return "submission";
        }
        return report || due != null ? "report" : "adhoc";
    }

    private static @Nullable String recurring(String sentence) {
        var found = PERIODIC.matcher(sentence);
        if (!found.find()) {
            return null;
        }
        if (HALF.matcher(sentence).find()) {
            return "semiannual";
        }
        var period = found.group("period");
        return switch (period == null ? "" : period.toLowerCase(Locale.ROOT)) {
            case "tháng" -> "monthly";
            case "quý" -> "quarterly";
            case "năm" -> "annual";
            default -> "periodic";
        };
    }

    /** Who collects: "(qua …)" or ", qua …" after the receiver, or a unit of it in brackets. */
    private static @Nullable Found<String> via(Line line, Found<String> receiver, int from, int to) {
        int end = receiver.span().end() - line.start();
        var bracket = VIA_UNIT.matcher(line.lower()).region(end, Math.min(to, end + 40));
        int at = -1;
        if (bracket.find() && Units.startsBodyAt(line.lower(), bracket.end())) {
            at = bracket.end();
        } else {
            var via = VIA.matcher(line.lower()).region(end, to);
            at = via.find() ? via.end() : -1;
        }
        if (at < 0) {
            return null;
        }
        int stop = at;
        while (stop < to
                        && ")(;:".indexOf(line.lower().charAt(stop)) < 0
                        && !TO_ENDS.matcher(line.lower())
                                .region(stop, Math.min(to, stop + 12))
                                .lookingAt()
                || stop < to
                        && line.lower().charAt(stop) == ','
                        && Units.startsBodyAt(line.lower(), Math.min(to, stop + 2))) {
            stop++;
        }
        var name = line.text().substring(at, stop).strip();
        return name.isEmpty()
                        || BY_WIRE.matcher(line.lower())
                                .region(at, line.text().length())
                                .lookingAt()
                ? null
                : new Found<>(name, line.span(at, at + name.length()));
    }

    private static @Nullable String what(Line line, int from, @Nullable Found<String> receiver) {
        int until = receiver == null ? line.text().length() : receiver.span().start() - line.start();
        var starts = WHAT_STARTS.matcher(line.lower()).region(from, Math.max(from, until));
        if (!starts.find()) {
            return null;
        }
        var text = line.text().substring(starts.start(), Math.min(until, starts.start() + FAR));
        return text.replaceAll("(?i)[\\s,]*(?:gửi về|gửi cho|gửi đến|gửi|về|cho|đến|tới|với)\\s*$", "")
                .replaceAll("[.;,\\s/]+$", "");
    }
}
