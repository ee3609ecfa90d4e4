package vn.trienkhai.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import vn.trienkhai.database.DataDirectory;

/** {@code restore FILE}: brings a backup back into an empty place and checks it. */
@Command(name = "restore")
final class RestoreCommand implements Callable<Integer> {
    @Mixin
    Place place = new Place();

    @Parameters(paramLabel = "FILE")
    Path file = Path.of("");

    @Override
    public Integer call() throws IOException, SQLException {
        if (!Files.isReadable(file)) {
            throw new CommandProblem("command.problem.no_file", file);
        }
        var settings = place.settings();
        try (var restore = Restore.from(file, System.err);
                var installation = place.open(RestoreCommand::requireEmpty)) {
            var unfinished = unfinished(installation.path());
            requireEmptyDatabase(installation, unfinished);
            if (Files.notExists(unfinished)) {
                Files.createFile(unfinished);
            }
            Application.migrate(installation, settings);
            restore.into(installation);
            Files.delete(unfinished);
            System.out.println(Complaint.sentence(
                    "command.restore.done", restore.manifest().madeAt(), installation.path()));
            return new Doctor(installation).examine(System.out) ? TrienKhaiCommand.DONE : TrienKhaiCommand.FAILED;
        }
    }

    /** Marks a restore that has begun: one that was cut off may be begun again, over what it left. */
    private static Path unfinished(Path directory) {
        return directory.resolve("restore.unfinished");
    }

    private static void requireEmpty(DataDirectory data) {
        if ((data.hasCluster() || Files.exists(data.files())) && Files.notExists(unfinished(data.path()))) {
            throw new CommandProblem("command.restore.not_empty", data.path());
        }
    }

    private static void requireEmptyDatabase(Installation installation, Path unfinished) throws SQLException {
        try (var owner = installation.database().asOwner()) {
            if (!new Tables(owner).isEmpty() && Files.notExists(unfinished)) {
                throw new CommandProblem(
                        "command.restore.not_empty", installation.database().url());
            }
        }
    }
}
