package vn.trienkhai.file;

/** Number of a kept file (tệp). */
public record FileId(long value) implements java.io.Serializable {
    @Override
    public String toString() {
        return Long.toString(value);
    }
}
