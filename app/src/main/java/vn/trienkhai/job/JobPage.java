package vn.trienkhai.job;

import java.util.Optional;
import vn.trienkhai.web.Texts;

/** What the page of a job says. Public because templates are compiled elsewhere. */
public record JobPage(Job job, String title, Texts texts) {

    public String path() {
        return "/jobs/" + job.id();
    }

    public boolean isOver() {
        return job.state().isOver();
    }

    public String state() {
        return texts.of("job.state." + job.state());
    }

    public String mark() {
        return switch (job.state()) {
            case WAITING -> "new";
            case RUNNING -> "doing";
            case FINISHED -> "done";
            case FAILED -> "late";
        };
    }

    /** "3/12"; empty until the number of parts is known. */
    public Optional<String> count() {
        return job.total().map(total -> texts.of("job.count", job.done(), total));
    }

    public Optional<String> problem() {
        return job.problem().map(key -> texts.of(key, job.problemValues().toArray()));
    }
}
