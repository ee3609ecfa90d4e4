package vn.trienkhai.reader.pattern;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BeginningsTests {
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "khẩn trương; khẩn_tr",
                "(?:trước|chậm) ngày; trước_n chậm_ng",
                "\\d{1,2}/\\d; 00/0 0/0",
                "s?ố; số ố",
                "(?<!a)gửi; gửi",
                "[ab]c\\p{L}; ac bc",
                "(?:ab)?c; abc c",
                "x{2,}+y?; xx xxx xxxx xxxxx xxxxxx xxxxxxx xxy xxxy xxxxy xxxxxy xxxxxxy"
            })
    void knowsTheBeginnings(String regex, String beginnings) {
        assertThat(beginnings(regex))
                .containsExactlyInAnyOrderElementsOf(Stream.of(beginnings.split(" "))
                        .map(one -> one.replace('_', ' '))
                        .toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"a*b?", "\\p{L}a", ".a", "(?i)a", "[^a]b", "(?:a|)", "[a&&b]"})
    void knowsWhatMayBeginWithAnything(String regex) {
        assertThat(beginnings(regex)).isEmpty();
    }

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
        return ExpressionReader.read(Pattern.compile(regex)).map(Beginnings::of).orElse(Set.of());
    }

    private static String words(int many, String end) {
        return IntStream.range(0, many)
                .mapToObj(i -> (char) ('\u4e00' + i) + end)
                .collect(Collectors.joining("|", "(?:", ")"));
    }
}
