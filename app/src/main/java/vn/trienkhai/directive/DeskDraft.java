package vn.trienkhai.directive;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
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
    private final DraftItems items;

    private DeskDraft(ObjectNode all, String text) {
        this.all = all;
        this.text = text;
        this.items = new DraftItems(all);
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

    /** How many items are in the list that the value at {@code pointer} is the first of an item of. */
    int countBeside(String pointer) {
        return item(pointer).map(item -> items.count(item.group(1))).orElse(0);
    }

    private static Optional<Matcher> item(String pointer) {
        return EditableField.item(pointer).map(ITEM::matcher).filter(Matcher::matches);
    }

    /** Puts a value in, as typed; an item of a list that is emptied is taken out. */
    void put(String pointer, String typed, String by, Instant at, int version) {
        var item = ITEM.matcher(pointer);
        if (item.matches() && item.group(2).equals("-")) {
            mark(items.add(item.group(1), typed), "", by, at, version);
        } else if (item.matches() && typed.isBlank()) {
            items.remove(item.group(1), Integer.parseInt(item.group(2)));
        } else {
            amend(pointer, typed, by, at, version);
        }
    }

    /**
     * Takes out the item whose first value stands at {@code pointer}.
     *
     * @param count of items in its list
     * @throws Refusal where something else than {@code was} stands there by now, or among another number: two clicks take out
     *     one item
     */
    void takeOut(String pointer, String was, int count) {
        var item = item(pointer);
        if (item.isEmpty() || countBeside(pointer) != count || !value(pointer).equals(was.replace("\r\n", "\n"))) {
            throw new Refusal("directive.value.gone");
        }
        items.remove(item.get().group(1), Integer.parseInt(item.get().group(2)));
    }

    /**
     * Puts in what chosen words of the letter say, with these words as its passage; a doubt about the value is settled by it.
     *
     * @param typed what the person reads in the words; empty for what they say themselves
     * @return pointer of the value, for {@code /tasks/-} that of the new item
     */
    String attach(String pointer, ChosenWords words, String typed, String by, Instant at, int version) {
        var item = ITEM.matcher(pointer);
        if (item.matches() && item.group(2).equals("-")) {
            var added = addFrom(item.group(1), words, typed);
            mark(added, "", by, at, version);
            pass(added, words);
            return added;
        }
        var was = value(pointer);
        var value = typed.isBlank() ? words.valueFor(EditableField.of(pointer), year()) : typed;
        amend(pointer, value, by, at, version);
        mark(pointer, was, by, at, version);
        pass(EditableField.passage(pointer), words);
        settleAbout(pointer, value(pointer), by, at, version);
        return pointer;
    }

    private String addFrom(String list, ChosenWords words, String typed) {
        var added = items.add(list, typed.isBlank() ? words.item() : typed);
        if (all.at(JsonPointer.compile(added)) instanceof ObjectNode item && item.has("raw")) {
            item.put("raw", words.plain());
        }
        var days = list.equals("/windows") ? WrittenDays.in(words.quote(), year()) : List.<LocalDate>of();
        if (!days.isEmpty()) {
            set(added + "/from", all.stringNode(days.getFirst().toString()));
            set(added + "/to", all.stringNode(days.getLast().toString()));
        }
        return added;
    }

    private Optional<Integer> year() {
        var date = value("/date");
        return date.matches("\\d{4}.*") ? Optional.of(Integer.valueOf(date.substring(0, 4))) : Optional.empty();
    }

    /** The words take the place of every passage that the value had, and of those of its parts. */
    private void pass(String pointer, ChosenWords words) {
        var passages = all.withObjectProperty("evidence");
        if (!ITEM.matcher(pointer).matches()) {
            passages.remove(passages.propertyNames().stream()
                    .filter(other -> other.startsWith(pointer + "/"))
                    .toList());
        }
        int page = passages.valueStream()
                .filter(passage -> passage.path("start").asInt() <= words.start())
                .mapToInt(passage -> passage.path("page").asInt(1))
                .max()
                .orElse(1);
        passages.putObject(pointer)
                .put("page", page)
                .put(
                        "line",
                        1
                                + (int) text.substring(0, words.start())
                                        .chars()
                                        .filter(c -> c == '\n')
                                        .count())
                .put("start", words.start())
                .put("end", words.end())
                .put("quote", words.quote());
    }

    private void settleAbout(String pointer, String value, String by, Instant at, int version) {
        for (int doubt : openDoubts()) {
            if (all.withArrayProperty("doubts")
                    .path(doubt)
                    .path("field")
                    .asString("")
                    .equals(pointer)) {
                settle(doubt, value, by, at, version);
            }
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
        all.withObjectProperty("amendments")
                .putObject(pointer)
                .put("by", by)
                .put("at", at.toString())
                .put("was", first)
                .put("version", version);
    }

    /** Settles a doubt: the value goes in where one was chosen; nothing chosen means that what was read stands. */
    void settle(int doubt, String chosen, String by, Instant at, int version) {
        var doubts = all.withArrayProperty("doubts");
        if (doubt < 0 || doubt >= doubts.size()) {
            throw new Refusal("directive.value.gone");
        }
        var node = (ObjectNode) doubts.get(doubt);
        var field = node.path("field").asString("");
        if (!chosen.isBlank()) {
            take(field, chosen, by, at, version);
        }
        node.putObject("settled")
                .put("by", by)
                .put("at", at.toString())
                .put("value", chosen.strip())
                .put("version", version);
    }

    private void take(String field, String chosen, String by, Instant at, int version) {
        var unit = EditableField.unit(field)
                .filter(one ->
                        one.place() < all.at(JsonPointer.compile(one.all())).size());
        if (unit.isPresent()) {
            var units = unit.get().all();
            amend(units, unit.get().replaced(value(units), chosen), by, at, version);
        } else if (EditableField.isOne(field)) {
            amend(field, chosen, by, at, version);
        }
    }

    /** Who settled a doubt, and how. */
    record Settled(String by, Instant at, String value, int version) {}

    Optional<Settled> settled(int doubt) {
        var node = all.withArrayProperty("doubts").path(doubt).path("settled");
        return node.isObject()
                ? Optional.of(new Settled(
                        node.path("by").asString(""),
                        Instant.parse(node.path("at").asString("")),
                        node.path("value").asString(""),
                        node.path("version").asInt(0)))
                : Optional.empty();
    }

    List<Integer> openDoubts() {
        return IntStream.range(0, all.withArrayProperty("doubts").size())
                .filter(doubt -> settled(doubt).isEmpty())
                .boxed()
                .toList();
    }

    Map<String, Amendment> amendments() {
        var found = new LinkedHashMap<String, Amendment>();
        all.withObjectProperty("amendments")
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
}
