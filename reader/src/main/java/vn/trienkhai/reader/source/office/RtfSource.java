package vn.trienkhai.reader.source.office;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.reader.Outcome;
import vn.trienkhai.reader.source.column.Manuscript;
import vn.trienkhai.reader.source.line.SourceText;
import vn.trienkhai.reader.source.line.Unreadable;

/**
 * Rich text (rtf): read from front to back with the properties of the groups that are open. Numbers of list items stand in
 * the file as text; deletions are left out.
 */
public final class RtfSource {
    private static final int DEEPEST = 1000;
    /** The place of an optional hyphen, and of the letter "ư" in fonts of TCVN3. */
    private static final byte TCVN3_U = (byte) 0xad;

    private final byte[] content;
    private final Manuscript out = new Manuscript();
    private final RtfFonts fonts = new RtfFonts();
    private final Deque<RtfGroup> groups = new ArrayDeque<>();
    private final StringBuilder run = new StringBuilder();
    private RtfGroup now = new RtfGroup();
    private int at;
    private boolean rowOpen;
    private boolean star;

    private RtfSource(byte[] content) {
        this.content = content;
    }

    public static SourceText read(byte[] content) throws Unreadable {
        return new RtfSource(content).read();
    }

    private SourceText read() throws Unreadable {
        while (at < content.length) {
            byte b = content[at++];
            switch (b) {
                case '{' -> begin();
                case '}' -> end();
                case '\\' -> control();
                case '\r', '\n', 0 -> {}
                default -> letter(b);
            }
        }
        flush();
        closeTable();
        return out.finish("rtf");
    }

    private void begin() throws Unreadable {
        flush();
        if (groups.size() >= DEEPEST) {
            throw new Unreadable(Outcome.Reason.DAMAGED, "");
        }
        groups.push(now);
        now = now.inner();
        star = false;
    }

    private void end() throws Unreadable {
        flush();
        if (now.note) {
            out.endNote();
        }
        boolean centred = now.centred;
        var outer = groups.poll();
        now = outer == null ? new RtfGroup() : outer;
        now.centred |= centred && !now.silent;
    }

    private void letter(byte b) {
        if (now.inFonts) {
            fonts.name(now.font, (char) (b & 0xff));
        } else if (!now.silent && !now.hidden) {
            run.append((char) (b & 0xff));
        }
    }

    private void flush() {
        if (!run.isEmpty()) {
            var raw = run.toString();
            run.setLength(0);
            show(fonts.letters(raw, now.font));
        }
    }

    private void show(String text) {
        out.text(now.capitals ? text.toUpperCase(Locale.ROOT) : text);
    }

    private void control() throws Unreadable {
        if (at >= content.length) {
            return;
        }
        char c = (char) (content[at] & 0xff);
        if (!isLetter(c)) {
            at++;
            sign(c);
            return;
        }
        int from = at;
        while (at < content.length && isLetter((char) content[at]) && at - from < 32) {
            at++;
        }
        var word = new String(content, from, at - from, StandardCharsets.US_ASCII);
        var number = number();
        if (at < content.length && content[at] == ' ') {
            at++;
        }
        word(word, number);
    }

