package vn.trienkhai.database;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * The one directory in which everything lies that a run keeps: database, files, logs, secrets, settings.
 *
 * <p>While it is open no second run can open it, in this process or another: two servers on one cluster would destroy it.
 */
public final class DataDirectory implements AutoCloseable {
    private final Path path;
    private final FileChannel lock;
    private final Secrets secrets;

    private DataDirectory(Path path, FileChannel lock, Secrets secrets) {
        this.path = path;
        this.lock = lock;
        this.secrets = secrets;
    }

    /** The directory a run uses: the option if given, else {@code $TRIENKHAI_DATA}, else {@code data} beside the launcher. */
    public static Path choose(@Nullable Path option, @Nullable String environment, Path launcherDirectory) {
        if (option != null) {
            return option.toAbsolutePath().normalize();
        }
        return environment == null || environment.isBlank()
                ? launcherDirectory.resolve("data").toAbsolutePath().normalize()
                : Path.of(environment).toAbsolutePath().normalize();
    }

    /** Opens the directory, making what is missing, and keeps every other run out until it is closed. */
    public static DataDirectory open(Path path) {
        var absolute = path.toAbsolutePath().normalize();
        try {
            Files.createDirectories(absolute);
            var lock = lock(absolute);
            try {
                protect(absolute);
                return new DataDirectory(absolute, lock, Secrets.in(absolute));
            } catch (IOException | RuntimeException failed) {
                lock.close();
                throw failed;
            }
        } catch (IOException unusable) {
            throw Disk.problem(unusable, absolute);
        }
    }

    private static FileChannel lock(Path directory) throws IOException {
        var channel = FileChannel.open(directory.resolve("lock"), CREATE, WRITE);
        try {
            if (channel.tryLock() != null) {
                return channel;
            }
        } catch (OverlappingFileLockException inThisProcess) {
            // falls through: in use is in use
        }
        channel.close();
        throw new DatabaseProblem("database.problem.directory_in_use", directory);
    }

    private static void protect(Path directory) throws IOException {
        if (directory.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Tar.permit(directory, "rwx------");
        }
    }

    public Path path() {
        return path;
    }

    /** Where the log files of the application and of the embedded server are written. */
    public Path logs() {
        return made("log");
    }

    /** Where originals, photos and documents lie, each under its hash. */
    public Path files() {
        return path.resolve("files");
    }

    /** The settings file; it need not exist. */
    public Path settings() {
        return path.resolve("trienkhai.properties");
    }

    /** Is there a cluster of the embedded server here already? */
    public boolean hasCluster() {
        return Files.exists(cluster().resolve("PG_VERSION"));
    }

    Path cluster() {
        return path.resolve("postgres");
    }

    Secrets secrets() {
        return secrets;
    }

    private Path made(String name) {
        try {
            return Files.createDirectories(path.resolve(name));
        } catch (IOException unusable) {
            throw Disk.problem(unusable, path);
        }
    }

    @Override
    public void close() {
        try {
            lock.close();
        } catch (IOException alreadyGone) {
            // the operating system gives the lock back in any case
        }
    }
}
