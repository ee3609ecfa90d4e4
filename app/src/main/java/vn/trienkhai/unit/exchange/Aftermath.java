package vn.trienkhai.unit.exchange;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import vn.trienkhai.shared.Actor;
import vn.trienkhai.shared.Conflict;
import vn.trienkhai.shared.UnitId;
import vn.trienkhai.unit.UnitDependants;
import vn.trienkhai.unit.UnitDependants.Ending;
import vn.trienkhai.unit.UnitDependants.Heir;
import vn.trienkhai.web.Texts;

/** What an import means beyond the tree: who else is kept from changing it meanwhile, what hangs on units that end, and taking it back. */
@Component
class Aftermath {
    private static final String LOCK = """
            set local lock_timeout = '10s';
            select pg_advisory_xact_lock(hashtext('unit_import'));
            set local lock_timeout = 0""";
    private static final String TABLE = """
            drop table if exists ending;
            create temp table ending (unit_id integer, heir_id integer, day date) on commit drop;
            drop table if exists touched;
            create temp table touched (unit_id integer) on commit drop""";
    private static final String ENDINGS =
            "select e.day, e.unit_id, e.heir_id, h.name from ending e left join unit h on h.id = e.heir_id order by e.day, e.unit_id";

    private final JdbcTemplate jdbc;
    private final List<UnitDependants> dependants;
    private final Texts texts;

    Aftermath(JdbcTemplate jdbc, List<UnitDependants> dependants, Texts texts) {
        this.jdbc = jdbc;
        this.dependants = dependants;
        this.texts = texts;
    }

    /** Waits a little while somebody else imports or changes the tree by hand; until the end of the transaction nobody does. */
    void begin() {
        try {
            jdbc.execute(LOCK);
        } catch (CannotAcquireLockException busy) {
            throw new Conflict("unit.import.busy");
        }
        jdbc.execute(TABLE);
    }

    /** From here on every changed row is kept as it was; the number of the change by which it is taken back. */
    long open(Actor actor, ImportOrder order, LocalDate today) {
        var day = order.files().getFirst().day().orElse(today);
        var files = order.files().stream().map(ImportOrder.Source::name).collect(Collectors.joining(", "));
        var id = java.util.Objects.requireNonNull(jdbc.queryForObject(
                "insert into unit_change (decided_by, account_name, title, on_date, unit_ids) values (?, ?, ?, ?, '{}') returning id",
                Long.class,
                actor.unit().value(),
                actor.name(),
                texts.of("unit.import.change_title", files),
                day));
        journal(id.toString());
        return id;
    }

    private void journal(String change) {
        jdbc.queryForObject("select set_config('app.unit_change', ?, true)", String.class, change);
    }

    /** In sentences, by day. */
    List<String> hanging() {
        return endings().entrySet().stream()
                .flatMap(day ->
                        dependants.stream().flatMap(each -> each.hanging(day.getKey(), day.getValue()).stream()))
                .toList();
    }

    /**
     * Carries over what can go on with the heirs of ended units, and ends the change.
     *
     * @param isOpen whether a change is open; roles follow within one only, so that a large import opens one for them alone, which
     *     nobody is told of
     */
    void follow(Actor actor, ImportOrder order, LocalDate today, boolean isOpen) {
        var endings = endings();
        if (!isOpen && !endings.isEmpty()) {
            long unused = open(actor, order, today);
        }
        endings.forEach((day, those) -> dependants.forEach(each -> each.follow(day, those)));
        journal("");
    }

    private TreeMap<LocalDate, List<Ending>> endings() {
        record Row(LocalDate day, Ending ending) {}
        return jdbc
                .query(
                        ENDINGS,
                        (row, number) -> new Row(
                                row.getObject("day", LocalDate.class),
                                new Ending(
                                        new UnitId(row.getInt("unit_id")),
                                        Optional.ofNullable(row.getObject("heir_id", Integer.class))
                                                .map(heir -> new Heir(Optional.of(new UnitId(heir)), name(row))))))
                .stream()
                .collect(Collectors.groupingBy(
                        Row::day, TreeMap::new, Collectors.mapping(Row::ending, Collectors.toList())));
    }

    private static String name(ResultSet row) {
        try {
            return row.getString("name");
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
