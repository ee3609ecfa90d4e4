package vn.trienkhai.bench;

import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.postgresql.PGConnection;
import vn.trienkhai.database.Database;
import vn.trienkhai.shared.Actor;
import vn.trienkhai.unit.exchange.ImportOrder;
import vn.trienkhai.unit.exchange.UnitExchange;

/**
 * What a person waits for who sends a spreadsheet by the browser: the rows of the largest file that is looked through at once are
 * read, staged, compared with the nation's units, entered and thrown away. Beside it as the limit the same rows copied and entered
 * by bare SQL, and thrown away.
 */
final class PreviewFigures {
    private static final int ROWS = 3_000;
    private static final int ROUNDS = 5;
    private static final double MILLIS = 2_000;
    private static final String BARE_UNITS = """
            insert into unit (id, line, kind, level, name, short_name, code, ordinal, valid_from, path) overriding system value
            select nextval('unit_id_seq'), 'party', 'mau', 'grassroots', b.name, b.name, b.code, 1, date '2025-07-01',
                   p.path || currval('unit_id_seq')::text
            from bare b join unit p on p.code = b.parent and p.line = 'party'""";
    private static final String BARE_PLACES = """
            insert into unit_parent (unit_id, parent_id, valid_from)
            select u.id, p.id, date '2025-07-01' from bare b join unit u on u.code = b.code join unit p on p.code = b.parent""";

    private final UnitExchange exchange;
    private final Actor operator;
    private final Database database;

    PreviewFigures(UnitExchange exchange, Actor operator, Database database) {
        this.exchange = exchange;
        this.operator = operator;
        this.database = database;
    }

    /** @param parent the code of the unit below which a row's unit stands */
    Figure measure(Path folder, IntFunction<String> parent) throws Exception {
        var file = Files.writeString(
                folder.resolve("preview.csv"),
                "Mã,Tên,Loại,Cấp,Hệ thống,Cấp trên,Từ ngày\n"
                        + rows(n -> String.join(
                                ",", code(n), name(n), "mau", "Cơ sở", "PARTY", parent.apply(n), "01/7/2025")));
        var order = ImportOrder.of(file, Optional.empty()).asPreview();
        var previews = new ArrayList<Double>();
        var bare = new ArrayList<Double>();
        for (int round = 0; round < ROUNDS; round++) {
            long from = System.nanoTime();
            var report = exchange.take(operator, order, rows -> {});
            previews.add((System.nanoTime() - from) / 1e6);
            if (!report.isClean() || report.changes().size() != ROWS) {
                throw new IllegalStateException(report.problems().toString());
            }
            bare.add(bare(rows(n -> String.join("\t", code(n), name(n), parent.apply(n)))));
        }
        return new Figure(
                "units.preview.3000", median(previews), "ms", median(bare), MILLIS, Figure.Goal.FIGURE_AT_MOST);
    }

    private double bare(String rows) throws Exception {
        try (var session = database.asOwner();
                var statement = session.createStatement()) {
            session.setAutoCommit(false);
            long from = System.nanoTime();
            statement.execute("create temp table bare (code text, name text, parent text) on commit drop");
            session.unwrap(PGConnection.class).getCopyAPI().copyIn("copy bare from stdin", new StringReader(rows));
            statement.execute("analyze bare");
            int units = statement.executeUpdate(BARE_UNITS);
            int places = statement.executeUpdate(BARE_PLACES);
            session.rollback();
            if (units != ROWS || places != ROWS) {
                throw new IllegalStateException(units + " units, " + places + " places");
            }
            return (System.nanoTime() - from) / 1e6;
        }
    }

    private static double median(List<Double> times) {
        Collections.sort(times);
        return times.get(times.size() / 2);
    }

    private static String rows(IntFunction<String> row) {
        return IntStream.range(0, ROWS).mapToObj(row).collect(Collectors.joining("\n", "", "\n"));
    }

    private static String code(int n) {
        return "X" + n;
    }

    private static String name(int n) {
        return "Chi bộ thêm thôn số " + n;
    }
}
