package vn.trienkhai.reader.pattern;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A cue finds what its pattern finds, in any text and any part of it; only sooner. */
class CueTests {
    private static final List<String> PIECES = List.of(
            "báo cáo",
            "gửi ",
            "trước ngày ",
            "12/3/2026",
            " ",
            ",",
            "số ",
            "5",
            "-",
            "UBND",
            "các xã",
            "hằng tháng",
            ".",
            "x",
            "\n",
            "(",
            "chậm nhất",
            "abc",
            "ab",
            "a");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "báo cáo",
                "(?<!\\p{L})(?:trước|chậm nhất)(?: là)? ngày \\d{1,2}",
                "^(?:báo cáo|gửi) ",
                "^a|b",
                "a{2,3}",
                "(?:ab|abc)+?c",
                "[a-c]{2}",
                "[^a]b",
                "\\d{1,2}[./-]\\d",
                "(?:^|[.,] ?)gửi",
                "số\\s?:?\\s?\\d",
                "x?y?5",
                "(?=[abc])(?:a|b)",
                "[\\d.]{2,4}",
                "(?i)ubnd",
                "\\Qab\\Ec",
                "(?:báo|gửi)(?: cáo)?$",
                "a*",
                ".b",
                "(?<=ngày )\\d+",
                "(các|mỗi) (xã)?",
                "\\p{Lu}{2,}",
                "a|",
                "[-a]b|,$",
                "^[^.]{3,20}: ?(?:\\d|từ)|số \\d",
                "(?:hằng|mỗi) tháng|cuối (?:mỗi )?tháng",
                ".{2,9}(?:báo cáo|gửi)(?! x)",
                "(?<=gửi )(?:các|mỗi)?",
                "(?:.|\\s)(?=12/3)[^,]"
            })
    void findsWhatThePatternFinds(String regex) {
        var random = new Random(7);
        var cue = Cue.of(regex);
        for (int round = 0; round < 400; round++) {
            var text = text(random);
            int from = random.nextInt(text.length() + 1);
            int to = from + random.nextInt(text.length() - from + 1);
            assertThat(found(cue.matcher(text))).as(text).isEqualTo(expected(regex, text, 0, text.length()));
            assertThat(found(cue.matcher(text, Grams.of(text))))
                    .as(text)
                    .isEqualTo(expected(regex, text, 0, text.length()));
            assertThat(found(cue.matcher(text).region(from, to)))
                    .as("%s from %d to %d", text, from, to)
                    .isEqualTo(expected(regex, text, from, to));
            assertThat(found(cue.matcher(text, Grams.of(text)).region(from, to)))
                    .as("%s from %d to %d, its runs known", text, from, to)
                    .isEqualTo(expected(regex, text, from, to));
            var plain = Pattern.compile(regex).matcher(text).region(from, to);
            assertThat(cue.matcher(text).region(from, to).lookingAt()).isEqualTo(plain.lookingAt());
            assertThat(cue.matcher(text).region(from, to).matches()).isEqualTo(plain.matches());
        }
    }

    @Test
    void wordsKeepAPatternFromTextsWithoutThem() {
        var cue = Cue.of(" năm ", "(\\d+) năm ");
        assertThat(found(cue.matcher("70 năm qua", Grams.of("70 năm qua")))).containsExactly("0-7");
        assertThat(found(cue.matcher("70 tháng", Grams.of("70 tháng")))).isEmpty();
    }

    @Test
    void looksAroundPastARegionWhereAsked() {
        var cue = Cue.of("(?<!\\p{L})gửi");
        assertThat(found(cue.matcher("xgửi").region(1, 4))).containsExactly("1-4");
        assertThat(found(cue.matcher("xgửi").transparent().region(1, 4))).isEmpty();
    }

    @Test
    void replaces() {
        assertThat(Cue.of("(a)b").matcher("xabab").replaceAll("$1-")).isEqualTo("xa-a-");
        assertThat(Cue.of("(a)b").matcher("xyz").replaceAll("-")).isEqualTo("xyz");
    }

    private static String text(Random random) {
        var text = new StringBuilder();
        for (int i = random.nextInt(9); i >= 0; i--) {
            text.append(PIECES.get(random.nextInt(PIECES.size())));
        }
        return text.toString();
    }

    private static List<String> found(Search search) {
        var found = new ArrayList<String>();
        while (search.find()) {
            found.add(search.start() + "-" + search.end());
        }
        return found;
    }

    private static List<String> expected(String regex, String text, int from, int to) {
        var found = new ArrayList<String>();
        var matcher = Pattern.compile(regex).matcher(text).region(from, to);
        while (matcher.find()) {
            found.add(matcher.start() + "-" + matcher.end());
        }
        return found;
    }
}
