package vn.trienkhai.task;

/** Number of a task (nhiệm vụ). */
public record TaskId(long value) implements java.io.Serializable {
    public TaskId {
        if (value <= 0) {
            throw new IllegalArgumentException("no such task: " + value);
        }
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
