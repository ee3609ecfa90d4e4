package vn.trienkhai.unit.exchange;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import org.springframework.stereotype.Component;
import vn.trienkhai.audit.AuditLog;
import vn.trienkhai.shared.Actor;
import vn.trienkhai.shared.Refusal;
import vn.trienkhai.shared.Role;
import vn.trienkhai.shared.Transactions;
import vn.trienkhai.unit.UnitAccess;
import vn.trienkhai.web.Texts;

/** The way in and out for units by the spreadsheet. */
@Component
public class UnitExchange {
    private static final int STRIDE = 10_000;

    private final StagingStore staging;
    private final PlanStore plans;
    private final TreeChangeStore tree;
    private final SuccessionStore successions;
    private final UnitAccess access;
    private final Transactions transactions;
    private final AuditLog audit;
    private final Texts texts;
    private final Clock clock;

    UnitExchange(
            StagingStore staging,
            PlanStore plans,
            TreeChangeStore tree,
            SuccessionStore successions,
            UnitAccess access,
            Transactions transactions,
            AuditLog audit,
            Texts texts,
            Clock clock) {
        this.staging = staging;
        this.plans = plans;
        this.tree = tree;
        this.successions = successions;
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
        access.require(actor, Role.OPERATOR);
        var findings = new Findings(texts);
        try {
            return transactions.as(actor, () -> {
                enter(order, findings, progress);
                var report = findings.report(true);
                if (order.preview() || !report.isClean()) {
                    throw new NotKept();
                }
                if (report.changesAnything()) {
                    record(order, report);
                }
                return report;
            });
        } catch (NotKept rolledBack) {
            return findings.report(false);
        }
    }

    private void enter(ImportOrder order, Findings findings, IntConsumer progress) {
        var shapes = new HashMap<ImportOrder.Source, Shape>();
        order.files().forEach(source -> shapes.put(source, Shape.of(source.file())));
        for (var source : order.files()) {
            findings.of(source.name());
            switch (java.util.Objects.requireNonNull(shapes.get(source))) {
                case LIST -> list(source, order, findings, progress);
                case REORGANISATION ->
                    Reorganisation.read(source, order, findings).forEach(day -> reorganise(day, findings));
                case CONVERSION -> convert(source, order, KnownUnits.in(order, shapes), findings);
            }
        }
        if (findings.isClean()) {
            tree.refreshPaths(today());
        }
    }

    private void list(ImportOrder.Source source, ImportOrder order, Findings findings, IntConsumer progress) {
        var rows = new UnitRows(order, source.day().orElse(null), findings);
        var counter = new int[1];
        list(
                sink -> Entry.read(source.file(), entry -> {
                    if (++counter[0] % STRIDE == 0) {
                        progress.accept(counter[0]);
                    }
                    rows.read(entry).ifPresent(sink);
                }),
                findings);
        if (findings.isClean()) {
            tree.endings().forEach(day -> successions.inherit(day, findings));
        }
    }

    private void list(Consumer<Consumer<UnitRow>> rows, Findings findings) {
        staging.stage(rows);
        staging.resolve();
        plans.plan(findings);
        if (findings.isClean()) {
            tree.apply(today());
        }
    }

    private void reorganise(Reorganisation day, Findings findings) {
        successions.stage(day.steps());
        successions.endOld(day.day(), findings);
        if (findings.isClean()) {
            list(day.newcomers()::forEach, findings);
        }
        if (findings.isClean()) {
            successions.succeed(day.day(), findings);
            successions.inherit(day.day(), findings);
        }
    }

    private void convert(ImportOrder.Source source, ImportOrder order, KnownUnits known, Findings findings) {
        var day = source.day().orElseThrow(() -> new Refusal("unit.import.no_day", source.name()));
        var conversion = new Conversion(order, day, known, findings);
        Entry.read(source.file(), conversion::add);
        var reorganisation = conversion.reorganisation();
        if (findings.isClean()) {
            list(conversion.before()::forEach, findings);
        }
        if (findings.isClean()) {
            reorganise(reorganisation, findings);
        }
    }

    private void record(ImportOrder order, ImportReport report) {
        var names = order.files().stream().map(ImportOrder.Source::name).toList();
        audit.record("unit.imported", "unit", 0, Map.of("files", names, "counts", report.counts()));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    /** Takes back what a preview, or a try that was refused, has entered. */
    private static final class NotKept extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }
}
