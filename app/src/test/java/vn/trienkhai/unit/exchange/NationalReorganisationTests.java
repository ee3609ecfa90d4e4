package vn.trienkhai.unit.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.annotation.DirtiesContext;
import vn.trienkhai.access.TwoCommunes;
import vn.trienkhai.access.WholeApplication;
import vn.trienkhai.unit.Level;
import vn.trienkhai.unit.Line;
import vn.trienkhai.unit.TreeNode;
import vn.trienkhai.unit.Units;
import vn.trienkhai.unit.exchange.ImportReport.Verb;

/** The reorganisation of 01/7/2025 from the national files, where they are at hand. */
@WholeApplication
@DirtiesContext
class NationalReorganisationTests {
    private static final Path DATA = Stream.iterate(Path.of("").toAbsolutePath(), Objects::nonNull, Path::getParent)
            .map(folder -> folder.resolve("shared/data"))
            .filter(Files::isDirectory)
            .findFirst()
            .orElse(Path.of("../shared/data"));
    private static final LocalDate BEFORE = LocalDate.of(2025, 6, 30);
    private static final LocalDate AFTER = LocalDate.of(2025, 7, 1);
    private static final LocalDate DONG_NAI = LocalDate.of(2026, 4, 30);

    /** Communes that became a new one alone, with its code and another name. */
    private static final int RENAMED_ON_THE_DAY = 8;

    private static final int RENAMED_WITH_DONG_NAI = 11;

    private final UnitExchange exchange;
    private final Units units;
    private final TwoCommunes world;

    @Autowired
    NationalReorganisationTests(UnitExchange exchange, Units units, TwoCommunes world) {
        this.exchange = exchange;
        this.units = units;
        this.world = world;
    }

    @Test
    void theTreeIsRightOnTheDayBeforeTheDayAfterAndOnceDongNaiIsACity() {
        assumeTrue(Files.isDirectory(DATA), "the national files are not at hand: " + DATA);

        var asked = take(Map.of());
        assertThat(asked.kept()).isFalse();
        assertThat(asked.problems()).isEmpty();
        assertThat(asked.questions())
                .singleElement()
                .satisfies(question -> assertThat(question.text()).contains("Ba Chẽ", "06970", "06978"));
        assertThat(asked.notes()).hasSize(471);

        var taken = take(Map.of("06970", "06978"));
        assertThat(taken.problems()).isEmpty();
        assertThat(taken.kept()).isTrue();
        assertThat(counts(BEFORE)).isEqualTo(Map.of(Level.PROVINCE, 63L, Level.DISTRICT, 696L, Level.COMMUNE, 10_035L));
        assertThat(counts(AFTER)).isEqualTo(Map.of(Level.PROVINCE, 34L, Level.COMMUNE, 3_321L));
        assertThat(counts(DONG_NAI)).isEqualTo(Map.of(Level.PROVINCE, 34L, Level.COMMUNE, 3_321L));
        assertThat(below("Lai Châu", AFTER)).isEqualTo(38);
        assertThat(below("Quảng Ngãi", AFTER)).isEqualTo(96);
        assertThat(below("An Giang", AFTER)).isEqualTo(102);
        assertThat(below("Đồng Nai", DONG_NAI)).isEqualTo(95);
        assertThat(cities(AFTER)).isEqualTo(6);
        assertThat(cities(DONG_NAI)).isEqualTo(7);
        assertThat(taken.count(Verb.RENAME)).isEqualTo(RENAMED_ON_THE_DAY + RENAMED_WITH_DONG_NAI);

        assertThat(take(Map.of("06970", "06978")).changesAnything()).isFalse();
    }

    private ImportReport take(Map<String, String> codes) {
        return exchange.take(
                world.operator,
                new ImportOrder(
                        List.of(
                                new ImportOrder.Source(DATA.resolve("succession-2025.csv"), Optional.of(AFTER)),
                                new ImportOrder.Source(DATA.resolve("units-2026.csv"), Optional.of(DONG_NAI))),
                        LocalDate.of(2004, 1, 1),
                        Line.GOVERNMENT,
                        codes,
                        false),
                rows -> {});
    }

    /** All of them stand below a province: a commune that lost its superior would be a head. */
    private Map<Level, Long> counts(LocalDate day) {
        return nodes(day).stream()
                .filter(node -> node.parent().isPresent() || node.unit().level() == Level.PROVINCE)
                .collect(Collectors.groupingBy(node -> node.unit().level(), Collectors.counting()));
    }

    private long cities(LocalDate day) {
        return nodes(day).stream()
                .filter(node -> node.depth() == 0 && node.unit().name().startsWith("Thành phố"))
                .count();
    }

    private int below(String province, LocalDate day) {
        var unit = nodes(day).stream()
                .map(TreeNode::unit)
                .filter(each -> each.level() == Level.PROVINCE && each.name().endsWith(province))
                .findFirst()
                .orElseThrow();
        return units.children(world.operator, unit.id(), day).size();
    }

    private List<TreeNode> nodes(LocalDate day) {
        return units.tree(world.operator, day).stream()
                .filter(node -> node.unit().line() == Line.GOVERNMENT
                        && !node.unit().kind().equals("van_hanh"))
                .toList();
    }
}
