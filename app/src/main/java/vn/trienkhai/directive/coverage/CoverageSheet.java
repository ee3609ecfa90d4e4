package vn.trienkhai.directive.coverage;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.dhatim.fastexcel.Workbook;
import vn.trienkhai.directive.outside.OutsideDelivery;
import vn.trienkhai.shared.Vietnamese;
import vn.trienkhai.web.Texts;

/** The list of units, and of offices outside behind them, as a spreadsheet, for an office that telephones from it. */
final class CoverageSheet {
    private static final int AT_ONCE = 5_000;

    private CoverageSheet() {}

    /** Hands over units from behind a place on, a stretch at a time; an empty one ends the list. */
    interface Stretches {
        List<Coverage.Listed> behind(Optional<String> place, int limit);
    }

    static void write(OutputStream out, Texts texts, Stretches units, List<OutsideDelivery> offices)
            throws IOException {
        try (var workbook = new Workbook(out, "TrienKhai", "1.0")) {
            var sheet = workbook.newWorksheet(texts.of("directive.coverage.sheet"));
            var headings = List.of("unit", "line", "level", "state", "delivered_at", "phone", "email");
            for (int column = 0; column < headings.size(); column++) {
                sheet.value(0, column, texts.of("directive.coverage.column." + headings.get(column)));
            }
            sheet.range(0, 0, 0, headings.size() - 1).style().bold().set();
            sheet.freezePane(0, 1);
            sheet.width(0, 48);
            int row = 1;
            var behind = Optional.<String>empty();
            for (var some = units.behind(behind, AT_ONCE); !some.isEmpty(); some = units.behind(behind, AT_ONCE)) {
                for (var each : some) {
                    sheet.value(row, 0, each.unit().name());
                    sheet.value(row, 1, texts.of("unit.line." + each.unit().line()));
                    sheet.value(row, 2, texts.of("unit.level." + each.unit().level()));
                    sheet.value(row, 3, texts.of("directive.reached." + each.reached()));
                    sheet.value(
                            row, 4, each.deliveredAt().map(CoverageSheet::day).orElse(""));
                    sheet.value(row, 5, each.unit().phone().orElse(""));
                    row++;
                }
                sheet.flush();
                behind = Optional.of(some.getLast().place());
            }
            for (var office : offices) {
                sheet.value(row, 0, office.name());
                sheet.value(row, 1, texts.of("directive.coverage.outside"));
                sheet.value(row, 3, texts.of("directive.coverage.office." + office.standing()));
                sheet.value(row, 4, day(office.createdAt()));
                sheet.value(row, 6, office.email().orElse(""));
                row++;
            }
        }
    }

    private static String day(Instant at) {
        return Vietnamese.date(at);
    }
}
