package vn.trienkhai.campaign;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.trienkhai.shared.Evidence;

/**
 * Dòng thời gian: a campaign drawn on a line of months, in the units of an SVG {@value #WIDTH} wide. What the drawing shows
 * stands in {@code moments} too, for readers without it and for narrow screens.
 */
public record Timeline(
        double height,
        List<Month> months,
        List<Words> words,
        List<Bar> bars,
        List<Diamond> diamonds,
        List<Tick> ticks,
        Optional<Today> today,
        List<Moment> moments,
        String title) {
    public static final int WIDTH = 1176;

    /** A line where a month begins; {@code label} is empty where months stand too close. */
    public record Month(double x, String label) {}

    /** @param end whether the words end at {@code x} instead of beginning there */
    public record Words(double x, double y, String text, String manner, boolean end) {}

    public record Bar(double x, double y, double width, String manner, String title) {}

    public record Diamond(double x, double y, String title) {
        public String path() {
            return "M%s %s l9 9 l-9 9 l-9 -9z".formatted(x, y - 9);
        }
    }

    public record Tick(double x, double y, String title) {}

    public record Today(double x, String label, boolean end) {}

    /**
     * One entry of the list: when, what, and the words that say so.
     *
     * @param manner event, usual, peak, relative or due
     */
    public record Moment(LocalDate from, String when, String what, String manner, Optional<Evidence> evidence) {}

    public boolean isEmpty() {
        return moments.isEmpty();
    }
}
