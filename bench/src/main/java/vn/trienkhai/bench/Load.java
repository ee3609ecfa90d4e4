package vn.trienkhai.bench;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** People who look at one page again and again, all at once. */
final class Load {
    private final String address;
    private final List<HttpClient> people = new ArrayList<>();

    private Load(String address) {
        this.address = address;
    }

    /** Signs everybody in, one after the other. */
    static Load of(String address, List<String> names, String password) throws IOException, InterruptedException {
        var load = new Load(address);
        for (var name : names) {
            load.people.add(load.signedIn(name, password));
        }
        return load;
    }

    /**
     * Milliseconds of the 95th percentile of a page.
     *
     * @param rounds how often each person opens it; each thinks for {@code pauseMillis} in between
     */
    double p95(String page, int rounds, int pauseMillis) throws InterruptedException {
        var together = new CountDownLatch(1);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var all = people.stream()
                    .map(person -> threads.submit(() -> open(person, page, rounds, pauseMillis, together)))
                    .toList();
            together.countDown();
            return percentile(all);
        }
    }

    private long[] open(HttpClient person, String page, int rounds, int pauseMillis, CountDownLatch together)
            throws IOException, InterruptedException {
        var took = new long[rounds];
        together.await();
        for (int i = 0; i < rounds; i++) {
            Thread.sleep((long) (Math.random() * 2 * pauseMillis));
            long from = System.nanoTime();
            var answer = person.send(
                    HttpRequest.newBuilder(URI.create(address + page)).build(), HttpResponse.BodyHandlers.ofString());
            took[i] = System.nanoTime() - from;
            if (answer.statusCode() != 200 || answer.body().contains("id=\"password\"")) {
                throw new IOException(page + " answered " + answer.statusCode());
            }
        }
        return took;
    }

    private static double percentile(List<Future<long[]>> all) throws InterruptedException {
        var took = all.stream()
                .flatMapToLong(each -> Arrays.stream(of(each)))
                .sorted()
                .toArray();
        return took[(int) (took.length * 0.95)] / 1e6;
    }

    private static long[] of(Future<long[]> each) {
        try {
            return each.get();
        } catch (ExecutionException | InterruptedException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private HttpClient signedIn(String name, String password) throws IOException, InterruptedException {
        var client = HttpClient.newBuilder()
                .cookieHandler(new CookieManager())
                .version(HttpClient.Version.HTTP_1_1)
                .build();
        var form = "name=" + encoded(name) + "&password=" + encoded(password);
        var answer = client.send(
                HttpRequest.newBuilder(URI.create(address + "/sign-in"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(form))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() != 302
                || answer.headers().firstValue("Location").orElse("").contains("problem")) {
            throw new IOException("sign-in of " + name + " answered " + answer.statusCode());
        }
        return client;
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
