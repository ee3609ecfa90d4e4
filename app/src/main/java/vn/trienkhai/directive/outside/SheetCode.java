package vn.trienkhai.directive.outside;

import java.util.Locale;
import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * The code on a printed sheet: eight signs that cannot be mistaken for each other (Crockford's 32), the last of which tells of a
 * mistyped one (Luhn's rule modulo 32).
 */
public record SheetCode(String signs) {
    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LENGTH = 8;

    public SheetCode {
        if (!isRight(signs)) {
            throw new IllegalArgumentException("not a code: " + signs);
        }
    }

    static SheetCode fresh(RandomGenerator random) {
        var signs = new StringBuilder();
        for (int i = 1; i < LENGTH; i++) {
            signs.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        for (int i = 0; i < ALPHABET.length(); i++) {
            var whole = signs.toString() + ALPHABET.charAt(i);
            if (isRight(whole)) {
                return new SheetCode(whole);
            }
        }
        throw new IllegalStateException("no check sign for " + signs);
    }

    /** As typed: in any case, with or without the dash, O for 0 and I or L for 1; empty where it is no code. */
    static Optional<SheetCode> typed(String text) {
        var signs = text.toUpperCase(Locale.ROOT)
                .replaceAll("[\\s-]+", "")
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1');
        return isRight(signs) ? Optional.of(new SheetCode(signs)) : Optional.empty();
    }

    private static boolean isRight(String signs) {
        int sum = 0;
        for (int i = 0; i < signs.length(); i++) {
            int value = ALPHABET.indexOf(signs.charAt(i));
            if (value < 0) {
                return false;
            }
            // Every second sign counts twice, from the one before the check sign backwards.
            int weighed = (signs.length() - i) % 2 == 0 ? value * 2 : value;
            sum += weighed / ALPHABET.length() + weighed % ALPHABET.length();
        }
        return signs.length() == LENGTH && sum % ALPHABET.length() == 0;
    }

    /** "7K4X-9QPM", as it is printed. */
    @Override
    public String toString() {
        return signs.substring(0, LENGTH / 2) + "-" + signs.substring(LENGTH / 2);
    }
}
