package vn.trienkhai.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.concurrent.atomic.AtomicInteger;

/** One embedded server for all tests of a run, stopped and removed with it. */
public final class TestPostgres {
    private static final AtomicInteger NUMBER = new AtomicInteger();
    private static final EmbeddedPostgres SERVER = start();

    private TestPostgres() {}

    /** A new database with roles and extensions, and nothing else. */
    public static Database freshDatabase() {
        return DatabaseRoles.prepare(SERVER, "test_" + NUMBER.incrementAndGet(), "test");
    }

    /** A directory that the server's user can reach. */
    public static Path reachableDirectory() {
        try {
            var directory = Files.createTempDirectory("trienkhai-test");
            Files.setPosixFilePermissions(directory, PosixFilePermissions.fromString("rwxr-xr-x"));
            Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(directory)));
            return directory;
        } catch (IOException unusable) {
            throw new UncheckedIOException(unusable);
        }
    }

    /** Programs unpacked once for all runs of this machine. */
    public static Path programs() {
        return Path.of(
                System.getProperty("java.io.tmpdir"), "trienkhai-test-programs-" + System.getProperty("user.name"));
    }

    private static EmbeddedPostgres start() {
        return EmbeddedPostgres.start(reachableDirectory(), programs(), "test");
    }

    private static void delete(Path directory) {
        try (var all = Files.walk(directory)) {
            all.sorted(Comparator.reverseOrder()).forEach(path -> path.toFile().delete());
        } catch (IOException | UncheckedIOException gone) {
            // Whatever is left lies in the system's temporary directory.
        }
    }
}
