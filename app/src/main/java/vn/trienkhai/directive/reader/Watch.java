package vn.trienkhai.directive.reader;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.LongSupplier;
import vn.trienkhai.shared.Refusal;

/** How long one reading may still take: a scan of many pages is given up when a page does not come, and not for their number. */
final class Watch {
    private final LongSupplier nanos;
    private final long step;
    private final long end;
    private volatile long alive;

    Watch(ReaderLimits limits) {
        this(limits, System::nanoTime);
    }

    Watch(ReaderLimits limits, LongSupplier nanos) {
        this.nanos = nanos;
        this.step = limits.time().toNanos();
        this.end = nanos.getAsLong() + limits.most().toNanos();
        alive();
    }

    void alive() {
        alive = nanos.getAsLong();
    }

    /** In nanoseconds; at or below zero it is over. */
    long left() {
        return Math.min(alive + step, end) - nanos.getAsLong();
    }

    <T> T wait(Future<T> answer) throws ExecutionException, InterruptedException, TimeoutException {
        while (true) {
            try {
                return answer.get(Math.max(0, left()), TimeUnit.NANOSECONDS);
            } catch (TimeoutException over) {
                if (left() <= 0) {
                    throw over;
                }
            }
        }
    }

    /**
     * What a process answers, asked from a thread of its own.
     *
     * @throws Refusal {@code directive.refused.gave_up} when it took too long or the process died; it is the caller's to end it
     */
    <T> T answer(Callable<T> question) {
        var asked = new FutureTask<>(question);
        Thread.ofVirtual().start(asked);
        try {
            return wait(asked);
        } catch (ExecutionException | TimeoutException lost) {
            throw new Refusal("directive.refused.gave_up");
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new Refusal("directive.refused.gave_up");
        }
    }
}
