package vn.trienkhai.directive.book;

import java.util.List;

/**
 * A register as it is printed: the head of the unit, the columns of its form, a row for each directive.
 *
 * @param superior the body above, empty for none
 * @param span "từ ngày … đến ngày …"
 */
public record RegisterSheet(
        boolean isParty,
        String superior,
        String unit,
        String title,
        String span,
        List<FormColumn> columns,
        List<List<String>> rows) {}
