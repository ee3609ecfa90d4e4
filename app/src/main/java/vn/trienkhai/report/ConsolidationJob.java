package vn.trienkhai.report;

import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import vn.trienkhai.job.JobContext;
import vn.trienkhai.job.JobHandler;

/** Adds up in steps: begin, take in fifty units at a time, sum. Each can be run again after a crash and comes to the same. */
@Component
class ConsolidationJob implements JobHandler {
    static final String KIND = "report.consolidation";

    /**
     * @param report the draft, as soon as there is one; 0 before
     * @param done how many units were taken in
     */
    record Steps(long request, long report, int done) {}

    private final Consolidations consolidations;
    private final JsonMapper json;

    ConsolidationJob(Consolidations consolidations, JsonMapper json) {
        this.consolidations = consolidations;
        this.json = json;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public String title() {
        return "report.job.consolidation";
    }

    @Override
    public boolean step(JobContext context) {
        var steps = json.readValue(context.payload(), Steps.class);
        var request = new RequestId(steps.request());
        if (steps.report() == 0) {
            var report = consolidations.begin(context.actor(), request);
            context.result("/reports/" + report);
            return leave(context, new Steps(steps.request(), report.value(), 0));
        }
        return takeIn(context, steps, request, new ReportId(steps.report()));
    }

    private boolean takeIn(JobContext context, Steps steps, RequestId request, ReportId report) {
        int count = consolidations.count(context.actor(), request);
        if (steps.done() >= count) {
            consolidations.finish(context.actor(), request, report);
            context.progress(count + 1, count + 1);
            return false;
        }
        int done = consolidations.addSome(context.actor(), request, report, steps.done());
        context.progress(done, count + 1);
        return leave(context, new Steps(steps.request(), steps.report(), done));
    }

    private boolean leave(JobContext context, Steps next) {
        context.leave(json.writeValueAsString(next));
        return true;
    }
}
