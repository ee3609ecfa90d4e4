package vn.trienkhai.reader.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;
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

    @Test
    void drawsPagesBetweenTwoFilesAndSaysWhyWhereItCannot() throws IOException {
        request("a.txt", "Kính gửi: Các xã\nĐề nghị các xã dọn vệ sinh.");
        page(1, 0, picture());
        page(7, 0, picture());
        page(1, 0, new byte[5000]);
        request("b.txt", "");
        assertThat(new Worker(new Limits(4000, 4000)).serve(new ByteArrayInputStream(requests.toByteArray()), answers))
                .isTrue();
        var in = new DataInputStream(new ByteArrayInputStream(answers.toByteArray()));
        assertThat(answer(in)).isInstanceOf(Outcome.Read.class);
        assertThat(type(in)).isEqualTo("image/jpeg");
        assertThat(ImageIO.read(new ByteArrayInputStream(in.readNBytes(in.readInt())))
                        .getWidth())
                .isEqualTo(20);
        assertThat(type(in)).isEqualTo("application/json");
        assertThat(answer(in)).isEqualTo(new Outcome.Refused(Outcome.Reason.EMPTY, "page"));
        assertThat(type(in)).isEqualTo("application/json");
        assertThat(answer(in)).isEqualTo(new Outcome.Refused(Outcome.Reason.TOO_LARGE, ""));
        assertThat(answer(in)).isEqualTo(new Outcome.Refused(Outcome.Reason.EMPTY, ""));
        assertThat(in.read()).isEqualTo(-1);
    }

    @Test
    void endsWhenAPageCannotBeOne() throws IOException {
        page(1, 9, picture());
        assertThat(new Worker(Limits.USUAL).serve(new ByteArrayInputStream(requests.toByteArray()), answers))
                .isFalse();
    }

    private void page(int number, int quarters, byte[] content) throws IOException {
        var out = new DataOutputStream(requests);
        for (int part : new int[] {-2, 0, number, quarters, 0, 20, content.length}) {
            out.writeInt(part);
        }
        out.write(content);
    }

    private static byte[] picture() throws IOException {
        var out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(40, 60, BufferedImage.TYPE_INT_RGB), "png", out);
        return out.toByteArray();
    }

    private static String type(DataInputStream in) throws IOException {
        return new String(in.readNBytes(in.readInt()), StandardCharsets.US_ASCII);
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
