package vn.trienkhai.job;

import com.github.kagkarlsson.scheduler.Scheduler;
import java.time.Clock;
import java.time.Duration;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import tools.jackson.databind.json.JsonMapper;
import vn.trienkhai.audit.AuditLog;
import vn.trienkhai.shared.Actor;
import vn.trienkhai.shared.NotFound;
import vn.trienkhai.shared.Transactions;

/** The way in to work that goes on after the request. */
@Component
public class Jobs {
    private final JobStore store;
    private final Transactions transactions;
    private final ObjectProvider<Scheduler> scheduler;
    private final JsonMapper json;
    private final JobNews news;
    private final AuditLog audit;
    private final Clock clock;

    // The scheduler is asked for late: it needs the runner, the runner the handlers, and these may start jobs
    // themselves.
    Jobs(
            JobStore store,
            Transactions transactions,
            ObjectProvider<Scheduler> scheduler,
            JsonMapper json,
            JobNews news,
            AuditLog audit,
            Clock clock) {
        this.store = store;
        this.transactions = transactions;
        this.scheduler = scheduler;
        this.json = json;
        this.news = news;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Starts work as soon as the surrounding transaction is kept; if that is given up, the job never was. It runs as
     * {@code actor} with the unit and roles of now.
     *
     * @param kind of a {@link JobHandler}
     * @param subject what it is about, in words for people
     * @param payload anything that turns into JSON; what the steps need to know
     */
    public JobId start(Actor actor, String kind, String subject, Object payload) {
        return transactions.as(actor, () -> {
            var id = store.insert(
                    actor, json.writeValueAsString(actor), kind, subject, json.writeValueAsString(payload));
            scheduler
                    .getObject()
                    .schedule(JobRunner.TASK.instance(id.toString()).build(), clock.instant());
            TransactionSynchronizationManager.registerSynchronization(new Kept());
            return id;
        });
    }

    public Job find(Actor actor, JobId id) {
        return transactions.as(actor, () -> store.find(id).orElseThrow(() -> new NotFound("job", id)));
    }

    /** Waits until the job is over, at most so long; for commands and tests, never for pages. */
    public Job await(Actor actor, JobId id, Duration longest) {
        var until = clock.instant().plus(longest);
        var job = find(actor, id);
        while (!job.state().isOver() && clock.instant().isBefore(until)) {
            news.await();
            job = find(actor, id);
        }
        return job;
    }

    private final class Kept implements TransactionSynchronization {
        @Override
        public void afterCommit() {
            scheduler.getObject().triggerCheckForDueExecutions();
        }
    }
}
