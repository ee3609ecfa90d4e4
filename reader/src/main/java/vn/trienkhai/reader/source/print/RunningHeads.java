package vn.trienkhai.reader.source.print;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Leaves out what stands at the same height of page after page: running heads and feet with their page numbers. The first
 * page keeps its own: there it may be a letterhead that annexes repeat.
 */
final class RunningHeads {
    private static final Pattern DIGITS = Pattern.compile("\\d+");
    private static final int FEW = 3;
    private static final double TOP = 62;
    private static final double BOTTOM = 785;

    private RunningHeads() {}

    static List<Printed> without(List<Printed> rows) {
        var pagesOf = new HashMap<String, Set<Integer>>();
        int pages = 0;
        for (int i = 0; i < rows.size(); i++) {
            if (isEdge(rows, i)) {
                pagesOf.computeIfAbsent(form(rows.get(i)), key -> new HashSet<>())
                        .add(rows.get(i).page());
            }
            pages = Math.max(pages, rows.get(i).page());
        }
        int enough = Math.max(FEW, pages / 2);
        var kept = new ArrayList<Printed>();
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).page() == 1 || !isEdge(rows, i) || !repeats(rows.get(i), pagesOf, enough)) {
                kept.add(rows.get(i));
            }
        }
        return kept;
    }

    private static boolean repeats(Printed row, Map<String, Set<Integer>> pagesOf, int enough) {
        return pagesOf.getOrDefault(form(row), Set.of()).size() >= enough;
    }

    /** The first two and the last two rows of a page, where they stand in the margins of 20 mm that text has by the decree. */
    private static boolean isEdge(List<Printed> rows, int at) {
        double height = rows.get(at).y();
        if (height > TOP && height < BOTTOM) {
            return false;
        }
        int page = rows.get(at).page();
        boolean first = at < 2 || rows.get(at - 2).page() != page;
        boolean last = at + 2 >= rows.size() || rows.get(at + 2).page() != page;
        return first || last;
    }

    private static String form(Printed row) {
        return Math.round(row.y() / 6) + " " + DIGITS.matcher(row.text()).replaceAll("#");
    }
}
