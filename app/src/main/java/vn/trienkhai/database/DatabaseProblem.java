package vn.trienkhai.database;

import java.util.List;

/** Something about the database or the data directory that a person has to mend; {@code key} names the sentence. */
public class DatabaseProblem extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final String key;
    private final transient List<Object> values;

    public DatabaseProblem(String key, Object... values) {
        super(key + " " + List.of(values));
        this.key = key;
        this.values = List.of(values);
    }

    public DatabaseProblem(String key, Throwable cause, Object... values) {
        this(key, values);
        initCause(cause);
    }

    public String key() {
        return key;
    }

    public List<Object> values() {
        return values;
    }
}
