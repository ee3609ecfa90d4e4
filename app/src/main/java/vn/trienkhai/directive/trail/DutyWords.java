package vn.trienkhai.directive.trail;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.directive.DirectiveContent;
import vn.trienkhai.reader.Task;
import vn.trienkhai.shared.Evidence;

/**
 * A duty as a person saw it when they spoke of it. Its place among the duties of its directive changes with every content that is
 * confirmed; its words seldom do.
 *
 * @param start where it stood in the text; none where a person had typed it
 */
public record DutyWords(@Nullable Integer start, String text) {

    static DutyWords of(DirectiveContent content, int place) {
        return new DutyWords(
                words(content, place).map(Evidence::start).orElse(null),
                content.tasks().get(place).text());
    }

    /** Where the duty stands in its directive. */
    static Optional<Evidence> words(DirectiveContent content, int place) {
        return content.evidence("/tasks/" + place).or(() -> content.evidence("/tasks/" + place + "/text"));
    }

    /**
     * Its place in a content, from 0: where the same words stand, of several the one at the same place of the text; else what stands at
     * that place of the text and still reads alike.
     */
    Optional<Integer> placeIn(DirectiveContent content) {
        var same = places(content)
                .filter(i -> content.tasks().get(i).text().equals(text))
                .boxed()
                .toList();
        if (same.size() > 1) {
            return same.stream().filter(i -> isAround(content, i)).findFirst().or(() -> Optional.of(same.getFirst()));
        }
        return same.isEmpty()
                ? places(content)
                        .filter(i -> isAround(content, i)
                                && readsAlike(content.tasks().get(i)))
                        .boxed()
                        .findFirst()
                : Optional.of(same.getFirst());
    }

    private static IntStream places(DirectiveContent content) {
        return IntStream.range(0, content.tasks().size());
    }

    private boolean isAround(DirectiveContent content, int place) {
        return start != null
                && words(content, place)
                        .filter(words -> words.start() <= start && start < words.end())
                        .isPresent();
    }

    private boolean readsAlike(Task task) {
        return TaskLikeness.of(new Task("", text, List.of(), List.of(), null, null), task, true)
                .isLikely();
    }
}
