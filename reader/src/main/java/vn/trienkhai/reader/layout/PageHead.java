package vn.trienkhai.reader.layout;

import java.util.List;
import java.util.OptionalInt;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import vn.trienkhai.reader.vocabulary.DocumentTypes;

/**
 * What a page of the web sets above a paper: the name of the site, its menus, the headline, the day of publication. The paper itself
 * begins below, often with its whole letterhead.
 */
public final class PageHead {
    private static final int FIRST_LINES = 30;
    /** The name of a site stands above its menu, in a line or two. */
    private static final int NAME_LINES = 3;
    /** Names above a number or a motto. */
    private static final int LETTERHEAD_LINES = 8;
    /** From a number or a motto down to the name of the type. */
    private static final int DOWN_TO_HEADING = 12;

    private static final int LONGEST_NAME = 100;

    private PageHead() {}

    /** The name of the site, alone above its menu: "Trường Mầm non …"; who owns a page is often, not always, who issues its papers. */
    public static List<Line> names(DirectiveText text) {
        return names(text.lines());
    }

    private static List<Line> names(List<Line> lines) {
        int end = 0;
        while (end < Math.min(lines.size(), NAME_LINES + 1) && !SiteRows.isWay(lines.get(end))) {
            var line = lines.get(end);
            if (Published.is(line) || !isName(line)) {
                return List.of();
            }
            end++;
        }
        boolean menu = end > 0 && end <= NAME_LINES && end < lines.size();
        return menu
                ? lines.subList(0, end).stream()
                        .filter(line -> !SiteRows.is(line))
                        .toList()
                : List.of();
    }

    private static boolean isName(Line line) {
        return line.text().length() < LONGEST_NAME
                && Character.isLetter(line.text().charAt(0))
                && !begins(line)
                && !DocumentTypes.name().matcher(line.lower()).lookingAt();
    }

    /** A row of the site's own, no line of a paper. */
    static boolean isRow(Line line) {
        return Published.is(line) || SiteRows.is(line);
    }

    /** The lines of a letterhead without those of the site; the days of publication stay, by which a headline is known. */
    static List<Line> without(List<Line> letterhead) {
        if (letterhead.isEmpty()) {
            return letterhead;
        }
        var names = letterhead.getFirst().index() == 0 ? names(letterhead) : List.<Line>of();
        return letterhead.stream()
                .filter(line -> !SiteRows.is(line) && !names.contains(line))
                .toList();
    }

    /** Where a whole letterhead begins below the head of the page; 0 where there is none, or nothing above it. */
    static int end(List<Line> lines) {
        var below = first(lines, 0, FIRST_LINES, PageHead::begins);
        if (below.isEmpty()) {
            return 0;
        }
        int known = below.getAsInt();
        int rows = IntStream.range(0, known)
                .filter(i -> isRow(lines.get(i)))
                .map(i -> i + 1)
                .reduce(0, Math::max);
        var title = first(lines, 0, known, PageHead::isHeading);
        boolean again = first(lines, known + 1, known + DOWN_TO_HEADING, PageHead::isHeading)
                .isPresent();
        int start = Math.max(rows, titleInOneLine(lines, title));
        while (start > 0 && start < known && (!lines.get(start).isUpper() || isHeading(lines.get(start)))) {
            start++;
        }
        boolean named = start < known || !NumberRow.is(lines.get(known));
        return named && known - start <= LETTERHEAD_LINES && (title.isEmpty() || again) ? start : 0;
    }

    private static int titleInOneLine(List<Line> lines, OptionalInt title) {
        return title.isPresent()
                        && !DocumentTypes.isHeadingAlone(
                                lines.get(title.getAsInt()).text())
                ? title.getAsInt() + 1
                : 0;
    }

    private static boolean begins(Line line) {
        var lower = line.lower();
        return !SiteRows.is(line)
                && (lower.contains("xã hội chủ nghĩa việt nam")
                        || lower.equals("đảng cộng sản việt nam")
                        || NumberRow.is(line));
    }

    private static boolean isHeading(Line line) {
        return DocumentTypes.ofHeading(line.text()).isPresent() && !SiteRows.is(line);
    }

    private static OptionalInt first(List<Line> lines, int from, int to, Predicate<Line> is) {
        return IntStream.range(from, Math.min(lines.size(), to))
                .filter(i -> is.test(lines.get(i)))
                .findFirst();
    }
}
