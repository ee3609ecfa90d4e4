package vn.trienkhai.reader.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.reader.DirectiveReader;
import vn.trienkhai.reader.DirectiveReading;
import vn.trienkhai.reader.Limits;
import vn.trienkhai.reader.Outcome;
import vn.trienkhai.reader.ReadingJson;

/**
 * {@code read FILE… [--format table|json|ics] [--text] [--explain FIELD]}: prints what directives say.
 *
 * <p>A folder stands for the files in it. JSON is one object a line, in the order of the files.
 *
 * @see <a href="../../../../../../../docs/reading-format.md">docs/reading-format.md</a> for the JSON
 */
public final class ReadCommand {
    static final int READ = 0;
    static final int SOME_FAILED = 1;
    static final int USAGE = 2;
    static final int STATE_SECRET = 3;

    private final PrintStream out;
    private final PrintStream err;
    private @Nullable Progress progress;
    private boolean many;
    private final DirectiveReader reader = new DirectiveReader(Limits.USUAL, this::pageRead);

    public ReadCommand(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    public static void main(String[] args) {
        Quiet.others();
        var out = new PrintStream(new FileOutputStream(FileDescriptor.out), false, StandardCharsets.UTF_8);
        var err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        int code = new ReadCommand(out, err).run(List.of(args));
        out.flush();
        System.exit(code);
    }

    /** Runs the command; the result is the exit code: 0 read, 1 some files failed, 2 wrong use, 3 refused as state secret. */
    public int run(List<String> args) {
        try {
            var options = ReadOptions.of(args);
            return options.help() ? help() : readAll(options);
        } catch (IllegalArgumentException e) {
            err.println(e.getMessage());
            err.println(ReadOptions.USAGE);
            return USAGE;
        }
    }

    private int help() {
        out.println(ReadOptions.USAGE);
        return READ;
    }

    private int readAll(ReadOptions options) {
        int code = READ;
        if (options.explain() != null && !Explanation.isKnown(options.explain())) {
            throw new IllegalArgumentException(
                    "Không có mục \"" + options.explain() + "\"; các mục: " + Explanation.fields() + ".");
        }
        var files = files(options.files());
        if (files.isEmpty()) {
            err.println("Không có tệp nào để đọc trong " + String.join(", ", options.files()) + ".");
            return SOME_FAILED;
        }
        boolean calendar = options.format().equals("ics") && options.explain() == null;
        out.print(calendar ? Calendar.BEGIN : "");
        many = files.size() > 1;
        var shown = new Progress(files.size(), err);
        progress = shown;
        for (var file : files) {
            shown.next(file);
            int one = read(file, options);
            code = one == STATE_SECRET || code == STATE_SECRET ? STATE_SECRET : Math.max(code, one);
        }
        shown.end();
        out.print(calendar ? Calendar.END : "");
        return code;
    }

    private void pageRead(int done, int of) {
        if (progress != null) {
            progress.page(done, of);
        }
    }

    private List<Path> files(List<String> names) {
        var files = new ArrayList<Path>();
        for (var name : names) {
            var path = Path.of(name);
            if (Files.isDirectory(path)) {
                try (var inside = Files.list(path)) {
                    inside.filter(Files::isRegularFile)
                            .filter(file -> !file.getFileName().toString().startsWith("."))
                            .sorted()
                            .forEach(files::add);
                } catch (IOException e) {
                    files.add(path);
                }
            } else {
                files.add(path);
            }
        }
        return files;
    }

    private int read(Path file, ReadOptions options) {
        if (!Files.isReadable(file)) {
            err.println(file + ": không có tệp này hoặc không được phép mở.");
            return SOME_FAILED;
        }
        try {
            return Files.size(file) > Limits.USUAL.bytes()
                    ? refuse(file, Outcome.Reason.TOO_LARGE, "")
                    : readAll(file, options);
        } catch (IOException e) {
            err.println(file + ": không đọc được tệp từ đĩa.");
            return SOME_FAILED;
        }
    }

    /** A zip gives a reading for each document in it. */
    private int readAll(Path file, ReadOptions options) throws IOException {
        int code = READ;
        for (var one :
                reader.readAll(Files.readAllBytes(file), file.getFileName().toString())) {
            var name = one.name().equals(file.getFileName().toString())
                    ? file
                    : Path.of(file + "!" + one.name().replace('\0', '_'));
            int read = switch (one.outcome()) {
                case Outcome.Read(var reading) -> print(name, reading, options);
                case Outcome.Refused(var reason, var detail) -> refuse(name, reason, detail);
            };
            code = read == STATE_SECRET || code == STATE_SECRET ? STATE_SECRET : Math.max(code, read);
        }
        return code;
    }

    private int print(Path file, DirectiveReading reading, ReadOptions options) {
        if (options.explain() != null) {
            if (many) {
                out.println(file);
            }
            Explanation.print(reading, options.explain(), out);
            return READ;
        }
        switch (options.format()) {
            case "json" ->
                out.println(options.text() ? ReadingJson.writeWithText(reading) : ReadingJson.write(reading));
            case "ics" -> out.print(Calendar.events(file.getFileName().toString(), reading));
            default -> {
                out.println(new Table(options.width()).of(file.getFileName().toString(), reading));
                if (options.text()) {
                    out.println(reading.text());
                }
            }
        }
        return READ;
    }

    private int refuse(Path file, Outcome.Reason reason, String detail) {
        err.println(file + ": " + Refusals.sentence(reason, detail));
        return reason == Outcome.Reason.STATE_SECRET ? STATE_SECRET : SOME_FAILED;
    }
}
