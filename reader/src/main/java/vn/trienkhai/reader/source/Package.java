package vn.trienkhai.reader.source;

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

/**
 * A packed document (zip): the names of its parts, and the parts asked for.
 *
 * <p>Bytes are counted while they are unpacked, those of parts that are passed over too: what the packing claims about
 * sizes is not believed.
 */
record Package(Set<String> names, Map<String, byte[]> parts) {
    private static final int MOST_PARTS = 5000;

    static Package open(byte[] content, Limits limits, Predicate<String> wanted) throws Unreadable {
        var names = new HashSet<String>();
        var parts = new HashMap<String, byte[]>();
        long left = limits.unpackedBytes();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(content), StandardCharsets.UTF_8)) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                names.add(entry.getName());
                var kept = wanted.test(entry.getName()) ? new ByteArrayOutputStream() : null;
                left -= copy(zip, kept, left);
                if (kept != null) {
                    parts.put(entry.getName(), kept.toByteArray());
                }
                if (names.size() > MOST_PARTS) {
                    throw new Unreadable(Outcome.Reason.TOO_LARGE, "");
                }
            }
        } catch (IOException | IllegalArgumentException e) {
            throw new Unreadable(Outcome.Reason.DAMAGED, "");
        }
        return new Package(names, parts);
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
            if (to != null) {
                to.write(buffer, 0, read);
            }
        }
        return count;
    }

    byte @Nullable [] part(String name) {
        return parts.get(name);
    }
}
