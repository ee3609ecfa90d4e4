package vn.trienkhai.directive.reader;

import java.time.Duration;
import vn.trienkhai.shared.Refusal;

/**
 * What one file may cost.
 *
 * @param time by the clock on the wall, from sending the file, and again from each scanned page, to the next sign of life
 * @param most for a file as a whole, whatever the number of its pages
 * @param megabytes heap of a reading process
 * @param documents after so many a process is replaced, so that nothing piles up in it
 * @param processes that read at the same time; as many more may be busy with scans, and as many with pages to look at
 */
record ReaderLimits(Duration time, Duration most, int megabytes, int documents, int processes) {
    private static final int DOCUMENTS = 200;

    /**
     * The limits as an operator has set them.
     *
     * @throws Refusal naming the setting that is no sensible number
     */
    static ReaderLimits of(String seconds, String minutes, String megabytes, String processes) {
        return new ReaderLimits(
                Duration.ofSeconds(number("reader.seconds", seconds, 1, 3600)),
                Duration.ofMinutes(number("reader.minutes", minutes, 1, 1440)),
                number("reader.memory", megabytes, 64, 8192),
                DOCUMENTS,
                number("reader.processes", processes, 1, 64));
    }

    private static int number(String setting, String typed, int least, int most) {
        var text = typed.strip();
        if (!text.matches("\\d{1,6}") || Integer.parseInt(text) < least || Integer.parseInt(text) > most) {
            throw new Refusal("directive.setting.number", setting, text, least, most);
        }
        return Integer.parseInt(text);
    }
}
