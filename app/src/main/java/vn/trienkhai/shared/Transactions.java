package vn.trienkhai.shared;

import java.util.function.Predicate;
import java.util.function.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The one place that opens transactions. It tells PostgreSQL for whom, and row-level security then limits every statement
 * to that unit and those below it. Code that reaches the database around it sees no rows at all.
 */
@Component
public class Transactions {
    private static final Object ACTOR = new Object();

    private final TransactionTemplate template;
    private final TransactionTemplate within;
    private final TransactionTemplate apart;
    private final JdbcClient jdbc;

    Transactions(PlatformTransactionManager manager, JdbcClient jdbc) {
        this.template = new TransactionTemplate(manager);
        this.within = with(manager, TransactionDefinition.PROPAGATION_NESTED);
        this.apart = with(manager, TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        this.jdbc = jdbc;
    }

    /** Runs {@code work} for {@code actor}: all of it is kept, or none. A call inside another joins it. */
    public <T> T as(Actor actor, Supplier<T> work) {
        return java.util.Objects.requireNonNull(template.execute(status -> {
            enter(actor);
            return work.get();
        }));
    }

    /** Like {@link #as}, where there is nothing to return. */
    public void run(Actor actor, Runnable work) {
        template.executeWithoutResult(status -> {
            enter(actor);
            work.run();
        });
    }

    /**
     * Like {@link #as}, but what was done is taken back where {@code isKept} says no to what came out, and the transaction around
     * it goes on.
     */
    public <T> T tried(Actor actor, Supplier<T> work, Predicate<T> isKept) {
        return java.util.Objects.requireNonNull(within.execute(status -> {
            enter(actor);
            var outcome = work.get();
            if (!isKept.test(outcome)) {
                status.setRollbackOnly();
            }
            return outcome;
        }));
    }

    /** Runs {@code work} in a transaction of its own, kept whatever becomes of the one around it: how far long work has come. */
    public void apart(Actor actor, Runnable work) {
        apart.executeWithoutResult(status -> {
            enter(actor);
            work.run();
        });
    }

    /** Runs {@code work} for nobody: only tables without an owner (sign-in, sessions, jobs) can be reached. */
    public <T> T asNobody(Supplier<T> work) {
        return java.util.Objects.requireNonNull(template.execute(status -> work.get()));
    }

    /** Whether the caller is within a transaction already. */
    public boolean isOpen() {
        return TransactionSynchronizationManager.isActualTransactionActive();
    }

    private static TransactionTemplate with(PlatformTransactionManager manager, int propagation) {
        var template = new TransactionTemplate(manager);
        template.setPropagationBehavior(propagation);
        return template;
    }

    private void enter(Actor actor) {
        var present = (Actor) TransactionSynchronizationManager.getResource(ACTOR);
        if (present == null) {
            TransactionSynchronizationManager.bindResource(ACTOR, actor);
            TransactionSynchronizationManager.registerSynchronization(new Leave(actor));
            scope(actor);
        } else if (!present.account().equals(actor.account()) || !present.unit().equals(actor.unit())) {
            throw new IllegalStateException("one transaction serves one actor");
        }
    }

    private void scope(Actor actor) {
        jdbc.sql("""
                select set_config('app.account', :account, true), set_config('app.unit', :unit, true),
                       set_config('app.scope', :scope, true), set_config('app.name', :name, true)""")
                .param("account", actor.account().toString())
                .param("unit", actor.unit().toString())
                .param("scope", actor.path())
                .param("name", actor.name())
                .query()
                .singleRow();
        // it has so many units below that listing them for each query costs more than testing each row
        if (actor.headsItsLine()) {
            jdbc.sql("set local role trienkhai_whole").update();
        }
    }

    private record Leave(Actor actor) implements TransactionSynchronization {
        @Override
        public void suspend() {
            TransactionSynchronizationManager.unbindResourceIfPossible(ACTOR);
        }

        @Override
        public void resume() {
            TransactionSynchronizationManager.bindResource(ACTOR, actor);
        }

        @Override
        public void afterCompletion(int status) {
            TransactionSynchronizationManager.unbindResourceIfPossible(ACTOR);
        }
    }
}
