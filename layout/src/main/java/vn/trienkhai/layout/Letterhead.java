package vn.trienkhai.layout;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What stands above the text: who issues it, under which number, where and when.
 *
 * @param parentIssuer the superior body above the issuer's name, null when none is printed
 * @param issuer the issuing body; a line break in it is kept, otherwise long names are broken sensibly
 * @param number the running number, null for a blank that the clerk fills in
 * @param symbol what follows the number, such as {@code KH-UBND} or {@code CV/ĐU}
 * @param place the place of issue
 * @param date the date of issue, null for a blank with the year of {@code year}
 * @param year the year printed with a blank date
 */
public record Letterhead(
        @Nullable String parentIssuer,
        String issuer,
        @Nullable String number,
        String symbol,
        String place,
        @Nullable LocalDate date,
        int year) {

    public Letterhead {
        Objects.requireNonNull(issuer);
        Objects.requireNonNull(symbol);
        Objects.requireNonNull(place);
    }

    /** A letterhead of a document that is signed on a known day. */
    public Letterhead(
            @Nullable String parentIssuer,
            String issuer,
            @Nullable String number,
            String symbol,
            String place,
            LocalDate date) {
        this(parentIssuer, issuer, number, symbol, place, date, date.getYear());
    }

    /** A letterhead whose number and day are left blank, to be written when the document is signed in {@code year}. */
    public static Letterhead blank(
            @Nullable String parentIssuer, String issuer, String symbol, String place, int year) {
        return new Letterhead(parentIssuer, issuer, null, symbol, place, null, year);
    }
}
