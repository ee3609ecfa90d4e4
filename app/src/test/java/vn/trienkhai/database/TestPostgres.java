package vn.trienkhai.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** One embedded PostgreSQL for all tests of a JVM, stopped and removed with it; each asks for a database of its own. */
public final class TestPostgres {
    private static final AtomicInteger NUMBER = new AtomicInteger();
    private static @Nullable EmbeddedPostgres server;

    private TestPostgres() {}

    /** A new, empty database with the roles and extensions of a fresh installation. */
    public static Database freshDatabase() {
        return server().database("test_" + NUMBER.incrementAndGet());
    }

    /** A connection of the superuser to this database, for what no role of ours may do. */
    static java.sql.Connection superuser(String database) throws SQLException {
        return server().connect(database);
    }

    /** A directory of its own for a test, removed with the run. */
    public static Path directory() {
        try {
            var directory = Files.createTempDirectory("trienkhai-test");
            Runtime.getRuntime().addShutdownHook(new Thread(() -> remove(directory)));
            return directory;
        } catch (IOException unusable) {
            throw new UncheckedIOException(unusable);
        }
    }

    private static synchronized EmbeddedPostgres server() {
        if (server == null) {
            server = start();
        }
        return server;
    }

    private static EmbeddedPostgres start() {
        try {
            var directory = Files.createTempDirectory("trienkhai-test");
            var started = EmbeddedPostgres.start(DataDirectory.open(directory));
            Runtime.getRuntime().addShutdownHook(new Thread(() -> {
                started.close();
                remove(directory);
            }));
            return started;
        } catch (IOException unusable) {
            throw new UncheckedIOException(unusable);
        }
    }

    private static void remove(Path directory) {
        try {
            Disk.deleteTree(directory);
        } catch (IOException leaving) {
            // What is left lies in the system's temporary directory.
        }
    }
}
