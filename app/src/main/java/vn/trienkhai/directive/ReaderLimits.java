package vn.trienkhai.directive;

import java.time.Duration;

/**
 * What one file may cost.
 *
 * @param time by the clock on the wall, from sending the file to having the answer
 * @param megabytes heap of a reading process
 * @param documents after so many a process is replaced, so that nothing piles up in it
 * @param processes that read at the same time
 */
record ReaderLimits(Duration time, int megabytes, int documents, int processes) {
    static final ReaderLimits USUAL = new ReaderLimits(Duration.ofSeconds(60), 256, 200, 2);
}
