package vn.trienkhai.unit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ContextConfiguration;
import vn.trienkhai.database.WithFreshDatabase;
import vn.trienkhai.demo.DemoWorld;
import vn.trienkhai.shared.Actor;
import vn.trienkhai.shared.UnitId;

/**
 * How often a phrase is understood, over phrases.txt: the sample province, and the national lists where they are at hand. The
 * figures are printed; a phrase taken for other units than it means, without a doubt, weighs more than one left to a person.
 */
@SpringBootTest(properties = "trienkhai.test=phrases")
@ContextConfiguration(initializers = WithFreshDatabase.class)
class PhraseAccuracyTests {
    private static final double RIGHT = 0.97;
    private static final double WRONG_WITHOUT_DOUBT = 0.005;
    private static final List<String> ADDRESSEES = List.of("Các đảng ủy xã, phường", "LĐLĐ tỉnh");

    private final UnitNames names;
    private final Units units;
    private final DemoWorld world;
    private final FlywayConnectionDetails owner;

    @Autowired
    PhraseAccuracyTests(UnitNames names, Units units, DemoWorld world, FlywayConnectionDetails owner) {
        this.names = names;
        this.units = units;
        this.world = world;
        this.owner = owner;
    }

    @Test
    void phrasesAreUnderstoodAndRarelyMistakenWithoutADoubt() throws Exception {
        world.make();
        var keys = new HashMap<String, Integer>();
        sample(keys);
        if (NationalTree.isThere()) {
            try (var session =
                    DriverManager.getConnection(owner.getJdbcUrl(), owner.getUsername(), owner.getPassword())) {
                keys.putAll(NationalTree.write(session));
            }
        }
        var actor = world.person("chuyenvien.tu");
        var said = new ArrayList<String>();
        int right = 0;
        int wrong = 0;
        var cases = cases(keys);
        for (var line : cases) {
            var found = names.resolve(actor, unit(keys, line.issuer()), line.day(), List.of(line.phrase()), ADDRESSEES)
                    .getFirst();
            boolean ok = isRight(actor, line, found, keys);
            right += ok ? 1 : 0;
            wrong += !ok && found.isCertain() ? 1 : 0;
            if (!ok) {
                said.add(line + " -> " + found.way() + " "
                        + found.units().stream().map(Unit::name).toList() + " ? "
                        + found.candidates().stream().limit(4).map(Unit::name).toList());
            }
        }
        System.out.printf(
                "Phrases: %d%s; right %.3f; wrong without a doubt %.4f%n",
                cases.size(),
                NationalTree.isThere() ? "" : " (the national lists are not here: only those of the sample province)",
                right / (double) cases.size(),
                wrong / (double) cases.size());
        said.forEach(System.out::println);
        assertThat(right / (double) cases.size()).as(String.join("\n", said)).isGreaterThanOrEqualTo(RIGHT);
        assertThat(wrong / (double) cases.size()).isLessThanOrEqualTo(WRONG_WITHOUT_DOUBT);
    }

    private boolean isRight(Actor actor, Case line, Resolution found, Map<String, Integer> keys) {
        if (line.meant().equals("?") || line.meant().equals("-")) {
            return (!found.isCertain() || found.way() == Resolution.Way.FILING)
                    && found.units().isEmpty()
                    && (line.meant().equals("-") || !found.candidates().isEmpty());
        }
        var meant = new HashSet<Integer>();
        for (var word : line.meant().split(" ")) {
            var at = word.split("@+");
            if (word.startsWith("!")) {
                meant.remove(unit(keys, word.substring(1)).value());
            } else if (at.length == 1) {
                meant.add(unit(keys, word).value());
            } else {
                meant.addAll(ofKind(actor, at[0], unit(keys, at[1]), line.day(), word.contains("@@")));
            }
        }
        var got = new HashSet<Integer>();
        found.units().forEach(unit -> got.add(unit.id().value()));
        return found.isCertain() && !meant.isEmpty() && got.equals(meant);
    }

    private Set<Integer> ofKind(Actor actor, String kind, UnitId root, LocalDate day, boolean deep) {
        var found = new HashSet<Integer>();
        for (var child : units.children(actor, root, day)) {
            if (child.kind().equals(kind)) {
                found.add(child.id().value());
            }
            if (deep) {
                found.addAll(ofKind(actor, kind, child.id(), day, true));
            }
        }
        return found;
    }

    private static UnitId unit(Map<String, Integer> keys, String key) {
        return new UnitId(Objects.requireNonNull(keys.get(key), key));
    }

    private record Case(String issuer, LocalDate day, String phrase, String meant) {}

    private static List<Case> cases(Map<String, Integer> keys) throws IOException {
        try (var in = Objects.requireNonNull(PhraseAccuracyTests.class.getResourceAsStream("/unit/phrases.txt"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\\|"))
                    .map(cell -> new Case(cell[0], LocalDate.parse(cell[1]), cell[2], cell[3]))
                    .filter(line -> keys.containsKey(line.issuer()))
                    .toList();
        }
    }

    /** Numbers of the sample province's units by their key. */
    private void sample(Map<String, Integer> keys) throws IOException, SQLException {
        try (var in = Objects.requireNonNull(DemoWorld.class.getResourceAsStream("/demo/units.csv"));
                var session =
                        DriverManager.getConnection(owner.getJdbcUrl(), owner.getUsername(), owner.getPassword());
                var find = session.prepareStatement("select id from unit where code = ?")) {
            for (var line : new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .toList()) {
                var code = Arrays.stream(line.split(","))
                        .filter(cell -> cell.startsWith("VS."))
                        .findFirst()
                        .orElseThrow();
                find.setString(1, code);
                try (var row = find.executeQuery()) {
                    if (row.next()) {
                        keys.put(line.substring(0, line.indexOf(',')), row.getInt(1));
                    }
                }
            }
        }
    }
}
