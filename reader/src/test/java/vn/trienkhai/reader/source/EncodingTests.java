package vn.trienkhai.reader.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.trienkhai.reader.DirectiveReader;
import vn.trienkhai.reader.DirectiveReading;
import vn.trienkhai.reader.Doubt;
import vn.trienkhai.reader.Outcome;
import vn.trienkhai.reader.spelling.Syllables;

class EncodingTests {
    static Stream<Arguments> encodings() {
        var text = Letter.TEXT;
        return Stream.of(
                Arguments.of("utf-8", "none", Letter.utf8(text)),
                Arguments.of("utf-8 with mark", "none", Letter.utf8("\ufeff" + text)),
                Arguments.of("utf-8 decomposed", "none", Letter.utf8(Normalizer.normalize(text, Normalizer.Form.NFD))),
                Arguments.of("utf-16 le", "UTF-16LE", text.getBytes(StandardCharsets.UTF_16LE)),
                Arguments.of("utf-16 be", "UTF-16BE", text.getBytes(StandardCharsets.UTF_16BE)),
                Arguments.of("utf-16 with mark", "UTF-16BE", text.getBytes(StandardCharsets.UTF_16)),
                Arguments.of("vni", "VNI", Letter.latin(Letter.inVni(text))),
                Arguments.of("windows-1258", "windows-1258", windows1258(text)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("encodings")
    void readsTheSameLetterInEveryEncoding(String name, String encoding, byte[] content) {
        var reading = read(content);
        assertThat(reading.text()).isEqualTo(read(Letter.utf8(Letter.TEXT)).text());
        assertThat(String.valueOf(reading.reader().encoding())).isEqualTo(encoding.equals("none") ? "null" : encoding);
        assertThat(reading.doubts()).extracting(Doubt::reason).doesNotContain("encoding_unsure");
    }

    @Test
    void readsTcvn3ButForCapitalsWithATone() {
        var reading = read(Letter.latin(Letter.inTcvn3(Letter.TEXT)));
        assertThat(reading.reader().encoding()).isEqualTo("TCVN3");
        assertThat(reading.text().toLowerCase(Locale.ROOT))
                .isEqualTo(read(Letter.utf8(Letter.TEXT)).text().toLowerCase(Locale.ROOT));
    }

    @Test
    void readsOldLettersThatWereSavedAsUnicode() {
        var reading = read(Letter.utf8(Letter.inTcvn3(Letter.TEXT)));
        assertThat(reading.addressees()).containsExactly("Các trường học trên địa bàn xã");
        assertThat(reading.doubts()).extracting(Doubt::reason).contains("encoding_unsure");
    }

    @Test
    void saysWhenTheTableWasGuessed() {
        var reading = read(Letter.latin(Letter.inTcvn3("Kính gửi: Sở Nội vụ")));
        assertThat(reading.doubts()).extracting(Doubt::reason).contains("encoding_unsure");
    }

    @Test
    void refusesBytesThatAreNoText() {
        var noise = new byte[3000];
        for (int i = 0; i < noise.length; i++) {
            noise[i] = (byte) (0x80 + i * 7919 % 128);
        }
        assertThat(new DirectiveReader().read(noise, "a.txt"))
                .isEqualTo(new Outcome.Refused(Outcome.Reason.NOT_A_DOCUMENT, ""));
    }

    @Test
    void tellsVietnameseSyllablesFromOthers() {
        assertThat(List.of("nghiêng", "Uỷ", "hoà", "quỳnh", "ĐẢNG", "khuỷu", "được", "thuở", "gì", "CộNG"))
                .allMatch(Syllables::isSyllable);
        assertThat(List.of("§Þnh", "d©n", "Bộạ", "ngườỉ", "cỘng", "strết")).noneMatch(Syllables::isSyllable);
    }

    private static DirectiveReading read(byte[] content) {
        return ((Outcome.Read) new DirectiveReader().read(content, "a.txt")).reading();
    }

    /** The code page has letters with their hat or horn, and tones as marks of their own. */
    private static byte[] windows1258(String text) {
        var apart = new StringBuilder();
        for (char c : text.toCharArray()) {
            var parts = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD);
            boolean toned = parts.length() > 1
                            && "\u0300\u0301\u0303\u0309\u0323".indexOf(parts.charAt(parts.length() - 1)) >= 0
                    || parts.length() > 2 && "\u0323".indexOf(parts.charAt(1)) >= 0;
            if (!toned) {
                apart.append(c);
                continue;
            }
            var tone = parts.replaceAll("[^\u0300\u0301\u0303\u0309\u0323]", "");
            apart.append(Normalizer.normalize(parts.replace(tone, ""), Normalizer.Form.NFC))
                    .append(tone);
        }
        return apart.toString().getBytes(Charset.forName("windows-1258"));
    }
}
