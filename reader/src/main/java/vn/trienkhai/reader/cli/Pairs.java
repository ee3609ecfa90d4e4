package vn.trienkhai.reader.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleBiFunction;

/** Which label belongs to which value: one to one, the likest first. */
record Pairs(List<int[]> matched, List<Integer> missed, List<Integer> invented) {

    static <G, P> Pairs greedy(List<G> labels, List<P> values, ToDoubleBiFunction<G, P> likeness, double threshold) {
        record Candidate(double likeness, int label, int value) {}
        var candidates = new ArrayList<Candidate>();
        for (int i = 0; i < labels.size(); i++) {
            for (int j = 0; j < values.size(); j++) {
                candidates.add(new Candidate(likeness.applyAsDouble(labels.get(i), values.get(j)), i, j));
            }
        }
        candidates.sort((a, b) -> Double.compare(b.likeness(), a.likeness()));
        var labelled = new boolean[labels.size()];
        var read = new boolean[values.size()];
        var matched = new ArrayList<int[]>();
        for (var candidate : candidates) {
            if (candidate.likeness() >= threshold && !labelled[candidate.label()] && !read[candidate.value()]) {
                labelled[candidate.label()] = true;
                read[candidate.value()] = true;
                matched.add(new int[] {candidate.label(), candidate.value()});
            }
        }
        return new Pairs(matched, unset(labelled), unset(read));
    }

    private static List<Integer> unset(boolean[] used) {
        var left = new ArrayList<Integer>();
        for (int i = 0; i < used.length; i++) {
            if (!used[i]) {
                left.add(i);
            }
        }
        return left;
    }
}
