package vn.trienkhai.unit.exchange;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PushbackReader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import vn.trienkhai.shared.Refusal;

/**
 * A CSV file: UTF-8, or the UTF-16 of a spreadsheet's "Unicode text". Commas, semicolons or tabs, told by the first line; a
 * quoted cell may hold separators and line ends.
 */
final class CsvSheet {
    private static final int BYTE_ORDER_MARK = 0xfeff;
    private static final int LONGEST_CELL = 20_000;
    private static final int END = -1;

    private final PushbackReader in;
    private final int separator;
    private int line = 1;

    private CsvSheet(PushbackReader in, int separator) {
        this.in = in;
        this.separator = separator;
    }

    static void read(Path file, Consumer<SheetRow> reader) throws IOException {
        try (var in = open(file)) {
            var sheet = new CsvSheet(in, separator(file));
            for (var row = sheet.next(); row != null; row = sheet.next()) {
                if (!row.isBlank()) {
                    reader.accept(row);
                }
            }
        } catch (CharacterCodingException notUnicode) {
            throw new Refusal("unit.import.encoding", file.getFileName());
        }
    }

    private static PushbackReader open(Path file) throws IOException {
        var decoder = charset(file)
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        var in = new PushbackReader(new BufferedReader(new InputStreamReader(Files.newInputStream(file), decoder)));
        int first = in.read();
        if (first != BYTE_ORDER_MARK && first != END) {
            in.unread(first);
        }
        return in;
    }

    private static Charset charset(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            int first = in.read();
            int second = in.read();
            return (first == 0xff && second == 0xfe) || (first == 0xfe && second == 0xff)
                    ? StandardCharsets.UTF_16
                    : StandardCharsets.UTF_8;
        }
    }

    private static int separator(Path file) throws IOException {
        try (var in = open(file)) {
            var counts = new int[3];
            for (int sign = in.read(); sign != END && sign != '\n'; sign = in.read()) {
                int which = ",;\t".indexOf(sign);
                if (which >= 0) {
                    counts[which]++;
                }
            }
            return counts[2] > 0 ? '\t' : counts[1] > counts[0] ? ';' : ',';
        }
    }

    private @org.jspecify.annotations.Nullable SheetRow next() throws IOException {
        int sign = in.read();
        if (sign == END) {
            return null;
        }
        in.unread(sign);
        int number = line;
        var cells = new ArrayList<String>();
        while (cell(cells) == separator) {
            // The cell has been added; the next one follows.
        }
        return new SheetRow(number, List.copyOf(cells), false);
    }

    /** Adds one cell and returns the sign that ended it. */
    private int cell(List<String> cells) throws IOException {
        var text = new StringBuilder();
        int sign = in.read();
        if (sign == '"') {
            sign = quoted(text);
        }
        while (sign != separator && sign != '\n' && sign != END) {
            add(text, sign);
            sign = in.read();
        }
        line += sign == '\n' ? 1 : 0;
        cells.add(Sheet.tidy(text.toString()));
        return sign;
    }

    private int quoted(StringBuilder text) throws IOException {
        while (true) {
            int sign = in.read();
            if (sign == '"') {
                sign = in.read();
                if (sign != '"') {
                    return sign;
                }
            } else if (sign == END) {
                return END;
            }
            line += sign == '\n' ? 1 : 0;
            add(text, sign);
        }
    }

    private void add(StringBuilder text, int sign) {
        if (text.length() >= LONGEST_CELL) {
            throw new Refusal("unit.import.cell", line);
        }
        text.append((char) sign);
    }
}
