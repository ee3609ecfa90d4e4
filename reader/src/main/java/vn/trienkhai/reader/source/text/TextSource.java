package vn.trienkhai.reader.source.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.reader.Outcome;
import vn.trienkhai.reader.source.column.Columns;
import vn.trienkhai.reader.source.column.NarrowColumns;
import vn.trienkhai.reader.source.encoding.Bytes;
import vn.trienkhai.reader.source.line.Row;
import vn.trienkhai.reader.source.line.SourceLine;
import vn.trienkhai.reader.source.line.SourceText;
import vn.trienkhai.reader.source.line.Unreadable;
import vn.trienkhai.reader.spelling.Spelling;

/** Plain text and Markdown. Markdown is taken as what it usually is here: residue of a conversion. */
public final class TextSource {
    private static final Pattern BREAK = Pattern.compile("<br\\s*/?>", Pattern.CASE_INSENSITIVE);
    private static final Pattern TABLE_RULE =
            Pattern.compile("^\\s*+\\|?\\s*+:?-{2,}+:?\\s*+(?:\\|\\s*+:?-{2,}+:?\\s*+)*+\\|?\\s*+$");
    private static final Pattern FOOTNOTE = Pattern.compile("^\\s*(?:<sup>\\s*\\d+\\s*</sup>|\\[\\^\\d+\\]:)\\s*");
    private static final Pattern REFERENCE = Pattern.compile("<sup>[^<]{0,9}</sup>|\\[\\^\\d+\\]");
    private static final Pattern TAG =
            Pattern.compile("</?[a-zA-Z][a-zA-Z0-9]{0,9}(?:\\s[a-zA-Z-]{2,12}=[^<>]{0,120})?>");
    private static final Pattern HEADING = Pattern.compile("^\\s{0,3}#{1,6}\\s+");
    private static final Pattern ESCAPE = Pattern.compile("\\\\([-\\\\`*_{}\\[\\]()#+.!>])");
    /** "* Đối với khối trường học:", "* Phòng Kinh tế": another mark than that of the items below it. */
    private static final Pattern STAR_HEADING =
            Pattern.compile("^(\\s*)\\*\\s+(?=\\S.*:[\\s*]*$|\\S[^.;:]{2,60}[^.;:,!?\\s*][\\s*]*$)");

    private static final Pattern STAR_BULLET = Pattern.compile("^(\\s*)\\*\\s+(?=\\S)");

    private static final Pattern BOLD_CAPITALS =
            Pattern.compile("(?<=\\p{Lu}{2}) \\*\\*(\\p{Lu}{2}[\\p{Lu} ,-]{3,80})\\*\\*(?: |$)");

    /** "ỦY BAN NHÂN DÂN | CỘNG HÒA … |": pages on the web end each cell with a bar. */
    private static final Pattern CELL_END = Pattern.compile("\\S\\s*\\|\\s*$");

    private static final Pattern HEAD_OR_CLOSING = Pattern.compile(
            "^(?:số\\s?[:.]?\\s?\\d|kính gửi|kính gởi|nơi nhận|v/v|[*_]{0,2}về việc|độc lập - tự do|\\p{L}[\\p{L} .-]{1,30}, ngày)");

    private static final int DATA_COLUMNS = 3;

    private TextSource() {}

    public static SourceText read(byte[] content) throws Unreadable {
        var decoded = Bytes.decode(content);
        return of(decoded.text(), decoded.encoding()).noting(decoded.notes());
    }

    /** Reads text that has been decoded already. */
    public static SourceText of(String text, @Nullable String encoding) throws Unreadable {
        if (text.isBlank()) {
            throw new Unreadable(Outcome.Reason.EMPTY, "");
        }
        var rows = new ArrayList<Row>();
        var lines = new ArrayList<SourceLine>();
        var columns = new NarrowColumns();
        boolean gap = true;
        var composed = Spelling.composed(text);
        for (var line : ClosingBars.apart(HeadBars.apart(CleanedScan.repaired(DoubledBlanks.halved(typed(
                composed.indexOf('<') < 0 ? composed : BREAK.matcher(composed).replaceAll("\n"))))))) {
            if (line.isBlank() || line.strip().equals("|")) {
                gap = true;
            } else if (line.indexOf('|') < 0 || !TABLE_RULE.matcher(line).matches()) {
                gap = read(line, gap, columns, rows, lines);
            }
        }
        flush(rows, lines);
        return new SourceText("txt", encoding, true, lines);
    }

