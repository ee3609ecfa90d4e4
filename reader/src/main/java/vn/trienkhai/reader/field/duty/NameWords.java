package vn.trienkhai.reader.field.duty;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.trienkhai.reader.layout.Line;
import vn.trienkhai.reader.spelling.Spelling;
import vn.trienkhai.reader.vocabulary.Vocabulary;

/**
 * The small-written syllables that names of bodies and groups are made of. A name that holds another one has run on into what the
 * body does, behind a verb that no vocabulary lists.
 */
public final class NameWords {
    private static final Set<String> SYLLABLES = Stream.of("name-words", "organ-heads", "names", "officer-titles")
            .flatMap(list -> Vocabulary.entries(list).stream())
            .flatMap(entry -> Stream.of(Spelling.lower(entry.getFirst()).split("[^\\p{L}]+")))
            .collect(Collectors.toUnmodifiableSet());
    /** Words behind which the full name of a body ends, as a capital letter does. */
    private static final Set<String> LAST =
            Set.of("tỉnh", "xã", "phường", "huyện", "quận", "phố", "thôn", "khu", "thuộc", "quan", "ương", "cấp");

    private static final Set<String> BRANCHES = Set.of(" đoàn", " ủy");

    /** What follows says how it is or was, not what is to be done ("Khách hàng có công tơ đặt trong nhà"); or how much is. */
    private static final Set<String> STATES = Set.of(
            "đã", "đang", "vừa", "được", "bị", "là", "có", "còn", "chưa", "cũng", "vẫn", "hiện", "luôn", "như", "này",
            "ít", "tối", "trân", "xin", "rất", "chịu");

    private NameWords() {}

    /** Whether a name holds a word that is part of none; what stands in brackets is passed over. */
    public static boolean haveOther(String name) {
        return firstOther(name, Spelling.lower(name), 0, name.length()) >= 0;
    }

    /**
     * Where the name that begins at {@code from} ends, if it does so before {@code verb}: behind the last place or rank ("Bệnh viện
     * Đa khoa tỉnh | sàng lọc …"), else where the first word stands that is part of no name.
     */
    static int end(Line line, int from, int verb) {
        var text = line.text();
        int other = firstOther(text, line.lower(), from, verb);
        int owner = OwnedTeam.owner(line.lower(), from, other, verb);
        if (owner >= 0) {
            other = firstOther(text, line.lower(), owner, verb);
        }
        if (other < 0) {
            return verb;
        }
        int last = other;
        boolean state = false;
        for (int at = next(text, endOfWord(text, from, other), other), end; at < other; at = next(text, end, other)) {
            end = endOfWord(text, at, other);
            var word = line.lower().substring(at, end);
            last = isLast(line.lower(), word, end)
                    ? next(text, end, verb)
                    : Character.isUpperCase(text.charAt(at)) ? other : last;
            state = STATES.contains(word) || state && last == other;
        }
        state |= STATES.contains(line.lower().substring(last, endOfWord(text, last, verb)));
        return state ? verb : last;
    }

    /** Not "Huyện đoàn", whose first word alone is a rank. */
    private static boolean isLast(String lower, String word, int end) {
        return LAST.contains(word)
                && !(word.equals("quan") && lower.startsWith(" báo chí", end))
                && BRANCHES.stream().noneMatch(branch -> lower.startsWith(branch, end));
    }

    private static int firstOther(String text, String lower, int from, int to) {
        boolean capital = false;
        boolean whole = true;
        int words = 0;
        for (int at = next(text, from, to), end; at < to; at = next(text, end, to)) {
            end = endOfWord(text, at, to);
            boolean small = Character.isLowerCase(text.charAt(at));
            boolean partOfWord = capital && !whole && text.charAt(at - 1) == ' ' || isBeforeCapital(text, end, to);
            if (small && !partOfWord && !SYLLABLES.contains(lower.substring(at, end))) {
                return at;
            }
            whole = capital && words > 1 || LAST.contains(lower.substring(at, end)) || isAbbreviation(text, at, end);
            capital = !small;
            words++;
        }
        return -1;
    }

    /** "Tiền tệ", "sạch Kim Bôi": small, but between the capitals of a name. */
    private static boolean isBeforeCapital(String text, int end, int to) {
        return end + 1 < to && text.charAt(end) == ' ' && Character.isUpperCase(text.charAt(end + 1));
    }

    private static boolean isAbbreviation(String text, int from, int end) {
        return end - from > 1 && Character.isUpperCase(text.charAt(from + 1));
    }

    private static int next(String text, int from, int to) {
        int depth = 0;
        int at = from;
        while (at < to && (depth > 0 || !Character.isLetter(text.charAt(at)))) {
            depth += text.charAt(at) == '(' ? 1 : text.charAt(at) == ')' && depth > 0 ? -1 : 0;
            at++;
        }
        return at;
    }

    private static int endOfWord(String text, int from, int to) {
        int end = from;
        while (end < to && Character.isLetter(text.charAt(end))) {
            end++;
        }
        return end;
    }
}
