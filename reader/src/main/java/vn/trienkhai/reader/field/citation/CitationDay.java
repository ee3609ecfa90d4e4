package vn.trienkhai.reader.field.citation;

import org.jspecify.annotations.Nullable;
import vn.trienkhai.reader.pattern.Cue;
import vn.trienkhai.reader.time.ClockTime;
import vn.trienkhai.reader.time.Dates;

/** Of which day a cited document is: right behind its number, behind its issuer, or at the beginning of the sentence that tells of it. */
final class CitationDay {
    /** "số 12/KH-UBND ngày 12/3/2026", "… đề ngày …", "… (ký ngày …)" (A4–A6). */
    private static final Cue BEHIND_NUMBER =
            Cue.of("^\\s?,?\\s?\\(?(?:được\\s)?(?:ban hành\\s|phát hành\\s|ký\\s|đề\\s)?(?:(?:hồi|lúc) "
                    + ClockTime.HOUR + ",? )?(?=ngày|\\d{1,2}[/.-]\\d)");

    /** "Ngày 12/3/2026, Sở … có Công văn số …"; not "… nhận được Công văn số …", which was written before. */
    private static final Cue AT_BEGINNING = Cue.of("^ngày\\s(?![^.;:]{0,120}? nhận được )");

    private static final int FAR = 160;
    private static final int BEGINNING = 40;
    /** "(số 18/KH-UBND ngày …)": from the bracket to the end of the number. */
    private static final int NEAR = 36;

    private CitationDay() {}

    /** The day in the clause from {@code before} to {@code after}, whose number stands between {@code number} and {@code from}. */
    static Dates.@Nullable Mention in(String lower, int from, int after, int before, int number) {
        var lead = BEHIND_NUMBER.matcher(lower).region(from, after);
        if (lead.find()) {
            var dates = Dates.in(lower, lead.end(), after);
            if (!dates.isEmpty() && dates.getFirst().start() <= lead.end() + 1) {
                return full(dates.getFirst());
            }
        }
        var issued = CitationIssuer.AFTER.matcher(lower).region(from, after);
        if (issued.find()) {
            var dates = Dates.in(lower, issued.end(), Math.min(after, issued.end() + FAR));
            if (!dates.isEmpty()
                    && dates.getFirst().isDay()
                    && !CitationIssuer.endsBefore(
                            lower, issued.end(), dates.getFirst().start())) {
                return full(dates.getFirst());
            }
        }
        if (before == 0 && AT_BEGINNING.matcher(lower).find()) {
            var dates = Dates.in(lower, 0, Math.min(number, BEGINNING));
            return dates.isEmpty() ? null : full(dates.getFirst());
        }
        return null;
    }

    /** Where the day ends, with the bracket that stands around it or around number and day. */
    static int end(String lower, int number, Dates.Mention day) {
        int from = Math.max(0, number - NEAR);
        boolean bracketed = day.start() > number
                && lower.startsWith(")", day.end())
                && lower.lastIndexOf('(', day.start()) >= from
                && lower.lastIndexOf('(', day.start()) > lower.lastIndexOf(')', day.start());
        return bracketed ? day.end() + 1 : day.end();
    }

    private static Dates.@Nullable Mention full(Dates.Mention day) {
        return day.isDay() && day.hasYear() ? day : null;
    }
}
