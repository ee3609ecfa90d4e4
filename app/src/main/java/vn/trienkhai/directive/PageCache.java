package vn.trienkhai.directive;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Pictures of pages that were drawn before, in {@code pages/} beside the kept originals. Nothing is lost with them: what is
 * missing is drawn again, and those not looked at for longest go first when there are too many.
 */
@Component
class PageCache {
    private static final Logger LOG = LoggerFactory.getLogger(PageCache.class);
    private static final long MOST_BYTES = 512L << 20;
    private static final double KEPT = 0.8;

    private final Path root;
    private final long most;
    private final Clock clock;
    private long size = -1;

    @Autowired
    PageCache(@Value("${trienkhai.data}") Path data, Clock clock) {
        this(data.resolve("pages"), MOST_BYTES, clock);
    }

    PageCache(Path root, long most, Clock clock) {
        this.root = root;
        this.most = most;
        this.clock = clock;
    }

    /** @param key hexadecimal letters that stand for the page and the way it is drawn */
    Optional<byte[]> find(String key) {
        try {
            var bytes = Files.readAllBytes(path(key));
            Files.setLastModifiedTime(path(key), FileTime.from(clock.instant()));
            return Optional.of(bytes);
        } catch (NoSuchFileException notYet) {
            return Optional.empty();
        } catch (IOException unreadable) {
            LOG.warn("A picture of a page could not be read again: {}", unreadable.toString());
            return Optional.empty();
        }
    }

    /** Keeps a picture where it can; a full disk costs time later and nothing else. */
    void keep(String key, byte[] picture) {
        try {
            var incoming = Files.createDirectories(root.resolve("incoming"));
            var draft = Files.createTempFile(incoming, "page", ".part");
            try {
                Files.write(draft, picture);
                Files.createDirectories(folder(key));
                Files.move(draft, path(key), StandardCopyOption.ATOMIC_MOVE);
            } finally {
                Files.deleteIfExists(draft);
            }
            Files.setLastModifiedTime(path(key), FileTime.from(clock.instant()));
            grown(picture.length);
        } catch (IOException | UncheckedIOException full) {
            LOG.warn("A picture of a page could not be kept: {}", full.toString());
        }
    }

    private synchronized void grown(long bytes) throws IOException {
        size = size < 0 ? kept().stream().mapToLong(Picture::bytes).sum() : size + bytes;
        if (size > most) {
            makeRoom();
        }
    }

    private record Picture(Path path, long bytes, FileTime seen) {}

    private void makeRoom() throws IOException {
        var pictures = kept();
        size = pictures.stream().mapToLong(Picture::bytes).sum();
        for (var picture : pictures) {
            if (size <= most * KEPT) {
                return;
            }
            Files.deleteIfExists(picture.path());
            size -= picture.bytes();
        }
    }

    /** Those not looked at for longest first. */
    private List<Picture> kept() throws IOException {
        try (var all = Files.walk(root)) {
            return all.filter(Files::isRegularFile)
                    .flatMap(path -> picture(path).stream())
                    .sorted(Comparator.comparing(Picture::seen))
                    .toList();
        }
    }

    /** Nothing where another server that shares the folder has just taken it away. */
    private static Optional<Picture> picture(Path path) {
        try {
            return Optional.of(new Picture(path, Files.size(path), Files.getLastModifiedTime(path)));
        } catch (IOException gone) {
            return Optional.empty();
        }
    }

    private Path path(String key) {
        return root.resolve(key.substring(0, 2)).resolve(key.substring(2));
    }

    private Path folder(String key) throws IOException {
        var folder = path(key).getParent();
        if (folder == null) {
            throw new FileSystemException(key);
        }
        return folder;
    }
}
