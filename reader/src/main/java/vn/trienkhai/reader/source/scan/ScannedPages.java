package vn.trienkhai.reader.source.scan;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.ToDoubleFunction;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import vn.trienkhai.reader.PageProgress;
import vn.trienkhai.reader.SourcePage;
import vn.trienkhai.reader.source.line.LeftOut;
import vn.trienkhai.reader.source.line.Notes;
import vn.trienkhai.reader.source.line.Places;
import vn.trienkhai.reader.source.line.Row;
import vn.trienkhai.reader.source.line.Words;
import vn.trienkhai.reader.source.print.Printed;

/**
 * Reads pictures of pages, several at once: as many are held as there are processors, whatever the length of the document.
 *
 * <p>Tesseract gives words with places; here they become rows with stretches parted by gaps, as those of a printed PDF are,
 * so that the columns of a letterhead are put in order by the same rule.
 */
public final class ScannedPages implements AutoCloseable {
    static {
        // Java and PDFBox would unpack every picture through a file: nothing of a document is written to disk.
        ImageIO.setUseCache(false);
    }

    private static final double POINTS = 72;
    /** Between columns, in heights of the row: justified text has gaps of less than one. */
    private static final double COLUMN_GAP = 1.5;

    /** In usual heights: a seal or a stroke of a pen that reaches into a row is no letter of it. */
    private static final double TOO_HIGH = 1.8;

    private static final int HOPELESS = 25;
    private static final int UNSURE = 70;
    private static final int UNSURE_OF_DIGITS = 85;

    private final PageProgress progress;
    private final int pages;
    private final int atOnce = Math.max(1, Runtime.getRuntime().availableProcessors());
    private final ExecutorService workers = Executors.newFixedThreadPool(atOnce);
    private final Deque<Waiting> waiting = new ArrayDeque<>();
    private final Map<Integer, List<Printed>> rows = new TreeMap<>();
    private final Map<Integer, Set<String>> unsure = new TreeMap<>();
    private final List<SourcePage> shown = new ArrayList<>();
    private final List<Integer> unclear = new ArrayList<>();
    private int done;

    private record Waiting(int page, double dotsAnInch, Future<PageReading.Read> read) {}

    public ScannedPages(int pages, PageProgress progress) {
        this.pages = pages;
        this.progress = progress;
    }

    /** Takes a page; waits while as many are being read as there are processors. */
    public void add(int page, Picture picture, double dotsAnInch) throws IOException {
        if (waiting.size() >= atOnce) {
            settle();
        }
        waiting.add(new Waiting(page, dotsAnInch, workers.submit(() -> PageReading.of(picture))));
    }

    /** The rows of all pages taken, by page; ends the reading. */
    public Map<Integer, List<Printed>> rows() throws IOException {
        while (!waiting.isEmpty()) {
            settle();
        }
        return rows;
    }

    /** The pages taken, and how each had to be turned. */
    public List<SourcePage> shown() {
        return shown;
    }

    /** What has to be doubted: words that the program was not sure of, and pages in which it found none. */
    Notes notes() {
        return Notes.unsure(unsure).and(LeftOut.unclear(unclear));
    }

    private void settle() throws IOException {
        var next = waiting.remove();
        try {
            var read = next.read().get();
            keep(next.page(), read, POINTS / next.dotsAnInch());
            if (!read.blank() && rows.getOrDefault(next.page(), List.of()).isEmpty()) {
                unclear.add(next.page());
            }
        } catch (ExecutionException e) {
            throw new IOException(e.getCause());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IOException(stopped);
        }
        progress.read(++done, pages);
    }

    private void keep(int page, PageReading.Read read, double points) {
        shown.add(read.sourcePage(page));
        var words = read.words();
        var found = new ArrayList<Printed>();
        for (int i = 0; i < words.size(); ) {
            int end = i;
            while (end < words.size() && words.get(end).row() == words.get(i).row()) {
                end++;
            }
            row(page, read, words.subList(i, end), points, found);
            i = end;
        }
        rows.put(page, found);
    }

    private void row(int page, PageReading.Read read, List<Tesseract.Word> all, double points, List<Printed> found) {
        var words = all.stream().filter(ScannedPages::isWord).toList();
        if (isNoise(words)) {
            return;
        }
        double height = middle(words, Tesseract.Word::height);
        var usual = words.stream()
                .filter(word -> word.height() <= TOO_HIGH * height)
                .toList();
        int top = usual.stream().mapToInt(Tesseract.Word::top).min().orElse(0);
        int bottom = usual.stream().mapToInt(Tesseract.Word::bottom).max().orElse(0);
        var segments = new ArrayList<Row.Segment>();
        int from = 0;
        for (int i = 1; i <= words.size(); i++) {
            if (i == words.size() || words.get(i).left() - words.get(i - 1).right() > COLUMN_GAP * height) {
                segments.add(segment(words.subList(from, i), points, word -> read.box(page, word, top, bottom)));
                from = i;
            }
        }
        var doubtful = unsure.computeIfAbsent(page, key -> new TreeSet<>());
        words.stream().filter(ScannedPages::isUnsure).map(Tesseract.Word::text).forEach(doubtful::add);
        segments.stream()
                .flatMap(part -> Stream.of(part.text().split(" ")))
                .filter(Recognised::isSpoiled)
                .forEach(doubtful::add);
        found.add(new Printed(segments, page, middle(words, Tesseract.Word::bottom) * points));
    }

    /** Stamps, creases and signatures come out as a few letters that the program itself does not believe in. */
    private static boolean isNoise(List<Tesseract.Word> words) {
        long letters = words.stream()
                .flatMapToInt(word -> word.text().chars())
                .filter(Character::isLetterOrDigit)
                .count();
        double surest = words.stream().mapToDouble(Tesseract.Word::sure).max().orElse(0);
        return surest < HOPELESS || letters < 3 && surest < UNSURE_OF_DIGITS;
    }

    private static Row.Segment segment(List<Tesseract.Word> words, double points, ToLongFunction<Tesseract.Word> box) {
        var text = String.join(" ", words.stream().map(Tesseract.Word::text).toList());
        var places = new Places.Writer();
        words.forEach(word -> places.word(Places.count(word.text()), box.applyAsLong(word)));
        var repaired = Recognised.repair(text);
        return new Row.Segment(
                words.getFirst().left() * points,
                words.getLast().right() * points,
                new Words(repaired, places.take().fitted(text, repaired)));
    }

    private static double middle(List<Tesseract.Word> words, ToDoubleFunction<Tesseract.Word> of) {
        return words.stream()
                .mapToDouble(of)
                .boxed()
                .sorted(Comparator.naturalOrder())
                .skip(words.size() / 2)
                .findFirst()
                .orElse(0.0);
    }

    /** Edges of paper and rules come out as strokes. */
    private static boolean isWord(Tesseract.Word word) {
        boolean letters = word.text().chars().anyMatch(Character::isLetterOrDigit);
        return letters || word.text().length() == 1 && word.sure() > HOPELESS && "-–+•;:.,()/".contains(word.text());
    }

    private static boolean isUnsure(Tesseract.Word word) {
        boolean digits = word.text().chars().anyMatch(Character::isDigit);
        return word.sure() < (digits ? UNSURE_OF_DIGITS : UNSURE);
    }

    @Override
    public void close() {
        workers.shutdownNow();
    }
}
