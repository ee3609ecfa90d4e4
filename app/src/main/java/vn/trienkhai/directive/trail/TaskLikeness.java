package vn.trienkhai.directive.trail;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import vn.trienkhai.reader.Task;
import vn.trienkhai.shared.Vietnamese;

/**
 * How much a duty of a directive below reads like one of the directive above: the words it has in common, whether the unit was meant
 * above, and whether its day is in time. Words count most, because a level below puts other units and earlier days.
 *
 * @param words of a hundred of the shorter text's words, how many the other has too
 * @param meant whether the duty above was given to the unit that wrote the one below
 * @param inTime whether the one below is due no later than the one above; true where one names no day
 */
record TaskLikeness(int words, boolean meant, boolean inTime) {
    private static final int FEWEST_WORDS = 4;
    private static final int ENOUGH = 55;
    private static final int ENOUGH_OF_WORDS = 50;
    /** Words that stand in every duty. */
    private static final Set<String> COMMON = Set.of(
            "cac", "va", "cua", "cho", "voi", "theo", "trong", "tren", "den", "tu", "la", "co", "duoc", "de", "ve",
            "tai", "truoc", "ngay", "thang", "nam", "hoan", "thanh", "thuc", "hien", "trien", "khai", "chi", "dao",
            "to", "chuc", "don", "vi");

    static TaskLikeness of(Task above, Task below, boolean meant) {
        boolean inTime = above.deadline() == null
                || below.deadline() == null
                || !below.deadline().isAfter(above.deadline());
        return new TaskLikeness(common(words(above.text()), words(below.text())), meant, inTime);
    }

    private static Set<String> words(String text) {
        var words = new HashSet<>(Arrays.asList(Vietnamese.fold(text).split("[^a-z0-9]+")));
        words.remove("");
        words.removeAll(COMMON);
        return words;
    }

    private static int common(Set<String> some, Set<String> others) {
        int shorter = Math.min(some.size(), others.size());
        var common = new HashSet<>(some);
        common.retainAll(others);
        return shorter < FEWEST_WORDS ? 0 : common.size() * 100 / shorter;
    }

    int score() {
        return words * 8 / 10 + (meant ? 10 : 0) + (inTime ? 10 : 0);
    }

    boolean isLikely() {
        return words >= ENOUGH_OF_WORDS && score() >= ENOUGH;
    }
}
