package vn.trienkhai.unit.exchange;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.IntConsumer;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;
import vn.trienkhai.audit.AuditLog;
import vn.trienkhai.shared.Actor;
import vn.trienkhai.shared.Refusal;
import vn.trienkhai.shared.Role;
import vn.trienkhai.shared.Transactions;
import vn.trienkhai.unit.Branch;
import vn.trienkhai.unit.UnitAccess;
import vn.trienkhai.web.Texts;

/** The way in and out for units by the spreadsheet: for operators everywhere, for administrators of a unit below it. */
@Component
public class UnitExchange {
    /** Rows of the largest import that can be taken back: every row that it changes is kept twice meanwhile. */
    public static final int MOST_UNDONE = 5_000;

    private final Reorganiser reorganiser;
    private final Aftermath aftermath;
    private final UnitAccess access;
    private final Transactions transactions;
    private final AuditLog audit;
    private final Texts texts;
    private final Clock clock;

    UnitExchange(
            Reorganiser reorganiser,
            Aftermath aftermath,
            UnitAccess access,
            Transactions transactions,
            AuditLog audit,
            Texts texts,
            Clock clock) {
        this.reorganiser = reorganiser;
        this.aftermath = aftermath;
        this.access = access;
        this.transactions = transactions;
        this.audit = audit;
        this.texts = texts;
        this.clock = clock;
    }

    /**
     * Takes the files of the order, all of them or nothing.
     *
     * @param progress hears how many rows have been read, every ten thousand
     * @return what was done; where a row is refused, a question is open, or a preview is wanted: what would be done
     * @throws Refusal when a file cannot be read at all
     */
    public ImportReport take(Actor actor, ImportOrder order, IntConsumer progress) {
        return take(actor, order, progress, report -> true);
    }

    /** Like {@link #take(Actor, ImportOrder, IntConsumer)}, but enters nothing where {@code isWanted} says no to what would be done. */
    public ImportReport take(Actor actor, ImportOrder order, IntConsumer progress, Predicate<ImportReport> isWanted) {
        access.require(actor, Role.OPERATOR, Role.UNIT_ADMINISTRATOR);
        var findings = new Findings(texts);
        return transactions.tried(
                actor,
                () -> {
                    aftermath.begin();
                    enter(actor, order, findings, progress);
                    var report = findings.report(true);
                    boolean isKept = !order.preview() && report.isClean() && isWanted.test(report);
                    if (isKept && report.changesAnything()) {
                        record(order, report);
                    }
                    return findings.report(isKept);
                },
                report -> report.kept() && report.changesAnything());
    }

    /**
     * How many rows the files of an order have below their headings.
     *
     * @throws Refusal when a file cannot be read, or has no headings that an import knows
     */
    public int rows(ImportOrder order) {
        var count = new int[1];
        order.files().forEach(source -> {
            Shape.of(source.file());
            Entry.read(source.file(), entry -> count[0]++);
        });
        return count[0];
    }

    private void enter(Actor actor, ImportOrder order, Findings findings, IntConsumer progress) {
        boolean canBeUndone = !order.preview() && rows(order) <= MOST_UNDONE;
        if (canBeUndone) {
            findings.change(aftermath.open(actor, order, today()));
        }
        var work = new Reorganiser.Work(order, findings, progress, today(), Branch.of(actor));
        reorganiser.enter(work);
        if (findings.isClean()) {
            findings.hanging(aftermath.hanging());
            if (!order.preview()) {
                aftermath.follow(actor, order, today(), canBeUndone);
                reorganiser.settle(work);
            }
        }
    }

    private void record(ImportOrder order, ImportReport report) {
        var names = order.files().stream().map(ImportOrder.Source::name).toList();
        audit.record("unit.imported", "unit", 0, Map.of("files", names, "counts", report.counts()));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
