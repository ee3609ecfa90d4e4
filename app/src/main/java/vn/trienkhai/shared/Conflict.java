package vn.trienkhai.shared;

/** Somebody else changed the same thing since the page was opened; nothing was overwritten. */
public class Conflict extends Refusal {
    private static final long serialVersionUID = 1L;

    public Conflict(String key, Object... values) {
        super(key, values);
    }
}
