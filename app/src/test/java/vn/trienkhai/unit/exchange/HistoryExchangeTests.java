package vn.trienkhai.unit.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.test.annotation.DirtiesContext;
import vn.trienkhai.TrienKhai;
import vn.trienkhai.access.TwoCommunes;
import vn.trienkhai.access.WholeApplication;
import vn.trienkhai.account.Accounts;
import vn.trienkhai.database.WithFreshDatabase;
import vn.trienkhai.shared.Actor;
import vn.trienkhai.shared.Refusal;
import vn.trienkhai.shared.UnitId;
import vn.trienkhai.unit.Founding;
import vn.trienkhai.unit.Level;
import vn.trienkhai.unit.Line;
import vn.trienkhai.unit.NewUnit;
import vn.trienkhai.unit.TreeNode;
import vn.trienkhai.unit.Unit;
import vn.trienkhai.unit.Units;
import vn.trienkhai.unit.change.UnitChange;
import vn.trienkhai.unit.change.UnitChange.Naming;
import vn.trienkhai.unit.change.UnitChanges;
import vn.trienkhai.unit.exchange.ImportReport.Verb;

/** Units of all days go out of one installation and into another that has none. */
@WholeApplication
@DirtiesContext
class HistoryExchangeTests {
    private static final LocalDate FIRST = LocalDate.of(2024, 1, 1);
    private static final int RANDOM_CHANGES = 150;

    /** All that the tables of the tree hold, units by their names instead of their numbers. */
    private static final String ROWS = """
            with named as (select *, concat_ws('|', line, name, code, valid_from, valid_to, ordinal) as label from unit where kind <> 'van_hanh')
            select concat_ws('|', label, kind, level, short_name, phone, email) from named
            union all select concat_ws('|', 'below', u.label, o.label, l.valid_from, l.valid_to)
            from unit_parent l join named u on u.id = l.unit_id join named o on o.id = l.parent_id
            union all select concat_ws('|', l.kind, u.label, o.label, l.on_date)
            from unit_succession l join named u on u.id = l.from_id join named o on o.id = l.to_id
            union all select concat_ws('|', 'in', u.label, o.label, l.valid_from, l.valid_to)
            from unit_host l join named u on u.id = l.unit_id join named o on o.id = l.host_id
            union all select concat_ws('|', 'alias', label, alias) from unit_alias join named on id = unit_id
            union all select concat_ws('|', 'tag', label, tag) from unit_tag join named on id = unit_id
            order by 1""";

    @TempDir
    Path folder = Path.of("");

    private final ApplicationContext here;
    private final UnitExchange exchange;
    private final UnitChanges changes;
    private final Units units;
    private final TwoCommunes world;

    @Autowired
    HistoryExchangeTests(
            ApplicationContext here, UnitExchange exchange, UnitChanges changes, Units units, TwoCommunes world) {
        this.here = here;
        this.exchange = exchange;
        this.changes = changes;
        this.units = units;
        this.world = world;
    }

    @Test
    void aHistoryIsTheSameOnEveryDayWhereItIsTakenBack() throws IOException, SQLException {
        var days = live();
        var csv = csv(here, world.operator, "ra.csv");
        var workbook = folder.resolve("ra.xlsx");
        try (var out = Files.newOutputStream(workbook)) {
            assertThat(here.getBean(HistoryExport.class).writeWorkbook(world.operator, out))
                    .isGreaterThan(RANDOM_CHANGES);
        }
        assertThat(Files.readString(csv)).contains("cấp trên,", "nơi đặt,", "nhập,", "chia,", "đổi tên,", "biên giới");

        try (var there = installation()) {
            var operator = operator(there);
            var target = there.getBean(UnitExchange.class);
            var seen = target.take(
                    operator, ImportOrder.of(workbook, Optional.empty()).asPreview(), rows -> {});
            assertThat(seen.problems()).isEmpty();
            var taken = target.take(operator, ImportOrder.of(csv, Optional.empty()), rows -> {});
            assertThat(taken.problems()).isEmpty();
            assertThat(taken.kept()).isTrue();
            assertThat(taken.counts()).isEqualTo(seen.counts()).containsKeys(Verb.CREATE, Verb.RENAME, Verb.MOVE);
            assertThat(taken.counts()).containsKeys(Verb.MERGE, Verb.SPLIT, Verb.END);

            for (var day : days) {
                assertThat(tree(there, operator, day)).as("%s", day).isEqualTo(tree(here, world.operator, day));
            }
            assertThat(rows(there)).hasSizeGreaterThan(RANDOM_CHANGES).isEqualTo(rows(here));
            assertThat(Files.readString(csv(there, operator, "lai.csv"))).isEqualTo(Files.readString(csv));

            var again = target.take(operator, ImportOrder.of(csv, Optional.empty()), rows -> {});
            assertThat(again.kept()).isFalse();
            assertThat(again.problems())
                    .extracting(ImportReport.Problem::reason)
                    .anySatisfy(reason -> assertThat(reason).contains("đã có đơn vị"));
            there.getBean(UnitChanges.class).undo(operator, taken.change().orElseThrow());
            assertThat(tree(there, operator, FIRST)).isEmpty();
        }
    }

