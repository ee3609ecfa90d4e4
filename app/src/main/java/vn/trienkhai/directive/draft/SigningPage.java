package vn.trienkhai.directive.draft;

import java.util.List;
import vn.trienkhai.directive.Directive;
import vn.trienkhai.directive.book.ReservedNumber;
import vn.trienkhai.shared.Vietnamese;
import vn.trienkhai.web.Texts;

/** What the page prints on which a draft is signed. */
public record SigningPage(
        Directive directive,
        int version,
        DraftContent draft,
        List<StepLine> steps,
        List<Event> events,
        List<TextLine> lines,
        EditorPage.Preview preview,
        String number,
        List<ReservedNumber> reserved,
        May may,
        Typed typed,
        String problem) {

    /**
     * A remark or a reason that was refused.
     *
     * @param line of the remark; less than 0 for none
     */
    public record Typed(int line, String quote, String words, String reason) {
        static final Typed NOTHING = new Typed(-1, "", "", "");

        static Typed reason(String reason) {
            return new Typed(-1, "", "", reason);
        }
    }

    public long id() {
        return directive.id().value();
    }

    public boolean isBlocked() {
        return !preview.blocking().isEmpty();
    }

    /** @param state done, doing or new */
    public record StepLine(String title, String state) {}

    /** What somebody did. */
    public record Event(String what, String words, String by, String at) {}

    /** Newest first. */
    static List<Event> events(SigningState state, Texts texts) {
        return state.acts().reversed().stream()
                .map(act -> new Event(
                        texts.of("directive.signing.act." + act.what(), Integer.toString(act.version())),
                        act.words(),
                        act.by(),
                        Vietnamese.moment(act.at())))
                .toList();
    }

    /** A line of the text with what was remarked of it; the first, numbered 0, is the text as a whole. */
    public record TextLine(int number, String words, List<Said> remarks) {}

    /** @param line where the words of the remark stand today, 0 where they are gone */
    public record Said(Remark remark, String at, int line) {}

    /** What this person may do now; {@code last} says that saying yes approves. */
    public record May(
            boolean submit,
            boolean withdraw,
            boolean pass,
            boolean sendBack,
            boolean issue,
            boolean remark,
            boolean last) {}
}
