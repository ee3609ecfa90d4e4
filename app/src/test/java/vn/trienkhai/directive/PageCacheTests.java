package vn.trienkhai.directive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PageCacheTests {
    @TempDir
    Path data;

    private Instant now = Instant.parse("2026-10-12T01:00:00Z");

    /** Each look at it is a minute after the last. */
    private final Clock clock = new Clock() {
        @Override
        public Instant instant() {
            now = now.plus(Duration.ofMinutes(1));
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    };

    private static String key(int page) {
        return "%064x".formatted(page + 1);
    }

    @Test
    void keepsPicturesForTheNextStart() {
        new PageCache(data.resolve("pages"), 1000, clock).keep(key(1), new byte[] {1, 2});
        var again = new PageCache(data.resolve("pages"), 1000, clock);
        assertThat(again.find(key(1))).hasValue(new byte[] {1, 2});
        assertThat(again.find(key(2))).isEmpty();
    }

    @Test
    void givesUpThoseNotLookedAtForLongest() {
        var cache = new PageCache(data.resolve("pages"), 1000, clock);
        for (int page = 0; page < 10; page++) {
            cache.keep(key(page), new byte[100]);
        }
        assertThat(cache.find(key(0))).as("looked at again").isPresent();
        cache.keep(key(10), new byte[100]);
        assertThat(IntStream.rangeClosed(0, 10)
                        .filter(page -> cache.find(key(page)).isPresent()))
                .containsExactly(0, 4, 5, 6, 7, 8, 9, 10);
    }

    @Test
    void doesWithoutWhereItCannotWrite() throws IOException {
        Files.writeString(data.resolve("pages"), "in the way");
        var cache = new PageCache(data.resolve("pages"), 1000, clock);
        cache.keep(key(1), new byte[5]);
        assertThat(cache.find(key(1))).isEmpty();
    }
}
