package vn.trienkhai.reader.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.ToDoubleBiFunction;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.reader.json.Json;

/** Compares readings with labels, field by field, and counts what was right, invented and missed. */
// Lambdas over maps with nullable values lose the annotation; text() and maps() look at every value before it is used.
@SuppressWarnings("NullAway")
final class Score {

    /** Right, invented, missed. */
    static final class Count {
        int right;
        int invented;
        int missed;

        double precision() {
            return right + invented == 0 ? (missed == 0 ? Double.NaN : 1) : (double) right / (right + invented);
        }

        double recall() {
            return right + missed == 0 ? (invented == 0 ? Double.NaN : 1) : (double) right / (right + missed);
        }

        boolean isEmpty() {
            return right + invented + missed == 0;
        }

        double f1() {
            if (isEmpty()) {
                return Double.NaN;
            }
            return right == 0 ? 0 : 2 * precision() * recall() / (precision() + recall());
        }
    }

    static final List<String> FIELDS = List.of(
            "doc_type",
            "number",
            "symbol",
            "number_raw",
            "date",
            "place",
            "issuer",
            "parent_issuer",
            "subject",
            "citations",
            "addressees",
            "events",
            "windows",
            "tasks",
            "task_lead_units",
            "task_coop_units",
            "task_deadline",
            "report_obligations",
            "channels",
            "recipients",
            "signer_authority",
            "signer_title",
            "signer_name");
    static final List<String> DETAILS = List.of(
            "citation_type",
            "citation_date",
            "citation_issuer",
            "event_original_date",
            "event_anniversary_years",
            "event_anniversary_date",
            "report_via",
            "report_recurring",
            "report_kind");

    private record Pairs(List<int[]> matched, List<Integer> missed, List<Integer> invented) {}

    private final Map<String, Count> counts = new LinkedHashMap<>();
    private final List<String> misses = new ArrayList<>();
    private Set<String> lost = Set.of();
    private Set<String> unlabelled = Set.of();
    private String id = "";

    Score() {
        FIELDS.forEach(field -> counts.put(field, new Count()));
        DETAILS.forEach(field -> counts.put(field, new Count()));
    }

    Count count(String field) {
        return Objects.requireNonNull(counts.get(field), field);
    }

    List<String> misses() {
        return misses;
    }

    double macro() {
        return FIELDS.stream()
                .map(this::count)
                .filter(count -> !count.isEmpty())
                .mapToDouble(Count::f1)
                .average()
                .orElse(0);
    }

    void add(Map<String, @Nullable Object> label, Map<String, @Nullable Object> reading) {
        id = String.valueOf(label.get("id"));
        lost = new HashSet<>(texts(label.get("not_in_text")));
        unlabelled = new HashSet<>(texts(label.get("unlabelled")));
        header(label, reading);
        names("addressees", label, reading);
        names("recipients", label, reading);
        citations(label, reading);
        events(label, reading);
        windows(label, reading);
        channels(label, reading);
        tasks(label, reading);
        reports(label, reading);
    }

    private void header(Map<String, @Nullable Object> label, Map<String, @Nullable Object> reading) {
        scalar("doc_type", text(label, "doc_type"), text(reading, "doc_type"), Objects::equals, "doc_type");
        for (var field : List.of("number", "symbol", "number_raw")) {
            scalar(
                    field,
                    text(label, field),
                    text(reading, field),
                    (a, b) -> Objects.equals(Similarity.numberKey(a), Similarity.numberKey(b)),
                    field);
        }
        scalar("date", text(label, "date"), text(reading, "date"), Objects::equals, "date");
        scalar("place", text(label, "place"), text(reading, "place"), Similarity::sameName, "place");
        scalar("issuer", issuers(label), text(reading, "issuer"), Similarity::sameName, "issuer");
        scalar(
                "parent_issuer",
                text(label, "parent_issuer"),
                text(reading, "parent_issuer"),
                Similarity::sameName,
                "parent_issuer");
        scalar("subject", text(label, "subject"), text(reading, "subject"), Similarity::sameName, "subject");
        if (!unlabelled.contains("signer")) {
            signer(label, reading);
        }
    }

    private static @Nullable String issuers(Map<String, @Nullable Object> label) {
        var names = new ArrayList<String>();
        var issuer = text(label, "issuer");
        names.add(issuer == null ? "" : issuer);
        names.addAll(texts(label.get("issuer_aliases")));
        var joined = String.join("|", names).replaceAll("^\\|+|\\|+$", "");
        return joined.isEmpty() ? null : joined;
    }

