package vn.trienkhai.reader.source.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import vn.trienkhai.reader.Outcome;
import vn.trienkhai.reader.PageProgress;
import vn.trienkhai.reader.SourcePage;
import vn.trienkhai.reader.source.line.LeftOut;
import vn.trienkhai.reader.source.line.SourceText;
import vn.trienkhai.reader.source.line.Unreadable;
import vn.trienkhai.reader.source.print.Margins;
import vn.trienkhai.reader.source.print.Printed;
import vn.trienkhai.reader.source.scan.Picture;
import vn.trienkhai.reader.source.scan.ScanSource;
import vn.trienkhai.reader.source.scan.ScannedPages;
import vn.trienkhai.reader.source.scan.Tesseract;

/** PDF with text: rows by their place on the page, columns told apart by gaps, paragraphs joined by their margins. */
public final class PdfSource {
    private static final int MOST_PAGES = 5000;
    private static final int LETTERS_A_PAGE = 120;
    private static final int FEW_LETTERS = 20;
    /** Bytes that draw a page: more than this without letters are letters drawn as curves, or a picture among the drawing. */
    private static final int MUCH_DRAWING = 20_000;

    private static final double POINTS = 72;
    private static final double SCAN_DOTS = 300;

    private PdfSource() {}

    public static SourceText read(byte[] content, PageProgress progress) throws Unreadable {
        try (var document = Loader.loadPDF(content)) {
            int pages = Math.min(document.getNumberOfPages(), MOST_PAGES);
            var found = PrintedPages.of(document, pages);
            var rows = found.rows();
            var shown = shown(document, found, pages);
            var scans = scans(document, rows, pages);
            var text = scans.isEmpty() ? printed(rows, shown) : withScans(document, rows, scans, shown, progress);
            return text.noting(LeftOut.from(pages + 1, document.getNumberOfPages()));
        } catch (InvalidPasswordException e) {
            throw new Unreadable(Outcome.Reason.PASSWORD_PROTECTED, "");
        } catch (IOException | RuntimeException e) {
            throw new Unreadable(Outcome.Reason.DAMAGED, "");
        }
    }

    /** All pages by number, those too on which nothing is printed. */
    private static Map<Integer, SourcePage> shown(PDDocument document, PrintedPages.Found found, int pages) {
        var shown = new TreeMap<Integer, SourcePage>();
        found.frames().forEach(frame -> shown.put(frame.page(), frame.sourcePage()));
        for (int page = 1; page <= pages; page++) {
            if (!shown.containsKey(page)) {
                shown.put(
                        page,
                        PrintedPages.frame(document.getPage(page - 1), page, -1).sourcePage());
            }
        }
        return shown;
    }

    private static SourceText printed(List<Printed> rows, Map<Integer, SourcePage> shown) throws Unreadable {
        if (letters(rows) < FEW_LETTERS) {
            throw new Unreadable(Outcome.Reason.NO_TEXT, "");
        }
        return SourceText.printed("pdf", Margins.lines(rows), List.copyOf(shown.values()));
    }

    private static long letters(List<Printed> rows) {
        long letters = 0;
        for (var row : rows) {
            var text = row.text();
            for (int i = 0; i < text.length(); i++) {
                letters += Character.isLetter(text.charAt(i)) ? 1 : 0;
            }
        }
        return letters;
    }

    /** Pages with next to no text and with a picture. A scan may carry a little text all the same: the stamp of a signature. */
    private static List<Integer> scans(PDDocument document, List<Printed> rows, int pages) throws IOException {
        var byPage = rows.stream().collect(Collectors.groupingBy(Printed::page));
        var scans = new ArrayList<Integer>();
        for (int page = 1; page <= pages; page++) {
            long letters = letters(byPage.getOrDefault(page, List.of()));
            if (letters < LETTERS_A_PAGE && hasPicture(document, page)
                    || letters < FEW_LETTERS && isDrawn(document, page)) {
                scans.add(page);
            }
        }
        return scans;
    }

    public static boolean hasPicture(PDDocument document, int page) throws IOException {
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

    private static boolean isDrawn(PDDocument document, int page) {
        long bytes = 0;
        var streams = document.getPage(page - 1).getContentStreams();
        while (streams.hasNext()) {
            bytes += streams.next().getLength();
        }
        return bytes > MUCH_DRAWING;
    }

    private static SourceText withScans(
            PDDocument document,
            List<Printed> rows,
            List<Integer> scans,
            Map<Integer, SourcePage> shown,
            PageProgress progress)
            throws IOException, Unreadable {
        var pictures = new HashSet<>(scans);
        var text = rows.stream().filter(row -> !pictures.contains(row.page())).toList();
        if (!Tesseract.isThere()) {
            if (letters(text) < LETTERS_A_PAGE) {
                throw new Unreadable(Outcome.Reason.NO_TEXT, "tesseract");
            }
            return printed(text, shown).noting(LeftOut.withoutRecognition(scans));
        }
        var taken = scans.subList(0, Math.min(scans.size(), ScanSource.MOST_PAGES));
        try (var scanned = new ScannedPages(taken.size(), progress)) {
            for (int page : taken) {
                render(document, page, scanned);
            }
            var all = new ArrayList<>(text);
            scanned.rows().values().forEach(all::addAll);
            all.sort(Comparator.comparingInt(Printed::page));
            scanned.shown().forEach(page -> shown.put(page.number(), page));
            var read = ScanSource.text(all, scanned, List.copyOf(shown.values()))
                    .noting(LeftOut.tooMany(scans.subList(taken.size(), scans.size())));
            return text.size() * 2 > all.size() ? read.named("pdf") : read;
        }
    }

    private static void render(PDDocument document, int page, ScannedPages scanned) throws IOException {
        var box = document.getPage(page - 1).getCropBox();
        double inches = Math.max(1, box.getWidth() / POINTS * box.getHeight() / POINTS);
        double dots = Math.min(SCAN_DOTS, Math.sqrt(ScanSource.MOST_DOTS / inches));
        var image = new PDFRenderer(document).renderImageWithDPI(page - 1, (float) dots, ImageType.RGB);
        scanned.add(page, Picture.of(image), dots);
    }
}