    /** The line of armed forces is empty in this installation. */
    @Test
    void whatAHistoryCannotMeanIsRefusedRowByRow() throws IOException {
        var head = "Việc,Số,Số liên quan,Từ ngày,Đến hết ngày,Tên,Cấp,Hệ thống,Mã\n";
        var report = take(head + """
                đơn vị,1,,01/01/2024,,Bộ Chỉ huy Một,Cấp tỉnh,Lực lượng vũ trang,L1
                đơn vị,1,,01/01/2024,,Ban Chỉ huy Hai,Cấp xã,Lực lượng vũ trang,L2
                lập,2,,01/01/2024,,Ban Chỉ huy Ba,Cấp xã,Lực lượng vũ trang,L3
                cấp trên,1,9,01/01/2024,,,,,
                cấp trên,1,1,01/01/2024,,,,,
                nhập,1,3,01/02/2024,05/02/2024,,,,
                cấp trên,một,3,01/02/2024,,,,,
                """);
        assertThat(report.problems()).extracting(ImportReport.Problem::row).containsExactlyInAnyOrder(3, 4, 5, 6, 7, 8);

        var contradictory = take(head + """
                đơn vị,1,,01/01/2024,,Bộ Chỉ huy Một,Cấp tỉnh,Lực lượng vũ trang,L1
                đơn vị,2,,01/01/2024,,Ban Chỉ huy Hai,Cấp xã,Lực lượng vũ trang,L2
                đơn vị,3,,01/01/2024,31/01/2024,Ban Chỉ huy Ba,Cấp xã,Lực lượng vũ trang,L2
                cấp trên,1,2,01/01/2024,,,,,
                cấp trên,2,1,01/03/2024,,,,,
                cấp trên,3,1,01/01/2024,,,,,
                cấp trên,1,3,01/01/2024,31/01/2024,,,,
                nhập,2,3,01/02/2024,,,,,
                """);
        assertThat(contradictory.kept()).isFalse();
        assertThat(contradictory.problems())
                .extracting(each -> each.row() + " " + each.reason())
                .anySatisfy(each -> assertThat(each).startsWith("4 ").contains("L2", "chồng"))
                .anySatisfy(each -> assertThat(each).startsWith("2 ").contains("dưới chính cấp dưới"))
                .anySatisfy(each -> assertThat(each).startsWith("7 ").contains("không tồn tại suốt"))
                .anySatisfy(each -> assertThat(each).startsWith("8 ").contains("đã có cấp trên ở dòng 5"))
                .anySatisfy(each -> assertThat(each).startsWith("9 ").contains("không còn"));
    }

    private ImportReport take(String text) throws IOException {
        var file = Files.writeString(Files.createTempFile(folder, "lich-su", ".csv"), text);
        return exchange.take(world.operator, ImportOrder.of(file, Optional.empty()), rows -> {});
    }

    /** Everything that can happen to a unit, then changes at random; the days on which to look. */
    private List<LocalDate> live() throws IOException {
        var ids = units.found(
                world.operator,
                new Founding(
                        IntStream.range(0, 9)
                                .mapToObj(HistoryExchangeTests::unit)
                                .toList(),
                        IntStream.range(1, 9)
                                .mapToObj(n -> new Founding.Place(n, (n - 1) / 3, FIRST, Optional.empty()))
                                .toList(),
                        List.of(),
                        List.of(new Founding.Guest(3, 6, FIRST))));
        var tags = Files.writeString(folder.resolve("nhan.csv"), """
                Mã,Tên,Cấp,Hệ thống,Nhãn
                H3,"Hội ""số"" 3; nhánh, hai",Cơ sở,Mặt trận,biên giới;vùng cao
                """);
        assertThat(exchange.take(world.operator, ImportOrder.of(tags, Optional.of(FIRST)), rows -> {})
                        .problems())
                .isEmpty();
        var day = FIRST.plusMonths(1);
        enter(new UnitChange.Create(day, ids.get(1), Level.GRASSROOTS, "hoi", Naming.of("Hội mới")));
        enter(new UnitChange.Rename(day.plusDays(1), ids.get(3), Naming.of("Hội đổi tên")));
        enter(new UnitChange.Move(day.plusDays(2), ids.get(4), ids.get(2)));
        enter(new UnitChange.Move(day.plusDays(3), ids.get(4), ids.get(1)));
        enter(new UnitChange.Merge(day.plusDays(4), List.of(ids.get(5)), ids.get(6)));
        enter(new UnitChange.Unite(day.plusDays(5), List.of(ids.get(7), ids.get(8)), Naming.of("Hội hợp nhất")));
        enter(new UnitChange.Split(
                day.plusDays(6),
                ids.get(4),
                List.of(
                        new UnitChange.Part(Naming.of("Phần một"), List.of()),
                        new UnitChange.Part(Naming.of("Phần hai"), List.of())),
                true,
                Optional.of(0)));
        enter(new UnitChange.Abolish(day.plusDays(7), ids.get(6)));
        var last = wander(day.plusDays(8));
        return FIRST.minusDays(1).datesUntil(last.plusDays(2)).toList();
    }

