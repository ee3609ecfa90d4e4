package vn.trienkhai.directive.outside;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.mock.env.MockEnvironment;

/** What a mail server may answer, by a server that answers so. */
class MailOutTests {

    /** Takes one mail as far as its recipient, and answers that one so. */
    private static Optional<MailOut.Refused> sentTo(String answer) throws Exception {
        try (var server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var serving = Thread.ofVirtual().start(() -> serve(server, answer));
            var outcome = send(server.getLocalPort());
            serving.join();
            return outcome;
        }
    }

    private static void serve(ServerSocket server, String answer) {
        try (var client = server.accept();
                var in =
                        new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.US_ASCII))) {
            var out = client.getOutputStream();
            out.write("220 thu.test\r\n".getBytes(StandardCharsets.US_ASCII));
            for (var line = in.readLine(); line != null; line = in.readLine()) {
                var said = line.startsWith("RCPT") ? answer : line.startsWith("QUIT") ? "221 bye" : "250 ok";
                out.write((said + "\r\n").getBytes(StandardCharsets.US_ASCII));
            }
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private static Optional<MailOut.Refused> send(int port) {
        var settings = new MailSettings(new MockEnvironment()
                .withProperty("mail.host", "127.0.0.1")
                .withProperty("mail.port", Integer.toString(port))
                .withProperty("mail.security", "none")
                .withProperty("mail.from", "vanthu@vanson.example"));
        return new MailOut(settings)
                .send(new MailOut.Letter(
                        "<a@vanson.example>", "Tỉnh ủy Vân Sơn", "khong.co@xa.example", "Xã", "Thử", "Thử", List.of()));
    }

    @Test
    void aRecipientThatIsNotThereIsRefusedForGoodInTheServersWords() throws Exception {
        assertThat(sentTo("550 5.1.1 no such user here")).hasValueSatisfying(refused -> {
            assertThat(refused.forGood()).isTrue();
            assertThat(refused.words()).contains("no such user here");
        });
    }

    @Test
    void aServerThatIsBusyIsAskedAgain() throws Exception {
        assertThat(sentTo("451 4.7.1 greylisted, come back later"))
                .hasValueSatisfying(refused -> assertThat(refused.forGood()).isFalse());
    }

    @Test
    void aServerThatIsAwayIsAskedAgain() throws Exception {
        int port;
        try (var server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = server.getLocalPort();
        }
        assertThat(send(port)).hasValueSatisfying(refused -> {
            assertThat(refused.forGood()).isFalse();
            assertThat(refused.words()).isNotBlank();
        });
    }
}
