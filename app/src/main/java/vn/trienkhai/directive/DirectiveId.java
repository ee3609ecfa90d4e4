package vn.trienkhai.directive;

/** Number of a directive (văn bản chỉ đạo) in this installation; not the number printed on it. */
public record DirectiveId(long value) implements java.io.Serializable {
    public DirectiveId {
        if (value <= 0) {
            throw new IllegalArgumentException("no such directive: " + value);
        }
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
