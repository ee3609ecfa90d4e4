package vn.trienkhai.job;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.springframework.stereotype.Component;

/** Wakes those who wait for a job of this process; a job that another process does is looked at now and then. */
@Component
class JobNews {
    private static final long LOOK_AGAIN_MILLIS = 250;

    private final ReentrantLock lock = new ReentrantLock();
    private final java.util.concurrent.locks.Condition news = lock.newCondition();

    @SuppressWarnings("WaitNotInLoop") // the loop is the caller's, who asks the database
    void await() {
        lock.lock();
        try {
            boolean unused = news.await(LOOK_AGAIN_MILLIS, TimeUnit.MILLISECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        } finally {
            lock.unlock();
        }
    }

    void tell() {
        lock.lock();
        try {
            news.signalAll();
        } finally {
            lock.unlock();
        }
    }
}
