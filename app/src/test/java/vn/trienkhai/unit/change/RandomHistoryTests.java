package vn.trienkhai.unit.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.test.annotation.DirtiesContext;
import vn.trienkhai.access.TwoCommunes;
import vn.trienkhai.access.WholeApplication;
import vn.trienkhai.shared.Refusal;
import vn.trienkhai.shared.UnitId;
import vn.trienkhai.unit.Founding;
import vn.trienkhai.unit.Level;
import vn.trienkhai.unit.Line;
import vn.trienkhai.unit.NewUnit;
import vn.trienkhai.unit.TreeNode;
import vn.trienkhai.unit.Units;
import vn.trienkhai.unit.change.UnitChange.Naming;

/**
 * What holds of the tree after every step of histories drawn at random. The first histories are the shortest, so that the first
 * to fail is small; its seed and its steps stand in the message.
 */
@WholeApplication
@DirtiesContext
class RandomHistoryTests {
    private static final int HISTORIES = 24;
    private static final LocalDate FIRST = LocalDate.of(2025, 1, 1);
    private static final int SPAN_DAYS = 900;

    private final UnitChanges changes;
    private final Units units;
    private final TwoCommunes world;
    private final TreeRows rows;

    @Autowired
    RandomHistoryTests(UnitChanges changes, Units units, TwoCommunes world, FlywayConnectionDetails owner) {
        this.changes = changes;
        this.units = units;
        this.world = world;
        this.rows = new TreeRows(owner);
    }

    @AfterEach
    void close() throws SQLException {
        rows.close();
    }

    @Test
    void everyDayHasOneTreeWhateverIsDoneAndUndone() throws SQLException {
        int made = 0;
        int refused = 0;
        int undone = 0;
        for (int seed = 1; seed <= HISTORIES; seed++) {
            var history = new History(seed);
            for (int step = 0; step < 2 + seed; step++) {
                switch (history.step()) {
                    case MADE -> made++;
                    case REFUSED -> refused++;
                    case UNDONE -> undone++;
                }
            }
        }
        assertThat(made).as("enough changes to say something").isGreaterThan(HISTORIES * 3);
        assertThat(undone).isGreaterThan(HISTORIES);
        assertThat(refused).isGreaterThan(HISTORIES);
    }

    private enum Outcome {
        MADE,
        REFUSED,
        UNDONE
    }

    /** One history below a head of its own. */
    private final class History {
        private final Random random;
        private final UnitId head;
        private final List<String> said = new ArrayList<>();
        private int names;
        private LocalDate day = FIRST.plusDays(1);

        History(int seed) {
            this.random = new Random(seed);
            said.add("seed " + seed);
            var ids = units.found(
                    world.operator,
                    new Founding(
                            IntStream.range(0, 7).mapToObj(n -> unit(seed, n)).toList(),
                            List.of(place(1, 0), place(2, 0), place(3, 0), place(4, 1), place(5, 1), place(6, 2)),
                            List.of(),
                            List.of(new Founding.Guest(4, 5, FIRST))));
            this.head = ids.getFirst();
        }

        Outcome step() throws SQLException {
            day = random.nextInt(4) == 0 ? FIRST.plusDays(random.nextInt(SPAN_DAYS)) : day.plusDays(random.nextInt(40));
            var change = drawn();
            said.add(change.toString());
            var before = rows.all();
            var earlier = trees(change.on());
            Outcome outcome;
            try {
                var preview = changes.preview(world.operator, change);
                assertThat(rows.all()).as("a preview keeps nothing: %s", said).isEqualTo(before);
                long id = changes.apply(world.operator, change, preview.seal());
                outcome = Outcome.MADE;
                holds();
                agrees(change.on());
                if (random.nextInt(3) == 0) {
                    said.add("undo");
                    changes.undo(world.operator, id);
                    assertThat(rows.all()).as("undone byte for byte: %s", said).isEqualTo(before);
                    outcome = Outcome.UNDONE;
                }
            } catch (Refusal refusal) {
                said.add(refusal.key());
                assertThat(rows.all()).as("refused and nothing kept: %s", said).isEqualTo(before);
                outcome = Outcome.REFUSED;
            }
            assertThat(trees(change.on())).as("earlier days stay: %s", said).isEqualTo(earlier);
            return outcome;
        }

        private UnitChange drawn() {
            var living = units.below(world.operator, head, day).stream()
                    .map(node -> node.unit().id())
                    .toList();
            if (living.isEmpty()) {
                return new UnitChange.Abolish(day, head);
            }
            var one = any(living);
            var other = any(living);
            return switch (random.nextInt(8)) {
                case 0 -> new UnitChange.Create(day, one, Level.GRASSROOTS, "hoi", fresh());
                case 1 -> new UnitChange.Rename(day, one, fresh());
                case 2, 3 -> new UnitChange.Move(day, one, other);
                case 4 -> new UnitChange.Merge(day, List.of(one), other);
                case 5 -> new UnitChange.Unite(day, List.of(one, other), fresh());
                case 6 -> split(one);
                default -> new UnitChange.Abolish(day, one);
            };
        }

