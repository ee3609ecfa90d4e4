package vn.trienkhai.directive;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import vn.trienkhai.reader.DirectiveReading;
import vn.trienkhai.reader.ReadingJson;
import vn.trienkhai.shared.Refusal;

/**
 * What was read, with what people have put right so far. The JSON is that of a reading; beside it stand
 * {@code amendments} by pointer, and in each settled doubt {@code settled}.
 */
class DeskDraft {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Pattern ITEM = Pattern.compile("(/[a-z_]+)/(\\d+|-)");

    private final ObjectNode all;
    private final String text;

    private DeskDraft(ObjectNode all, String text) {
        this.all = all;
        this.text = text;
    }

    static DeskDraft of(String json, String text) {
        return new DeskDraft((ObjectNode) JSON.readTree(json), text);
    }

    String json() {
        return all.toString();
    }

    String text() {
        return text;
    }

    DirectiveReading reading() {
        var whole = all.deepCopy();
        whole.put("text", text);
        return ReadingJson.parse(whole.toString());
    }

    /** The value at a pointer as a person would type it; empty when nothing stands there. */
    String value(String pointer) {
        return shown(all.at(JsonPointer.compile(pointer)));
    }

    private static String shown(JsonNode node) {
        if (node.isArray()) {
            return String.join(
                    "; ",
                    StreamSupport.stream(node.spliterator(), false)
                            .map(DeskDraft::shown)
                            .toList());
        }
        return node.isMissingNode() || node.isNull() || node.isObject() ? "" : node.asString();
    }

    /** Puts a value in, as typed; an item of a list that is emptied is taken out. */
    void put(String pointer, String typed, String by, Instant at, int version) {
        var item = ITEM.matcher(pointer);
        if (item.matches() && item.group(2).equals("-")) {
            add(item.group(1), typed, by, at, version);
        } else if (item.matches() && typed.isBlank()) {
            remove(item.group(1), Integer.parseInt(item.group(2)));
        } else {
            amend(pointer, typed, by, at, version);
        }
    }

    private void amend(String pointer, String typed, String by, Instant at, int version) {
        var value = EditableField.of(pointer).value(typed);
        var was = value(pointer);
        set(pointer, value);
        if (!was.equals(value(pointer))) {
            mark(pointer, was, by, at, version);
        }
        if (pointer.equals("/number_raw")) {
            var parts = DirectiveHeading.parts(typed);
            all.put("number", parts.map(DirectiveHeading.Parts::number).orElse(null));
            all.put("symbol", parts.map(DirectiveHeading.Parts::symbol).orElse(null));
        }
    }

    private void set(String pointer, JsonNode value) {
        int cut = pointer.lastIndexOf('/');
        var parent = all.at(JsonPointer.compile(pointer.substring(0, cut)));
        var name = pointer.substring(cut + 1);
        if (parent instanceof ObjectNode object) {
            object.set(name, value);
        } else if (parent instanceof ArrayNode array && Integer.parseInt(name) < array.size()) {
            array.set(Integer.parseInt(name), value);
        } else if (pointer.startsWith("/signer/")) {
            all.putObject("signer").set(name, value);
        } else {
            throw new Refusal("directive.value.gone");
        }
    }

    private void mark(String pointer, String was, String by, Instant at, int version) {
        var first = amendment(pointer).map(Amendment::was).orElse(was);
        object("amendments")
                .putObject(pointer)
                .put("by", by)
                .put("at", at.toString())
                .put("was", first)
                .put("version", version);
    }

    private void add(String list, String typed, String by, Instant at, int version) {
        if (typed.isBlank()) {
            throw new Refusal("directive.value.empty");
        }
        var items = array(list.substring(1));
        int place = items.size();
        switch (list) {
            case "/addressees", "/recipients" -> items.add(typed.strip());
            case "/tasks" -> {
                var task =
                        items.addObject().put("id", "t" + freeTaskNumber(items)).put("text", typed.strip());
                task.putArray("lead_units");
                task.putArray("coop_units");
            }
            case "/windows" -> items.addObject().put("what", typed.strip()).put("raw", "");
            case "/events" -> items.addObject().put("name", typed.strip());
            case "/report_obligations" ->
                items.addObject()
                        .put("kind", "report")
                        .put("what", typed.strip())
                        .put("raw", "");
            default -> throw new Refusal("directive.value.gone");
        }
        mark(list + "/" + place, "", by, at, version);
    }

