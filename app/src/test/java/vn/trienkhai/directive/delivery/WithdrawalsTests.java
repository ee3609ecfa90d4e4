package vn.trienkhai.directive.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import vn.trienkhai.access.TwoCommunes;
import vn.trienkhai.access.WholeApplication;
import vn.trienkhai.directive.Directive;
import vn.trienkhai.directive.Directives;
import vn.trienkhai.directive.ReadingDesk;
import vn.trienkhai.directive.RegisterLine;
import vn.trienkhai.directive.draft.Letters;
import vn.trienkhai.directive.draft.Signing;
import vn.trienkhai.shared.Actor;
import vn.trienkhai.shared.NotFound;
import vn.trienkhai.shared.Refusal;
import vn.trienkhai.shared.Role;
import vn.trienkhai.shared.Transactions;
import vn.trienkhai.shared.UnitId;

/** What becomes of a delivery: opened, carried out, sent back, recalled, replaced. */
@WholeApplication
class WithdrawalsTests {
    private final TwoCommunes world;
    private final Directives directives;
    private final ReadingDesk desk;
    private final Letters letters;
    private final Signing signing;
    private final Deliveries deliveries;
    private final Withdrawals withdrawals;
    private final Notices notices;
    private final Openings openings;
    private final Transactions transactions;
    private final JdbcClient jdbc;
    private final MockMvc pages;
    private SentLetter letter;

    @Autowired
    WithdrawalsTests(
            TwoCommunes world,
            Directives directives,
            ReadingDesk desk,
            Letters letters,
            Signing signing,
            Deliveries deliveries,
            Withdrawals withdrawals,
            Notices notices,
            Openings openings,
            Transactions transactions,
            JdbcClient jdbc,
            MockMvc pages) {
        this.world = world;
        this.directives = directives;
        this.desk = desk;
        this.letters = letters;
        this.signing = signing;
        this.deliveries = deliveries;
        this.withdrawals = withdrawals;
        this.notices = notices;
        this.openings = openings;
        this.transactions = transactions;
        this.jdbc = jdbc;
        this.pages = pages;
    }

    @BeforeEach
    void prepare() {
        letter = new SentLetter(directives, desk, letters, signing, deliveries);
    }

    private Delivery delivery(Directive directive, Actor to) {
        return deliveries.deliveries(world.province, directive.id(), 100).stream()
                .filter(each -> each.unit().equals(to.unit()))
                .findFirst()
                .orElseThrow();
    }

    private RegisterLine line(Actor actor, Directive directive) {
        return directives.line(actor, directive.id()).orElseThrow();
    }

    private static Recall recall(String reason, Optional<Directive> replacement, int seen, Actor... from) {
        var units = Arrays.stream(from).map(Actor::unit).collect(Collectors.<UnitId>toSet());
        return new Recall(units, units.isEmpty(), reason, replacement.map(Directive::id), seen);
    }

    private static Actor as(Actor actor, String name, Role... roles) {
        return new Actor(actor.account(), name, actor.unit(), actor.unitName(), actor.path(), Set.of(roles));
    }

    private static RequestPostProcessor signedIn(Actor actor) {
        return authentication(UsernamePasswordAuthenticationToken.authenticated(
                actor, null, AuthorityUtils.createAuthorityList("PERSON")));
    }

    @Test
    void theFirstWhoOpensItForTheUnitIsKeptAndShownToTheSender() throws Exception {
        var sent = letter.sent(world.province, world.muongLam);
        var path = "/directives/" + sent.id();
        pages.perform(get(path).with(signedIn(as(world.muongLam, "Người kiểm tra", Role.AUDITOR))));
        assertThat(delivery(sent, world.muongLam).standing()).isEqualTo(Standing.DELIVERED);

        pages.perform(get(path).with(signedIn(as(world.muongLam, "Lò Thị Một", Role.REPORTER))));
        pages.perform(get(path).with(signedIn(as(world.muongLam, "Lò Thị Hai", Role.CLERK))));
        pages.perform(get(path).with(signedIn(world.province)));

        assertThat(delivery(sent, world.muongLam)).satisfies(it -> {
            assertThat(it.standing()).isEqualTo(Standing.OPENED);
            assertThat(it.openedBy()).contains("Lò Thị Một");
        });
    }

