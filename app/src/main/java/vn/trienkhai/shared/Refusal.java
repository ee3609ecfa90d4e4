package vn.trienkhai.shared;

import java.util.List;

/**
 * A rule of the domain says no; the person can do something about it.
 *
 * <p>{@code key} names the sentence in the message files that says what happened, what was kept and what to do;
 * {@code values} fill its places.
 */
public class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final String key;
    private final transient List<Object> values;

    public Refusal(String key, Object... values) {
        super(key);
        this.key = key;
        this.values = List.of(values);
    }

    public String key() {
        return key;
    }

    public List<Object> values() {
        return values;
    }
}
