package vn.trienkhai.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.trienkhai.database.TestPostgres;

class TrienKhaiCommandTests {
    private final PrintStream terminal = System.out;
    private final PrintStream complaints = System.err;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final Path data = TestPostgres.directory();

    @BeforeEach
    void listen() {
        System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
        System.setErr(new PrintStream(err, true, StandardCharsets.UTF_8));
    }

    @AfterEach
    void leave() {
        System.setOut(terminal);
        System.setErr(complaints);
    }

    @Test
    void aloneItExplainsItselfOnOneScreen() {
        assertThat(TrienKhaiCommand.run()).isZero();
        assertThat(said(out)).contains("serve", "backup", "Mã kết thúc").satisfies(page -> {
            assertThat(page.lines().count()).isLessThanOrEqualTo(30);
            assertThat(page.lines())
                    .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(120));
        });
        assertThat(TrienKhaiCommand.run("--lang", "en")).isZero();
        assertThat(said(out)).contains("Exit codes");
    }

    @Test
    void wrongUseIsToldInVietnameseAndEndsWithTwo() {
        assertThat(TrienKhaiCommand.run("serve", "--prot", "80")).isEqualTo(2);
        assertThat(TrienKhaiCommand.run("serve", "--port", "nhiều")).isEqualTo(2);
        assertThat(TrienKhaiCommand.run("backup")).isEqualTo(2);
        assertThat(TrienKhaiCommand.run("dọn")).isEqualTo(2);
        assertThat(said(err))
                .contains(
                        "Không hiểu: --prot",
                        "Giá trị của --port không đúng: nhiều",
                        "Còn thiếu: FILE",
                        "Không hiểu: dọn");
    }

    @Test
    void aPortInUseIsToldBeforeADatabaseIsMade() throws Exception {
        try (var other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var port = Integer.toString(other.getLocalPort());
            assertThat(TrienKhaiCommand.run("serve", "--port", port, "--data", data.toString()))
                    .isEqualTo(1);
            assertThat(said(err)).contains("Cổng " + port + " đang được chương trình khác sử dụng");
        }
        assertThat(data.resolve("postgres")).doesNotExist();
    }

    @Test
    void aWrongDatabaseAddressIsToldWithoutItsPassword() {
        var address = "postgresql://an:bi-mat@127.0.0.1:1/vanson";
        assertThat(TrienKhaiCommand.run("demo", "--no-serve", "--database", address, "--data", data.toString()))
                .isEqualTo(1);
        assertThat(said(err))
                .contains("Không kết nối được máy chủ PostgreSQL")
                .doesNotContain("bi-mat", "Exception", "\tat ");
    }

    @Test
    void aDirectoryInUseByAnotherRunIsTold() {
        try (var other = vn.trienkhai.database.DataDirectory.open(data)) {
            assertThat(TrienKhaiCommand.run(
                            "demo", "--no-serve", "--data", other.path().toString()))
                    .isEqualTo(1);
        }
        assertThat(said(err)).contains("đang được một lần chạy khác sử dụng");
    }

    @Test
    void aMistypedDirectoryIsNotMadeInOrderToBackItUp() {
        var nowhere = data.resolve("nowhere");
        assertThat(TrienKhaiCommand.run("backup", data.resolve("b.zip").toString(), "--data", nowhere.toString()))
                .isEqualTo(1);
        assertThat(nowhere).doesNotExist();
    }

    @Test
    void theEnvironmentStandsAboveTheFileAndAnOptionAboveBoth() throws Exception {
        Files.writeString(data.resolve("trienkhai.properties"), "port=18081\nhost=::1\n");
        var settings = Settings.in(data, Map.of("TRIENKHAI_PORT", "18082"));
        assertThat(settings.of("host", null)).isEqualTo(Optional.of("::1"));
        assertThat(settings.port(null)).isEqualTo(18082);
        assertThat(settings.port(18083)).isEqualTo(18083);
    }

    private static String said(ByteArrayOutputStream where) {
        return where.toString(StandardCharsets.UTF_8);
    }
}
