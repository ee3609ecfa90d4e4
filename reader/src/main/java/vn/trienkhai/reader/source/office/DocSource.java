package vn.trienkhai.reader.source.office;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.OldWordFileFormatException;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Range;
import org.apache.poi.hwpf.usermodel.Table;
import org.apache.poi.hwpf.usermodel.TableCell;
import org.apache.poi.hwpf.usermodel.TableRow;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import vn.trienkhai.reader.Outcome;
import vn.trienkhai.reader.source.column.Columns;
import vn.trienkhai.reader.source.encoding.LegacyFont;
import vn.trienkhai.reader.source.line.Row;
import vn.trienkhai.reader.source.line.SourceLine;
import vn.trienkhai.reader.source.line.SourceText;
import vn.trienkhai.reader.source.line.TableRows;
import vn.trienkhai.reader.source.line.Unreadable;

/**
 * Word 97–2003 documents (doc) through POI's ranges.
 *
 * <p>POI's own text extractor is not used: it glues the paragraphs of a cell together and prints deleted text.
 */
public final class DocSource {
    private static final int CENTRED = 1;
    private static final int LEVELS = 9;
    private static final int BULLET = 23;

    private final List<SourceLine> lines = new ArrayList<>();
    private final Map<Integer, int[]> counters = new HashMap<>();
    private boolean gap = true;
    private int page = 1;

    private DocSource() {}

    public static SourceText read(byte[] content) throws Unreadable {
        try (var document = new HWPFDocument(new ByteArrayInputStream(content))) {
            var source = new DocSource();
            source.range(document.getMainTextboxRange());
            source.range(document.getRange());
            var body = new ArrayList<>(
                    Columns.inOrder(source.lines.stream().map(Row::typed).toList()));
            body.addAll(source.footnotes(document));
            if (body.stream().allMatch(line -> line.text().isBlank())) {
                throw new Unreadable(Outcome.Reason.EMPTY, "");
            }
            return new SourceText("doc", null, false, body);
        } catch (EncryptedDocumentException e) {
            throw new Unreadable(Outcome.Reason.PASSWORD_PROTECTED, "");
        } catch (OldWordFileFormatException e) {
            throw new Unreadable(Outcome.Reason.NOT_A_DOCUMENT, "doc");
        } catch (IOException | RuntimeException e) {
            throw new Unreadable(isEncrypted(content) ? Outcome.Reason.PASSWORD_PROTECTED : Outcome.Reason.DAMAGED, "");
        }
    }

    /** The flag in the head of the text (bit 8 of the word at 10): POI fails on some of the older ways without naming it. */
    private static boolean isEncrypted(byte[] content) {
        try (var file = new POIFSFileSystem(new ByteArrayInputStream(content));
                var text = file.createDocumentInputStream("WordDocument")) {
            var head = text.readNBytes(12);
            return head.length == 12 && (head[11] & 1) != 0;
        } catch (IOException | RuntimeException damaged) {
            return false;
        }
    }

    private List<SourceLine> footnotes(HWPFDocument document) {
        var notes = new ArrayList<SourceLine>();
        var range = document.getFootnoteRange();
        for (int i = 0; i < range.numParagraphs(); i++) {
            var text = text(range.getParagraph(i)).strip();
            if (!text.isEmpty()) {
                notes.add(new SourceLine(text, page, true, SourceLine.Kind.FOOTNOTE));
            }
        }
        return notes;
    }

    private void range(Range range) {
        int i = 0;
        while (i < range.numParagraphs()) {
            var paragraph = range.getParagraph(i);
            if (paragraph.isInTable()) {
                var table = range.getTable(paragraph);
                table(table);
                i += Math.max(1, table.numParagraphs());
            } else {
                lines.addAll(paragraph(paragraph));
                i++;
            }
        }
    }

    private List<SourceLine> paragraph(Paragraph paragraph) {
        var text = text(paragraph);
        var found = new ArrayList<SourceLine>();
        if (text.isBlank()) {
            gap = true;
            return found;
        }
        var kind = paragraph.getJustification() == CENTRED ? SourceLine.Kind.CENTRED : SourceLine.Kind.TEXT;
        var marked = mark(paragraph);
        for (var part : (marked.isEmpty() ? text : marked + text.strip()).split("\n")) {
            if (!part.isBlank()) {
                found.add(new SourceLine(part.stripTrailing(), page, gap, kind));
                gap = false;
            }
        }
        return found;
    }

