package vn.trienkhai.directive.delivery;

/** How a delivery stands; the furthest thing that happened to it. */
public enum Standing {
    DELIVERED("soon"),
    OPENED("doing"),
    ACKNOWLEDGED("done"),
    DERIVED("done"),
    SENT_BACK("late"),
    RECALLED("new");

    private final String manner;

    Standing(String manner) {
        this.manner = manner;
    }

    /** The shape of the state. */
    public String manner() {
        return manner;
    }
}
