package vn.trienkhai.reader.source;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipInputStream;
import vn.trienkhai.reader.Limits;
import vn.trienkhai.reader.Outcome;
import vn.trienkhai.reader.source.line.Unreadable;
import vn.trienkhai.reader.source.office.DocxSource;
import vn.trienkhai.reader.source.office.Package;

/**
 * A zip of several files, given one after the other: only one is held at a time, and the bytes of all, nested zips included,
 * count against one limit while they are unpacked.
 */
public final class Archive {
    private static final int MOST_FILES = 500;
    private static final int DEEPEST = 3;
    /** Takes a file of the archive. */
    @FunctionalInterface
    public interface Taker {
        void take(String name, byte[] content) throws Unreadable;
    }

    private final Taker taker;
    private final Limits limits;
    private long left;
    private int files;

    private Archive(Limits limits, Taker taker) {
        this.limits = limits;
        this.left = limits.unpackedBytes();
        this.taker = taker;
    }

    /** Whether the bytes are a zip that is no document itself. */
    public static boolean is(byte[] content, Limits limits) {
        if (!isZip(content)) {
            return false;
        }
        try {
            return DocxSource.kind(Package.open(content, limits, name -> name.equals("mimetype")))
                    .equals("zip");
        } catch (Unreadable damaged) {
            return false;
        }
    }

    /** Hands over each file, those of nested zips too; names of folders stay in front of the name. */
    public static void open(byte[] content, Limits limits, Taker taker) throws Unreadable {
        new Archive(limits, taker).open(content, "", 1);
    }

    private void open(byte[] content, String folder, int depth) throws Unreadable {
        // Names that are not UTF-8 come from old programs; their endings are what matters.
        var names = hasOldNames(content) ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_8;
        try (var zip = new ZipInputStream(new ByteArrayInputStream(content), names)) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (++files > MOST_FILES) {
                    throw new Unreadable(Outcome.Reason.TOO_LARGE, "");
                }
                var file = unpacked(zip);
                var name = folder + entry.getName();
                if (entry.isDirectory() || isHidden(entry.getName()) || file.length == 0) {
                    continue;
                }
                if (isNested(file)) {
                    if (depth >= DEEPEST) {
                        throw new Unreadable(Outcome.Reason.TOO_LARGE, "");
                    }
                    open(file, name + "/", depth + 1);
                } else {
                    taker.take(name, file);
                }
            }
        } catch (IOException | IllegalArgumentException e) {
            throw new Unreadable(Outcome.Reason.DAMAGED, "");
        }
    }

    private static boolean hasOldNames(byte[] content) {
        try (var zip = new ZipInputStream(new ByteArrayInputStream(content), StandardCharsets.UTF_8)) {
            return zip.getNextEntry() == null;
        } catch (IOException | IllegalArgumentException unknownName) {
            return true;
        }
    }

    private boolean isNested(byte[] file) {
        return Archive.is(file, limits);
    }

    static boolean isZip(byte[] content) {
        return content.length > 4 && content[0] == 'P' && content[1] == 'K' && content[2] == 3 && content[3] == 4;
    }

    private static boolean isHidden(String name) {
        var last = name.substring(name.lastIndexOf('/') + 1);
        return name.startsWith("__MACOSX") || last.startsWith(".") || last.startsWith("~$");
    }

    private byte[] unpacked(InputStream from) throws IOException, Unreadable {
        var out = new ByteArrayOutputStream();
        var buffer = new byte[8192];
        for (int read = from.read(buffer); read >= 0; read = from.read(buffer)) {
            left -= read;
            if (left < 0) {
                throw new Unreadable(Outcome.Reason.TOO_LARGE, "");
            }
            out.write(buffer, 0, read);
        }
        return out.toByteArray();
    }
}