    private static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }

    private @Nullable Integer number() {
        boolean minus = at < content.length && content[at] == '-';
        int from = minus ? at + 1 : at;
        int to = from;
        int value = 0;
        while (to < content.length && to - from < 9 && content[to] >= '0' && content[to] <= '9') {
            value = value * 10 + content[to++] - '0';
        }
        if (to == from) {
            return null;
        }
        at = to;
        return minus ? -value : value;
    }

    private void sign(char c) throws Unreadable {
        switch (c) {
            case '\'' -> {
                int high = at < content.length ? Character.digit(content[at], 16) : -1;
                int low = at + 1 < content.length ? Character.digit(content[at + 1], 16) : -1;
                if (high >= 0 && low >= 0) {
                    at += 2;
                    letter((byte) (high << 4 | low));
                }
            }
            case '*' -> star = true;
            case '\\', '{', '}' -> letter((byte) c);
            case '~' -> letter((byte) ' ');
            case '_' -> letter((byte) '-');
            case '-' -> {
                if (fonts.isLegacy(now.font)) {
                    letter(TCVN3_U);
                }
            }
            case '\r', '\n' -> paragraph();
            default -> {}
        }
    }

    private void word(String word, @Nullable Integer number) throws Unreadable {
        boolean unknown = star;
        star = false;
        int value = number == null ? 1 : number;
        if (word.equals("u")) {
            unicode(value);
            return;
        }
        flush();
        if (RtfGroup.isSilent(word, unknown)) {
            now.silent = true;
            now.inFonts = word.equals("fonttbl");
            return;
        }
        switch (word) {
            case "par", "sect" -> paragraph();
            case "line", "softline" -> visible("\n");
            case "tab" -> visible("\t");
            case "page" -> out.newPage();
            case "emdash" -> visible("—");
            case "endash" -> visible("–");
            case "lquote" -> visible("‘");
            case "rquote" -> visible("’");
            case "ldblquote" -> visible("“");
            case "rdblquote" -> visible("”");
            case "bullet" -> visible("•");
            case "trowd" -> beginRow();
            case "intbl" -> now.inTable = true;
            case "cell", "nestcell" -> endCell();
            case "row" -> {
                rowOpen = false;
                out.endRow();
            }
            case "footnote" -> {
                now.note = true;
                out.beginNote();
            }
            default -> property(word, value);
        }
    }

    private void property(String word, int value) {
        switch (word) {
            case "ansicpg" -> fonts.page(value);
            case "deff" -> fonts.usual(value);
            case "f" -> now.font = value;
            case "fcharset" -> fonts.charset(now.font, value);
            case "uc" -> now.skipped = Math.clamp(value, 0, 8);
            case "plain" -> {
                now.font = -1;
                now.hidden = false;
                now.capitals = false;
            }
            case "pard" -> {
                now.inTable = false;
                now.centred = false;
            }
            case "qc" -> now.centred = true;
            case "ql", "qr", "qj" -> now.centred = false;
            case "v", "deleted" -> now.hidden = value != 0;
            case "caps" -> now.capitals = value != 0;
            default -> {}
        }
    }

    private void visible(String text) {
        if (!now.silent && !now.hidden) {
            out.text(text);
        }
    }

    /** A letter by its number in Unicode, and behind it a stand-in for programs that know none, which is passed over. */
    private void unicode(int value) throws Unreadable {
        flush();
        visible(String.valueOf((char) value));
        for (int i = 0; i < now.skipped && at < content.length; i++) {
            if (content[at] == '\\' && at + 3 < content.length && content[at + 1] == '\'') {
                at += 4;
            } else if (content[at] != '\\' && content[at] != '{' && content[at] != '}') {
                at++;
            }
        }
    }

    private void paragraph() throws Unreadable {
        if (now.silent) {
            return;
        }
        flush();
        if (!now.inTable && !now.note) {
            closeTable();
        }
        out.endParagraph(now.centred);
    }

    private void beginRow() throws Unreadable {
        if (now.silent) {
            return;
        }
        if (!out.inTable()) {
            out.endParagraph(false);
            out.beginTable();
        }
        if (!rowOpen) {
            out.beginRow();
            out.beginCell();
            rowOpen = true;
        }
    }

    private void endCell() throws Unreadable {
        if (!now.silent && out.inTable()) {
            out.endParagraph(now.centred);
            out.beginCell();
        }
    }

    private void closeTable() throws Unreadable {
        if (out.inTable() && !rowOpen) {
            // Words typed behind the last row stand below the table, not in it.
            out.endTableBeforeParagraph();
        }
    }
}
