package vn.trienkhai.directive.book;

import java.time.Instant;

/**
 * Số giữ trước: a number of an own document that is kept for something until it is used or given back.
 *
 * @param purpose what it is kept for, as somebody wrote it
 */
public record ReservedNumber(long id, NumberSeries series, int number, String purpose, String by, Instant at) {
    public String written() {
        return NumberSeries.written(number);
    }
}
