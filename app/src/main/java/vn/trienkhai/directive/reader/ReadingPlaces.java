package vn.trienkhai.directive.reader;

import java.util.concurrent.Semaphore;

/**
 * How many files are read at the same time: a number of them, and as many scans beside these. A scan may take half an hour, and
 * a letter that is read in a second does not wait for it. That a file is a scan shows only when its first page has been recognised.
 */
final class ReadingPlaces {
    private final Semaphore files;
    private final Semaphore scans;

    ReadingPlaces(int each) {
        this.files = new Semaphore(each, true);
        this.scans = new Semaphore(each, true);
    }

    /** Waits for a place; the one who came first gets the next. */
    Place enter() {
        files.acquireUninterruptibly();
        return new Place();
    }

    /** The place of one file, until it is closed. */
    final class Place implements AutoCloseable {
        private Semaphore held = files;

        /** The file has proved a scan: it leaves its place to another file, unless as many scans as may be are under way. */
        synchronized void isScan() {
            if (held == files && scans.tryAcquire()) {
                held = scans;
                files.release();
            }
        }

        @Override
        public synchronized void close() {
            held.release();
        }
    }
}
