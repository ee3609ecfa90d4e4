package vn.trienkhai.shared;

import java.util.function.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
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
    private final JdbcClient jdbc;

    Transactions(PlatformTransactionManager manager, JdbcClient jdbc) {
        this.template = new TransactionTemplate(manager);
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

    /** Runs {@code work} for nobody: only tables without an owner (sign-in, sessions, jobs) can be reached. */
    public <T> T asNobody(Supplier<T> work) {
        return java.util.Objects.requireNonNull(template.execute(status -> work.get()));
    }

    private void enter(Actor actor) {
        var present = (Actor) TransactionSynchronizationManager.getResource(ACTOR);
        if (present == null) {
            TransactionSynchronizationManager.bindResource(ACTOR, actor);
            TransactionSynchronizationManager.registerSynchronization(new Leave());
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
        if (isWide(actor)) {
            jdbc.sql("set local role trienkhai_whole").update();
        }
    }

    /** The head of a line has so many units below that listing them for each query costs more than testing each row. */
    private static boolean isWide(Actor actor) {
        return actor.path().indexOf('.') < 0;
    }

    private static final class Leave implements TransactionSynchronization {
        @Override
        public void afterCompletion(int status) {
            TransactionSynchronizationManager.unbindResourceIfPossible(ACTOR);
        }
    }
}
