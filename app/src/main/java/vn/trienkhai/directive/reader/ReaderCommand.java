package vn.trienkhai.directive.reader;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.trienkhai.layout.CopyWorker;
import vn.trienkhai.reader.DirectiveReader;

/**
 * How a reading process is started: without network where the system lets us take it away, with limits of processor time,
 * written files and open files where {@code prlimit} is there. What is possible is found out once, and said in the log.
 */
class ReaderCommand {
    private static final Logger LOG = LoggerFactory.getLogger(ReaderCommand.class);
    /** Reads files and draws their pages, one after another. */
    static final List<String> READER = List.of(DirectiveReader.class.getPackageName() + ".cli.Worker", "--progress");
    /** Writes one copy. */
    static final List<String> COPIER = List.of(CopyWorker.class.getName());

    private static final List<List<String>> WITHOUT_NETWORK = List.of(
            List.of("unshare", "-n"),
            List.of("unshare", "-rn"),
            List.of("bwrap", "--unshare-net", "--die-with-parent", "--dev-bind", "/", "/"));

    private final List<String> command = new ArrayList<>();

    ReaderCommand(ReaderLimits limits) {
        command.addAll(limited(limits));
        command.addAll(withoutNetwork());
        command.addAll(java(limits));
    }

    Process start(List<String> worker) throws IOException {
        var builder = new ProcessBuilder(
                        Stream.concat(command.stream(), worker.stream()).toList())
                .redirectError(ProcessBuilder.Redirect.DISCARD);
        var path = builder.environment().getOrDefault("PATH", "/usr/bin:/bin");
        builder.environment().clear();
        builder.environment().put("PATH", path);
        builder.environment().put("LANG", "C.UTF-8");
        return builder.start();
    }

    private static List<String> limited(ReaderLimits limits) {
        var prlimit = List.of(
                "prlimit",
                "--cpu=" + limits.most().toSeconds() * limits.documents(),
                "--fsize=" + (1 << 20),
                "--nofile=256",
                "--core=0");
        if (works(prlimit)) {
            return prlimit;
        }
        LOG.warn("prlimit is not there: reading processes are limited in memory and time only");
        return List.of();
    }

    private static List<String> withoutNetwork() {
        for (var way : WITHOUT_NETWORK) {
            if (works(way)) {
                LOG.info("files are read in processes without network ({})", String.join(" ", way.subList(0, 2)));
                return way;
            }
        }
        LOG.warn("this system does not let us take the network away from reading processes");
        return List.of();
    }

    private static boolean works(List<String> prefix) {
        try {
            var trial = new ArrayList<>(prefix);
            trial.add("true");
            var process = new ProcessBuilder(trial)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return process.waitFor(5, TimeUnit.SECONDS) && process.exitValue() == 0;
        } catch (IOException notThere) {
            return false;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static List<String> java(ReaderLimits limits) {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + limits.megabytes() + "m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:-UsePerfData",
                "-XX:+ExitOnOutOfMemoryError",
                "-Xshare:auto",
                "-Djava.awt.headless=true",
                "-Djava.net.useSystemProxies=false",
                "-cp",
                System.getProperty("java.class.path"));
    }
}
