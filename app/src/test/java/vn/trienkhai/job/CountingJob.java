package vn.trienkhai.job;

import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.trienkhai.shared.Refusal;

/** A job that leaves one audit record a step, so that steps done twice or left out can be counted. */
@TestComponent
class CountingJob implements JobHandler {
    static final String KIND = "job.counting";

    record Plan(int parts, int brokenPart, int refusedPart) {}

    private final JdbcClient jdbc;
    private final tools.jackson.databind.json.JsonMapper json;
    private boolean broken = true;

    CountingJob(JdbcClient jdbc, tools.jackson.databind.json.JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public String title() {
        return "job.lead";
    }

    @Override
    public boolean step(JobContext context) {
        var plan = json.readValue(context.payload(), Plan.class);
        int part = context.done() + 1;
        jdbc.sql("select audit_append('counted', 'part', :part, '{}')")
                .param("part", Integer.toString(part))
                .query()
                .singleRow();
        context.progress(part, plan.parts());
        if (part == plan.refusedPart()) {
            throw new Refusal("file.refused.disk");
        }
        if (part == plan.brokenPart() && broken) {
            broken = false;
            throw new IllegalStateException("broken once, on purpose");
        }
        return part < plan.parts();
    }
}
