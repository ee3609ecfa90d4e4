package vn.trienkhai.reader.cli;

import java.io.PrintStream;
import java.nio.file.Path;

/** Says on a terminal how far a long reading has come; silent where nobody watches. */
final class Progress {
    private static final int MANY = 5;

    private final int count;
    private final PrintStream err;
    private final boolean terminal;
    private final boolean watched;
    private int done;

    Progress(int count, PrintStream err) {
        this.count = count;
        this.err = err;
        this.terminal = System.console() != null && System.console().isTerminal();
        this.watched = count >= MANY && terminal;
    }

    void next(Path file) {
        done++;
        if (watched) {
            err.print("\r\u001b[K" + done + "/" + count + "  " + file.getFileName());
        }
    }

    /** Pages that are pictures take a second or more each, so even a single file is worth a word. */
    void page(int read, int of) {
        if (terminal) {
            err.print("\r\u001b[K" + Math.max(1, done) + "/" + count + "  nhận dạng trang " + read + "/" + of);
        }
    }

    void end() {
        if (terminal) {
            err.print("\r\u001b[K");
        }
    }
}
