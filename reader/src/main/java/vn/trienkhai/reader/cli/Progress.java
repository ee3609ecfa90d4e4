package vn.trienkhai.reader.cli;

import java.io.PrintStream;
import java.nio.file.Path;

/** Says on a terminal how far a long reading has come; silent where nobody watches. */
final class Progress {
    private static final int MANY = 5;
    private static final int SOON = 5;

    private final int count;
    private final PrintStream err;
    private final boolean terminal;
    private final boolean watched;
    private final long began = System.nanoTime();
    private long pagesBegan = began;
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
            err.print("\r\u001b[K" + done + "/" + count + remaining(System.nanoTime() - began, done - 1, count) + "  "
                    + file.getFileName());
        }
    }

    /** Pages that are pictures take a second or more each, so even a single file is worth a word. */
    void page(int read, int of) {
        if (terminal) {
            if (read == 1) {
                pagesBegan = System.nanoTime();
            }
            err.print("\r\u001b[K" + Math.max(1, done) + "/" + count + "  nhận dạng trang " + read + "/" + of
                    + remaining(System.nanoTime() - pagesBegan, read - 1, of - 1));
        }
    }

    /** ", còn khoảng 2 phút", as far as what is done tells; nothing for the first and where it is soon over. */
    static String remaining(long nanos, int done, int of) {
        if (done < 1) {
            return "";
        }
        long seconds = nanos / done * (of - done) / 1_000_000_000;
        return seconds < SOON
                ? ""
                : seconds < 90
                        ? ", còn khoảng " + (seconds + 9) / 10 * 10 + " giây"
                        : ", còn khoảng " + (seconds + 59) / 60 + " phút";
    }

    void end() {
        if (terminal) {
            err.print("\r\u001b[K");
        }
    }
}
