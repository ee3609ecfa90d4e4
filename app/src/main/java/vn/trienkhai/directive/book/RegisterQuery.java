package vn.trienkhai.directive.book;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import vn.trienkhai.directive.Book;
import vn.trienkhai.directive.DirectiveState;
import vn.trienkhai.directive.RegisterLine;

/**
 * What part of a register is asked for; everything that is empty asks for nothing.
 *
 * @param words searched in heading and text, marks or no marks; what stands between quotation marks must stand so together
 * @param number whole or in part, "745", "745-CV/ĐUK"; a damaged one finds what is written alike
 * @param issuer words of its name
 * @param became only what stands so in the register
 * @param since first day of issue; {@code until} is the last
 * @param year of the register (số đến, số đi)
 * @param before only lines older than this place or, where words are asked for, of directives older than this one; paging so stays fast
 *     at any depth
 */
public record RegisterQuery(
        Book book,
        String words,
        String number,
        String issuer,
        Optional<String> docType,
        Optional<DirectiveState> state,
        Optional<Became> became,
        Optional<LocalDate> since,
        Optional<LocalDate> until,
        OptionalInt year,
        OptionalLong before,
        int limit) {

    /** What has become of a line. */
    public enum Became {
        WAITING,
        /** Sent back by the unit. */
        RETURNED,
        /** Recalled by who sent it. */
        RECALLED;

        public String stored() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public static RegisterQuery newest(Book book, int limit) {
        return of(book, "", limit);
    }

    public static RegisterQuery of(Book book, String words, int limit) {
        return new RegisterQuery(
                book,
                words,
                "",
                "",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                OptionalInt.empty(),
                OptionalLong.empty(),
                limit);
    }

    /** What is older than this line. */
    RegisterQuery before(RegisterLine line) {
        return new RegisterQuery(
                book,
                words,
                number,
                issuer,
                docType,
                state,
                became,
                since,
                until,
                year,
                OptionalLong.of(cursor(line)),
                limit);
    }

    /** Whether words, a number or an issuer are asked for: then what answers stands in the order of directives, else of the register. */
    boolean asksForWords() {
        return !TypedWords.phrases(words).isEmpty()
                || !PlainText.words(number).isEmpty()
                || !PlainText.words(issuer).isEmpty();
    }

    /** Where the next page begins behind this line. */
    long cursor(RegisterLine line) {
        return asksForWords() ? line.directive().id().value() : line.place();
    }

    boolean isNarrowed() {
        return !words.isBlank() || became.isPresent() || state.isPresent() || isDetailed();
    }

    /** Whether it asks for more than words and state. */
    boolean isDetailed() {
        return !number.isBlank()
                || !issuer.isBlank()
                || docType.isPresent()
                || since.isPresent()
                || until.isPresent()
                || year.isPresent();
    }
}
