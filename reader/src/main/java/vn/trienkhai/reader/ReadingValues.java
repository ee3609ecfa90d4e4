package vn.trienkhai.reader;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A reading as the names and values of its published form; see {@link ReadingJson}. */
final class ReadingValues {
    private ReadingValues() {}

    /** All names in their published order, without the text. */
    static Map<String, @Nullable Object> of(DirectiveReading reading) {
        var all = new LinkedHashMap<String, @Nullable Object>();
        all.put("doc_type", reading.docType());
        all.put("issuer", reading.issuer());
        all.put("parent_issuer", reading.parentIssuer());
        all.put("number", reading.number());
        all.put("symbol", reading.symbol());
        all.put("number_raw", reading.numberRaw());
        all.put("place", reading.place());
        all.put("date", reading.date());
        all.put("subject", reading.subject());
        all.put("urgency", reading.urgency());
        all.put("secrecy", reading.secrecy());
        all.put("citations", each(reading.citations(), ReadingValues::citation));
        all.put("addressees", reading.addressees());
        all.put("events", each(reading.events(), ReadingValues::event));
        all.put("windows", each(reading.windows(), ReadingValues::window));
        all.put("themes", reading.themes());
        all.put("channels", each(reading.channels(), c -> named("code", c.code(), "raw", c.raw())));
        all.put("tasks", each(reading.tasks(), ReadingValues::task));
        all.put("report_obligations", each(reading.reportObligations(), ReadingValues::report));
        all.put("recipients", reading.recipients());
        all.put("informed", reading.informed());
        var signer = reading.signer();
        all.put(
                "signer",
                signer == null
                        ? null
                        : named("authority", signer.authority(), "title", signer.title(), "name", signer.name()));
        all.put("sections", each(reading.sections(), ReadingValues::section));
        all.put("footnotes", reading.footnotes());
        all.put("attachments", reading.attachments());
        all.put("doubts", each(reading.doubts(), ReadingValues::doubt));
        all.put("evidence", evidence(reading));
        all.put("reader", reader(reading.reader()));
        return all;
    }

    private static <T> List<Object> each(List<T> items, Function<T, Object> write) {
        return items.stream().map(write).toList();
    }

    static Map<String, @Nullable Object> named(@Nullable Object... namesAndValues) {
        var map = new LinkedHashMap<String, @Nullable Object>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            map.put(String.valueOf(namesAndValues[i]), namesAndValues[i + 1]);
        }
        return map;
    }

    private static Object citation(Citation citation) {
        return named(
                "type",
                citation.type(),
                "number_raw",
                citation.numberRaw(),
                "date",
                iso(citation.date()),
                "issuer",
                citation.issuer());
    }

    private static Object event(Event event) {
        return named(
                "name", event.name(),
                "original_date", event.originalDate(),
                "anniversary_years", event.anniversaryYears(),
                "anniversary_date", event.anniversaryDate());
    }

    private static Object window(Window window) {
        var map = named("what", window.what(), "from", iso(window.from()), "to", iso(window.to()), "raw", window.raw());
        if (window.anchor() != null || window.beforeDays() != null || window.afterDays() != null) {
            map.put("anchor", window.anchor());
            map.put("before_days", window.beforeDays());
            map.put("after_days", window.afterDays());
        }
        return map;
    }

    private static Object task(Task task) {
        return named(
                "id", task.id(),
                "text", task.text(),
                "lead_units", task.leadUnits(),
                "coop_units", task.coopUnits(),
                "deadline", iso(task.deadline()),
                "raw_deadline", task.rawDeadline());
    }

    private static Object report(ReportObligation report) {
        return named(
                "kind", report.kind(),
                "what", report.what(),
                "to", report.to(),
                "via", report.via(),
                "due", iso(report.due()),
                "recurring", report.recurring(),
                "raw", report.raw());
    }

    private static Object section(Section section) {
        return named(
                "label", section.label(),
                "heading", section.heading(),
                "text", section.text(),
                "children", each(section.children(), ReadingValues::section));
    }

    private static Object doubt(Doubt doubt) {
        return named(
                "field", doubt.field(), "reason", doubt.reason(), "quote", doubt.quote(), "choices", doubt.choices());
    }

    private static Object evidence(DirectiveReading reading) {
        var map = new LinkedHashMap<String, @Nullable Object>();
        reading.evidence()
                .forEach((pointer, e) -> map.put(
                        pointer,
                        named(
                                "page", e.page(), "line", e.line(), "start", e.start(), "end", e.end(), "quote",
                                e.quote())));
        return map;
    }

    private static Object reader(ReaderInfo reader) {
        return named(
                "version",
                reader.version(),
                "source",
                reader.source(),
                "encoding",
                reader.encoding(),
                "ms",
                reader.ms());
    }

    private static @Nullable String iso(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }
}
