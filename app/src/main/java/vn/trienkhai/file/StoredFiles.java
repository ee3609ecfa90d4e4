package vn.trienkhai.file;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import vn.trienkhai.audit.AuditLog;
import vn.trienkhai.shared.Actor;
import vn.trienkhai.shared.NotFound;
import vn.trienkhai.shared.Refusal;
import vn.trienkhai.shared.Transactions;

/**
 * The way in to kept files. Whether a person may open one is decided by the database: the giving unit and those above may,
 * and whomever a policy of the module that uses the file lets in.
 */
@Component
public class StoredFiles {
    private static final Logger LOG = LoggerFactory.getLogger(StoredFiles.class);
    private static final int LONGEST_NAME = 200;

    private final Shelf shelf;
    private final FileStore store;
    private final Photos photos;
    private final Transactions transactions;
    private final AuditLog audit;

    StoredFiles(Shelf shelf, FileStore store, Photos photos, Transactions transactions, AuditLog audit) {
        this.shelf = shelf;
        this.store = store;
        this.photos = photos;
        this.transactions = transactions;
        this.audit = audit;
    }

    /**
     * Keeps the bytes for the acting unit. They are safely on the disk when this returns; the row is kept with the
     * surrounding transaction.
     *
     * @param mediaType what the caller found the content to be; the name is not believed
     * @throws Refusal when the disk is full or cannot be written; nothing is half-kept then
     */
    public StoredFile keep(Actor actor, InputStream bytes, String name, String mediaType) {
        try {
            var kept = shelf.keep(bytes);
            return transactions.as(actor, () -> {
                var file = store.insert(actor, kept, bare(name), mediaType);
                audit.record("file.kept", "file", file.id(), Map.of("name", file.name(), "size", file.size()));
                return file;
            });
        } catch (IOException problem) {
            LOG.error("A file could not be kept", problem);
            throw new Refusal("file.refused.disk");
        }
    }

    public StoredFile keep(Actor actor, byte[] bytes, String name, String mediaType) {
        return keep(actor, new ByteArrayInputStream(bytes), name, mediaType);
    }

    /**
     * Keeps a photo as a JPEG of moderate size, turned upright, without place, time and device of the camera.
     *
     * @throws Refusal when the content is not a JPEG or PNG picture that can be decoded, or is too large
     */
    public StoredFile keepPhoto(Actor actor, byte[] bytes, String name) {
        return keep(actor, photos.plain(bytes), name, "image/jpeg");
    }

    public StoredFile find(Actor actor, FileId id) {
        return transactions.as(actor, () -> store.find(id).orElseThrow(() -> new NotFound("file", id)));
    }

    /** Those of the files that the person may open, by number. */
    public List<StoredFile> find(Actor actor, Collection<FileId> ids) {
        return transactions.as(actor, () -> store.find(ids));
    }

    /** Opens a file that the person may open. The caller closes the stream. */
    public InputStream open(Actor actor, FileId id) {
        return open(find(actor, id));
    }

    public byte[] bytes(Actor actor, FileId id) {
        try (var stream = open(actor, id)) {
            return stream.readAllBytes();
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    InputStream open(StoredFile file) {
        try {
            return Files.newInputStream(shelf.path(file.sha256()));
        } catch (NoSuchFileException missing) {
            LOG.error("The content of file {} is missing from the data directory", file.id());
            throw new Refusal("file.refused.missing", file.name());
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    /** The last part of whatever a browser sent as name, so that it can never lead to another folder. */
    private static String bare(String name) {
        var last = name.replace('\\', '/');
        last = last.substring(last.lastIndexOf('/') + 1)
                .replaceAll("\\p{Cntrl}", "")
                .strip();
        return last.isEmpty() ? "tep" : last.substring(0, Math.min(last.length(), LONGEST_NAME));
    }
}
