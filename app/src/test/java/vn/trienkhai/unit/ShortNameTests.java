package vn.trienkhai.unit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.annotation.DirtiesContext;
import vn.trienkhai.access.TwoCommunes;
import vn.trienkhai.access.WholeApplication;
import vn.trienkhai.shared.UnitId;
import vn.trienkhai.unit.exchange.ImportOrder;
import vn.trienkhai.unit.exchange.ImportReport;
import vn.trienkhai.unit.exchange.UnitExchange;
import vn.trienkhai.unit.exchange.UnitExport;

/** Offices keep units under the names that they write themselves: short, in full, the place alone, or by another name for a time. */
@WholeApplication
@DirtiesContext
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ShortNameTests {
    private static final LocalDate SINCE = LocalDate.of(2025, 7, 1);

    private final UnitNames names;
    private final UnitExchange exchange;
    private final UnitExport export;
    private final TwoCommunes world;
    private final UnitId head;

    @Autowired
    ShortNameTests(UnitNames names, Units units, UnitExchange exchange, UnitExport export, TwoCommunes world) {
        this.names = names;
        this.exchange = exchange;
        this.export = export;
        this.world = world;
        this.head = units.found(
                        world.operator,
                        new Founding(
                                List.of(
                                        unit(Level.PROVINCE, "UBND tỉnh Vân Sơn", "UBND tỉnh Vân Sơn"),
                                        unit(Level.COMMUNE, "UBND phường Mồ Dề", "UBND phường Mồ Dề"),
                                        unit(Level.COMMUNE, "Ủy ban nhân dân phường Tà Xi", "UBND phường Tà Xi"),
                                        unit(Level.COMMUNE, "Phường Đồi Sim", "UBND phường Đồi Sim"),
                                        unit(Level.COMMUNE, "Phường Khe Lim", "Phường Khe Lim"),
                                        party("Đảng ủy phường Bản Ngò", "Phường Bản Ngò")),
                                List.of(place(1), place(2), place(3), place(4)),
                                List.of(),
                                List.of()))
                .getFirst();
    }

    @Test
    void aBodyIsFoundHoweverItsNameIsKeptAndWritten() {
        for (var issuer : List.of(head, world.province.unit(), world.muongLam.unit())) {
            for (var place : List.of("Mồ Dề", "Tà Xi", "Đồi Sim", "Khe Lim")) {
                for (var body : List.of(
                        "UBND phường %s",
                        "Ủy ban nhân dân phường %s",
                        "UBND P. %s",
                        "ubnd phường %s",
                        "Uỷ ban Nhân dân phường %s",
                        "Chủ tịch UBND phường %s",
                        "UBND phường %s, tỉnh Vân Sơn",
                        "UBND phường %s tỉnh Vân Sơn")) {
                    assertThat(names.resolve(world.province, issuer, body.formatted(place))
                                    .units())
                            .as("%s, seen from %s", body.formatted(place), issuer)
                            .singleElement()
                            .extracting(Unit::name)
                            .asString()
                            .endsWith(place);
                }
            }
        }
        assertThat(names.resolve(world.province, head, "Ủy ban nhân dân tỉnh").units())
                .extracting(Unit::id)
                .containsExactly(head);
    }

    @Test
    void thePlaceAloneOfACommitteeIsNoBodyOfAnotherLine() {
        var found = names.resolve(world.province, head, "UBND phường Bản Ngò");

        assertThat(found.units()).isEmpty();
        assertThat(found.candidates()).isEmpty();
        assertThat(names.resolve(world.province, head, "phường Bản Ngò").units())
                .extracting(Unit::name)
                .containsExactly("Đảng ủy phường Bản Ngò");
    }

    @Test
    void anAliasWithAnEndMeansTheUnitInLettersUntilThen(@TempDir Path folder) throws IOException {
        var heading = "Mã,Tên,Cấp,Hệ thống,Cấp trên,Từ ngày,Tên gọi khác\n";
        var list = heading + "VS7,Phường Nà Pheo,Cấp xã,Chính quyền,UBND tỉnh Vân Sơn,01/7/2025,"
                + "Khu Mỏ Thiếc (đến hết 31/12/2025);Khu Suối Bạc\n";
        assertThat(take(folder, list).kept()).isTrue();
        assertThat(take(folder, list).changesAnything()).isFalse();

        assertThat(meant(LocalDate.of(2025, 12, 31), "Khu Mỏ Thiếc")).containsExactly("Phường Nà Pheo");
        assertThat(meant(LocalDate.of(2026, 1, 1), "Khu Mỏ Thiếc")).isEmpty();
        assertThat(meant(LocalDate.of(2026, 1, 1), "Khu Suối Bạc")).containsExactly("Phường Nà Pheo");

        var written = new ByteArrayOutputStream();
        int unused = export.writeCsv(world.operator, LocalDate.of(2026, 1, 1), written);
        assertThat(written.toString(StandardCharsets.UTF_8)).contains("Khu Mỏ Thiếc (đến hết 31/12/2025);Khu Suối Bạc");
        assertThat(take(folder, list.replace(";Khu Suối Bạc", ";Khu Suối Bạc (đến 30/6/2026)"))
                        .kept())
                .isTrue();
        assertThat(meant(LocalDate.of(2026, 7, 1), "Khu Suối Bạc")).isEmpty();
        assertThat(take(folder, list.replace("31/12/2025", "31/13/2025")).problems())
                .singleElement()
                .extracting(ImportReport.Problem::reason)
                .asString()
                .contains("không ghi đúng ngày");
    }

    private ImportReport take(Path folder, String list) throws IOException {
        var file = Files.writeString(folder.resolve("don-vi.csv"), list);
        return exchange.take(world.operator, ImportOrder.of(file, Optional.empty()), rows -> {});
    }

    private List<String> meant(LocalDate day, String phrase) {
        return names.resolve(world.province, head, day, List.of(phrase), List.of()).getFirst().units().stream()
                .map(Unit::name)
                .toList();
    }

    private static NewUnit unit(Level level, String name, String shortName) {
        return unit(Line.GOVERNMENT, level, name, shortName);
    }

    private static NewUnit party(String name, String shortName) {
        return unit(Line.PARTY, Level.COMMUNE, name, shortName);
    }

    private static NewUnit unit(Line line, Level level, String name, String shortName) {
        return new NewUnit(
                line,
                "co_quan",
                level,
                name,
                shortName,
                Optional.empty(),
                1,
                Optional.empty(),
                SINCE,
                Optional.empty(),
                List.of());
    }

    private static Founding.Place place(int unit) {
        return new Founding.Place(unit, 0, SINCE, Optional.empty());
    }
}
