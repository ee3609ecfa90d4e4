package vn.trienkhai.reader.pattern;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code CueTests} tells that no match is lost by them. */
class NeedsTests {
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "[^.]{3,9} tự giải thể; chi hội tự giải thể; chi hội sinh hoạt",
                ".{1,9}(?:học kỳ|năm học); cuối năm học; cuối năm",
                "\\p{L}+ (?=ngày \\d); vào ngày 5; vào ngày mai",
                "\\p{L}+ (?:\\d{1,2} )?lần; hai lần; hai lúc",
                "\\Qbáo cáo\\E[^,]*, gửi; báo cáo nhanh, gửi; báo cáo nhanh"
            })
    void wordsThatAreMissingLeaveNothingToFind(String regex, String withThem, String without) {
        assertThat(needs(regex).mayBeIn(Grams.of(withThem))).isTrue();
        assertThat(needs(regex).mayBeIn(Grams.of(without))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a*", "(?:báo cáo)?", "(?:gửi|.)", "(?:gửi|)", "[abc]", "(?!báo cáo)", "^\\p{Lu}+$"})
    void whatMayBeAnythingNeedsNothing(String regex) {
        assertThat(needs(regex).isNothing()).isTrue();
    }

    @Test
    void onlyTheTextIsAskedNotTheRegion() {
        var text = "báo cáo; gửi";
        assertThat(Cue.of(".{1,3}gửi")
                        .matcher(text, Grams.of(text))
                        .region(0, 7)
                        .find())
                .isFalse();
    }

    private static Needs needs(String regex) {
        return Needs.of(ExpressionReader.read(Pattern.compile(regex)).orElseThrow());
    }
}
