package vn.trienkhai.command;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.BindException;
import java.util.List;
import java.util.stream.Stream;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.exception.FlywayValidateException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.web.server.PortInUseException;
import vn.trienkhai.database.DatabaseProblem;
import vn.trienkhai.shared.Refusal;
import vn.trienkhai.web.Texts;

/** Says on standard error what went wrong: a sentence where a person can mend it, else where the details are written. */
final class Complaint {
    private static final Texts TEXTS = new Texts();

    private Complaint() {}

    static String sentence(String key, @Nullable Object... values) {
        return TEXTS.of(key, Stream.of(values).map(String::valueOf).toArray());
    }

    static int about(Exception problem) {
        var causes = Stream.iterate((Throwable) problem, java.util.Objects::nonNull, Throwable::getCause)
                .limit(20)
                .toList();
        for (var cause : causes) {
            if (cause instanceof DatabaseProblem known) {
                return say(known.key(), known.values().toArray());
            }
            if (cause instanceof CommandProblem known) {
                return say(known.key(), known.values().toArray());
            }
            if (cause instanceof PortInUseException taken) {
                return say("command.problem.port", taken.getPort() + "");
            }
            if (cause instanceof BindException) {
                return say("command.problem.address", String.valueOf(cause.getMessage()));
            }
            if (cause instanceof Refusal refusal) {
                say(refusal.key(), refusal.values().toArray());
                return TrienKhaiCommand.REFUSED;
            }
            if (cause instanceof FlywayException migration) {
                Logs.write(migration.getMessage() + "\n");
                return say(about(migration), Logs.place());
            }
            if (String.valueOf(cause.getMessage()).contains("No space left on device")) {
                return say("command.problem.disk_full");
            }
        }
        return unexpected(problem, causes);
    }

    /** Which sentence tells what Flyway has found in tables that this version did not make, or could not change. */
    private static String about(FlywayException migration) {
        if (!(migration instanceof FlywayValidateException)) {
            return "command.problem.migration";
        }
        return String.valueOf(migration.getMessage()).contains("not resolved locally")
                ? "command.problem.newer"
                : "command.problem.other_tables";
    }

    private static int unexpected(Exception problem, List<Throwable> causes) {
        var trace = new StringWriter();
        problem.printStackTrace(new PrintWriter(trace, true));
        Logs.write(trace.toString());
        var last = causes.getLast();
        return say(
                "command.problem.unexpected", last.getClass().getSimpleName() + ": " + last.getMessage(), Logs.place());
    }

    private static int say(String key, @Nullable Object... values) {
        System.err.println(sentence(key, values));
        return TrienKhaiCommand.FAILED;
    }
}
