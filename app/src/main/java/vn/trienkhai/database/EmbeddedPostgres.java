package vn.trienkhai.database;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * A PostgreSQL server of our own below a data directory. It runs with all defaults of durability: what was answered as
 * committed is on disk. (The companion library of the archive is made for tests and switches that off.)
 *
 * <p>PostgreSQL refuses to run as root; as root it is started through {@code setpriv} as an unprivileged user, who then owns
 * the cluster.
 */
public final class EmbeddedPostgres implements AutoCloseable {
    private static final String SUPERUSER = "postgres";
    private static final int START_SECONDS = 60;
    /** User and group "nobody" of every Linux system. */
    private static final int NOBODY = 65534;

    private final Path cluster;
    private final Path home;
    private final Process server;
    private final int port;
    private final String password;
    private final Thread atExit = new Thread(this::stop);

    private EmbeddedPostgres(Path cluster, Path home, Process server, int port, String password) {
        this.cluster = cluster;
        this.home = home;
        this.server = server;
        this.port = port;
        this.password = password;
        Runtime.getRuntime().addShutdownHook(atExit);
    }

    /**
     * Starts the server of {@code data}, making the cluster first where there is none. A server that a former run left
     * behind is stopped before.
     *
     * @throws DatabaseProblem for a cluster of another major version, a full disk, a directory that cannot be used
     */
    public static EmbeddedPostgres start(DataDirectory data) {
        return start(data.root().resolve("postgres"), data.root().resolve("postgres"), data.secret("postgres"));
    }

    /**
     * Starts the server in {@code parent/cluster} with the programs unpacked in {@code programs}.
     *
     * @param password of the superuser; used when the cluster is made, and to reach it
     */
    public static EmbeddedPostgres start(Path parent, Path programs, String password) {
        try {
            Files.createDirectories(parent);
            var home = PostgresBinaries.unpackedIn(programs);
            var cluster = parent.resolve("cluster");
            if (!Files.exists(cluster.resolve("PG_VERSION"))) {
                initialise(home, cluster, parent, password);
            }
            requireVersion(cluster);
            stopLeftover(home, cluster);
            return launch(home, cluster, parent, password);
        } catch (IOException unusable) {
            throw new DatabaseProblem(
                    "database.problem.directory", unusable, parent, String.valueOf(unusable.getMessage()));
        }
    }

