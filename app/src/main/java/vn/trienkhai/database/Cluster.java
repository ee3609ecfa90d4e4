package vn.trienkhai.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** One cluster on disk and the processes that work in it. Every process of a server has the cluster as its working directory. */
final class Cluster {
    private static final int LINE_OF_PID = 0;
    private static final int LINE_OF_STATUS = 7;
    private static final long STEP_MILLIS = 10;
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Path path;

    Cluster(Path path) {
        this.path = path;
    }

    Account owner() {
        return Account.ownerOf(path);
    }

    /** Stops what a killed run has left behind and waits until it is really gone. */
    void stopFormerServer() throws IOException {
        if (!Files.exists(pidFile())) {
            return;
        }
        var postmaster = pidOfFile();
        if (postmaster.isPresent() && isOurs(postmaster.get())) {
            interrupt(postmaster.get());
        }
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!processes().isEmpty()) {
            if (System.nanoTime() > end) {
                throw new DatabaseProblem("database.problem.former_server", processes());
            }
            pause();
        }
        // Nobody works in the cluster any more; the file of a killed server may name a pid that is another's by now.
        Files.deleteIfExists(pidFile());
    }

    /** True when this very server answers; false when it has ended. */
    boolean awaitReady(Process server, Duration patience) throws IOException {
        long end = System.nanoTime() + patience.toNanos();
        while (server.isAlive() && System.nanoTime() < end) {
            if (isReady(server.pid())) {
                return true;
            }
            pause();
        }
        return false;
    }

    private boolean isReady(long pid) throws IOException {
        var lines = pidLines();
        return lines.size() > LINE_OF_STATUS
                && lines.get(LINE_OF_STATUS).strip().equals("ready")
                && lines.get(LINE_OF_PID).strip().equals(Long.toString(pid));
    }

    Optional<Integer> formerPort() throws IOException {
        var file = path.resolveSibling("postgres.port");
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        var text = Files.readString(file).strip();
        return text.matches("\\d{4,5}") ? Optional.of(Integer.parseInt(text)) : Optional.empty();
    }

    void keepPort(int port) throws IOException {
        Files.writeString(path.resolveSibling("postgres.port"), Integer.toString(port));
    }

    /** PostgreSQL's "fast shutdown". */
    static void interrupt(long pid) throws IOException {
        try {
            new ProcessBuilder("sh", "-c", "kill -INT " + pid)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor();
        } catch (InterruptedException leaving) {
            Thread.currentThread().interrupt();
        }
    }

    private Path pidFile() {
        return path.resolve("postmaster.pid");
    }

    private List<String> pidLines() throws IOException {
        return Files.exists(pidFile()) ? Files.readAllLines(pidFile()) : List.of();
    }

    private Optional<Long> pidOfFile() throws IOException {
        var lines = pidLines();
        return lines.isEmpty() || !lines.getFirst().strip().matches("\\d+")
                ? Optional.empty()
                : Optional.of(Long.parseLong(lines.getFirst().strip()));
    }

    private List<Long> processes() {
        return ProcessHandle.allProcesses()
                .map(ProcessHandle::pid)
                .filter(this::isOurs)
                .toList();
    }

    /** A zombie has no working directory any more, so it does not count: it holds nothing. */
    private boolean isOurs(long pid) {
        try {
            return Files.isSameFile(Path.of("/proc", Long.toString(pid), "cwd"), path)
                    && Files.readString(Path.of("/proc", Long.toString(pid), "comm"))
                            .startsWith("postgres");
        } catch (IOException goneOrNotOurs) {
            return false;
        }
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(STEP_MILLIS);
        } catch (InterruptedException leaving) {
            Thread.currentThread().interrupt();
            throw new DatabaseProblem(leaving, "database.problem.interrupted");
        }
    }
}
