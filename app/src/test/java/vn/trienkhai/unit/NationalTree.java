package vn.trienkhai.unit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Two lines of the national lists, before and after 01/7/2025, with a few bodies of others; written past the application. */
final class NationalTree {
    /** The folder of the lists beside the repository, at whatever height. */
    private static final Path LISTS = Stream.iterate(Path.of("").toAbsolutePath(), Objects::nonNull, Path::getParent)
            .map(folder -> folder.resolve("shared/data"))
            .filter(Files::isDirectory)
            .findFirst()
            .orElse(Path.of("shared/data"));

    private static final LocalDate OLD = LocalDate.of(2004, 1, 1);
    private static final LocalDate REORGANISED = LocalDate.of(2025, 7, 1);

    private final Connection session;
    private final Map<String, Integer> ids = new HashMap<>();
    private final Set<String> steps = new HashSet<>();
    private int next = 100_000;

    private NationalTree(Connection session) {
        this.session = session;
    }

    static boolean isThere() {
        return Files.isReadable(LISTS.resolve("units-2026.csv"));
    }

    /** Numbers of the units by key: line, age and code. */
    static Map<String, Integer> write(Connection session) throws SQLException, IOException {
        var tree = new NationalTree(session);
        session.setAutoCommit(false);
        tree.all();
        session.commit();
        try (var statement = session.createStatement()) {
            statement.execute("select unit_refresh_paths(date '2026-11-03')");
            statement.execute("analyze unit, unit_parent, unit_alias");
        }
        session.commit();
        return tree.ids;
    }

    private void all() throws SQLException, IOException {
        execute("alter table unit disable trigger user");
        execute("alter table unit_parent disable trigger user");
        execute("alter table unit_succession disable trigger user");
        var now = rows("units-2026.csv");
        var before = rows("succession-2025.csv");
        var sources = new HashMap<String, Set<String>>();
        before.forEach(row ->
                sources.computeIfAbsent(row.get(6), unused -> new HashSet<>()).add(row.get(0)));
        for (var row : now) {
            if (row.get(2).equals("province")) {
                province(
                        row.get(0),
                        row.get(4),
                        sources.getOrDefault(row.get(0), Set.of()).size() > 1);
            }
        }
        for (var row : now) {
            if (row.get(2).equals("commune")) {
                commune("", row.get(0), row.get(4), row.get(1));
            }
        }
        for (var row : before) {
            old(row, sources.getOrDefault(row.get(6), Set.of()).size() > 1);
        }
        execute("select setval(pg_get_serial_sequence('unit', 'id'), " + next + ")");
        execute("alter table unit enable trigger user");
        execute("alter table unit_parent enable trigger user");
        execute("alter table unit_succession enable trigger user");
    }

    private void province(String code, String name, boolean merged) throws SQLException {
        var from = merged ? REORGANISED : OLD;
        provinceBodies("", code, name, from, null);
    }

    private void provinceBodies(String age, String code, String name, LocalDate from, @Nullable LocalDate to)
            throws SQLException {
        var low = lower(name);
        var party =
                name.startsWith("Thành phố") ? name.replace("Thành phố", "Thành ủy") : name.replace("Tỉnh", "Tỉnh ủy");
        unit("G" + age + ":" + code, "government", "ubnd_tinh", "province", "Ủy ban nhân dân " + low, from, to);
        unit("P" + age + ":" + code, "party", "tinh_uy", "province", party, from, to);
        unit(
                "F" + age + ":" + code,
                "front",
                "mttq_tinh",
                "province",
                "Ủy ban Mặt trận Tổ quốc Việt Nam " + low,
                from,
                to);
        unit("U" + age + ":" + code, "union", "ldld_tinh", "province", "Liên đoàn Lao động " + low, from, to);
        unit("N" + age + ":" + code, "government", "so", "province", "Sở Nội vụ", from, to);
        unit(
                "B" + age + ":" + code,
                "party",
                "ban_dang",
                "province",
                "Ban Tuyên giáo và Dân vận " + party.substring(0, party.indexOf("ủy") + 2),
                from,
                to);
        place("N" + age + ":" + code, "G" + age + ":" + code, from, to);
        place("B" + age + ":" + code, "P" + age + ":" + code, from, to);
    }

