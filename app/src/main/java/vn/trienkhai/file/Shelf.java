package vn.trienkhai.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The bytes, each content once, in {@code files/ab/cdef…} by its hash. A content appears under its name only when all of it
 * is on the disk, so a crash or a full disk leaves nothing half-kept.
 */
@Component
class Shelf {
    record Kept(String sha256, long size) {}

    private final Path root;

    Shelf(@Value("${trienkhai.data}") Path data) {
        this.root = data.resolve("files");
    }

    Kept keep(InputStream bytes) throws IOException {
        var incoming = Files.createDirectories(root.resolve("incoming"));
        var draft = Files.createTempFile(incoming, "file", ".part");
        try {
            var digest = sha256();
            long size = write(new DigestInputStream(bytes, digest), draft);
            var kept = new Kept(HexFormat.of().formatHex(digest.digest()), size);
            settle(draft, path(kept.sha256()));
            return kept;
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    Path path(String sha256) {
        return root.resolve(sha256.substring(0, 2)).resolve(sha256.substring(2));
    }

    private static long write(InputStream bytes, Path draft) throws IOException {
        try (var channel = FileChannel.open(draft, StandardOpenOption.WRITE)) {
            long size = bytes.transferTo(Channels.newOutputStream(channel));
            channel.force(true);
            return size;
        }
    }

    private void settle(Path draft, Path place) throws IOException {
        var folder = place.getParent();
        if (folder == null) {
            throw new FileSystemException(place.toString());
        }
        Files.createDirectories(folder);
        Files.move(draft, place, StandardCopyOption.ATOMIC_MOVE);
        force(folder);
        force(root);
    }

    /** A name is on the disk only when its folder is. */
    private static void force(Path folder) throws IOException {
        try (var channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