    private void enter(UnitChange change) {
        long unused = changes.apply(
                world.operator, change, changes.preview(world.operator, change).seal());
    }

    private LocalDate wander(LocalDate from) {
        var random = new Random(7);
        var day = from;
        int made = 0;
        for (int step = 0; step < RANDOM_CHANGES; step++) {
            day = day.plusDays(random.nextInt(4));
            var living = units.tree(world.operator, day).stream()
                    .map(TreeNode::unit)
                    .filter(unit -> unit.line() == Line.FRONT)
                    .map(Unit::id)
                    .toList();
            try {
                enter(drawn(random, day, living, step));
                made++;
            } catch (Refusal refused) {
                // The next one is drawn; how many were not refused is asked below.
            }
        }
        assertThat(made).isGreaterThan(RANDOM_CHANGES / 3);
        return day;
    }

    private static UnitChange drawn(Random random, LocalDate day, List<UnitId> living, int step) {
        var one = living.get(random.nextInt(living.size()));
        var other = living.get(random.nextInt(living.size()));
        var name = Naming.of("Hội lần " + step);
        return switch (random.nextInt(10)) {
            case 0, 1, 2, 9 -> new UnitChange.Create(day, one, Level.GRASSROOTS, "hoi", name);
            case 3 -> new UnitChange.Rename(day, one, name);
            case 4, 5 -> new UnitChange.Move(day, one, other);
            case 6 -> new UnitChange.Merge(day, List.of(one), other);
            case 7 -> new UnitChange.Unite(day, List.of(one, other), name);
            default ->
                new UnitChange.Split(day, one, List.of(new UnitChange.Part(name, List.of())), false, Optional.empty());
        };
    }

    private static NewUnit unit(int number) {
        return new NewUnit(
                Line.FRONT,
                "hoi",
                number == 0 ? Level.PROVINCE : Level.GRASSROOTS,
                number == 3 ? "Hội \"số\" 3; nhánh, hai" : "Hội số " + number % 7,
                "Hội " + number,
                number % 2 == 1 ? Optional.of("H" + number) : Optional.empty(),
                number,
                Optional.of("0912 000 10" + number),
                FIRST,
                Optional.empty(),
                List.of("Hội cũ, số " + number, "Hội xưa"));
    }

    /** Without the units' numbers, which differ between installations. */
    private static List<String> tree(ApplicationContext where, Actor actor, LocalDate day) {
        var nodes = where.getBean(Units.class).tree(actor, day).stream()
                .filter(node -> !node.unit().kind().equals("van_hanh"))
                .toList();
        Map<UnitId, String> names = new HashMap<>();
        nodes.forEach(node -> names.put(
                node.unit().id(), node.unit().name() + " " + node.unit().validFrom()));
        return nodes.stream().map(node -> described(node, names)).sorted().toList();
    }

    private static String described(TreeNode node, Map<UnitId, String> names) {
        var unit = node.unit();
        var parts = new ArrayList<>(List.of(
                names.get(unit.id()), unit.line().toString(), unit.level().toString()));
        parts.add(unit.kind());
        parts.add(unit.code().orElse("-"));
        parts.add(String.valueOf(unit.validTo()));
        parts.add(node.parent().map(names::get).orElse("-"));
        return String.join(" | ", parts);
    }

    private Path csv(ApplicationContext where, Actor actor, String name) throws IOException {
        var out = new ByteArrayOutputStream();
        assertThat(where.getBean(HistoryExport.class).writeCsv(actor, out)).isGreaterThan(RANDOM_CHANGES);
        return Files.writeString(folder.resolve(name), out.toString(StandardCharsets.UTF_8));
    }

    private static List<String> rows(ApplicationContext where) throws SQLException {
        var owner = where.getBean(FlywayConnectionDetails.class);
        try (var session = DriverManager.getConnection(owner.getJdbcUrl(), owner.getUsername(), owner.getPassword());
                var statement = session.createStatement();
                var found = statement.executeQuery(ROWS)) {
            var rows = new ArrayList<String>();
            while (found.next()) {
                rows.add(found.getString(1));
            }
            return rows;
        }
    }

    private static ConfigurableApplicationContext installation() {
        return new SpringApplicationBuilder(TrienKhai.class)
                .initializers(new WithFreshDatabase())
                .properties("server.port=-1", "db-scheduler.enabled=false")
                .run();
    }

    private static Actor operator(ApplicationContext where) {
        var accounts = where.getBean(Accounts.class);
        assertThat(accounts.foundInstallation("van.hanh.hai", "Lò Thị Hai", TwoCommunes.PASSWORD, "Phòng Vận hành"))
                .isPresent();
        return accounts.actor("van.hanh.hai").orElseThrow();
    }
}
