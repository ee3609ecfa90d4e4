package vn.trienkhai.directive.draft;

import java.util.List;
import java.util.Optional;
import vn.trienkhai.directive.Directive;

/**
 * What the page of a draft prints.
 *
 * @param congress that the unit has entered and whose papers are numbered today, by its name
 * @param unsaved when what is shown was typed without being saved, as "10:32 ngày 03/4/2024"; empty when it is the saved one
 * @param said what just happened, as a sentence; {@code problem} why something did not
 */
public record EditorPage(
        Directive directive,
        String citation,
        String number,
        int version,
        DraftContent draft,
        Optional<String> congress,
        Preview preview,
        Optional<String> unsaved,
        Optional<SigningState.Act> returned,
        List<Remark> remarks,
        String said,
        String problem) {
    public long id() {
        return directive.id().value();
    }

    /** Whether it may be asked of what organ of a congress this is a paper. */
    public boolean hasCongress() {
        return congress.isPresent() || !draft.congress().isNone();
    }

    /** The congress as it is printed: what the draft says, else the one that was entered. */
    public String congressName() {
        return draft.congress().isNone()
                ? congress.orElse("")
                : draft.congress().congress();
    }

    public String addressees() {
        return String.join("\n", draft.addressees());
    }

    public String recipients() {
        return String.join("\n", draft.recipients());
    }

    /** A part of the draft by the name of its field. */
    public String part(String name) {
        return DraftParts.of(draft, name);
    }

    /**
     * The pages as they will be printed, and what should be seen before signing.
     *
     * @param of which text they show: "typed" or "saved", or the number of a version
     */
    public record Preview(long id, String of, String key, int pages, boolean turned, List<Told> problems) {
        public List<Told> blocking() {
            return problems.stream().filter(Told::blocks).toList();
        }

        public List<Told> hints() {
            return problems.stream().filter(told -> !told.blocks()).toList();
        }
    }

    /** A problem in words, with the beginning of its line. */
    public record Told(boolean blocks, int line, String words, String quote) {}
}
