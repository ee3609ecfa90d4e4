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
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.reader.DirectiveReader;
import vn.trienkhai.reader.Outcome;
import vn.trienkhai.reader.ReadingJson;
import vn.trienkhai.reader.json.Json;

/**
 * {@code accuracy DIR | --docs D --gold G [--misses] [--per-doc]}: reads documents, compares with labels, prints a table.
 *
 * <p>A label is {@code <id>.json}; its document is {@code <id>.*} or, where the label says so, {@code source.file}. In {@code
 * DIR} they stand in {@code docs} and {@code gold}. A document that cannot be read counts as read with nothing found.
 */
public final class AccuracyCommand {
    private static final String USAGE =
            "Cách dùng: accuracy THƯ_MỤC | --docs VĂN_BẢN --gold NHÃN  [--misses] [--per-doc] [--readable]";

    private final PrintStream out;
    private final PrintStream err;

    public AccuracyCommand(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    public static void main(String[] args) {
        Quiet.others();
        var out = new PrintStream(new FileOutputStream(FileDescriptor.out), false, StandardCharsets.UTF_8);
        var err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        int code = new AccuracyCommand(out, err).run(List.of(args));
        out.flush();
        System.exit(code);
    }

    public int run(List<String> args) {
        @Nullable Path docs = null;
        @Nullable Path gold = null;
        for (int i = 0; i < args.size(); i++) {
            switch (args.get(i)) {
                case "--docs" -> docs = i + 1 < args.size() ? Path.of(args.get(++i)) : null;
                case "--gold" -> gold = i + 1 < args.size() ? Path.of(args.get(++i)) : null;
                case "--misses", "--per-doc", "--readable" -> {}
                default -> {
                    docs = Path.of(args.get(i), "docs");
                    gold = Path.of(args.get(i), "gold");
                }
            }
        }
        if (docs == null || gold == null || !Files.isDirectory(docs) || !Files.isDirectory(gold)) {
            err.println("Không thấy thư mục văn bản hoặc thư mục nhãn.");
            err.println(USAGE);
            return ReadCommand.USAGE;
        }
        try {
            measure(docs, gold, args);
            return ReadCommand.READ;
        } catch (IOException | IllegalArgumentException e) {
            err.println("Không đọc được văn bản hoặc nhãn: " + e.getMessage());
            return ReadCommand.SOME_FAILED;
        }
    }

    private void measure(Path docs, Path gold, List<String> args) throws IOException {
        var score = new Score();
        var perDocument = new TreeMap<String, Double>();
        int read = 0;
        var labels = labels(gold);
        for (var label : labels.entrySet()) {
            var reading = reading(docs, label.getKey(), label.getValue());
            read += reading.isEmpty() ? 0 : 1;
            if (reading.isEmpty() && args.contains("--readable")) {
                continue;
            }
            score.add(label.getValue(), reading);
            var own = new Score();
            own.add(label.getValue(), reading);
            perDocument.put(label.getKey(), own.macro());
        }
        out.println(labels.size() + " nhãn, đọc được " + read + " văn bản");
        print(score);
        if (args.contains("--per-doc")) {
            perDocument.forEach((id, macro) -> out.printf(Locale.ROOT, "%-12s %.3f%n", id, macro));
        }
        if (args.contains("--misses")) {
            score.misses().forEach(out::println);
        }
    }

    private static Map<String, Map<String, @Nullable Object>> labels(Path gold) throws IOException {
        var labels = new TreeMap<String, Map<String, @Nullable Object>>();
        try (var files = Files.list(gold)) {
            for (var file :
                    files.filter(path -> path.toString().endsWith(".json")).toList()) {
                var label = Json.object(Json.parse(Files.readString(file)));
                labels.put(file.getFileName().toString().replaceFirst("\\.json$", ""), label);
            }
        }
        return labels;
    }

    private Map<String, @Nullable Object> reading(Path docs, String id, Map<String, @Nullable Object> label)
            throws IOException {
        for (var file : documents(docs, id, label)) {
            if (new DirectiveReader().read(file) instanceof Outcome.Read(var reading)) {
                return Json.object(Json.parse(ReadingJson.write(reading)));
            }
            err.println(file.getFileName() + ": không đọc được.");
        }
        return Map.of();
    }

    private static List<Path> documents(Path docs, String id, Map<String, @Nullable Object> label) throws IOException {
        var found = new ArrayList<Path>();
        var source = label.get("source");
        var named = source == null ? null : Json.object(source).get("file");
        if (named != null) {
            found.add(docs.resolve(String.valueOf(Path.of(named.toString()).getFileName())));
            return found;
        }
        try (var files = Files.list(docs)) {
            files.filter(path -> path.getFileName().toString().startsWith(id + "."))
                    .forEach(found::add);
        }
        return found;
    }

    private void print(Score score) {
        out.printf(
                "%-26s %6s %6s %6s   %5s %5s %5s   %5s %5s%n",
                "mục", "P", "R", "F1", "đúng", "thừa", "sót", "chắc", "sai");
        Score.FIELDS.forEach(field -> print(field, score.count(field)));
        out.printf(Locale.ROOT, "%-26s %6s %6s %6.3f%n", "TRUNG BÌNH", "", "", score.macro());
        out.printf(Locale.ROOT, "%-26s %6s %6s %6.3f%n", "KHÔNG NGHI VẤN, ĐÚNG", "", "", score.sure());
        Score.DETAILS.forEach(field -> print(field, score.count(field)));
    }

    private void print(String field, Count count) {
        if (count.isEmpty()) {
            out.printf("%-26s      -      -      -%n", field);
            return;
        }
        out.printf(
                Locale.ROOT,
                "%-26s %6.3f %6.3f %6.3f   %5d %5d %5d   %5d %5d%n",
                field,
                count.precision(),
                count.recall(),
                count.f1(),
                count.right,
                count.invented,
                count.missed,
                count.sureRight,
                count.sureWrong);
    }
}
