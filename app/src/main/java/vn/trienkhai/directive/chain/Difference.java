package vn.trienkhai.directive.chain;

/**
 * What of a citation does not agree with the directive that it may mean. Anything but nothing makes it a doubt.
 *
 * <p>The weight orders what a citation may mean: the lighter all differences together, the likelier.
 */
public enum Difference {
    /** Blanks, dashes or strokes are missing or too many. */
    SIGNS(1),
    LEADING_ZERO(1),
    /** Letters without their marks, or with marks that are not theirs: HĐ for HD. */
    MARKS(1),
    /** Letters and figures that look alike: O for 0, I for 1. */
    LOOKALIKE(2),
    /** One letter of the symbol is another one, missing or too many. */
    ONE_LETTER(4),
    /** One figure of the number is another one, missing or too many. */
    ONE_FIGURE(5),
    ISSUER_MISSING(2),
    ISSUER_SHORT(1),
    /** Another name of the same body, or its name with a letter wrong. */
    ISSUER_NAME(1),
    DATE_MISSING(1),
    DATE(3),
    /** Others agree as well as this one. */
    RIVALS(0),
    /** Issued after the directive that cites it, so that one cannot carry it out. */
    LATER(20);

    private final int weight;

    Difference(int weight) {
        this.weight = weight;
    }

    int weight() {
        return weight;
    }

    /** Whether it is the number that is damaged. */
    boolean isOfNumber() {
        return ordinal() <= ONE_FIGURE.ordinal();
    }
}