        private UnitChange split(UnitId unit) {
            var children = units.children(world.operator, unit, day).stream()
                    .map(child -> child.id())
                    .toList();
            int middle = children.isEmpty() ? 0 : random.nextInt(children.size() + 1);
            return new UnitChange.Split(
                    day,
                    unit,
                    List.of(
                            new UnitChange.Part(fresh(), children.subList(0, middle)),
                            new UnitChange.Part(fresh(), children.subList(middle, children.size()))),
                    random.nextBoolean(),
                    random.nextBoolean() ? Optional.of(random.nextInt(2)) : Optional.empty());
        }

        private UnitId any(List<UnitId> living) {
            return living.get(random.nextInt(living.size()));
        }

        /** Now and then a name that is taken. */
        private Naming fresh() {
            return Naming.of("Hội số " + (random.nextInt(6) == 0 ? 1 + random.nextInt(6) : ++names + 100));
        }

        /** The trees of days before one. */
        private Map<LocalDate, List<String>> trees(LocalDate before) {
            var trees = new HashMap<LocalDate, List<String>>();
            for (int n = 1; n < 5; n++) {
                var earlier = before.minusDays((long) n * n * n);
                trees.put(earlier, edges(earlier));
            }
            return trees;
        }

        private List<String> edges(LocalDate on) {
            return units.below(world.operator, head, on).stream()
                    .map(node -> node.parent() + " > " + node.unit().id() + " "
                            + node.unit().name())
                    .toList();
        }

        private void holds() throws SQLException {
            assertThat(rows.list("""
                            select format('%s on %s: %s', u.id, d.day, case when p.id is null then 'its superior is not there' else 'of another line' end)
                            from (select valid_from as day from unit union select valid_to from unit where valid_to is not null
                                  union select valid_from from unit_parent union select valid_to from unit_parent where valid_to is not null) d
                            join unit u on u.valid_from <= d.day and (u.valid_to is null or u.valid_to > d.day)
                            join unit_parent e on e.unit_id = u.id and e.valid_from <= d.day and (e.valid_to is null or e.valid_to > d.day)
                            left join unit p on p.id = e.parent_id and p.valid_from <= d.day and (p.valid_to is null or p.valid_to > d.day)
                            where p.id is null or p.line <> u.line""")).as("superiors: %s", said).isEmpty();
            assertThat(rows.list("""
                            select d.day from (select valid_from as day from unit union select valid_from from unit_parent) d
                            where (select count(*) from unit_tree(d.day))
                               <> (select count(*) from unit u where u.valid_from <= d.day and (u.valid_to is null or u.valid_to > d.day))"""))
                    .as("days on which somebody is in no tree, so in a circle: %s", said)
                    .isEmpty();
            assertThat(rows.list("""
                            select e.unit_id from unit_parent e join unit u on u.id = e.unit_id
                            where e.valid_from < u.valid_from or coalesce(e.valid_to, 'infinity') > coalesce(u.valid_to, 'infinity')"""))
                    .as("placed before it began or after it ended: %s", said)
                    .isEmpty();
            assertThat(rows.list("""
                            select u.id from unit u full join unit_tree(current_date) t on t.id = u.id where t.path is distinct from u.path""")).as("today's paths: %s", said).isEmpty();
            assertThat(units.below(world.operator, head, day).stream()
                            .map(TreeNode::unit)
                            .toList())
                    .as("a branch is the part of the tree: %s", said)
                    .isSubsetOf(units.tree(world.operator, day).stream()
                            .map(TreeNode::unit)
                            .toList());
        }

        /** What a succession of the day says, and what ends, begins and stands below on it. */
        private void agrees(LocalDate on) throws SQLException {
            var date = "date '" + on + "'";
            assertThat(rows.list("""
                            select s.from_id || ' > ' || s.to_id from unit_succession s
                            join unit f on f.id = s.from_id join unit t on t.id = s.to_id
                            where s.kind <> 'split' and f.valid_to is distinct from s.on_date
                               or t.valid_from > s.on_date or t.valid_to <= s.on_date or f.valid_from >= s.on_date""")).as("successions: %s", said).isEmpty();
            assertThat(rows.list("""
                            select p.unit_id from unit_parent p join unit gone on gone.id = p.parent_id and gone.valid_to = %1$s
                            join unit u on u.id = p.unit_id and (u.valid_to is null or u.valid_to > %1$s)
                            where p.valid_to = %1$s and not exists (
                                select from unit_parent n where n.unit_id = p.unit_id and n.valid_from = %1$s)""".formatted(date)))
                    .as("who stood below what ended stands below something: %s", said)
                    .isEmpty();
        }

        private static NewUnit unit(int seed, int number) {
            return new NewUnit(
                    Line.FRONT,
                    "hoi",
                    number == 0 ? Level.PROVINCE : Level.GRASSROOTS,
                    number == 0 ? "Hội tỉnh số " + seed : "Hội số " + number,
                    "Hội " + number,
                    Optional.empty(),
                    number,
                    Optional.empty(),
                    FIRST,
                    Optional.empty(),
                    List.of("Hội cũ " + seed + "." + number));
        }

        private static Founding.Place place(int unit, int parent) {
            return new Founding.Place(unit, parent, FIRST, Optional.empty());
        }
    }
}
