package vn.trienkhai.unit.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.Workbook;

/** Empty files to be filled in: the headings alone. */
public enum UnitTemplate {
    /** Units, a row each. */
    UNITS(Column.LIST),
    /** Mergers, divisions, renamings and endings, a row each. */
    CHANGES(List.of(
            Column.ACTION,
            Column.DAY,
            Column.LINE,
            Column.OLD,
            Column.NEW,
            Column.NEW_NAME,
            Column.LEVEL,
            Column.NEW_PARENT));

    private final List<Column> columns;

    UnitTemplate(List<Column> columns) {
        this.columns = columns;
    }

    /** With a byte order mark, so that spreadsheets read the letters right. */
    public String csv() {
        return columns.stream().map(Column::heading).collect(Collectors.joining(",", "\ufeff", "\r\n"));
    }

    public void writeWorkbook(OutputStream out) throws IOException {
        try (var workbook = new Workbook(out, "TrienKhai", "1.0")) {
            var sheet = workbook.newWorksheet("1");
            for (int i = 0; i < columns.size(); i++) {
                sheet.value(0, i, columns.get(i).heading());
                sheet.width(i, 20);
            }
            sheet.range(0, 0, 0, columns.size() - 1).style().bold().set();
            sheet.freezePane(0, 1);
        }
    }
}
