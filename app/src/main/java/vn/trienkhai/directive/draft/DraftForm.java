package vn.trienkhai.directive.draft;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.util.MultiValueMap;

/** What a browser sends of a draft: one field for each of {@link DraftParts#NAMES}. */
record DraftForm(MultiValueMap<String, String> sent) {
    private static final String THEIRS = "theirs-";

    DraftContent draft() {
        return DraftParts.draft(name -> name.equals("body") ? PastedText.tidied(text(name)) : text(name));
    }

    int version() {
        var typed = text("version");
        return typed.matches("\\d{1,9}") ? Integer.parseInt(typed) : 0;
    }

    /** The disputed places at which the other's words are taken. */
    Set<String> theirs() {
        return sent.entrySet().stream()
                .filter(field ->
                        field.getKey().startsWith(THEIRS) && field.getValue().contains("yes"))
                .map(field -> field.getKey().substring(THEIRS.length()))
                .filter(place -> place.matches("[a-zA-Z]+\\.\\d{1,4}"))
                .collect(Collectors.toSet());
    }

    private String text(String name) {
        return Optional.ofNullable(sent.getFirst(name)).orElse("");
    }
}
