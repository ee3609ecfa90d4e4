package vn.trienkhai.database;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * PostgreSQL as a child of this process, on a data directory of ours.
 *
 * <p>It runs with PostgreSQL's own defaults for durability: what a commit has answered survives {@code kill -9} of the server
 * and of this process. A server that a killed run has left behind is stopped in order before the next one starts.
 */
public final class EmbeddedPostgres implements AutoCloseable {
    private static final String SUPERUSER = "trienkhai_admin";
    private static final String OWNER = "trienkhai_owner";
    private static final String DATABASE = "trienkhai";
    private static final int PORTS_TO_TRY = 3;
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final DataDirectory data;
    private final Path programs;
    private final Cluster cluster;
    private Process server;
    private int port;

    private EmbeddedPostgres(DataDirectory data, Path programs, Cluster cluster, Process server, int port) {
        this.data = data;
        this.programs = programs;
        this.cluster = cluster;
        this.server = server;
        this.port = port;
    }

    /** Starts the server of this directory, making its cluster the first time, and returns when it answers. */
    public static EmbeddedPostgres start(DataDirectory data) {
        try {
            requireSameMajor(data.cluster());
            Disk.requireRoom(data.path());
            var programs = PostgresArchive.unpacked();
            if (!data.hasCluster()) {
                initialize(data, programs);
            }
            var cluster = new Cluster(data.cluster());
            cluster.stopFormerServer();
            return started(data, programs, cluster);
        } catch (IOException failed) {
            throw Disk.problem(failed, data.path());
        }
    }

    private static void requireSameMajor(Path cluster) throws IOException {
        var version = cluster.resolve("PG_VERSION");
        if (Files.exists(version)) {
            var found = Files.readString(version).strip();
            if (!found.equals(PostgresArchive.MAJOR)) {
                throw new DatabaseProblem("database.problem.other_version", cluster, found, PostgresArchive.MAJOR);
            }
        }
    }

