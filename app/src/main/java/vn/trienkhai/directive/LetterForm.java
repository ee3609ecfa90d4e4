package vn.trienkhai.directive;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.util.MultiValueMap;
import vn.trienkhai.directive.DerivedDraft.DerivedReport;
import vn.trienkhai.directive.DerivedDraft.DerivedTask;
import vn.trienkhai.shared.Refusal;

/** What a browser sends of a letter: plain fields, and for the duties one value of each name in the same order. */
record LetterForm(MultiValueMap<String, String> sent) {
    private static final Pattern LINES = Pattern.compile("\\s*\\R\\s*");
    private static final Pattern UNITS = Pattern.compile("\\s*;\\s*");

    DerivedDraft draft() {
        return new DerivedDraft(
                text("docType"),
                text("symbol"),
                text("place"),
                text("subject"),
                text("opening"),
                list(LINES, text("addressees")),
                tasks(),
                report(),
                list(LINES, text("recipients")),
                text("authority"),
                text("title"),
                text("signer"));
    }

    private List<DerivedTask> tasks() {
        var used = Set.copyOf(all("use"));
        var tasks = new ArrayList<DerivedTask>();
        for (int i = 0; i < all("taskText").size(); i++) {
            var text = item("taskText", i);
            if (used.contains(Integer.toString(i)) && !text.isBlank()) {
                tasks.add(new DerivedTask(
                        Optional.of(item("taskSource", i)).filter(source -> source.matches("/tasks/\\d+")),
                        text,
                        list(UNITS, item("taskLead", i)),
                        list(UNITS, item("taskSupport", i)),
                        day(item("taskDeadline", i))));
            }
        }
        return List.copyOf(tasks);
    }

    private Optional<DerivedReport> report() {
        if (text("reportWhat").isBlank()) {
            return Optional.empty();
        }
        var due = day(text("reportDue")).orElseThrow(() -> new Refusal("directive.derive.report_due"));
        return Optional.of(new DerivedReport(
                text("reportWhat"),
                text("reportTo"),
                Optional.of(text("reportVia")).filter(via -> !via.isBlank()),
                due));
    }

    private static Optional<LocalDate> day(String typed) {
        return typed.isBlank()
                ? Optional.empty()
                : Optional.of(LocalDate.parse(
                        new EditableField("deadline").value(typed).asString()));
    }

    private String text(String name) {
        return Optional.ofNullable(sent.getFirst(name)).orElse("").strip();
    }

    private List<String> all(String name) {
        return Optional.ofNullable(sent.get(name)).orElse(List.of());
    }

    private String item(String name, int place) {
        var values = all(name);
        return place < values.size() ? values.get(place).strip() : "";
    }

    private static List<String> list(Pattern between, String typed) {
        return between.splitAsStream(typed.strip())
                .filter(part -> !part.isBlank())
                .toList();
    }
}
