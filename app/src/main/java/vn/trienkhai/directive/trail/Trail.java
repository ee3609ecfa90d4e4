package vn.trienkhai.directive.trail;

import java.util.List;
import java.util.Optional;
import vn.trienkhai.directive.Directive;
import vn.trienkhai.directive.chain.Heading;
import vn.trienkhai.reader.Task;
import vn.trienkhai.shared.Evidence;

/**
 * Đường đi của một nhiệm vụ.
 *
 * @param place of the duty in the directive, from 0
 * @param above the sentences above that it comes from, the top one first
 * @param step the duty in this directive, with what carries it on below
 * @param without directives below that carry the directive out and in which the duty was not found
 * @param more whether the tree below is larger than what was looked through
 */
public record Trail(Directive directive, int place, List<Above> above, Step step, List<Without> without, boolean more) {

    /** A sentence of a directive above. */
    public record Above(Optional<Heading> heading, Evidence words) {}

    /**
     * The duty in one directive.
     *
     * @param days from the directive above to this one
     * @param words where the duty stands in it
     * @param likeness how much it reads like the one above; none where a draft took it over, then it is certain, or where somebody
     *     has said that it does the one above
     * @param answer of the person who said so
     * @param asked what the caller may say of the directive; of several duties of one directive only the first has it
     * @param given to whom it was given out of this directive
     */
    public record Step(
            Heading heading,
            Optional<Long> days,
            int place,
            Task task,
            Optional<Evidence> words,
            Optional<Likeness> likeness,
            Optional<DutyAnswer> answer,
            Optional<Asked> asked,
            List<DutyWork.Given> given,
            List<Step> below) {}

    /** What speaks for a duty below being the one above. */
    public record Likeness(int words, boolean meant, boolean inTime) {}

    /**
     * A directive in which the duty was not found.
     *
     * @param answer of the person who said so, or whose words the directive does not have any more
     */
    public record Without(Heading heading, Optional<DutyAnswer> answer, Optional<Asked> asked) {}

    /**
     * What the caller may say: which of the directive's duties do the one above.
     *
     * @param duties of the directive, in their order
     * @param chosen places of those that do it as far as is known, from 0
     */
    public record Asked(DutyAnswers.Question question, List<Task> duties, List<Integer> chosen) {}
}
