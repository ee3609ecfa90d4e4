package vn.trienkhai.unit.exchange;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import org.springframework.stereotype.Component;
import vn.trienkhai.shared.Refusal;
import vn.trienkhai.unit.Branch;

/** Enters the files of an order into the tree, each after its shape. */
@Component
class Reorganiser {
    private static final int STRIDE = 10_000;

    private final StagingStore staging;
    private final PlanStore plans;
    private final TreeChangeStore tree;
    private final SuccessionStore successions;
    private final HistoryStore histories;
    private final BranchStore branches;

    Reorganiser(
            StagingStore staging,
            PlanStore plans,
            TreeChangeStore tree,
            SuccessionStore successions,
            HistoryStore histories,
            BranchStore branches) {
        this.staging = staging;
        this.plans = plans;
        this.tree = tree;
        this.successions = successions;
        this.histories = histories;
        this.branches = branches;
    }

    /**
     * One order under way.
     *
     * @param progress hears how many rows have been read
     * @param branch to which whoever imports is limited
     */
    record Work(ImportOrder order, Findings findings, IntConsumer progress, LocalDate today, Optional<Branch> branch) {}

    /** Enters all files; what it finds wrong it tells, and then what it has entered is to be thrown away. */
    void enter(Work work) {
        var shapes = new HashMap<ImportOrder.Source, Shape>();
        work.order().files().forEach(source -> shapes.put(source, Shape.of(source.file())));
        for (var source : work.order().files()) {
            work.findings().of(source.name());
            switch (Objects.requireNonNull(shapes.get(source))) {
                case LIST -> list(source, work);
                case REORGANISATION ->
                    Reorganisation.read(source, work.order(), work.findings()).forEach(day -> reorganise(day, work));
                case CONVERSION -> convert(source, ListedUnits.in(work.order(), shapes), work);
                case HISTORY -> history(source, work);
            }
        }
    }

    /** Brings today's paths up to date; last of all, for policies ask by the paths as they were. */
    void settle(Work work) {
        tree.refreshPaths(work.today());
    }

    private void list(ImportOrder.Source source, Work work) {
        var findings = work.findings();
        var rows = new UnitRows(work.order(), source.day().orElse(null), findings);
        var counter = new int[1];
        list(
                sink -> Entry.read(source.file(), entry -> {
                            if (++counter[0] % STRIDE == 0) {
                                work.progress().accept(counter[0]);
                            }
                            rows.read(entry).ifPresent(sink);
                        })
                        .ifPresent(encoding -> findings.note("encoding", source.name(), encoding)),
                work);
        if (findings.isClean()) {
            tree.endings().forEach(day -> successions.inherit(day, findings));
        }
    }

    private void list(Consumer<Consumer<UnitRow>> rows, Work work) {
        staging.stage(rows);
        staging.resolve();
        plans.plan(work.findings());
        work.branch().ifPresent(branch -> branches.refuseRows(branch, work.today(), work.findings()));
        if (work.findings().isClean()) {
            tree.apply(work.today());
        }
    }

    private void reorganise(Reorganisation day, Work work) {
        var findings = work.findings();
        successions.stage(day.steps());
        successions.findOld(day.day(), findings);
        work.branch().ifPresent(branch -> branches.refuseOld(branch, day.day(), work.today(), findings));
        if (findings.isClean()) {
            successions.endOld(day.day(), findings);
            list(day.newcomers()::forEach, work);
        }
        if (findings.isClean()) {
            successions.findNew(day.day(), findings);
            work.branch().ifPresent(branch -> branches.refuseNew(branch, day.day(), work.today(), findings));
        }
        if (findings.isClean()) {
            successions.succeed(day.day(), findings);
            successions.inherit(day.day(), findings);
        }
    }

    private void convert(ImportOrder.Source source, ListedUnits known, Work work) {
        var day = source.day().orElseThrow(() -> new Refusal("unit.import.no_day", source.name()));
        var conversion = new Conversion(work.order(), day, known, work.findings());
        Entry.read(source.file(), conversion::add);
        var reorganisation = conversion.reorganisation();
        if (work.findings().isClean()) {
            list(conversion.before()::forEach, work);
        }
        if (work.findings().isClean()) {
            reorganise(reorganisation, work);
        }
    }

    /** A history begins whole lines, which lie in nobody's branch. */
    private void history(ImportOrder.Source source, Work work) {
        if (work.branch().isPresent()) {
            work.findings().refuse(0, "outside_history");
        } else {
            histories.take(source, work.order(), work.findings(), work.progress(), work.today());
        }
    }
}
