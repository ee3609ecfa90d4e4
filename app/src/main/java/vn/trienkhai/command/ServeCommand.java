package vn.trienkhai.command;

import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code serve}: runs the application until it is told to stop. */
@Command(name = "serve")
final class ServeCommand implements Callable<Integer> {
    @Mixin
    Place place = new Place();

    @Mixin
    Address address = new Address();

    /** Where the application listens. */
    static final class Address {
        @Option(names = "--host", paramLabel = "HOST")
        @Nullable
        String host;

        @Option(names = "--port", paramLabel = "PORT")
        @Nullable
        Integer port;

        String host(Settings settings) {
            return settings.of("host", host).orElse("127.0.0.1");
        }

        int port(Settings settings) {
            return settings.port(port);
        }
    }

    @Override
    public Integer call() throws InterruptedException {
        var settings = place.settings();
        var host = address.host(settings);
        int port = address.port(settings);
        Application.requireFree(host, port);
        try (var installation = place.open();
                var context = Application.serving(installation, settings, host, port)) {
            announce(host, context);
            awaitTheEnd();
        }
        return TrienKhaiCommand.DONE;
    }

    static void announce(String host, ConfigurableApplicationContext context) {
        var name = host.contains(":") ? "[" + host + "]" : host;
        System.out.println(Complaint.sentence("command.serving", "http://" + name + ":" + Application.port(context)));
        System.err.println(Complaint.sentence("command.serving.stop"));
    }

    /** A signal ends the run; what it closes then is {@link Installation}'s. */
    static void awaitTheEnd() throws InterruptedException {
        new CountDownLatch(1).await();
    }
}