    /** Of a joint document either signer will do. */
    private void signer(Map<String, @Nullable Object> label, Map<String, @Nullable Object> reading) {
        var read = map(reading.get("signer"));
        var best = map(label.get("signer"));
        for (var other : maps(label.get("co_signers"))) {
            best = likeness(other, read) > likeness(best, read) ? other : best;
        }
        for (var part : List.of("authority", "title", "name")) {
            scalar("signer_" + part, text(best, part), text(read, part), Similarity::sameName, "signer." + part);
        }
    }

    private static double likeness(Map<String, @Nullable Object> one, Map<String, @Nullable Object> other) {
        return Similarity.of(
                Objects.requireNonNullElse(text(one, "name"), ""), Objects.requireNonNullElse(text(other, "name"), ""));
    }

    private @Nullable Boolean scalar(
            String field,
            @Nullable String label,
            @Nullable String value,
            BiPredicate<String, String> same,
            String key) {
        if (lost.contains(key)) {
            return null;
        }
        var right = compare(count(field), label, value, same);
        if (Boolean.FALSE.equals(right)) {
            misses.add(id + " " + field + ": nhãn \"" + label + "\", đọc được \"" + value + "\"");
        }
        return right;
    }

    private static @Nullable Boolean compare(
            Count count, @Nullable String label, @Nullable String value, BiPredicate<String, String> same) {
        boolean absent = label == null || label.isEmpty();
        boolean unread = value == null || value.isEmpty();
        if (absent && unread) {
            return null;
        }
        boolean right = !absent && !unread && same.test(label, value);
        count.right += right ? 1 : 0;
        count.invented += right || unread ? 0 : 1;
        count.missed += right || absent ? 0 : 1;
        return right;
    }

    private boolean isLabelled(String field, Map<String, @Nullable Object> label) {
        return !unlabelled.contains(field) && label.get(field) != null;
    }

    private void names(String field, Map<String, @Nullable Object> label, Map<String, @Nullable Object> reading) {
        if (isLabelled(field, label)) {
            var labels = texts(label.get(field));
            var values = texts(reading.get(field)).stream()
                    .filter(value -> !value.isEmpty())
                    .toList();
            var pairs = greedy(labels, values, Similarity::of, Similarity.NAME);
            tally(field, pairs, labels, values);
        }
    }

    private <G, P> void tally(String field, Pairs pairs, List<G> labels, List<P> values) {
        var count = count(field);
        count.right += pairs.matched().size();
        count.missed += pairs.missed().size();
        count.invented += pairs.invented().size();
        pairs.missed().forEach(i -> misses.add(id + " " + field + ": sót " + labels.get(i)));
        pairs.invented().forEach(j -> misses.add(id + " " + field + ": thừa " + values.get(j)));
    }

    private static <G, P> Pairs greedy(
            List<G> labels, List<P> values, ToDoubleBiFunction<G, P> likeness, double threshold) {
        record Candidate(double likeness, int label, int value) {}
        var candidates = new ArrayList<Candidate>();
        for (int i = 0; i < labels.size(); i++) {
            for (int j = 0; j < values.size(); j++) {
                candidates.add(new Candidate(likeness.applyAsDouble(labels.get(i), values.get(j)), i, j));
            }
        }
        candidates.sort((a, b) -> Double.compare(b.likeness(), a.likeness()));
        var labelled = new boolean[labels.size()];
        var read = new boolean[values.size()];
        var matched = new ArrayList<int[]>();
        for (var candidate : candidates) {
            if (candidate.likeness() >= threshold && !labelled[candidate.label()] && !read[candidate.value()]) {
                labelled[candidate.label()] = true;
                read[candidate.value()] = true;
                matched.add(new int[] {candidate.label(), candidate.value()});
            }
        }
        return new Pairs(matched, unset(labelled), unset(read));
    }

    private static List<Integer> unset(boolean[] used) {
        var left = new ArrayList<Integer>();
        for (int i = 0; i < used.length; i++) {
            if (!used[i]) {
                left.add(i);
            }
        }
        return left;
    }

