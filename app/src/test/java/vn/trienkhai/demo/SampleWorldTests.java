package vn.trienkhai.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SampleWorldTests {
    private static final LocalDate REORGANISED = LocalDate.of(2025, 7, 1);

    private final List<SampleTable.Row> units = SampleTable.read("units.csv").rows();
    private final List<SampleTable.Row> parents =
            SampleTable.read("parents.csv").rows();
    private final Map<String, SampleTable.Row> byKey =
            units.stream().collect(Collectors.toMap(unit -> unit.text("key"), Function.identity()));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "units.csv",
                "parents.csv",
                "successions.csv",
                "hosts.csv",
                "aliases.csv",
                "people.csv",
                "activities.csv"
            })
    void everyTableIsComposedUnicodeWithACellForEachColumn(String name) throws Exception {
        var text = new String(SampleTable.resource(name).readAllBytes(), StandardCharsets.UTF_8);
        var table = SampleTable.read(name);

        assertThat(Normalizer.isNormalized(text, Normalizer.Form.NFC)).isTrue();
        assertThat(table.rows()).allSatisfy(row -> assertThat(row.cells()).hasSameSizeAs(table.columns()));
    }

    @Test
    void aboutSixtyUnitsAreAliveInFiveLinesAndThreeLevels() {
        var alive = units.stream().filter(unit -> aliveOn(unit, REORGANISED)).toList();

        assertThat(alive).hasSizeBetween(55, 75);
        assertThat(values(alive, "line")).containsExactlyInAnyOrder("party", "government", "front", "union", "armed");
        assertThat(values(alive, "level")).containsExactlyInAnyOrder("province", "commune", "grassroots");
    }

    @Test
    void noUnitBelongsToADistrictAfterTheReorganisation() {
        assertThat(parents)
                .filteredOn(place -> place.text("valid_to").isEmpty())
                .extracting(place -> unit(place.text("parent")).text("level"))
                .doesNotContain("district");
    }

    @Test
    void aUnitStandsBelowAParentOfItsOwnLineThatIsAliveOnThatDay() {
        assertThat(parents).allSatisfy(place -> {
            var parent = unit(place.text("parent"));
            assertThat(parent.text("line")).isEqualTo(unit(place.text("unit")).text("line"));
            assertThat(aliveOn(parent, place.day("valid_from"))).isTrue();
        });
    }

    @Test
    void oneCommuneWasSplitOverTwoAndOneWasRenamed() {
        var steps = SampleTable.read("successions.csv").rows();

        assertThat(steps)
                .filteredOn(step -> step.text("from").equals("du-na-ban"))
                .extracting(step -> step.text("to"))
                .containsExactlyInAnyOrder("du-tan-ha", "du-muong-lam");
        assertThat(values(steps, "kind")).contains("merged", "split", "renamed", "moved");
        assertThat(steps)
                .allSatisfy(step ->
                        assertThat(unit(step.text("from")).text("valid_to")).isEqualTo(step.text("on_date")));
    }

    @Test
    void aSchoolHousesItsPartyCellItsUnionAndItsYouthUnion() {
        assertThat(SampleTable.read("hosts.csv").rows())
                .filteredOn(row -> row.text("host").equals("truong-muong-lam"))
                .extracting(row -> unit(row.text("unit")).text("line"))
                .contains("party", "union", "front");
    }

    @Test
    void thereIsSomebodyInEachRole() {
        assertThat(SampleTable.read("people.csv").rows())
                .flatExtracting(person -> List.of(person.text("roles").split(";")))
                .contains("reporter", "drafter", "clerk", "approver", "unit_administrator", "auditor", "operator");
    }

    private SampleTable.Row unit(String key) {
        return Objects.requireNonNull(byKey.get(key), key);
    }

    private static boolean aliveOn(SampleTable.Row unit, LocalDate day) {
        return !unit.day("valid_from").isAfter(day)
                && unit.dayIfAny("valid_to").map(day::isBefore).orElse(true);
    }

    private static Set<String> values(List<SampleTable.Row> rows, String column) {
        return rows.stream().map(row -> row.text(column)).collect(Collectors.toSet());
    }
}
