package vn.trienkhai.directive.book;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.test.web.servlet.MockMvc;
import vn.trienkhai.access.TwoCommunes;
import vn.trienkhai.access.WholeApplication;
import vn.trienkhai.account.Accounts;
import vn.trienkhai.directive.Directives;
import vn.trienkhai.directive.ReadingDesk;
import vn.trienkhai.shared.AccessRefused;
import vn.trienkhai.shared.Actor;
import vn.trienkhai.shared.Refusal;
import vn.trienkhai.shared.Role;
import vn.trienkhai.unit.Units;

/** First days of terms as a body enters them, and what its numbers do then. */
@WholeApplication
class TermsTests {
    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh"));

    private final Terms terms;
    private final Numbers numbers;
    private final Directives directives;
    private final ReadingDesk desk;
    private final PartyBodies bodies;
    private final MockMvc pages;

    @Autowired
    TermsTests(
            Terms terms,
            Numbers numbers,
            Directives directives,
            ReadingDesk desk,
            Accounts accounts,
            Units units,
            TwoCommunes world,
            MockMvc pages) {
        this.terms = terms;
        this.numbers = numbers;
        this.directives = directives;
        this.desk = desk;
        this.pages = pages;
        this.bodies = new PartyBodies(accounts, units, world);
    }

    private void onPaper(Actor actor, String head, String number, String day) {
        var paper = Paper.of(head, number)
                .about("về việc nhiệm kỳ " + number + " " + day)
                .on(day);
        var directive = directives.register(actor, "ky-" + number.hashCode() + day.hashCode() + ".txt", paper.bytes());
        var unused = desk.confirm(
                actor, directive.id(), desk.open(actor, directive.id()).version());
    }

    private void enter(Actor actor, LocalDate day) {
        terms.enter(actor, day, OptionalInt.empty(), OptionalInt.empty());
    }

    @Test
    void numbersStartAnewWithTheEnteredTermAndGoBackWhenItIsTakenBack() {
        var own = bodies.committee("Đảng ủy xã Nà Kỳ");
        var other = bodies.committee("Đảng ủy xã Nà Khoang");
        onPaper(own, "ĐẢNG ỦY XÃ NÀ KỲ", "812-TB/ĐU", "02 tháng 6 năm 2025");
        onPaper(own, "ĐẢNG ỦY XÃ NÀ KỲ", "57-TB/ĐU", "01 tháng 10 năm 2026");
        assertThat(numbers.upcoming(own, "TB")).as("presumed since 2025").isEqualTo("813");

        enter(own, LocalDate.parse("2025-08-16"));

        assertThat(numbers.upcoming(own, "TB")).isEqualTo("58");
        assertThat(numbers.series(own, "TB", TODAY).name()).isEqualTo("2025–2030");
        assertThat(terms.known(own))
                .extracting(Term::name, Term::isPresumed)
                .containsExactly(tuple("2025–2030", false), tuple("2020–2025", true));
        assertThat(terms.known(own).getFirst().entered().orElseThrow().by()).isEqualTo(own.name());
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> enter(own, LocalDate.parse("2025-08-16")))
                .withMessage("directive.term.same");
        assertThat(numbers.upcoming(other, "TB"))
                .as("other bodies have days of their own")
                .isEqualTo("01");