    @Test
    void aLetterThatCarriesItOutIsSeenFromTheDayItIsIssued() {
        var sent = letter.sent(world.province, world.muongLam, world.namRom);
        directives.acknowledge(world.muongLam, sent.id());

        letter.derived(world.muongLam, sent);

        assertThat(delivery(sent, world.muongLam).standing()).isEqualTo(Standing.DERIVED);
        assertThat(delivery(sent, world.namRom).standing()).isEqualTo(Standing.DELIVERED);
    }

    @Test
    void whatWasNotMeantForAUnitGoesBackWithTheReasonAndMayBeSentAgain() {
        var sent = letter.sent(world.province, world.muongLam);
        int waiting = directives.countWaiting(world.muongLam);

        withdrawals.sendBack(world.muongLam, sent.id(), " Gửi nhầm xã ");

        assertThat(directives.countWaiting(world.muongLam)).isEqualTo(waiting - 1);
        assertThat(delivery(sent, world.muongLam)).satisfies(it -> {
            assertThat(it.standing()).isEqualTo(Standing.SENT_BACK);
            assertThat(it.withdrawal().orElseThrow().reason()).isEqualTo("Gửi nhầm xã");
        });
        assertThat(notices.unseen(world.province, 50))
                .anyMatch(notice -> notice.kind() == Notice.Kind.RETURNED
                        && notice.directive().equals(sent.id())
                        && notice.by().equals(world.muongLam.unit()));
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> directives.acknowledge(world.muongLam, sent.id()))
                .withMessage("directive.withdrawn.acknowledge");

        deliveries.deliver(world.province, sent.id(), List.of(world.muongLam.unit()));

