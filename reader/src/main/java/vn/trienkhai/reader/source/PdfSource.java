package vn.trienkhai.reader.source;

import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import vn.trienkhai.reader.Doubt;
import vn.trienkhai.reader.DoubtReason;
import vn.trienkhai.reader.Outcome;
import vn.trienkhai.reader.PageProgress;

/** PDF with text: rows by their place on the page, columns told apart by gaps, paragraphs joined by their margins. */
final class PdfSource {
    private static final int MOST_PAGES = 400;
    private static final int LETTERS_A_PAGE = 120;
    private static final double POINTS = 72;
    private static final double SCAN_DOTS = 300;

    private PdfSource() {}

    static SourceText read(byte[] content, PageProgress progress) throws Unreadable {
        try (var document = Loader.loadPDF(content)) {
            int pages = Math.min(document.getNumberOfPages(), MOST_PAGES);
            var rows = new Stripper().rows(document, pages);
            var scans = scans(document, rows, pages);
            return scans.isEmpty() ? printed(rows, pages) : withScans(document, rows, scans, progress);
        } catch (InvalidPasswordException e) {
            throw new Unreadable(Outcome.Reason.PASSWORD_PROTECTED, "");
        } catch (IOException | RuntimeException e) {
            throw new Unreadable(Outcome.Reason.DAMAGED, "");
        }
    }

    private static SourceText printed(List<Printed> rows, int pages) throws Unreadable {
        if (letters(rows) < (long) LETTERS_A_PAGE * Math.min(pages, 3)) {
            throw new Unreadable(Outcome.Reason.NO_TEXT, "");
        }
        return new SourceText("pdf", null, true, Columns.inOrder(new Margins(RunningHeads.without(rows)).paragraphs()));
    }

    private static long letters(List<Printed> rows) {
        return rows.stream()
                .flatMapToInt(row -> row.text().chars())
                .filter(Character::isLetter)
                .count();
    }

    /** Pages with next to no text and with a picture. A scan may carry a little text all the same: the stamp of a signature. */
    private static List<Integer> scans(PDDocument document, List<Printed> rows, int pages) throws IOException {
        var byPage = rows.stream().collect(Collectors.groupingBy(Printed::page));
        var scans = new ArrayList<Integer>();
        for (int page = 1; page <= pages; page++) {
            if (letters(byPage.getOrDefault(page, List.of())) < LETTERS_A_PAGE && hasPicture(document, page)) {
                scans.add(page);
            }
        }
        return scans;
    }

    private static boolean hasPicture(PDDocument document, int page) throws IOException {
        var resources = document.getPage(page - 1).getResources();
        if (resources == null) {
            return false;
        }
        for (var name : resources.getXObjectNames()) {
            if (resources.isImageXObject(name) || resources.getXObject(name) instanceof PDFormXObject) {
                return true;
            }
        }
        return false;
    }

    private static SourceText withScans(
            PDDocument document, List<Printed> rows, List<Integer> scans, PageProgress progress)
            throws IOException, Unreadable {
        var text = rows.stream().filter(row -> !scans.contains(row.page())).toList();
        if (!Tesseract.isThere()) {
            if (letters(text) < LETTERS_A_PAGE) {
                throw new Unreadable(Outcome.Reason.NO_TEXT, "tesseract");
            }
            var unread = new Doubt("/sections", DoubtReason.PAGE_UNREAD.code(), pages(scans), List.of());
            return printed(text, 1).noting(Notes.doubt(unread));
        }
        var taken = scans.subList(0, Math.min(scans.size(), ScanSource.MOST_PAGES));
        try (var scanned = new ScannedPages(taken.size(), progress)) {
            for (int page : taken) {
                render(document, page, scanned);
            }
            var all = new ArrayList<>(text);
            scanned.rows().values().forEach(all::addAll);
            all.sort(Comparator.comparingInt(Printed::page));
            var read = ScanSource.text(all, scanned);
            return text.size() * 2 > all.size() ? read.named("pdf") : read;
        }
    }

    private static String pages(List<Integer> pages) {
        return pages.stream().map(String::valueOf).collect(Collectors.joining(", "));
    }

    private static void render(PDDocument document, int page, ScannedPages scanned) throws IOException {
        var box = document.getPage(page - 1).getCropBox();
        double inches = Math.max(1, box.getWidth() / POINTS * box.getHeight() / POINTS);
        double dots = Math.min(SCAN_DOTS, Math.sqrt(ScanSource.MOST_DOTS / inches));
        var image = new PDFRenderer(document).renderImageWithDPI(page - 1, (float) dots, ImageType.RGB);
        scanned.add(page, Picture.of(image), dots);
    }

    private static final class Stripper extends PDFTextStripper {
        private static final double COLUMN_GAP = 11;
        private static final double HAIR = 1;

        private final List<Printed> rows = new ArrayList<>();
        private final List<Row.Segment> segments = new ArrayList<>();
        private final StringBuilder text = new StringBuilder();
        private boolean space;
        private double from;
        private double to;
        private double y;
        private double lastStart;

        Stripper() {
            setSortByPosition(true);
            // PDFBox keeps every glyph of a page in trees for this; sorted by place, a second print follows the first.
            setSuppressDuplicateOverlappingText(false);
        }

        List<Printed> rows(PDDocument document, int pages) throws IOException {
            setEndPage(pages);
            writeText(document, new StringWriter());
            endRow();
            return rows;
        }

        /** Spaces are glyphs too, in rows of dozens between columns: only what can be seen counts. */
        @Override
        protected void writeString(String word, List<TextPosition> positions) {
            for (var position : positions) {
                var glyph = position.getUnicode();
                if (glyph == null || glyph.isBlank()) {
                    space = true;
                } else {
                    glyph(glyph, position);
                }
            }
        }

        private void glyph(String glyph, TextPosition position) {
            double start = position.getXDirAdj();
            if (isPrintedTwice(glyph, start, position.getYDirAdj())) {
                return;
            }
            double width = Math.max(3, position.getWidthOfSpace());
            double distance = start - to;
            if (!text.isEmpty() && distance > Math.max(COLUMN_GAP, 3.2 * width) && !Row.isBlankToFill(text)) {
                endSegment();
            }
            if (text.isEmpty()) {
                from = start;
            } else if (space || distance > 0.4 * width) {
                text.append(' ');
            }
            text.append(glyph);
            space = false;
            lastStart = start;
            to = start + position.getWidthDirAdj();
            y = position.getYDirAdj();
        }

        /** Letters printed twice, a hair apart, pass for bold. */
        private boolean isPrintedTwice(String glyph, double start, double height) {
            int length = text.length() - glyph.length();
            return length >= 0
                    && start - lastStart < HAIR
                    && Math.abs(height - y) < HAIR
                    && text.indexOf(glyph, length) == length;
        }

        @Override
        protected void writeWordSeparator() {
            space = true;
        }

        @Override
        protected void writeLineSeparator() {
            endRow();
        }

        @Override
        protected void writePageEnd() {
            endRow();
        }

        private void endSegment() {
            if (!text.isEmpty()) {
                segments.add(new Row.Segment(from, to, text.toString()));
                text.setLength(0);
            }
        }

        private void endRow() {
            endSegment();
            if (!segments.isEmpty()) {
                rows.add(new Printed(List.copyOf(segments), getCurrentPageNo(), y));
                segments.clear();
            }
        }
    }
}
