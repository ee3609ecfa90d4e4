package vn.trienkhai.job;

import vn.trienkhai.shared.Actor;

/** What a step may know and tell. All it tells is kept together with what the step does, or not at all. */
public final class JobContext {
    private final Actor actor;
    private final JobStore.Running job;
    private final JobStore store;

    JobContext(Actor actor, JobStore.Running job, JobStore store) {
        this.actor = actor;
        this.job = job;
        this.store = store;
    }

    public Actor actor() {
        return actor;
    }

    /** What the job was started with, or what the last step left: JSON that the kind alone understands. */
    public String payload() {
        return job.payload();
    }

    /** How many parts were done before this step. */
    public int done() {
        return job.done();
    }

    /** Leaves a payload for the next step. */
    public void leave(String payload) {
        store.payload(job.id(), payload);
    }

    /** Tells how far the job is with this step, for those who watch. */
    public void progress(int done, int total) {
        store.progress(job.id(), done, total);
    }

    /** Names the page of this application that shows the outcome, {@code /reports/12}. */
    public void result(String path) {
        if (!path.startsWith("/") || path.startsWith("//")) {
            throw new IllegalArgumentException("not a page of ours: " + path);
        }
        store.result(job.id(), path);
    }
}
