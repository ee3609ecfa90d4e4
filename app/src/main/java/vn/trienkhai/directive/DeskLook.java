package vn.trienkhai.directive;

import java.util.Optional;
import java.util.Set;

/**
 * How the reading desk is to be shown.
 *
 * @param at pointer of the value looked at; empty for none
 * @param doubt place of the doubt asked for, or of one before it
 * @param edit pointer of the value whose form is open; {@code typed} is what stands in it
 * @param note something that just happened (a conflict, a refusal), as a sentence; empty for nothing
 * @param picking whether words are to be searched for; {@code words} what was searched
 * @param picked words that wait to be given to a value
 * @param view what is shown beside the values or, on a phone, alone: "fields", "text" or "pages"
 */
record DeskLook(
        String at,
        int doubt,
        String edit,
        String typed,
        String note,
        boolean picking,
        String words,
        Optional<ChosenWords> picked,
        String view) {
    private static final Set<String> VIEWS = Set.of("text", "pages");

    static DeskLook at(String at, int doubt, String edit) {
        return new DeskLook(at, doubt, edit, "", "", false, "", Optional.empty(), "fields");
    }

    static DeskLook refused(String edit, String typed, String note) {
        return new DeskLook("", -1, edit, typed, note, false, "", Optional.empty(), "fields");
    }

    static DeskLook searching(String words, String note) {
        return new DeskLook("", -1, "", "", note, true, words, Optional.empty(), "fields");
    }

    static DeskLook picking(String words, ChosenWords picked) {
        return new DeskLook("", -1, "", "", "", true, words, Optional.of(picked), "fields");
    }

    static DeskLook refusedPick(ChosenWords picked, String pointer, String typed, String note) {
        return new DeskLook(pointer, -1, "", typed, note, true, "", Optional.of(picked), "fields");
    }

    /** The same look at another view of the original; what is none leaves it as it is. */
    DeskLook in(String other) {
        return VIEWS.contains(other) ? new DeskLook(at, doubt, edit, typed, note, picking, words, picked, other) : this;
    }
}
