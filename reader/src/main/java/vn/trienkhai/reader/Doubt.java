package vn.trienkhai.reader;

import java.util.List;

/**
 * Chỗ nghi vấn: something that a person has to settle.
 *
 * @param field JSON pointer of the value in doubt ({@code /windows/0/to}), or of the gap that was left
 * @param reason a stable code such as {@code year_missing}; the application has its Vietnamese sentence
 * @param quote the words in question; empty when nothing stands in the text
 * @param choices values that the text allows, the likeliest first; may be empty
 */
public record Doubt(String field, String reason, String quote, List<String> choices) {
    public Doubt {
        choices = List.copyOf(choices);
    }
}
