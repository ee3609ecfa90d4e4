package vn.trienkhai.shared;

/** Number of an account (tài khoản). */
public record AccountId(long value) implements java.io.Serializable {
    @Override
    public String toString() {
        return Long.toString(value);
    }
}
