package vn.trienkhai.reader.cli;

import static vn.trienkhai.reader.cli.Labels.maps;
import static vn.trienkhai.reader.cli.Labels.text;
import static vn.trienkhai.reader.cli.Labels.textOf;
import static vn.trienkhai.reader.cli.Labels.texts;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Names, citations, events, windows and channels of one document. */
// Lambdas over maps with nullable values lose the annotation; Labels looks at every value before it is used.
@SuppressWarnings("NullAway")
final class ListScore {
    private static final double DAMAGED = 0.7;

    private final Document document;

    ListScore(Document document) {
        this.document = document;
    }

    void compare() {
        names("addressees");
        names("recipients");
        citations();
        events();
        windows();
        channels();
    }

    private void names(String field) {
        if (document.isLabelled(field)) {
            var labels = texts(document.label.get(field));
            var values = texts(document.reading.get(field)).stream()
                    .filter(value -> !value.isEmpty())
                    .toList();
            document.list(
                    field, Pairs.greedy(labels, values, Similarity::of, Similarity.NAME), labels, values, "/" + field);
        }
    }

    private void citations() {
        if (!document.isLabelled("citations")) {
            return;
        }
        var labels = maps(document.label.get("citations"));
        var values = maps(document.reading.get("citations"));
        var pairs = withoutDamaged(Pairs.greedy(labels, values, ListScore::sameNumber, 1), labels, values);
        document.list("citations", pairs, labels, values, "/citations");
        for (var pair : pairs.matched()) {
            var g = labels.get(pair[0]);
            var p = values.get(pair[1]);
            var pointer = "/citations/" + pair[1];
            document.scalar("citation_type", text(g, "type"), text(p, "type"), Objects::equals, pointer + "/type");
            document.scalar("citation_date", text(g, "date"), text(p, "date"), Objects::equals, pointer + "/date");
            if (text(g, "issuer") != null) {
                document.scalar(
                        "citation_issuer",
                        text(g, "issuer"),
                        text(p, "issuer"),
                        Similarity::sameName,
                        pointer + "/issuer");
            }
        }
    }

    private static double sameNumber(Map<String, @Nullable Object> one, Map<String, @Nullable Object> other) {
        var key = Similarity.numberKey(text(one, "number_raw"));
        return key != null && key.equals(Similarity.numberKey(text(other, "number_raw"))) ? 1 : 0;
    }

    /** A damaged reading of a damaged number is neither right nor wrong. */
    private static Pairs withoutDamaged(
            Pairs pairs, List<Map<String, @Nullable Object>> labels, List<Map<String, @Nullable Object>> values) {
        var missed = new ArrayList<>(pairs.missed());
        var invented = new ArrayList<>(pairs.invented());
        for (int i : pairs.missed()) {
            if (Boolean.TRUE.equals(labels.get(i).get("not_in_text"))) {
                missed.remove(Integer.valueOf(i));
                var key = numberKey(labels.get(i));
                invented.stream()
                        .filter(j -> Similarity.ratio(key, numberKey(values.get(j))) >= DAMAGED)
                        .findFirst()
                        .ifPresent(invented::remove);
            }
        }
        return new Pairs(pairs.matched(), missed, invented);
    }

    private static String numberKey(Map<String, @Nullable Object> citation) {
        return Objects.requireNonNullElse(Similarity.numberKey(text(citation, "number_raw")), "");
    }

    private void events() {
        if (!document.isLabelled("events")) {
            return;
        }
        var labels = maps(document.label.get("events"));
        var values = maps(document.reading.get("events"));
        var pairs = Pairs.greedy(
                labels, values, (g, p) -> Similarity.of(textOf(g, "name"), textOf(p, "name")), Similarity.NAME);
        document.list("events", pairs, labels, values, "/events");
        for (var pair : pairs.matched()) {
            for (var part : List.of("original_date", "anniversary_years", "anniversary_date")) {
                document.scalar(
                        "event_" + part,
                        text(labels.get(pair[0]), part),
                        text(values.get(pair[1]), part),
                        Objects::equals,
                        "/events/" + pair[1] + "/" + part);
            }
        }
    }

    private void windows() {
        if (document.isLabelled("windows")) {
            var labels = maps(document.label.get("windows"));
            var values = maps(document.reading.get("windows"));
            var pairs = Pairs.greedy(labels, values, (g, p) -> windowKey(g).equals(windowKey(p)) ? 1 : 0, 1);
            document.list("windows", pairs, labels, values, "/windows");
        }
    }

    private static List<@Nullable Object> windowKey(Map<String, @Nullable Object> window) {
        boolean relative =
                text(window, "anchor") != null || window.get("before_days") != null || window.get("after_days") != null;
        return relative
                ? Arrays.asList("relative", text(window, "before_days"), text(window, "after_days"))
                : Arrays.asList("days", text(window, "from"), text(window, "to"));
    }

    private void channels() {
        if (document.isLabelled("channels")) {
            var labels = codes(document.label);
            var values = codes(document.reading);
            var pairs = Pairs.greedy(labels, values, (g, p) -> g.equals(p) ? 1 : 0, 1);
            document.list("channels", pairs, labels, values, "/channels");
        }
    }

    private static List<String> codes(Map<String, @Nullable Object> of) {
        var codes = new LinkedHashSet<String>();
        maps(of.get("channels")).forEach(channel -> codes.add(textOf(channel, "code")));
        return List.copyOf(codes);
    }
}
