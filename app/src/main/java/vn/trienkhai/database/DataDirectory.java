package vn.trienkhai.database;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/**
 * The one directory under which everything of an installation lies: database, files, logs, secrets. Held by one run at a
 * time.
 */
public final class DataDirectory implements AutoCloseable {
    private final Path root;
    private final FileChannel channel;
    private final FileLock lock;

    private DataDirectory(Path root, FileChannel channel, FileLock lock) {
        this.root = root;
        this.channel = channel;
        this.lock = lock;
    }

    /**
     * Takes the directory for this run, making it where it is missing.
     *
     * @throws DatabaseProblem when another run holds it, or it cannot be written
     */
    public static DataDirectory open(Path root) {
        try {
            Files.createDirectories(root);
            var channel = FileChannel.open(root.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            var lock = tryLock(channel);
            if (lock == null) {
                channel.close();
                throw new DatabaseProblem("database.problem.in_use", root);
            }
            return new DataDirectory(root.toAbsolutePath().normalize(), channel, lock);
        } catch (IOException unusable) {
            throw new DatabaseProblem(
                    "database.problem.directory", unusable, root, String.valueOf(unusable.getMessage()));
        }
    }

    public Path root() {
        return root;
    }

    /** A secret of this installation, made at first use and kept where only its owner can read it. */
    public String secret(String name) {
        var file = root.resolve("secrets.properties");
        try {
            var secrets = new Properties();
            if (Files.exists(file)) {
                try (var in = Files.newInputStream(file)) {
                    secrets.load(in);
                }
            } else {
                Files.createFile(
                        file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            }
            if (secrets.getProperty(name) == null) {
                secrets.setProperty(name, random());
                try (var out = Files.newOutputStream(file)) {
                    secrets.store(out, null);
                }
            }
            return secrets.getProperty(name);
        } catch (IOException unusable) {
            throw new DatabaseProblem(
                    "database.problem.directory", unusable, root, String.valueOf(unusable.getMessage()));
        }
    }

    @Override
    public void close() {
        try {
            lock.release();
            channel.close();
        } catch (IOException leaving) {
            throw new DatabaseProblem(
                    "database.problem.directory", leaving, root, String.valueOf(leaving.getMessage()));
        }
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException heldByUs) {
            return null;
        }
    }

    private static String random() {
        var bytes = new byte[24];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
