package vn.trienkhai.database;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The embedded server while it runs. When it ends unasked (a full disk ends it, and so does a machine without memory) it is
 * started again, as soon as it can be. When this process ends without a word, a guard stops the server in order.
 */
final class PostgresProcess implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(PostgresProcess.class);
    private static final int PORTS_TO_TRY = 3;
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Duration BETWEEN_TRIES = Duration.ofSeconds(2);
    /** Waits for the end of its input, which is the end of this process; the server may have another's number by then. */
    private static final String GUARD =
            "read -r line; [ \"$(readlink /proc/$0/cwd)\" = \"$1\" ] && kill -INT $0; exit 0";

    private final DataDirectory data;
    private final Path programs;
    private final Cluster cluster;
    private final int port;
    private Process server;
    private Process guard;
    private boolean closing;

    private PostgresProcess(DataDirectory data, Path programs, Cluster cluster, Process server, int port)
            throws IOException {
        this.data = data;
        this.programs = programs;
        this.cluster = cluster;
        this.server = server;
        this.port = port;
        this.guard = guard(data, server);
    }

    /** Starts a server on a stopped cluster and returns when it answers. */
    static PostgresProcess start(DataDirectory data, Path programs, Cluster cluster) throws IOException {
        int port = cluster.formerPort().filter(PostgresProcess::isFree).orElseGet(PostgresProcess::freePort);
        for (int tries = 1; ; tries++) {
            var server = launch(data, programs, cluster, port);
            if (cluster.awaitReady(server, PATIENCE)) {
                cluster.keepPort(port);
                var started = new PostgresProcess(data, programs, cluster, server, port);
                Thread.ofPlatform().daemon().name("watch postgresql").start(started::watch);
                return started;
            }
            server.destroyForcibly();
            if (tries == PORTS_TO_TRY || isFree(port)) {
                throw failed(log(data));
            }
            port = freePort();
        }
    }

    private static Process launch(DataDirectory data, Path programs, Cluster cluster, int port) throws IOException {
        var command = new ArrayList<>(cluster.owner().prefix());
        // A session of its own: Ctrl-C in a terminal must reach the application first, which then stops the server.
        command.addAll(List.of("setsid", programs.resolve("bin/postgres").toString(), "-D", "/proc/self/cwd"));
        command.addAll(List.of("-c", "listen_addresses=127.0.0.1", "-c", "port=" + port));
        command.addAll(List.of("-c", "unix_socket_directories=", "-c", "max_connections=80"));
        // Failed statements may carry personal data; the log tells what failed without quoting it.
        command.addAll(List.of("-c", "log_min_error_statement=panic", "-c", "log_error_verbosity=terse"));
        var log = log(data);
        return new ProcessBuilder(command)
                .directory(data.cluster().toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .start();
    }

    private static Process guard(DataDirectory data, Process watched) throws IOException {
        return new ProcessBuilder(
                        "setsid",
                        "sh",
                        "-c",
                        GUARD,
                        Long.toString(watched.pid()),
                        data.cluster().toRealPath().toString())
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    int port() {
        return port;
    }

    synchronized long pid() {
        return server.pid();
    }

    synchronized void awaitAnother(long ended) throws InterruptedException {
        while (server.pid() == ended) {
            wait();
        }
    }

    private void watch() {
        try {
            for (var watched = current(); !isClosing(); watched = current()) {
                watched.waitFor();
                while (!isClosing() && !isStartedAgain()) {
                    TimeUnit.NANOSECONDS.sleep(BETWEEN_TRIES.toNanos());
                }
            }
        } catch (InterruptedException leaving) {
            Thread.currentThread().interrupt();
        }
    }

    private synchronized Process current() {
        return server;
    }

    private synchronized boolean isClosing() {
        return closing;
    }

    private synchronized boolean isStartedAgain() {
        if (closing) {
            return true;
        }
        try {
            Disk.requireRoom(data.path());
            cluster.stopFormerServer();
            var again = launch(data, programs, cluster, port);
            if (!cluster.awaitReady(again, PATIENCE)) {
                again.destroyForcibly();
                return false;
            }
            guard.getOutputStream().close();
            server = again;
            guard = guard(data, again);
            LOG.warn("PostgreSQL had ended and was started again");
            notifyAll();
            return true;
        } catch (IOException | DatabaseProblem notYet) {
            LOG.warn("PostgreSQL has ended and cannot be started yet: {}", notYet.getMessage());
            return false;
        }
    }

    /** Sessions are ended, everything is written. */
    @Override
    public synchronized void close() {
        closing = true;
        try {
            if (server.isAlive()) {
                stop();
            }
            guard.getOutputStream().close();
        } catch (IOException unreachable) {
            server.destroy();
        } catch (InterruptedException leaving) {
            server.destroy();
            Thread.currentThread().interrupt();
        }
    }

    private void stop() throws IOException, InterruptedException {
        Cluster.interrupt(server.pid());
        if (!server.waitFor(30, TimeUnit.SECONDS)) {
            server.destroyForcibly();
        }
    }

    static Path log(DataDirectory data) throws IOException {
        var log = data.logs().resolve("postgresql.log");
        if (Files.exists(log) && Files.size(log) > 10 << 20) {
            Files.move(log, log.resolveSibling("postgresql.1.log"), StandardCopyOption.REPLACE_EXISTING);
        }
        return log;
    }

    static DatabaseProblem failed(Path log) throws IOException {
        var lines = Files.exists(log) ? Files.readAllLines(log) : List.<String>of();
        var tail = String.join("\n", lines.subList(Math.max(0, lines.size() - 12), lines.size()));
        return Disk.saysFull(tail)
                ? new DatabaseProblem("database.problem.disk_full", log.getParent())
                : new DatabaseProblem("database.problem.server_start", log, tail);
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException none) {
            throw new DatabaseProblem(none, "database.problem.no_port");
        }
    }

    private static boolean isFree(int port) {
        try (var socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return socket.isBound();
        } catch (IOException taken) {
            return false;
        }
    }
}
