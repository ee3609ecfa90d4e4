package vn.trienkhai.activity;

import java.math.BigDecimal;
import java.util.regex.Pattern;

/**
 * Reads a figure as offices write it: {@code 1.204,5}, dots between thousands and a comma before the fraction.
 *
 * <p>What cannot be meant for certain is refused and never guessed: 12.5 may be twelve and a half, or a slip of 12.500.
 */
public sealed interface FigureText {
    /** Above this a figure of an office is a slip of the hand. */
    int MOST_DIGITS = 12;

    /** Nothing was written. */
    record Blank() implements FigureText {}

    /** A figure, not negative. */
    record Read(BigDecimal value) implements FigureText {}

    /** Not a figure that can be kept. */
    record Wrong(Reason reason) implements FigureText {}

    /** Why a text is not taken; the sentence for it is {@code activity.figure.REASON}. */
    enum Reason {
        TEXT,
        NEGATIVE,
        TOO_LARGE,
        POINT,
        DECIMALS
    }

    /** Reads {@code text} as a figure with at most {@code decimals} digits after the comma. */
    static FigureText of(String text, int decimals) {
        var bare = Grammar.SPACES.matcher(text).replaceAll("");
        if (bare.isEmpty()) {
            return new Blank();
        }
        if (Grammar.NEGATIVE.matcher(bare).matches()) {
            return new Wrong(Reason.NEGATIVE);
        }
        if (Grammar.POINT.matcher(bare).matches()) {
            return new Wrong(Reason.POINT);
        }
        if (!Grammar.GROUPED.matcher(bare).matches()
                && !Grammar.PLAIN.matcher(bare).matches()) {
            return new Wrong(Reason.TEXT);
        }
        return read(bare.replace(".", "").replace(',', '.'), decimals);
    }

    private static FigureText read(String digits, int decimals) {
        if (digits.replaceFirst("^0+", "").replaceFirst("\\..*", "").length() > MOST_DIGITS) {
            return new Wrong(Reason.TOO_LARGE);
        }
        var value = new BigDecimal(digits);
        if (Math.max(0, value.stripTrailingZeros().scale()) > decimals) {
            return new Wrong(Reason.DECIMALS);
        }
        return new Read(value.signum() == 0 ? BigDecimal.ZERO : value);
    }

    /** How figures are written. */
    final class Grammar {
        static final Pattern SPACES = Pattern.compile("[\\s\\u00a0\\u202f]+");
        static final Pattern PLAIN = Pattern.compile("[0-9]{1,400}(,[0-9]{1,100})?");
        static final Pattern GROUPED = Pattern.compile("[0-9]{1,3}(\\.[0-9]{3}){1,100}(,[0-9]{1,100})?");
        static final Pattern NEGATIVE = Pattern.compile("[-\\u2212\\u2013][0-9.,]+");
        static final Pattern POINT = Pattern.compile("[0-9]{1,400}\\.([0-9]{1,2}|[0-9]{4,100})");

        private Grammar() {}
    }
}
