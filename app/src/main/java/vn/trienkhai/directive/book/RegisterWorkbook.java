package vn.trienkhai.directive.book;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.springframework.stereotype.Component;
import vn.trienkhai.directive.Book;
import vn.trienkhai.directive.RegisterLine;
import vn.trienkhai.shared.Vietnamese;
import vn.trienkhai.web.Texts;

/** Writes lines of a register as XLSX: numbers and days as such, so that they can be sorted and counted. */
@Component
class RegisterWorkbook {
    /** More lines nobody reads in a spreadsheet, and they would fill the memory of the server. */
    static final int MOST_LINES = 50_000;

    private static final int AT_ONCE = 5_000;
    private static final List<String> HEADINGS =
            List.of("year", "no", "arrived", "number", "day", "type", "issuer", "subject", "state");
    private static final int[] WIDTHS = {8, 8, 12, 18, 12, 16, 36, 60, 18};

    private final Texts texts;

    RegisterWorkbook(Texts texts) {
        this.texts = texts;
    }

    void write(Book book, List<RegisterLine> lines, OutputStream out) throws IOException {
        boolean incoming = book == Book.INCOMING;
        try (var workbook = new Workbook(out, "TrienKhai", "1.0")) {
            var sheet = workbook.newWorksheet(
                    texts.of(incoming ? "directive.register.incoming" : "directive.register.outgoing"));
            for (int column = 0; column < HEADINGS.size(); column++) {
                sheet.value(0, column, heading(incoming, HEADINGS.get(column)));
                sheet.width(column, WIDTHS[column]);
            }
            sheet.range(0, 0, 0, HEADINGS.size() - 1).style().bold().set();
            sheet.freezePane(0, 1);
            for (int row = 1; row <= lines.size(); row++) {
                write(sheet, row, lines.get(row - 1));
                if (row % AT_ONCE == 0) {
                    sheet.flush();
                }
            }
        }
    }

    private String heading(boolean incoming, String column) {
        return texts.of("directive.register.column." + column + (column.equals("no") && !incoming ? "_out" : ""));
    }

    private void write(Worksheet sheet, int row, RegisterLine line) {
        var directive = line.directive();
        if (line.entryNo().isPresent()) {
            sheet.value(row, 0, line.entryYear().orElse(0));
            sheet.value(row, 1, line.entryNo().getAsInt());
        }
        day(sheet, row, 2, Optional.of(Vietnamese.day(line.deliveredAt())));
        sheet.value(row, 3, directive.numberRaw().orElse(""));
        day(sheet, row, 4, directive.issuedOn());
        sheet.value(row, 5, type(directive.docType()));
        sheet.value(row, 6, directive.issuer());
        sheet.value(row, 7, directive.subject());
        sheet.value(row, 8, texts.of("directive.state." + directive.state().name()));
    }

    private static void day(Worksheet sheet, int row, int column, Optional<LocalDate> day) {
        day.ifPresent(known -> {
            sheet.value(row, column, known);
            sheet.style(row, column).format("dd/mm/yyyy").set();
        });
    }

    private String type(String code) {
        var key = "directive.type." + code;
        return texts.of(texts.has(key) ? key : "directive.type.other");
    }
}
