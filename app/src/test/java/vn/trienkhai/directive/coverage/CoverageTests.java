package vn.trienkhai.directive.coverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.hamcrest.Matchers;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import vn.trienkhai.access.TwoCommunes;
import vn.trienkhai.access.WholeApplication;
import vn.trienkhai.directive.DirectiveId;
import vn.trienkhai.directive.Directives;
import vn.trienkhai.directive.ReadingDesk;
import vn.trienkhai.directive.delivery.Deliveries;
import vn.trienkhai.shared.AccessRefused;
import vn.trienkhai.shared.Actor;
import vn.trienkhai.shared.NotFound;
import vn.trienkhai.shared.Refusal;
import vn.trienkhai.shared.Role;
import vn.trienkhai.shared.Transactions;

/** How far a letter of the province has come at two communes and a cell. */
@WholeApplication
class CoverageTests {
    private static final String LETTER = """
            TỈNH ỦY VÂN SƠN
            *
            Số %d-CV/TU

            ĐẢNG CỘNG SẢN VIỆT NAM

            Vân Sơn, ngày 06 tháng 11 năm 2026

            Kính gửi: Đảng ủy các xã, phường.

            Đề nghị đảng ủy các xã, phường rà soát chòi canh lửa trước ngày 20/12/2026.

            T/M BAN THƯỜNG VỤ
            PHÓ BÍ THƯ

            Lò Văn Chợ
            """;

    private static int number = 4_100;

    private final TwoCommunes world;
    private final Directives directives;
    private final ReadingDesk desk;
    private final Deliveries deliveries;
    private final Coverages coverages;
    private final Reminders reminders;
    private final Transactions transactions;
    private final JdbcClient jdbc;
    private final MockMvc browser;

    @Autowired
    CoverageTests(
            TwoCommunes world,
            Directives directives,
            ReadingDesk desk,
            Deliveries deliveries,
            Coverages coverages,
            Reminders reminders,
            Transactions transactions,
            JdbcClient jdbc,
            MockMvc browser) {
        this.world = world;
        this.directives = directives;
        this.desk = desk;
        this.deliveries = deliveries;
        this.coverages = coverages;
        this.reminders = reminders;
        this.transactions = transactions;
        this.jdbc = jdbc;
        this.browser = browser;
    }

    private RequestPostProcessor office() {
        return as(world.province);
    }

    private static RequestPostProcessor as(Actor actor) {
        return authentication(UsernamePasswordAuthenticationToken.authenticated(
                actor, null, AuthorityUtils.createAuthorityList("PERSON")));
    }

    private DirectiveId delivered(Actor... to) {
        var directive = directives.register(
                world.province, "cong-van.txt", LETTER.formatted(++number).getBytes(StandardCharsets.UTF_8));
        desk.confirm(
                world.province,
                directive.id(),
                desk.open(world.province, directive.id()).version());
        deliveries.deliver(
                world.province,
                directive.id(),
                List.of(to).stream().map(Actor::unit).toList());
        return directive.id();
    }

    @Test
    void countsEachUnitBelowOnceWithTheFurthestItHasCome() {
        var directive = delivered(world.muongLam, world.cell);
        directives.acknowledge(world.muongLam, directive);

        var coverage = coverages.of(world.province, directive, world.province.unit());

        assertThat(coverage.below()).isEqualTo(new Tally(0, 1, 0, 1, 0, 1));
        assertThat(coverage.below()).satisfies(below -> {
            assertThat(below.units()).isEqualTo(3);
            assertThat(below.delivered()).isEqualTo(2);
            assertThat(below.waiting()).isEqualTo(1);
        });
        assertThat(coverage.children()).singleElement().satisfies(branch -> {
            assertThat(branch.unit().id()).isEqualTo(world.muongLam.unit());
            assertThat(branch.own()).isEqualTo(Reached.ACKNOWLEDGED);
            assertThat(branch.below()).isEqualTo(Tally.one(Reached.UNOPENED));
        });
        assertThat(coverage.others()).isEqualTo(Tally.one(Reached.UNSENT));
        assertThat(coverage.levels()).hasSize(2);
        assertThat(coverages.below(world.province, directive)).isEqualTo(coverage.below());
    }

