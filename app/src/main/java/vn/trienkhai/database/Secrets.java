package vn.trienkhai.database;

import static java.nio.file.StandardOpenOption.CREATE_NEW;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Properties;
import java.util.Set;

/** Passwords made by ourselves, in a file that only its owner may read. Nobody needs to know or type them. */
final class Secrets {
    static final String FILE = "secrets.properties";
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Path file;
    private final Properties values;

    private Secrets(Path file, Properties values) {
        this.file = file;
        this.values = values;
    }

    static Secrets in(Path directory) throws IOException {
        var file = directory.resolve(FILE);
        var values = new Properties();
        if (Files.exists(file)) {
            try (var reader = Files.newBufferedReader(file)) {
                values.load(reader);
            }
        }
        return new Secrets(file, values);
    }

    /** The secret of this name; made and kept the first time it is asked for. */
    synchronized String of(String name) {
        var known = values.getProperty(name);
        if (known != null) {
            return known;
        }
        var bytes = new byte[24];
        RANDOM.nextBytes(bytes);
        var fresh = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        values.setProperty(name, fresh);
        write();
        return fresh;
    }

    private void write() {
        var next = file.resolveSibling(FILE + ".new");
        try {
            Files.deleteIfExists(next);
            var mine = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
            try (var channel = FileChannel.open(next, Set.of(CREATE_NEW, WRITE), mine);
                    var writer = Channels.newWriter(channel, StandardCharsets.UTF_8)) {
                values.store(writer, "Made by trienkhai. Keep it with the data; show it to nobody.");
                channel.force(true);
            }
            Files.move(next, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException unwritable) {
            throw Disk.problem(unwritable, file);
        }
    }
}
