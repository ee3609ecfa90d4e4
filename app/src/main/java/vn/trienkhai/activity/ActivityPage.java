package vn.trienkhai.activity;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.trienkhai.shared.Vietnamese;
import vn.trienkhai.web.Texts;

/** One activity. Public because templates are compiled elsewhere. */
public record ActivityPage(
        Activity activity,
        String organiser,
        List<String> together,
        List<Entered> figures,
        boolean mine,
        boolean isNew,
        List<Changed> corrections) {

    /** A correction as it is shown: each field with what it said before. */
    public record Changed(Correction correction, List<Field> before) {}

    /** What a field said; empty when it said nothing. */
    public record Field(String label, String said) {}

    static List<Changed> changes(
            Activity activity, List<Correction> corrections, List<Indicator> indicators, Texts texts) {
        var changed = new ArrayList<Changed>();
        var after = Correction.Said.of(activity);
        for (var correction : corrections) {
            var now = fields(after, indicators, texts);
            changed.add(new Changed(
                    correction,
                    fields(correction.before(), indicators, texts).stream()
                            .filter(field -> !now.contains(field))
                            .toList()));
            after = correction.before();
        }
        return changed;
    }

    private static List<Field> fields(Correction.Said said, List<Indicator> indicators, Texts texts) {
        var fields = new ArrayList<Field>();
        fields.add(new Field(texts.of("activity.channel"), texts.of("activity.channel." + Channel.of(said.channel()))));
        fields.add(new Field(texts.of("activity.what"), said.what()));
        fields.add(new Field(texts.of("activity.on"), Vietnamese.date(said.on())));
        fields.add(new Field(
                texts.of("activity.attendance"),
                said.attendance() == null ? "" : Vietnamese.number(said.attendance())));
        fields.add(new Field(texts.of("activity.place"), said.place()));
        indicators.forEach(indicator -> fields.add(new Field(
                indicator.name(),
                Optional.ofNullable(said.figures().get(indicator.code()))
                        .map(Vietnamese::number)
                        .orElse(""))));
        fields.add(new Field(texts.of("activity.link"), String.join(", ", said.links())));
        fields.add(new Field(texts.of("activity.note"), said.note()));
        return fields;
    }

    /** A figure with its name. */
    public record Entered(Indicator indicator, BigDecimal value) {}
}
