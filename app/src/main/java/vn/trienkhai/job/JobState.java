package vn.trienkhai.job;

/** How far a job is. A failed job has kept every step that was finished before. */
public enum JobState {
    WAITING,
    RUNNING,
    FINISHED,
    FAILED;

    public boolean isOver() {
        return this == FINISHED || this == FAILED;
    }
}
