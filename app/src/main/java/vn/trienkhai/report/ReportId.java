package vn.trienkhai.report;

/** Number of a report (báo cáo). */
public record ReportId(long value) implements java.io.Serializable {
    public ReportId {
        if (value <= 0) {
            throw new IllegalArgumentException("no such report: " + value);
        }
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
