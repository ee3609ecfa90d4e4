package vn.trienkhai.command;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.TimeZone;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;
import vn.trienkhai.shared.Vietnamese;

/** {@code ./trienkhai}: the one way in. Alone it explains itself in a screen of text. */
@Command(
        name = "trienkhai",
        subcommands = {
            ServeCommand.class,
            DemoCommand.class,
            BackupCommand.class,
            RestoreCommand.class,
            DoctorCommand.class,
            UnitsCommand.class,
            TrainCommand.class,
            HelpCommand.class
        })
public final class TrienKhaiCommand implements Callable<Integer> {
    static final int DONE = 0;
    static final int FAILED = 1;
    static final int USAGE = 2;
    static final int REFUSED = 3;

    @Option(names = "--lang", defaultValue = "vi")
    String language = "vi";

    @Option(names = {"-h", "--help"})
    boolean help;

    public static void main(String[] arguments) {
        Locale.setDefault(Locale.of("vi", "VN"));
        TimeZone.setDefault(TimeZone.getTimeZone(Vietnamese.ZONE));
        System.setOut(utf8(FileDescriptor.out));
        System.setErr(utf8(FileDescriptor.err));
        int code = run(arguments);
        System.out.flush();
        System.err.flush();
        System.exit(code);
    }

    /** Runs one command; the result is its exit code: 0 done, 1 failed, 2 wrong use, 3 refused. */
    static int run(String... arguments) {
        var line = new CommandLine(new TrienKhaiCommand());
        line.setExecutionExceptionHandler((problem, command, parsed) -> Complaint.about(problem));
        line.setParameterExceptionHandler((problem, given) -> wrongUse(problem));
        return line.execute(arguments);
    }

    @Override
    public Integer call() {
        System.out.print(page(language));
        return DONE;
    }

    static String page(String language) {
        var name = "/command/help." + (language.equals("en") ? "en" : "vi") + ".txt";
        try (var page = TrienKhaiCommand.class.getResourceAsStream(name)) {
            if (page == null) {
                throw new IllegalStateException("no " + name);
            }
            return new String(page.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static int wrongUse(ParameterException problem) {
        System.err.println(
                switch (problem) {
                    case UnmatchedArgumentException unknown ->
                        Complaint.sentence("command.usage.unknown", String.join(" ", unknown.getUnmatched()));
                    case MissingParameterException missing ->
                        Complaint.sentence(
                                "command.usage.missing",
                                missing.getMissing().getFirst().paramLabel());
                    default -> Complaint.sentence("command.usage.value", named(problem), problem.getValue());
                });
        System.err.println(Complaint.sentence("command.usage.help"));
        return USAGE;
    }

    private static String named(ParameterException problem) {
        var argument = problem.getArgSpec();
        return argument == null
                ? ""
                : argument.isOption() ? ((CommandLine.Model.OptionSpec) argument).longestName() : argument.paramLabel();
    }

    private static PrintStream utf8(FileDescriptor where) {
        return new PrintStream(new FileOutputStream(where), true, StandardCharsets.UTF_8);
    }
}
