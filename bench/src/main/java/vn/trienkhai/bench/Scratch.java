package vn.trienkhai.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;

/** A directory for one measurement, gone when it is closed. */
record Scratch(Path path) implements AutoCloseable {
    static Scratch named(String name) throws IOException {
        return new Scratch(Files.createTempDirectory(Files.createDirectories(Path.of("bench/target")), name));
    }

    @Override
    public void close() throws IOException {
        try (var all = Files.walk(path)) {
            for (var each : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        }
    }
}
