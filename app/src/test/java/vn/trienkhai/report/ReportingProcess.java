package vn.trienkhai.report;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ApplicationContext;
import vn.trienkhai.TrienKhai;
import vn.trienkhai.account.Accounts;
import vn.trienkhai.account.Grant;
import vn.trienkhai.account.NewAccount;
import vn.trienkhai.job.HangingStep;
import vn.trienkhai.job.JobId;
import vn.trienkhai.job.Jobs;
import vn.trienkhai.job.Life;
import vn.trienkhai.shared.Actor;
import vn.trienkhai.shared.DateRange;
import vn.trienkhai.shared.Role;
import vn.trienkhai.shared.UnitId;
import vn.trienkhai.unit.Founding;
import vn.trienkhai.unit.Level;
import vn.trienkhai.unit.Line;
import vn.trienkhai.unit.NewUnit;
import vn.trienkhai.unit.Units;

/**
 * The application in a process of its own, to be killed: a commune adds up its cells' reports and writes the document. A life
 * may hang in the middle of a step, after it wrote and before it is committed.
 */
final class ReportingProcess {
    /** Cells that are asked: more than one step of the adding up takes. */
    static final int CELLS = 60;

    /** Cells that answer, each with as many talks as its place. */
    static final List<Integer> ANSWERING = List.of(1, 30, 55);

    static final String FINISHED = "both jobs are finished";
    private static final JobId ADDING_UP = new JobId(1);
    private static final JobId WRITING = new JobId(2);

    private ReportingProcess() {}

    /** What a life does before it ends or hangs. */
    enum Part {
        /** Founds the world, starts adding up, hangs in its third step. */
        ADDS_UP(ConsolidationJob.KIND, 3),
        /** Waits for the sums, starts writing, hangs in its second step. */
        WRITES(DocumentJob.KIND, 2),
        /** Waits for both. */
        FINISHES("", 0);

        private final String kind;
        private final int step;

        Part(String kind, int step) {
            this.kind = kind;
            this.step = step;
        }
    }

    /** The first argument is the part of this life; the others are settings. */
    public static void main(String[] arguments) {
        var part = Part.valueOf(arguments[0]);
        HangingStep.hangIn(part.kind, part.step);
        var application = new SpringApplication(TrienKhai.class, HangingStep.class);
        try (var context = application.run(Arrays.copyOfRange(arguments, 1, arguments.length))) {
            var commune = part == Part.ADDS_UP ? found(context) : person(context, "xa");
            if (part == Part.ADDS_UP) {
                begin(context, commune);
            }
            await(context, commune, ADDING_UP);
            if (part == Part.WRITES) {
                var consolidations = context.getBean(Consolidations.class);
                context.getBean(ReportDocuments.class)
                        .write(
                                commune,
                                consolidations.find(commune, new RequestId(1)).orElseThrow());
            }
            await(context, commune, WRITING);
            Life.tell(FINISHED);
        }
    }

    private static void await(ApplicationContext context, Actor commune, JobId job) {
        var state = context.getBean(Jobs.class)
                .await(commune, job, Duration.ofSeconds(100))
                .state();
        if (!state.isOver()) {
            throw new IllegalStateException(job + " is still " + state);
        }
    }

    private static Actor found(ApplicationContext context) {
        var accounts = context.getBean(Accounts.class);
        accounts.foundInstallation("op", "Lò Văn Hành", "một mật khẩu dài", "Phòng Vận hành");
        var operator = accounts.actor("op").orElseThrow();
        var names = Stream.concat(
                        Stream.of("Đảng ủy xã Mường Lâm"),
                        IntStream.rangeClosed(1, CELLS).mapToObj(place -> "Chi bộ bản " + place))
                .toList();
        var day = LocalDate.of(2004, 1, 1);
        var ids = context.getBean(Units.class)
                .found(
                        operator,
                        new Founding(
                                names.stream().map(name -> unit(name, day)).toList(),
                                IntStream.rangeClosed(1, CELLS)
                                        .mapToObj(place -> new Founding.Place(place, 0, day, Optional.empty()))
                                        .toList(),
                                List.of(),
                                List.of()));
        ANSWERING.forEach(place -> account(accounts, operator, "ban-" + place, ids.get(place)));
        account(accounts, operator, "xa", ids.getFirst());
        return person(context, "xa");
    }

    private static NewUnit unit(String name, LocalDate day) {
        var level = name.startsWith("Chi bộ") ? Level.GRASSROOTS : Level.COMMUNE;
        return NewUnit.called(name, Line.PARTY, "x", level, day);
    }

    private static void account(Accounts accounts, Actor operator, String name, UnitId unit) {
        var grants = Stream.of(Role.REPORTER, Role.DRAFTER, Role.APPROVER)
                .map(role -> new Grant(unit, role))
                .toList();
        accounts.create(operator, new NewAccount(name, "Người " + name, Optional.empty(), "một mật khẩu dài", grants));
    }

    private static Actor person(ApplicationContext context, String name) {
        return context.getBean(Accounts.class).actor(name).orElseThrow();
    }

    private static void begin(ApplicationContext context, Actor commune) {
        var cells = context.getBean(Units.class).children(commune, commune.unit()).stream()
                .map(vn.trienkhai.unit.Unit::id)
                .toList();
        var month = new DateRange(LocalDate.of(2025, 5, 1), LocalDate.of(2025, 5, 31));
        var request = context.getBean(ReportRequests.class)
                .open(commune, NewRequest.of("Báo cáo tháng 5", month, List.of("talks"), cells));
        var reports = context.getBean(Reports.class);
        var reviews = context.getBean(ReportReviews.class);
        for (var place : ANSWERING) {
            var cell = person(context, "ban-" + place);
            var report = reports.draft(cell, request);
            reports.submit(cell, report, 1, new ReportEdit(Map.of("talks", ReportEdit.ByHand.of(place)), Map.of()));
            reviews.accept(commune, report, reports.find(commune, report).version());
        }
        context.getBean(Consolidations.class).start(commune, request);
    }

    /** What all answers come to. */
    static BigDecimal sum() {
        return BigDecimal.valueOf(ANSWERING.stream().mapToInt(Integer::intValue).sum());
    }
}
