package vn.trienkhai.command;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.trienkhai.account.Accounts;
import vn.trienkhai.shared.Actor;
import vn.trienkhai.unit.Line;
import vn.trienkhai.unit.exchange.HistoryExport;
import vn.trienkhai.unit.exchange.ImportOrder;
import vn.trienkhai.unit.exchange.UnitExchange;
import vn.trienkhai.unit.exchange.UnitExport;
import vn.trienkhai.unit.exchange.UnitTemplate;

/** {@code units import|export|template}: the tree of units from spreadsheets and back. */
@Command(
        name = "units",
        subcommands = {UnitsCommand.Import.class, UnitsCommand.Export.class, UnitsCommand.Template.class})
final class UnitsCommand implements Callable<Integer> {
    @Override
    public Integer call() {
        System.out.print(TrienKhaiCommand.page("vi"));
        return TrienKhaiCommand.DONE;
    }

    /** {@code units import FILE…}: all files together or nothing. */
    @Command(name = "import")
    static final class Import implements Callable<Integer> {
        @Mixin
        Place place = new Place();

        @Mixin
        Operator operator = new Operator();

        @Parameters(paramLabel = "FILE", arity = "1..*")
        List<Path> files = new ArrayList<>();

        @Option(names = "--on", paramLabel = "DATE")
        List<LocalDate> days = new ArrayList<>();

        @Option(names = "--since", paramLabel = "DATE", defaultValue = "2004-01-01")
        LocalDate since = LocalDate.of(2004, 1, 1);

        @Option(names = "--line", paramLabel = "LINE", defaultValue = "GOVERNMENT")
        Line line = Line.GOVERNMENT;

        @Option(names = "--code", paramLabel = "CODE=CODE")
        Map<String, String> codes = new HashMap<>();

        @Option(names = "--preview")
        boolean preview;

        @Override
        public Integer call() {
            files.stream().filter(file -> !Files.isReadable(file)).findFirst().ifPresent(file -> {
                throw new CommandProblem("command.problem.no_file", file);
            });
            try (var installation = place.openBeside();
                    var context = Application.silent(installation, place.settings())) {
                var report = context.getBean(UnitExchange.class)
                        .take(operator.in(context), order(), ImportTelling::progress);
                ImportTelling.tell(report, System.out, System.err);
                return report.isClean() ? TrienKhaiCommand.DONE : TrienKhaiCommand.REFUSED;
            }
        }

        /** The days go to the files in their order; the last one to all that follow. */
        private ImportOrder order() {
            var sources = IntStream.range(0, files.size())
                    .mapToObj(n -> new ImportOrder.Source(files.get(n), day(n)))
                    .toList();
            return new ImportOrder(sources, since, line, Map.copyOf(codes), preview);
        }

        private Optional<LocalDate> day(int file) {
            return days.isEmpty() ? Optional.empty() : Optional.of(days.get(Math.min(file, days.size() - 1)));
        }
    }

    /** {@code units export FILE}: the units of a day, or of all days; an import takes the file back. */
    @Command(name = "export")
    static final class Export implements Callable<Integer> {
        @Mixin
        Place place = new Place();

        @Mixin
        Operator operator = new Operator();

        @Parameters(paramLabel = "FILE")
        Path file = Path.of("");

        @Option(names = "--on", paramLabel = "DATE")
        @Nullable
        LocalDate day;

        @Option(names = "--history")
        boolean history;

        @Override
        public Integer call() throws IOException {
            if (history && day != null) {
                throw new CommandProblem("command.units.history_or_day");
            }
            place.requireData();
            try (var installation = place.openBeside();
                    var context = Application.silent(installation, place.settings());
                    var out = new BufferedOutputStream(Files.newOutputStream(file))) {
                var actor = operator.in(context);
                System.out.println(
                        history
                                ? Complaint.sentence(
                                        "command.units.exported_history", history(context, actor, out), file)
                                : Complaint.sentence("command.units.exported", day(context, actor, out), file));
            }
            return TrienKhaiCommand.DONE;
        }

        private int day(ConfigurableApplicationContext context, Actor actor, OutputStream out) throws IOException {
            var export = context.getBean(UnitExport.class);
            var on = day == null ? LocalDate.now() : day;
            return isWorkbook() ? export.writeWorkbook(actor, on, out) : export.writeCsv(actor, on, out);
        }

        private int history(ConfigurableApplicationContext context, Actor actor, OutputStream out) throws IOException {
            var export = context.getBean(HistoryExport.class);
            return isWorkbook() ? export.writeWorkbook(actor, out) : export.writeCsv(actor, out);
        }

        private boolean isWorkbook() {
            return file.toString().toLowerCase(Locale.ROOT).endsWith(".xlsx");
        }
    }

    /** {@code units template}: the headings of a list, to be filled in. */
    @Command(name = "template")
    static final class Template implements Callable<Integer> {
        @Override
        public Integer call() {
            System.out.print(UnitTemplate.UNITS.csv());
            return TrienKhaiCommand.DONE;
        }
    }

    /** Who is written into the record as the one who did it; an empty installation gets its first operator. */
    static final class Operator {
        private static final String PASSWORD = "TRIENKHAI_PASSWORD";

        @Option(names = "--as", paramLabel = "NAME", defaultValue = "vanhanh")
        String name = "vanhanh";

        Actor in(ConfigurableApplicationContext context) {
            var accounts = context.getBean(Accounts.class);
            return accounts.actor(name)
                    .or(() -> first(accounts))
                    .orElseThrow(() -> new CommandProblem("command.units.operator", name));
        }

        private Optional<Actor> first(Accounts accounts) {
            return Optional.ofNullable(System.getenv(PASSWORD))
                    .filter(password -> password.length() >= 12)
                    .flatMap(password -> accounts.foundInstallation(
                            name,
                            Complaint.sentence("command.units.operator_name"),
                            password,
                            Complaint.sentence("command.units.office")))
                    .flatMap(made -> accounts.actor(name));
        }
    }
}