        long id = terms.known(own).getFirst().entered().orElseThrow().id();
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> terms.withdraw(other, id, "không phải của mình"))
                .withMessage("directive.term.gone");
        terms.withdraw(own, id, "ghi nhầm ngày");
        assertThat(numbers.upcoming(own, "TB")).isEqualTo("813");
    }

    @Test
    void aDayWithinGivenNumbersIsRefusedAndTheNextTermBeginsAtOne() {
        var own = bodies.committee("Đảng ủy xã Nà Phiêng");
        onPaper(own, "ĐẢNG ỦY XÃ NÀ PHIÊNG", "41-HD/ĐU", "10 tháng 9 năm 2026");
        var later = numbers.reserve(own, "HD", 1, "hướng dẫn rà soát").getFirst();
        assertThat(later.number()).isEqualTo(42);

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> enter(own, LocalDate.parse("2026-10-01")))
                .withMessage("directive.term.clash.CONTINUED")
                .matches(refusal -> refusal.values().contains("41-HD/ĐU"));

        enter(own, TODAY.plusDays(1));
        assertThat(numbers.upcoming(own, "HD"))
                .as("today is the last day of the old term")
                .isEqualTo("43");
        assertThat(numbers.series(own, "HD", TODAY).until()).isEqualTo(TODAY.plusDays(1));
    }

    @Test
    void aReasonToTakeADayBackStandsWhereItWasTypedWhenNumbersForbidIt() throws Exception {
        var own = bodies.committee("Đảng ủy xã Nà Tăm");
        onPaper(own, "ĐẢNG ỦY XÃ NÀ TĂM", "6-HD/ĐU", "10 tháng 6 năm 2025");
        enter(own, LocalDate.parse("2025-08-16"));
        onPaper(own, "ĐẢNG ỦY XÃ NÀ TĂM", "6-HD/ĐU", "10 tháng 9 năm 2026");
        long id = terms.known(own).getFirst().entered().orElseThrow().id();

        var page = pages.perform(post("/directives/numbers/terms/" + id + "/withdrawal")
                        .param("type", "HD")
                        .param("reason", "ghi nhầm đại hội")
                        .with(csrf())
                        .with(authentication(UsernamePasswordAuthenticationToken.authenticated(
                                own, null, AuthorityUtils.createAuthorityList("PERSON")))))
                .andExpect(status().isUnprocessableContent())
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);

        assertThat(page)
                .contains("id=\"term-" + id + "\" name=\"reason\" value=\"ghi nhầm đại hội\"")
                .containsPattern("<details open>\\s*<summary>[^<]*</summary><form[^>]*/" + id + "/withdrawal\"");
    }

    @Test
    void daysAndYearsThatMakeNoSenseAreRefused() {
        var cell = bodies.committee("Chi bộ bản Nà Lốm");
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> enter(cell, TODAY.plusDays(32)))
                .withMessage("directive.term.day");
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> enter(cell, LocalDate.parse("1029-01-01")))
                .withMessage("directive.term.day");
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() ->
                        terms.enter(cell, LocalDate.parse("2025-03-02"), OptionalInt.of(2026), OptionalInt.of(2028)))
                .withMessage("directive.term.years");
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() ->
                        terms.enter(cell, LocalDate.parse("2025-03-02"), OptionalInt.of(2025), OptionalInt.of(2025)))
                .withMessage("directive.term.years");

        terms.enter(cell, LocalDate.parse("2025-03-02"), OptionalInt.of(2025), OptionalInt.of(2027));
        assertThat(terms.known(cell).getFirst().name()).isEqualTo("2025–2027");
    }

    @Test
    void aBoardIsShownTheDayThatItsCommitteeHasEntered() {
        var both = bodies.withBoard("Đảng ủy xã Nà Bủng", "Ban Xây dựng Đảng Đảng ủy xã Nà Bủng");
        var committee = both.getFirst();
        var board = both.getLast();
        assertThat(terms.above(board)).isEmpty();

        enter(committee, LocalDate.parse("2025-08-16"));

        assertThat(terms.above(board).orElseThrow().term().firstDay()).isEqualTo("2025-08-16");
        assertThat(terms.known(board).getFirst().isPresumed())
                .as("nothing changes for the board until somebody there says so")
                .isTrue();
        assertThatExceptionOfType(AccessRefused.class)
                .isThrownBy(() -> enter(
                        new Actor(
                                board.account(),
                                board.name(),
                                board.unit(),
                                board.unitName(),
                                board.path(),
                                Set.of(Role.REPORTER)),
                        LocalDate.parse("2025-08-16")));
    }

    @Test
    void whoTakesNumbersWhileADayIsEnteredGetsEachOnce() throws Exception {
        var own = bodies.committee("Đảng ủy xã Nà Hỷ");
        enter(own, LocalDate.parse("2025-08-16"));
        try (var pool = Executors.newFixedThreadPool(6)) {
            Callable<String> one = () -> numbers.take(own, "CTr");
            Callable<String> day = () -> {
                terms.enter(own, LocalDate.parse("2025-07-01"), OptionalInt.of(2020), OptionalInt.of(2025));
                return "day";
            };
            var asked = IntStream.range(0, 13).mapToObj(i -> i == 6 ? day : one).toList();
            var taken = pool.invokeAll(asked).stream()
                    .map(future -> future.resultNow())
                    .filter(got -> !got.equals("day"))
                    .toList();
            assertThat(taken).doesNotHaveDuplicates().hasSize(12).contains("01", "12");
        }
    }
}
