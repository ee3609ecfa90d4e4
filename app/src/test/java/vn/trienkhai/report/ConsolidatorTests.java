package vn.trienkhai.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.trienkhai.activity.ActivityId;
import vn.trienkhai.shared.UnitId;

class ConsolidatorTests {
    private static final String TALKS = "talks";
    private static final UnitId MUONG_LAM = new UnitId(1);
    private static final UnitId NAM_ROM = new UnitId(2);

    private final Consolidator consolidator = new Consolidator();

    @Test
    void listsAUnitThatHasNotReportedInsteadOfCountingItAsZero() {
        var result = consolidator.consolidate(
                figures(Figure.NONE),
                List.of(
                        heard(MUONG_LAM, 11, figures(alone(12))),
                        new Consolidator.Asked(NAM_ROM, Consolidator.Reason.NOTHING_SENT, List.of())));

        assertThat(result.figures().get(TALKS).total()).isEqualByComparingTo("12");
        assertThat(result.missing())
                .containsExactly(new Consolidator.Missing(NAM_ROM, Consolidator.Reason.NOTHING_SENT));
        assertThat(result.sources()).containsExactly(new ReportId(11));
    }

    @Test
    void countsAnActivityOfTwoUnitsOnceWhereTheirReportsMeet() {
        var together = activity(1, 286);
        var result = consolidator.consolidate(
                figures(alone(5)),
                List.of(
                        heard(MUONG_LAM, 11, figures(shared(together))),
                        heard(NAM_ROM, 12, figures(shared(together)))));

        assertThat(result.figures().get(TALKS).total()).isEqualByComparingTo("291");
    }

    @Test
    void takesTheLaterValueWhereAnActivityWasCorrectedBetweenTwoReports() {
        var id = new ActivityId(UUID.randomUUID());
        var before = new SharedActivity(id, 1, BigDecimal.valueOf(40));
        var after = new SharedActivity(id, 2, BigDecimal.valueOf(35));

        assertThat(shared(before).plus(shared(after)).total()).isEqualByComparingTo("35");
        assertThat(shared(after).plus(shared(before)).total()).isEqualByComparingTo("35");
    }

    @Test
    void addsWhatWasEnteredByHandBelowAndKeepsItMarked() {
        var own = alone(10).withByHand(BigDecimal.ONE);
        var result = own.plus(alone(20).withByHand(BigDecimal.valueOf(4)));

        assertThat(result.byHand()).isEqualByComparingTo("1");
        assertThat(result.byHandBelow()).isEqualByComparingTo("4");
        assertThat(result.fromActivities()).isEqualByComparingTo("30");
        assertThat(result.isUnchecked()).isTrue();
    }

    @Test
    void leavesOutFiguresThatNobodyAskedForHere() {
        var child = new Figures(Map.of("banners", alone(3)));
        assertThat(figures(alone(1)).plus(child).byCode()).containsOnlyKeys(TALKS);
    }

    /** Whatever the way activities are spread over units, lines and levels: the sum is that of the set. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 5, 8, 13, 21, 34, 55, 89, 144, 233, 377, 610, 987})
    void anySpreadOfActivitiesOverUnitsAndLinesComesToTheSumOfTheSet(int seed) {
        var random = new Random(seed);
        var values = new HashMap<ActivityId, SharedActivity>();
        for (int i = 0; i < 1 + random.nextInt(60); i++) {
            var one = activity(random.nextLong(), random.nextInt(500));
            values.put(one.activity(), one);
        }
        var reports = spread(values, 1 + random.nextInt(12), random);
        var expected = values.values().stream().map(SharedActivity::value).reduce(BigDecimal.ZERO, BigDecimal::add);

        assertThat(climb(reports, random).total()).isEqualByComparingTo(expected);
        Collections.shuffle(reports, random);
        assertThat(climb(reports, random).total()).isEqualByComparingTo(expected);
    }

    /** Each activity stands in one to three reports; in one alone it is part of the sum, else of the sets. */
    private static List<Figure> spread(Map<ActivityId, SharedActivity> values, int units, Random random) {
        var reports = new ArrayList<Figure>(Collections.nCopies(units, Figure.NONE));
        for (var value : values.values()) {
            var holders =
                    random.ints(1 + random.nextInt(3), 0, units).distinct().toArray();
            for (int holder : holders) {
                var part = holders.length > 1
                        ? shared(value)
                        : new Figure(value.value(), Map.of(), BigDecimal.ZERO, BigDecimal.ZERO);
                reports.set(holder, reports.get(holder).plus(part));
            }
        }
        return reports;
    }

    /** Adds reports up level by level in a tree of any shape. */
    private static Figure climb(List<Figure> reports, Random random) {
        var level = new ArrayList<>(reports);
        while (level.size() > 1) {
            int count = Math.min(level.size(), 2 + random.nextInt(3));
            var parent = Figure.NONE;
            for (int i = 0; i < count; i++) {
                parent = parent.plus(level.remove(random.nextInt(level.size())));
            }
            level.add(parent);
        }
        return level.getFirst();
    }

    private static Consolidator.Asked heard(UnitId unit, long report, Figures figures) {
        return new Consolidator.Asked(
                unit, Consolidator.Reason.HEARD, List.of(new Consolidator.Answer(new ReportId(report), figures)));
    }

    private static Figures figures(Figure figure) {
        return new Figures(Map.of(TALKS, figure));
    }

    private static Figure alone(long value) {
        return new Figure(BigDecimal.valueOf(value), Map.of(), BigDecimal.ZERO, BigDecimal.ZERO);
    }

    private static Figure shared(SharedActivity activity) {
        return new Figure(BigDecimal.ZERO, Map.of(activity.activity(), activity), BigDecimal.ZERO, BigDecimal.ZERO);
    }

    private static SharedActivity activity(long seed, int value) {
        return new SharedActivity(new ActivityId(new UUID(seed, value)), 1, BigDecimal.valueOf(value));
    }
}
