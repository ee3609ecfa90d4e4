package vn.trienkhai.reader;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.reader.json.Json;

/** A reading, or a part of it, out of its published form; what is missing counts as absent. See {@link ReadingJson}. */
record ReadingParser(Map<String, @Nullable Object> all) {
    DirectiveReading placed() {
        var reading = new ReadingParser(Json.object(all.get("reading"))).reading();
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
                each("citations", ReadingParser::citation),
                texts("addressees"),
                each("events", ReadingParser::event),
                each("windows", ReadingParser::window),
                texts("themes"),
                each("channels", ReadingParser::channel),
                each("tasks", ReadingParser::task),
                each("report_obligations", ReadingParser::report),
                texts("recipients"),
                texts("informed"),
                signer(),
                each("sections", ReadingParser::section),
                texts("footnotes"),
                texts("attachments"),
                each("doubts", ReadingParser::doubt),
                evidence(),
                readerInfo(),
                null);
    }

    private Citation citation() {
        return new Citation(text("type"), text("number_raw"), day("date"), text("issuer"));
    }

    private Event event() {
        return new Event(
                textOr("name", ""), text("original_date"), number("anniversary_years"), text("anniversary_date"));
    }

    private Window window() {
        return new Window(
                textOr("what", ""),
                day("from"),
                day("to"),
                textOr("raw", ""),
                text("anchor"),
                number("before_days"),
                number("after_days"));
    }

    private Channel channel() {
        return new Channel(textOr("code", "other"), textOr("raw", ""));
    }

    private Task task() {
        return new Task(
                textOr("id", ""),
                textOr("text", ""),
                texts("lead_units"),
                texts("coop_units"),
                day("deadline"),
                text("raw_deadline"));
    }

    private ReportObligation report() {
        return new ReportObligation(
                textOr("kind", "report"),
                text("what"),
                text("to"),
                text("via"),
                day("due"),
                text("recurring"),
                textOr("raw", ""));
    }

    private @Nullable Signer signer() {
        var signer = all.get("signer");
        if (signer == null) {
            return null;
        }
        var p = new ReadingParser(Json.object(signer));
        return new Signer(p.text("authority"), p.text("title"), p.text("name"));
    }

    private Section section() {
        return new Section(
                text("label"), text("heading"), textOr("text", ""), each("children", ReadingParser::section));
    }

    private Doubt doubt() {
        return new Doubt(textOr("field", ""), textOr("reason", ""), textOr("quote", ""), texts("choices"));
    }

    private Map<String, Evidence> evidence() {
        var map = new LinkedHashMap<String, Evidence>();
        var value = all.get("evidence");
        if (value != null) {
            Json.object(value).forEach((pointer, place) -> {
                var p = new ReadingParser(Json.object(place));
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
        var p = new ReadingParser(value == null ? Map.of() : Json.object(value));
        return new ReaderInfo(p.textOr("version", ""), p.textOr("source", ""), p.text("encoding"), p.count("ms"));
    }

    private @Nullable String text(String name) {
        return (String) all.get(name);
    }

    String textOr(String name, String other) {
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

    private <T> List<T> each(String name, Function<ReadingParser, T> read) {
        var value = all.get(name);
        var items = new ArrayList<T>();
        if (value != null) {
            for (var item : Json.list(value)) {
                items.add(read.apply(new ReadingParser(Json.object(item))));
            }
        }
        return List.copyOf(items);
    }
}
