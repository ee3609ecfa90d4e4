package vn.trienkhai.job;

import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.ExecutionContext;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.databind.json.JsonMapper;
import vn.trienkhai.shared.AccessRefused;
import vn.trienkhai.shared.Actor;
import vn.trienkhai.shared.NotFound;
import vn.trienkhai.shared.Refusal;
import vn.trienkhai.shared.Transactions;

/**
 * Does jobs step by step. The scheduler gives a job to one process at a time and to another when that one dies; how far the
 * job came is known to its own row, so it simply goes on.
 */
@Configuration(proxyBeanMethods = false)
class JobRunner {
    static final TaskDescriptor<Void> TASK = TaskDescriptor.of("job");

    private static final Logger LOG = LoggerFactory.getLogger(JobRunner.class);

    /** @param pause before the job is taken up again; none where it is over */
    private record Outcome(boolean isMore, Optional<Duration> pause) {
        static final Outcome MORE = new Outcome(true, Optional.of(Duration.ZERO));
        static final Outcome OVER = new Outcome(false, Optional.empty());

        static Outcome later(Duration pause) {
            return new Outcome(false, Optional.of(pause));
        }
    }

    private final JobStore store;
    private final JobNews news;
    private final Transactions transactions;
    private final ObjectProvider<JobHandler> handlers;
    private final JsonMapper json;

    JobRunner(
            JobStore store,
            JobNews news,
            Transactions transactions,
            ObjectProvider<JobHandler> handlers,
            JsonMapper json) {
        this.store = store;
        this.news = news;
        this.transactions = transactions;
        this.handlers = handlers;
        this.json = json;
    }

    @Bean
    Task<Void> job() {
        return Tasks.custom(TASK).execute(this::run);
    }

    private CompletionHandler<Void> run(TaskInstance<Void> instance, ExecutionContext execution) {
        var id = new JobId(Long.parseLong(instance.getId()));
        var actor = transactions.asNobody(() -> store.actor(id)).map(text -> json.readValue(text, Actor.class));
        var outcome = Outcome.OVER;
        if (actor.isPresent()) {
            do {
                outcome = attempt(actor.get(), id);
                news.tell();
            } while (outcome.isMore() && !execution.getSchedulerState().isShuttingDown());
        }
        return after(outcome);
    }

    private Outcome attempt(Actor actor, JobId id) {
        try {
            return transactions.as(actor, () -> step(actor, id));
        } catch (Refusal refusal) {
            transactions.run(actor, () -> store.failed(id, refusal.key(), refusal.values()));
            return Outcome.OVER;
        } catch (AccessRefused | NotFound refused) {
            transactions.run(actor, () -> store.failed(id, "job.problem.refused", List.of()));
            return Outcome.OVER;
        } catch (RuntimeException problem) {
            LOG.error("A step of job {} failed", id, problem);
            return transactions.as(actor, () -> stumble(id));
        }
    }

    private Outcome step(Actor actor, JobId id) {
        var held = store.hold(id);
        if (held.isEmpty()) {
            return Outcome.OVER;
        }
        store.running(id);
        if (handler(held.get().kind()).step(new JobContext(actor, held.get(), store))) {
            return Outcome.MORE;
        }
        store.finished(id);
        return Outcome.OVER;
    }

    private Outcome stumble(JobId id) {
        var held = store.hold(id);
        if (held.isEmpty()) {
            return Outcome.OVER;
        }
        var handler = handler(held.get().kind());
        int failures = held.get().failures();
        if (failures + 1 >= handler.tries()) {
            store.failed(id, "job.problem.ours", List.of());
            return Outcome.OVER;
        }
        store.stumbled(id);
        return Outcome.later(handler.pause(failures));
    }

    private JobHandler handler(String kind) {
        return handlers.stream()
                .filter(handler -> handler.kind().equals(kind))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("nobody does jobs of kind " + kind));
    }

    private static CompletionHandler<Void> after(Outcome outcome) {
        return (complete, operations) -> outcome.pause()
                .ifPresentOrElse(
                        pause -> operations.reschedule(
                                complete, complete.getTimeDone().plus(pause)),
                        operations::stop);
    }
}
