package vn.trienkhai.unit.exchange;

import java.util.List;

/**
 * One row of a spreadsheet as text.
 *
 * @param number as the spreadsheet's reader counts, the first row is 1
 * @param hasFormula whether a cell is computed instead of written
 */
record SheetRow(int number, List<String> cells, boolean hasFormula) {

    boolean isBlank() {
        return cells.stream().allMatch(String::isBlank);
    }

    String cell(int column) {
        return column >= 0 && column < cells.size() ? cells.get(column) : "";
    }
}
