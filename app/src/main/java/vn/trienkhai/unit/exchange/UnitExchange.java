package vn.trienkhai.unit.exchange;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import java.util.function.Predicate;
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
    /** Rows of the largest import that can be taken back: every row that it changes is kept twice meanwhile. */
    public static final int MOST_UNDONE = 5_000;

    private static final int STRIDE = 10_000;

    private final StagingStore staging;
    private final PlanStore plans;
    private final TreeChangeStore tree;
    private final SuccessionStore successions;
    private final HistoryStore histories;
    private final Aftermath aftermath;
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
            HistoryStore histories,
            Aftermath aftermath,
            UnitAccess access,
            Transactions transactions,
            AuditLog audit,
            Texts texts,
            Clock clock) {
        this.staging = staging;
        this.plans = plans;
        this.tree = tree;
        this.successions = successions;
        this.histories = histories;
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
        access.require(actor, Role.OPERATOR);
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
        var shapes = new HashMap<ImportOrder.Source, Shape>();
        order.files().forEach(source -> shapes.put(source, Shape.of(source.file())));
        for (var source : order.files()) {
            findings.of(source.name());
            switch (java.util.Objects.requireNonNull(shapes.get(source))) {
                case LIST -> list(source, order, findings, progress);
                case REORGANISATION ->
                    Reorganisation.read(source, order, findings).forEach(day -> reorganise(day, findings));
                case CONVERSION -> convert(source, order, ListedUnits.in(order, shapes), findings);
                case HISTORY -> histories.take(source, order, findings, progress, today());
            }
        }
        if (findings.isClean()) {
            tree.refreshPaths(today());
            findings.hanging(aftermath.hanging());
            if (!order.preview()) {
                aftermath.follow(actor, order, today(), canBeUndone);
            }
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
                        })
                        .ifPresent(encoding -> findings.note("encoding", source.name(), encoding)),
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

    private void convert(ImportOrder.Source source, ImportOrder order, ListedUnits known, Findings findings) {
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
}