    /** Makes the cluster beside its place and moves it there when it is whole: a killed start leaves no half of one. */
    private static void initialize(DataDirectory data, Path programs) throws IOException {
        var fresh = data.path().resolve("postgres.new");
        var password = data.path().resolve("initdb.password");
        Disk.deleteTree(fresh);
        Files.deleteIfExists(password);
        Files.createDirectory(fresh);
        Tar.permit(fresh, "rwx------");
        Files.createFile(password);
        Tar.permit(password, "rw-------");
        Files.writeString(password, data.secrets().of("admin.password"));
        var account = Account.forServer();
        account.own(fresh);
        account.own(password);
        // Until the cluster is made its account must pass through to the password; after that, nobody passes.
        Tar.permit(data.path(), "rwx--x--x");
        try {
            initdb(data, programs, fresh, account);
            Files.move(fresh, data.cluster(), StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Tar.permit(data.path(), "rwx------");
            Files.deleteIfExists(password);
        }
    }

    /**
     * {@code /proc/self/cwd} names the cluster without the way to it: the server's account may be unable to pass through a
     * directory above, such as root's home.
     */
    private static void initdb(DataDirectory data, Path programs, Path fresh, Account account) throws IOException {
        var command = new ArrayList<>(account.prefix());
        command.addAll(List.of(
                programs.resolve("bin/initdb").toString(),
                "--pgdata=/proc/self/cwd",
                "--username=" + SUPERUSER,
                "--pwfile=../initdb.password",
                "--auth=scram-sha-256",
                "--encoding=UTF8",
                "--locale=C.UTF-8",
                "--locale-provider=icu",
                "--icu-locale=vi",
                "--data-checksums"));
        var log = serverLog(data);
        var process = new ProcessBuilder(command)
                .directory(fresh.toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .start();
        if (await(process) != 0) {
            throw failed(log);
        }
    }

    private static EmbeddedPostgres started(DataDirectory data, Path programs, Cluster cluster) throws IOException {
        int port = cluster.formerPort().filter(EmbeddedPostgres::isFree).orElseGet(EmbeddedPostgres::freePort);
        for (int tries = 1; ; tries++) {
            var server = launch(data, programs, cluster, port);
            if (cluster.awaitReady(server, PATIENCE)) {
                cluster.keepPort(port);
                return new EmbeddedPostgres(data, programs, cluster, server, port);
            }
            server.destroyForcibly();
            if (tries == PORTS_TO_TRY || isFree(port)) {
                throw failed(serverLog(data));
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
        var log = serverLog(data);
        return new ProcessBuilder(command)
                .directory(data.cluster().toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .start();
    }

    private static Path serverLog(DataDirectory data) throws IOException {
        var log = data.logs().resolve("postgresql.log");
        if (Files.exists(log) && Files.size(log) > 10 << 20) {
            Files.move(log, log.resolveSibling("postgresql.1.log"), StandardCopyOption.REPLACE_EXISTING);
        }
        return log;
    }

    private static DatabaseProblem failed(Path log) throws IOException {
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

    private static int await(Process process) {
        try {
            return process.waitFor();
        } catch (InterruptedException leaving) {
            process.destroy();
            Thread.currentThread().interrupt();
            return -1;
        }
    }

    /** The database of the application, made with its roles where they are missing. */
    public Database database() {
        return database(DATABASE);
    }

    /** A database of this name on the server, made with its roles where they are missing. */
    public Database database(String name) {
        var secrets = data.secrets();
        try (var admin = connect("postgres")) {
            DatabaseRoles.createOwner(admin, OWNER, secrets.of("owner.password"));
            DatabaseRoles.createDatabase(admin, name, OWNER);
        } catch (SQLException refused) {
            throw new DatabaseProblem(refused, "database.problem.server", url(name), refused.getMessage());
        }
        try (var admin = connect(name)) {
            new DatabaseRoles(admin).prepare(OWNER, secrets.of("app.password"));
        } catch (SQLException refused) {
            throw new DatabaseProblem(refused, "database.problem.server", url(name), refused.getMessage());
        }
        return new Database(
                url(name), OWNER, secrets.of("owner.password"), DatabaseRoles.APPLICATION, secrets.of("app.password"));
    }

    /**
     * The database of the run that holds {@code directory} now, for what may be done beside it: backup and checks.
     *
     * @throws DatabaseProblem when its server does not answer
     */
    public static Database ofRunning(Path directory) {
        try {
            var secrets = Secrets.in(directory);
            var port = new Cluster(directory.resolve("postgres")).formerPort().orElseThrow(() -> inUse(directory));
            var database = new Database(
                    url(port, DATABASE),
                    OWNER,
                    secrets.of("owner.password"),
                    DatabaseRoles.APPLICATION,
                    secrets.of("app.password"));
            database.asOwner().close();
            return database;
        } catch (IOException | SQLException notRunning) {
            throw inUse(directory);
        }
    }

    private static DatabaseProblem inUse(Path directory) {
        return new DatabaseProblem("database.problem.directory_in_use", directory);
    }

    /** A connection that may do everything, for making databases and for checks. */
    Connection connect(String database) throws SQLException {
        return DriverManager.getConnection(
                url(database), SUPERUSER, data.secrets().of("admin.password"));
    }

    private String url(String database) {
        return url(port, database);
    }

    private static String url(int port, String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    /** The server's process, for those who watch or kill it. */
    public long pid() {
        return server.pid();
    }

    /** Starts the server again after it was killed; what it had answered is there. */
    void restart() {
        try {
            cluster.stopFormerServer();
            server = launch(data, programs, cluster, port);
            if (!cluster.awaitReady(server, PATIENCE)) {
                throw failed(serverLog(data));
            }
        } catch (IOException failed) {
            throw Disk.problem(failed, data.path());
        }
    }

    /**
     * Stops the server in order: sessions are ended, everything is written. Whoever may be ended by a signal calls it from a
     * shutdown hook of theirs, after what uses the database has been closed.
     */
    @Override
    public synchronized void close() {
        if (!server.isAlive()) {
            return;
        }
        try {
            Cluster.interrupt(server.pid());
            if (!server.waitFor(30, TimeUnit.SECONDS)) {
                server.destroyForcibly();
            }
        } catch (IOException unreachable) {
            server.destroy();
        } catch (InterruptedException leaving) {
            server.destroy();
            Thread.currentThread().interrupt();
        }
    }
}
