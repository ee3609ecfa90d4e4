package vn.trienkhai.unit.intake;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import vn.trienkhai.file.FileId;
import vn.trienkhai.file.StoredFiles;
import vn.trienkhai.shared.Actor;
import vn.trienkhai.shared.Refusal;
import vn.trienkhai.unit.exchange.ImportOrder;

/** The spreadsheets themselves: kept as they were sent, and laid out in a folder of their own while they are read. */
@Component
class IntakeFiles {
    private static final int LONGEST_NAME = 60;

    private final StoredFiles files;

    IntakeFiles(StoredFiles files) {
        this.files = files;
    }

    /** Something done with files while they lie in a folder. */
    <T> T laidOut(Actor actor, IntakeOrder order, Function<ImportOrder, T> work) {
        return inFolder(folder -> {
            var sources = new ArrayList<ImportOrder.Source>();
            for (var sent : order.files()) {
                try (var bytes = files.open(actor, new FileId(sent.file()))) {
                    sources.add(new ImportOrder.Source(lay(folder, sources.size(), sent.name(), bytes), sent.day()));
                }
            }
            return work.apply(new ImportOrder(sources, order.since(), order.line(), order.codes(), false));
        });
    }

    /** Looks at what has been sent, and keeps it if {@code look} does not refuse it. */
    List<IntakeOrder.Sent> keep(Actor actor, List<Upload> uploads, Consumer<List<Path>> look) {
        return inFolder(folder -> {
            var paths = new ArrayList<Path>();
            for (var upload : uploads) {
                try (var bytes = upload.bytes().open()) {
                    paths.add(lay(folder, paths.size(), upload.name(), bytes));
                }
            }
            look.accept(paths);
            var sent = new ArrayList<IntakeOrder.Sent>();
            for (int i = 0; i < paths.size(); i++) {
                try (var bytes = Files.newInputStream(paths.get(i))) {
                    var file = files.keep(actor, bytes, uploads.get(i).name(), mediaType(paths.get(i)));
                    sent.add(new IntakeOrder.Sent(
                            file.id().value(), file.name(), uploads.get(i).day()));
                }
            }
            return sent;
        });
    }

    private static Path lay(Path folder, int number, String name, InputStream bytes) throws IOException {
        var bare = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1)
                .replaceAll("\\p{Cntrl}", "")
                .strip();
        var shorter = bare.substring(Math.max(0, bare.length() - LONGEST_NAME));
        var place = Files.createDirectory(folder.resolve(Integer.toString(number)))
                .resolve(shorter.isBlank() || shorter.startsWith(".") ? "tep" + shorter : shorter);
        Files.copy(bytes, place);
        return place;
    }

    private static String mediaType(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            return in.read() == 'P' && in.read() == 'K'
                    ? "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
                    : "text/csv";
        }
    }

    private static <T> T inFolder(Work<T> work) {
        try {
            var folder = Files.createTempDirectory("don-vi");
            try {
                return work.in(folder);
            } finally {
                clear(folder);
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static void clear(Path folder) throws IOException {
        try (var all = Files.walk(folder)) {
            for (var path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }

    /** One file as a browser sends it. */
    record Upload(String name, Bytes bytes, Optional<LocalDate> day) {
        Upload {
            if (name.isBlank()) {
                throw new Refusal("unit.intake.no_file");
            }
        }
    }

    /** Opens what was sent. */
    interface Bytes {
        InputStream open() throws IOException;
    }

    private interface Work<T> {
        T in(Path folder) throws IOException;
    }
}
