package vn.trienkhai.unit.exchange;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PushbackReader;
import java.io.StringReader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import vn.trienkhai.reader.UnicodeText;
import vn.trienkhai.shared.Refusal;

/**
 * A CSV file: UTF-8, the UTF-16 of a spreadsheet's "Unicode text", or an encoding from before Unicode, which is changed into it
 * (then the file is held whole, so it may not be large). Commas, semicolons or tabs, told by the first line; a
 * quoted cell may hold separators and line ends.
 */
final class CsvSheet {
    private static final int BYTE_ORDER_MARK = 0xfeff;
    private static final int LONGEST_CELL = 20_000;
    private static final int SAMPLE = 1 << 16;
    private static final long LARGEST_FOREIGN = 30L << 20;
    private static final int END = -1;

    private final PushbackReader in;
    private final int separator;
    private int line = 1;

    private CsvSheet(PushbackReader in, int separator) {
        this.in = in;
        this.separator = separator;
    }

    /** @return the encoding that was changed into Unicode, where the file is not written in it */
    static Optional<String> read(Path file, Consumer<SheetRow> reader) throws IOException {
        var foreign = foreign(file);
        try (var in = open(file, foreign)) {
            var sheet = new CsvSheet(in, separator(file, foreign));
            for (var row = sheet.next(); row != null; row = sheet.next()) {
                if (!row.isBlank()) {
                    reader.accept(row);
                }
            }
        }
        return foreign.flatMap(UnicodeText::encoding);
    }

    /** The text of a file from before Unicode, or copied out of an old font; empty for Unicode, which is read as it comes. */
    private static Optional<UnicodeText> foreign(Path file) throws IOException {
        boolean whole = isUnicode(file);
        byte[] beginning;
        try (var in = Files.newInputStream(file)) {
            beginning = in.readNBytes(SAMPLE);
        }
        if (isMarkedUtf16(beginning)) {
            return Optional.empty();
        }
        var seems = UnicodeText.of(beginning);
        if (whole && seems.flatMap(UnicodeText::encoding).isEmpty()) {
            return Optional.empty();
        }
        if (Files.size(file) > LARGEST_FOREIGN) {
            throw new Refusal("unit.import.encoding", file.getFileName());
        }
        return Optional.of(UnicodeText.of(Files.readAllBytes(file))
                .orElseThrow(() -> new Refusal("unit.import.encoding", file.getFileName())));
    }

    private static boolean isUnicode(Path file) throws IOException {
        try (var in = open(file, Optional.empty())) {
            var buffer = new char[1 << 14];
            while (in.read(buffer) != END) {
                // Only whether every byte belongs to a letter is asked.
            }
            return true;
        } catch (CharacterCodingException notUnicode) {
            return false;
        }
    }

    private static PushbackReader open(Path file, Optional<UnicodeText> foreign) throws IOException {
        if (foreign.isPresent()) {
            return new PushbackReader(new StringReader(foreign.get().text()));
        }
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
            return isMarkedUtf16(in.readNBytes(2)) ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8;
        }
    }

    private static boolean isMarkedUtf16(byte[] beginning) {
        int mark = beginning.length < 2 ? 0 : (beginning[0] & 0xff) << 8 | beginning[1] & 0xff;
        return mark == 0xfeff || mark == 0xfffe;
    }

    private static int separator(Path file, Optional<UnicodeText> foreign) throws IOException {
        try (var in = open(file, foreign)) {
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
        return new SheetRow(number, List.copyOf(cells), cells.stream().anyMatch(CsvSheet::isFormula));
    }

    /** A spreadsheet program would compute it instead of showing it. */
    private static boolean isFormula(String cell) {
        return cell.length() > 1 && cell.startsWith("=");
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
