package vn.trienkhai.unit.exchange;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What an import did, or, where it is a preview or was refused, would do.
 *
 * @param kept whether it was entered; else nothing was
 * @param counts how often each thing happens
 * @param changes the first changes row by row
 * @param problems the first rows that are refused, with reasons
 * @param problemCount all of them
 * @param questions what the data leave open and a person must say first
 * @param notes what the data leave open without changing the tree, and what was derived
 * @param hanging what hangs on units that end, and what becomes of it
 * @param seal the same only where the same would happen: shows that what is entered is what was seen
 * @param change by which it can be taken back; empty for previews and for imports that are too large for that
 */
public record ImportReport(
        boolean kept,
        Map<Verb, Integer> counts,
        List<Change> changes,
        List<Problem> problems,
        int problemCount,
        List<Question> questions,
        List<String> notes,
        List<String> hanging,
        String seal,
        Optional<Long> change) {

    /** What happens to a unit. */
    public enum Verb {
        CREATE,
        RENAME,
        MOVE,
        CHANGE,
        END,
        MERGE,
        SPLIT,
        SAME
    }

    /** One change, in words. */
    public record Change(String file, int row, Verb verb, String text) {}

    /** A row that cannot be taken, and why. */
    public record Problem(String file, int row, String reason) {}

    /**
     * Something that two sources say differently.
     *
     * @param key how an answer names it
     */
    public record Question(String key, String text, List<String> choices) {}

    public boolean isClean() {
        return problemCount == 0 && questions.isEmpty();
    }

    public int count(Verb verb) {
        return counts.getOrDefault(verb, 0);
    }

    /** Whether anything is (or would be) different afterwards. */
    public boolean changesAnything() {
        return counts.entrySet().stream().anyMatch(each -> each.getKey() != Verb.SAME && each.getValue() > 0);
    }
}
