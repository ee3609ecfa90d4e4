package vn.trienkhai.reader.field.head;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.reader.field.finding.Found;
import vn.trienkhai.reader.field.finding.Lists;
import vn.trienkhai.reader.layout.Line;
import vn.trienkhai.reader.layout.Parts;
import vn.trienkhai.reader.layout.Published;
import vn.trienkhai.reader.layout.Span;
import vn.trienkhai.reader.pattern.Cue;
import vn.trienkhai.reader.time.Dates;
import vn.trienkhai.reader.vocabulary.DocumentTypes;

/**
 * The sentence by which a page of news brings a paper: "Ngày 05/3/2026, Sở Y tế có Văn bản số 15/SYT-NVY về việc … gửi các bệnh viện."
 *
 * @param verb where it is said that the paper was issued
 * @param number where the number begins
 */
record NewsOfPaper(Line line, int verb, int number) {
    private static final String ISSUES =
            "(?:có |(?:có )?(?:ý kiến )?chỉ đạo tại |có ý kiến tại |ký ban hành |ký phát hành |ký |ban hành |phát hành |phát đi |ra |gửi )";
    private static final String NAMED =
            "(văn bản|kế hoạch|hướng dẫn|chỉ thị|thông báo|công văn|chương trình|công điện|thông tri|nghị quyết|quyết định)"
                    + "(?: khẩn| hỏa tốc| thượng khẩn| chỉ đạo| hướng dẫn)? số:? (?=\\d{1,5}\\s?[-/]\\s?\\p{L})";

    private static final Cue TOLD =
            Cue.of("(?:^\\(trích\\):? |(?<!\\p{L})(?:vừa|mới|đã) (?:thay mặt [^,.;:]{5,60}? )?" + ISSUES + ")" + NAMED);

    /** "Ngày 03/3/2026, Sở … ban hành Công văn số …": what is brought whole, or by news, need not be said to be new. */
    private static final Cue BROUGHT = Cue.of("(?:^\\(trích\\):? |(?<!\\p{L})" + ISSUES + ")" + NAMED);

    /** "Tại Công văn số 12/SYT-NVY ngày 05/3/2026, Sở Y tế đề nghị …": the paper that the news are about, not said to be new. */
    private static final Cue AT = Cue.of("^(?:\\([^()]{2,40}\\)\\s?[-–:]?\\s?)?tại " + NAMED);

    private static final Cue ASKS = Cue.of(
            "^[^\\s,]{3,40}(?:,? ngày [\\d/.-]{6,10})?, [^,.;:()]{3,90}? (yêu cầu|đề nghị|giao|chỉ đạo|hướng dẫn|cho biết|thông báo)(?!\\p{L})");

    /** "… vừa ban hành Kế hoạch số …. Toàn văn như sau:": the paper follows, its type above it. */
    private static final Cue WHOLE_TEXT = Cue.of(
            "(?<!\\p{L})(?:toàn văn|nguyên văn|toàn bộ nội dung|nội dung)[\\p{L} ]{0,40}(?:như sau|dưới đây|sau đây)?\\s?:?\\s?$");

    /** "(Cổng TTĐT) - ": who brings the news; behind it, or at the head of the line, the sender or the day. */
    private static final Cue BEGINS = Cue.of("^(?:\\([^()]{2,40}\\)\\s?[-–:]?\\s?)?(?=\\p{L})");

    private static final Cue DAY_BEFORE = Cue.of(
            "^(?:\\([^()]{2,40}\\)\\s?[-–:]?\\s?|[^\\s,.;:()–-]{2,12} [-–] )?(?:(?:sáng|chiều|tối) )?(?:hôm nay,? )?\\(?(?:(?=ngày \\d{1,2}(?:[/.-]\\d| tháng))|(?:sáng|trưa|chiều|tối|hôm) nay,? \\(?(?=\\d{1,2}[/.]\\d))");
    /** "Công điện số … hồi 18h30 ngày 16/8/2026": of a telegram with its hour. */
    private static final Cue DAY_BEHIND = Cue.of(
            "^[^\\s,]{3,40},? \\(?(?:(?:hồi|lúc) \\d{1,2}\\s?(?:giờ|h|g|:)(?:\\s?\\d{1,2})?(?: phút)?,? )?(?=ngày \\d)");

    /** "…, do Phó Giám đốc Sở Lò Văn Ón ký ngày 05/3/2026". */
    private static final Cue SIGNED_ON = Cue.of("(?<!\\p{L})ký (?:ban hành )?(?:vào )?(?=ngày \\d)");

