package vn.trienkhai.reader.field.head;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.reader.DoubtReason;
import vn.trienkhai.reader.field.duty.Units;
import vn.trienkhai.reader.field.finding.Findings;
import vn.trienkhai.reader.layout.Line;
import vn.trienkhai.reader.layout.Parts;
import vn.trienkhai.reader.layout.Sentences;
import vn.trienkhai.reader.layout.Span;
import vn.trienkhai.reader.pattern.Cue;
import vn.trienkhai.reader.spelling.Spelling;
import vn.trienkhai.reader.vocabulary.DocumentTypes;

/** Trích yếu: below the type name, or "V/v …" below the number of a letter. */
public final class SubjectField {
    /** "V/v" below the number (Decree 30/2020, annex I), "về việc" (HD 05-HD/VPTW). */
    static final Cue LETTER_SUBJECT =
            Cue.of("^[\"“”(]?(?:v/v|vv\\s?:|v\\.v\\s?:?|về việc|về viêc|trích yếu)(?=[\\s:.])\\s?[:.|]?\\s?");

    private static final Cue LEAD = Cue.of(
            "^[\"“”(]?(?:trích yếu(?: nội dung| văn bản)?\\s?[:.|]?\\s?(?:(?:v/v|về việc|về)(?=[\\s:.])\\s?[:.]?\\s?)?|(?:v/v|về việc|về viêc|về)(?=[\\s:.])\\s?[:.]?\\s?)");
    private static final Cue NOT_SUBJECT = Cue.of(
            "^(?:số\\s?[:.]?\\s|số:|kính gửi|kính gởi|kính trình|cộng hòa|đảng cộng sản|độc lập|\\p{L}[^,]{1,25}, ?(?:\\d{1,2}\\s?(?:giờ|h)[^,]{0,12}, ?)?ngày|ngày .* tháng|đoàn tncs|hỏa tốc|khẩn|thượng khẩn)");

    /** "CHỈ THỊ / CỦA BAN THƯỜNG VỤ TỈNH ỦY / về …": whose it is, not what it is about. */
    private static final Cue OF_WHOM =
            Cue.of("(?:CỦA \\P{Ll}{4,100}?|[Cc]ủa \\p{Lu}[\\p{L} ]{4,100}?)\\s(?=[vV][ềỀ]\\s)");

    /** "Công văn 1127/KV9-TH năm 2026 hỗ trợ khách hàng …": how sites name a letter that they print without its subject. */
    private static final Cue NAMED_BY_SITE = Cue.of("^" + SiteFacts.PAPER
            + " (?:số )?\\d\\S{2,30} (?:ngày \\S{6,10} )?(?:năm \\d{4} )(?:của [^,]{3,60} )?(?:về (?:việc )?|v/v )?");

    /** "Công văn 1802/UBND-VX của Ủy ban nhân dân tỉnh … về việc …": the same where a portal has no headline but that. */
    private static final Cue TITLED_BY_SITE = Cue.of("^" + SiteFacts.PAPER
            + " (?:\\| |(?:số )?\\d\\S{2,30} (?:ngày \\S{6,10} )?(?:của [^,]{3,80}? )?(?:về (?:việc )?|v/v ))");

    private static final Cue NUMBERED = Cue.of("^số\\s?:?\\s?\\d{1,5}\\s?[-–/]");
    private static final String QUOTES = "\"“”";
    private static final int SHORTEST = 15;
    private static final int LONGEST_WORD = 12;

    private SubjectField() {}

    public static @Nullable String read(Parts parts, Findings findings) {
        var subject = parts.heading().isEmpty() ? null : ofHeading(parts, findings);
        if (subject == null) {
            subject = ofLetter(parts, findings);
        }
        if (subject == null) {
            subject = ofNews(parts, findings);
        }
        if (subject == null) {
            subject = ofHeadline(parts, findings);
        }
        if (subject == null) {
            subject = ofText(parts, findings);
        }
        if (subject == null) {
            findings.doubt("/subject", DoubtReason.SUBJECT_MISSING);
        }
        return subject;
    }

