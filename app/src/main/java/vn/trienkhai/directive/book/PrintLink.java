package vn.trienkhai.directive.book;

import java.util.OptionalInt;
import org.springframework.web.util.UriComponentsBuilder;

/** The same span again, as the end of an address. */
public final class PrintLink {
    private PrintLink() {}

    /** "?book=…&from=…". */
    public static String of(RegisterSpan span) {
        var numbers = span.numbers();
        return UriComponentsBuilder.newInstance()
                .queryParam("book", span.book().stored())
                .queryParam("from", span.from().map(Object::toString).orElse(""))
                .queryParam("until", span.until().map(Object::toString).orElse(""))
                .queryParam("year", numbers.year())
                .queryParam("term", numbers.term().map(Object::toString).orElse(""))
                .queryParam("first", written(numbers.first()))
                .queryParam("last", written(numbers.last()))
                .queryParam("type", "{type}")
                .queryParam("volume", "{volume}")
                .encode()
                .buildAndExpand(span.docType(), span.volume())
                .toUriString();
    }

    private static String written(OptionalInt number) {
        return number.isPresent() ? Integer.toString(number.getAsInt()) : "";
    }
}