        assertThat(directives.countWaiting(world.muongLam)).isEqualTo(waiting);
        assertThat(line(world.muongLam, sent).isWaiting()).isTrue();
        assertThat(delivery(sent, world.muongLam).standing()).isEqualTo(Standing.DELIVERED);
        assertThat(directives.acknowledge(world.muongLam, sent.id())).isPositive();
    }

    @Test
    void whoHasTakenItInIsToldWhatToDoInstead() {
        var acknowledged = letter.sent(world.province, world.muongLam);
        directives.acknowledge(world.muongLam, acknowledged.id());
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> withdrawals.sendBack(world.muongLam, acknowledged.id(), "nhầm"))
                .withMessage("directive.return.acknowledged");

        var derived = letter.sent(world.province, world.muongLam);
        letter.derived(world.muongLam, derived);
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> withdrawals.sendBack(world.muongLam, derived.id(), "nhầm"))
                .withMessage("directive.return.derived");

        var own = letter.confirmed(world.province);
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> withdrawals.sendBack(world.province, own.id(), "nhầm"))
                .withMessage("directive.return.own");
        var noReason = letter.sent(world.province, world.muongLam);
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> withdrawals.sendBack(world.muongLam, noReason.id(), "  "))
                .withMessage("directive.withdrawn.reason");
        assertThat(line(world.muongLam, noReason).isWaiting()).isTrue();
    }

    @Test
    void aRecallTakesItFromThoseChosenAndNamesWhatTakesItsPlace() {
        var sent = letter.sent(world.province, world.muongLam, world.namRom);
        var better = letter.confirmed(world.province);

        withdrawals.recall(world.province, sent.id(), recall("Sai ngày", Optional.of(better), 0, world.muongLam));

        assertThat(delivery(sent, world.muongLam).standing()).isEqualTo(Standing.RECALLED);
        assertThat(delivery(sent, world.namRom).standing()).isEqualTo(Standing.DELIVERED);
        assertThat(line(world.muongLam, sent).withdrawal().orElseThrow()).satisfies(it -> {
            assertThat(it.reason()).isEqualTo("Sai ngày");
            assertThat(it.replacedBy()).contains(better.id());
        });
        assertThat(directives.find(world.muongLam, sent.id()).id()).isEqualTo(sent.id());
        assertThat(line(world.muongLam, better).isWaiting()).isTrue();
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> directives.find(world.namRom, better.id()));
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> withdrawals.recall(
                        world.province, sent.id(), recall("Sai ngày", Optional.empty(), 0, world.muongLam)))
                .withMessage("directive.recall.none");
    }

    @Test
    void whoHasGoneOnWithItIsNamedBeforeTheRecallAndToldAfterIt() {
        var sent = letter.sent(world.province, world.muongLam, world.namRom);
        directives.acknowledge(world.muongLam, sent.id());
        var below = letter.derived(world.muongLam, sent);
        deliveries.deliver(world.muongLam, below.id(), List.of(world.cell.unit()));
        letter.derived(world.cell, below);

        assertThat(withdrawals.carried(world.province, sent.id(), Set.of()))
                .containsExactly(new Carried(world.muongLam.unit(), true, 0));
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(
                        () -> withdrawals.recall(world.province, sent.id(), recall("Sai ngày", Optional.empty(), 0)))
                .withMessage("directive.recall.carried_since");
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> withdrawals.recall(world.province, sent.id(), recall("", Optional.empty(), 1)))
                .withMessage("directive.withdrawn.reason");
        assertThat(delivery(sent, world.namRom).isLive()).isTrue();

        withdrawals.recall(world.province, sent.id(), recall("Sai ngày", Optional.empty(), 1));

        assertThat(notices.unseen(world.cell, 50)).anySatisfy(notice -> {
            assertThat(notice.kind()).isEqualTo(Notice.Kind.DERIVED);
            assertThat(notice.about()).isEqualTo(sent.reference());
        });
        assertThat(withdrawals.told(world.province, sent.id(), 50))
                .extracting(Notice.Told::unit, Notice.Told::kind)
                .containsExactlyInAnyOrder(
                        tuple(world.muongLam.unit(), Notice.Kind.RECALLED),
                        tuple(world.cell.unit(), Notice.Kind.DERIVED));
        var notice = notices.unseen(world.cell, 1).getFirst();
        notices.seen(world.cell, notice.id());
        assertThat(withdrawals.told(world.province, sent.id(), 50))
                .filteredOn(told -> told.seenAt().isPresent())
                .extracting(Notice.Told::unit)
                .containsExactly(world.cell.unit());
        assertThat(notices.unseen(world.cell, 50)).noneMatch(each -> each.id() == notice.id());
    }

    @Test
    void whatWasPassedOnAsItIsIsToldToThoseWhoHaveItAndCannotBeSentOnAnyMore() {
        var sent = letter.sent(world.province, world.muongLam);
        deliveries.deliver(world.muongLam, sent.id(), List.of(world.cell.unit()));

        withdrawals.recall(world.province, sent.id(), recall("Sai ngày", Optional.empty(), 1));

        assertThat(notices.unseen(world.cell, 50))
                .anyMatch(notice -> notice.kind() == Notice.Kind.PASSED_ON
                        && notice.directive().equals(sent.id()));
        assertThat(line(world.cell, sent).isWithdrawn()).isFalse();
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> deliveries.deliver(world.muongLam, sent.id(), List.of(world.namRom.unit())))
                .withMessage("directive.withdrawn.deliver");
        withdrawals.recall(world.muongLam, sent.id(), recall("Cấp trên thu hồi", Optional.empty(), 0));
        assertThat(line(world.cell, sent).isWithdrawn()).isTrue();
    }

    @Test
    void whatWasTakenInAndRecalledStandsAgainUnderItsNumber() {
        var sent = letter.sent(world.province, world.muongLam);
        int number = directives.acknowledge(world.muongLam, sent.id());
        withdrawals.recall(world.province, sent.id(), recall("Nhầm nơi", Optional.empty(), 0));

        deliveries.deliver(world.province, sent.id(), List.of(world.muongLam.unit()));

        assertThat(line(world.muongLam, sent)).satisfies(line -> {
            assertThat(line.isWithdrawn()).isFalse();
            assertThat(line.entryNo()).hasValue(number);
        });
        assertThat(notices.unseen(world.muongLam, 50))
                .anyMatch(notice ->
                        notice.kind() == Notice.Kind.AGAIN && notice.directive().equals(sent.id()));
        assertThat(deliveries.coverage(world.province, sent.id()).acknowledged())
                .isEqualTo(1);
    }

    @Test
    void nobodyRecallsOrRevivesWhatAnotherUnitSent() {
        var sent = letter.sent(world.province, world.muongLam);
        var number = transactions.<Integer[]>as(
                world.muongLam,
                () -> jdbc.sql("select directive_recall(:id, null, 'x', null, 10)")
                        .param("id", sent.id().value())
                        .query((row, n) -> (Integer[]) row.getArray(1).getArray())
                        .single());
        assertThat(number).isEmpty();

        withdrawals.recall(world.province, sent.id(), recall("Nhầm nơi", Optional.empty(), 0));
        for (var other : List.of(world.namRom, world.muongLam)) {
            assertThat(transactions.<Long>as(
                            other,
                            () -> jdbc.sql("select directive_redeliver(:id, :units, 'x')")
                                    .param("id", sent.id().value())
                                    .param(
                                            "units",
                                            new Integer[] {world.muongLam.unit().value()})
                                    .query(Long.class)
                                    .single()))
                    .isZero();
        }
        assertThat(line(world.muongLam, sent).isWithdrawn()).isTrue();
    }

    @Test
    void whatItsSenderHasRecalledAnotherHolderDoesNotSendAgainButWhatWasSentBackHeMay() {
        var sent = letter.sent(world.province, world.muongLam, world.namRom);
        withdrawals.recall(world.province, sent.id(), recall("Nhầm nơi", Optional.empty(), 0, world.muongLam));

        var to = List.of(world.muongLam.unit());
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> deliveries.deliver(world.namRom, sent.id(), to))
                .withMessage("directive.deliver.recalled")
                .satisfies(refusal -> assertThat(refusal.values()).containsExactly(world.muongLam.unitName()));
        assertThat(transactions.<Long>as(
                        world.namRom,
                        () -> jdbc.sql("select directive_redeliver(:id, :units, 'x')")
                                .param("id", sent.id().value())
                                .param(
                                        "units",
                                        new Integer[] {world.muongLam.unit().value()})
                                .query(Long.class)
                                .single()))
                .isZero();
        assertThat(line(world.muongLam, sent).isWithdrawn()).isTrue();

        deliveries.deliver(world.province, sent.id(), to);
        withdrawals.sendBack(world.muongLam, sent.id(), "Không phải việc của xã");
        deliveries.deliver(world.namRom, sent.id(), to);
        assertThat(line(world.muongLam, sent)).satisfies(line -> {
            assertThat(line.isWithdrawn()).isFalse();
            assertThat(line.deliveredBy()).isEqualTo(world.namRom.unit());
        });
    }

    @Test
    void theSenderAndTheRecipientSeeThePagesOfIt() throws Exception {
        var sent = letter.sent(world.province, world.muongLam, world.namRom);
        withdrawals.sendBack(world.muongLam, sent.id(), "Không phải việc của xã");
        var notice = notices.unseen(world.province, 1).getFirst();

        assertThat(page("/directives/" + sent.id() + "/sent", world.province))
                .contains("Gửi trả lại", "Không phải việc của xã");
        assertThat(page("/", world.province)).contains("/directives/notices/" + notice.id());
        assertThat(page("/directives/notices/" + notice.id(), world.province)).contains("Không phải việc của xã");
        assertThat(page("/directives/" + sent.id(), world.muongLam)).contains("Đã gửi trả lại");
        var line = "/directives/" + sent.id() + "\"";
        assertThat(page("/directives?state=returned", world.muongLam)).contains(line);
        assertThat(page("/directives?state=recalled", world.muongLam)).doesNotContain(line);
        assertThat(page("/directives?state=returned", world.namRom)).doesNotContain(line);
        assertThat(page("/directives/" + sent.id() + "/recall?all=true", world.province))
                .contains("Thu hồi từ tất cả 1 nơi");
        openings.opened(world.namRom, sent.id());
        assertThat(page("/directives/" + sent.id() + "/return", world.namRom)).contains("Tỉnh ủy Vân Sơn");
    }

    private String page(String path, Actor actor) throws Exception {
        return pages.perform(get(path).with(signedIn(actor)))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }
}
