package vn.trienkhai.command;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A command that cannot go on for a reason that its user can mend; {@code key} names the sentence. */
final class CommandProblem extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final String key;
    private final transient List<Object> values;

    CommandProblem(String key, @Nullable Object... values) {
        super(key);
        this.key = key;
        this.values = Arrays.stream(values).<Object>map(String::valueOf).toList();
    }

    String key() {
        return key;
    }

    List<Object> values() {
        return values;
    }
}
