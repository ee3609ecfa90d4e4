package vn.trienkhai.report;

import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import vn.trienkhai.job.JobContext;
import vn.trienkhai.job.JobHandler;

/** Writes the document of a report, one format a step. */
@Component
class DocumentJob implements JobHandler {
    static final String KIND = "report.document";

    record Steps(long report, int done) {}

    private final ReportDocuments documents;
    private final JsonMapper json;

    DocumentJob(ReportDocuments documents, JsonMapper json) {
        this.documents = documents;
        this.json = json;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public String title() {
        return "report.job.document";
    }

    @Override
    public boolean step(JobContext context) {
        var steps = json.readValue(context.payload(), Steps.class);
        var formats = ReportDocuments.Format.values();
        documents.write(context.actor(), new ReportId(steps.report()), formats[steps.done()]);
        context.progress(steps.done() + 1, formats.length);
        context.result("/reports/" + steps.report());
        context.leave(json.writeValueAsString(new Steps(steps.report(), steps.done() + 1)));
        return steps.done() + 1 < formats.length;
    }
}
