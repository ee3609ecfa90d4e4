package vn.trienkhai.reader.source;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import vn.trienkhai.reader.DirectiveReader;
import vn.trienkhai.reader.Limits;

/**
 * Fuzzing led by coverage. In a usual test run only the inputs kept in {@code SourceFuzzTestsInputs} are tried again; with
 * {@code JAZZER_FUZZ=1} one of the tests looks for new ones (see the README of the reader).
 */
class SourceFuzzTests {
    private static final Limits LIMITS = new Limits(1 << 20, 4 << 20);

    @FuzzTest(maxDuration = "10m")
    void anyBytesAreReadOrRefused(byte[] content) {
        read(content);
    }

    @FuzzTest(maxDuration = "10m")
    void anyRichTextIsReadOrRefused(byte[] content) {
        read(("{\\rtf1" + new String(content, StandardCharsets.ISO_8859_1)).getBytes(StandardCharsets.ISO_8859_1));
    }

    @FuzzTest(maxDuration = "10m")
    void anyWebPageIsReadOrRefused(String content) {
        read(Letter.utf8("<html>" + content));
    }

    @FuzzTest(maxDuration = "10m")
    void anyPastedTextIsReadOrRefused(String content) {
        new DirectiveReader(LIMITS).readText(content);
    }

    private static void read(byte[] content) {
        try {
            Sources.read(content, "", LIMITS);
        } catch (Unreadable refused) {
            // That is one of the two answers.
        }
    }
}
