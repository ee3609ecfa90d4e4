package vn.trienkhai.directive.draft;

import java.util.ArrayList;
import java.util.List;

/** The longest common subsequence of two lists: what two texts have in common, in order. */
final class CommonRuns {
    /** Above this product of lengths the middle of two texts is taken as wholly different: exactness is not worth the memory. */
    private static final long MOST = 16_000_000;

    /** A place in the one list and the equal one in the other. */
    record Pair(int left, int right) {}

    private CommonRuns() {}

    static List<Pair> of(List<String> left, List<String> right) {
        int head = 0;
        while (head < left.size() && head < right.size() && left.get(head).equals(right.get(head))) {
            head++;
        }
        int tail = 0;
        while (tail < left.size() - head
                && tail < right.size() - head
                && left.get(left.size() - 1 - tail).equals(right.get(right.size() - 1 - tail))) {
            tail++;
        }
        var pairs = new ArrayList<Pair>();
        for (int i = 0; i < head; i++) {
            pairs.add(new Pair(i, i));
        }
        middle(left.subList(head, left.size() - tail), right.subList(head, right.size() - tail), head, pairs);
        for (int i = tail; i > 0; i--) {
            pairs.add(new Pair(left.size() - i, right.size() - i));
        }
        return pairs;
    }

    private static void middle(List<String> left, List<String> right, int head, List<Pair> pairs) {
        if ((long) left.size() * right.size() > MOST) {
            return;
        }
        var longest = new int[left.size() + 1][right.size() + 1];
        for (int i = left.size() - 1; i >= 0; i--) {
            for (int j = right.size() - 1; j >= 0; j--) {
                longest[i][j] = left.get(i).equals(right.get(j))
                        ? longest[i + 1][j + 1] + 1
                        : Math.max(longest[i + 1][j], longest[i][j + 1]);
            }
        }
        int i = 0;
        int j = 0;
        while (i < left.size() && j < right.size()) {
            if (left.get(i).equals(right.get(j))) {
                pairs.add(new Pair(head + i++, head + j++));
            } else if (longest[i + 1][j] >= longest[i][j + 1]) {
                i++;
            } else {
                j++;
            }
        }
    }
}
