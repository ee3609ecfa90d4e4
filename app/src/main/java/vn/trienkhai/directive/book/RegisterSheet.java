package vn.trienkhai.directive.book;

import java.util.List;

/**
 * A register as it is printed: its cover, the columns of its form, a row for each directive.
 *
 * @param superior the body above, empty for none
 * @param spans what the cover says below the title: year or term, days, numbers, volume
 */
public record RegisterSheet(
        String superior,
        String unit,
        String title,
        List<String> spans,
        List<FormColumn> columns,
        List<List<String>> rows) {}
