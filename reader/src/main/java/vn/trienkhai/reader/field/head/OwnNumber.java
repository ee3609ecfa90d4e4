package vn.trienkhai.reader.field.head;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.reader.layout.Line;
import vn.trienkhai.reader.layout.Parts;
import vn.trienkhai.reader.layout.Span;
import vn.trienkhai.reader.pattern.Cue;
import vn.trienkhai.reader.time.Dates;

/**
 * Where number and day of a paper stand on a page of the web that has lost its letterhead: in the facts that the site lists above the
 * text ("Số ký hiệu: 08/KH-UBND", "Ngày ban hành: 21/01/2026"), or in the words that bring it ("(Trích) Kế hoạch số 27/KH-SCT ngày …",
 * "… vừa ban hành Kế hoạch số …"), or in the headline.
 *
 * @param number where the number begins in its line
 */
record OwnNumber(Line line, int number, Source source) {
    /** Where it is told: what the paper's own head or the site lists is sure, news and headlines are not. */
    private enum Source {
        HEAD,
        NEWS,
        HEADLINE
    }

    private static final Cue FACT = Cue.of("(?:^|(?<=[|;] ))" + SiteFacts.NUMBER
            + "(?: văn bản)?\\s?[:|]\\s?(?=\\d{1,5}\\s?[-/]\\s?(?:\\d{4}/)?\\p{L})"
            + "|^" + SiteFacts.PAPER
            + " số:? (?=\\d{1,5}[-/]\\S{2,30}(?: \\||$))");

    private static final String ISSUES = "(?:có |ký ban hành |ký |ban hành |phát đi |gửi )";
    private static final String NAMED =
            "(?:kế hoạch|hướng dẫn|chỉ thị|thông báo|công văn|chương trình|công điện|thông tri|nghị quyết|quyết định)(?: khẩn| hỏa tốc)? số:? (?=\\d{1,5}\\s?[-/]\\s?\\p{L})";

    private static final Cue TOLD =
            Cue.of("(?:^\\(trích\\):? |(?<!\\p{L})(?:vừa|mới|đã) (?:thay mặt [^,.;:]{5,60}? )?" + ISSUES + ")" + NAMED);

    /** "Ngày 03/3/2026, Sở … ban hành Công văn số …. Toàn văn như sau:": what is brought whole need not be said to be new. */
    private static final Cue BROUGHT = Cue.of("(?:^\\(trích\\):? |(?<!\\p{L})" + ISSUES + ")" + NAMED);

    /** "(Số 14/CT-UBND ngày 07/12/2017)", alone below the name of the type. */
    private static final Cue BRACKETED = Cue.of(
            "^\\(số:? (?=\\d{1,5}\\s?[-/]\\s?\\p{L}[^\\s,()]{1,30},? ngày \\d{1,2}[/.-]\\d{1,2}[/.-]\\d{4}\\)$)");

    /** "… vừa ban hành Kế hoạch số …. Toàn văn như sau:": the paper follows, its type above it. */
    private static final Cue WHOLE_TEXT = Cue.of(
            "(?<!\\p{L})(?:toàn văn|nguyên văn|toàn bộ nội dung|nội dung)[\\p{L} ]{0,40}(?:như sau|dưới đây|sau đây)?\\s?:?\\s?$");

    private static final Cue DAY_OF_ISSUE =
            Cue.of("(?:^|(?<=\\s))ngày (?:ban hành|ký|văn bản)(?: văn bản)?\\s?[:|]\\s?(?=\\d)");
    private static final Cue DAY_BEHIND = Cue.of("^[^\\s,]{3,40},? (?=ngày \\d)");

    private static final Cue ABOUT = Cue.of(
            "^(?: của [^,.;:]{3,80}?)?,? (?:về việc |về |(?=(?:tổ chức|triển khai|tăng cường|thực hiện|phát động) ))([^.;:]{8,250}?)(?=,? chủ đề|,? như sau|[.;:]|$)");

    static @Nullable OwnNumber of(Parts parts) {
        for (var line : SiteFacts.rows(parts)) {
            var fact = line.search(FACT);
            if (fact.find()) {
                return new OwnNumber(line, fact.end(), Source.HEAD);
            }
            var bracketed = line.search(BRACKETED);
            if (bracketed.find()) {
                return new OwnNumber(line, bracketed.end(), Source.HEAD);
            }
            boolean whole = line.search(WHOLE_TEXT).find();
            var told = line.search(whole ? BROUGHT : TOLD);
            if ((parts.heading().isEmpty() || whole) && told.find()) {
                return new OwnNumber(line, told.end(), Source.NEWS);
            }
        }
        var headline = Headline.of(parts);
        return headline == null || headline.number() < 0
                ? null
                : new OwnNumber(headline.line(), headline.number(), Source.HEADLINE);
    }

    /** The day on which the paper was issued; null where none is told. */
    static @Nullable Day day(Parts parts) {
        for (var line : SiteFacts.rows(parts)) {
            var label = line.search(DAY_OF_ISSUE);
            var days = label.find() ? line.dates(label.end(), line.text().length()) : List.<Dates.Mention>of();
            if (!days.isEmpty() && days.getFirst().start() == label.end()) {
                return new Day(line, days.getFirst());
            }
        }
        var own = of(parts);
        return own == null
                ? null
                : own.behind().map(day -> new Day(own.line(), day)).orElse(null);
    }

    /** A day in its line. */
    record Day(Line line, Dates.Mention mention) {}

    /** Whose the paper is, as news of it say. */
    Optional<Span> teller() {
        return source == Source.NEWS
                ? Optional.ofNullable(Speaker.in(List.of(line))).map(Speaker::name)
                : Optional.empty();
    }

    boolean isSure() {
        return source == Source.HEAD;
    }

    /** "… số 36-KH/ĐU, ngày 27/02/2026 về việc …": what news of it say that it is about. */
    Optional<Span> subject() {
        if (source != Source.NEWS) {
            return Optional.empty();
        }
        int from = behind().map(Dates.Mention::end).orElse(line.text().length());
        var about = line.search(ABOUT).region(from, line.text().length());
        return about.find() ? Optional.of(line.span(about.start(1), about.end(1))) : Optional.empty();
    }

    private Optional<Dates.Mention> behind() {
        int to = line.text().length();
        var between = line.search(DAY_BEHIND).region(number, to);
        return between.find()
                ? line.dates(between.end(), to).stream().findFirst().filter(day -> day.start() == between.end())
                : Optional.empty();
    }
}
