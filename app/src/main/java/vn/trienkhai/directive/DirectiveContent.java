package vn.trienkhai.directive;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import vn.trienkhai.reader.DirectiveReading;
import vn.trienkhai.reader.Task;
import vn.trienkhai.shared.Evidence;

/**
 * Nội dung: what a directive says, as far as a person has confirmed it; before that, as read and corrected so far.
 *
 * @param version of the confirmed content, from 1; 0 while nobody has confirmed
 * @param amendments by JSON pointer, the values that a person put in
 * @param sources by JSON pointer, the words of other directives that a value of a derived one comes from, nearest first
 */
public record DirectiveContent(
        DirectiveId directive,
        int version,
        DirectiveReading reading,
        Map<String, Amendment> amendments,
        Map<String, List<Evidence>> sources,
        Optional<String> confirmedBy,
        Optional<Instant> confirmedAt) {

    public boolean isConfirmed() {
        return version > 0;
    }

    public List<Task> tasks() {
        return reading.tasks();
    }

    /** The words of this directive's own text that the value at {@code pointer} ({@code /tasks/0/deadline}) was read from. */
    public Optional<Evidence> evidence(String pointer) {
        return Optional.ofNullable(reading.evidence().get(pointer))
                .map(place -> new Evidence(
                        directive.value(), place.page(), place.line(), place.start(), place.end(), place.quote()));
    }

    /**
     * Where the value at {@code pointer} comes from in the end: the words of the highest directive known, else this one's
     * own. This is what is kept with work that is derived from the value.
     */
    public Optional<Evidence> origin(String pointer) {
        var above = sources.getOrDefault(pointer, List.of());
        return above.isEmpty() ? evidence(pointer) : Optional.of(above.getLast());
    }

    /** The pointer of the task with this id. */
    public Optional<String> pointerOfTask(String taskId) {
        return IntStream.range(0, tasks().size())
                .filter(i -> tasks().get(i).id().equals(taskId))
                .mapToObj(i -> "/tasks/" + i)
                .findFirst();
    }
}
