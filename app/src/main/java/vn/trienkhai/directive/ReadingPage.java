package vn.trienkhai.directive;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import vn.trienkhai.shared.Vietnamese;
import vn.trienkhai.web.Texts;

/**
 * What the reading desk prints: the text with its passages, the doubts, and each value in the order of a letter.
 *
 * @param note something that just happened (a conflict, a refusal), as a sentence; empty for nothing
 * @param at pointer of the value looked at; empty for none
 * @param editing pointer of the value whose form is open; empty for none
 * @param pages the original page by page; empty where it has none
 * @param view what is shown beside the values or, on a phone, alone: "fields", "text" or "pages"
 * @param pick the form that gives words of the letter to a value, where it is open
 */
public record ReadingPage(
        Desk desk,
        String title,
        String lead,
        String note,
        String at,
        String editing,
        String typed,
        SourceText text,
        List<PageSheet> pages,
        String view,
        Optional<PickBox> pick,
        Optional<DoubtBox> doubt,
        List<Group> groups) {

    /** One doubt to settle: {@code ordinal} of {@code count} open ones. */
    public record DoubtBox(
            int place,
            int ordinal,
            int count,
            String quote,
            String sentence,
            String field,
            List<Choice> choices,
            boolean takesValue,
            boolean isDay,
            Optional<TakenOut> out,
            Optional<Integer> next) {}

    /** What is taken out: where the first value of an item stands, what stands there, and of how many it is one. */
    public record TakenOut(String pointer, String was, int count) {}

    public record Choice(String value, String shown) {}

    /**
     * Words of the letter and the values that they may be given to.
     *
     * @param chosen none while they are still searched for
     * @param words what was searched for
     * @param pointer the value that they most likely are about
     */
    public record PickBox(Optional<ChosenWords> chosen, String words, List<PickGroup> groups, String pointer) {}

    public record PickGroup(String title, List<Choice> choices) {}

    /** A heading with values; items of a list begin with a number. */
    public record Group(String name, String title, List<Item> items, String addPointer) {}

    /** One thing of a list (a task, a window) or one plain value. */
    public record Item(String ordinal, Value main, List<Value> parts) {}

    /**
     * One value as it is shown and put right.
     *
     * @param shown as people write it; {@code typed} as it goes into the form
     * @param doubt sentence of an open doubt about it; empty for none
     * @param choices what the value is one of; empty where it is typed freely
     * @param amended "Lò Thị Mẩy sửa, trước là …"; empty when it stands as read
     * @param out how its item is taken out; empty where it is not the first value of one
     */
    public record Value(
            String pointer,
            String label,
            String shown,
            String typed,
            String quiet,
            String passage,
            String doubt,
            String amended,
            List<Choice> choices,
            Optional<TakenOut> out,
            boolean isLong) {
        public boolean isMissing() {
            return shown.isEmpty();
        }

        /** Id of the value on the page. */
        public String anchor() {
            return "v" + pointer.replace('/', '-');
        }
    }

    /** Whether the original can be looked at page by page. */
    public boolean hasPages() {
        return !pages.isEmpty() || desk.hasUnknownPages();
    }

    /** Whether the pages were read with another result than the text that people work on. */
    public boolean isUnmarked() {
        return desk.pages().filter(kept -> !kept.same()).isPresent();
    }

    public boolean isView(String name) {
        return view.equals(name);
    }

    /** The rest of the link to where the words of a value stand: on the page that is looked at, or in the text. */
    public String passage(String pointer) {
        var place = pointer.replace('/', '-');
        return !hasPages()
                ? "?at=" + pointer + "#p" + place
                : isView("pages")
                        ? "?at=" + pointer + "&view=pages#g" + place
                        : "?at=" + pointer + "&view=text#p" + place;
    }

    /** Whether the directive is the unit's own, which stands in the outgoing book. */
    public boolean isOwn() {
        return desk.directive().origin() == Origin.OWN;
    }

    public boolean isEditing(Value value) {
        return value.pointer().equals(editing);
    }

    /** Id of the value that was put right or looked at just now; empty for none. */
    public String now() {
        return at.isEmpty() ? "" : "v" + at.replace('/', '-');
    }

    static ReadingPage of(Desk desk, Texts texts, DeskLook look) {
        return new ReadingPageMaker(desk, texts, look).make();
    }

    /** When a desk was confirmed, as people write it. */
    public String confirmedAt(ZoneId zone) {
        return desk.confirmedAt().map(at -> Vietnamese.date(at.atZone(zone))).orElse("");
    }
}
