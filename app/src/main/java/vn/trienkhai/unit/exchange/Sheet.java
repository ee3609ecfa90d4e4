package vn.trienkhai.unit.exchange;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import vn.trienkhai.shared.Refusal;

/** Reads the rows of a CSV or XLSX file one after the other, composed (NFC) and stripped; the kind is told by the content. */
final class Sheet {
    private static final long MOST_UNPACKED = 400L << 20;

    private Sheet() {}

    /**
     * @return the encoding that was changed into Unicode, where the file is not written in it
     * @throws Refusal when the file is neither, holds too much, or is not written in Vietnamese
     */
    static Optional<String> read(Path file, Consumer<SheetRow> reader) throws IOException {
        if (!isZip(file)) {
            return CsvSheet.read(file, reader);
        }
        requireModest(file);
        readWorkbook(file, reader);
        return Optional.empty();
    }

    /** What is packed small may be large: what it holds is counted while it is unpacked, before anything is made of it. */
    private static void requireModest(Path file) throws IOException {
        long unpacked = 0;
        var buffer = new byte[1 << 16];
        try (var zip = new ZipFile(file.toFile())) {
            for (var entry : Collections.list(zip.entries())) {
                try (var in = zip.getInputStream(entry)) {
                    for (int read = in.read(buffer); read > 0; read = in.read(buffer)) {
                        unpacked += read;
                        if (unpacked > MOST_UNPACKED) {
                            throw new Refusal("unit.import.unpacked", file.getFileName(), MOST_UNPACKED >> 20);
                        }
                    }
                }
            }
        } catch (ZipException broken) {
            throw refused(file, broken);
        }
    }

    static String tidy(String cell) {
        var text = Normalizer.isNormalized(cell, Normalizer.Form.NFC)
                ? cell
                : Normalizer.normalize(cell, Normalizer.Form.NFC);
        return text.replace('\u00a0', ' ').strip();
    }

    private static boolean isZip(Path file) throws IOException {
        try (var in = new BufferedInputStream(Files.newInputStream(file))) {
            return in.read() == 'P' && in.read() == 'K';
        }
    }

    private static void readWorkbook(Path file, Consumer<SheetRow> reader) throws IOException {
        try (var workbook = new ReadableWorkbook(file.toFile(), new ReadingOptions(true, false));
                var rows = workbook.getFirstSheet().openStream()) {
            rows.map(Sheet::row).filter(row -> !row.isBlank()).forEach(reader);
        } catch (ExcelReaderException | IllegalArgumentException broken) {
            throw refused(file, broken);
        }
    }

    private static Refusal refused(Path file, Exception broken) {
        var refusal = new Refusal("unit.import.workbook", file.getFileName());
        refusal.initCause(broken);
        return refusal;
    }

    private static SheetRow row(Row row) {
        var cells = new ArrayList<String>(row.getCellCount());
        boolean formula = false;
        for (int column = 0; column < row.getCellCount(); column++) {
            var cell = row.getCell(column);
            formula |= cell != null && cell.getType() == CellType.FORMULA;
            cells.add(cell == null ? "" : tidy(text(cell)));
        }
        return new SheetRow(row.getRowNum(), cells, formula);
    }

    /** A day is kept by spreadsheets as a number with a format that shows days. */
    private static String text(Cell cell) {
        var format = cell.getDataFormatString();
        boolean isDay = cell.getType() == CellType.NUMBER
                && format != null
                && format.toLowerCase(java.util.Locale.ROOT).contains("yy");
        return isDay ? DateTimeFormatter.ISO_LOCAL_DATE.format(cell.asDate()) : cell.getText();
    }
}
