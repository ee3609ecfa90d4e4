package vn.trienkhai.directive.chain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executors;
import org.assertj.core.api.ThrowableAssert;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.trienkhai.access.TwoCommunes;
import vn.trienkhai.access.WholeApplication;
import vn.trienkhai.directive.Directive;
import vn.trienkhai.directive.DirectiveId;
import vn.trienkhai.directive.Directives;
import vn.trienkhai.directive.ReadingDesk;
import vn.trienkhai.directive.delivery.Deliveries;
import vn.trienkhai.directive.delivery.Notice;
import vn.trienkhai.directive.delivery.Recall;
import vn.trienkhai.directive.delivery.SentLetter;
import vn.trienkhai.directive.delivery.Withdrawals;
import vn.trienkhai.directive.draft.Letters;
import vn.trienkhai.directive.draft.SignedLetter;
import vn.trienkhai.directive.draft.Signing;
import vn.trienkhai.shared.AccessRefused;
import vn.trienkhai.shared.Actor;
import vn.trienkhai.shared.Conflict;
import vn.trienkhai.shared.NotFound;
import vn.trienkhai.shared.Refusal;
import vn.trienkhai.shared.Transactions;

/** From a citation over what a person says of it to the tree, and what others are told of it. */
@WholeApplication
class ChainTests {
    private static final String CARRIES_OUT =
            "Thực hiện Công văn số %s, ngày 05/10/2026 của Tỉnh ủy Vân Sơn, các chi bộ kè lại bờ suối trước ngày 15/12/2026.";

    private final TwoCommunes world;
    private final Directives directives;
    private final ReadingDesk desk;
    private final Deliveries deliveries;
    private final Chains chains;
    private final Links links;
    private final LinkStore store;
    private final Letters letters;
    private final Signing signing;
    private final SentLetter sent;
    private final Withdrawals withdrawals;
    private final Transactions transactions;
    private final JdbcClient jdbc;

    @Autowired
    ChainTests(
            TwoCommunes world,
            Directives directives,
            ReadingDesk desk,
            Letters letters,
            Signing signing,
            Deliveries deliveries,
            Chains chains,
            Links links,
            LinkStore store,
            Withdrawals withdrawals,
            Transactions transactions,
            JdbcClient jdbc) {
        this.world = world;
        this.directives = directives;
        this.desk = desk;
        this.deliveries = deliveries;
        this.chains = chains;
        this.links = links;
        this.store = store;
        this.letters = letters;
        this.signing = signing;
        this.sent = new SentLetter(directives, desk, letters, signing, deliveries);
        this.withdrawals = withdrawals;
        this.transactions = transactions;
        this.jdbc = jdbc;
    }

    /** A letter of the province in the registers of those who get it. */
    private Directive delivered(Letter letter, Actor... to) {
        var directive = letter.confirmed(directives, desk, world.province);
        deliveries.deliver(
                world.province,
                directive.id(),
                List.of(to).stream().map(Actor::unit).toList());
        return directive;
    }

    private Directive registered(Letter letter) {
        return letter.confirmed(directives, desk, world.muongLam);
    }

    private Directive carryingOut(Directive above) {
        return registered(
                Letter.ofCommune(CARRIES_OUT.formatted(above.numberRaw().orElseThrow())));
    }

    private Directive linked(Directive above) {
        var directive = carryingOut(above);
        links.confirm(world.muongLam, directive.id(), above.id(), Optional.empty());
        return directive;
    }

    private Chain chain(Directive directive) {
        return chains.of(world.muongLam, directive.id());
    }

