package vn.trienkhai.unit.intake;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntConsumer;
import org.springframework.stereotype.Component;
import vn.trienkhai.job.Job;
import vn.trienkhai.job.JobState;
import vn.trienkhai.job.Jobs;
import vn.trienkhai.shared.Actor;
import vn.trienkhai.shared.Conflict;
import vn.trienkhai.shared.NotFound;
import vn.trienkhai.shared.Refusal;
import vn.trienkhai.shared.Role;
import vn.trienkhai.shared.Transactions;
import vn.trienkhai.unit.Line;
import vn.trienkhai.unit.UnitAccess;
import vn.trienkhai.unit.change.UnitChanges;
import vn.trienkhai.unit.exchange.ImportOrder;
import vn.trienkhai.unit.exchange.ImportReport;
import vn.trienkhai.unit.exchange.ImportReport.Verb;
import vn.trienkhai.unit.exchange.ProblemSheet;
import vn.trienkhai.unit.exchange.UnitExchange;
import vn.trienkhai.unit.intake.Intake.State;
import vn.trienkhai.unit.intake.IntakeFiles.Upload;

/**
 * The way in for spreadsheets that operators, and administrators of a unit, send by the browser: sent, looked through, answered, entered as it was seen, and
 * taken back as long as nothing has used it. Colleagues of one unit see each other's.
 */
@Component
public class Intakes {
    /** Rows that are looked through or entered while the person waits; more become a job. */
    static final int AT_ONCE = 3_000;

    private static final int RECENT = 10;
    private static final IntConsumer NOBODY = rows -> {};

    private final IntakeStore store;
    private final IntakeFiles files;
    private final UnitExchange exchange;
    private final UnitChanges changes;
    private final ProblemSheet problems;
    private final Jobs jobs;
    private final UnitAccess access;
    private final Transactions transactions;

    Intakes(
            IntakeStore store,
            IntakeFiles files,
            UnitExchange exchange,
            UnitChanges changes,
            ProblemSheet problems,
            Jobs jobs,
            UnitAccess access,
            Transactions transactions) {
        this.store = store;
        this.files = files;
        this.exchange = exchange;
        this.changes = changes;
        this.problems = problems;
        this.jobs = jobs;
        this.access = access;
        this.transactions = transactions;
    }

    /** Refuses those who may not import. */
    void require(Actor actor) {
        access.require(actor, Role.OPERATOR, Role.UNIT_ADMINISTRATOR);
    }

    /**
     * Takes in files that belong together and looks through them, at once or as a job.
     *
     * @throws Refusal when one cannot be read at all; then nothing is kept
     */
    long begin(Actor actor, List<Upload> uploads, LocalDate since, Line line) {
        require(actor);
        if (uploads.isEmpty()) {
            throw new Refusal("unit.intake.no_file");
        }
        var rows = new int[1];
        return transactions.as(actor, () -> {
            var sent = files.keep(
                    actor,
                    uploads,
                    paths -> rows[0] = exchange.rows(new ImportOrder(
                            paths.stream()
                                    .map(path -> new ImportOrder.Source(path, Optional.empty()))
                                    .toList(),
                            since,
                            line,
                            Map.of(),
                            true)));
            long id = store.insert(actor, new IntakeOrder(sent, since, line, Map.of()), rows[0]);
            check(actor, find(actor, id));
            return id;
        });
    }

    Intake find(Actor actor, long id) {
        require(actor);
        return transactions.as(actor, () -> store.find(id).orElseThrow(() -> new NotFound("import", id)));
    }

    /** Those of the unit, the latest first. */
    List<Intake> recent(Actor actor) {
        require(actor);
        return transactions.as(actor, () -> store.recent(RECENT));
    }

    /** What would happen to single units, or with no verb which rows are refused. */
    List<IntakeLine> lines(Actor actor, long id, Optional<Verb> verb, int after, int limit) {
        require(actor);
        return transactions.as(actor, () -> store.lines(id, verb, after, limit));
    }