    private void citations(Map<String, @Nullable Object> label, Map<String, @Nullable Object> reading) {
        if (!isLabelled("citations", label)) {
            return;
        }
        var labels = maps(label.get("citations"));
        var values = maps(reading.get("citations"));
        var pairs = greedy(
                labels,
                values,
                (g, p) -> {
                    var key = Similarity.numberKey(text(g, "number_raw"));
                    return key != null && key.equals(Similarity.numberKey(text(p, "number_raw"))) ? 1 : 0;
                },
                1);
        var optional = pairs.missed().stream()
                .filter(i -> Boolean.TRUE.equals(labels.get(i).get("not_in_text")))
                .toList();
        var invented = new ArrayList<>(pairs.invented());
        for (int i : optional) {
            var key = Objects.requireNonNullElse(Similarity.numberKey(text(labels.get(i), "number_raw")), "");
            invented.stream()
                    .filter(j -> Similarity.ratio(
                                    key,
                                    Objects.requireNonNullElse(
                                            Similarity.numberKey(text(values.get(j), "number_raw")), ""))
                            >= 0.7)
                    .findFirst()
                    .ifPresent(invented::remove);
        }
        var missed = pairs.missed().stream().filter(i -> !optional.contains(i)).toList();
        tally("citations", new Pairs(pairs.matched(), missed, invented), labels, values);
        for (var pair : pairs.matched()) {
            var g = labels.get(pair[0]);
            var p = values.get(pair[1]);
            compare(count("citation_type"), text(g, "type"), text(p, "type"), Objects::equals);
            compare(count("citation_date"), text(g, "date"), text(p, "date"), Objects::equals);
            if (text(g, "issuer") != null) {
                compare(count("citation_issuer"), text(g, "issuer"), text(p, "issuer"), Similarity::sameName);
            }
        }
    }

    private void events(Map<String, @Nullable Object> label, Map<String, @Nullable Object> reading) {
        if (!isLabelled("events", label)) {
            return;
        }
        var labels = maps(label.get("events"));
        var values = maps(reading.get("events"));
        var pairs = greedy(
                labels,
                values,
                (g, p) -> Similarity.of(String.valueOf(g.get("name")), Objects.requireNonNullElse(text(p, "name"), "")),
                Similarity.NAME);
        tally("events", pairs, labels, values);
        for (var pair : pairs.matched()) {
            for (var part : List.of("original_date", "anniversary_years", "anniversary_date")) {
                compare(
                        count("event_" + part),
                        text(labels.get(pair[0]), part),
                        text(values.get(pair[1]), part),
                        Objects::equals);
            }
        }
    }

    private void windows(Map<String, @Nullable Object> label, Map<String, @Nullable Object> reading) {
        if (isLabelled("windows", label)) {
            var labels = maps(label.get("windows"));
            var values = maps(reading.get("windows"));
            tally(
                    "windows",
                    greedy(labels, values, (g, p) -> windowKey(g).equals(windowKey(p)) ? 1 : 0, 1),
                    labels,
                    values);
        }
    }

    private static List<@Nullable Object> windowKey(Map<String, @Nullable Object> window) {
        boolean relative =
                text(window, "anchor") != null || window.get("before_days") != null || window.get("after_days") != null;
        return relative
                ? Arrays.asList("relative", text(window, "before_days"), text(window, "after_days"))
                : Arrays.asList("days", text(window, "from"), text(window, "to"));
    }

    private void channels(Map<String, @Nullable Object> label, Map<String, @Nullable Object> reading) {
        if (!isLabelled("channels", label)) {
            return;
        }
        var labels = codes(label);
        var values = codes(reading);
        var both = new HashSet<>(labels);
        both.retainAll(values);
        var count = count("channels");
        count.right += both.size();
        count.missed += labels.size() - both.size();
        count.invented += values.size() - both.size();
        labels.stream().filter(code -> !both.contains(code)).forEach(code -> misses.add(id + " channels: sót " + code));
        values.stream()
                .filter(code -> !both.contains(code))
                .forEach(code -> misses.add(id + " channels: thừa " + code));
    }

    private static Set<String> codes(Map<String, @Nullable Object> of) {
        var codes = new HashSet<String>();
        maps(of.get("channels")).forEach(channel -> codes.add(String.valueOf(channel.get("code"))));
        return codes;
    }

    private void tasks(Map<String, @Nullable Object> label, Map<String, @Nullable Object> reading) {
        if (!isLabelled("tasks", label)) {
            return;
        }
        var labels = maps(label.get("tasks"));
        var values = maps(reading.get("tasks"));
        var words = new HashMap<Map<String, @Nullable Object>, List<String>>();
        values.forEach(value ->
                words.put(value, Similarity.tokens(Objects.requireNonNullElse(text(value, "text"), ""))));
        var pairs =
                greedy(labels, values, (g, p) -> taskLikeness(g, words.getOrDefault(p, List.of())), Similarity.TASK);
        tally(
                "tasks",
                pairs,
                labels.stream().map(g -> text(g, "text_head")).toList(),
                values.stream().map(p -> head(text(p, "text"))).toList());
        for (var pair : pairs.matched()) {
            for (var part : List.of("lead_units", "coop_units")) {
                var g = texts(labels.get(pair[0]).get(part));
                var p = texts(values.get(pair[1]).get(part));
                tally("task_" + part, greedy(g, p, Similarity::of, Similarity.NAME), g, p);
            }
            compare(
                    count("task_deadline"),
                    text(labels.get(pair[0]), "deadline"),
                    text(values.get(pair[1]), "deadline"),
                    Objects::equals);
        }
    }

