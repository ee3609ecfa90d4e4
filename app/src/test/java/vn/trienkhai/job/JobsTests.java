package vn.trienkhai.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.trienkhai.access.TwoCommunes;
import vn.trienkhai.access.WholeApplication;
import vn.trienkhai.shared.NotFound;
import vn.trienkhai.shared.Transactions;

@WholeApplication
@Import(CountingJob.class)
class JobsTests {
    private static final Duration LONG = Duration.ofSeconds(60);

    private final Jobs jobs;
    private final TwoCommunes world;
    private final Transactions transactions;
    private final JdbcClient jdbc;

    @Autowired
    JobsTests(Jobs jobs, TwoCommunes world, Transactions transactions, JdbcClient jdbc) {
        this.jobs = jobs;
        this.world = world;
        this.transactions = transactions;
        this.jdbc = jdbc;
    }

    @Test
    void doesEveryPartOnceAndTellsHowFarItIs() {
        var id = jobs.start(world.muongLam, CountingJob.KIND, "việc thử", new CountingJob.Plan(5, 0, 0));

        var job = jobs.await(world.muongLam, id, LONG);

        assertThat(job.state()).isEqualTo(JobState.FINISHED);
        assertThat(job.done()).isEqualTo(5);
        assertThat(job.total()).contains(5);
    }

    @Test
    void triesAPartAgainThatBrokeAndKeepsNothingOfTheBrokenTry() {
        var id = jobs.start(world.province, CountingJob.KIND, "việc thử", new CountingJob.Plan(3, 2, 0));

        var job = jobs.await(world.province, id, LONG);

        assertThat(job.state()).isEqualTo(JobState.FINISHED);
        assertThat(partsRecorded(world.province)).containsExactly(1, 2, 3);
    }

    @Test
    void stopsAtARefusalAndSaysWhy() {
        var id = jobs.start(world.cell, CountingJob.KIND, "việc thử", new CountingJob.Plan(3, 0, 2));

        var job = jobs.await(world.cell, id, LONG);

        assertThat(job.state()).isEqualTo(JobState.FAILED);
        assertThat(job.problem()).contains("file.refused.disk");
        assertThat(job.done()).as("parts finished before stay").isEqualTo(1);
    }

    @Test
    void isNotSeenByTheNeighbour() {
        var id = jobs.start(world.muongLam, CountingJob.KIND, "việc thử", new CountingJob.Plan(1, 0, 0));

        assertThat(jobs.find(world.province, id).subject()).isEqualTo("việc thử");
        assertThatThrownBy(() -> jobs.find(world.namRom, id)).isInstanceOf(NotFound.class);
    }

    @Test
    void neverWasWhenTheTransactionIsGivenUp() {
        long before = transactions.as(world.muongLam, this::count);

        assertThatThrownBy(() -> transactions.run(world.muongLam, () -> {
                    var unused =
                            jobs.start(world.muongLam, CountingJob.KIND, "việc thử", new CountingJob.Plan(1, 0, 0));
                    throw new IllegalStateException("given up");
                }))
                .hasMessage("given up");

        assertThat(transactions.as(world.muongLam, this::count)).isEqualTo(before);
    }

    private List<Integer> partsRecorded(vn.trienkhai.shared.Actor actor) {
        return transactions.as(
                actor,
                () -> jdbc.sql("""
                        select subject_id::integer from audit_record where action = 'counted' and chain = :unit
                        order by id""")
                        .param("unit", actor.unit().value())
                        .query(Integer.class)
                        .list());
    }

    private long count() {
        return jdbc.sql("select count(*) from job").query(Long.class).single();
    }
}
