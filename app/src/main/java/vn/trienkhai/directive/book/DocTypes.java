package vn.trienkhai.directive.book;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.trienkhai.shared.Actor;
import vn.trienkhai.web.Texts;

/** Types of documents to choose from: those that the unit has numbered lately, then the common ones. */
@Component
class DocTypes {
    private static final List<String> COMMON =
            List.of("CV", "KH", "TB", "BC", "QĐ", "HD", "TTr", "CT", "NQ", "CTr", "GM");

    private final Numbers numbers;
    private final Texts texts;

    DocTypes(Numbers numbers, Texts texts) {
        this.numbers = numbers;
        this.texts = texts;
    }

    List<String> choices(Actor actor) {
        return Stream.concat(numbers.types(actor).stream(), COMMON.stream())
                .filter(type -> texts.has("directive.type." + type))
                .distinct()
                .toList();
    }
}
