package vn.trienkhai.directive;

import vn.trienkhai.shared.Evidence;

/** Cuts a passage out of a text: the quote, and the rest of its paragraph before and after. */
final class Passages {
    /** Of a longer paragraph only the nearest words are shown. */
    private static final int AROUND = 320;

    private Passages() {}

    static Passage around(Evidence evidence, String heading, String text) {
        int from = Math.max(text.lastIndexOf('\n', Math.max(0, evidence.start() - 1)) + 1, evidence.start() - AROUND);
        int lineEnd = text.indexOf('\n', evidence.end());
        int to = Math.min(lineEnd < 0 ? text.length() : lineEnd, evidence.end() + AROUND);
        return new Passage(
                evidence,
                heading,
                cutAtWord(text.substring(Math.min(from, evidence.start()), evidence.start())),
                text.substring(evidence.start(), evidence.end()),
                text.substring(evidence.end(), to),
                true);
    }

    private static String cutAtWord(String before) {
        int space = before.indexOf(' ');
        return before.length() >= AROUND && space > 0 ? "…" + before.substring(space) : before;
    }
}
