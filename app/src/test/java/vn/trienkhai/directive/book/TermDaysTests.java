package vn.trienkhai.directive.book;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Which term a day lies in, by what was entered and by what is presumed. */
class TermDaysTests {
    private static EnteredTerm entered(String day, int first, int last) {
        return new EnteredTerm(1, LocalDate.parse(day), first, last, "Lò Văn Lâm", Instant.EPOCH);
    }

    private static Term on(TermDays days, String day) {
        return days.on(LocalDate.parse(day));
    }

    @Test
    void withoutAnEntryTermsArePresumedToBeginInYearsDivisibleByFive() {
        var term = on(TermDays.NONE, "2026-11-22");

        assertThat(term.isPresumed()).isTrue();
        assertThat(term.name()).isEqualTo("2025–2030");
        assertThat(term.from()).isEqualTo("2025-01-01");
        assertThat(term.until()).contains(LocalDate.parse("2030-01-01"));
        assertThat(on(TermDays.NONE, "2024-12-31").name()).isEqualTo("2020–2025");
    }

    @Test
    void anEnteredDayTakesThePlaceOfThePresumedBeginningOfItsYear() {
        var days = new TermDays(List.of(entered("2025-08-16", 2025, 2030)));

        assertThat(on(days, "2025-08-16").name()).isEqualTo("2025–2030");
        assertThat(on(days, "2025-08-16").until()).isEmpty();
        for (var before : List.of("2025-08-15", "2025-01-01", "2024-12-31", "2020-01-01")) {
            assertThat(on(days, before).name()).isEqualTo("2020–2025");
            assertThat(on(days, before).until()).contains(LocalDate.parse("2025-08-16"));
        }
        assertThat(on(days, "2019-12-31").name()).isEqualTo("2015–2020");
    }

    @Test
    void anEnteredDayOfAnotherYearEndsThePresumedTermAndBeginsItsOwn() {
        var days = new TermDays(List.of(entered("2027-06-05", 2027, 2030)));

        assertThat(on(days, "2027-06-04").until()).contains(LocalDate.parse("2027-06-05"));
        assertThat(on(days, "2027-06-04").from()).isEqualTo("2025-01-01");
        assertThat(on(days, "2027-06-05").name()).isEqualTo("2027–2030");
    }

    @Test
    void termsFollowOneAnotherEachUntilTheNextBegins() {
        var days = new TermDays(List.of(
                entered("2025-08-16", 2025, 2030),
                entered("2025-07-01", 2020, 2025),
                entered("2028-01-21", 2028, 2030)));

        assertThat(days.until(LocalDate.parse("2028-02-01")))
                .extracting(Term::name, Term::from, Term::until)
                .containsExactly(
                        tuple("2028–2030", LocalDate.parse("2028-01-21"), Optional.empty()),
                        tuple("2025–2030", LocalDate.parse("2025-08-16"), Optional.of(LocalDate.parse("2028-01-21"))),
                        tuple("2020–2025", LocalDate.parse("2025-07-01"), Optional.of(LocalDate.parse("2025-08-16"))),
                        tuple("2020–2025", LocalDate.parse("2020-01-01"), Optional.of(LocalDate.parse("2025-07-01"))));
        assertThat(days.until(LocalDate.parse("2028-02-01")).stream().map(Term::key))
                .doesNotHaveDuplicates();
    }

    @Test
    void aTermWhoseLastYearHasPassedGoesOnAndIsOverdue() {
        var days = new TermDays(List.of(entered("2020-08-16", 2020, 2025)));
        var term = on(days, "2026-03-01");

        assertThat(term.name()).isEqualTo("2020–2025");
        assertThat(term.isOverdue(LocalDate.parse("2026-03-01"))).isTrue();
        assertThat(term.isOverdue(LocalDate.parse("2025-12-31"))).isFalse();
    }
}
