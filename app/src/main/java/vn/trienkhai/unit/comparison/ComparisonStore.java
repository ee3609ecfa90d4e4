package vn.trienkhai.unit.comparison;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;
import vn.trienkhai.shared.UnitId;
import vn.trienkhai.unit.Level;
import vn.trienkhai.unit.Succession;

/** The SQL of comparing two days. */
@Component
class ComparisonStore {
    /** What stood below a unit on one of the days; the unit too. */
    private static final String CONCERNED = """
            with recursive was_below (id) as (
                select :below::integer
                union
                select p.unit_id from was_below b join unit_parent p on p.parent_id = b.id
                 and p.valid_from <= :from and (p.valid_to is null or p.valid_to > :from)
            ), is_below (id) as (
                select :below::integer
                union
                select p.unit_id from is_below b join unit_parent p on p.parent_id = b.id
                 and p.valid_from <= :to and (p.valid_to is null or p.valid_to > :to)
            ), concerned as materialized (select id from was_below union select id from is_below)
            """;

    private final JdbcClient jdbc;

    ComparisonStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Map<ChangeKind, Integer> counts(Span span) {
        var each = Stream.of(ChangeKind.values())
                .map(kind -> "select '" + kind + "' as kind, count(*) from (" + affairs(span, kind)
                        + ") a join unit k on k.id = a.unit" + keyed(span))
                .collect(Collectors.joining("\nunion all\n"));
        var counts = new EnumMap<ChangeKind, Integer>(ChangeKind.class);
        spanned(concerned(span) + each, span).query(row -> {
            if (row.getInt(2) > 0) {
                counts.put(ChangeKind.valueOf(row.getString(1)), row.getInt(2));
            }
        });
        return counts;
    }

    Map<Level, TreeComparison.Living> living(Span span) {
        var among = span.below().isPresent()
                ? "(u.id in (select id from was_below)) as was, (u.id in (select id from is_below)) as is_now from concerned c join unit u on u.id = c.id"
                : "true as was, true as is_now from unit u";
        var sql = concerned(span)
                + "select level, count(*) filter (where was and valid_from <= :from and (valid_to is null or valid_to > :from)),"
                + " count(*) filter (where is_now and valid_from <= :to and (valid_to is null or valid_to > :to)) from ("
                + "select u.level, u.valid_from, u.valid_to, u.line, " + among + ") k"
                + (span.line().isPresent() ? " where k.line = :line" : "") + " group by level";
        var living = new EnumMap<Level, TreeComparison.Living>(Level.class);
        spanned(sql, span).query(row -> {
            living.put(
                    Level.valueOf(row.getString(1).toUpperCase(Locale.ROOT)),
                    new TreeComparison.Living(row.getInt(2), row.getInt(3)));
        });
        return living;
    }

    List<Affair> affairs(Span span, ChangeKind kind, int offset, int limit) {
        return spanned(
                        concerned(span) + "select a.* from (" + affairs(span, kind) + ") a join unit k on k.id = a.unit"
                                + keyed(span)
                                + " order by array_position(:levels::text[], k.level), a.on_date, k.line, k.ordinal, k.id offset :offset limit :limit",
                        span)
                .param(
                        "levels",
                        Arrays.stream(Level.values())
                                .map(ComparisonStore::stored)
                                .toArray(String[]::new))
                .param("offset", offset)
                .param("limit", limit)
                .query(ComparisonStore::affair)
                .list();
    }

    List<Succession> steps(List<Affair> affairs) {
        return jdbc.sql("""
                with affair as (select t.unit, t.day::date as day from unnest(:units::integer[], :days::text[]) t (unit, day)),
                near as (
                    select s.from_id, s.to_id, s.on_date from affair a join unit_succession s on s.on_date = a.day and s.to_id = a.unit
                    union
                    select s.from_id, s.to_id, s.on_date from affair a join unit_succession s on s.on_date = a.day and s.from_id = a.unit
                )
                select s.from_id, s.to_id, s.on_date, s.kind from unit_succession s
                where (s.from_id, s.on_date) in (select n.from_id, n.on_date from near n)
                union
                select s.from_id, s.to_id, s.on_date, s.kind from unit_succession s
                where (s.to_id, s.on_date) in (select n.to_id, n.on_date from near n)
                  and s.to_id not in (select a.unit from affair a)
                union
                select s.from_id, s.to_id, s.on_date, s.kind from near n join unit_succession s using (from_id, to_id, on_date)""")
                .param(
                        "units",
                        affairs.stream().map(each -> each.unit().value()).toArray(Integer[]::new))
                .param(
                        "days",
                        affairs.stream().map(each -> each.on().toString()).toArray(String[]::new))
                .query((row, n) -> new Succession(
                        new UnitId(row.getInt("from_id")),
                        new UnitId(row.getInt("to_id")),
                        row.getObject("on_date", LocalDate.class),
                        Succession.Kind.valueOf(row.getString("kind").toUpperCase(Locale.ROOT))))
                .list();
    }

