package vn.trienkhai.directive.book;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.trienkhai.directive.book.TermChange.Kind;
import vn.trienkhai.directive.book.TermChange.Standing;

/** Which first days of terms are refused for the sake of numbers that stand. */
class TermChangeTests {
    private static TermDays days(String... first) {
        return new TermDays(List.of(first).stream()
                .map(LocalDate::parse)
                .map(day -> new EnteredTerm(
                        day.toEpochDay(), day, day.getYear(), day.getYear() + 5, "Lò Văn Lâm", Instant.EPOCH))
                .toList());
    }

    private static Standing paper(int number, String day) {
        return new Standing("CV", Integer.toString(number), number, number + "-CV/ĐU", LocalDate.parse(day), false);
    }

    private static Standing given(int number, String day) {
        return new Standing("CV", Integer.toString(number), number, number + "-CV/ĐU", LocalDate.parse(day), true);
    }

    private static Optional<Kind> clash(TermDays before, TermDays after, Standing... standing) {
        return new TermChange(before, after).clash(List.of(standing)).map(TermChange.Clash::kind);
    }

    @Test
    void aDayBetweenTwoNumbersThatWereGivenOneAfterTheOtherIsRefused() {
        var standing = new Standing[] {given(57, "2026-10-20"), given(58, "2026-11-05"), given(59, "2026-11-09")};

        assertThat(clash(TermDays.NONE, days("2026-11-01"), standing)).contains(Kind.CONTINUED);
        assertThat(clash(TermDays.NONE, days("2026-11-09"), standing)).contains(Kind.CONTINUED);
        assertThat(clash(TermDays.NONE, days("2026-11-10"), standing)).isEmpty();
        assertThat(new TermChange(TermDays.NONE, days("2026-11-01"))
                        .clash(List.of(standing))
                        .map(clash -> clash.one().day()))
                .as("the last number that was given is named, so that the day after it may be proposed")
                .contains(LocalDate.parse("2026-11-09"));
    }

    @Test
    void aDayBeforeAllNumbersOrAfterThemIsFree() {
        var standing = new Standing[] {given(1, "2026-02-01"), given(2, "2026-03-01")};

        assertThat(clash(TermDays.NONE, days("2025-08-16"), standing)).isEmpty();
        assertThat(clash(TermDays.NONE, days("2026-03-02"), standing)).isEmpty();
    }

    @Test
    void numbersOnPaperThatBeganAnewShowWhereTheTermBegan() {
        assertThat(clash(
                        TermDays.NONE,
                        days("2025-08-16"),
                        paper(812, "2025-06-02"),
                        paper(1, "2025-08-20"),
                        paper(57, "2026-10-01")))
                .isEmpty();
        assertThat(clash(
                        TermDays.NONE,
                        days("2025-08-16"),
                        paper(812, "2025-06-02"),
                        paper(1, "2025-08-20"),
                        given(813, "2026-10-01")))
                .as("a number given on the wrong presumption stands, and does not hinder putting it right")
                .isEmpty();
    }

    @Test
    void takingADayBackIsRefusedWhereANumberWouldStandTwice() {
        var before = days("2025-08-16");

        assertThat(clash(before, TermDays.NONE, paper(12, "2025-08-01"), paper(12, "2025-09-01")))
                .as("2025 was presumed to begin a term, in which both would stand")
                .contains(Kind.TWICE);
        assertThat(clash(before, TermDays.NONE, paper(12, "2024-08-01"), paper(12, "2025-09-01")))
                .isEmpty();
        assertThat(clash(before, TermDays.NONE, paper(12, "2025-08-01"), paper(13, "2025-09-01")))
                .isEmpty();
    }

    @Test
    void takingADayBackIsRefusedAfterNumbersBeganAnewWithIt() {
        assertThat(clash(days("2026-11-10"), TermDays.NONE, given(59, "2026-11-09"), given(1, "2026-11-12")))
                .contains(Kind.BEGUN_ANEW);
        assertThat(clash(days("2026-11-10"), TermDays.NONE, given(59, "2026-11-09")))
                .isEmpty();
    }

    @Test
    void numbersOfOneTypeSayNothingOfAnother() {
        var plan = new Standing("KH", "58", 58, "58-KH/ĐU", LocalDate.parse("2026-11-05"), true);

        assertThat(clash(TermDays.NONE, days("2026-11-01"), given(57, "2026-10-20"), plan))
                .isEmpty();
    }
}