    /** The lines of a text, whatever ends them. */
    private static List<String> typed(String text) {
        var lines = new ArrayList<String>();
        int from = 0;
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c == '\n' || c == '\r' || c == '\f' || c == '\u2028' || c == '\u2029') {
                lines.add(text.substring(from, at));
                at += text.startsWith("\r\n", at) ? 1 : 0;
                from = at + 1;
            }
        }
        lines.add(text.substring(from));
        return flushLeft(lines);
    }

    /** What all lines are set in by opens no paragraph. */
    private static List<String> flushLeft(List<String> lines) {
        int indent = lines.stream()
                .filter(line -> !line.isBlank())
                .mapToInt(line -> line.length() - line.stripLeading().length())
                .min()
                .orElse(0);
        return indent == 0
                ? lines
                : lines.stream()
                        .map(line -> line.isBlank() ? line : line.substring(indent))
                        .toList();
    }

    private static boolean read(
            String line, boolean gap, NarrowColumns columns, List<Row> rows, List<SourceLine> lines) {
        if (line.stripLeading().startsWith("|")) {
            flush(rows, lines);
            cells(line, gap, lines);
        } else if (line.indexOf('|') >= 0 && CELL_END.matcher(line).find() && isHeadOrClosing(line)) {
            for (var cell : line.split("\\|")) {
                if (!cell.isBlank()) {
                    rows.add(columns.read(plain(cell.strip()), gap));
                    gap = true;
                }
            }
            return true;
        } else if (FOOTNOTE.matcher(line).lookingAt()) {
            flush(rows, lines);
            var note = plain(FOOTNOTE.matcher(line).replaceFirst(""));
            lines.add(new SourceLine(note, 1, true, SourceLine.Kind.FOOTNOTE));
            return gap;
        } else {
            rows.add(columns.read(plain(line), gap));
        }
        return false;
    }

    /** A letterhead, addressees or a closing set as a table; a row of data stays one. */
    private static boolean isHeadOrClosing(String line) {
        return HEAD_OR_CLOSING.matcher(Spelling.lowerBeginning(line.strip())).find()
                || line.length() - line.replace("|", "").length() < DATA_COLUMNS && Spelling.isUpper(line);
    }

    private static void flush(List<Row> rows, List<SourceLine> lines) {
        lines.addAll(
                Columns.inOrder(SlackRows.joined(StackedTables.joined(SpacedTables.joined(TypedTables.joined(rows))))));
        rows.clear();
    }

    private static void cells(String line, boolean gap, List<SourceLine> lines) {
        var filled = Arrays.stream(line.split("\\|", -1))
                .filter(cell -> !cell.isBlank())
                .toList();
        if (filled.size() >= DATA_COLUMNS) {
            lines.add(new SourceLine(row(line), 1, gap, SourceLine.Kind.ROW));
            return;
        }
        boolean above = gap;
        for (var cell : filled) {
            for (var part : apart(cell).split("\n")) {
                var text = plain(part).strip();
                if (!text.isEmpty()) {
                    lines.add(new SourceLine(text, 1, above, SourceLine.Kind.CELL));
                    above = false;
                }
            }
        }
    }

    /** The cells between the outer bars; an empty one stays, or what stands behind it would come under another heading. */
    private static String row(String line) {
        var cells = line.strip();
        int to = cells.endsWith("|") ? cells.length() - 1 : cells.length();
        return Arrays.stream(cells.substring(1, to).split("\\|", -1))
                .map(cell -> plain(cell).strip())
                .collect(Collectors.joining(" | "));
    }

    /** "TỈNH ĐOÀN … **HỘI ĐỒNG ĐỘI** *** Số: …": in the cell of a letterhead bold capitals were a line of their own. */
    private static String apart(String cell) {
        return BOLD_CAPITALS.matcher(cell).replaceAll("\n$1\n");
    }

    private static String plain(String line) {
        return isPlain(line) ? line : withoutMarks(line);
    }

    /** Whether none of the marks of Markdown and HTML is in it, as in most lines. */
    private static boolean isPlain(String line) {
        for (int i = 0; i < line.length(); i++) {
            switch (line.charAt(i)) {
                case '<', '[', '#', '&', '*', '_', '\\' -> {
                    return false;
                }
                default -> {}
            }
        }
        return true;
    }

    private static String withoutMarks(String line) {
        var text = HEADING.matcher(line).replaceFirst("");
        text = TAG.matcher(REFERENCE.matcher(text).replaceAll("")).replaceAll("");
        text = text.replace("&nbsp;", " ")
                .replace("&amp;", "&")
                .replace("&lt;", "<")
                .replace("&gt;", ">");
        text = STAR_HEADING.matcher(text).replaceFirst("$1• ");
        text = STAR_BULLET.matcher(text).replaceFirst("$1- ");
        text = ESCAPE.matcher(text).replaceAll("$1");
        return text.strip().chars().allMatch(c -> c == '*')
                ? text
                : text.replace("*", "").replace("__", "");
    }
}
