package vn.trienkhai.reader.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Compares readings with labels, field by field, and counts what was right, invented and missed. */
final class Score {
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

    private final Map<String, Count> counts = new LinkedHashMap<>();
    private final List<String> misses = new ArrayList<>();

    Score() {
        FIELDS.forEach(field -> counts.put(field, new Count()));
        DETAILS.forEach(field -> counts.put(field, new Count()));
    }

    void add(Map<String, @Nullable Object> label, Map<String, @Nullable Object> reading) {
        var document = new Document(label, reading, this);
        new HeaderScore(document).compare();
        new ListScore(document).compare();
        new DutyScore(document).compare();
    }

    Count count(String field) {
        return Objects.requireNonNull(counts.get(field), field);
    }

    void miss(String what) {
        misses.add(what);
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

    /** Of all values given without a doubt, the share that is right. */
    double sure() {
        int right = counts.values().stream().mapToInt(count -> count.sureRight).sum();
        int wrong = counts.values().stream().mapToInt(count -> count.sureWrong).sum();
        return right + wrong == 0 ? Double.NaN : (double) right / (right + wrong);
    }
}
