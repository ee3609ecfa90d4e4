package vn.trienkhai.directive.copy;

import java.time.LocalDate;
import java.util.List;
import vn.trienkhai.directive.book.NumberSeries;
import vn.trienkhai.shared.Vietnamese;

/**
 * What the page of the register of copies prints.
 *
 * @param series the year or term that is shown; {@code running} is today's
 * @param mayWithdraw whether the person may take lines back
 */
public record CopyRegisterPage(
        NumberSeries series, NumberSeries running, List<RegisteredCopy> copies, boolean mayWithdraw, Refused refused) {

    /** A line that was not taken back, what was typed, and why not. */
    public record Refused(long id, String reason, String why) {
        static final Refused NOTHING = new Refused(0, "", "");
    }

    public boolean isRunning() {
        return series.equals(running);
    }

    /** A day of the year or term before the one that is shown. */
    public LocalDate before() {
        return series.from().minusDays(1);
    }

    public String day(RegisteredCopy copy) {
        return Vietnamese.date(copy.day());
    }

    /** "Số 12/KH-UBND ngày 05/3/2026". */
    public String original(RegisteredCopy copy) {
        return PrintedCopies.original(copy);
    }
}
