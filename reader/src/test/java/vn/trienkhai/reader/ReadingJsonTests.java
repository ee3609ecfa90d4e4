package vn.trienkhai.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReadingJsonTests {

    static Stream<Path> examples() throws IOException {
        return DirectiveExampleTests.examples();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("examples")
    void aReadingComesBackAsItWent(Path example) throws IOException {
        var outcome = new DirectiveReader().read(DirectiveExampleTests.source(example));
        assertThat(ReadingJson.parseOutcome(ReadingJson.writeOutcome(outcome))).isEqualTo(outcome);
    }

    @Test
    void leavesTheTextOutUnlessAsked() {
        var reading = ((Outcome.Read) new DirectiveReader().readText("Kính gửi: Các xã\nĐề nghị các xã dọn vệ sinh."))
                .reading();
        assertThat(ReadingJson.write(reading))
                .doesNotContain("\"text\":\"Kính gửi")
                .doesNotContain("\n");
        assertThat(ReadingJson.writeWithText(reading)).startsWith("{\"text\":\"Kính gửi: Các xã\\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "[]",
                "{\"outcome\":\"read\"}",
                "{\"outcome\":\"refused\",\"reason\":\"NO\"}",
                "{\"outcome\":1}",
                "nul"
            })
    void saysSoWhenATextIsNoOutcome(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> ReadingJson.parseOutcome(text));
    }
}
