package vn.trienkhai.database;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.net.JarURLConnection;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.zip.CRC32;
import org.tukaani.xz.XZInputStream;

/**
 * The programs of PostgreSQL, unpacked once for each build of them into a cache that all runs of an account share.
 *
 * <p>The cache lies outside the data directory, because the account that runs the server must be able to read it even where
 * the data directory stands below a directory that is closed to it.
 */
final class PostgresArchive {
    static final String MAJOR = "18";
    private static final String NAME = "/postgres-linux-x86_64.txz";

    private PostgresArchive() {}

    /** The directory with {@code bin}, {@code lib} and {@code share}. */
    static Path unpacked(Path data) {
        requireThisMachine();
        var cache = cache(data);
        try {
            var home = cache.resolve("postgresql-" + MAJOR + "-" + checksum());
            if (!Files.isExecutable(home.resolve("bin/postgres"))) {
                unpack(cache, home);
            }
            return home;
        } catch (IOException failed) {
            throw Disk.problem(failed, cache);
        }
    }

    private static void requireThisMachine() {
        var machine = System.getProperty("os.name") + " " + System.getProperty("os.arch");
        if (!machine.equals("Linux amd64")) {
            throw new DatabaseProblem("database.problem.machine", machine);
        }
    }

    /** An account for services alone has no home that it may write in: then the data directory, which is its own. */
    private static Path cache(Path data) {
        if (Account.current().isRoot()) {
            return Path.of("/var/cache/trienkhai");
        }
        var chosen = System.getenv("XDG_CACHE_HOME");
        var usual = chosen == null || chosen.isBlank()
                ? Path.of(System.getProperty("user.home"), ".cache", "trienkhai")
                : Path.of(chosen, "trienkhai");
        return canBeMade(usual) ? usual : data.resolve("cache");
    }

    static boolean canBeMade(Path directory) {
        for (var at = directory; at != null; at = at.getParent()) {
            if (Files.exists(at)) {
                return Files.isDirectory(at) && Files.isWritable(at);
            }
        }
        return false;
    }

    /** The archive's checksum stands in the directory of the jar, so that a start need not read its 15 MB. */
    private static String checksum() throws IOException {
        var resource = PostgresArchive.class.getResource(NAME);
        if (resource == null) {
            throw new DatabaseProblem("database.problem.no_archive");
        }
        if (resource.openConnection() instanceof JarURLConnection jar) {
            return Long.toHexString(jar.getJarEntry().getCrc());
        }
        var sum = new CRC32();
        try (var in = resource.openStream()) {
            sum.update(in.readAllBytes());
        }
        return Long.toHexString(sum.getValue());
    }

    private static void unpack(Path cache, Path home) throws IOException {
        Files.createDirectories(cache);
        Disk.requireRoom(cache);
        var fresh = Files.createTempDirectory(cache, "unpacking");
        try (var archive = PostgresArchive.class.getResourceAsStream(NAME)) {
            if (archive == null) {
                throw new DatabaseProblem("database.problem.no_archive");
            }
            Tar.unpack(new XZInputStream(new BufferedInputStream(archive, 1 << 16)), fresh);
            Tar.permit(fresh, "rwxr-xr-x");
            Files.move(fresh, home, StandardCopyOption.ATOMIC_MOVE);
        } catch (FileAlreadyExistsException | DirectoryNotEmptyException | AtomicMoveNotSupportedException another) {
            if (!Files.isExecutable(home.resolve("bin/postgres"))) {
                throw another;
            }
        } finally {
            Disk.deleteTree(fresh);
        }
    }
}