    /** "gửi các bệnh viện", not "gửi các báo cáo". */
    private static final String SENT =
            "gửi (?:tới |đến |cho )?(?=(?:các (?!báo cáo|thông tin|hồ sơ|tài liệu|văn bản|ý kiến|danh sách)|toàn thể |ủy ban |ubnd |sở |trung tâm |phòng |trường |công an |bệnh viện |ban |đảng |chi bộ |hội |đoàn |huyện |thủ trưởng |chủ tịch |giám đốc |bí thư |bộ |cục |chi cục |liên đoàn |bảo hiểm |kho bạc |ngân hàng |công ty |doanh nghiệp |hợp tác xã |bhxh |lđlđ |mttq |hđnd |trưởng |hiệu trưởng |thường trực |tổng |viện |tòa |chánh |lãnh đạo |tất cả ))";

    private static final Cue ABOUT = Cue.of("^(?: của [^,.;:]{3,80}?)?\\)?,? (?:" + SENT
            + "[^.:]{3,300}?,? )?[\"“]?(?:về việc |v/v |về (?!việc )|(?=(?:truyền đạt )?(?:ý kiến )?(?:chỉ đạo |kết luận )của )|(?:(?:chỉ đạo|yêu cầu|đề nghị) [^.,;:]{3,120}? )?(?=(?:tổ chức|triển khai|tăng cường|thực hiện|phát động) ))([^.;:]{8,250}?)(?=,? chủ đề|,? (?:(?:với )?(?:các |một số )?nội dung(?: cụ thể| chính| chủ yếu)? |cụ thể )?như sau|,? do (?=[^.;:]{5,90} ký(?!\\p{L}))|,? "
            + SENT + "|[.;:]|$)");

    private static final Cue SENT_TO =
            Cue.of(",? " + SENT + "([^.:]{3,400}?)(?=,? (?:về việc|v/v|về|để|yêu cầu|đề nghị) |[.:]|$)");

    /** "Công văn gửi các sở; các xã.", "Công điện do … ký, điện: …": a sentence of its own behind the news. */
    private static final Cue SENT_BY =
            Cue.of("^\\.? ?(?:(?:văn bản|công văn|công điện|kế hoạch|thông báo|hướng dẫn)(?: này| trên)?(?: được)? "
                    + SENT + "|công điện [^.;:]{0,90}?(?<!\\p{L})(?:gửi|điện)\\s?:\\s?)([^.:]{3,400})");

    /** Such a sentence in the line; null where it is none. */
    static @Nullable NewsOfPaper in(Line line, Parts parts) {
        boolean whole = line.search(WHOLE_TEXT).find();
        if (!parts.heading().isEmpty() && !whole) {
            return null;
        }
        var told = line.search(whole ? BROUGHT : TOLD);
        if (told.find()) {
            return new NewsOfPaper(line, told.start(), told.end());
        }
        var brought = line.search(BROUGHT);
        if (!isNews(parts)) {
            return null;
        }
        var news = brought.find() ? new NewsOfPaper(line, brought.start(), brought.end()) : asking(line);
        return news != null && news.sender().isPresent() ? news : null;
    }

    private static @Nullable NewsOfPaper asking(Line line) {
        var at = line.search(AT);
        var asks = line.search(ASKS)
                .region(at.find() ? at.end() : line.text().length(), line.text().length());
        return asks.lookingAt() ? new NewsOfPaper(line, asks.start(1), at.end()) : null;
    }

    /** Below a headline, and without a head of its own. */
    private static boolean isNews(Parts parts) {
        return !parts.hasAddressees()
                && parts.heading().isEmpty()
                && (Headline.of(parts) != null || SiteFacts.rows(parts).stream().anyMatch(Published::is));
    }

    /** Who issued the paper: the last name before the verb that begins the line or follows a comma or a dash. */
    Optional<Span> sender() {
        var begins = line.search(BEGINS);
        int from = begins.find() ? begins.end() : 0;
        @Nullable Span sender = null;
        for (int at = from; at >= 0 && at < verb; at = next(at)) {
            var named = Sender.in(line, behindDay(at), verb);
            sender = named == null ? sender : named;
        }
        return Optional.ofNullable(sender);
    }

