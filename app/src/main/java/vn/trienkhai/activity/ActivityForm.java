package vn.trienkhai.activity;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.trienkhai.campaign.CampaignId;
import vn.trienkhai.shared.TypedDay;
import vn.trienkhai.shared.UnitId;
import vn.trienkhai.shared.Vietnamese;
import vn.trienkhai.task.AssignmentId;

/**
 * What a browser sends of an activity, as typed; {@code figure.CODE} are its figures. Public because templates are compiled
 * elsewhere.
 */
public record ActivityForm(Map<String, String> fields, Set<Integer> together) {

    static ActivityForm of(Map<String, String> fields, List<Integer> together) {
        return new ActivityForm(fields, new LinkedHashSet<>(together));
    }

    /** An empty one with an id of its own, for today. */
    static ActivityForm fresh(LocalDate today, String assignment, String campaign) {
        return new ActivityForm(
                Map.of(
                        "id",
                        ActivityId.fresh().toString(),
                        "on",
                        today.toString(),
                        "assignment",
                        assignment,
                        "campaign",
                        campaign),
                Set.of());
    }

    /** What an activity says now, to be corrected. */
    static ActivityForm of(Activity activity) {
        var fields = new HashMap<String, String>();
        fields.put("channel", activity.channel().code());
        fields.put("what", activity.what());
        fields.put("on", activity.on().toString());
        fields.put("place", activity.place());
        fields.put("note", activity.note());
        fields.put("link", activity.links().stream().findFirst().orElse(""));
        activity.attendance().ifPresent(people -> fields.put("attendance", Vietnamese.number(people)));
        activity.figures().forEach((code, value) -> fields.put("figure." + code, Vietnamese.number(value)));
        return new ActivityForm(fields, Set.of()).correcting(activity).over(activity.version());
    }

    /** The same for that activity, whatever id was sent. */
    ActivityForm correcting(Activity activity) {
        return with("id", activity.id().toString());
    }

    /** The same over another version: what is sent next is meant to replace that one. */
    ActivityForm over(int version) {
        return with("version", Integer.toString(version));
    }

    private ActivityForm with(String field, String value) {
        var changed = new HashMap<>(fields);
        changed.put(field, value);
        return new ActivityForm(changed, together);
    }

    int version() {
        return get("version").matches("\\d{1,9}") ? Integer.parseInt(get("version")) : 0;
    }

    public String get(String field) {
        return fields.getOrDefault(field, "");
    }

    /** Whether units are looked for and nothing is to be kept yet: asked for, or Enter behind a name none was chosen for. */
    boolean isLookingForUnits() {
        return fields.containsKey("find") || fields.containsKey("enter") && !get("q").isBlank() && together.isEmpty();
    }

    /** By field, the key of the sentence that says what is wrong with it. */
    Map<String, String> problems(List<Indicator> indicators, LocalDate today) {
        var problems = new HashMap<String, String>();
        if (Channel.parse(get("channel")).isEmpty()) {
            problems.put("channel", "activity.form.channel");
        }
        if (get("what").isBlank()) {
            problems.put("what", "activity.form.what");
        }
        if (day().isEmpty()) {
            problems.put("on", "activity.form.on");
        } else if (day().get().isAfter(today)) {
            problems.put("on", "activity.form.future");
        }
        switch (FigureText.of(get("attendance"), 0)) {
            case FigureText.Wrong(var reason) -> problems.put("attendance", "activity.figure." + reason);
            case FigureText.Read(var people)
            when people.compareTo(BigDecimal.valueOf(ActivityRule.MOST_PEOPLE)) > 0 ->
                problems.put("attendance", "activity.form.attendance");
            case FigureText.Read _, FigureText.Blank _ -> {}
        }
        for (var indicator : indicators) {
            var field = "figure." + indicator.code();
            if (FigureText.of(get(field), indicator.decimals()) instanceof FigureText.Wrong(var reason)) {
                problems.put(field, "activity.figure." + reason);
            }
        }
        return problems;
    }

    NewActivity activity(List<Indicator> indicators, List<NewActivity.Upload> photos) {
        return new NewActivity(
                ActivityId.parse(get("id")).orElseGet(ActivityId::fresh),
                number("campaign").map(CampaignId::new),
                number("assignment").map(AssignmentId::new),
                Channel.of(get("channel")),
                get("what").strip(),
                get("place").strip(),
                day().orElseThrow(),
                FigureText.of(get("attendance"), 0) instanceof FigureText.Read(var people)
                        ? Optional.of(people.min(BigDecimal.valueOf(Integer.MAX_VALUE))
                                .intValue())
                        : Optional.empty(),
                together.stream().map(UnitId::new).toList(),
                figures(indicators),
                Stream.of(get("link").strip()).filter(link -> !link.isEmpty()).toList(),
                get("note").strip(),
                photos);
    }

    private Map<String, BigDecimal> figures(List<Indicator> indicators) {
        var figures = new LinkedHashMap<String, BigDecimal>();
        for (var indicator : indicators) {
            if (FigureText.of(get("figure." + indicator.code()), indicator.decimals())
                            instanceof FigureText.Read(var value)
                    && value.signum() > 0) {
                figures.put(indicator.code(), value);
            }
        }
        return figures;
    }

    private Optional<LocalDate> day() {
        return TypedDay.read(get("on"));
    }

    private Optional<Long> number(String field) {
        return Optional.of(get(field))
                .filter(text -> text.matches("[1-9]\\d{0,17}"))
                .map(Long::valueOf);
    }
}
