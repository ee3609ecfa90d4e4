package vn.trienkhai.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * PostgreSQL as a child of this process, on a data directory of ours.
 *
 * <p>It runs with PostgreSQL's own defaults for durability: what a commit has answered survives {@code kill -9} of the server
 * and of this process. A server that a killed run has left behind is stopped in order before the next one starts; one that has
 * ended by itself, for want of memory or of disk, is started again.
 */
public final class EmbeddedPostgres implements AutoCloseable {
    private static final String SUPERUSER = "trienkhai_admin";
    private static final String OWNER = "trienkhai_owner";
    private static final String DATABASE = "trienkhai";

    private final DataDirectory data;
    private final PostgresProcess server;

    private EmbeddedPostgres(DataDirectory data, PostgresProcess server) {
        this.data = data;
        this.server = server;
    }

    /** Starts the server of this directory, making its cluster the first time, and returns when it answers. */
    public static EmbeddedPostgres start(DataDirectory data) {
        try {
            requireSameMajor(data.cluster());
            Disk.requireRoom(data.path());
            var programs = PostgresArchive.unpacked(data.path());
            if (!data.hasCluster()) {
                initialize(data, programs);
            }
            var cluster = new Cluster(data.cluster());
            cluster.stopFormerServer();
            return new EmbeddedPostgres(data, PostgresProcess.start(data, programs, cluster));
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
        var log = PostgresProcess.log(data);
        var process = new ProcessBuilder(command)
                .directory(fresh.toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .start();
        if (await(process) != 0) {
            throw PostgresProcess.failed(log);
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
        return url(server.port(), database);
    }

    private static String url(int port, String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    /** The server's process, for those who watch or kill it. */
    public long pid() {
        return server.pid();
    }

    /** Waits until a server answers again that is not the process {@code killed}. */
    void awaitAnother(long killed) throws InterruptedException {
        server.awaitAnother(killed);
    }

    /**
     * Stops the server in order: sessions are ended, everything is written. Whoever may be ended by a signal calls it from a
     * shutdown hook of theirs, after what uses the database has been closed.
     */
    @Override
    public void close() {
        server.close();
    }
}
