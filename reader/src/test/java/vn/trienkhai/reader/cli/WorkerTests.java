package vn.trienkhai.reader.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import vn.trienkhai.reader.Limits;
import vn.trienkhai.reader.Outcome;
import vn.trienkhai.reader.ReadingJson;

class WorkerTests {
    private final ByteArrayOutputStream requests = new ByteArrayOutputStream();
    private final ByteArrayOutputStream answers = new ByteArrayOutputStream();

    @Test
    void answersEachRequestInItsTurn() throws IOException {
        request("a.txt", "Kính gửi: Các xã\nĐề nghị các xã dọn vệ sinh.");
        request("b.txt", "");
        request("c.txt", "x".repeat(500));
        assertThat(new Worker(new Limits(400, 400)).serve(new ByteArrayInputStream(requests.toByteArray()), answers))
                .isTrue();
        var in = new DataInputStream(new ByteArrayInputStream(answers.toByteArray()));
        assertThat(((Outcome.Read) answer(in)).reading().addressees()).containsExactly("Các xã");
        assertThat(answer(in)).isEqualTo(new Outcome.Refused(Outcome.Reason.EMPTY, ""));
        assertThat(answer(in)).isEqualTo(new Outcome.Refused(Outcome.Reason.TOO_LARGE, ""));
        assertThat(in.read()).isEqualTo(-1);
    }

    @Test
    void endsWhenALengthCannotBeOne() throws IOException {
        new DataOutputStream(requests).writeInt(-5);
        assertThat(new Worker(Limits.USUAL).serve(new ByteArrayInputStream(requests.toByteArray()), answers))
                .isFalse();
        assertThat(answers.size()).isZero();
    }

    private void request(String name, String content) throws IOException {
        var out = new DataOutputStream(requests);
        var bytes = name.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
        var data = content.getBytes(StandardCharsets.UTF_8);
        out.writeInt(data.length);
        out.write(data);
    }

    private static Outcome answer(DataInputStream in) throws IOException {
        return ReadingJson.parseOutcome(new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8));
    }
}
