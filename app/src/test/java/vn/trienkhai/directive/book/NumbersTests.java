package vn.trienkhai.directive.book;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.test.web.servlet.MockMvc;
import vn.trienkhai.access.TwoCommunes;
import vn.trienkhai.access.WholeApplication;
import vn.trienkhai.directive.Directive;
import vn.trienkhai.directive.Directives;
import vn.trienkhai.directive.ReadingDesk;
import vn.trienkhai.directive.Recognised;
import vn.trienkhai.shared.Refusal;
import vn.trienkhai.unit.Level;
import vn.trienkhai.unit.Line;
import vn.trienkhai.unit.Unit;

/** Which numbers a unit gives, keeps, gives back, and what is said of those that nobody bears. */
@WholeApplication
class NumbersTests {
    private static final String OWN = "ĐẢNG ỦY XÃ MƯỜNG LÂM";

    private final Numbers numbers;
    private final Directives directives;
    private final ReadingDesk desk;
    private final TwoCommunes world;
    private final Clock clock;
    private final MockMvc pages;

    @Autowired
    NumbersTests(
            Numbers numbers, Directives directives, ReadingDesk desk, TwoCommunes world, Clock clock, MockMvc pages) {
        this.numbers = numbers;
        this.directives = directives;
        this.desk = desk;
        this.world = world;
        this.clock = clock;
        this.pages = pages;
    }

    private Directive onPaper(String number) {
        return onPaper(number, "12 tháng 10 năm 2026");
    }

    private Directive onPaper(String number, String day) {
        var paper = Paper.of(OWN, number).about("về việc làm đường " + number).on(day);
        var directive = directives.register(world.muongLam, "so-" + number.hashCode() + ".txt", paper.bytes());
        return desk.confirm(
                world.muongLam,
                directive.id(),
                desk.open(world.muongLam, directive.id()).version());
    }

    @Test
    void aSeriesGoesOnAfterWhatWasIssuedOnPaper() {
        onPaper("41-TB/ĐU");

        assertThat(numbers.upcoming(world.muongLam, "TB")).isEqualTo("42");
        assertThat(numbers.take(world.muongLam, "TB")).isEqualTo("42");
        assertThat(numbers.take(world.muongLam, "TB")).isEqualTo("43");
        assertThat(numbers.upcoming(world.namRom, "TB")).isEqualTo("01");
    }