    /** The job of an import that is looked through or entered just now, or that has failed at it. */
    Optional<Job> job(Actor actor, Intake intake) {
        return intake.job().map(job -> jobs.find(actor, job));
    }

    /** Looks through it again: the tree may have changed. */
    void again(Actor actor, long id) {
        transactions.run(actor, () -> check(actor, held(actor, id)));
    }

    /** Says which codes hold, and looks through it again. */
    void answer(Actor actor, long id, Map<String, String> codes) {
        transactions.run(actor, () -> {
            var intake = held(actor, id);
            store.reorder(id, intake.order().with(codes));
            check(actor, find(actor, id));
        });
    }

    /**
     * Enters it, at once or as a job. Where the tree has changed so that something else would happen than was seen, nothing is
     * entered and there is a new preview.
     *
     * @param seen the seal of the preview that the person has seen
     */
    void apply(Actor actor, long id, String seen) {
        transactions.run(actor, () -> {
            var intake = held(actor, id);
            var preview = intake.preview().filter(IntakePreview::isClean).filter(IntakePreview::changesAnything);
            if (intake.state() != State.CHECKED
                    || preview.isEmpty()
                    || !preview.get().seal().equals(seen)) {
                throw new Conflict("unit.intake.other_preview");
            }
            if (intake.rows() > AT_ONCE) {
                start(actor, intake, State.APPLYING);
            } else {
                enter(actor, intake, NOBODY);
            }
        });
    }

    void undo(Actor actor, long id) {
        transactions.run(actor, () -> {
            var change = held(actor, id).change().orElseThrow(() -> new Refusal("unit.intake.no_undo"));
            changes.undo(actor, change);
        });
    }

    /** Writes the refused rows, with their reasons and as they stand in the file. */
    void writeProblems(Actor actor, long id, OutputStream out) {
        var intake = find(actor, id);
        var lines = lines(actor, id, Optional.empty(), 0, Integer.MAX_VALUE).stream()
                .map(line -> new ImportReport.Problem(line.file(), line.row(), line.words()))
                .toList();
        files.laidOut(actor, intake.order(), order -> {
            try {
                problems.write(order, lines, out);
                return true;
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        });
    }

    /** What the job does. */
    void goOn(Actor actor, long id, boolean enters) {
        var intake = find(actor, id);
        IntConsumer progress = rows -> transactions.apart(actor, () -> store.read(id, rows));
        if (enters) {
            enter(actor, intake, progress);
        } else {
            look(actor, intake, progress);
        }
    }

    private Intake held(Actor actor, long id) {
        require(actor);
        store.hold(id);
        var intake = find(actor, id);
        boolean isBusy =
                job(actor, intake).filter(job -> job.state() != JobState.FAILED).isPresent();
        if (isBusy) {
            throw new Conflict("unit.intake.busy");
        }
        return intake;
    }

    private void check(Actor actor, Intake intake) {
        if (intake.state() == State.APPLIED) {
            throw new Conflict("unit.intake.other_preview");
        }
        if (intake.rows() > AT_ONCE) {
            start(actor, intake, State.CHECKING);
        } else {
            look(actor, intake, NOBODY);
        }
    }

    private void start(Actor actor, Intake intake, State state) {
        var job = jobs.start(
                actor,
                IntakeJob.KIND,
                intake.order().names(),
                new IntakeJob.Part(intake.id(), state == State.APPLYING));
        store.state(intake.id(), state, job);
    }

    private void look(Actor actor, Intake intake, IntConsumer progress) {
        var report = files.laidOut(actor, intake.order(), order -> exchange.take(actor, order.asPreview(), progress));
        store.checked(intake.id(), report, false);
    }

    private void enter(Actor actor, Intake intake, IntConsumer progress) {
        var seen = intake.preview().map(IntakePreview::seal).orElse("");
        var report = files.laidOut(
                actor,
                intake.order(),
                order -> exchange.take(
                        actor, order, progress, would -> would.seal().equals(seen)));
        if (report.kept()) {
            store.applied(intake.id(), report);
        } else {
            store.checked(intake.id(), report, true);
        }
    }
}
