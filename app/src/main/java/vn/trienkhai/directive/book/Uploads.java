package vn.trienkhai.directive.book;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import vn.trienkhai.reader.PageProgress;
import vn.trienkhai.shared.Actor;

/**
 * How far the scans are that people are sending just now. It lives as long as the request that reads the file, and on the
 * server that reads it: whoever asks another one waits without being told.
 */
@Component
class Uploads {
    private static final int LONGEST_NAME = 64;

    /** Pages read of an upload, and how long the others will take. */
    record Pages(int done, int of, Duration left) {}

    private record Upload(long account, String name) {}

    private final Map<Upload, Pages> running = new ConcurrentHashMap<>();

    /** Something done while pages are told of. */
    interface Reading<T> {
        T with(PageProgress progress);
    }

    /** @param name what the page that sends the file calls the upload; empty where it does not ask again */
    <T> T watched(Actor actor, String name, Reading<T> reading) {
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            return reading.with((done, of) -> {});
        }
        var upload = new Upload(actor.account().value(), name);
        long began = System.nanoTime();
        try {
            return reading.with((done, of) -> running.put(upload, pages(done, of, System.nanoTime() - began)));
        } finally {
            running.remove(upload);
        }
    }

    private static Pages pages(int done, int of, long nanos) {
        return new Pages(done, of, Duration.ofNanos(done == 0 ? 0 : nanos / done * (of - done)));
    }

    Optional<Pages> find(Actor actor, String name) {
        return Optional.ofNullable(running.get(new Upload(actor.account().value(), name)));
    }
}
