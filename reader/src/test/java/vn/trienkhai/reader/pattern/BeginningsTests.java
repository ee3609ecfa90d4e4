package vn.trienkhai.reader.pattern;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BeginningsTests {
    @Test
    void everyAlternativeGivesItsFirstLetters() {
        assertThat(beginnings("^(?:gửi|báo cáo) (?:về|cho)")).containsExactlyInAnyOrder("gửi về", "gửi cho", "báo cáo");
    }

    @Test
    void whatMayBeginWithAnyLetterHasNoBeginnings() {
        assertThat(beginnings(".?gửi")).isEmpty();
        assertThat(beginnings("[^,]{1,30}gửi")).isEmpty();
        assertThat(beginnings("(?:gửi|.)" + words(1_200, "x"))).isEmpty();
    }

    @Test
    void ofTooManyTheFirstLettersCount() {
        assertThat(beginnings("(?:[abc][a-z0-9][a-z0-9][a-z0-9])")).containsExactlyInAnyOrder("a", "b", "c");
    }

    /** What they would be put together takes more memory than a reader process has; see {@code ReaderProcessTests}. */
    @Test
    void ofRowsOfManyWordsTheFirstLettersCount() {
        assertThat(beginnings("^" + words(900, "x") + words(2_000, "y") + "$"))
                .hasSize(900)
                .allMatch(one -> one.length() == 1);
    }

    private static Set<String> beginnings(String regex) {
        return Beginnings.of(Pattern.compile(regex));
    }

    private static String words(int many, String end) {
        return IntStream.range(0, many)
                .mapToObj(i -> (char) ('\u4e00' + i) + end)
                .collect(Collectors.joining("|", "(?:", ")"));
    }
}
