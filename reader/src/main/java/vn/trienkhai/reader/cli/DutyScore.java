package vn.trienkhai.reader.cli;

import static vn.trienkhai.reader.cli.Labels.maps;
import static vn.trienkhai.reader.cli.Labels.text;
import static vn.trienkhai.reader.cli.Labels.textOf;
import static vn.trienkhai.reader.cli.Labels.texts;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Tasks and reports of one document. */
// Lambdas over maps with nullable values lose the annotation; Labels looks at every value before it is used.
@SuppressWarnings("NullAway")
final class DutyScore {
    private static final int HEAD = 70;

    private final Document document;

    DutyScore(Document document) {
        this.document = document;
    }

    void compare() {
        if (document.isLabelled("tasks")) {
            tasks();
        }
        if (document.isLabelled("report_obligations")) {
            reports();
        }
    }

    private void tasks() {
        var labels = maps(document.label.get("tasks"));
        var values = maps(document.reading.get("tasks"));
        var words = new HashMap<Map<String, @Nullable Object>, List<String>>();
        values.forEach(value -> words.put(value, Similarity.tokens(textOf(value, "text"))));
        var pairs = Pairs.greedy(
                labels, values, (g, p) -> taskLikeness(g, words.getOrDefault(p, List.of())), Similarity.TASK);
        document.list(
                "tasks",
                pairs,
                labels.stream().map(g -> textOf(g, "text_head")).toList(),
                values.stream().map(p -> head(textOf(p, "text"))).toList(),
                "/tasks");
        for (var pair : pairs.matched()) {
            task(labels.get(pair[0]), values.get(pair[1]), "/tasks/" + pair[1]);
        }
    }

    private void task(Map<String, @Nullable Object> label, Map<String, @Nullable Object> value, String pointer) {
        for (var part : List.of("lead_units", "coop_units")) {
            var g = texts(label.get(part));
            var p = texts(value.get(part));
            document.list(
                    "task_" + part, Pairs.greedy(g, p, Similarity::of, Similarity.NAME), g, p, pointer + "/" + part);
        }
        document.scalar(
                "task_deadline",
                text(label, "deadline"),
                text(value, "deadline"),
                Objects::equals,
                pointer + "/deadline");
    }

    private static String head(String text) {
        return text.substring(0, Math.min(HEAD, text.length()));
    }

    private static double taskLikeness(Map<String, @Nullable Object> label, List<String> words) {
        double best = 0;
        var heads = new ArrayList<>(List.of(textOf(label, "text_head")));
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
    private void reports() {
        var all = maps(document.label.get("report_obligations"));
        var firm = all.stream().filter(g -> !isAdHoc(g)).toList();
        var open = new ArrayList<>(all.stream().filter(DutyScore::isAdHoc).toList());
        var values = maps(document.reading.get("report_obligations"));
        var pairs = Pairs.greedy(firm, values, DutyScore::reportLikeness, Similarity.NAME);
        var invented = new ArrayList<Integer>();
        for (int j : pairs.invented()) {
            if (!isAdHoc(values.get(j)) && !takeSpare(open, values.get(j))) {
                invented.add(j);
            }
        }
        var pointer = "/report_obligations";
        document.list(
                "report_obligations", new Pairs(pairs.matched(), pairs.missed(), invented), firm, values, pointer);
        for (var pair : pairs.matched()) {
            report(firm.get(pair[0]), values.get(pair[1]), pointer + "/" + pair[1]);
        }
    }

    private void report(Map<String, @Nullable Object> label, Map<String, @Nullable Object> value, String pointer) {
        document.scalar("report_via", text(label, "via"), text(value, "via"), Similarity::sameName, pointer + "/via");
        document.scalar(
                "report_recurring",
                text(label, "recurring"),
                text(value, "recurring"),
                Objects::equals,
                pointer + "/recurring");
        document.scalar(
                "report_kind",
                text(label, "kind"),
                Objects.requireNonNullElse(text(value, "kind"), "report"),
                Objects::equals,
                pointer + "/kind");
    }

    private static boolean isAdHoc(Map<String, @Nullable Object> report) {
        return "adhoc".equals(text(report, "kind"));
    }

    private static boolean takeSpare(List<Map<String, @Nullable Object>> open, Map<String, @Nullable Object> value) {
        var spare = open.stream().filter(g -> isSpare(g, value)).findFirst();
        spare.ifPresent(open::remove);
        return spare.isPresent();
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
        var what = Similarity.dice(Similarity.tokens(textOf(label, "what")), Similarity.tokens(textOf(value, "what")));
        return likeness + recurring + 0.001 * what;
    }
}