    /** JDBC address of a database in this server. */
    public String url(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    public String superuser() {
        return SUPERUSER;
    }

    public String password() {
        return password;
    }

    /** Process of the server; its children are the sessions. */
    public ProcessHandle process() {
        return ProcessHandle.of(serverPid(cluster).orElse(server.pid())).orElse(server.toHandle());
    }

    @Override
    public void close() {
        try {
            Runtime.getRuntime().removeShutdownHook(atExit);
        } catch (IllegalStateException leavingAlready) {
            return;
        }
        stop();
    }

    private void stop() {
        try {
            if (server.isAlive()) {
                run(List.of(
                        home.resolve("bin/pg_ctl").toString(), "-D", cluster.toString(), "-m", "fast", "-w", "stop"));
                server.waitFor(30, TimeUnit.SECONDS);
            }
        } catch (IOException | InterruptedException failed) {
            server.destroy();
        }
    }

    private static void initialise(Path home, Path cluster, Path parent, String password) throws IOException {
        var fresh = parent.resolve("cluster.new");
        deleteTree(fresh);
        Files.createDirectory(
                fresh, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        own(fresh);
        var secret = Files.createTempFile(parent, "pw", "");
        Files.writeString(secret, password);
        own(secret);
        try {
            run(List.of(
                    home.resolve("bin/initdb").toString(),
                    "-D",
                    fresh.toString(),
                    "-U",
                    SUPERUSER,
                    "-A",
                    "scram-sha-256",
                    "--pwfile=" + secret,
                    "-E",
                    "UTF8",
                    "--locale=C.UTF-8",
                    "--locale-provider=icu",
                    "--icu-locale=vi",
                    "--data-checksums"));
        } finally {
            Files.delete(secret);
        }
        Files.move(fresh, cluster);
    }

    private static void requireVersion(Path cluster) throws IOException {
        var version = Files.readString(cluster.resolve("PG_VERSION")).strip();
        if (!version.equals(Integer.toString(PostgresBinaries.MAJOR))) {
            throw new DatabaseProblem(
                    "database.problem.version", cluster, version, Integer.toString(PostgresBinaries.MAJOR));
        }
    }

    private static void stopLeftover(Path home, Path cluster) throws IOException {
        var pid = serverPid(cluster).flatMap(ProcessHandle::of).filter(EmbeddedPostgres::isPostgres);
        if (pid.isPresent()) {
            run(List.of(home.resolve("bin/pg_ctl").toString(), "-D", cluster.toString(), "-m", "fast", "-w", "stop"));
            pid.get().onExit().orTimeout(30, TimeUnit.SECONDS).join();
        }
    }

    private static boolean isPostgres(ProcessHandle process) {
        return process.info()
                .command()
                .map(command -> command.endsWith("/postgres"))
                .orElse(false);
    }

    private static EmbeddedPostgres launch(Path home, Path cluster, Path parent, String password) throws IOException {
        int port = freePort();
        var log = parent.resolve("postgres.log");
        var command = asUnprivileged(List.of(
                home.resolve("bin/postgres").toString(),
                "-D",
                cluster.toString(),
                "-p",
                Integer.toString(port),
                "-h",
                "127.0.0.1",
                "-c",
                "unix_socket_directories=",
                "-c",
                "max_connections=60",
                "-c",
                "shared_buffers=64MB"));
        var server = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .start();
        awaitReady(server, cluster, log);
        return new EmbeddedPostgres(cluster, home, server, port, password);
    }

    /** Ready is when line 8 of the pid file says so and its pid is the one that we started. */
    private static void awaitReady(Process server, Path cluster, Path log) throws IOException {
        long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(START_SECONDS);
        try {
            while (!isReady(server, cluster)) {
                if (server.waitFor(20, TimeUnit.MILLISECONDS) || System.nanoTime() > until) {
                    server.destroyForcibly();
                    throw new DatabaseProblem("database.problem.start", log, lastLine(log));
                }
            }
        } catch (InterruptedException stopped) {
            server.destroyForcibly();
            Thread.currentThread().interrupt();
            throw new DatabaseProblem("database.problem.start", stopped, log, "");
        }
    }

    private static boolean isReady(Process server, Path cluster) throws IOException {
        var file = cluster.resolve("postmaster.pid");
        if (!Files.exists(file)) {
            return false;
        }
        var lines = Files.readAllLines(file);
        return lines.size() >= 8
                && lines.get(7).strip().equals("ready")
                && lines.get(0).strip().equals(Long.toString(server.pid()));
    }

    private static Optional<Long> serverPid(Path cluster) {
        try {
            var file = cluster.resolve("postmaster.pid");
            return Files.exists(file)
                    ? Files.readAllLines(file).stream()
                            .findFirst()
                            .map(String::strip)
                            .map(Long::valueOf)
                    : Optional.empty();
        } catch (IOException | NumberFormatException unreadable) {
            return Optional.empty();
        }
    }

    private static String lastLine(Path log) throws IOException {
        return Files.exists(log)
                ? Files.readAllLines(log, StandardCharsets.UTF_8).stream()
                        .filter(line -> line.contains("FATAL") || line.contains("PANIC") || line.contains("ERROR"))
                        .reduce((first, second) -> second)
                        .orElse("")
                : "";
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static void run(List<String> command) throws IOException {
        var process = new ProcessBuilder(asUnprivileged(command))
                .redirectErrorStream(true)
                .start();
        process.getOutputStream().close();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        try {
            if (process.waitFor() != 0) {
                var problem = said.lines()
                        .filter(line -> line.contains("rror") || line.contains("FATAL"))
                        .findFirst()
                        .orElse(said.strip());
                throw new IOException(problem);
            }
        } catch (InterruptedException stopped) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
            throw new IOException(stopped);
        }
    }

    private static List<String> asUnprivileged(List<String> command) {
        if (!isRoot()) {
            return command;
        }
        var full =
                new ArrayList<>(List.of("setpriv", "--reuid=" + NOBODY, "--regid=" + NOBODY, "--clear-groups", "--"));
        full.addAll(command);
        return Collections.unmodifiableList(full);
    }

    private static void own(Path path) throws IOException {
        if (isRoot()) {
            Files.setAttribute(path, "unix:uid", NOBODY);
            Files.setAttribute(path, "unix:gid", NOBODY);
        }
    }

    private static boolean isRoot() {
        return "root".equals(System.getProperty("user.name"));
    }

    private static void deleteTree(Path tree) throws IOException {
        if (Files.exists(tree)) {
            try (var all = Files.walk(tree)) {
                for (var path : all.sorted(Collections.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
    }
}
