package vn.trienkhai.shared;

/** What was asked for does not exist, or not for this person: the two look the same from outside. */
public class NotFound extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public NotFound(String what, Object id) {
        super(what + " " + id);
    }
}