    /** "…, ngày 21/6/2026 Giám đốc Sở Y tế …": no comma sets the day apart. */
    private int behindDay(int at) {
        return line.lower().startsWith("ngày ", at)
                ? line.dates(at, verb).stream()
                        .findFirst()
                        .filter(day -> day.start() == at && line.text().startsWith(" ", day.end()))
                        .map(day -> day.end() + 1)
                        .orElse(at)
                : at;
    }

    private int next(int at) {
        int comma = line.text().indexOf(", ", at);
        int dash = line.text().indexOf(" - ", at);
        int next = comma < 0 ? dash : dash < 0 ? comma : Math.min(comma, dash);
        return next < 0 ? -1 : next == comma && next != dash ? next + ", ".length() : next + " - ".length();
    }

    /** "Văn bản", "Công văn": what the news call the paper; a văn bản is a letter. */
    Optional<Found<String>> type() {
        var named = number < verb
                ? line.search(AT)
                : line.search(BROUGHT).region(verb, line.text().length());
        int at = named.find() ? named.start(1) : -1;
        var name = at < 0 ? "" : named.group(1);
        var code = name.equals("văn bản")
                ? Optional.of("CV")
                : DocumentTypes.named(name).map(DocumentTypes.Type::code);
        return code.map(value -> new Found<>(value, line.span(at, at + name.length())));
    }

    /** "… số 36-KH/ĐU, ngày 27/02/2026 về việc …": what they say that it is about. */
    Optional<Span> subject() {
        var about = line.search(ABOUT).region(end(), line.text().length());
        return about.find()
                ? Optional.of(line.span(about.start(1), withoutQuote(about.start(1), about.end(1))))
                : Optional.empty();
    }

    /** "Công văn số 12/SYT-NVY “V/v …”": a mark that closes what was opened before. */
    private int withoutQuote(int from, int to) {
        var about = line.text().substring(from, to);
        char last = about.charAt(about.length() - 1);
        boolean closes =
                last == '”' && about.indexOf('“') < 0 || last == '"' && about.indexOf('"') == about.length() - 1;
        return closes ? to - 1 : to;
    }

    /** Those to whom they say that it goes, in one sentence and so one entry: "gửi các sở; các xã". */
    List<Found<String>> addressees() {
        int to = line.text().length();
        int end = sentenceEnd();
        var sent = line.search(SENT_TO).region(end(), Math.max(end(), end));
        if (sent.find()) {
            return Lists.item(line, sent.start(1), sent.end(1));
        }
        var by = line.search(SENT_BY).region(end, to);
        return by.find() ? Lists.item(line, by.start(1), by.end(1)) : List.of();
    }

    private int sentenceEnd() {
        var text = line.text();
        int stop = text.indexOf(". ", number);
        while (stop >= 0 && stop + 2 < text.length() && !Character.isUpperCase(text.charAt(stop + 2))) {
            stop = text.indexOf(". ", stop + 1);
        }
        return stop < 0 ? text.length() : stop;
    }

    /** The day of the paper: behind its number, else the one with which the line begins. */
    Optional<Dates.Mention> day() {
        return behind().or(this::before);
    }

    private int end() {
        return behind().map(Dates.Mention::end).orElseGet(() -> {
            int blank = line.text().indexOf(' ', number);
            return blank < 0 ? line.text().length() : blank;
        });
    }

    private Optional<Dates.Mention> behind() {
        return dayBehind(line, number);
    }

    private Optional<Dates.Mention> before() {
        return day(line, DAY_BEFORE, 0, verb)
                .or(() -> sender().flatMap(this::beside))
                .or(() -> day(line, SIGNED_ON, number, sentenceEnd()));
    }

    /** "Nhằm chủ động phòng dịch, ngày 05/3/2026, Sở Y tế có …", "ngày 05/3/2026 Giám đốc Sở Y tế …": the day right before the sender. */
    private Optional<Dates.Mention> beside(Span sender) {
        int at = sender.start() - line.start();
        return line.dates(0, at).stream()
                .filter(day -> Sender.isAt(line, day.end(), at))
                .findFirst();
    }

    /** The day that stands right behind a number: "12/KH-UBND ngày 05/3/2026". */
    static Optional<Dates.Mention> dayBehind(Line line, int number) {
        return day(line, DAY_BEHIND, number, line.text().length());
    }

    private static Optional<Dates.Mention> day(Line line, Cue lead, int from, int to) {
        var found = line.search(lead).region(from, to);
        return found.find()
                ? line.dates(found.end(), to).stream().findFirst().filter(day -> day.start() == found.end())
                : Optional.empty();
    }
}