    private static String head(@Nullable String text) {
        return text == null ? "" : text.substring(0, Math.min(70, text.length()));
    }

    private static double taskLikeness(Map<String, @Nullable Object> label, List<String> words) {
        double best = 0;
        var heads = new ArrayList<>(List.of(Objects.requireNonNullElse(text(label, "text_head"), "")));
        heads.addAll(texts(label.get("text_head_alts")));
        for (var head : heads) {
            var wanted = Similarity.tokens(head);
            if (!wanted.isEmpty()) {
                double contained = (double) Similarity.shared(wanted, words) / wanted.size();
                double aligned = Similarity.dice(wanted, words.subList(0, Math.min(words.size(), wanted.size())));
                best = Math.max(best, 0.9 * contained + 0.1 * aligned);
            }
        }
        return best;
    }

    /** Ad hoc clauses count neither for nor against. */
    private void reports(Map<String, @Nullable Object> label, Map<String, @Nullable Object> reading) {
        if (!isLabelled("report_obligations", label)) {
            return;
        }
        var all = maps(label.get("report_obligations"));
        var firm = all.stream().filter(g -> !"adhoc".equals(text(g, "kind"))).toList();
        var open = new ArrayList<>(
                all.stream().filter(g -> "adhoc".equals(text(g, "kind"))).toList());
        var values = maps(reading.get("report_obligations"));
        var pairs = greedy(firm, values, Score::reportLikeness, Similarity.NAME);
        var invented = new ArrayList<Integer>();
        for (int j : pairs.invented()) {
            var value = values.get(j);
            if ("adhoc".equals(text(value, "kind"))) {
                continue;
            }
            var spare = open.stream().filter(g -> isSpare(g, value)).findFirst();
            if (spare.isPresent()) {
                open.remove(spare.get());
            } else {
                invented.add(j);
            }
        }
        tally("report_obligations", new Pairs(pairs.matched(), pairs.missed(), invented), firm, values);
        for (var pair : pairs.matched()) {
            var g = firm.get(pair[0]);
            var p = values.get(pair[1]);
            compare(count("report_via"), text(g, "via"), text(p, "via"), Similarity::sameName);
            compare(count("report_recurring"), text(g, "recurring"), text(p, "recurring"), Objects::equals);
            compare(
                    count("report_kind"),
                    text(g, "kind"),
                    Objects.requireNonNullElse(text(p, "kind"), "report"),
                    Objects::equals);
        }
    }

    private static boolean isSpare(Map<String, @Nullable Object> label, Map<String, @Nullable Object> value) {
        var to = text(label, "to");
        var read = text(value, "to");
        return text(value, "due") == null && (to == null || read == null || Similarity.sameName(to, read));
    }

    private static double reportLikeness(Map<String, @Nullable Object> label, Map<String, @Nullable Object> value) {
        if (!Objects.equals(text(label, "due"), text(value, "due"))) {
            return 0;
        }
        var to = text(label, "to");
        var read = text(value, "to");
        if (to == null) {
            return 0.9;
        }
        double likeness = read == null ? 0 : Similarity.of(to, read);
        if (likeness < Similarity.NAME) {
            return 0;
        }
        double recurring = Objects.equals(text(label, "recurring"), text(value, "recurring")) ? 0.01 : 0;
        var what = Similarity.dice(
                Similarity.tokens(Objects.requireNonNullElse(text(label, "what"), "")),
                Similarity.tokens(Objects.requireNonNullElse(text(value, "what"), "")));
        return likeness + recurring + 0.001 * what;
    }

    private static @Nullable String text(Map<String, @Nullable Object> of, String name) {
        var value = of.get(name);
        return value == null || value.toString().isEmpty() ? null : value.toString();
    }

    private static List<String> texts(@Nullable Object list) {
        return list == null
                ? List.of()
                : Json.list(list).stream()
                        .filter(Objects::nonNull)
                        .map(String::valueOf)
                        .toList();
    }

    private static Map<String, @Nullable Object> map(@Nullable Object value) {
        if (value == null) {
            return new HashMap<>();
        }
        return Json.object(value);
    }

    private static List<Map<String, @Nullable Object>> maps(@Nullable Object list) {
        var maps = new ArrayList<Map<String, @Nullable Object>>();
        if (list != null) {
            for (var item : Json.list(list)) {
                maps.add(map(item));
            }
        }
        return maps;
    }
}