    private static String affairs(Span span, ChangeKind kind) {
        return switch (kind) {
            case MERGED -> received(span, "'merged', 'moved'", "s.to_id");
            case DIVIDED -> received(span, "'split'", "s.from_id");
            case RENAMED ->
                "select s.from_id as unit, s.on_date, null::integer as before, s.to_id as after from unit_succession s"
                        + " where s.on_date > :from and s.on_date <= :to and s.kind = 'renamed'"
                        + among(span, "s.from_id", "s.to_id");
            case MOVED -> """
                select p.unit_id as unit, p.valid_from as on_date, q.parent_id as before, p.parent_id as after
                from unit_parent p join unit_parent q on q.unit_id = p.unit_id and q.valid_to = p.valid_from and q.parent_id <> p.parent_id
                where q.valid_to > :from and q.valid_to <= :to
                  and not exists (select from unit_succession s where s.from_id = q.parent_id and s.on_date = p.valid_from)""" + among(span, "p.unit_id", "q.parent_id");
            case FOUNDED -> """
                select u.id as unit, u.valid_from as on_date, null::integer as before, null::integer as after from unit u
                where u.valid_from > :from and u.valid_from <= :to
                  and not exists (select from unit_succession s where s.to_id = u.id and s.on_date = u.valid_from)""" + among(span, "u.id", "u.id");
            case ENDED -> """
                select u.id as unit, u.valid_to as on_date, null::integer as before, null::integer as after from unit u
                where u.valid_to > :from and u.valid_to <= :to
                  and not exists (select from unit_succession s where s.from_id = u.id and s.on_date = u.valid_to)""" + among(span, "u.id", "u.id");
        };
    }

    private static String received(Span span, String kinds, String unit) {
        return "select distinct " + unit
                + " as unit, s.on_date, null::integer as before, null::integer as after from unit_succession s"
                + " where s.on_date > :from and s.on_date <= :to and s.kind in (" + kinds + ")"
                + among(span, "s.from_id", "s.to_id");
    }

    private static String concerned(Span span) {
        return span.below().isPresent() ? CONCERNED : "";
    }

    private static String among(Span span, String one, String other) {
        return span.below().isPresent()
                ? " and (" + one + " in (select id from concerned) or " + other + " in (select id from concerned))"
                : "";
    }

    private static String keyed(Span span) {
        return Stream.of(span.line().map(line -> "k.line = :line"), span.level().map(level -> "k.level = :level"))
                .flatMap(Optional::stream)
                .collect(Collectors.collectingAndThen(
                        Collectors.joining(" and "), all -> all.isEmpty() ? "" : " where " + all));
    }

    private StatementSpec spanned(String sql, Span span) {
        // Which of the two days are far apart decides whether a table is read whole.
        jdbc.sql("set local plan_cache_mode = force_custom_plan").update();
        var query = jdbc.sql(sql).param("from", span.from()).param("to", span.to());
        span.below().ifPresent(unit -> query.param("below", unit.value()));
        span.line().ifPresent(line -> query.param("line", stored(line)));
        span.level().ifPresent(level -> query.param("level", stored(level)));
        return query;
    }

    private static String stored(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    private static Affair affair(ResultSet row, int number) throws SQLException {
        return new Affair(
                new UnitId(row.getInt("unit")),
                row.getObject("on_date", LocalDate.class),
                unit(row, "before"),
                unit(row, "after"));
    }

    private static Optional<UnitId> unit(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, Integer.class)).map(UnitId::new);
    }
}
