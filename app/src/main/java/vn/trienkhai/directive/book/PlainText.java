package vn.trienkhai.directive.book;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/**
 * A text as it is searched (lower case, no marks, single spaces for all that is no letter or digit; the same as the database's
 * {@code plain_words}), with the way back to the letters as they stand.
 */
final class PlainText {
    /** A passage is at most this long between its first and its last found word. */
    private static final int LONGEST = 240;
    /** So many letters are shown before and behind. */
    private static final int AROUND = 70;

    private static final int MOST_HITS = 400;
    private static final char DROPPED = 1;
    private static final char[] PLAIN = new char[Character.MAX_VALUE + 1];

    private final String text;
    private final StringBuilder plain = new StringBuilder(" ");
    private final int[] places;

    private PlainText(String text) {
        this.text = text;
        this.places = new int[text.length() + 2];
        for (int i = 0; i < text.length(); i++) {
            add(plain(text.charAt(i)), i);
        }
        add(' ', text.length());
    }

    static PlainText of(String text) {
        return new PlainText(text);
    }

    static String words(String typed) {
        return of(typed).plain.toString().strip();
    }

    private void add(char letter, int place) {
        if (letter != DROPPED && !(letter == ' ' && plain.charAt(plain.length() - 1) == ' ')) {
            places[plain.length()] = place;
            plain.append(letter);
        }
    }

    private static char plain(char letter) {
        char known = PLAIN[letter];
        if (known == 0) {
            known = worked(letter);
            PLAIN[letter] = known;
        }
        return known;
    }

    private static char worked(char letter) {
        if (Character.getType(letter) == Character.NON_SPACING_MARK) {
            return DROPPED;
        }
        char bare = letter == 'đ' || letter == 'Đ'
                ? 'd'
                : Character.toLowerCase(Normalizer.normalize(Character.toString(letter), Normalizer.Form.NFD)
                        .charAt(0));
        return bare >= 'a' && bare <= 'z' || bare >= '0' && bare <= '9' ? bare : ' ';
    }

    /** @param phrases as typed, each found as a whole */
    boolean hasAll(List<String> phrases) {
        return phrases.stream().allMatch(phrase -> plain.indexOf(" " + words(phrase) + " ") >= 0);
    }

    private record Hit(int phrase, int from, int to) {}

    /** Where most different phrases stand close together, the earliest such place. */
    Optional<FoundPassage> passage(List<String> phrases) {
        var hits = hits(phrases);
        if (hits.isEmpty()) {
            return Optional.empty();
        }
        List<Hit> best = List.of();
        int most = 0;
        for (int first = 0; first < hits.size(); first++) {
            int last = first;
            var seen = new HashSet<Integer>();
            seen.add(hits.get(first).phrase());
            int closed = first;
            while (last + 1 < hits.size()
                    && hits.get(last + 1).to() - hits.get(first).from() <= LONGEST) {
                last++;
                if (seen.add(hits.get(last).phrase())) {
                    closed = last;
                }
            }
            if (seen.size() > most) {
                most = seen.size();
                best = hits.subList(first, closed + 1);
            }
        }
        return Optional.of(shown(best));
    }

    private List<Hit> hits(List<String> phrases) {
        var hits = new ArrayList<Hit>();
        for (int i = 0; i < phrases.size(); i++) {
            var phrase = " " + words(phrases.get(i)) + " ";
            int at = phrase.isBlank() ? -1 : plain.indexOf(phrase);
            for (int n = 0; at >= 0 && n < MOST_HITS; n++) {
                hits.add(new Hit(i, at + 1, at + phrase.length() - 1));
                at = plain.indexOf(phrase, at + 1);
            }
        }
        hits.sort(Comparator.comparingInt(Hit::from));
        return hits;
    }

    private FoundPassage shown(List<Hit> hits) {
        int start = places[hits.getFirst().from()];
        int end = end(hits.getLast());
        int from = beginning(start);
        int to = ending(end);
        var pieces = new ArrayList<FoundPassage.Piece>();
        int done = from;
        for (var hit : hits) {
            int hitStart = Math.max(done, places[hit.from()]);
            add(pieces, text.substring(done, hitStart), false);
            add(pieces, text.substring(hitStart, Math.max(hitStart, end(hit))), true);
            done = Math.max(done, end(hit));
        }
        add(pieces, text.substring(done, to) + (to < text.length() && !atLineEnd(to) ? "…" : ""), false);
        if (from > 0 && text.charAt(from - 1) != '\n') {
            pieces.addFirst(new FoundPassage.Piece("…", false));
        }
        return new FoundPassage(start, end, List.copyOf(pieces));
    }

    private static void add(List<FoundPassage.Piece> pieces, String words, boolean found) {
        if (!words.isEmpty()) {
            pieces.add(new FoundPassage.Piece(words, found));
        }
    }

    private int end(Hit hit) {
        return places[hit.to() - 1] + marks(places[hit.to() - 1]);
    }

    /** A letter and the marks behind it, where the text writes them apart. */
    private int marks(int place) {
        int length = 1;
        while (place + length < text.length() && plain(text.charAt(place + length)) == DROPPED) {
            length++;
        }
        return length;
    }

    private int beginning(int start) {
        int line = text.lastIndexOf('\n', Math.max(0, start - 1)) + 1;
        if (start == 0 || line >= start - AROUND) {
            return Math.min(line, start);
        }
        int space = text.indexOf(' ', start - AROUND);
        return space < 0 || space >= start ? start : space + 1;
    }

    private int ending(int end) {
        int line = text.indexOf('\n', end);
        int last = line < 0 ? text.length() : line;
        if (last <= end + AROUND) {
            return last;
        }
        int space = text.lastIndexOf(' ', end + AROUND);
        return space <= end ? end : space;
    }

    private boolean atLineEnd(int place) {
        return text.charAt(place) == '\n';
    }
}
