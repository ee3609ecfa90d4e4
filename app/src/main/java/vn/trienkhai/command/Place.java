package vn.trienkhai.command;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import vn.trienkhai.database.DataDirectory;

/** The options that say where the data lie; the same for every command. */
final class Place {
    @Option(names = "--data", paramLabel = "DIR")
    @Nullable
    Path data;

    @Option(names = "--database", paramLabel = "URL")
    @Nullable
    String database;

    Path directory() {
        return DataDirectory.choose(
                data, System.getenv("TRIENKHAI_DATA"), Path.of(System.getProperty("trienkhai.home", ".")));
    }

    Settings settings() {
        return Settings.in(directory());
    }

    Installation open() {
        return Installation.open(directory(), settings().of("database", database));
    }

    /** @param check looks at the directory before a database is made in it */
    Installation open(Consumer<DataDirectory> check) {
        return Installation.open(directory(), settings().of("database", database), check);
    }

    /** Beside a run that serves, if there is one. */
    Installation openBeside() {
        return Installation.besideAnother(directory(), settings().of("database", database));
    }

    /** There is nothing to save or to check where nothing is; a mistyped directory must not be made. */
    void requireData() {
        if (settings().of("database", database).isEmpty()
                && !Files.exists(directory().resolve("postgres"))) {
            throw new CommandProblem("command.problem.no_data", directory());
        }
    }
}
