package vn.trienkhai.directive;

import java.util.Optional;
import java.util.OptionalLong;

/**
 * What part of a register is asked for.
 *
 * @param words searched in number, subject and issuer, marks or no marks; empty for all
 * @param waitingOnly only what has not been acknowledged
 * @param before only lines older than this place; paging by place stays fast at any depth
 */
public record RegisterQuery(
        Book book, String words, Optional<DirectiveState> state, boolean waitingOnly, OptionalLong before, int limit) {

    public static RegisterQuery newest(Book book, int limit) {
        return new RegisterQuery(book, "", Optional.empty(), false, OptionalLong.empty(), limit);
    }
}
