package vn.trienkhai.reader;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.reader.json.Json;

/**
 * The published JSON form of a reading, and back: UTF-8, ISO dates, {@code null} or {@code []} for what is absent, names as
 * in {@code docs/reading-format.md}. They are stable: other programs depend on them.
 */
public final class ReadingJson {
    private ReadingJson() {}

    /** One line of JSON without the text itself, as the command line prints it. */
    public static String write(DirectiveReading reading) {
        return Json.write(values(reading));
    }

    /** The same with a leading {@code "text"}; {@link #parse} needs it to restore a reading completely. */
    public static String writeWithText(DirectiveReading reading) {
        var all = new LinkedHashMap<String, @Nullable Object>();
        all.put("text", reading.text());
        all.putAll(values(reading));
        return Json.write(all);
    }

    /**
     * Restores a reading; a missing name counts as absent.
     *
     * @throws IllegalArgumentException when the text is no JSON object of a reading
     */
    public static DirectiveReading parse(String json) {
        try {
            return new Parser(Json.object(Json.parse(json))).reading();
        } catch (ClassCastException | DateTimeException e) {
            throw new IllegalArgumentException("not a reading", e);
        }
    }

    /** {@code {"outcome":"read","reading":{…},"places":"…"}} with the text and, of pages, {@link PagePlaces#packed}, or {@code {"outcome":"refused","reason":…,"detail":…}}. */
    public static String writeOutcome(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Read(var reading) ->
                "{\"outcome\":\"read\",\"reading\":" + writeWithText(reading) + places(reading.places()) + "}";
            case Outcome.Refused(var reason, var detail) ->
                Json.write(named("outcome", "refused", "reason", reason.name(), "detail", detail));
        };
    }

    /**
     * Restores what {@link #writeOutcome} wrote.
     *
     * @throws IllegalArgumentException when the text is nothing of the kind
     */
    public static Outcome parseOutcome(String json) {
        try {
            var parser = new Parser(Json.object(Json.parse(json)));
            return switch (parser.textOr("outcome", "")) {
                case "read" -> new Outcome.Read(parser.placed());
                case "refused" ->
                    new Outcome.Refused(
                            Outcome.Reason.valueOf(parser.textOr("reason", "")), parser.textOr("detail", ""));
                default -> throw new IllegalArgumentException("not an outcome");
            };
        } catch (ClassCastException | DateTimeException e) {
            throw new IllegalArgumentException("not an outcome", e);
        }
    }

    private static String places(@Nullable PagePlaces places) {
        return places == null ? "" : ",\"places\":" + Json.write(places.packed());
    }

    static Map<String, @Nullable Object> values(DirectiveReading reading) {
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
        all.put("citations", each(reading.citations(), ReadingJson::citation));
        all.put("addressees", reading.addressees());
        all.put("events", each(reading.events(), ReadingJson::event));
        all.put("windows", each(reading.windows(), ReadingJson::window));
        all.put("themes", reading.themes());
        all.put("channels", each(reading.channels(), c -> named("code", c.code(), "raw", c.raw())));
        all.put("tasks", each(reading.tasks(), ReadingJson::task));
        all.put("report_obligations", each(reading.reportObligations(), ReadingJson::report));
        all.put("recipients", reading.recipients());
        all.put("informed", reading.informed());
        var signer = reading.signer();
        all.put(
                "signer",
                signer == null
                        ? null
                        : named("authority", signer.authority(), "title", signer.title(), "name", signer.name()));
        all.put("sections", each(reading.sections(), ReadingJson::section));
        all.put("footnotes", reading.footnotes());
        all.put("attachments", reading.attachments());
        all.put("doubts", each(reading.doubts(), ReadingJson::doubt));
        all.put("evidence", evidence(reading));
        all.put("reader", reader(reading.reader()));
        return all;
    }

    private static <T> List<Object> each(List<T> items, Function<T, Object> write) {
        return items.stream().map(write).toList();
    }

    private static Map<String, @Nullable Object> named(@Nullable Object... namesAndValues) {
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
                "children", each(section.children(), ReadingJson::section));
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

    private record Parser(Map<String, @Nullable Object> all) {
        DirectiveReading placed() {
            var reading = new Parser(Json.object(all.get("reading"))).reading();
            var places = text("places");
            return places == null ? reading : reading.with(PagePlaces.parse(places));
        }

        DirectiveReading reading() {
            return new DirectiveReading(
                    textOr("text", ""),
                    textOr("doc_type", "other"),
                    text("issuer"),
                    text("parent_issuer"),
                    text("number"),
                    text("symbol"),
                    text("number_raw"),
                    text("place"),
                    text("date"),
                    text("subject"),
                    text("urgency"),
                    text("secrecy"),
                    each(
                            "citations",
                            p -> new Citation(p.text("type"), p.text("number_raw"), p.day("date"), p.text("issuer"))),
                    texts("addressees"),
                    each(
                            "events",
                            p -> new Event(
                                    p.textOr("name", ""),
                                    p.text("original_date"),
                                    p.number("anniversary_years"),
                                    p.text("anniversary_date"))),
                    each(
                            "windows",
                            p -> new Window(
                                    p.textOr("what", ""),
                                    p.day("from"),
                                    p.day("to"),
                                    p.textOr("raw", ""),
                                    p.text("anchor"),
                                    p.number("before_days"),
                                    p.number("after_days"))),
                    texts("themes"),
                    each("channels", p -> new Channel(p.textOr("code", "other"), p.textOr("raw", ""))),
                    each(
                            "tasks",
                            p -> new Task(
                                    p.textOr("id", ""),
                                    p.textOr("text", ""),
                                    p.texts("lead_units"),
                                    p.texts("coop_units"),
                                    p.day("deadline"),
                                    p.text("raw_deadline"))),
                    each(
                            "report_obligations",
                            p -> new ReportObligation(
                                    p.textOr("kind", "report"),
                                    p.text("what"),
                                    p.text("to"),
                                    p.text("via"),
                                    p.day("due"),
                                    p.text("recurring"),
                                    p.textOr("raw", ""))),
                    texts("recipients"),
                    texts("informed"),
                    signer(),
                    each("sections", Parser::section),
                    texts("footnotes"),
                    texts("attachments"),
                    each(
                            "doubts",
                            p -> new Doubt(
                                    p.textOr("field", ""),
                                    p.textOr("reason", ""),
                                    p.textOr("quote", ""),
                                    p.texts("choices"))),
                    evidence(),
                    readerInfo(),
                    null);
        }

        private @Nullable Signer signer() {
            var signer = all.get("signer");
            if (signer == null) {
                return null;
            }
            var p = new Parser(Json.object(signer));
            return new Signer(p.text("authority"), p.text("title"), p.text("name"));
        }

        private Section section() {
            return new Section(text("label"), text("heading"), textOr("text", ""), each("children", Parser::section));
        }

        private Map<String, Evidence> evidence() {
            var map = new LinkedHashMap<String, Evidence>();
            var value = all.get("evidence");
            if (value != null) {
                Json.object(value).forEach((pointer, place) -> {
                    var p = new Parser(Json.object(place));
                    map.put(
                            pointer,
                            new Evidence(
                                    p.count("page"),
                                    p.count("line"),
                                    p.count("start"),
                                    p.count("end"),
                                    p.textOr("quote", "")));
                });
            }
            return map;
        }

        private ReaderInfo readerInfo() {
            var value = all.get("reader");
            var p = new Parser(value == null ? Map.of() : Json.object(value));
            return new ReaderInfo(p.textOr("version", ""), p.textOr("source", ""), p.text("encoding"), p.count("ms"));
        }

        private @Nullable String text(String name) {
            return (String) all.get(name);
        }

        private String textOr(String name, String other) {
            var text = text(name);
            return text == null ? other : text;
        }

        private @Nullable LocalDate day(String name) {
            var text = text(name);
            return text == null ? null : LocalDate.parse(text);
        }

        private @Nullable Integer number(String name) {
            var number = (Number) all.get(name);
            return number == null ? null : number.intValue();
        }

        private int count(String name) {
            var number = number(name);
            return number == null ? 0 : number;
        }

        private List<String> texts(String name) {
            var value = all.get(name);
            return value == null
                    ? List.of()
                    : Json.list(value).stream().map(String::valueOf).toList();
        }

        private <T> List<T> each(String name, Function<Parser, T> read) {
            var value = all.get(name);
            var items = new ArrayList<T>();
            if (value != null) {
                for (var item : Json.list(value)) {
                    items.add(read.apply(new Parser(Json.object(item))));
                }
            }
            return List.copyOf(items);
        }
    }
}
