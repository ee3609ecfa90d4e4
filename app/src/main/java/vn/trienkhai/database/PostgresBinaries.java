package vn.trienkhai.database;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/** The programs of PostgreSQL, unpacked once from the archive that comes with the application. */
final class PostgresBinaries {
    /** Major version of the archive; data of another major version cannot be opened. */
    static final int MAJOR = 18;

    private static final String ARCHIVE = "/postgres-linux-x86_64.txz";

    private PostgresBinaries() {}

    /** The directory that holds {@code bin/postgres}; unpacked beside and moved into place, so that a half is never used. */
    static Path unpackedIn(Path parent) throws IOException {
        var home = parent.resolve("postgresql-" + MAJOR);
        if (!Files.isExecutable(home.resolve("bin/postgres"))) {
            Files.createDirectories(parent);
            var fresh = Files.createTempDirectory(parent, "unpack");
            Files.setPosixFilePermissions(fresh, PosixFilePermissions.fromString("rwxr-xr-x"));
            unpack(fresh);
            take(fresh, home);
        }
        return home;
    }

    private static void take(Path fresh, Path home) throws IOException {
        try {
            Files.move(fresh, home, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException another) {
            if (!Files.isExecutable(home.resolve("bin/postgres"))) {
                throw another;
            }
            try (var rest = Files.walk(fresh)) {
                rest.sorted(Comparator.reverseOrder())
                        .forEach(path -> path.toFile().delete());
            }
        }
    }

    private static void unpack(Path into) throws IOException {
        try (var packed = archive();
                var tar = new TarArchiveInputStream(new XZInputStream(new BufferedInputStream(packed)))) {
            for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                unpack(entry, tar, into.resolve(entry.getName()).normalize(), into);
            }
        }
    }

    private static void unpack(TarArchiveEntry entry, InputStream content, Path target, Path into) throws IOException {
        if (!target.startsWith(into)) {
            throw new IOException("archive entry outside: " + entry.getName());
        }
        if (entry.isDirectory()) {
            Files.createDirectories(target);
            return;
        }
        Files.createDirectories(target.getParent());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
            return;
        }
        Files.copy(content, target);
        boolean runs = (entry.getMode() & 0100) != 0;
        Files.setPosixFilePermissions(target, PosixFilePermissions.fromString(runs ? "rwxr-xr-x" : "rw-r--r--"));
    }

    private static InputStream archive() {
        var archive = PostgresBinaries.class.getResourceAsStream(ARCHIVE);
        if (archive == null) {
            throw new DatabaseProblem("database.problem.no_embedded");
        }
        return archive;
    }
}
