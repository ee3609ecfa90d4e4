package vn.trienkhai.task;

/** Number of an assignment (phân công). */
public record AssignmentId(long value) implements java.io.Serializable {
    public AssignmentId {
        if (value <= 0) {
            throw new IllegalArgumentException("no such assignment: " + value);
        }
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
