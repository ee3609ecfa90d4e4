package vn.trienkhai.unit.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.springframework.stereotype.Component;
import vn.trienkhai.unit.exchange.ImportReport.Problem;
import vn.trienkhai.web.Texts;

/** Writes rows that were refused as a sheet: the reason in front, behind it the row as it stands in the file, to be mended. */
@Component
public class ProblemSheet {
    private static final int REASONS = 3;

    private final Texts texts;

    ProblemSheet(Texts texts) {
        this.texts = texts;
    }

    public void write(ImportOrder order, List<Problem> problems, OutputStream out) throws IOException {
        try (var workbook = new Workbook(out, "TrienKhai", "1.0")) {
            var sheet = workbook.newWorksheet(texts.of("unit.export.problems"));
            var next = new int[1];
            write(
                    sheet,
                    next[0]++,
                    List.of(texts.of("unit.export.file"), texts.of("unit.export.row"), texts.of("unit.export.reason")));
            sheet.range(0, 0, 0, REASONS - 1).style().bold().set();
            sheet.freezePane(0, 1);
            for (var source : order.files()) {
                write(sheet, next, source, problems);
            }
        }
    }

    private static void write(Worksheet sheet, int[] next, ImportOrder.Source source, List<Problem> problems)
            throws IOException {
        var those = problems.stream()
                .filter(problem -> problem.file().equals(source.name()))
                .collect(Collectors.groupingBy(Problem::row));
        those.getOrDefault(0, List.of())
                .forEach(problem -> write(sheet, next[0]++, List.of(problem.file(), "", problem.reason())));
        Sheet.read(source.file(), row -> {
            var reasons = those.getOrDefault(row.number(), List.of()).stream()
                    .map(Problem::reason)
                    .collect(Collectors.joining("; "));
            if (!reasons.isEmpty()) {
                write(sheet, next[0], List.of(source.name(), Integer.toString(row.number()), reasons));
                for (int column = 0; column < row.cells().size(); column++) {
                    sheet.value(next[0], REASONS + column, row.cells().get(column));
                }
                next[0]++;
            }
        });
    }

    private static void write(Worksheet sheet, int row, List<String> cells) {
        for (int column = 0; column < cells.size(); column++) {
            sheet.value(row, column, cells.get(column));
        }
    }
}
