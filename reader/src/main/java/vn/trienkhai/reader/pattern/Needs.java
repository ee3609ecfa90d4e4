package vn.trienkhai.reader.pattern;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The letters that stand in every text in which a regular expression matches, wherever in it: those of its fixed words, and of one
 * at least of the alternatives it offers. Worked out once from the expression; a text whose {@link Grams} lack them is not
 * searched at all.
 */
final class Needs {
    /** Of more alternatives one is nearly always there, and asking for each takes longer than the search. */
    private static final int MOST_ALTERNATIVES = 64;

    private static final int RUN = 3;
    /** Of a long word its beginning tells enough. */
    private static final int MOST_RUNS = 4;

    private static final Needs[][] NO_CHOICES = {};

    /** Places in the runs of a text, all of them. */
    private final int[] places;
    /** Of each choice one alternative. */
    private final Needs[][] choices;

    private Needs(int[] places, Needs[][] choices) {
        this.places = places;
        this.choices = choices;
    }

    static Needs of(Expression expression) {
        var draft = new Draft();
        draft.read(expression);
        draft.endRun();
        return new Needs(
                draft.places.stream().mapToInt(Integer::intValue).distinct().toArray(),
                draft.choices.isEmpty() ? NO_CHOICES : draft.choices.toArray(Needs[][]::new));
    }

    boolean isNothing() {
        return places.length == 0 && choices.length == 0;
    }

    /** Whether all of it may be in a text. */
    boolean mayBeIn(Grams grams) {
        if (!grams.mayHaveAll(places)) {
            return false;
        }
        for (var choice : choices) {
            if (!anyMayBeIn(choice, grams)) {
                return false;
            }
        }
        return true;
    }

    private static boolean anyMayBeIn(Needs[] alternatives, Grams grams) {
        for (var alternative : alternatives) {
            if (alternative.mayBeIn(grams)) {
                return true;
            }
        }
        return false;
    }

    private static final class Draft {
        private final List<Integer> places = new ArrayList<>();
        private final List<Needs[]> choices = new ArrayList<>();
        /** The letters that follow one another up to here. */
        private final StringBuilder run = new StringBuilder();

        void read(Expression expression) {
            switch (expression) {
                case Expression.Letter one
                when one.letters().size() == 1 ->
                    run.append(one.letters().iterator().next().charValue());
                case Expression.Sequence sequence -> sequence.elements().forEach(this::read);
                case Expression.Place place -> {}
                case Expression.Beside beside -> {
                    if (!beside.isDenied()) {
                        addAll(Needs.of(beside.inside()));
                    }
                }
                case Expression.Repeated repeated -> {
                    endRun();
                    if (repeated.least() > 0) {
                        addAll(Needs.of(repeated.once()));
                    }
                }
                case Expression.Choice choice -> {
                    endRun();
                    ofEach(choice).ifPresent(choices::add);
                }
                case Expression.Letter several -> endRun();
                case Expression.AnyLetter any -> endRun();
            }
        }

        private void addAll(Needs needs) {
            Arrays.stream(needs.places).forEach(places::add);
            choices.addAll(List.of(needs.choices));
        }

        void endRun() {
            for (int i = 0; i < MOST_RUNS && i + RUN <= run.length(); i++) {
                places.add(Grams.of(run, i, RUN));
            }
            for (int i = 0; i < run.length() && run.length() < RUN; i++) {
                places.add(Grams.one(run.charAt(i)));
            }
            run.setLength(0);
        }

        /** What each alternative needs; empty where one of them needs nothing. */
        private static Optional<Needs[]> ofEach(Expression.Choice choice) {
            if (choice.alternatives().size() > MOST_ALTERNATIVES) {
                return Optional.empty();
            }
            var each = choice.alternatives().stream().map(Needs::of).toList();
            return each.stream().anyMatch(Needs::isNothing)
                    ? Optional.empty()
                    : Optional.of(each.toArray(Needs[]::new));
        }
    }
}
