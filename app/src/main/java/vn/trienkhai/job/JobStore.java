package vn.trienkhai.job;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.trienkhai.shared.Actor;

/** The SQL of the table of jobs. */
@Component
class JobStore {
    private static final String COLUMNS =
            "id, kind, subject, state, total, done, problem, problem_values, result, created_at, finished_at";

    record Running(JobId id, String kind, String payload, int done, int failures) {}

    private final JdbcClient jdbc;

    JobStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    JobId insert(Actor actor, String actorJson, String kind, String subject, String payload) {
        return new JobId(jdbc.sql("""
                insert into job (kind, subject, payload, unit_id, account_id, actor)
                values (:kind, :subject, :payload::jsonb, :unit, :account, :actor::jsonb) returning id""")
                .param("kind", kind)
                .param("subject", subject)
                .param("payload", payload)
                .param("unit", actor.unit().value())
                .param("account", actor.account().value())
                .param("actor", actorJson)
                .query(Long.class)
                .single());
    }

    Optional<String> actor(JobId id) {
        return jdbc.sql("select job_actor(:id)::text")
                .param("id", id.value())
                .query((row, n) -> Optional.ofNullable(row.getString(1)))
                .single();
    }

    Optional<Job> find(JobId id) {
        return jdbc.sql("select " + COLUMNS + " from job where id = :id")
                .param("id", id.value())
                .query(JobStore::job)
                .optional();
    }

    /** The job, held until the transaction ends, so that two runners never do the same step. */
    Optional<Running> hold(JobId id) {
        return jdbc.sql("""
                select id, kind, payload, done, failures from job
                where id = :id and state in ('waiting', 'running') for update""")
                .param("id", id.value())
                .query((row, n) -> new Running(
                        id,
                        row.getString("kind"),
                        row.getString("payload"),
                        row.getInt("done"),
                        row.getInt("failures")))
                .optional();
    }

    void payload(JobId id, String payload) {
        jdbc.sql("update job set payload = :payload::jsonb where id = :id")
                .param("payload", payload)
                .param("id", id.value())
                .update();
    }

    void progress(JobId id, int done, int total) {
        jdbc.sql("update job set done = :done, total = :total where id = :id")
                .param("done", done)
                .param("total", total)
                .param("id", id.value())
                .update();
    }

    void result(JobId id, String path) {
        jdbc.sql("update job set result = :path where id = :id")
                .param("path", path)
                .param("id", id.value())
                .update();
    }

    void running(JobId id) {
        jdbc.sql("update job set state = 'running', failures = 0 where id = :id")
                .param("id", id.value())
                .update();
    }

    void finished(JobId id) {
        jdbc.sql("update job set state = 'finished', finished_at = now() where id = :id")
                .param("id", id.value())
                .update();
    }

    void stumbled(JobId id) {
        jdbc.sql("update job set failures = failures + 1 where id = :id")
                .param("id", id.value())
                .update();
    }

    void failed(JobId id, String problem, List<Object> values) {
        jdbc.sql("""
                update job set state = 'failed', finished_at = now(), problem = :problem, problem_values = :values
                where id = :id""")
                .param("problem", problem)
                .param("values", values.stream().map(String::valueOf).toArray(String[]::new))
                .param("id", id.value())
                .update();
    }

    private static Job job(ResultSet row, int number) throws SQLException {
        return new Job(
                new JobId(row.getLong("id")),
                row.getString("kind"),
                row.getString("subject"),
                JobState.valueOf(row.getString("state").toUpperCase(Locale.ROOT)),
                Optional.ofNullable(row.getObject("total", Integer.class)),
                row.getInt("done"),
                Optional.ofNullable(row.getString("problem")),
                Arrays.asList((String[]) row.getArray("problem_values").getArray()),
                Optional.ofNullable(row.getString("result")),
                row.getObject("created_at", OffsetDateTime.class),
                Optional.ofNullable(row.getObject("finished_at", OffsetDateTime.class)));
    }
}
