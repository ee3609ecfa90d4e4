package vn.trienkhai.directive.book;

import java.util.List;

/**
 * The place of a text that has most of the words searched for.
 *
 * @param start of the first of them in the text; {@code end} is one past the last
 */
public record FoundPassage(int start, int end, List<Piece> pieces) {
    /** Some words of the passage, as they stand in the text. */
    public record Piece(String text, boolean isFound) {}
}