    private static void refused(String key, ThrowableAssert.ThrowingCallable deciding) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(deciding)
                .satisfies(refusal -> assertThat(refusal.key()).isEqualTo(key));
    }

    @Test
    void aCitationOnlyProposesUntilAPersonConfirms() {
        var above = delivered(Letter.ofProvince(), world.muongLam);
        var directive = carryingOut(above);

        assertThat(directive.implementsId()).isEmpty();
        assertThat(chain(directive).open()).singleElement().satisfies(proposal -> {
            assertThat(proposal.isSure()).isTrue();
            assertThat(proposal.relation()).isEqualTo(Relation.IMPLEMENTS);
            assertThat(proposal.matched().orElseThrow().id()).isEqualTo(above.id());
            assertThat(proposal.words().orElseThrow().quote())
                    .contains(above.numberRaw().orElseThrow());
        });
        assertThat(chains.tree(world.muongLam, above.id(), 0).focus().below()).isEmpty();
        assertThat(chain(above).waiting())
                .extracting(each -> each.heading().id())
                .containsExactly(directive.id());

        links.confirm(world.muongLam, directive.id(), above.id(), Optional.empty());

        assertThat(directives.find(world.muongLam, directive.id()).implementsId())
                .contains(above.id());
        assertThat(chain(directive).open()).isEmpty();
        assertThat(chain(directive).above()).singleElement().satisfies(source -> {
            assertThat(source.days()).contains(5L);
            assertThat(source.link().by()).isEqualTo(world.muongLam.name());
            assertThat(source.link().main()).isTrue();
        });
        assertThat(chain(above).waiting()).isEmpty();
        assertThat(chain(above).below()).extracting(Heading::id).containsExactly(directive.id());
    }

    @ParameterizedTest(name = "{0}: {3}")
    @CsvSource({
        "%s-CV/TƯ, Tỉnh ủy Vân Sơn, 05/10/2026, MARKS",
        "0%s-CV/TU, Tỉnh ủy Vân Sơn, 05/10/2026, LEADING_ZERO",
        "%s - CV/TU, Tỉnh ủy Vân Sơn, 05/10/2026, SIGNS",
        "%s-CV/TV, Tỉnh ủy Vân Sơn, 05/10/2026, LOOKALIKE",
        "%s-CV/TR, Tỉnh ủy Vân Sơn, 05/10/2026, ONE_LETTER",
        "%s-CV/TU, Tỉnh ủy Vân Sơn, 06/10/2026, DATE",
        "%s-CV/TU, Ban Thường vụ Tỉnh ủy, 05/10/2026, ISSUER_NAME",
    })
    void aDamagedCitationIsADoubtThatSaysWhatDiffers(String number, String issuer, String on, Difference expected) {
        var above = delivered(Letter.ofProvince(), world.muongLam);
        var directive = registered(Letter.ofCommune(
                "Thực hiện Công văn số %s, ngày %s của %s, các chi bộ kè lại bờ suối trước ngày 15/12/2026."
                        .formatted(number.formatted(above.number().orElseThrow()), on, issuer)));

        assertThat(chain(directive).open()).singleElement().satisfies(proposal -> {
            assertThat(proposal.isSure()).isFalse();
            assertThat(proposal.differences()).containsExactly(expected);
            assertThat(proposal.matched().orElseThrow().id()).isEqualTo(above.id());
        });
    }

    @Test
    void whatIsOnlyNamedIsNotAskedAboutButMayBeConfirmed() {
        var above = delivered(Letter.ofProvince(), world.muongLam);
        var directive = registered(Letter.ofCommune("Công văn này thay thế Công văn số "
                + above.numberRaw().orElseThrow()
                + ", ngày 05/10/2026 của Tỉnh ủy Vân Sơn. Các chi bộ kè lại bờ suối trước ngày 15/12/2026."));

        assertThat(chain(directive).open()).isEmpty();
        assertThat(chain(directive).proposed()).singleElement().satisfies(proposal -> {
            assertThat(proposal.relation()).isEqualTo(Relation.MENTIONED);
            assertThat(proposal.matched()).isPresent();
        });
        assertThat(chain(above).waiting()).isEmpty();

        links.confirm(world.muongLam, directive.id(), above.id(), Optional.empty());
        assertThat(chain(directive).above()).hasSize(1);
    }

    @Test
    void nothingCarriesOutWhatIsIssuedLater() {
        var above = delivered(Letter.ofProvince(), world.muongLam);
        var early = registered(
                Letter.ofCommune(CARRIES_OUT.formatted(above.numberRaw().orElseThrow()))
                        .on("01 tháng 10 năm 2026"));

        assertThat(chain(early).open()).isEmpty();
        assertThat(chain(early).proposed())
                .singleElement()
                .satisfies(proposal -> assertThat(proposal.isLater()).isTrue());
        refused("directive.chain.later", () -> links.confirm(world.muongLam, early.id(), above.id(), Optional.empty()));
        assertThat(chain(early).above()).isEmpty();
    }

    @Test
    void whatWasDecidedStaysWhateverIsReadLater() {
        var above = delivered(Letter.ofProvince(), world.muongLam);
        var other = delivered(Letter.ofProvince(), world.muongLam);
        var directive = carryingOut(above);
        links.refuse(world.muongLam, directive.id(), above.id(), Optional.empty());
        links.confirm(world.muongLam, directive.id(), other.id(), Optional.empty());

        desk.correct(
                world.muongLam,
                directive.id(),
                desk.open(world.muongLam, directive.id()).version(),
                "/subject",
                "kè bờ suối qua bản");
        Letter.confirm(desk, world.muongLam, directive.id());

        assertThat(chain(directive).open()).isEmpty();
        assertThat(directives.find(world.muongLam, directive.id()).implementsId())
                .contains(other.id());
        assertThat(links.of(world.muongLam, directive.id()))
                .extracting(link -> link.source().orElseThrow(), Link::state)
                .containsExactlyInAnyOrder(
                        tuple(above.id(), Link.State.REFUSED), tuple(other.id(), Link.State.CONFIRMED));
        var record = transactions.as(
                world.muongLam,
                () -> jdbc.sql(
                                "select count(*) from audit_record where action = 'directive.implements_not' and subject_id = :id")
                        .param("id", String.valueOf(directive.id().value()))
                        .query(Integer.class)
                        .single());
        assertThat(record).isEqualTo(1);
    }

    @Test
    void whoDecidesFromAnOldPageIsToldWhatAColleagueSaid() {
        var above = delivered(Letter.ofProvince(), world.muongLam);
        var directive = carryingOut(above);
        links.confirm(world.muongLam, directive.id(), above.id(), Optional.empty());

        assertThatExceptionOfType(Conflict.class)
                .isThrownBy(() -> links.refuse(world.muongLam, directive.id(), above.id(), Optional.empty()))
                .satisfies(conflict ->
                        assertThat(conflict.values()).startsWith(world.muongLam.name(), "Đúng, thực hiện văn bản này"));
        links.confirm(world.muongLam, directive.id(), above.id(), Optional.empty());
        links.refuse(world.muongLam, directive.id(), above.id(), Optional.of(Link.State.CONFIRMED));
        assertThat(directives.find(world.muongLam, directive.id()).implementsId())
                .isEmpty();
    }

    @Test
    void ofSeveralSourcesOneLeadsAndAnotherTakesItsPlace() {
        var first = delivered(Letter.ofProvince(), world.muongLam);
        var second = delivered(Letter.ofProvince(), world.muongLam);
        var directive = linked(first);
        links.confirm(world.muongLam, directive.id(), second.id(), Optional.empty());

        assertThat(chains.tree(world.muongLam, directive.id(), 0).above())
                .singleElement()
                .satisfies(step -> {
                    assertThat(step.heading().id()).isEqualTo(first.id());
                    assertThat(step.also()).extracting(Heading::id).containsExactly(second.id());
                });
        links.lead(world.muongLam, directive.id(), second.id());
        assertThat(directives.find(world.muongLam, directive.id()).implementsId())
                .contains(second.id());

        links.refuse(world.muongLam, directive.id(), second.id(), Optional.of(Link.State.CONFIRMED));
        assertThat(directives.find(world.muongLam, directive.id()).implementsId())
                .contains(first.id());
    }

    @Test
    void thatNothingIsCarriedOutIsSaidOnceAndTakenBackByASource() {
        var above = delivered(Letter.ofProvince(), world.muongLam);
        var directive = carryingOut(above);
        links.nothing(world.muongLam, directive.id());

        assertThat(chain(directive).open()).isEmpty();
        assertThat(chain(directive).decidedNothing()).isTrue();
        assertThat(chain(above).waiting()).isEmpty();

        links.confirm(world.muongLam, directive.id(), above.id(), Optional.empty());
        assertThat(chain(directive).decidedNothing()).isFalse();
        refused("directive.chain.nothing_but", () -> links.nothing(world.muongLam, directive.id()));
    }

    @Test
    void noDirectiveGoesBackToItselfNeitherByThePageNorInTheDatabase() {
        var top = registered(Letter.ofCommune("Các chi bộ kè lại bờ suối trước ngày 15/12/2026."));
        var middle = linked(top);
        var bottom = linked(middle);

        refused("directive.chain.itself", () -> links.confirm(world.muongLam, top.id(), top.id(), Optional.empty()));
        refused("directive.chain.cycle", () -> links.confirm(world.muongLam, top.id(), bottom.id(), Optional.empty()));
        assertThatThrownBy(() -> transactions.run(world.muongLam, () -> insertLink(top, bottom)))
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("goes back to");
        assertThatThrownBy(() -> transactions.run(world.muongLam, () -> insertLink(top, top)))
                .isInstanceOf(DataAccessException.class);
    }

    private void insertLink(Directive directive, Directive source) {
        jdbc.sql("""
                insert into directive_link (directive_id, source_id, state, how, decided_by_name)
                values (:id, :source, 'confirmed', 'person', 'x')""")
                .param("id", directive.id().value())
                .param("source", source.id().value())
                .update();
    }

    @Test
    void nobodyWritesAroundTheLinks() {
        var above = delivered(Letter.ofProvince(), world.muongLam);
        var directive = carryingOut(above);

        assertThatThrownBy(() -> transactions.run(
                        world.muongLam,
                        () -> jdbc.sql("update directive set implements_id = " + above.id() + " where id = "
                                        + directive.id())
                                .update()))
                .hasStackTraceContaining("permission denied");
    }

    @Test
    void aUnitDecidesOfItsOwnDirectivesAlone() {
        var above = delivered(Letter.ofProvince(), world.muongLam, world.namRom);
        var directive = carryingOut(above);
        deliveries.deliver(world.muongLam, directive.id(), List.of(world.cell.unit()));

        assertThatExceptionOfType(AccessRefused.class)
                .isThrownBy(() -> links.confirm(world.cell, directive.id(), above.id(), Optional.empty()));
        assertThatExceptionOfType(AccessRefused.class).isThrownBy(() -> links.nothing(world.province, directive.id()));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> links.confirm(world.namRom, directive.id(), above.id(), Optional.empty()));
        assertThatThrownBy(() -> transactions.run(world.cell, () -> insertLink(directive, above)))
                .hasStackTraceContaining("row-level security");
        links.confirm(world.muongLam, directive.id(), above.id(), Optional.empty());
        for (var stranger : List.of(world.namRom, world.cell)) {
            int changed = transactions.as(
                    stranger,
                    () -> jdbc.sql("update directive_link set state = 'refused', main = false where directive_id = "
                                    + directive.id())
                            .update());
            assertThat(changed).as(stranger.unitName()).isZero();
        }
        assertThat(transactions.<Integer>as(
                        world.namRom,
                        () -> jdbc.sql("select count(*) from directive_link where directive_id = " + directive.id())
                                .query(Integer.class)
                                .single()))
                .isZero();
    }

    @Test
    void aSourceThatComesLaterIsFoundByTheCitationThatWaitsForIt() {
        var letter = Letter.ofProvince();
        var directive = registered(Letter.ofCommune(CARRIES_OUT.formatted(letter.number())));
        assertThat(chain(directive).proposed())
                .singleElement()
                .satisfies(proposal -> assertThat(proposal.matched()).isEmpty());

        var above = registered(letter);
        assertThat(chain(directive).open())
                .singleElement()
                .satisfies(proposal ->
                        assertThat(proposal.matched().orElseThrow().id()).isEqualTo(above.id()));
    }

    @Test
    void theNeighbouringNumberOfTheSameDayGivesWayToTheRightOne() {
        var letter = Letter.ofProvince();
        int number = Integer.parseInt(letter.number().replace("-CV/TU", ""));
        var neighbour = registered(letter.numbered(number / 10 * 10 + (number + 1) % 10 + "-CV/TU"));
        var directive = registered(Letter.ofCommune(CARRIES_OUT.formatted(letter.number())));
        assertThat(chain(directive).open()).singleElement().satisfies(proposal -> {
            assertThat(proposal.matched().orElseThrow().id()).isEqualTo(neighbour.id());
            assertThat(proposal.differences()).containsExactly(Difference.ONE_FIGURE);
        });

        var above = registered(letter);
        assertThat(chain(directive).open()).singleElement().satisfies(proposal -> {
            assertThat(proposal.matched().orElseThrow().id()).isEqualTo(above.id());
            assertThat(proposal.isSure()).isTrue();
        });
    }

    @Test
    void aSourceThatIsDeliveredLaterIsFoundWhenItIsLookedFor() {
        var letter = Letter.ofProvince();
        var directive = registered(Letter.ofCommune(CARRIES_OUT.formatted(letter.number())));
        assertThat(chains.lookAgain(world.muongLam, directive.id())).isZero();

        var above = delivered(letter, world.muongLam);
        assertThat(chains.lookAgain(world.muongLam, directive.id())).isEqualTo(1);
        assertThat(chain(directive).open().getFirst().matched().orElseThrow().id())
                .isEqualTo(above.id());
    }

    @Test
    void whatWasDraftedHereCarriesOutItsSourceWithoutAWord() {
        var above = sent.sent(world.province, world.muongLam);
        var letter = sent.derived(world.muongLam, above);

        assertThat(chain(letter).above()).singleElement().satisfies(source -> {
            assertThat(source.heading().id()).isEqualTo(above.id());
            assertThat(source.link().drafted()).isTrue();
        });
        assertThat(chain(letter).open()).isEmpty();
        refused(
                "directive.chain.drafted_from",
                () -> links.refuse(world.muongLam, letter.id(), above.id(), Optional.of(Link.State.CONFIRMED)));
    }

    @Test
    void whatAnOwnPaperCitesBesidesItsSourceIsProposedWhenItIsIssued() {
        var above = sent.sent(world.province, world.muongLam);
        var other = delivered(Letter.ofProvince(), world.muongLam);
        var letter = SignedLetter.issued(
                letters,
                signing,
                world.muongLam,
                letters.derive(
                        world.muongLam,
                        above.id(),
                        SentLetter.draft(
                                "Căn cứ Công văn số " + other.numberRaw().orElseThrow()
                                        + ", ngày 05/10/2026 của Tỉnh ủy Vân Sơn, Đảng ủy xã yêu cầu các chi bộ:")));

        assertThat(chain(letter).open()).singleElement().satisfies(proposal -> {
            assertThat(proposal.relation()).isEqualTo(Relation.BASIS);
            assertThat(proposal.isSure()).isTrue();
            assertThat(proposal.matched().orElseThrow().id()).isEqualTo(other.id());
            assertThat(directives
                            .passage(world.muongLam, proposal.words().orElseThrow())
                            .quote())
                    .isEqualTo(other.numberRaw().orElseThrow());
        });
        links.confirm(world.muongLam, letter.id(), other.id(), Optional.empty());
        assertThat(directives.find(world.muongLam, letter.id()).implementsId())
                .as("the draft's source leads")
                .contains(above.id());
    }

    /** The papers of a letter just issued are written meanwhile; they hold the unit's record and then refer to the letter. */
    @Test
    void whoDecidesDoesNotHoldUpWhoWritesOfTheSameDirective() throws Exception {
        var directive = registered(Letter.ofCommune("Đề nghị sơn lại biển chỉ đường trước ngày 15/11/2026."));

        transactions.run(world.muongLam, () -> {
            store.hold(directive.id());
            try (var beside = Executors.newSingleThreadExecutor()) {
                assertThat(beside.submit(() -> transactions.as(world.muongLam, () -> readOnceMore(directive))))
                        .succeedsWithin(Duration.ofSeconds(30))
                        .isEqualTo(1);
            }
        });
    }

    private int readOnceMore(Directive directive) {
        jdbc.sql("set local lock_timeout = '10s'").update();
        return jdbc.sql(
                        "insert into directive_reading (directive_id, reader_version, reading, text) values (:id, 'x', '{}', 'Biển')")
                .param("id", directive.id().value())
                .update();
    }

    @Test
    void theTreeGoesUpToTheSourceAndDownToWhatTheCellHas() {
        var top = delivered(Letter.ofProvince(), world.muongLam, world.namRom);
        directives.acknowledge(world.muongLam, top.id());
        var middle = linked(top);
        deliveries.deliver(world.muongLam, middle.id(), List.of(world.cell.unit()));
        directives.acknowledge(world.cell, middle.id());

        var fromTop = chains.tree(world.province, top.id(), 0);
        assertThat(fromTop.above()).isEmpty();
        assertThat(fromTop.direct()).isEqualTo(1);
        assertThat(fromTop.focus().reach()).isEqualTo(new ChainTree.Reach(2, 1, 1));
        assertThat(fromTop.focus().below()).singleElement().satisfies(node -> {
            assertThat(node.heading().id()).isEqualTo(middle.id());
            assertThat(node.heading().readable()).isTrue();
            assertThat(node.days()).contains(5L);
            assertThat(node.acknowledgedOn()).isPresent();
            assertThat(node.reach()).isEqualTo(new ChainTree.Reach(1, 1, 0));
        });

        var fromCell = chains.tree(world.cell, middle.id(), 0);
        assertThat(fromCell.above()).singleElement().satisfies(step -> {
            assertThat(step.heading().readable()).as("only its heading is told").isFalse();
            assertThat(step.heading().name()).isEqualTo(top.numberRaw().orElseThrow());
            assertThat(step.days()).contains(5L);
        });
        assertThat(fromCell.focus().reach()).as("not the cell's to count").isEqualTo(ChainTree.Reach.NONE);
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> chains.tree(world.cell, top.id(), 0));
        assertThat(chains.tree(world.namRom, top.id(), 0).focus().below())
                .as("the neighbour's letter was not sent to it")
                .isEmpty();
    }

    @Test
    void theDatabaseTellsOfNoTreeToWhoHasNoDirectiveInIt() {
        var top = delivered(Letter.ofProvince(), world.muongLam);
        var middle = linked(top);

        for (var question : List.of(
                "select count(*) from directive_above(" + middle.id() + ")",
                "select count(*) from directive_carried_out(" + top.id() + ", 0, 10)",
                "select count(*) from directive_below(" + top.id() + ", 0, 10, 10, 5, 10)",
                "select coalesce(sum(sent), 0) from directive_reach(array[" + top.id() + "]::bigint[])")) {
            assertThat(transactions.<Integer>as(
                            world.namRom,
                            () -> jdbc.sql(question).query(Integer.class).single()))
                    .as(question)
                    .isZero();
            assertThat(transactions.<Integer>as(
                            world.province,
                            () -> jdbc.sql(question).query(Integer.class).single()))
                    .as(question)
                    .isPositive();
        }
    }

    @Test
    void whatIsReachedTwoWaysStandsUnderBothWithItsOwnOnce() {
        var top = delivered(Letter.ofProvince(), world.muongLam);
        var one = linked(top);
        var other = linked(top);
        var both = linked(one);
        links.confirm(world.muongLam, both.id(), other.id(), Optional.empty());
        var last = linked(both);

        assertThat(chains.tree(world.muongLam, top.id(), 0).focus().below())
                .hasSize(2)
                .allSatisfy(branch -> assertThat(branch.below()).singleElement().satisfies(node -> {
                    assertThat(node.heading().id()).isEqualTo(both.id());
                    assertThat(node.below())
                            .singleElement()
                            .satisfies(leaf -> assertThat(leaf.heading().id()).isEqualTo(last.id()));
                }));
    }

    @Test
    void aLargeTreeIsShownPageByPageAndTellsWhatIsLeftOut() {
        var top = delivered(Letter.ofProvince(), world.muongLam);
        int many = Chains.SHOWN.first() + 3;
        for (int i = 0; i < many; i++) {
            linked(top);
        }
        var first = chains.tree(world.muongLam, top.id(), 0);
        assertThat(first.direct()).isEqualTo(many);
        assertThat(first.focus().below()).hasSize(Chains.SHOWN.first());
        var second = chains.tree(world.muongLam, top.id(), first.next().orElseThrow());
        assertThat(second.before()).isTrue();
        assertThat(second.focus().below()).hasSize(3);
        assertThat(second.next()).isEmpty();
        var branch =
                new DirectiveId(first.focus().below().getFirst().heading().id().value());
        var middle = directives.find(world.muongLam, branch);
        for (int i = 0; i < Chains.SHOWN.others() + 1; i++) {
            linked(middle);
        }
        assertThat(chains.tree(world.muongLam, top.id(), 0).focus().below().getFirst())
                .satisfies(node -> {
                    assertThat(node.below()).hasSize(Chains.SHOWN.others());
                    assertThat(node.more()).isTrue();
                });
    }

    @Test
    void aRecallIsToldBelowALetterOnPaperToo() {
        var above = delivered(Letter.ofProvince(), world.muongLam);
        var directive = linked(above);
        deliveries.deliver(world.muongLam, directive.id(), List.of(world.cell.unit()));
        sent.derived(world.cell, directive);

        withdrawals.recall(world.province, above.id(), new Recall(Set.of(), true, "Sai ngày", Optional.empty(), 1));

        assertThat(withdrawals.told(world.province, above.id(), 50))
                .extracting(Notice.Told::unit, Notice.Told::kind)
                .contains(tuple(world.cell.unit(), Notice.Kind.DERIVED));
    }
}
