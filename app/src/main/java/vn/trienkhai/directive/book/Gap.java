package vn.trienkhai.directive.book;

import java.util.Optional;

/**
 * Số bỏ trống: a number between the first and the last of a series that no document bears and nothing is kept for.
 *
 * @param reason why, where somebody said so; {@code by} is who
 */
public record Gap(int number, Optional<String> reason, Optional<String> by) {
    public String written() {
        return NumberSeries.written(number);
    }
}
