package vn.trienkhai.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleFunction;
import vn.trienkhai.layout.Item.Grid;
import vn.trienkhai.layout.Item.Rule;
import vn.trienkhai.layout.Item.Text;
import vn.trienkhai.layout.Sheet.Part;

/**
 * Spreads what is printed over upright and turned pages.
 *
 * <p>A table that needs the width of a turned page gets one, and with it the heading or remark above that belongs to
 * it. The text before and after stays upright, but for a signature right below the table: it stands where the table
 * ends.
 */
final class Pages {

    private final boolean annex;
    private final List<Part> parts = new ArrayList<>();
    private final List<Item> waiting = new ArrayList<>();
    private List<Item> items = new ArrayList<>();
    private boolean turned;

    private Pages(boolean annex) {
        this.annex = annex;
    }

    /** The document proper; the closing block is made for the width of the page that it stands on. */
    static List<Part> signed(List<Item> body, DoubleFunction<List<Item>> closing) {
        var pages = new Pages(false);
        pages.spread(body);
        pages.items.addAll(closing.apply(pages.turned ? Sheet.TURNED_WIDTH : Sheet.TEXT_WIDTH));
        return pages.parts();
    }

    static List<Part> attached(List<Item> annex) {
        var pages = new Pages(true);
        pages.spread(annex);
        return pages.parts();
    }

    private void spread(List<Item> all) {
        for (var item : all) {
            if (belongsToNext(item)) {
                waiting.add(item);
                continue;
            }
            var belongsToTable = item instanceof Text text && (text.role() == Role.GAP || text.role() == Role.END);
            if (needsTurning(item)) {
                turnTo(true);
            } else if (turned && !belongsToTable) {
                turnTo(false);
            }
            place();
            items.add(item);
        }
        place();
    }

    /** What waited for its next goes where that goes. */
    private void place() {
        waiting.forEach(item -> items.add(turned ? widened(item) : item));
        waiting.clear();
    }

    private static boolean needsTurning(Item item) {
        return item instanceof Grid grid && grid.width() > Sheet.TEXT_WIDTH + 1;
    }

    private void turnTo(boolean wanted) {
        if (turned != wanted) {
            if (!items.isEmpty()) {
                add(items);
                items = new ArrayList<>();
            }
            turned = wanted;
        }
    }

    /** A heading or remark goes with its table; the head of page 1 stays where it is, that of an annex does not. */
    private boolean belongsToNext(Item item) {
        return switch (item) {
            case Text text ->
                text.shape().withNext()
                        && (annex || text.role() == Role.NOTE || text.role().outline() >= 0);
            case Rule _ -> annex;
            case Grid _ -> false;
        };
    }

    private static Item widened(Item item) {
        return item instanceof Rule rule
                ? new Rule(rule.length(), Sheet.TURNED_WIDTH, rule.before(), rule.after())
                : item;
    }

    /** Only the first pages of an annex begin a numbering of their own. */
    private void add(List<Item> pages) {
        parts.add(new Part(turned, annex && parts.isEmpty(), pages));
    }

    private List<Part> parts() {
        add(items);
        return parts;
    }
}
