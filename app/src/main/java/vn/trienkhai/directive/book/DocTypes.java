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
    private final Terms terms;
    private final Texts texts;

    DocTypes(Numbers numbers, Terms terms, Texts texts) {
        this.numbers = numbers;
        this.terms = terms;
        this.texts = texts;
    }

    /** What has a series of numbers: the types, in the Party also the papers of a congress. */
    List<String> numbered(Actor actor) {
        return terms.known(actor).isEmpty()
                ? choices(actor)
                : Stream.concat(choices(actor).stream(), Stream.of(Congress.SYMBOL))
                        .toList();
    }

    List<String> choices(Actor actor) {
        return Stream.concat(numbers.types(actor).stream(), COMMON.stream())
                .filter(type -> texts.has("directive.type." + type))
                .distinct()
                .toList();
    }
}
