package vn.trienkhai.job;

import java.time.Duration;

/** Does the jobs of one kind. A module that has such work declares one as a bean. */
public interface JobHandler {
    /** Noun of the module's domain, {@code report.consolidation}. Kept in the database: never change it. */
    String kind();

    /** Key of the sentence that names the work, with the subject in its place {@code {0}}. */
    String title();

    /**
     * Does the next part, which should take well under a second. It runs in a transaction of its own as the person who
     * started the job; when it throws, nothing of it is kept, and it is tried again unless it threw a refusal.
     *
     * @return whether there is more to do
     */
    boolean step(JobContext context);

    /** How often in a row a step may throw before the job has failed. */
    default int tries() {
        return 4;
    }

    /**
     * How long to wait before a step that threw is tried again.
     *
     * @param failures in a row before this one
     */
    default Duration pause(int failures) {
        return Duration.ofSeconds(5);
    }
}
