package vn.trienkhai.command;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestInputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.postgresql.PGConnection;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Brings a backup back into an empty installation: all of it, or none.
 *
 * <p>Foreign keys are taken off while the tables are loaded and put back, which checks every row, before anything is
 * committed: so neither the order of the tables nor a circle between them matters. Triggers rest meanwhile, because the audit
 * records of the loaded rows are in the backup already.
 */
final class Restore implements AutoCloseable {
    private final ZipFile archive;
    private final Manifest manifest;
    private final PrintStream progress;

    private Restore(ZipFile archive, Manifest manifest, PrintStream progress) {
        this.archive = archive;
        this.manifest = manifest;
        this.progress = progress;
    }

    static Restore from(Path file, PrintStream progress) throws IOException {
        ZipFile archive;
        try {
            archive = new ZipFile(file.toFile());
        } catch (ZipException broken) {
            throw new CommandProblem("command.restore.broken", file);
        }
        try {
            return new Restore(archive, manifest(archive, file), progress);
        } catch (CommandProblem broken) {
            archive.close();
            throw broken;
        }
    }

    private static Manifest manifest(ZipFile archive, Path file) throws IOException {
        var entry = archive.getEntry(Manifest.NAME);
        if (entry == null) {
            throw new CommandProblem("command.restore.broken", file);
        }
        try (var in = archive.getInputStream(entry)) {
            var manifest = JsonMapper.builder().build().readValue(in, Manifest.class);
            if (manifest.format() != Manifest.FORMAT) {
                throw new CommandProblem("command.restore.format", manifest.format());
            }
            return manifest;
        } catch (JacksonException unreadable) {
            throw new CommandProblem("command.restore.broken", file);
        }
    }

    Manifest manifest() {
        return manifest;
    }

    /** Loads everything into tables that are empty but up to date. */
    void into(Installation installation) throws IOException, SQLException {
        try (var owner = installation.database().asOwner()) {
            var catalogue = new Tables(owner);
            if (!catalogue.versions().equals(manifest.schema())) {
                throw new CommandProblem("command.restore.schema", manifest.madeAt());
            }
            files(installation.files());
            owner.setAutoCommit(false);
            load(owner, catalogue);
            owner.commit();
        }
    }

    private void load(Connection owner, Tables catalogue) throws IOException, SQLException {
        var tables = catalogue.all();
        var references = catalogue.references();
        requireSameTables(tables);
        for (var table : tables) {
            catalogue.run("alter table " + table.name() + " disable trigger user");
        }
        for (var reference : references) {
            catalogue.run("alter table " + reference.table() + " drop constraint " + reference.name());
        }
        catalogue.run("truncate "
                + String.join(", ", tables.stream().map(Tables.Table::name).toList()));
        copyIn(owner);
        for (var reference : references) {
            catalogue.run("alter table " + reference.table() + " add constraint " + reference.name() + " "
                    + reference.definition());
        }
        for (var table : tables) {
            catalogue.run("alter table " + table.name() + " enable trigger user");
        }
        for (var sequence : manifest.sequences()) {
            catalogue.run(requireSetval(sequence));
        }
        catalogue.run("update scheduled_tasks set picked = false, picked_by = null where picked");
    }

    private void requireSameTables(List<Tables.Table> tables) {
        var here = tables.stream().map(Tables.Table::name).toList();
        var there = manifest.tables().stream().map(Manifest.Entry::name).toList();
        if (!here.equals(there)) {
            throw new CommandProblem("command.restore.schema", manifest.madeAt());
        }
    }

    private void copyIn(Connection owner) throws IOException, SQLException {
        var copy = owner.unwrap(PGConnection.class).getCopyAPI();
        for (var entry : manifest.tables()) {
            try (var in = new Hashed(part("tables/" + entry.name()))) {
                long rows = copy.copyIn(new Tables.Table(entry.name(), entry.columns()).copyIn(), in);
                require(rows == entry.count() && in.sha256().equals(entry.sha256()), entry.name());
                progress.println(Complaint.sentence("command.restore.table", entry.name(), rows));
            }
        }
    }

    private void files(Path files) throws IOException {
        for (var entry : manifest.files()) {
            var place = files.resolve(entry.name()).normalize();
            require(Backup.isKept(files, place), entry.name());
            Files.createDirectories(java.util.Objects.requireNonNull(place.getParent()));
            try (var in = new Hashed(part("files/" + entry.name()))) {
                Files.copy(in, place, StandardCopyOption.REPLACE_EXISTING);
                require(
                        in.sha256().equals(entry.sha256())
                                && entry.name().replace("/", "").equals(entry.sha256()),
                        entry.name());
            }
        }
        progress.println(
                Complaint.sentence("command.restore.files", manifest.files().size()));
    }

    private InputStream part(String name) throws IOException {
        var entry = archive.getEntry(name);
        if (entry == null) {
            throw new CommandProblem("command.restore.differs", name);
        }
        return archive.getInputStream(entry);
    }

    private static void require(boolean same, String name) {
        if (!same) {
            throw new CommandProblem("command.restore.differs", name);
        }
    }

    /** What a backup says is not simply run: it may only set a sequence. */
    private static String requireSetval(String call) {
        require(call.matches("select setval\\('[a-z0-9_.\"]+', -?\\d+, '[tf]'\\)"), "setval");
        return call;
    }

    @Override
    public void close() throws IOException {
        archive.close();
    }

    /** Reads a part and knows the hash of what was read. */
    private static final class Hashed extends FilterInputStream {
        private final DigestInputStream digested;

        Hashed(InputStream in) {
            this(new DigestInputStream(in, Backup.sha256()));
        }

        private Hashed(DigestInputStream digested) {
            super(digested);
            this.digested = digested;
        }

        String sha256() {
            return Backup.hex(digested.getMessageDigest());
        }
    }
}