    private static int freeTaskNumber(ArrayNode tasks) {
        return 1
                + StreamSupport.stream(tasks.spliterator(), false)
                        .map(task -> task.path("id").asString("t0").replaceAll("\\D", ""))
                        .mapToInt(digits -> digits.isEmpty() ? 0 : Integer.parseInt(digits))
                        .max()
                        .orElse(0);
    }

    private void remove(String list, int place) {
        var items = array(list.substring(1));
        if (place >= items.size()) {
            throw new Refusal("directive.value.gone");
        }
        items.remove(place);
        shift(object("evidence"), list, place);
        shift(object("amendments"), list, place);
        var kept = JSON.createArrayNode();
        for (var doubt : array("doubts")) {
            moved(doubt.path("field").asString(""), list, place).ifPresent(field -> {
                ((ObjectNode) doubt).put("field", field);
                kept.add(doubt);
            });
        }
        all.set("doubts", kept);
    }

    /** Pointers behind a removed item move up by one; those into it go. */
    private static void shift(ObjectNode byPointer, String list, int place) {
        var moved = new LinkedHashMap<String, JsonNode>();
        byPointer
                .properties()
                .forEach(entry ->
                        moved(entry.getKey(), list, place).ifPresent(pointer -> moved.put(pointer, entry.getValue())));
        byPointer.removeAll();
        byPointer.setAll(moved);
    }

    private static Optional<String> moved(String pointer, String list, int removed) {
        var match =
                Pattern.compile("^" + Pattern.quote(list) + "/(\\d+)(/.*)?$").matcher(pointer);
        if (!match.matches()) {
            return Optional.of(pointer);
        }
        int place = Integer.parseInt(match.group(1));
        if (place == removed) {
            return Optional.empty();
        }
        var rest = Optional.ofNullable(match.group(2)).orElse("");
        return Optional.of(place < removed ? pointer : list + "/" + (place - 1) + rest);
    }

    /** Settles a doubt: the value goes in where one was chosen; nothing chosen means that what was read stands. */
    void settle(int doubt, String chosen, String by, Instant at, int version) {
        var doubts = array("doubts");
        if (doubt < 0 || doubt >= doubts.size()) {
            throw new Refusal("directive.value.gone");
        }
        var node = (ObjectNode) doubts.get(doubt);
        var field = node.path("field").asString("");
        if (!chosen.isBlank() && EditableField.isOne(field)) {
            amend(field, chosen, by, at, version);
        }
        node.putObject("settled")
                .put("by", by)
                .put("at", at.toString())
                .put("value", chosen.strip())
                .put("version", version);
    }

    /** Who settled a doubt, and how. */
    record Settled(String by, Instant at, String value, int version) {}

    Optional<Settled> settled(int doubt) {
        var node = array("doubts").path(doubt).path("settled");
        return node.isObject()
                ? Optional.of(new Settled(
                        node.path("by").asString(""),
                        Instant.parse(node.path("at").asString("")),
                        node.path("value").asString(""),
                        node.path("version").asInt(0)))
                : Optional.empty();
    }

    List<Integer> openDoubts() {
        return IntStream.range(0, array("doubts").size())
                .filter(doubt -> settled(doubt).isEmpty())
                .boxed()
                .toList();
    }

    Map<String, Amendment> amendments() {
        var found = new LinkedHashMap<String, Amendment>();
        object("amendments")
                .properties()
                .forEach(entry ->
                        amendment(entry.getKey()).ifPresent(amendment -> found.put(entry.getKey(), amendment)));
        return found;
    }

    Optional<Amendment> amendment(String pointer) {
        var node = all.path("amendments").path(pointer);
        return node.isObject()
                ? Optional.of(new Amendment(
                        node.path("by").asString(""),
                        Instant.parse(node.path("at").asString("")),
                        node.path("was").asString(""),
                        node.path("version").asInt(0)))
                : Optional.empty();
    }

    /** What changed since a version, as pointers; settled doubts by the pointer they are about. */
    List<String> changedSince(int version) {
        var changed = new ArrayList<String>();
        amendments().forEach((pointer, amendment) -> {
            if (amendment.version() > version) {
                changed.add(pointer);
            }
        });
        return changed;
    }

    private ObjectNode object(String name) {
        return all.path(name) instanceof ObjectNode object ? object : all.putObject(name);
    }

    private ArrayNode array(String name) {
        return all.path(name) instanceof ArrayNode array ? array : all.putArray(name);
    }
}
