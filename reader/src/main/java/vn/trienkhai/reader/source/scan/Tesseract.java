package vn.trienkhai.reader.source.scan;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/**
 * The Tesseract program with its Vietnamese model, one process a page, fed and read through pipes: nothing of a document is
 * written to disk.
 */
public final class Tesseract {
    /** Beyond this a page is given up; a dense page takes a second or two. */
    private static final int SECONDS_A_PAGE = 90;

    private static final int COLUMNS = 12;
    private static final int WORD = 5;

    private Tesseract() {}

    /**
     * A word found on a page, with its place in dots and how sure the program is of it, from 0 to 100.
     *
     * @param row words of one printed row share it
     */
    record Word(int row, int left, int top, int width, int height, double sure, String text) {
        int right() {
            return left + width;
        }

        int bottom() {
            return top + height;
        }
    }

    /** Whether the program and its Vietnamese model are installed; asked once. */
    public static boolean isThere() {
        return Found.THERE;
    }

    private static final class Found {
        static final boolean THERE = ask();

        private static boolean ask() {
            try {
                var process = new ProcessBuilder("tesseract", "--list-langs")
                        .redirectErrorStream(true)
                        .start();
                process.getOutputStream().close();
                var languages = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
                return process.waitFor() == 0 && languages.lines().anyMatch("vie"::equals);
            } catch (IOException notInstalled) {
                return false;
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                return false;
            }
        }
    }

    static List<Word> read(Picture page) throws IOException {
        var builder = new ProcessBuilder(
                        "tesseract", "stdin", "stdout", "-l", "vie", "--dpi", "300", "--psm", "6", "tsv")
                .redirectError(ProcessBuilder.Redirect.DISCARD);
        // One page, one core: several threads a page slow each other down.
        builder.environment().put("OMP_THREAD_LIMIT", "1");
        var process = builder.start();
        var limit = CompletableFuture.delayedExecutor(SECONDS_A_PAGE, TimeUnit.SECONDS);
        var watch = CompletableFuture.runAsync(process::destroyForcibly, limit);
        try (var in = process.getInputStream()) {
            try (var out = process.getOutputStream()) {
                page.write(out);
            }
            return words(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } finally {
            watch.cancel(false);
            process.destroyForcibly();
        }
    }

    private static List<Word> words(String table) {
        var words = new ArrayList<Word>();
        int row = 0;
        var before = "";
        for (var line : table.split("\n")) {
            var cells = line.split("\t", -1);
            if (cells.length < COLUMNS || !cells[0].equals(String.valueOf(WORD)) || cells[11].isBlank()) {
                continue;
            }
            var place = cells[1] + "/" + cells[2] + "/" + cells[3] + "/" + cells[4];
            row += place.equals(before) ? 0 : 1;
            before = place;
            words.add(new Word(
                    row,
                    Integer.parseInt(cells[6]),
                    Integer.parseInt(cells[7]),
                    Integer.parseInt(cells[8]),
                    Integer.parseInt(cells[9]),
                    Double.parseDouble(cells[10]),
                    Normalizer.normalize(cells[11].strip(), Normalizer.Form.NFC)));
        }
        return words;
    }
}