    /** "… vừa ký Công điện số … ngày … về …": nearer to the paper's own words than the headline that a newspaper gives it. */
    private static @Nullable String ofNews(Parts parts, Findings findings) {
        var news = OwnNumber.news(parts);
        var span = news == null ? Optional.<Span>empty() : news.subject();
        if (span.isEmpty()) {
            return null;
        }
        findings.doubt("/subject", DoubtReason.SUBJECT_FROM_TEXT, parts.text().quote(span.get()), List.of());
        return value(parts, span.get(), findings);
    }

    private static @Nullable String ofHeadline(Parts parts, Findings findings) {
        var headline = Headline.of(parts);
        headline = headline == null ? Headline.above(parts) : headline;
        if (headline == null) {
            return ofTitle(parts, findings);
        }
        var line = headline.line();
        findings.doubt("/subject", DoubtReason.FROM_HEADLINE, line.text(), List.of());
        return value(parts, line.span(headline.subject(), LibraryTitle.end(line)), findings);
    }

    private static @Nullable String ofTitle(Parts parts, Findings findings) {
        int text = parts.body().isEmpty() ? 0 : parts.body().getFirst().index();
        for (var line : SiteFacts.rows(parts)) {
            if (line.index() >= text) {
                break;
            }
            var titled = line.search(TITLED_BY_SITE);
            if (titled.find() && line.text().length() - titled.end() >= SHORTEST) {
                findings.doubt("/subject", DoubtReason.FROM_HEADLINE, line.text(), List.of());
                return value(parts, line.span(titled.end(), LibraryTitle.end(line)), findings);
            }
        }
        return null;
    }

    /** What the text says that the paper is about: "… ban hành Kế hoạch tổ chức hội thao như sau". */
    private static @Nullable String ofText(Parts parts, Findings findings) {
        var speaker = Speaker.atBeginning(parts);
        var span = speaker == null ? Optional.<Span>empty() : speaker.subject();
        if (span.isEmpty()) {
            return null;
        }
        findings.doubt("/subject", DoubtReason.SUBJECT_FROM_TEXT, parts.text().quote(span.get()), List.of());
        return value(parts, span.get(), findings);
    }

    private static @Nullable String ofHeading(Parts parts, Findings findings) {
        var first = parts.heading().getFirst();
        int from = first.start() + DocumentTypes.headingLength(first.text());
        var text = parts.text().text();
        while (from < text.length()
                && !Character.isLetterOrDigit(text.charAt(from))
                && "“\"(".indexOf(text.charAt(from)) < 0) {
            from++;
        }
        int end = parts.heading().getLast().end();
        if (from >= end) {
            return null;
        }
        var whose = OF_WHOM.matcher(text).region(from, end);
        from = whose.lookingAt() ? whose.end() : from;
        return from >= end ? null : value(parts, new Span(from, end), findings);
    }

    private static @Nullable String value(Parts parts, Span span, Findings findings) {
        var quote = parts.text().quote(span);
        var lead = LEAD.matcher(Spelling.lower(quote));
        int from = lead.find() ? lead.end() : 0;
        int to = from > 0 && isQuoted(quote) ? quote.length() - 1 : quote.length();
        var value = quote.substring(from, to)
                .replace('\n', ' ')
                .replaceAll("(?:[;.,]| [-–])$", "")
                .strip();
        if (value.isEmpty()) {
            return null;
        }
        findings.evidence("/subject", new Span(span.start() + from, span.start() + to));
        return value;
    }

    /** "“V/v …”": marks around all of it are no part of it. */
    private static boolean isQuoted(String text) {
        return QUOTES.indexOf(text.charAt(0)) >= 0 && QUOTES.indexOf(text.charAt(text.length() - 1)) >= 0
                || text.startsWith("(") && text.endsWith(")");
    }

