package vn.trienkhai.directive.coverage;

import java.nio.ByteBuffer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.trienkhai.directive.DirectiveId;
import vn.trienkhai.shared.UnitId;
import vn.trienkhai.unit.Level;
import vn.trienkhai.unit.Line;

/** The SQL of coverage: all of it through functions that check the caller's scope, and read entries by index alone. */
@Component
class CoverageStore {
    private final JdbcClient jdbc;

    CoverageStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * What has become of it at the units directly below one unit.
     *
     * @param parent none for units that do not stand below the caller
     */
    record Counted(Optional<UnitId> parent, Line line, Level level, Tally tally) {}

    /** The units below one, and those elsewhere to which the caller sent it; where it never came is not among them. */
    List<BranchSums.Group> reached(DirectiveId directive, UnitId root) {
        return jdbc.sql("select state, mine, units from directive_reached(:directive, :root)")
                .param("directive", directive.value())
                .param("root", root.value())
                .query((row, n) -> new BranchSums.Group(
                        Reached.of(row.getString("state")), row.getBoolean("mine"), unpacked(row.getBytes("units"))))
                .list();
    }

    /** Where units stand: the unit directly above each of them, and its place among those beside it. */
    record Place(UnitId unit, Optional<UnitId> parent, int ordinal) {}

    List<Place> places(Collection<UnitId> units) {
        return jdbc.sql("""
                select u.id, case when nlevel(u.path) > 1 then subpath(u.path, -2, 1)::text::integer end as parent_id, u.ordinal
                from unit u where u.id = any(:units) and u.path is not null""")
                .param("units", ids(units))
                .query(CoverageStore::place)
                .list();
    }

    /** Those directly below these units. */
    List<Place> children(Collection<UnitId> parents) {
        return jdbc.sql("""
                select u.id, p.parent_id, u.ordinal from unit_parent p join unit u on u.id = p.unit_id
                where p.parent_id = any(:parents) and p.valid_from <= current_date and (p.valid_to is null or p.valid_to > current_date)
                  and u.path is not null""")
                .param("parents", ids(parents))
                .query(CoverageStore::place)
                .list();
    }

    Map<UnitId, Reached> states(DirectiveId directive, Collection<UnitId> units) {
        return jdbc
                .sql("select unit_id, state from directive_states(:directive, :units)")
                .param("directive", directive.value())
                .param("units", ids(units))
                .query((row, n) -> Map.entry(new UnitId(row.getInt("unit_id")), Reached.of(row.getString("state"))))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** A unit found by its state, with its place in the tree, for paging. */
    record Found(UnitId unit, String place, Reached reached, Optional<OffsetDateTime> deliveredAt) {}

    List<Found> unitsIn(DirectiveId directive, UnitId root, Wanted wanted, Optional<String> behind, int limit) {
        return jdbc.sql("""
                select * from directive_units_in(:directive, :root, :asked, :line, :level, text2ltree(:behind::text), :limit)""")
                .param("directive", directive.value())
                .param("root", root.value())
                .param("asked", wanted.state())
                .param("line", wanted.line().map(Line::stored).orElse(""))
                .param("level", wanted.level().map(Level::stored).orElse(""))
                .param("behind", behind.orElse(null))
                .param("limit", limit)
                .query((row, n) -> new Found(
                        new UnitId(row.getInt("unit_id")),
                        row.getString("place"),
                        Reached.of(row.getString("state")),
                        Optional.ofNullable(row.getObject("delivered_at", OffsetDateTime.class))))
                .list();
    }

    /** Of offices outside the system that the units of a branch wrote to, but for the caller. */
    Tally outsideBelow(DirectiveId directive, UnitId root) {
        return jdbc.sql("select * from directive_outside_below(:directive, :root)")
                .param("directive", directive.value())
                .param("root", root.value())
                .query((row, n) -> new Tally(
                        0,
                        row.getLong("acknowledged"),
                        row.getLong("opened"),
                        row.getLong("unopened"),
                        row.getLong("withdrawn"),
                        row.getLong("unsent")))
                .optional()
                .orElse(Tally.NONE);
    }

    /** Whether the caller sent it to this unit itself. */
    boolean isSentTo(DirectiveId directive, UnitId unit) {
        return jdbc.sql("select directive_sent_to(:directive, :unit)")
                .param("directive", directive.value())
                .param("unit", unit.value())
                .query(Boolean.class)
                .single();
    }

    /** Whether it stands with any unit below the caller. */
    boolean standsBelow(DirectiveId directive) {
        return jdbc.sql("select directive_stands_below(:directive)")
                .param("directive", directive.value())
                .query(Boolean.class)
                .single();
    }

    /** Numbers of four bytes each, the highest first. */
    private static int[] unpacked(byte[] packed) {
        var numbers = new int[packed.length / Integer.BYTES];
        ByteBuffer.wrap(packed).asIntBuffer().get(numbers);
        return numbers;
    }

    private static Place place(ResultSet row, int number) throws SQLException {
        return new Place(
                new UnitId(row.getInt("id")),
                Optional.ofNullable(row.getObject("parent_id", Integer.class)).map(UnitId::new),
                row.getInt("ordinal"));
    }

    private static Integer[] ids(Collection<UnitId> units) {
        return units.stream().map(UnitId::value).toArray(Integer[]::new);
    }
}
