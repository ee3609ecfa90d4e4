package vn.trienkhai.demo;

import java.util.Optional;
import vn.trienkhai.reader.DirectiveReading;
import vn.trienkhai.reader.ReportObligation;
import vn.trienkhai.reader.Window;
import vn.trienkhai.shared.Vietnamese;

/** What was found in a directive, in a few lines. */
final class Readings {
    private static final int LONGEST = 90;

    private Readings() {}

    static void show(DirectiveReading reading, Telling telling) {
        telling.detail(
                "demo.reading.heading",
                reading.docType(),
                Optional.ofNullable(reading.numberRaw()).orElse("–"),
                Optional.ofNullable(reading.day()).map(Vietnamese::date).orElse("–"),
                Optional.ofNullable(reading.issuer()).orElse("–"));
        telling.detail(
                "demo.reading.counts",
                reading.events().size(),
                reading.windows().size(),
                reading.tasks().size(),
                reading.reportObligations().size(),
                reading.doubts().size());
        reading.windows()
                .forEach(window -> telling.detail("demo.reading.window", days(window), shortened(window.what())));
        reading.reportObligations().forEach(duty -> telling.detail("demo.reading.report", due(duty)));
    }

    private static String days(Window window) {
        if (window.from() == null && window.to() == null) {
            return window.raw();
        }
        return day(window.from()) + " – " + day(window.to());
    }

    private static String day(java.time.@org.jspecify.annotations.Nullable LocalDate day) {
        return day == null ? "…" : Vietnamese.date(day);
    }

    private static String due(ReportObligation duty) {
        var what = shortened(Optional.ofNullable(duty.what()).orElse(""));
        return Optional.ofNullable(duty.due())
                .map(day -> what + ", " + Vietnamese.date(day))
                .orElse(what);
    }

    private static String shortened(String words) {
        int space = words.lastIndexOf(' ', LONGEST);
        return words.length() <= LONGEST || space < 0 ? words : words.substring(0, space) + "…";
    }
}