    private void table(Table table) {
        var rows = new ArrayList<List<List<SourceLine>>>();
        for (int i = 0; i < table.numRows(); i++) {
            rows.add(cells(table.getRow(i)));
        }
        lines.addAll(TableRows.lines(rows));
        gap = true;
    }

    private List<List<SourceLine>> cells(TableRow row) {
        var cells = new ArrayList<List<SourceLine>>();
        for (int i = 0; i < row.numCells(); i++) {
            gap = true;
            cells.add(cell(row.getCell(i)));
        }
        return cells;
    }

    private List<SourceLine> cell(TableCell cell) {
        var found = new ArrayList<SourceLine>();
        for (int i = 0; i < cell.numParagraphs(); i++) {
            found.addAll(paragraph(cell.getParagraph(i)));
        }
        return found;
    }

    /** The text of a paragraph without deletions, hidden runs and field codes, in Unicode whatever its fonts. */
    private String text(Paragraph paragraph) {
        var text = new StringBuilder();
        int fields = 0;
        for (int i = 0; i < paragraph.numCharacterRuns(); i++) {
            var run = paragraph.getCharacterRun(i);
            if (run.isMarkedDeleted() || run.isVanished()) {
                continue;
            }
            var font = run.getFontName();
            var shown = LegacyFont.shown(run.text().replace("\u001f", LegacyFont.is(font) ? "\u00ad" : ""), font);
            var raw = run.isCapitalized() ? shown.toUpperCase(Locale.ROOT) : shown;
            for (int at = 0; at < raw.length(); at++) {
                char c = raw.charAt(at);
                fields = c == '\u0013'
                        ? fields + 1
                        : c == '\u0014' || c == '\u0015' && fields > 0 ? Math.max(0, fields - 1) : fields;
                if (fields == 0) {
                    append(c, text);
                }
            }
        }
        return text.toString();
    }

    private void append(char c, StringBuilder text) {
        switch (c) {
            case '\u000b', '\r', '\n' -> text.append('\n');
            case '\f' -> {
                page++;
                text.append('\n');
            }
            case '\u001e' -> text.append('-');
            case '\t' -> text.append('\t');
            default -> {
                if (c >= ' ') {
                    text.append(c);
                }
            }
        }
    }

    /** The mark of a list item, which Word computes and does not store. */
    private String mark(Paragraph paragraph) {
        if (!paragraph.isInList()) {
            return "";
        }
        try {
            var list = paragraph.getList();
            int level = Math.clamp(paragraph.getIlvl(), 0, LEVELS - 1);
            int format = list.getNumberFormat((char) level);
            if (format == BULLET) {
                return list.getNumberText((char) level).equals("+") ? "+ " : "- ";
            }
            var counts = counters.computeIfAbsent(list.getLsid(), key -> new int[LEVELS]);
            counts[level]++;
            Arrays.fill(counts, level + 1, LEVELS, 0);
            return label(list.getNumberText((char) level), counts, level, format, list.getStartAt((char) level)) + " ";
        } catch (RuntimeException e) {
            return "";
        }
    }

    private static String label(String pattern, int[] counts, int level, int format, int start) {
        var label = new StringBuilder();
        for (int i = 0; i < pattern.length(); i++) {
            char c = pattern.charAt(i);
            if (c < LEVELS) {
                int count = c == level ? counts[level] + start - 1 : Math.max(1, counts[c]);
                label.append(c == level ? written(count, format) : String.valueOf(count));
            } else {
                label.append(c);
            }
        }
        return label.toString();
    }

    private static String written(int count, int format) {
        return switch (format) {
            case 1 -> Numbering.written(count, "upperRoman");
            case 2 -> Numbering.written(count, "upperRoman").toLowerCase(Locale.ROOT);
            case 3 -> Numbering.written(count, "upperLetter");
            case 4 -> Numbering.written(count, "lowerLetter");
            default -> String.valueOf(count);
        };
    }
}
