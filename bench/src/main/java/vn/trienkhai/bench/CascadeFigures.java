package vn.trienkhai.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import vn.trienkhai.database.Database;
import vn.trienkhai.directive.DirectiveId;
import vn.trienkhai.directive.Directives;
import vn.trienkhai.directive.coverage.Coverages;
import vn.trienkhai.directive.delivery.Deliveries;
import vn.trienkhai.directive.delivery.Recall;
import vn.trienkhai.directive.delivery.Withdrawals;
import vn.trienkhai.job.JobId;
import vn.trienkhai.job.Jobs;
import vn.trienkhai.shared.Actor;
import vn.trienkhai.shared.Role;
import vn.trienkhai.shared.UnitId;

/**
 * Delivery of one directive to a whole line as a job, and as the limit the bare {@code INSERT … SELECT} of the same rows into the same
 * table without record of changes; 5,000 acknowledgements at once, and as the limit one bare update of as many rows; how far it has come,
 * below the head of the line and below a province, while acknowledgements arrive, and as the limit a bare count of the same entries; its
 * recall from all of them, and as the limit the bare update of the same rows without record.
 */
final class CascadeFigures {
    private static final double DELIVERY_RATIO = 2;
    private static final double WHOLE_MILLIS = 300;
    private static final double BRANCH_MILLIS = 50;
    private static final double AT_ONCE_SECONDS = 1;
    private static final double RECALL_SECONDS = 60;
    private static final int AT_ONCE = 5_000;
    /** Who take it in before that is measured: an application that serves a nation has done so before. */
    private static final int WARM = 500;

    private static final int A_SECOND = 500;

    private final Unserved application;
    private final Database database;
    private final Actor head;
    private final DirectiveId letter;

    CascadeFigures(Unserved application, Database database, Actor head, DirectiveId letter) {
        this.application = application;
        this.database = database;
        this.head = head;
        this.letter = letter;
    }

    List<Figure> measure(Actor province, boolean quick) throws Exception {
        mayTakeIn();
        var units = units();
        double bare = bareDelivery();
        double delivered = delivery(units);
        vacuum();
        double bareUpdate = bareUpdate();
        int warm = units.size() - AT_ONCE - WARM;
        acknowledged(units.subList(warm, warm + WARM));
        double atOnce = acknowledged(units.subList(warm + WARM, units.size()));
        var figures = new ArrayList<Figure>(List.of(
                Figure.ratioAtMost("cascade.delivery", delivered, "s", bare, DELIVERY_RATIO),
                new Figure(
                        "cascade.acknowledged.5000",
                        atOnce,
                        "s",
                        bareUpdate,
                        AT_ONCE_SECONDS,
                        Figure.Goal.FIGURE_AT_MOST)));
        figures.addAll(coverage(province, units.subList(0, warm), quick ? 8 : 40));
        double bareRecall = bareRecall();
        figures.add(
                new Figure("cascade.recall", recall(), "s", bareRecall, RECALL_SECONDS, Figure.Goal.FIGURE_AT_MOST));
        return figures;
    }

    /** The one person of this bench may take letters in for every unit. */
    private void mayTakeIn() throws SQLException {
        try (var session = database.asOwner();
                var statement = session.createStatement()) {
            statement.execute("alter table account_grant disable trigger user");
            statement.execute(
                    "insert into account_grant (account_id, unit_id, role) select %s, id, 'CLERK' from unit where kind = 'chi_bo'"
                            .formatted(head.account()));
            statement.execute("alter table account_grant enable trigger user");
            statement.execute("analyze account_grant");
        }
    }

    private List<Actor> units() throws SQLException {
        try (var session = database.asOwner();
                var statement = session.createStatement();
                var row = statement.executeQuery(
                        "select id, name, path::text from unit where path is not null and kind = 'chi_bo' order by id")) {
            var units = new ArrayList<Actor>();
            while (row.next()) {
                units.add(new Actor(
                        head.account(),
                        "Người đo",
                        new UnitId(row.getInt(1)),
                        row.getString(2),
                        row.getString(3),
                        Set.of(Role.CLERK)));
            }
            return units;
        }
    }

    private double bareDelivery() throws SQLException {
        try (var session = database.asOwner();
                var statement = session.createStatement()) {
            session.setAutoCommit(false);
            statement.execute("alter table directive_entry disable trigger user");
            long from = System.nanoTime();
            statement.executeUpdate("""
                    insert into directive_entry (unit_id, directive_id, book, delivered_by_unit)
                    select u.id, %1$s, 'incoming', %2$s from unit u where u.path is not null and u.line = 'party' and u.id <> %2$s""".formatted(letter, head.unit()));
            double seconds = (System.nanoTime() - from) / 1e9;
            session.rollback();
            return seconds;
        }
    }

    private double delivery(List<Actor> units) {
        var to = new ArrayList<>(units.stream().map(Actor::unit).toList());
        long from = System.nanoTime();
        awaited(application.service(Deliveries.class).deliver(head, letter, to).orElseThrow());
        return (System.nanoTime() - from) / 1e9;
    }

    private void awaited(JobId job) {
        var done = application.service(Jobs.class).await(head, job, Duration.ofMinutes(10));
        if (done.problem().isPresent() || !done.state().isOver()) {
            throw new IllegalStateException(done.toString());
        }
    }

