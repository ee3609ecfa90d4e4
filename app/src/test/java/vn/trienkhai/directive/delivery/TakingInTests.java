package vn.trienkhai.directive.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.trienkhai.access.TwoCommunes;
import vn.trienkhai.access.WholeApplication;
import vn.trienkhai.directive.Directive;
import vn.trienkhai.directive.DirectiveId;
import vn.trienkhai.directive.Directives;
import vn.trienkhai.directive.ReadingDesk;
import vn.trienkhai.directive.RegisterLine;
import vn.trienkhai.directive.draft.Letters;
import vn.trienkhai.directive.draft.Signing;
import vn.trienkhai.shared.AccessRefused;
import vn.trienkhai.shared.Actor;
import vn.trienkhai.shared.Refusal;
import vn.trienkhai.shared.Role;
import vn.trienkhai.shared.Transactions;

/** Letters that many take in at once, in one transaction, as if each had come alone. */
@WholeApplication
class TakingInTests {
    private static final long PATIENCE = 60_000_000_000L;

    private final TwoCommunes world;
    private final Directives directives;
    private final ReadingDesk desk;
    private final Letters letters;
    private final Signing signing;
    private final Deliveries deliveries;
    private final Withdrawals withdrawals;
    private final Transactions transactions;
    private final JdbcClient jdbc;
    private SentLetter letter;

    @Autowired
    TakingInTests(
            TwoCommunes world,
            Directives directives,
            ReadingDesk desk,
            Letters letters,
            Signing signing,
            Deliveries deliveries,
            Withdrawals withdrawals,
            Transactions transactions,
            JdbcClient jdbc) {
        this.world = world;
        this.directives = directives;
        this.desk = desk;
        this.letters = letters;
        this.signing = signing;
        this.deliveries = deliveries;
        this.withdrawals = withdrawals;
        this.transactions = transactions;
        this.jdbc = jdbc;
    }

    @BeforeEach
    void prepare() {
        letter = new SentLetter(directives, desk, letters, signing, deliveries);
    }

    private Directive sent(Actor... to) {
        return letter.sent(world.province, to);
    }

    private RegisterLine line(Actor actor, Directive directive) {
        return directives.line(actor, directive.id()).orElseThrow();
    }

    private static Actor named(Actor actor, String name) {
        return new Actor(actor.account(), name, actor.unit(), actor.unitName(), actor.path(), actor.roles());
    }

