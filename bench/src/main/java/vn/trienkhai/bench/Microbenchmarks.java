package vn.trienkhai.bench;

import java.util.Map;
import java.util.stream.Collectors;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/** What JMH measures, in a warm JVM of its own. */
final class Microbenchmarks {

    private Microbenchmarks() {}

    /** Microseconds of each benchmark of a class, by its name. */
    static Map<String, Double> run(Class<?> benchmarks, boolean quick) throws RunnerException {
        var options = new OptionsBuilder()
                .include(benchmarks.getSimpleName())
                .forks(1)
                .warmupIterations(quick ? 1 : 5)
                .measurementIterations(quick ? 1 : 5)
                .warmupTime(TimeValue.seconds(quick ? 1 : 2))
                .measurementTime(TimeValue.seconds(quick ? 1 : 2))
                .jvmArgs(
                        "-Xmx1g",
                        "-XX:+UseSerialGC",
                        "-Dlogback.configurationFile=vn/trienkhai/bench/quiet-logback.xml",
                        "-Dtrienkhai.root=" + System.getProperty("trienkhai.root", "."))
                .shouldFailOnError(true)
                .verbosity(VerboseMode.SILENT)
                .build();
        return new Runner(options)
                .run().stream()
                        .collect(Collectors.toMap(
                                result -> result.getPrimaryResult().getLabel(),
                                result -> result.getPrimaryResult().getScore()));
    }
}
