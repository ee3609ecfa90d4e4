package vn.trienkhai.unit.exchange;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Writes rows of text below headings, as CSV or XLSX. */
final class SheetWriter {
    private static final int AT_ONCE = 5_000;

    private SheetWriter() {}

    /** Writes CSV: UTF-8 with a byte order mark, so that spreadsheets read the letters right; the number of rows. */
    static int csv(OutputStream out, List<Column> columns, Rows rows) throws IOException {
        var writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        writer.write('\ufeff');
        writeCsvRow(writer, headings(columns));
        int count = rows.each((number, cells) -> writeCsvRow(writer, cells));
        writer.flush();
        return count;
    }

    static int workbook(OutputStream out, String name, List<Column> columns, Rows rows) throws IOException {
        try (var workbook = new Workbook(out, "TrienKhai", "1.0")) {
            var sheet = workbook.newWorksheet(name);
            writeCells(sheet, 0, headings(columns));
            sheet.range(0, 0, 0, columns.size() - 1).style().bold().set();
            sheet.freezePane(0, 1);
            return rows.each((number, cells) -> {
                writeCells(sheet, number, cells);
                if (number % AT_ONCE == 0) {
                    sheet.flush();
                }
            });
        }
    }

    private static List<String> headings(List<Column> columns) {
        return columns.stream().map(Column::heading).toList();
    }

    private static void writeCells(Worksheet sheet, int number, List<String> cells) {
        for (int column = 0; column < cells.size(); column++) {
            if (!cells.get(column).isEmpty()) {
                sheet.value(number, column, cells.get(column));
            }
        }
    }

    private static void writeCsvRow(BufferedWriter writer, List<String> cells) throws IOException {
        writer.write(cells.stream().map(SheetWriter::quoted).collect(Collectors.joining(",")));
        writer.write("\r\n");
    }

    /** A cell that begins like a formula would be run by spreadsheet programs; an apostrophe makes it text. */
    private static String quoted(String text) {
        var cell = text.matches("(?s)[=@].*") ? "'" + text : text;
        return cell.matches("(?s).*[,;\"\t\r\n].*") ? '"' + cell.replace("\"", "\"\"") + '"' : cell;
    }

    /** Hands over row after row, and says how many there were. */
    interface Rows {
        int each(Sink sink) throws IOException;
    }

    /** Takes the cells of a row; the first below the headings has the number 1. */
    interface Sink {
        void write(int number, List<String> cells) throws IOException;
    }
}
