package vn.trienkhai.directive;

import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import vn.trienkhai.shared.Refusal;

/** The lists of a draft. An item that is taken out takes its passages, amendments and doubts with it; those behind it move up. */
record DraftItems(ObjectNode all) {
    /** @return pointer of the new item */
    String add(String list, String typed) {
        if (typed.isBlank()) {
            throw new Refusal("directive.value.empty");
        }
        var items = items(list);
        var words = typed.strip();
        switch (list) {
            case "/addressees", "/recipients" -> items.add(words);
            case "/tasks" -> addTask(items, words);
            case "/windows" -> items.addObject().put("what", words).put("raw", "");
            case "/events" -> items.addObject().put("name", words);
            case "/report_obligations" ->
                items.addObject().put("kind", "report").put("what", words).put("raw", "");
            default -> throw new Refusal("directive.value.gone");
        }
        return list + "/" + (items.size() - 1);
    }

    private static void addTask(ArrayNode tasks, String words) {
        var task = tasks.addObject().put("id", "t" + freeNumber(tasks)).put("text", words);
        task.putArray("lead_units");
        task.putArray("coop_units");
    }

    private static int freeNumber(ArrayNode tasks) {
        return 1
                + StreamSupport.stream(tasks.spliterator(), false)
                        .map(task -> task.path("id").asString("t0").replaceAll("\\D", ""))
                        .mapToInt(digits -> digits.isEmpty() ? 0 : Integer.parseInt(digits))
                        .max()
                        .orElse(0);
    }

    void remove(String list, int place) {
        var items = items(list);
        if (place >= items.size()) {
            throw new Refusal("directive.value.gone");
        }
        items.remove(place);
        shift(all.withObjectProperty("evidence"), list, place);
        shift(all.withObjectProperty("amendments"), list, place);
        var kept = all.arrayNode();
        for (var doubt : all.withArrayProperty("doubts")) {
            moved(doubt.path("field").asString(""), list, place).ifPresent(field -> {
                ((ObjectNode) doubt).put("field", field);
                kept.add(doubt);
            });
        }
        all.set("doubts", kept);
    }

    int count(String list) {
        return items(list).size();
    }

    private ArrayNode items(String list) {
        return all.withArrayProperty(list.substring(1));
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
}
