package vn.trienkhai.directive.handling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.test.web.servlet.MockMvc;
import vn.trienkhai.access.TwoCommunes;
import vn.trienkhai.access.WholeApplication;
import vn.trienkhai.account.Accounts;
import vn.trienkhai.account.Grant;
import vn.trienkhai.account.NewAccount;
import vn.trienkhai.directive.Directive;
import vn.trienkhai.directive.Directives;
import vn.trienkhai.directive.ReadingDesk;
import vn.trienkhai.directive.delivery.Deliveries;
import vn.trienkhai.directive.delivery.SentLetter;
import vn.trienkhai.directive.draft.Letters;
import vn.trienkhai.directive.draft.Signing;
import vn.trienkhai.shared.AccessRefused;
import vn.trienkhai.shared.Actor;
import vn.trienkhai.shared.Refusal;
import vn.trienkhai.shared.Role;
import vn.trienkhai.shared.Transactions;

/** A directive in the hands of people of one office. */
@WholeApplication
class HandlingsTests {
    private final TwoCommunes world;
    private final Accounts accounts;
    private final Directives directives;
    private final Handlings handlings;
    private final Transactions transactions;
    private final JdbcClient jdbc;
    private final MockMvc pages;
    private final Clock clock;
    private final SentLetter letter;
    private Actor worker;

    @Autowired
    HandlingsTests(
            TwoCommunes world,
            Accounts accounts,
            Directives directives,
            ReadingDesk desk,
            Letters letters,
            Signing signing,
            Deliveries deliveries,
            Handlings handlings,
            Transactions transactions,
            JdbcClient jdbc,
            MockMvc pages,
            Clock clock) {
        this.world = world;
        this.accounts = accounts;
        this.directives = directives;
        this.handlings = handlings;
        this.transactions = transactions;
        this.jdbc = jdbc;
        this.pages = pages;
        this.clock = clock;
        this.letter = new SentLetter(directives, desk, letters, signing, deliveries);
    }

    @BeforeEach
    void employ() {
        if (accounts.actor("can.bo.lam").isEmpty()) {
            accounts.create(
                    world.operator,
                    new NewAccount(
                            "can.bo.lam",
                            "Tòng Thị Pẩu",
                            Optional.empty(),
                            TwoCommunes.PASSWORD,
                            List.of(new Grant(world.muongLam.unit(), Role.REPORTER))));
        }
        worker = accounts.actor("can.bo.lam").orElseThrow();
    }

    private Directive takenIn() {
        var sent = letter.sent(world.province, world.muongLam);
        directives.acknowledge(world.muongLam, sent.id());
        return sent;
    }

    private void hand(Directive directive, Actor to, String note, Optional<LocalDate> due) {
        handlings.hand(world.muongLam, directive.id(), to.account(), note, due);
    }

    private String answered(Actor actor, long handling, String answer) throws Exception {
        return pages.perform(post("/directives/handlings/" + handling + "/answer")
                        .param("answer", answer)
                        .with(csrf())
                        .with(authentication(UsernamePasswordAuthenticationToken.authenticated(
                                actor, null, AuthorityUtils.createAuthorityList("PERSON")))))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }

    private String home(Actor actor) throws Exception {
        return pages.perform(get("/").with(authentication(UsernamePasswordAuthenticationToken.authenticated(
                        actor, null, AuthorityUtils.createAuthorityList("PERSON")))))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }

    @Test
    void thePersonSeesItOnTheFirstPageAndSaysWhatCameOfIt() throws Exception {
        var sent = takenIn();
        hand(
                sent,
                worker,
                "Soạn kế hoạch sơn biển",
                Optional.of(LocalDate.now(clock).plusDays(2)));

        assertThat(home(worker)).contains("Soạn kế hoạch sơn biển", "/directives/" + sent.id() + "/handling");
        assertThat(home(world.muongLam)).doesNotContain("Soạn kế hoạch sơn biển");
        var handling = handlings.of(worker, sent.id()).getFirst();
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> handlings.done(world.muongLam, handling.id(), "xong"))
                .withMessage("directive.handling.others");

        handlings.done(worker, handling.id(), "Đã trình dự thảo");

        assertThat(handlings.of(world.muongLam, sent.id()).getFirst()).satisfies(it -> {
            assertThat(it.state()).isEqualTo(Handling.State.DONE);
            assertThat(it.answer()).isEqualTo("Đã trình dự thảo");
        });
        assertThat(home(worker)).doesNotContain("/directives/" + sent.id() + "/handling");
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> handlings.done(worker, handling.id(), "lần nữa"))
                .withMessage("directive.handling.over");
        assertThat(answered(worker, handling.id(), "lần nữa")).contains("role=\"alert\"", "/directives/" + sent.id());
    }

    @Test
    void whatIsPassedBackComesToWhoeverHandedItOver() throws Exception {
        var sent = takenIn();
        hand(sent, worker, "", Optional.empty());
        var handling = handlings.of(worker, sent.id()).getFirst();
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> handlings.passBack(worker, handling.id(), " "))
                .withMessage("directive.handling.reason");

        handlings.passBack(worker, handling.id(), "Việc của văn phòng");
        assertThat(home(world.muongLam)).contains("Việc của văn phòng");

        hand(sent, world.muongLam, "tự làm", Optional.empty());
        assertThat(home(world.muongLam)).doesNotContain("Việc của văn phòng");
    }

    @Test
    void onlyWhatIsTakenInGoesToPeopleOfTheOfficeOnce() {
        var waiting = letter.sent(world.province, world.muongLam);
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> hand(waiting, worker, "", Optional.empty()))
                .withMessage("directive.handling.not_taken_in");
        var sent = takenIn();
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> hand(sent, world.namRom, "", Optional.empty()))
                .withMessage("directive.handling.stranger");
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() ->
                        hand(sent, worker, "", Optional.of(LocalDate.now(clock).minusDays(1))))
                .withMessage("directive.handling.past");
        assertThatExceptionOfType(AccessRefused.class)
                .isThrownBy(() -> handlings.hand(worker, sent.id(), worker.account(), "", Optional.empty()));

        hand(sent, worker, "", Optional.empty());
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> hand(sent, worker, "", Optional.empty()))
                .withMessage("directive.handling.has");
        assertThat(handlings.of(world.muongLam, sent.id())).hasSize(1);
    }

    @Test
    void whoDoesWhatInAnOfficeIsReadByNobodyAboveIt() {
        var sent = takenIn();
        hand(sent, worker, "", Optional.empty());
        assertThat(handlings.of(world.province, sent.id())).isEmpty();
        assertThat(transactions.<Long>as(
                        world.province,
                        () -> jdbc.sql("select count(*) from directive_handling")
                                .query(Long.class)
                                .single()))
                .isZero();
    }
}
