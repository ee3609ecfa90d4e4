package vn.trienkhai.activity;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * Chỉ tiêu: what is counted, in which unit of measure, and how an activity contributes to it.
 *
 * @param measure the word behind the number: buổi, giờ, triệu đồng
 * @param channel for {@link Rule#COUNT}: activities of this channel count
 */
public record Indicator(
        String code, String name, String measure, int decimals, Rule rule, Optional<Channel> channel, int ordinal) {

    /** How an activity contributes. */
    public enum Rule {
        /** One for each activity of the channel, or as many as the activity says. */
        COUNT,
        /** The people who came. */
        ATTENDANCE,
        /** The figure of this code that the activity carries. */
        FIGURE,
        /** Nothing: a person enters it in the report. */
        HAND
    }

    /** What {@code activity} adds to this indicator; empty when it has nothing to do with it. */
    public Optional<BigDecimal> valueOf(Activity activity) {
        return switch (rule) {
            case COUNT ->
                figure(activity)
                        .or(() -> channel.filter(activity.channel()::equals).map(same -> BigDecimal.ONE));
            case ATTENDANCE -> activity.attendance().map(BigDecimal::valueOf);
            case FIGURE -> figure(activity);
            case HAND -> Optional.empty();
        };
    }

    /** Whether the form of an activity has a field for it. */
    public boolean isEntered() {
        return rule == Rule.FIGURE || rule == Rule.COUNT;
    }

    private Optional<BigDecimal> figure(Activity activity) {
        return Optional.ofNullable(activity.figures().get(code)).filter(value -> value.signum() > 0);
    }
}