    private double bareRecall() throws SQLException {
        try (var session = database.asOwner();
                var statement = session.createStatement()) {
            session.setAutoCommit(false);
            statement.execute("alter table directive_entry disable trigger user");
            long from = System.nanoTime();
            statement.executeUpdate("""
                    update directive_entry set withdrawn_at = now(), withdrawn_by_unit = %2$s, withdrawn_by_name = 'x', withdrawn_reason = 'x'
                    where directive_id = %1$s and unit_id <> %2$s""".formatted(letter, head.unit()));
            double seconds = (System.nanoTime() - from) / 1e9;
            session.rollback();
            return seconds;
        }
    }

    /** Seconds until all of them have it no longer, those who had taken it in are told, and each change is on record. */
    private double recall() {
        long from = System.nanoTime();
        awaited(application
                .service(Withdrawals.class)
                .recall(head, letter, new Recall(Set.of(), true, "Gửi nhầm bản", Optional.empty(), 0))
                .orElseThrow());
        return (System.nanoTime() - from) / 1e9;
    }

    private void vacuum() throws SQLException {
        try (var session = database.asOwner();
                var statement = session.createStatement()) {
            statement.execute("vacuum analyze directive_entry");
        }
    }

    private double bareUpdate() throws SQLException {
        try (var session = database.asOwner();
                var statement = session.createStatement()) {
            session.setAutoCommit(false);
            long from = System.nanoTime();
            statement.executeUpdate("""
                    update directive_entry set acknowledged_at = now(), acknowledged_by_name = 'x', entry_year = 2026, entry_no = 1
                    where directive_id = %s and unit_id in (select unit_id from directive_entry where directive_id = %s order by unit_id desc limit %d)""".formatted(letter, letter, AT_ONCE));
            double seconds = (System.nanoTime() - from) / 1e9;
            session.rollback();
            return seconds;
        }
    }

    /** Seconds until all of these, who come at once, have taken it in. */
    private double acknowledged(List<Actor> units) throws Exception {
        var directives = application.service(Directives.class);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            long from = System.nanoTime();
            var all = threads.invokeAll(units.stream()
                    .<Callable<Integer>>map(unit -> () -> directives.acknowledge(unit, letter))
                    .toList());
            for (Future<Integer> each : all) {
                each.get();
            }
            return (System.nanoTime() - from) / 1e9;
        }
    }

    private List<Figure> coverage(Actor province, List<Actor> units, int rounds) throws Exception {
        var coverages = application.service(Coverages.class);
        var over = new AtomicBoolean();
        var taken = new AtomicInteger();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            long from = System.nanoTime();
            var arriving = threads.submit(() -> arrive(units, threads, taken, over));
            double whole = p95(rounds, () -> coverages.of(head, letter, head.unit()));
            double branch = p95(rounds, () -> coverages.of(head, letter, province.unit()));
            double bareWhole = p95(rounds, () -> counted("true"));
            double bareBranch = p95(rounds, () -> counted("u.path <@ '%s'".formatted(province.path())));
            over.set(true);
            for (Future<?> each : arriving.get()) {
                each.get();
            }
            double perSecond = taken.get() / ((System.nanoTime() - from) / 1e9);
            return List.of(
                    new Figure(
                            "cascade.coverage.whole.p95",
                            whole,
                            "ms",
                            bareWhole,
                            WHOLE_MILLIS,
                            Figure.Goal.FIGURE_AT_MOST),
                    new Figure(
                            "cascade.coverage.branch.p95",
                            branch,
                            "ms",
                            bareBranch,
                            BRANCH_MILLIS,
                            Figure.Goal.FIGURE_AT_MOST),
                    Figure.atLeast("cascade.coverage.arriving", perSecond, "/s", A_SECOND * 0.988));
        }
    }

    /** Every second unit takes it in, 250 a second, until it is over. */
    /** Each comes at its time, whether those before have been answered or not: offices do not wait for each other. */
    private List<Future<?>> arrive(List<Actor> units, ExecutorService threads, AtomicInteger taken, AtomicBoolean over) {
        var directives = application.service(Directives.class);
        var answers = new ArrayList<Future<?>>();
        long from = System.nanoTime();
        for (int i = 0; i < units.size() && !over.get(); i++) {
            long due = from + i * 1_000_000_000L / A_SECOND;
            for (long left = due - System.nanoTime(); left > 0; left = due - System.nanoTime()) {
                LockSupport.parkNanos(left);
            }
            var unit = units.get(i);
            answers.add(threads.submit(() -> {
                directives.acknowledge(unit, letter);
                taken.incrementAndGet();
            }));
        }
        return answers;
    }

    private long counted(String where) throws SQLException {
        try (Connection session = database.asOwner();
                var statement = session.createStatement();
                var row = statement.executeQuery(
                        "select count(*), count(e.acknowledged_at) from unit u join directive_entry e on e.unit_id = u.id where e.directive_id = %s and %s"
                                .formatted(letter, where))) {
            return row.next() ? row.getLong(1) : 0;
        }
    }

    private static double p95(int rounds, Callable<?> call) throws Exception {
        call.call();
        var millis = new double[rounds];
        for (int i = 0; i < rounds; i++) {
            long from = System.nanoTime();
            call.call();
            millis[i] = (System.nanoTime() - from) / 1e6;
        }
        Arrays.sort(millis);
        return millis[(int) (rounds * 0.95)];
    }
}
