package vn.trienkhai.campaign;

/**
 * How much is made of an anniversary (Decree 145/2013, article 3): năm tròn, năm lẻ 5, năm khác. The number of years
 * decides, not the calendar year.
 */
public enum Anniversary {
    ROUND,
    FIVE,
    OTHER;

    /** The class of the anniversary after this many years. */
    public static Anniversary after(int years) {
        if (years <= 0) {
            throw new IllegalArgumentException("no anniversary: " + years);
        }
        return switch (years % 10) {
            case 0 -> ROUND;
            case 5 -> FIVE;
            default -> OTHER;
        };
    }
}
