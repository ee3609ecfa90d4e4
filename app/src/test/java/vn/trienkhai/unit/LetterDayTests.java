package vn.trienkhai.unit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.annotation.DirtiesContext;
import vn.trienkhai.access.TwoCommunes;
import vn.trienkhai.access.WholeApplication;
import vn.trienkhai.shared.UnitId;

/** What the words of an old letter mean for work that is done now, and what a person has chosen that they mean. */
@WholeApplication
@DirtiesContext
class LetterDayTests {
    private static final LocalDate OLD = LocalDate.of(2015, 1, 1);
    private static final LocalDate MERGED = LocalDate.of(2025, 7, 1);
    private static final LocalDate LETTER = LocalDate.of(2024, 3, 5);

    private final UnitNames names;
    private final TwoCommunes world;
    private final List<UnitId> ids;

    @Autowired
    LetterDayTests(UnitNames names, Units units, TwoCommunes world) {
        this.names = names;
        this.world = world;
        this.ids = units.found(
                world.operator,
                new Founding(
                        List.of(
                                unit(Level.PROVINCE, "Liên đoàn Lao động tỉnh Vân Sơn", OLD, null),
                                unit(Level.COMMUNE, "Công đoàn xã Pá Khôm", OLD, MERGED),
                                unit(Level.COMMUNE, "Công đoàn xã Pá Sang", OLD, MERGED),
                                unit(Level.COMMUNE, "Công đoàn xã Pá Hợp", MERGED, null),
                                unit(Level.COMMUNE, "Công đoàn xã Tà Xi", OLD, MERGED),
                                unit(Level.COMMUNE, "Công đoàn xã Tà Bắc", MERGED, null),
                                unit(Level.COMMUNE, "Công đoàn xã Tà Nam", MERGED, null)),
                        List.of(
                                place(1, OLD, MERGED),
                                place(2, OLD, MERGED),
                                place(3, MERGED, null),
                                place(4, OLD, MERGED),
                                place(5, MERGED, null),
                                place(6, MERGED, null)),
                        List.of(
                                new Founding.Step(1, 3, MERGED, Succession.Kind.MERGED),
                                new Founding.Step(2, 3, MERGED, Succession.Kind.MERGED),
                                new Founding.Step(4, 5, MERGED, Succession.Kind.SPLIT),
                                new Founding.Step(4, 6, MERGED, Succession.Kind.SPLIT)),
                        List.of()));
    }

    @Test
    void anOldLetterMeansWhoTookOverAndWhereThatIsOpenAPersonChooses() {
        var found = names.resolveForNow(
                world.province,
                ids.getFirst(),
                Optional.of(LETTER),
                List.of("Công đoàn xã Pá Khôm", "Các công đoàn xã", "Công đoàn xã Tà Xi", "Công đoàn xã Pá Hợp"));

        assertThat(found.get(0).units()).extracting(Unit::id).containsExactly(ids.get(3));
        assertThat(found.get(1).isCertain())
                .as("one of all the communes was divided")
                .isFalse();
        assertThat(found.get(1).candidates())
                .extracting(Unit::id)
                .containsExactlyInAnyOrder(ids.get(3), ids.get(5), ids.get(6));
        assertThat(found.get(2).way()).isEqualTo(Resolution.Way.CHOICE);
        assertThat(found.get(2).candidates()).extracting(Unit::id).containsExactly(ids.get(5), ids.get(6));
        assertThat(found.get(3).units())
                .as("unknown then, known now")
                .extracting(Unit::id)
                .containsExactly(ids.get(3));
        assertThat(names.isMeant(
                        world.province,
                        ids.getFirst(),
                        Optional.of(LETTER),
                        List.of("Công đoàn xã Pá Sang"),
                        ids.get(3)))
                .isTrue();
    }

    @Test
    void whatWasChosenIsRememberedForThatOfficeAloneAndForgottenAgain() {
        var issuer = ids.getFirst();
        names.remember(world.province, issuer, "Cụm thi đua số 1", List.of(ids.get(3), ids.get(5)));

        var found = names.resolve(world.province, issuer, "cụm thi đua số 1;");
        assertThat(found.way()).isEqualTo(Resolution.Way.REMEMBERED);
        assertThat(found.units()).extracting(Unit::id).containsExactly(ids.get(3), ids.get(5));
        assertThat(names.resolve(world.muongLam, issuer, "Cụm thi đua số 1").way())
                .isNotEqualTo(Resolution.Way.REMEMBERED);
        names.remember(world.province, issuer, "Cụm thi đua số 1", List.of());
        assertThat(names.resolve(world.province, issuer, "Cụm thi đua số 1").units())
                .isEmpty();
    }

    private static NewUnit unit(Level level, String name, LocalDate from, @Nullable LocalDate to) {
        return NewUnit.called(name, Line.UNION, "cong_doan", level, from).until(Optional.ofNullable(to));
    }

    private static Founding.Place place(int unit, LocalDate from, @Nullable LocalDate to) {
        return new Founding.Place(unit, 0, from, Optional.ofNullable(to));
    }
}
