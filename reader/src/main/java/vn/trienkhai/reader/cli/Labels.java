package vn.trienkhai.reader.cli;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.reader.json.Json;

/** Values of a label or reading in JSON, whatever they are: absent, empty, text, list. */
final class Labels {
    private Labels() {}

    static @Nullable String text(Map<String, @Nullable Object> of, String name) {
        var value = of.get(name);
        return value == null || value.toString().isEmpty() ? null : value.toString();
    }

    static String textOf(Map<String, @Nullable Object> of, String name) {
        return Objects.requireNonNullElse(text(of, name), "");
    }

    static List<String> texts(@Nullable Object list) {
        var texts = new ArrayList<String>();
        for (var item : list == null ? List.of() : Json.list(list)) {
            if (item != null) {
                texts.add(item.toString());
            }
        }
        return texts;
    }

    static Map<String, @Nullable Object> map(@Nullable Object value) {
        return value == null ? new HashMap<>() : Json.object(value);
    }

    static List<Map<String, @Nullable Object>> maps(@Nullable Object list) {
        var maps = new ArrayList<Map<String, @Nullable Object>>();
        if (list != null) {
            for (var item : Json.list(list)) {
                maps.add(map(item));
            }
        }
        return maps;
    }
}
