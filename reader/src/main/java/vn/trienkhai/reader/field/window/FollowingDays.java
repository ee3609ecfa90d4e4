package vn.trienkhai.reader.field.window;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.reader.layout.Line;
import vn.trienkhai.reader.pattern.Cue;
import vn.trienkhai.reader.pattern.Search;
import vn.trienkhai.reader.time.Dates;

/** A day and so many that follow it (pattern B33): "ngày 15/3/2026 và ba ngày tiếp theo", "từ ngày 01/6 và 05 ngày sau đó". */
final class FollowingDays {
    private static final Cue FOLLOW = Cue.of("^,? (?:và|cùng) (?:trong )?" + SpeltNumber.NUMBER
            + " ngày (?:liền )?(?:tiếp theo|kế tiếp|tiếp sau|sau đó|liền sau|kế đó)(?!\\p{L})");

    private FollowingDays() {}

    /** The last of them; null where none are counted behind the day. */
    static @Nullable LocalDate last(Line line, Dates.Mention day) {
        var first = day.isDay() ? day.first() : null;
        var follow = behind(line, day);
        return first == null || !follow.find() ? null : first.plusDays(SpeltNumber.of(follow.group(1)));
    }

    /** Where the words end that count them, or where the day ends. */
    static int end(Line line, Dates.Mention day) {
        var follow = behind(line, day);
        return follow.find() ? follow.end() : day.end();
    }

    private static Search behind(Line line, Dates.Mention day) {
        return line.search(FOLLOW).region(day.end(), line.text().length());
    }
}
