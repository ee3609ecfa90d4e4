package vn.trienkhai.directive.draft;

import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** A draft as it is stored. What was stored before texts were written in the notation is turned into it. */
@Component
class DraftJson {
    private final JsonMapper json;
    private final FirstText first;

    DraftJson(JsonMapper json, FirstText first) {
        this.json = json;
        this.first = first;
    }

    String written(DraftContent draft) {
        return json.writeValueAsString(draft);
    }

    DraftContent read(String stored) {
        var node = json.readTree(stored);
        return node.has("body")
                ? json.treeToValue(node, DraftContent.class)
                : first.of(json.treeToValue(node, DerivedDraft.class));
    }
}
