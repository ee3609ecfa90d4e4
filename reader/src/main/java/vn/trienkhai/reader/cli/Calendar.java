package vn.trienkhai.reader.cli;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.reader.DirectiveReading;

/** The days of a directive as iCalendar (RFC 5545): periods, deadlines, reports, anniversaries. */
final class Calendar {
    private static final int FOLD = 75;

    private final String file;
    private final List<String> lines = new ArrayList<>();
    private int count;

    private Calendar(String file) {
        this.file = file;
    }

    /** What stands around the days of all documents: a program that takes in calendars expects one of them in a file. */
    static final String BEGIN = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Trien Khai//reader//VI\r\n";

    static final String END = "END:VCALENDAR\r\n";

    /** The days of one document, to stand between {@link #BEGIN} and {@link #END}. */
    static String events(String file, DirectiveReading reading) {
        var calendar = new Calendar(file);
        reading.windows()
                .forEach(w -> calendar.event(
                        w.what(), w.from() == null ? w.to() : w.from(), w.to() == null ? w.from() : w.to(), reading));
        reading.tasks().forEach(t -> calendar.event("Hạn: " + t.text(), t.deadline(), t.deadline(), reading));
        reading.reportObligations()
                .forEach(r -> calendar.event(
                        "Hạn báo cáo: " + (r.what() == null ? r.raw() : r.what()), r.due(), r.due(), reading));
        reading.events().forEach(e -> {
            var day = e.anniversaryDate() != null && e.anniversaryDate().length() == 10
                    ? LocalDate.parse(e.anniversaryDate())
                    : null;
            calendar.event(
                    (e.anniversaryYears() == null ? "" : e.anniversaryYears() + " năm ") + e.name(), day, day, reading);
        });
        return calendar.lines.stream().map(line -> line + "\r\n").collect(Collectors.joining());
    }

    private void event(String summary, @Nullable LocalDate from, @Nullable LocalDate to, DirectiveReading reading) {
        if (from == null || to == null || to.isBefore(from)) {
            return;
        }
        count++;
        var stamp = reading.day() == null ? from : reading.day();
        add(
                "BEGIN:VEVENT",
                "UID:" + Integer.toHexString(file.hashCode()) + "-" + count + "@trienkhai",
                "DTSTAMP:" + basic(stamp) + "T000000Z");
        add("DTSTART;VALUE=DATE:" + basic(from), "DTEND;VALUE=DATE:" + basic(to.plusDays(1)));
        fold("SUMMARY:" + escaped(summary.length() > 200 ? summary.substring(0, 200) + "…" : summary));
        fold("DESCRIPTION:" + escaped(reading.numberRaw() == null ? file : reading.numberRaw()));
        add("END:VEVENT");
    }

    private static String basic(LocalDate day) {
        return day.format(DateTimeFormatter.BASIC_ISO_DATE.withLocale(Locale.ROOT));
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replace('\n', ' ');
    }

    /** Lines have at most 75 bytes, and no letter is cut in two. */
    private void fold(String line) {
        var part = new StringBuilder();
        int bytes = 0;
        for (int letter : line.codePoints().toArray()) {
            int size = Character.toString(letter).getBytes(StandardCharsets.UTF_8).length;
            if (bytes + size > FOLD) {
                lines.add(part.toString());
                part.setLength(0);
                part.append(' ');
                bytes = 1;
            }
            part.appendCodePoint(letter);
            bytes += size;
        }
        lines.add(part.toString());
    }

    private void add(String... more) {
        lines.addAll(List.of(more));
    }
}
