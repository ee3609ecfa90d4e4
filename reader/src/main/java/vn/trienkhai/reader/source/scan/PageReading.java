package vn.trienkhai.reader.source.scan;

import java.io.IOException;
import java.util.List;
import vn.trienkhai.reader.SourcePage;
import vn.trienkhai.reader.source.line.Places;

/**
 * The words of one page, whichever way it lay on the scanner.
 *
 * <p>A page is read as it lies. Only where that gives next to nothing that can be believed is it turned, and the way that gives
 * most believable letters taken: most pages lie right, and each further try costs as much as the first.
 */
final class PageReading {
    private static final int BELIEVED = 75;
    private static final int SHORTEST_WORD = 3;
    private static final int FEW_LETTERS = 60;
    private static final double FEW_OF_ALL = 0.4;
    /** The last page of a letter may hold no more than a signature. */
    private static final int A_WORD_OR_TWO = 15;

    private static final double MOST_OF_ALL = 0.7;

    private PageReading() {}

    /**
     * What was found on a page.
     *
     * @param words with places in the picture as it was turned
     * @param blank whether there is nothing on the paper
     * @param quarters that it was turned, and then the skew that it was levelled by, in degrees
     */
    record Read(List<Tesseract.Word> words, boolean blank, int width, int height, int quarters, double skew) {
        SourcePage sourcePage(int number) {
            return new SourcePage(number, (double) width / height, quarters, skew);
        }

        /** The box of a word, as high as its row is. */
        long box(int page, Tesseract.Word word, int top, int bottom) {
            return Places.box(
                    page,
                    (double) word.left() / width,
                    (double) top / height,
                    (double) word.right() / width,
                    (double) bottom / height);
        }

        private long letters(int leastSure) {
            return words.stream()
                    .filter(word -> word.sure() >= leastSure && word.text().length() >= SHORTEST_WORD)
                    .mapToLong(word -> word.text().length())
                    .sum();
        }

        private long believed() {
            return letters(BELIEVED);
        }

        private boolean isBelievable() {
            return believed() >= FEW_LETTERS && believed() >= FEW_OF_ALL * letters(0)
                    || believed() >= A_WORD_OR_TWO && believed() >= MOST_OF_ALL * letters(0);
        }
    }

    static Read of(Picture picture) throws IOException {
        var clean = picture.darkOnLight().withoutSpecks();
        if (clean.isBlank()) {
            return new Read(List.of(), true, clean.width(), clean.height(), 0, 0);
        }
        var best = turned(clean, 0);
        for (int quarters : new int[] {2, 1, 3}) {
            if (best.isBelievable()) {
                return best;
            }
            var other = turned(clean, quarters);
            best = other.believed() > 2 * best.believed() ? other : best;
        }
        return best;
    }

    private static Read turned(Picture clean, int quarters) throws IOException {
        var turned = clean.quarters(quarters);
        double skew = turned.skewToLevel();
        return new Read(Tesseract.read(turned.levelled(skew)), false, turned.width(), turned.height(), quarters, skew);
    }
}
