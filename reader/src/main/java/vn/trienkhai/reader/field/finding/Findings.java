package vn.trienkhai.reader.field.finding;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.trienkhai.reader.Doubt;
import vn.trienkhai.reader.DoubtReason;
import vn.trienkhai.reader.Evidence;
import vn.trienkhai.reader.layout.DirectiveText;
import vn.trienkhai.reader.layout.Span;

/** Collects, while fields are read, where each value stands and what could not be settled. */
public final class Findings {
    private final DirectiveText text;
    private final Map<String, Evidence> evidence = new LinkedHashMap<>();
    private final List<Doubt> doubts = new ArrayList<>();

    public Findings(DirectiveText text) {
        this.text = text;
    }

    public void evidence(String pointer, Span span) {
        evidence.put(pointer, text.evidence(span));
    }

    public void doubt(String field, DoubtReason reason) {
        doubt(field, reason, "", List.of());
    }

    public void doubt(String field, DoubtReason reason, String quote, List<String> choices) {
        doubts.add(new Doubt(field, reason.code(), quote, choices));
    }

    public Map<String, Evidence> evidence() {
        return evidence;
    }

    public List<Doubt> doubts() {
        return doubts;
    }
}
