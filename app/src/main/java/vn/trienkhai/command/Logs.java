package vn.trienkhai.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Where a run writes what only its operator needs. Before a data directory is open that is the terminal. */
final class Logs {
    private static volatile Path file = Path.of("");

    private Logs() {}

    static Path into(Path directory) {
        file = directory.resolve("trienkhai.log");
        return file;
    }

    static String place() {
        return file.toString().isEmpty() ? "stderr" : file.toString();
    }

    static void write(String text) {
        try {
            if (file.toString().isEmpty()) {
                System.err.println(text);
            } else {
                Files.writeString(file, text, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
            }
        } catch (IOException unwritable) {
            System.err.println(text);
        }
    }
}