    private void commune(String age, String code, String name, String province) throws SQLException {
        unit(
                "G" + age + ":" + code,
                "government",
                "ubnd_xa",
                "commune",
                "Ủy ban nhân dân " + lower(name),
                REORGANISED,
                null);
        unit("P" + age + ":" + code, "party", "dang_uy_xa", "commune", "Đảng ủy " + lower(name), REORGANISED, null);
        place("G:" + code, "G:" + province, REORGANISED, null);
        place("P:" + code, "P:" + province, REORGANISED, null);
    }

    private void old(List<String> row, boolean merged) throws SQLException {
        var province = (merged ? "-:" : ":") + row.get(0);
        if (merged && !ids.containsKey("P" + province)) {
            provinceBodies("-", row.get(0), row.get(1), OLD, REORGANISED);
            step("G-:" + row.get(0), "G:" + row.get(6), false);
            step("P-:" + row.get(0), "P:" + row.get(6), false);
        }
        if (!row.get(2).isEmpty() && !ids.containsKey("Pd:" + row.get(2))) {
            district(row, province);
        }
        if (row.get(4).isEmpty()) {
            return;
        }
        if (!ids.containsKey("G-:" + row.get(4))) {
            unit(
                    "G-:" + row.get(4),
                    "government",
                    "ubnd_xa",
                    "commune",
                    "Ủy ban nhân dân " + lower(row.get(5)),
                    OLD,
                    REORGANISED);
            unit(
                    "P-:" + row.get(4),
                    "party",
                    "dang_uy_xa",
                    "commune",
                    "Đảng ủy " + lower(row.get(5)),
                    OLD,
                    REORGANISED);
            place("G-:" + row.get(4), "Gd:" + row.get(2), OLD, REORGANISED);
            place("P-:" + row.get(4), "Pd:" + row.get(2), OLD, REORGANISED);
        }
        step("G-:" + row.get(4), "G:" + row.get(7), row.get(10).equals("True"));
        step("P-:" + row.get(4), "P:" + row.get(7), row.get(10).equals("True"));
    }

    private void district(List<String> row, String province) throws SQLException {
        var committee = row.get(3)
                .replaceFirst("^Huyện", "Huyện ủy")
                .replaceFirst("^Quận", "Quận ủy")
                .replaceFirst("^Thị xã", "Thị ủy")
                .replaceFirst("^Thành phố", "Thành ủy");
        unit(
                "Gd:" + row.get(2),
                "government",
                "ubnd_huyen",
                "district",
                "Ủy ban nhân dân " + lower(row.get(3)),
                OLD,
                REORGANISED);
        unit("Pd:" + row.get(2), "party", "huyen_uy", "district", committee, OLD, REORGANISED);
        place("Gd:" + row.get(2), "G" + province, OLD, REORGANISED);
        place("Pd:" + row.get(2), "P" + province, OLD, REORGANISED);
    }

    private void unit(
            String key, String line, String kind, String level, String name, LocalDate from, @Nullable LocalDate to)
            throws SQLException {
        ids.put(key, next);
        write(
                "insert into unit (id, line, kind, level, name, short_name, code, valid_from, valid_to) overriding system value values (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                next++,
                line,
                kind,
                level,
                name,
                name,
                key,
                from,
                to);
    }

    private void place(String unit, String parent, LocalDate from, @Nullable LocalDate to) throws SQLException {
        write(
                "insert into unit_parent (unit_id, parent_id, valid_from, valid_to) values (?, ?, ?, ?)",
                id(unit),
                id(parent),
                from,
                to);
    }

    /** Codes of the two lists contradict each other now and then; such a step is left out. */
    private void step(String from, String to, boolean divided) throws SQLException {
        if (ids.containsKey(to) && steps.add(from + to)) {
            write(
                    "insert into unit_succession (from_id, to_id, on_date, kind) values (?, ?, ?, ?)",
                    id(from),
                    id(to),
                    REORGANISED,
                    divided ? "split" : "merged");
        }
    }

    private void write(String sql, @Nullable Object... values) throws SQLException {
        try (var statement = session.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.execute();
        }
    }

    private int id(String key) {
        return Objects.requireNonNull(ids.get(key), key);
    }

    private void execute(String sql) throws SQLException {
        try (var statement = session.createStatement()) {
            statement.execute(sql);
        }
    }

    private static List<List<String>> rows(String name) throws IOException {
        return Files.readAllLines(LISTS.resolve(name)).stream()
                .skip(1)
                .map(line -> List.of(line.split(",", -1)))
                .toList();
    }

    private static String lower(String name) {
        return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
    }
}
