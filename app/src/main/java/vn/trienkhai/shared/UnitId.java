package vn.trienkhai.shared;

/** Number of a unit (đơn vị). */
public record UnitId(int value) implements java.io.Serializable {
    public UnitId {
        if (value <= 0) {
            throw new IllegalArgumentException("no such unit: " + value);
        }
    }

    @Override
    public String toString() {
        return Integer.toString(value);
    }
}
