package vn.trienkhai.directive;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.trienkhai.shared.Refusal;

/**
 * Câu đã chọn: words of the original that a person has selected, and what they say about a value.
 *
 * @param start first UTF-16 unit in the normalised text; {@code end} is one past the last
 */
public record ChosenWords(int start, int end, String quote) {
    private static final int LONGEST = 3000;
    private static final Pattern NUMBER = Pattern.compile("\\d{1,4}");
    private static final Pattern BEFORE_A_NUMBER =
            Pattern.compile("^số\\s*:?\\s*", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern ORDINAL = Pattern.compile("^(?:\\d{1,2}(?:\\.\\d{1,2})*[.)]|\\p{Ll}\\)|[-+•*])\\s+");

    /**
     * The words between two places; blanks at both ends do not belong to them.
     *
     * @throws Refusal when nothing is left, or a whole page was selected
     */
    static ChosenWords of(String text, int start, int end) {
        int from = Math.clamp(start, 0, text.length());
        int to = Math.clamp(end, from, text.length());
        while (from < to && Character.isWhitespace(text.charAt(from))) {
            from++;
        }
        while (to > from && Character.isWhitespace(text.charAt(to - 1))) {
            to--;
        }
        if (from == to) {
            throw new Refusal("directive.pick.nothing");
        }
        if (to - from > LONGEST) {
            throw new Refusal("directive.pick.too_long");
        }
        return new ChosenWords(from, to, text.substring(from, to));
    }

    /** Where words as a person typed them stand next after a place, whatever their line breaks and capitals; then from the top. */
    static ChosenWords find(String text, String typed, int after) {
        if (typed.isBlank()) {
            throw new Refusal("directive.pick.nothing");
        }
        var words = Pattern.compile(
                Arrays.stream(typed.strip().split("\\s+")).map(Pattern::quote).collect(Collectors.joining("\\s+")),
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
        var found = words.matcher(text);
        if (found.find(Math.clamp(after, 0, text.length())) || found.find(0)) {
            return of(text, found.start(), found.end());
        }
        throw new Refusal("directive.pick.not_found", typed.strip());
    }

    /**
     * What the words say for a field, as a person would type it.
     *
     * @param year of the letter, for days that are written without one
     * @throws Refusal when the field is a day or a number and the words have none
     */
    String valueFor(EditableField field, Optional<Integer> year) {
        if (field.isDay()) {
            return day(field, year);
        }
        if (field.isNumber()) {
            return number();
        }
        return field.name().equals("number_raw")
                ? BEFORE_A_NUMBER.matcher(plain()).replaceFirst("")
                : plain();
    }

    private String day(EditableField field, Optional<Integer> year) {
        var days = WrittenDays.in(quote, year);
        if (days.isEmpty()) {
            throw new Refusal("directive.pick.no_day", plain());
        }
        return (field.name().equals("from") ? days.getFirst() : days.getLast()).toString();
    }

    private String number() {
        var number = NUMBER.matcher(quote);
        if (!number.find()) {
            throw new Refusal("directive.pick.no_number", plain());
        }
        return number.group();
    }

    /** The words as a task or an event of its own, without the number or letter before it. */
    String item() {
        return ORDINAL.matcher(plain()).replaceFirst("");
    }

    /** The words in one line, without the mark that separates them from what follows. */
    public String plain() {
        return quote.replaceAll("\\s+", " ").replaceAll("[;:,]$", "").strip();
    }
}
