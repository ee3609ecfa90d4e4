package vn.trienkhai.database;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that an operator can mend: a directory in use, a full disk, a server that does not answer.
 *
 * <p>It carries the key of a sentence in {@code messages/database.properties}, not the sentence: the command line prints it
 * in the reader's language and without a stack trace.
 */
public final class DatabaseProblem extends RuntimeException {
    private final String key;
    private final List<String> values;

    DatabaseProblem(String key, @Nullable Object... values) {
        this(null, key, values);
    }

    DatabaseProblem(@Nullable Throwable cause, String key, @Nullable Object... values) {
        super(key + " " + Arrays.toString(values), cause);
        this.key = key;
        this.values = Arrays.stream(values).map(String::valueOf).toList();
    }

    public String key() {
        return key;
    }

    /** What stands in the places of the sentence. */
    public List<String> values() {
        return values;
    }
}
