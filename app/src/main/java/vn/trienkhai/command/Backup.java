package vn.trienkhai.command;

import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.postgresql.PGConnection;
import tools.jackson.databind.json.JsonMapper;

/**
 * Puts everything of an installation into one file: each table as one snapshot saw it, and each kept file.
 *
 * <p>Files are written once under their hash and never changed, so those that the snapshot names are still there when they
 * are copied after it.
 */
final class Backup {
    private final Installation installation;
    private final Clock clock;
    private final PrintStream progress;

    Backup(Installation installation, Clock clock, PrintStream progress) {
        this.installation = installation;
        this.clock = clock;
        this.progress = progress;
    }

    /** Writes {@code target}, which appears only when all of it is on the disk. */
    Manifest into(Path target) throws IOException, SQLException {
        var draft = target.resolveSibling(target.getFileName() + ".part");
        Files.deleteIfExists(draft);
        Files.createFile(draft, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        try {
            var manifest = write(draft);
            try (var channel = FileChannel.open(draft, StandardOpenOption.WRITE)) {
                channel.force(true);
            }
            Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE);
            return manifest;
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    private Manifest write(Path draft) throws IOException, SQLException {
        try (var zip = new ZipOutputStream(new BufferedOutputStream(Files.newOutputStream(draft), 1 << 16));
                var owner = installation.database().asOwner()) {
            owner.setAutoCommit(false);
            owner.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            owner.setReadOnly(true);
            var catalogue = new Tables(owner);
            var tables = tables(owner, catalogue, zip);
            var manifest = new Manifest(
                    Manifest.FORMAT,
                    OffsetDateTime.now(clock).toString(),
                    owner.getMetaData().getDatabaseProductVersion(),
                    catalogue.versions(),
                    tables,
                    files(zip),
                    catalogue.sequences());
            zip.putNextEntry(new ZipEntry(Manifest.NAME));
            zip.write(JsonMapper.builder()
                    .build()
                    .writerWithDefaultPrettyPrinter()
                    .writeValueAsBytes(manifest));
            zip.closeEntry();
            return manifest;
        }
    }

    private List<Manifest.Entry> tables(Connection owner, Tables catalogue, ZipOutputStream zip)
            throws IOException, SQLException {
        var entries = new ArrayList<Manifest.Entry>();
        var copy = owner.unwrap(PGConnection.class).getCopyAPI();
        for (var table : catalogue.all()) {
            var digest = sha256();
            zip.putNextEntry(new ZipEntry("tables/" + table.name()));
            long rows = copy.copyOut(table.copyOut(), new DigestOutputStream(new Kept(zip), digest));
            zip.closeEntry();
            entries.add(new Manifest.Entry(table.name(), table.columns(), rows, hex(digest)));
            progress.println(Complaint.sentence("command.backup.table", table.name(), rows));
        }
        return entries;
    }

    private List<Manifest.Entry> files(ZipOutputStream zip) throws IOException {
        var entries = new ArrayList<Manifest.Entry>();
        for (var file : kept(installation.files())) {
            var digest = sha256();
            var name = installation.files().relativize(file).toString();
            zip.putNextEntry(new ZipEntry("files/" + name));
            long size = Files.copy(file, new DigestOutputStream(new Kept(zip), digest));
            zip.closeEntry();
            entries.add(new Manifest.Entry(name, "", size, hex(digest)));
        }
        progress.println(Complaint.sentence("command.backup.files", entries.size()));
        return entries;
    }

    private static List<Path> kept(Path files) throws IOException {
        try (var all = Files.walk(files)) {
            return all.filter(path -> isKept(files, path)).sorted().toList();
        } catch (NoSuchFileException none) {
            return List.of();
        }
    }

    /** {@code ab/cdef…}: everything else below there is still on its way. */
    static boolean isKept(Path files, Path path) {
        return files.relativize(path).toString().matches("[0-9a-f]{2}/[0-9a-f]{62}");
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    static String hex(MessageDigest digest) {
        return HexFormat.of().formatHex(digest.digest());
    }

    /** Leaves the archive open when an entry's stream is closed. */
    private static final class Kept extends FilterOutputStream {
        Kept(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            out.write(bytes, from, length);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }
}
