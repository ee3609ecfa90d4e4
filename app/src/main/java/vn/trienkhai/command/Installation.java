package vn.trienkhai.command;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.database.DataDirectory;
import vn.trienkhai.database.Database;
import vn.trienkhai.database.DatabaseProblem;
import vn.trienkhai.database.EmbeddedPostgres;
import vn.trienkhai.database.PostgresServer;

/**
 * The data directory and the database of one run. What uses them is closed first, then the server, then the directory is
 * given back; also when the run is ended by a signal.
 */
final class Installation implements AutoCloseable {
    private final Path path;
    private final Database database;
    private final @Nullable DataDirectory data;
    private final @Nullable EmbeddedPostgres server;
    private final Thread atExit = new Thread(this::closeAll, "close");
    private @Nullable AutoCloseable user;

    private Installation(
            Path path, Database database, @Nullable DataDirectory data, @Nullable EmbeddedPostgres server) {
        this.path = path;
        this.database = database;
        this.data = data;
        this.server = server;
        Runtime.getRuntime().addShutdownHook(atExit);
    }

    static Installation open(Path path, Optional<String> address) {
        return open(path, address, directory -> {});
    }

    /** @param check looks at the directory once it is ours and before a database is made in it */
    static Installation open(Path path, Optional<String> address, Consumer<DataDirectory> check) {
        var data = DataDirectory.open(path);
        EmbeddedPostgres server = null;
        try {
            Logs.into(data.logs());
            check.accept(data);
            if (address.isPresent()) {
                return new Installation(path, PostgresServer.at(address.get()).database(data), data, null);
            }
            server = EmbeddedPostgres.start(data);
            return new Installation(path, server.database(), data, server);
        } catch (RuntimeException refused) {
            if (server != null) {
                server.close();
            }
            data.close();
            throw refused;
        }
    }

    /** Opens the directory, or, while another run holds it, joins that run's database. */
    static Installation besideAnother(Path path, Optional<String> address) {
        try {
            return open(path, address);
        } catch (DatabaseProblem inUse) {
            if (!inUse.key().equals("database.problem.directory_in_use")) {
                throw inUse;
            }
            var database = address.isPresent()
                    ? PostgresServer.at(address.get()).databaseOfRunning(path)
                    : EmbeddedPostgres.ofRunning(path);
            return new Installation(path, database, null, null);
        }
    }

    Path path() {
        return path;
    }

    Path files() {
        return path.resolve("files");
    }

    Database database() {
        return database;
    }

    /** What is to be closed before the database goes. */
    void usedBy(AutoCloseable user) {
        this.user = user;
    }

    @Override
    public void close() {
        try {
            Runtime.getRuntime().removeShutdownHook(atExit);
        } catch (IllegalStateException alreadyLeaving) {
            return;
        }
        closeAll();
    }

    private void closeAll() {
        try {
            if (user != null) {
                user.close();
            }
        } catch (Exception leaving) {
            Logs.write("closing: " + leaving + "\n");
        } finally {
            if (server != null) {
                server.close();
            }
            if (data != null) {
                data.close();
            }
        }
    }
}
