package vn.trienkhai.directive.book;

import java.util.List;

/**
 * What may be chosen for printing own documents.
 *
 * @param types of documents; {@code terms}, newest first, of a Party body
 */
public record PrintChoices(List<String> types, List<Term> terms) {
    static final PrintChoices NONE = new PrintChoices(List.of(), List.of());
}