    private static @Nullable String ofLetter(Parts parts, Findings findings) {
        var lines = parts.letterhead();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).search(LETTER_SUBJECT).find()) {
                return value(parts, subject(lines, fuller(lines, i)), findings);
            }
        }
        for (int i = 1; i < lines.size() && parts.heading().isEmpty(); i++) {
            if (lines.get(i - 1).search(NUMBERED).find() && isBareSubject(lines.get(i))) {
                return value(parts, subject(lines, i), findings);
            }
        }
        var inCapitals = parts.heading().isEmpty() ? inCapitals(parts, lines, findings) : null;
        return inCapitals == null ? namedBySite(parts, lines, findings) : inCapitals;
    }

    /** A site heads a page with the subject cut short: the letterhead below has it whole. */
    private static int fuller(List<Line> lines, int first) {
        var cut = plain(lines.get(first));
        for (int i = first + 1; i < lines.size(); i++) {
            var line = lines.get(i);
            if (line.search(LETTER_SUBJECT).find()
                    && plain(line).length() > cut.length()
                    && plain(line).startsWith(cut)) {
                return i;
            }
        }
        return first;
    }

    private static String plain(Line line) {
        return line.lower().replaceAll("[.;:]+$", "");
    }

    private static @Nullable String namedBySite(Parts parts, List<Line> lines, Findings findings) {
        if (lines.isEmpty()) {
            return null;
        }
        var first = lines.getFirst();
        var named = first.search(NAMED_BY_SITE);
        boolean told = named.find() && first.text().length() - named.end() >= SHORTEST;
        return told ? value(parts, first.span(named.end(), LibraryTitle.end(first)), findings) : null;
    }

    /** Where a page on the web has left out the name of the type, the subject stands in capitals below number and date. */
    private static @Nullable String inCapitals(Parts parts, List<Line> lines, Findings findings) {
        int last = lines.size() - 1;
        while (last > 0
                && lines.get(last).isUpper()
                && Units.startsWithBody(lines.get(last).lower())) {
            last--;
        }
        int from = Math.max(last, 0);
        while (from > 0 && isTitle(lines.get(from - 1)) && isTitle(lines.get(last))) {
            from--;
        }
        boolean below = from > 0
                && isTitle(lines.get(last))
                && lines.subList(0, from).stream()
                        .anyMatch(line -> line.search(NUMBERED).find());
        return below ? value(parts, lines.get(from).span().to(lines.get(last).span()), findings) : null;
    }

    private static boolean isTitle(Line line) {
        return line.isUpper()
                && line.text().length() >= SHORTEST
                && !line.search(NOT_SUBJECT).find()
                && !line.lower().contains("chủ nghĩa việt nam")
                && !Units.startsWithBody(line.lower());
    }

    /** HD 36-HD/VPTW sets the subject of a letter below its number, with nothing before it. */
    private static boolean isBareSubject(Line line) {
        return line.text().length() >= SHORTEST
                && Character.isLetter(line.text().charAt(0))
                && !line.isUpper()
                && line.text().indexOf(':') < 0
                && !line.search(NOT_SUBJECT).find();
    }

    private static Span subject(List<Line> lines, int from) {
        return lines.get(from).span().to(lines.get(subjectEnd(lines, from)).span());
    }

    /** "V/v hoàn thuế / GTGT": an abbreviation that the line above had no room for. */
    private static boolean isLastWord(Line line) {
        return line.text().length() <= LONGEST_WORD && line.text().indexOf(' ') < 0;
    }

    /** A subject in a narrow column is broken over lines; it ends where the other column or the addressees begin. */
    private static int subjectEnd(List<Line> lines, int from) {
        int end = from;
        while (end + 1 < lines.size()
                && !lines.get(end + 1).gap()
                && (!lines.get(end + 1).isUpper() || isLastWord(lines.get(end + 1)))
                && lines.get(end + 1).kind() == lines.get(from).kind()
                && !NOT_SUBJECT.matcher(lines.get(end + 1).lower()).find()
                && !SiteFacts.is(lines.get(end + 1))
                && !Sentences.isDraftMark(lines.get(end + 1))) {
            end++;
        }
        return end;
    }
}
