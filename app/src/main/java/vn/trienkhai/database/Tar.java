package vn.trienkhai.database;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/** Unpacks a tar archive of the classic kind (ustar, with GNU's long names), which is all that ours needs. */
final class Tar {
    private static final int BLOCK = 512;

    private Tar() {}

    static void unpack(InputStream in, Path into) throws IOException {
        String longName = null;
        for (var header = in.readNBytes(BLOCK); isEntry(header); header = in.readNBytes(BLOCK)) {
            long size = octal(header, 124, 12);
            var name = longName == null ? name(header) : longName;
            longName = null;
            switch (header[156]) {
                case 'L' -> longName = text(in.readNBytes((int) size), 0, (int) size);
                case '5' -> Files.createDirectories(inside(into, name));
                case '2' -> Files.createSymbolicLink(inside(into, name), Path.of(text(header, 157, 100)));
                case '0', 0 -> file(in, inside(into, name), size, octal(header, 100, 8));
                default -> throw new IOException("unexpected tar entry " + name);
            }
            in.skipNBytes(header[156] == '5' || header[156] == '2' ? 0 : (BLOCK - size % BLOCK) % BLOCK);
        }
    }

    private static void file(InputStream in, Path file, long size, long mode) throws IOException {
        Files.createDirectories(file.getParent());
        try (var out = Files.newOutputStream(file)) {
            var buffer = new byte[1 << 16];
            for (long left = size; left > 0; ) {
                int read = in.read(buffer, 0, (int) Math.min(buffer.length, left));
                if (read < 0) {
                    throw new EOFException();
                }
                out.write(buffer, 0, read);
                left -= read;
            }
        }
        permit(file, (mode & 0100) == 0 ? "rw-r--r--" : "rwxr-xr-x");
    }

    static void permit(Path path, String permissions) throws IOException {
        Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(permissions));
    }

    private static Path inside(Path root, String name) throws IOException {
        var path = root.resolve(name).normalize();
        if (!path.startsWith(root)) {
            throw new IOException("entry outside of its archive: " + name);
        }
        Files.createDirectories(path.getParent());
        return path;
    }

    private static boolean isEntry(byte[] header) {
        return header.length == BLOCK && header[0] != 0;
    }

    private static String name(byte[] header) {
        var prefix = text(header, 345, 155);
        return prefix.isEmpty() ? text(header, 0, 100) : prefix + "/" + text(header, 0, 100);
    }

    private static long octal(byte[] header, int from, int length) {
        var digits = text(header, from, length).strip();
        return digits.isEmpty() ? 0 : Long.parseLong(digits, 8);
    }

    private static String text(byte[] bytes, int from, int length) {
        int end = from;
        while (end < from + length && bytes[end] != 0) {
            end++;
        }
        return new String(bytes, from, end - from, StandardCharsets.UTF_8);
    }
}