    @Test
    void aBranchIsCountedAloneAndWhatStandsElsewhereIsNotShown() {
        var directive = delivered(world.muongLam, world.namRom, world.cell);

        var branch = coverages.of(world.province, directive, world.muongLam.unit());

        assertThat(branch.below()).isEqualTo(Tally.one(Reached.UNOPENED));
        assertThat(branch.above()).extracting(unit -> unit.id()).containsExactly(world.province.unit());
        assertThat(coverages
                        .of(world.muongLam, directive, world.muongLam.unit())
                        .below())
                .isEqualTo(Tally.one(Reached.UNOPENED));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> coverages.of(world.muongLam, directive, world.namRom.unit()));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> coverages.of(world.muongLam, directive, world.province.unit()));
    }

    @Test
    void whoMayNotReadADirectiveSeesNothingOfItsWay() {
        var directive = delivered(world.muongLam);

        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> coverages.of(world.namRom, directive, world.namRom.unit()));
    }

    @Test
    void listsUnitsByStateInTheOrderOfTheTreeAPageAtATime() {
        var directive = delivered(world.muongLam, world.namRom, world.cell);
        directives.acknowledge(world.namRom, directive);
        var root = world.province.unit();

        var first = coverages.listed(world.province, directive, root, Wanted.inState("waiting"), Optional.empty(), 1);
        var rest = coverages.listed(
                world.province,
                directive,
                root,
                Wanted.inState("waiting"),
                Optional.of(first.getFirst().place()),
                5);

        assertThat(first).singleElement().satisfies(each -> {
            assertThat(each.unit().id()).isEqualTo(world.muongLam.unit());
            assertThat(each.reached()).isEqualTo(Reached.UNOPENED);
            assertThat(each.deliveredAt()).isPresent();
        });
        assertThat(rest)
                .singleElement()
                .satisfies(each -> assertThat(each.unit().id()).isEqualTo(world.cell.unit()));
        assertThat(coverages.listed(
                        world.province, directive, root, Wanted.inState("acknowledged"), Optional.empty(), 5))
                .singleElement()
                .satisfies(each -> assertThat(each.unit().id()).isEqualTo(world.namRom.unit()));
        assertThat(coverages.listed(world.province, directive, root, Wanted.inState(""), Optional.empty(), 5))
                .hasSize(3);
    }

    @Test
    void aReminderIsSeenByThoseWhoHaveNotDoneItUntilTheyHave() {
        var directive = delivered(world.muongLam, world.namRom, world.cell);
        directives.acknowledge(world.namRom, directive);
        var all = Set.of(directive);

        reminders.send(
                world.province,
                directive,
                world.province.unit(),
                true,
                Reminder.Asked.ACKNOWLEDGE,
                "Đề nghị tiếp nhận ngay.");

        assertThat(reminders.open(world.muongLam, all)).hasEntrySatisfying(directive, reminder -> {
            assertThat(reminder.words()).isEqualTo("Đề nghị tiếp nhận ngay.");
            assertThat(reminder.by()).isEqualTo(world.province.unit());
        });
        assertThat(reminders.open(world.cell, all)).containsKey(directive);
        assertThat(reminders.open(world.namRom, all)).isEmpty();
        assertThat(reminders.open(world.province, all)).isEmpty();
        directives.acknowledge(world.muongLam, directive);
        assertThat(reminders.open(world.muongLam, all)).isEmpty();
        assertThat(reminders.sent(world.province, directive)).hasSize(1);
    }

    @Test
    void theWordsOfAReminderStandOnThePageAndOnTheFirstPageOfWhoIsAsked() throws Exception {
        var directive = delivered(world.muongLam);
        reminders.send(
                world.province,
                directive,
                world.muongLam.unit(),
                true,
                Reminder.Asked.ACKNOWLEDGE,
                "Hạn cuối là thứ Sáu.");

        browser.perform(get("/directives/" + directive).with(as(world.muongLam)))
                .andExpect(content().string(Matchers.containsString("Hạn cuối là thứ Sáu.")));
        browser.perform(get("/").with(as(world.muongLam)))
                .andExpect(content().string(Matchers.containsString("Được đôn đốc")));
    }

    @Test
    void aReminderToOneUnitMeansNobodyBelowIt() {
        var directive = delivered(world.muongLam, world.cell);

        reminders.send(
                world.province, directive, world.muongLam.unit(), false, Reminder.Asked.DERIVE, "Đề nghị triển khai.");

        assertThat(reminders.open(world.muongLam, Set.of(directive))).containsKey(directive);
        assertThat(reminders.open(world.cell, Set.of(directive))).isEmpty();
    }

    @Test
    void theFirstPageRemindsOfALetterThatWasTakenInAndNotCarriedOut() throws Exception {
        var directive = delivered(world.muongLam, world.cell);
        directives.acknowledge(world.muongLam, directive);
        reminders.send(
                world.province,
                directive,
                world.province.unit(),
                true,
                Reminder.Asked.DERIVE,
                "Đề nghị sớm triển khai.");

        browser.perform(get("/").with(as(world.muongLam)))
                .andExpect(content().string(Matchers.containsString("Được đôn đốc")))
                .andExpect(content().string(Matchers.containsString("Đề nghị sớm triển khai.")));
        assertThat(reminders.open(world.namRom, 8))
                .noneMatch(each -> each.directive().equals(directive));
        assertThat(reminders.open(world.province, 8)).isEmpty();
    }

    @Test
    void unitsElsewhereAreListedAndRemindedByWhoSentItThere() {
        var directive = delivered(world.muongLam);
        directives.acknowledge(world.muongLam, directive);
        deliveries.deliver(world.muongLam, directive, List.of(world.namRom.unit(), world.cell.unit()));
        var root = world.muongLam.unit();
        var waiting = Wanted.inState(Wanted.WAITING);

        assertThat(coverages.of(world.muongLam, directive, root).late(Reminder.Asked.ACKNOWLEDGE))
                .isEqualTo(2);
        assertThat(coverages.listed(world.muongLam, directive, root, waiting, Optional.empty(), 5))
                .extracting(each -> each.unit().id())
                .containsExactlyInAnyOrder(world.namRom.unit(), world.cell.unit());
        assertThat(coverages.listed(
                        world.muongLam,
                        directive,
                        root,
                        Wanted.typed("waiting", "party", "commune"),
                        Optional.empty(),
                        5))
                .singleElement()
                .satisfies(each -> assertThat(each.unit().id()).isEqualTo(world.namRom.unit()));
        assertThat(coverages.of(world.muongLam, directive, world.namRom.unit())).satisfies(other -> {
            assertThat(other.isBelow()).isFalse();
            assertThat(other.own()).isEqualTo(Reached.UNOPENED);
            assertThat(other.isRootLate(Reminder.Asked.ACKNOWLEDGE)).isTrue();
        });
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> coverages.of(world.cell, directive, world.namRom.unit()));

        reminders.send(world.muongLam, directive, root, true, Reminder.Asked.ACKNOWLEDGE, "Đề nghị tiếp nhận.");

        for (var asked : List.of(world.namRom, world.cell)) {
            assertThat(reminders.open(asked, 8))
                    .anyMatch(each -> each.directive().equals(directive));
        }
        assertThat(reminders.sent(world.muongLam, directive)).hasSize(1);
        directives.acknowledge(world.namRom, directive);
        assertThat(reminders.open(world.namRom, 8))
                .noneMatch(each -> each.directive().equals(directive));
        reminders.send(
                world.muongLam, directive, world.namRom.unit(), false, Reminder.Asked.DERIVE, "Đề nghị triển khai.");
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> reminders.send(
                        world.muongLam,
                        directive,
                        world.namRom.unit(),
                        false,
                        Reminder.Asked.ACKNOWLEDGE,
                        "Nhanh lên."));
    }

    @Test
    void aMiddleLevelReachesThePageOfWhatWasSentPastIt() throws Exception {
        var directive = delivered(world.muongLam, world.cell);
        var link = Matchers.containsString("href=\"/directives/" + directive + "/coverage\"");

        browser.perform(get("/directives/" + directive).with(as(world.muongLam)))
                .andExpect(content().string(link));
        browser.perform(get("/directives/" + directive).with(as(world.cell)))
                .andExpect(content().string(Matchers.not(link)));
    }

    @Test
    void theDatabaseKeepsRemindersWithinTheBranch() {
        var directive = delivered(world.muongLam);

        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> transactions.run(
                        world.muongLam,
                        () -> jdbc.sql("""
                                insert into directive_reminder (directive_id, root_unit_id, whole, asked, words, by_unit, by_name)
                                values (:id, :root, true, 'derive', 'x', :me, 'x')""")
                                .param("id", directive.value())
                                .param("root", world.province.unit().value())
                                .param("me", world.muongLam.unit().value())
                                .update()))
                .havingRootCause()
                .withMessageContaining("row-level security");
    }

    @Test
    void aReminderNeedsWordsAndAUnitBelow() {
        var directive = delivered(world.muongLam);

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> reminders.send(
                        world.province, directive, world.muongLam.unit(), true, Reminder.Asked.DERIVE, "  "))
                .withMessage("directive.remind.no_words");
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> reminders.send(
                        world.muongLam, directive, world.namRom.unit(), true, Reminder.Asked.DERIVE, "Nhanh lên."));
        var looker = new Actor(
                world.muongLam.account(), "x", world.muongLam.unit(), "x", world.muongLam.path(), Set.of(Role.AUDITOR));
        assertThatExceptionOfType(AccessRefused.class)
                .isThrownBy(() -> reminders.send(
                        looker, directive, world.cell.unit(), true, Reminder.Asked.DERIVE, "Nhanh lên."));
    }

    @Test
    void whoHasDoneItIsNotReminded() throws Exception {
        var directive = delivered(world.cell);
        var address = "/directives/" + directive + "/coverage?unit=" + world.cell.unit();
        browser.perform(get(address).with(office()))
                .andExpect(content().string(Matchers.containsString("Chỉ đôn đốc")))
                .andExpect(content().string(Matchers.containsString("value=\"acknowledge\"")))
                .andExpect(content().string(Matchers.containsString("Cần đôn đốc: 1 đơn vị")))
                .andExpect(content().string(Matchers.containsString("Chi bộ bản Pá Ban: chưa mở")))
                .andExpect(content().string(Matchers.not(Matchers.containsString("Đôn đốc Chi bộ"))));

        directives.acknowledge(world.cell, directive);

        browser.perform(get(address).with(office()))
                .andExpect(content().string(Matchers.not(Matchers.containsString("value=\"acknowledge\""))))
                .andExpect(content().string(Matchers.containsString("value=\"derive\"")))
                .andExpect(content().string(Matchers.containsString("Không còn đơn vị chưa tiếp nhận")));
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> reminders.send(
                        world.province,
                        directive,
                        world.province.unit(),
                        true,
                        Reminder.Asked.ACKNOWLEDGE,
                        "Nhanh lên."))
                .withMessage("directive.remind.nobody");
        assertThat(reminders.sent(world.province, directive)).isEmpty();
    }

    @Test
    void thePageDrawsTheTreeListsWhoIsLateAndSendsAReminder() throws Exception {
        var directive = delivered(world.muongLam, world.cell);
        var address = "/directives/" + directive + "/coverage";

        browser.perform(get(address).with(office()))
                .andExpect(status().isOk())
                .andExpect(content().string(Matchers.containsString("Cần đôn đốc: 2 đơn vị")))
                .andExpect(content().string(Matchers.containsString("class=\"unopened\"")))
                .andExpect(content().string(Matchers.containsString("0912 000 001")));
        browser.perform(post("/directives/" + directive + "/reminders")
                        .with(office())
                        .with(csrf())
                        .param("unit", world.muongLam.unit().toString())
                        .param("asked", "acknowledge")
                        .param("words", ""))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(Matchers.containsString("Lời đôn đốc đang để trống")));
        browser.perform(post("/directives/" + directive + "/reminders")
                        .with(office())
                        .with(csrf())
                        .param("unit", world.muongLam.unit().toString())
                        .param("asked", "acknowledge")
                        .param("words", "Đề nghị tiếp nhận."))
                .andExpect(redirectedUrl(address + "?unit=" + world.province.unit() + "#sent"));
        assertThat(reminders.open(world.muongLam, Set.of(directive))).containsKey(directive);
        assertThat(reminders.open(world.cell, Set.of(directive))).isEmpty();
        browser.perform(get(address).with(office()))
                .andExpect(content().string(Matchers.not(Matchers.containsString("Chỉ đôn đốc"))));
        browser.perform(get(address + "?unit=" + world.muongLam.unit()).with(office()))
                .andExpect(content().string(Matchers.containsString("Chỉ đôn đốc")));
    }

    @Test
    void theSheetHoldsWhatTheListHolds() throws Exception {
        var directive = delivered(world.muongLam, world.cell);

        var sheet = browser.perform(get("/directives/" + directive + "/coverage/units.xlsx?state=waiting")
                        .with(office()))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsByteArray();

        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(sheet))) {
            assertThat(workbook.getFirstSheet().read())
                    .extracting(row -> row.getCellText(0))
                    .containsExactly("Đơn vị", "Đảng ủy xã Mường Lâm", "Chi bộ bản Pá Ban");
        }
    }
}
