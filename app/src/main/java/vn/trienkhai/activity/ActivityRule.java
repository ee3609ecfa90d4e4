package vn.trienkhai.activity;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import vn.trienkhai.shared.Refusal;
import vn.trienkhai.shared.Vietnamese;

/** What every entry must be, wherever it comes from; the form says the same beside its fields. */
class ActivityRule {
    static final int LONGEST_TEXT = 500;
    static final int MOST_PEOPLE = 10_000_000;
    static final int MOST_PHOTOS = 12;
    private static final BigDecimal MOST = BigDecimal.TEN.pow(FigureText.MOST_DIGITS);

    private final Map<String, Indicator> indicators;
    private final LocalDate today;

    ActivityRule(Map<String, Indicator> indicators, LocalDate today) {
        this.indicators = indicators;
        this.today = today;
    }

    void check(NewActivity activity) {
        if (activity.what().isBlank()) {
            throw new Refusal("activity.refused.what");
        }
        if (activity.what().length() > LONGEST_TEXT || activity.place().length() > LONGEST_TEXT) {
            throw new Refusal("activity.refused.long", LONGEST_TEXT);
        }
        if (activity.on().isAfter(today)) {
            throw new Refusal("activity.refused.future", Vietnamese.date(activity.on()));
        }
        if (activity.attendance()
                .filter(people -> people < 0 || people > MOST_PEOPLE)
                .isPresent()) {
            throw new Refusal("activity.refused.attendance", MOST_PEOPLE);
        }
        if (activity.photos().size() > MOST_PHOTOS) {
            throw new Refusal("activity.refused.photos", MOST_PHOTOS);
        }
        if (!activity.links().stream().allMatch(link -> link.matches("https?://\\S{3,2000}"))) {
            throw new Refusal("activity.refused.link");
        }
        activity.figures().forEach(this::check);
    }

    private void check(String code, BigDecimal value) {
        var indicator = indicators.get(code);
        if (indicator == null || !indicator.isEntered()) {
            throw new Refusal("activity.refused.figure_unknown", code);
        }
        if (value.signum() < 0
                || value.compareTo(MOST) >= 0
                || value.stripTrailingZeros().scale() > indicator.decimals()) {
            throw new Refusal("activity.refused.figure", indicator.name());
        }
    }
}
