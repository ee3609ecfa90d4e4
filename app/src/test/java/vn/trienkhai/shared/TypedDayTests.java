package vn.trienkhai.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedDayTests {
    private static final LocalDate FIFTH = LocalDate.of(2026, 12, 5);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-12-05",
                " 2026-12-05 ",
                "05/12/2026",
                "5/12/2026",
                "5-12-2026",
                "5.12.2026",
                "05 / 12 / 2026"
            })
    void aDayAsItIsSentOrWritten(String typed) {
        assertThat(TypedDay.read(typed)).contains(FIFTH);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "  ", "31/02/2026", "2026-02-31", "12/2026", "mai", "5/12/26", "05/12/2026 08:00"})
    void whatIsNoDay(String typed) {
        assertThat(TypedDay.read(typed)).isEmpty();
    }

    @Test
    void whatMayBeLeftOutIsRefusedOnlyWhenItIsNoDay() {
        assertThat(TypedDay.ifTyped(" ", () -> new Refusal("no"))).isEmpty();
        assertThat(TypedDay.ifTyped("05/12/2026", () -> new Refusal("no"))).contains(FIFTH);
        assertThatThrownBy(() -> TypedDay.ifTyped("mai", () -> new Refusal("no")))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> TypedDay.required("", () -> new Refusal("no"))).isInstanceOf(Refusal.class);
    }

    @Test
    void theDayIsThatInVietnam() {
        assertThat(Vietnamese.day(Instant.parse("2026-12-04T17:00:00Z"))).isEqualTo(FIFTH);
        assertThat(Vietnamese.day(Instant.parse("2026-12-04T16:59:59Z"))).isEqualTo(FIFTH.minusDays(1));
    }
}
