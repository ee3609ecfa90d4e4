package vn.trienkhai.reader.source.pdf;

import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import vn.trienkhai.reader.source.print.Printed;

/**
 * The rows of a printed PDF, page after page: PDFBox finds the letters and lines, and how they are put together is decided here.
 */
final class PrintedPages extends PDFTextStripper {
    private static final int FULL_TURN = 360;

    private final List<Printed> rows = new ArrayList<>();
    private final List<PageFrame> frames = new ArrayList<>();
    private final PrintedTables tables = new PrintedTables();
    private final DrawnPaths paths = new DrawnPaths(this);

    private PrintedPages() {
        setShouldSeparateByBeads(false);
        // PDFBox keeps every glyph of a page in trees for this; sorted by place, a second print follows the first.
        setSuppressDuplicateOverlappingText(false);
    }

    /**
     * What was found.
     *
     * @param frames of the pages on which anything is printed
     */
    record Found(List<Printed> rows, List<PageFrame> frames) {}

    static Found of(PDDocument document, int pages) throws IOException {
        var found = new PrintedPages();
        found.setEndPage(pages);
        found.writeText(document, new StringWriter());
        var ruled = found.tables.rows();
        if (!ruled.isEmpty()) {
            found.rows.addAll(ruled);
            found.rows.sort(Comparator.comparingInt(Printed::page).thenComparingDouble(Printed::y));
        }
        return new Found(found.rows, found.frames);
    }

    @Override
    public void processPage(PDPage page) throws IOException {
        super.processPage(new UnpackedPage(page));
    }

    /** Instead of writing the page as text: what PDFBox would do here, row by row, costs as much as finding the letters. */
    @Override
    protected void writePage() {
        var glyphs = glyphs();
        int turn = usualTurn(glyphs);
        var frame = frame(getCurrentPage(), getCurrentPageNo(), glyphs.isEmpty() ? -1 : turn);
        frames.add(frame);
        var ruled = RuledTable.of(paths.rulings(getCurrentPage(), turn), frame);
        var free = ruled.isEmpty() ? glyphs : outside(ruled, glyphs, turn);
        rows.addAll(PrintedRows.of(free, frame));
        ruled.forEach(tables::add);
        paths.clear();
    }

    private List<Glyph> glyphs() {
        var glyphs = new ArrayList<Glyph>();
        for (var article : getCharactersByArticle()) {
            for (var position : article) {
                if (isShown(position)) {
                    glyphs.add(Glyph.of(position));
                }
            }
        }
        return glyphs;
    }

    private static List<Glyph> outside(List<RuledTable> tables, List<Glyph> glyphs, int turn) {
        var outside = new ArrayList<Glyph>();
        for (var glyph : glyphs) {
            if (glyph.turn() != turn || tables.stream().noneMatch(table -> table.take(glyph))) {
                outside.add(glyph);
            }
        }
        return outside;
    }

    /** A page as viewers show it, unless letters tell that it is to be turned. */
    static PageFrame frame(PDPage page, int number, int turn) {
        var paper = page.getCropBox();
        int shown = Math.floorMod(page.getRotation(), FULL_TURN);
        return new PageFrame(number, paper.getWidth(), paper.getHeight(), shown, turn < 0 ? shown : turn);
    }

    private static boolean isShown(TextPosition position) {
        return position.getUnicode() != null && !position.getUnicode().isEmpty();
    }

    /** A table lies as most letters of its page do. */
    private static int usualTurn(List<Glyph> glyphs) {
        var counts = new TreeMap<Integer, Integer>();
        for (int i = 0; i < glyphs.size(); ) {
            int begin = i;
            int turn = glyphs.get(begin).turn();
            while (i < glyphs.size() && glyphs.get(i).turn() == turn) {
                i++;
            }
            counts.merge(turn, i - begin, Integer::sum);
        }
        int usual = 0;
        for (var turn : counts.entrySet()) {
            usual = turn.getValue() > counts.getOrDefault(usual, 0) ? turn.getKey() : usual;
        }
        return usual;
    }
}
