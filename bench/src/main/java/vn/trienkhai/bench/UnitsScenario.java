package vn.trienkhai.bench;

import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.postgresql.PGConnection;
import vn.trienkhai.database.DataDirectory;
import vn.trienkhai.database.Database;
import vn.trienkhai.database.EmbeddedPostgres;
import vn.trienkhai.unit.Line;
import vn.trienkhai.unit.Units;
import vn.trienkhai.unit.exchange.ImportOrder;
import vn.trienkhai.unit.exchange.UnitExchange;

/**
 * The import of a nation of units from a CSV file, and as the limit a bare COPY of the same rows into the same tables of a
 * database of its own: their indexes and their record of changes are part of them. A second limit leaves the record out. Then
 * what a further small file costs to look through (see {@link PreviewFigures}), and what the imported tree answers (see
 * {@link TreeFigures}).
 */
final class UnitsScenario implements Scenario {
    private static final int NATION = 250_000;
    private static final int FEW = 20_000;
    private static final int PROVINCES = 34;
    private static final int COMMUNES = 3_321;
    private static final int FIRST_ID = 1_000;
    private static final double IMPORT_RATIO = 3;
    private static final LocalDate DAY = LocalDate.of(2025, 7, 1);

    @Override
    public List<Figure> measure(boolean quick) throws Exception {
        int units = quick ? FEW : NATION;
        try (var scratch = Scratch.named("units");
                var directory = DataDirectory.open(scratch.path());
                var server = EmbeddedPostgres.start(directory)) {
            var data = scratch.path();
            double bare = copied(server.database("bare"), data, units, false);
            double recorded = copied(server.database("recorded"), data, units, true);
            var figures = new ArrayList<Figure>();
            double imported = imported(server.database("imported"), data, units, figures);
            figures.addFirst(Figure.ratioAtMost("units.import", imported, "s", recorded, IMPORT_RATIO));
            figures.add(1, Figure.ratioAtMost("units.import.unrecorded", imported, "s", bare, IMPORT_RATIO));
            return figures;
        }
    }

    /** Seconds of the import; what the imported tree answers goes to the figures. */
    private static double imported(Database database, Path data, int units, List<Figure> figures) throws Exception {
        var file = Files.writeString(
                data.resolve("units.csv"),
                "Mã,Tên,Loại,Cấp,Hệ thống,Cấp trên,Từ ngày\n"
                        + rows(
                                units,
                                n -> String.join(
                                        ",", code(n), name(n), "mau", level(n), "PARTY", parentCode(n), "01/7/2025")));
        try (var application = Unserved.on(database, data)) {
            var operator = application.operator();
            long from = System.nanoTime();
            var report = application
                    .service(UnitExchange.class)
                    .take(operator, ImportOrder.of(file, Optional.empty()), rows -> {});
            double seconds = (System.nanoTime() - from) / 1e9;
            if (!report.kept()) {
                throw new IllegalStateException(report.problems().toString());
            }
            analyze(database);
            var head = application
                    .service(Units.class)
                    .heads(operator, Line.PARTY, DAY)
                    .getFirst()
                    .id();
            figures.add(new PreviewFigures(application.service(UnitExchange.class), operator, database)
                    .measure(data, n -> code(1 + PROVINCES + n % COMMUNES)));
            figures.addAll(new TreeFigures(application, operator, database).measure(head));
            return seconds;
        }
    }

    /** What the server does by itself within a minute of so many new rows. */
    private static void analyze(Database database) throws SQLException {
        try (var session = database.asOwner();
                var statement = session.createStatement()) {
            statement.execute("vacuum analyze unit");
            statement.execute("vacuum analyze unit_parent");
        }
    }

    private static double copied(Database database, Path data, int units, boolean recorded) throws Exception {
        Unserved.on(database, data).close();
        var rows = rows(
                units,
                n -> String.join(
                        "\t", id(n), "party", "mau", level(n), name(n), name(n), code(n), "1", "2025-07-01", path(n)));
        var places = rows(units, n -> n == 0 ? "" : String.join("\t", id(n), id(parent(n)), "2025-07-01"))
                .stripLeading();
        try (var session = database.asOwner()) {
            session.setAutoCommit(false);
            if (!recorded) {
                session.createStatement()
                        .execute("alter table unit disable trigger user; alter table unit_parent disable trigger user");
            }
            long from = System.nanoTime();
            copy(session, "unit (id, line, kind, level, name, short_name, code, ordinal, valid_from, path)", rows);
            copy(session, "unit_parent (unit_id, parent_id, valid_from)", places);
            session.commit();
            return (System.nanoTime() - from) / 1e9;
        }
    }

    private static void copy(Connection session, String table, String rows) throws Exception {
        session.unwrap(PGConnection.class).getCopyAPI().copyIn("copy " + table + " from stdin", new StringReader(rows));
    }

    private static String rows(int units, IntFunction<String> row) {
        return IntStream.range(0, units).mapToObj(row).collect(Collectors.joining("\n", "", "\n"));
    }

    private static int parent(int n) {
        if (n <= PROVINCES) {
            return 0;
        }
        return n <= PROVINCES + COMMUNES ? 1 + n % PROVINCES : 1 + PROVINCES + n % COMMUNES;
    }

    private static String path(int n) {
        return n == 0 ? id(0) : path(parent(n)) + "." + id(n);
    }

    private static String parentCode(int n) {
        return n == 0 ? "" : code(parent(n));
    }

    private static String id(int n) {
        return Integer.toString(FIRST_ID + n);
    }

    private static String code(int n) {
        return "M" + n;
    }

    private static String name(int n) {
        return "Chi bộ mẫu thôn số " + n;
    }

    private static String level(int n) {
        return n == 0 ? "central" : n <= PROVINCES ? "province" : n <= PROVINCES + COMMUNES ? "commune" : "grassroots";
    }
}
