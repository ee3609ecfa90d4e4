package vn.trienkhai.database;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;

/** What goes wrong with disks, in words that help. */
final class Disk {
    private static final String FULL = "No space left on device";
    /** Below this a new cluster cannot be made, and a running one stops in the middle of its work. */
    private static final long LEAST_FREE = 100L << 20;

    private Disk() {}

    static DatabaseProblem problem(IOException failed, Path directory) {
        if (isFull(failed)) {
            return new DatabaseProblem(failed, "database.problem.disk_full", directory);
        }
        return failed instanceof AccessDeniedException || failed instanceof FileAlreadyExistsException
                ? new DatabaseProblem(failed, "database.problem.directory_closed", directory)
                : new DatabaseProblem(failed, "database.problem.directory", directory, failed.getMessage());
    }

    static boolean saysFull(String text) {
        return text.contains(FULL);
    }

    private static boolean isFull(IOException failed) {
        return saysFull(String.valueOf(failed.getMessage()))
                || failed instanceof FileSystemException other && saysFull(String.valueOf(other.getReason()));
    }

    static void requireRoom(Path directory) {
        // Not by FileStore: it looks for the mount point, which a changed root directory (chroot) hides.
        if (directory.toFile().getUsableSpace() < LEAST_FREE) {
            throw new DatabaseProblem("database.problem.disk_full", directory);
        }
    }

    static void deleteTree(Path root) throws IOException {
        if (Files.notExists(root)) {
            return;
        }
        try (var all = Files.walk(root)) {
            for (var path : (Iterable<Path>) all.sorted(Comparator.reverseOrder())::iterator) {
                Files.delete(path);
            }
        }
    }
}
