package vn.trienkhai.reader.time;

/** The hour of a day as offices write it: "17 giờ", "08h00", "7g30", "14 giờ 30 phút", "16h30'" (A20, D61). */
public final class ClockTime {
    /** A part of a pattern, without groups of its own. */
    public static final String HOUR =
            "\\d{1,2}\\s?(?:giờ|h|g)(?:\\s?\\d{1,2}(?![\\d/.-]))?(?:\\s?(?:phút|p(?![\\p{L}.])|['’′]))?";

    private ClockTime() {}
}
