package vn.trienkhai.journeys;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.regex.Pattern;

/**
 * The application with its sample world, started once by {@code ./trienkhai demo} and stopped with the tests. While writing a
 * journey, {@code -Dtrienkhai.address=http://127.0.0.1:8080} uses one that runs already.
 */
final class Application {
    private static final Pattern ADDRESS = Pattern.compile("http://127\\.0\\.0\\.1:\\d+");
    private static final Application ONE = start();

    private final ProcessHandle process;
    private final String address;
    private final StringBuilder said;

    private Application(ProcessHandle process, String address, StringBuilder said) {
        this.process = process;
        this.address = address;
        this.said = said;
    }

    static Application running() {
        if (!ONE.process.isAlive()) {
            throw new IllegalStateException("the application has ended:\n" + ONE.said);
        }
        return ONE;
    }

    String address() {
        return address;
    }

    /** What the command has printed up to the address. */
    String said() {
        return said.toString();
    }

    private static Application start() {
        var known = System.getProperty("trienkhai.address");
        if (known != null) {
            return new Application(ProcessHandle.current(), known, new StringBuilder());
        }
        try {
            var root = Path.of(System.getProperty("trienkhai.root", ".."))
                    .toAbsolutePath()
                    .normalize();
            var data = Files.createTempDirectory("trienkhai-journeys");
            data.toFile().setReadable(true, false);
            data.toFile().setExecutable(true, false);
            var command = new ProcessBuilder(
                            root.resolve("trienkhai").toString(),
                            "demo",
                            "--data",
                            data.toString(),
                            "--port",
                            freePort())
                    .redirectError(data.resolve("stderr.log").toFile());
            command.environment().putAll(Post.settings());
            var process = command.start();
            Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(process, data)));
            var said = new StringBuilder();
            return new Application(process.toHandle(), awaitAddress(process, said, data), said);
        } catch (IOException unusable) {
            throw new UncheckedIOException(unusable);
        }
    }

    private static String awaitAddress(Process process, StringBuilder said, Path data) throws IOException {
        var out = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        for (var line = out.readLine(); line != null; line = out.readLine()) {
            said.append(line).append('\n');
            var address = ADDRESS.matcher(line);
            if (address.find()) {
                var rest = new Thread(() -> out.lines().forEach(more -> {}));
                rest.setDaemon(true);
                rest.start();
                return address.group();
            }
        }
        throw new IllegalStateException("no address:\n" + said + Files.readString(data.resolve("stderr.log")));
    }

    private static String freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return Integer.toString(socket.getLocalPort());
        }
    }

    private static void stop(Process process, Path data) {
        try {
            process.destroy();
            process.waitFor();
            try (var kept = Files.walk(data)) {
                kept.sorted(Comparator.reverseOrder())
                        .forEach(path -> path.toFile().delete());
            }
        } catch (IOException | InterruptedException leaving) {
            process.destroyForcibly();
        }
    }
}
