package vn.trienkhai.reader;

import java.time.DateTimeException;
import java.util.LinkedHashMap;
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
        return Json.write(ReadingValues.of(reading));
    }

    /** The same with a leading {@code "text"}; {@link #parse} needs it to restore a reading completely. */
    public static String writeWithText(DirectiveReading reading) {
        var all = new LinkedHashMap<String, @Nullable Object>();
        all.put("text", reading.text());
        all.putAll(ReadingValues.of(reading));
        return Json.write(all);
    }

    /**
     * Restores a reading; a missing name counts as absent.
     *
     * @throws IllegalArgumentException when the text is no JSON object of a reading
     */
    public static DirectiveReading parse(String json) {
        try {
            return new ReadingParser(Json.object(Json.parse(json))).reading();
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
                Json.write(ReadingValues.named("outcome", "refused", "reason", reason.name(), "detail", detail));
        };
    }

    /**
     * Restores what {@link #writeOutcome} wrote.
     *
     * @throws IllegalArgumentException when the text is nothing of the kind
     */
    public static Outcome parseOutcome(String json) {
        try {
            var parser = new ReadingParser(Json.object(Json.parse(json)));
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
}
