package vn.trienkhai.bench;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The application as {@code ./trienkhai serve} starts it, on data of the bench's own. */
final class Served implements AutoCloseable {
    private final Process process;
    private final String address;
    private final double firstPageSeconds;

    private Served(Process process, String address, double firstPageSeconds) {
        this.process = process;
        this.address = address;
        this.firstPageSeconds = firstPageSeconds;
    }

    static Served on(Path data) throws IOException, InterruptedException {
        var port = freePort();
        var log = data.resolveSibling(data.getFileName() + "-serve.log").toFile();
        long from = System.nanoTime();
        var process = new ProcessBuilder(List.of(launcher(), "serve", "--data", data.toString(), "--port", port))
                .redirectErrorStream(true)
                .redirectOutput(log)
                .start();
        var address = "http://127.0.0.1:" + port;
        awaitFirstPage(process, address, log.toPath());
        return new Served(process, address, (System.nanoTime() - from) / 1e9);
    }

    String address() {
        return address;
    }

    /** Seconds from the start of the launcher to the first page answered. */
    double firstPageSeconds() {
        return firstPageSeconds;
    }

    /** Resident memory of the application's process, without the database's. */
    double residentMegabytes() throws IOException {
        var status = Files.readAllLines(Path.of("/proc", Long.toString(javaPid()), "status"));
        return status.stream()
                        .filter(line -> line.startsWith("VmRSS:"))
                        .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                        .findFirst()
                        .orElseThrow()
                / 1024.0;
    }

    /** The launcher hands over to Java; where it stays in between, Java is its child. */
    private long javaPid() {
        return process.descendants()
                .filter(child -> child.info().command().orElse("").endsWith("java"))
                .map(ProcessHandle::pid)
                .findFirst()
                .filter(child -> !process.info().command().orElse("").endsWith("java"))
                .orElse(process.pid());
    }

    private static void awaitFirstPage(Process process, String address, Path log)
            throws IOException, InterruptedException {
        while (true) {
            if (!process.isAlive()) {
                throw new IOException("the application did not start:\n" + Files.readString(log));
            }
            if (answers(address)) {
                return;
            }
            process.waitFor(20, TimeUnit.MILLISECONDS);
        }
    }

    private static boolean answers(String address) {
        try {
            var page =
                    (HttpURLConnection) URI.create(address + "/sign-in").toURL().openConnection();
            return page.getResponseCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    static String launcher() {
        return Path.of(System.getProperty("trienkhai.root", "."))
                .resolve("trienkhai")
                .toAbsolutePath()
                .toString();
    }

    private static String freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return Integer.toString(socket.getLocalPort());
        }
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        process.waitFor();
    }
}
