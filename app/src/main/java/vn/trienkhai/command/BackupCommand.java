package vn.trienkhai.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code backup FILE}: everything in one file; also while the application runs. */
@Command(name = "backup")
final class BackupCommand implements Callable<Integer> {
    @Mixin
    Place place = new Place();

    @Parameters(paramLabel = "FILE")
    Path file = Path.of("");

    @Override
    public Integer call() throws IOException, SQLException {
        var target = file.toAbsolutePath().normalize();
        if (Files.exists(target)) {
            throw new CommandProblem("command.backup.exists", target);
        }
        if (target.getParent() == null || !Files.isWritable(target.getParent())) {
            throw new CommandProblem("command.backup.folder", target);
        }
        place.requireData();
        try (var installation = place.openBeside()) {
            var manifest = new Backup(installation, Clock.systemDefaultZone(), System.err).into(target);
            long rows =
                    manifest.tables().stream().mapToLong(Manifest.Entry::count).sum();
            System.out.println(Complaint.sentence(
                    "command.backup.done",
                    target,
                    manifest.tables().size(),
                    rows,
                    manifest.files().size()));
        }
        return TrienKhaiCommand.DONE;
    }
}
