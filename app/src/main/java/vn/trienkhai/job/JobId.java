package vn.trienkhai.job;

/** Number of a job (việc chạy nền). */
public record JobId(long value) {
    @Override
    public String toString() {
        return Long.toString(value);
    }
}
