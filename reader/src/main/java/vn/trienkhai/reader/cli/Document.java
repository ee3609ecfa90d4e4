package vn.trienkhai.reader.cli;

import static vn.trienkhai.reader.cli.Labels.maps;
import static vn.trienkhai.reader.cli.Labels.texts;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;

/** One labelled document and its reading, compared value by value into the counts of a {@link Score}. */
// Lambdas over maps with nullable values lose the annotation; Labels looks at every value before it is used.
@SuppressWarnings("NullAway")
final class Document {
    final Map<String, @Nullable Object> label;
    final Map<String, @Nullable Object> reading;
    private final Score score;
    private final String id;
    private final Set<String> lost;
    private final Set<String> unlabelled;
    private final Set<String> doubted = new HashSet<>();

    Document(Map<String, @Nullable Object> label, Map<String, @Nullable Object> reading, Score score) {
        this.label = label;
        this.reading = reading;
        this.score = score;
        this.id = String.valueOf(label.get("id"));
        this.lost = new HashSet<>(texts(label.get("not_in_text")));
        this.unlabelled = new HashSet<>(texts(label.get("unlabelled")));
        maps(reading.get("doubts")).forEach(doubt -> doubted.add(Labels.textOf(doubt, "field")));
    }

    boolean isUnlabelled(String field) {
        return unlabelled.contains(field);
    }

    boolean isLabelled(String field) {
        return !isUnlabelled(field) && label.get(field) != null;
    }

    /** Whether a doubt stands beside the value itself or beside what it is a part of. */
    private boolean isDoubted(String pointer) {
        for (int end = pointer.length(); end > 0; end = pointer.lastIndexOf('/', end - 1)) {
            if (doubted.contains(pointer.substring(0, end))) {
                return true;
            }
        }
        return false;
    }

    /** A value that the text itself lost is not counted. */
    void header(
            String field,
            @Nullable String labelled,
            @Nullable String value,
            BiPredicate<String, String> same,
            String pointer) {
        if (!lost.contains(pointer.substring(1).replace('/', '.'))) {
            scalar(field, labelled, value, same, pointer);
        }
    }

    void scalar(
            String field,
            @Nullable String labelled,
            @Nullable String value,
            BiPredicate<String, String> same,
            String pointer) {
        boolean absent = labelled == null || labelled.isEmpty();
        boolean unread = value == null || value.isEmpty();
        if (absent && unread) {
            return;
        }
        var count = score.count(field);
        boolean right = !absent && !unread && same.test(labelled, value);
        if (!unread) {
            count.given(right, isDoubted(pointer));
        }
        count.missed += right || absent ? 0 : 1;
        if (!right) {
            score.miss(id + " " + field + ": nhãn \"" + labelled + "\", đọc được \"" + value + "\"");
        }
    }

    /** {@code pointer} is that of the list: the values of a match stand below it. */
    <G, P> void list(String field, Pairs pairs, List<G> labels, List<P> values, String pointer) {
        var count = score.count(field);
        pairs.matched().forEach(pair -> count.given(true, isDoubted(pointer + "/" + pair[1])));
        pairs.invented().forEach(j -> count.given(false, isDoubted(pointer + "/" + j)));
        count.missed += pairs.missed().size();
        pairs.missed().forEach(i -> score.miss(id + " " + field + ": sót " + labels.get(i)));
        pairs.invented().forEach(j -> score.miss(id + " " + field + ": thừa " + values.get(j)));
    }
}