    @Test
    void eachOfThoseWhoComeAtOnceGetsANumberOfItsOwn() throws Exception {
        var units = List.of(world.muongLam, world.namRom, world.cell);
        var sent = Stream.generate(() -> sent(units.toArray(Actor[]::new)))
                .limit(5)
                .toList();
        var wishes = new ArrayList<Callable<Integer>>();
        for (var directive : sent) {
            for (var unit : units) {
                wishes.add(() -> directives.acknowledge(unit, directive.id()));
                wishes.add(() -> directives.acknowledge(unit, directive.id()));
            }
        }

        var numbers = new ArrayList<Integer>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Future<Integer> each : threads.invokeAll(wishes)) {
                numbers.add(each.get());
            }
        }

        for (int unit = 0; unit < units.size(); unit++) {
            var actor = units.get(unit);
            var given = new ArrayList<Integer>();
            for (int i = 0; i < sent.size(); i++) {
                int number = numbers.get((i * units.size() + unit) * 2);
                assertThat(numbers.get((i * units.size() + unit) * 2 + 1)).isEqualTo(number);
                assertThat(line(actor, sent.get(i)).entryNo()).hasValue(number);
                assertThat(recorded(actor, sent.get(i)))
                        .containsExactly(actor.account() + " " + actor.unit() + " " + actor.name());
                given.add(number);
            }
            int first = given.stream().min(Integer::compare).orElseThrow();
            assertThat(given)
                    .containsExactlyInAnyOrderElementsOf(
                            IntStream.range(first, first + sent.size()).boxed().toList());
        }
    }

    @Test
    void whoMayNotIsToldSoAndTheOthersAreServed() throws Exception {
        var first = sent(world.muongLam);
        var second = sent(world.muongLam);
        var third = sent(world.muongLam);
        var recalled = sent(world.muongLam);
        withdrawals.recall(
                world.province, recalled.id(), new Recall(Set.of(), true, "Gửi nhầm bản", Optional.empty(), 1));
        var stranger = new Actor(
                world.cell.account(),
                "Người lạ",
                world.muongLam.unit(),
                world.muongLam.unitName(),
                world.muongLam.path(),
                Set.of(Role.CLERK));

        var outcomes = together(
                first,
                wish(world.muongLam, second),
                wish(stranger, second),
                wish(world.muongLam, recalled),
                wish(world.muongLam, third));

        assertThat(outcomes.get(0).get()).isPositive();
        assertThatExceptionOfType(ExecutionException.class)
                .isThrownBy(outcomes.get(1)::get)
                .withCauseInstanceOf(AccessRefused.class);
        assertThatExceptionOfType(ExecutionException.class)
                .isThrownBy(outcomes.get(2)::get)
                .withCauseInstanceOf(Refusal.class)
                .withMessageContaining("directive.withdrawn.acknowledge");
        assertThat(outcomes.get(3).get()).isPositive();
        assertThat(takenInAt(second)).isEqualTo(takenInAt(third)).isNotEqualTo(takenInAt(first));
    }

    @Test
    void whatTheDatabaseRefusesForAllOfThemIsDoneForEachAlone() throws Exception {
        var first = sent(world.muongLam);
        var second = sent(world.muongLam);
        var third = sent(world.muongLam);
        var broken = named(world.muongLam, "Tên\0hỏng");

        var outcomes = together(first, wish(world.muongLam, second), wish(broken, third), wish(world.muongLam, third));

        assertThat(outcomes.get(0).get()).isPositive();
        assertThatExceptionOfType(ExecutionException.class)
                .isThrownBy(outcomes.get(1)::get)
                .withCauseInstanceOf(DataAccessException.class);
        assertThat(outcomes.get(2).get())
                .isEqualTo(line(world.muongLam, third).entryNo().orElseThrow());
        assertThat(recorded(world.muongLam, third)).hasSize(1);
    }

    private Callable<Integer> wish(Actor actor, Directive directive) {
        return () -> directives.acknowledge(actor, directive.id());
    }

    /** Has the first taken in while somebody else holds its line, who lets it go when all the others wait; how it ended for these. */
    @SafeVarargs
    private List<FutureTask<Integer>> together(Directive first, Callable<Integer>... others) throws Exception {
        var held = new CountDownLatch(1);
        var letGo = new CountDownLatch(1);
        var holder = begun(() -> transactions.as(world.muongLam, () -> hold(first.id(), held, letGo)));
        held.await();
        var tasks = new ArrayList<FutureTask<Integer>>();
        try {
            tasks.add(begun(wish(world.muongLam, first)));
            until(this::waitsForTheLine);
            for (var other : others) {
                var task = new FutureTask<>(other);
                var thread = new Thread(task);
                thread.start();
                until(() -> thread.getState() == Thread.State.WAITING);
                tasks.add(task);
            }
        } finally {
            letGo.countDown();
        }
        assertThat(tasks.removeFirst().get()).isPositive();
        holder.get();
        return tasks;
    }

    private static FutureTask<Integer> begun(Callable<Integer> work) {
        var task = new FutureTask<>(work);
        new Thread(task).start();
        return task;
    }

    private int hold(DirectiveId directive, CountDownLatch held, CountDownLatch letGo) {
        jdbc.sql("select 1 from directive_entry where unit_id = app_unit() and directive_id = :id for update")
                .param("id", directive.value())
                .query(Integer.class)
                .single();
        held.countDown();
        try {
            letGo.await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        return 0;
    }

    private boolean waitsForTheLine() {
        return transactions.asNobody(
                () -> jdbc.sql("select exists (select from pg_locks where not granted and locktype = 'transactionid')")
                        .query(Boolean.class)
                        .single());
    }

    private static void until(Callable<Boolean> holds) throws Exception {
        long begun = System.nanoTime();
        while (!holds.call()) {
            assertThat(System.nanoTime() - begun).isLessThan(PATIENCE);
            Thread.onSpinWait();
        }
    }

    private String takenInAt(Directive directive) {
        return transactions.as(
                world.muongLam,
                () -> jdbc.sql(
                                "select acknowledged_at::text from directive_entry where unit_id = app_unit() and directive_id = :id")
                        .param("id", directive.id().value())
                        .query(String.class)
                        .single());
    }

    /** Who is recorded as having taken it in, and for which unit. */
    private List<String> recorded(Actor actor, Directive directive) {
        return transactions.as(
                actor,
                () -> jdbc.sql("""
                        select account_id || ' ' || chain || ' ' || account_name from audit_record
                        where chain = app_unit() and action = 'directive.acknowledged' and subject_id = :id""")
                        .param("id", directive.id().toString())
                        .query(String.class)
                        .list());
    }
}
