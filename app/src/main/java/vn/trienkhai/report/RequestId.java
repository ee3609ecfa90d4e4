package vn.trienkhai.report;

/** Number of a report request (yêu cầu báo cáo). */
public record RequestId(long value) implements java.io.Serializable {
    public RequestId {
        if (value <= 0) {
            throw new IllegalArgumentException("no such report request: " + value);
        }
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
