package vn.trienkhai.command;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.trienkhai.demo.Demo;

/** {@code demo}: makes the sample world, carries a directive the whole way, serves. */
@Command(name = "demo")
final class DemoCommand implements Callable<Integer> {
    @Mixin
    Place place = new Place();

    @Mixin
    ServeCommand.Address address = new ServeCommand.Address();

    @Option(names = "--no-serve")
    boolean silent;

    @Option(names = "--seeds", paramLabel = "DIR")
    @Nullable
    Path seeds;

    @Override
    public Integer call() throws InterruptedException {
        if (seeds != null && !Files.isDirectory(seeds)) {
            throw new CommandProblem("command.problem.no_folder", seeds);
        }
        var settings = place.settings();
        var host = address.host(settings);
        int port = address.port(settings);
        if (!silent) {
            Application.requireFree(host, port);
        }
        System.err.println(Complaint.sentence("command.starting"));
        try (var installation = place.open();
                var context = silent
                        ? Application.silent(installation, settings)
                        : Application.serving(installation, settings, host, port)) {
            context.getBean(Demo.class).run(Optional.ofNullable(seeds), System.out, System.err);
            if (!silent) {
                ServeCommand.announce(host, context);
                ServeCommand.awaitTheEnd();
            }
        }
        return TrienKhaiCommand.DONE;
    }
}
