package vn.trienkhai.reader.pattern;

import java.util.List;
import java.util.Set;

/** What a regular expression is made of, as far as {@link ExpressionReader} understands it. */
sealed interface Expression {
    /** One of few letters, each as {@link Grams#letter} gives it. */
    record Letter(Set<Character> letters) implements Expression {}

    /** Any letter, or one of too many to tell apart. */
    record AnyLetter() implements Expression {}

    /** A place and no letter: an anchor, a border of a word. */
    record Place() implements Expression {}

    record Sequence(List<Expression> elements) implements Expression {}

    record Choice(List<Expression> alternatives) implements Expression {}

    /** @param most as many as {@code least} and some more where there is no bound */
    record Repeated(Expression once, int least, int most) implements Expression {}

    /**
     * What has to stand, or not to stand, beside the match.
     *
     * @param isDenied whether it must not stand there
     */
    record Beside(Expression inside, boolean isDenied) implements Expression {}
}
