package vn.trienkhai.reader.cli;

import java.io.PrintStream;
import java.nio.file.Path;

/** Says on a terminal how far a long reading has come; silent where nobody watches. */
final class Progress {
    private static final int MANY = 5;

    private final int count;
    private final PrintStream err;
    private final boolean watched;
    private int done;

    Progress(int count, PrintStream err) {
        this.count = count;
        this.err = err;
        this.watched =
                count >= MANY && System.console() != null && System.console().isTerminal();
    }

    void next(Path file) {
        done++;
        if (watched) {
            err.print("\r\u001b[K" + done + "/" + count + "  " + file.getFileName());
        }
    }

    void end() {
        if (watched) {
            err.print("\r\u001b[K");
        }
    }
}
