package vn.trienkhai.directive;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import vn.trienkhai.directive.ReadingPage.Group;
import vn.trienkhai.directive.ReadingPage.Value;
import vn.trienkhai.reader.Evidence;
import vn.trienkhai.web.Texts;

/** Puts the passages of the desk on the pages of the original, each with what it is about and the value that it leads to. */
final class SheetMaker {
    private final Texts texts;
    private final List<Value> values;

    SheetMaker(Texts texts, List<Group> groups) {
        this.texts = texts;
        this.values = groups.stream()
                .flatMap(group -> group.items().stream())
                .flatMap(item -> Stream.concat(Stream.of(item.main()), item.parts().stream()))
                .toList();
    }

    /** Marks are left out where the places are those of another text. */
    List<PageSheet> sheets(
            Optional<ContentStore.KeptPlaces> kept,
            Map<String, Evidence> passages,
            Set<String> doubtful,
            String current) {
        return kept.map(pages -> PageSheet.of(
                        pages.places(),
                        pages.same() ? passages : Map.of(),
                        doubtful,
                        current,
                        this::about,
                        this::valueOf))
                .orElse(List.of());
    }

    /** What a passage is about, in a word or two. */
    private String about(String pointer) {
        var name = pointer.replaceAll("/\\d+", "");
        return Stream.of(name, name + "/text", name + "/what", name + "/name", name + "/number_raw")
                .map(some -> "directive.field." + some.substring(1).replace('/', '.'))
                .filter(texts::has)
                .findFirst()
                .map(texts::of)
                .orElseGet(() -> texts.of("directive.sheet.passage"));
    }

    /** The value itself, else the first that stands in the passage, else one that is shown with it. */
    private String valueOf(String passage) {
        return Stream.<Predicate<Value>>of(
                        value -> value.pointer().equals(passage),
                        value -> value.pointer().startsWith(passage + "/"),
                        value -> value.passage().equals(passage))
                .flatMap(fits -> values.stream().filter(fits).limit(1))
                .findFirst()
                .map(Value::anchor)
                .orElse("");
    }
}