    @Test
    void keptNumbersAreNotGivenToOthersAndAreUsedOnce() {
        var kept = numbers.reserve(world.muongLam, "KH", 2, "kế hoạch ký sau");
        assertThat(kept).extracting(ReservedNumber::written).containsExactly("01", "02");
        assertThat(numbers.take(world.muongLam, "KH")).isEqualTo("03");

        long first = kept.getFirst().id();
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> numbers.takeReserved(world.muongLam, "CV", first))
                .withMessage("directive.number.other_series");
        assertThat(numbers.takeReserved(world.muongLam, "KH", first)).isEqualTo("01");

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> numbers.takeReserved(world.muongLam, "KH", first))
                .withMessage("directive.number.gone");
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> numbers.release(world.namRom, kept.getLast().id(), "không phải của mình"))
                .withMessage("directive.number.gone");
        assertThat(numbers.reserved(world.muongLam, "KH"))
                .extracting(ReservedNumber::number)
                .containsExactly(2);
    }

    @Test
    void whatIsGivenBackIsAGapWithItsReasonAndAnUnknownGapCanBeExplained() {
        onPaper("11-HD/ĐU");
        onPaper("14-HD/ĐU");
        var kept = numbers.reserve(world.muongLam, "HD", 1, "hướng dẫn rà soát").getFirst();
        assertThat(kept.number()).isEqualTo(15);
        numbers.release(world.muongLam, kept.id(), "không ban hành nữa");
        numbers.explain(world.muongLam, "HD", LocalDate.now(clock), 12, "ghi nhầm sổ");

        assertThat(numbers.gaps(world.muongLam, "HD"))
                .extracting(Gap::number, Gap::reason)
                .containsExactly(
                        tuple(12, Optional.of("ghi nhầm sổ")),
                        tuple(13, Optional.empty()),
                        tuple(15, Optional.of("không ban hành nữa")));
        assertThat(numbers.upcoming(world.muongLam, "HD")).isEqualTo("16");
    }

    @Test
    void aNumberThatIsNoGapAnyMoreIsNotExplained() {
        onPaper("31-NQ/ĐU");
        onPaper("33-NQ/ĐU");
        onPaper("32-NQ/ĐU");

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> numbers.explain(world.muongLam, "NQ", LocalDate.now(clock), 32, "ghi nhầm sổ"))
                .withMessage("directive.number.no_gap");
    }

    @Test
    void aGapOfASeriesThatHasEndedIsSeenAndExplainedThere() throws Exception {
        var then = LocalDate.of(2024, 10, 12);
        onPaper("21-TB/ĐU", "12 tháng 10 năm 2024");
        onPaper("23-TB/ĐU", "20 tháng 11 năm 2024");

        assertThat(numbers.gaps(world.muongLam, "TB")).extracting(Gap::number).doesNotContain(22);
        assertThat(numbers.gaps(world.muongLam, "TB", then))
                .containsExactly(new Gap(22, Optional.empty(), Optional.empty()));
        assertThat(page("/directives/numbers?type=TB&day=2024-10-12"))
                .contains("22", "Về 2025–2030")
                .doesNotContain("số kế tiếp");

        numbers.explain(world.muongLam, "TB", then, 22, "hủy trước khi ký");

        assertThat(numbers.gaps(world.muongLam, "TB", then))
                .extracting(Gap::reason)
                .containsExactly(Optional.of("hủy trước khi ký"));
        assertThat(numbers.gaps(world.muongLam, "TB")).extracting(Gap::number).doesNotContain(22);
    }

    private String page(String path) throws Exception {
        return pages.perform(get(path)
                        .with(authentication(UsernamePasswordAuthenticationToken.authenticated(
                                world.muongLam, null, AuthorityUtils.createAuthorityList("PERSON")))))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }

    @Test
    void aNumberThatAnotherDocumentBearsOrThatIsKeptIsRefusedWithItsHolder() {
        onPaper("07-CT/ĐU");
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> {
                    var waiting = catchThrowableOfType(
                            Recognised.class,
                            () -> directives.register(
                                    world.muongLam,
                                    "bay.txt",
                                    Paper.of(OWN, "7-CT/ĐU")
                                            .about("về việc khác hẳn")
                                            .on("13 tháng 10 năm 2026")
                                            .bytes()));
                    var again = directives.registerApart(world.muongLam, waiting.intake());
                    desk.confirm(
                            world.muongLam,
                            again.id(),
                            desk.open(world.muongLam, again.id()).version());
                })
                .matches(refusal -> refusal.key().equals("directive.number.used")
                        && refusal.values().contains("07-CT/ĐU")
                        && refusal.values().contains(world.muongLam.name()));
        var kept =
                numbers.reserve(world.muongLam, "CT", 1, "chỉ thị phòng cháy").getFirst();
        assertThat(kept.written()).isEqualTo("08");
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> onPaper("08-CT/ĐU"))
                .matches(refusal -> refusal.values().contains("chỉ thị phòng cháy"));
    }

    @Test
    void twoWhoTakeANumberAtOnceGetTwo() throws Exception {
        try (var pool = Executors.newFixedThreadPool(8)) {
            Callable<String> one = () -> numbers.take(world.namRom, "QĐ");
            var taken = pool.invokeAll(Collections.nCopies(24, one)).stream()
                    .map(Future::resultNow)
                    .toList();
            assertThat(taken).doesNotHaveDuplicates().hasSize(24).contains("01", "24");
        }
    }

    @Test
    void nothingIsKeptWithoutAPurposeOrWithoutEnd() {
        for (int count : List.of(0, -1, Numbers.MOST_AT_ONCE + 1)) {
            assertThatExceptionOfType(Refusal.class)
                    .isThrownBy(() -> numbers.reserve(world.cell, "CV", count, "thử"))
                    .withMessage("directive.number.count");
        }
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> numbers.reserve(world.cell, "CV", 1, " "))
                .withMessage("directive.number.purpose");
        assertThat(numbers.gaps(world.cell, "CV")).isEmpty();
        assertThat(numbers.upcoming(world.cell, "CV")).isEqualTo("01");
    }

    @Test
    void aRefusedFormKeepsWhatWasTypedWhereItWasTyped() throws Exception {
        var kept = numbers.reserve(world.muongLam, "TTr", 2, "tờ trình bổ sung biên chế");
        long first = kept.getFirst().id();
        assertThat(refused("", "TTr", Map.of("count", "77", "purpose", "giữ cho kỳ họp")))
                .contains("value=\"77\"", "value=\"giữ cho kỳ họp\"");
        assertThat(refused("/" + first + "/release", "TTr", Map.of("reason", " ")))
                .containsPattern("<details open>\\s*<summary>[^<]*</summary><form[^>]*/" + first + "/release\"")
                .doesNotContainPattern("<details open>\\s*<summary>[^<]*</summary><form[^>]*/"
                        + kept.getLast().id() + "/release\"");
        numbers.release(world.muongLam, first, "người khác đã trả");
        assertThat(refused("/" + first + "/release", "TTr", Map.of("reason", "không trình nữa")))
                .contains("Lời đã nhập: “không trình nữa”");
    }

    private String refused(String form, String type, Map<String, String> typed) throws Exception {
        var request = post("/directives/numbers" + form)
                .param("type", type)
                .with(csrf())
                .with(authentication(UsernamePasswordAuthenticationToken.authenticated(
                        world.muongLam, null, AuthorityUtils.createAuthorityList("PERSON"))));
        typed.forEach((name, value) -> request.param(name, value));
        return pages.perform(request)
                .andExpect(status().isUnprocessableContent())
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }

    @Test
    void theSeriesOfTheStateEndsWithTheYearThatOfThePartyWithTheTerm() {
        var day = LocalDate.of(2026, 12, 31);

        assertThat(NumberSeries.of(unit(Line.GOVERNMENT), TermDays.NONE, "CV", day))
                .isNotEqualTo(NumberSeries.of(unit(Line.GOVERNMENT), TermDays.NONE, "CV", day.plusDays(1)));
        assertThat(NumberSeries.of(unit(Line.PARTY), TermDays.NONE, "CV", day))
                .isEqualTo(NumberSeries.of(unit(Line.PARTY), TermDays.NONE, "CV", day.plusDays(1)));
    }

    private Unit unit(Line line) {
        return new Unit(
                world.province.unit(),
                line,
                "ubnd_xa",
                Level.COMMUNE,
                "Đơn vị",
                "Đơn vị",
                Optional.empty(),
                1,
                Optional.empty(),
                LocalDate.of(2025, 7, 1),
                Optional.empty(),
                Optional.empty());
    }
}
