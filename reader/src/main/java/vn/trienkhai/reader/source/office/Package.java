package vn.trienkhai.reader.source.office;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.reader.Limits;
import vn.trienkhai.reader.Outcome;
import vn.trienkhai.reader.source.line.Unreadable;

/**
 * A packed document (zip): the names of its parts, and the parts asked for.
 *
 * <p>Bytes are counted while they are unpacked, those of parts that are passed over too: what the packing claims about
 * sizes is not believed.
 */
public final class Package {
    private static final int MOST_PARTS = 5000;
    /** A larger part is unpacked again when it is read, a piece at a time, instead of being kept. */
    private static final int LARGEST_KEPT = 1 << 20;

    private final byte[] content;
    private final Set<String> names = new HashSet<>();
    private final Map<String, byte[]> parts = new HashMap<>();
    private final Set<String> large = new HashSet<>();

    private Package(byte[] content) {
        this.content = content;
    }

    public static Package open(byte[] content, Limits limits, Predicate<String> wanted) throws Unreadable {
        var file = new Package(content);
        long left = limits.unpackedBytes();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(content), StandardCharsets.UTF_8)) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                var kept = wanted.test(entry.getName()) ? new ByteArrayOutputStream() : null;
                long size = copy(zip, kept, left);
                left -= size;
                file.keep(entry.getName(), kept, size);
                if (file.names.size() > MOST_PARTS) {
                    throw new Unreadable(Outcome.Reason.TOO_LARGE, "");
                }
            }
        } catch (IOException | IllegalArgumentException e) {
            throw new Unreadable(Outcome.Reason.DAMAGED, "");
        }
        return file;
    }

    private void keep(String name, @Nullable ByteArrayOutputStream part, long size) {
        boolean first = names.add(name);
        if (part != null && first) {
            if (size > LARGEST_KEPT) {
                large.add(name);
            } else {
                parts.put(name, part.toByteArray());
            }
        }
    }

    private static long copy(InputStream from, @Nullable ByteArrayOutputStream to, long most)
            throws IOException, Unreadable {
        var buffer = new byte[8192];
        long count = 0;
        for (int read = from.read(buffer); read >= 0; read = from.read(buffer)) {
            count += read;
            if (count > most) {
                throw new Unreadable(Outcome.Reason.TOO_LARGE, "");
            }
            if (to != null && count <= LARGEST_KEPT) {
                to.write(buffer, 0, read);
            }
        }
        return count;
    }

    Set<String> names() {
        return names;
    }

    /** What OpenDocument says of itself, where it was asked for. */
    boolean isOpenDocumentText() {
        var type = parts.get("mimetype");
        return type != null && new String(type, StandardCharsets.US_ASCII).contains("opendocument.text");
    }

    /** A part that was asked for, from its beginning; null where there is none. */
    @Nullable
    InputStream part(String name) throws Unreadable {
        var kept = parts.get(name);
        return kept != null ? new ByteArrayInputStream(kept) : large.contains(name) ? unpacked(name) : null;
    }

    private InputStream unpacked(String name) throws Unreadable {
        var zip = new ZipInputStream(new ByteArrayInputStream(content), StandardCharsets.UTF_8);
        try {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals(name)) {
                    return zip;
                }
            }
        } catch (IOException e) {
            throw new Unreadable(Outcome.Reason.DAMAGED, "");
        }
        throw new Unreadable(Outcome.Reason.DAMAGED, "");
    }
}
