package vn.trienkhai.reader.field.head;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.reader.layout.Line;
import vn.trienkhai.reader.layout.Parts;
import vn.trienkhai.reader.layout.Published;
import vn.trienkhai.reader.pattern.Cue;
import vn.trienkhai.reader.time.Dates;
import vn.trienkhai.reader.vocabulary.FactLabels;

/**
 * Where number and day of a paper stand on a page of the web that has lost its letterhead: in the facts that the site lists above the
 * text ("Số ký hiệu: 08/KH-UBND", "Ngày ban hành: 21/01/2026"), or in the words that bring it ("(Trích) Kế hoạch số 27/KH-SCT ngày …",
 * "… vừa ban hành Kế hoạch số …"), or in the headline.
 *
 * @param number where the number begins in its line
 * @param news the sentence that brings it; null where the site or its headline does
 */
record OwnNumber(
        Line line, int number, Source source, @Nullable NewsOfPaper news) {
    /** Where it is told: what the paper's own head or the site lists is sure, news and headlines are not. */
    private enum Source {
        HEAD,
        NEWS,
        HEADLINE
    }

    private static final Cue FACT = Cue.of("(?:^|(?<=[|;] ))" + FactLabels.NUMBER
            + "(?: văn bản)?\\s?(?:[:|]\\s?(?:\\|\\s?)?)?(?=\\d{1,5}\\s?[-/]\\s?(?:\\d{4}/)?\\p{L})"
            + "|^" + SiteFacts.PAPER
            + " số:? (?=\\d{1,5}[-/]\\S{2,30}(?: \\||$))");

    /** "(Số 14/CT-UBND ngày 07/12/2017)", alone below the name of the type. */
    private static final Cue BRACKETED = Cue.of(
            "^\\(số:? (?=\\d{1,5}\\s?[-/]\\s?\\p{L}[^\\s,()]{1,30},? ngày \\d{1,2}[/.-]\\d{1,2}[/.-]\\d{4}\\)$)");

    private static final Cue DAY_OF_ISSUE = Cue.of(
            "(?:^|(?<=\\s))ngày (?:ban hành|ký|văn bản)(?: văn bản)?\\s?[:|]\\s?(?:\\|\\s?)?(?=\\d)|^ngày (?:ban hành|ký|văn bản)(?: văn bản)? (?=\\d{1,2}[/.-]\\d{1,2}[/.-]\\d{4}$)");

    static @Nullable OwnNumber of(Parts parts) {
        for (var line : SiteFacts.rows(parts)) {
            var fact = line.search(FACT);
            if (fact.find()) {
                return new OwnNumber(line, fact.end(), Source.HEAD, null);
            }
            var bracketed = line.search(BRACKETED);
            if (bracketed.find()) {
                return new OwnNumber(line, bracketed.end(), Source.HEAD, null);
            }
            var news = NewsOfPaper.in(line, parts);
            if (news != null) {
                return new OwnNumber(line, news.number(), Source.NEWS, news);
            }
        }
        var headline = Headline.of(parts);
        return headline == null || headline.number() < 0
                ? null
                : new OwnNumber(headline.line(), headline.number(), Source.HEADLINE, null);
    }

    /** The sentence that brings the paper, where its number is told by nothing surer. */
    static @Nullable NewsOfPaper news(Parts parts) {
        var own = of(parts);
        return own == null ? null : own.news();
    }

    /** The day on which the paper was issued; null where none is told. */
    static @Nullable Day day(Parts parts) {
        for (var line : SiteFacts.rows(parts)) {
            var label = line.search(DAY_OF_ISSUE);
            var days = label.find() ? line.dates(label.end(), line.text().length()) : List.<Dates.Mention>of();
            if (!days.isEmpty() && days.getFirst().start() == label.end()) {
                return new Day(line, days.getFirst(), true);
            }
        }
        var own = of(parts);
        var day = own == null ? null : own.dayOf().orElse(null);
        if (own == null || day == null) {
            return null;
        }
        return day.hasYear()
                ? new Day(own.line(), day, true)
                : new Day(own.line(), day.withYear(yearOfPage(parts)), false);
    }

    /** "Ngày 05/3, Sở … có Công văn số …" on a page of 07/3/2026; 0 where the page tells no day. */
    private static int yearOfPage(Parts parts) {
        return SiteFacts.rows(parts).stream()
                .filter(Published::is)
                .flatMap(line -> line.dates().stream())
                .mapToInt(Dates.Mention::year)
                .filter(year -> year > 0)
                .findFirst()
                .orElse(0);
    }

    /**
     * A day in its line.
     *
     * @param whole whether its year stands there too
     */
    record Day(Line line, Dates.Mention mention, boolean whole) {}

    boolean isSure() {
        return source == Source.HEAD;
    }

    private Optional<Dates.Mention> dayOf() {
        return news != null ? news.day() : NewsOfPaper.dayBehind(line, number);
    }
}
