package vn.trienkhai.unit.comparison;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.trienkhai.shared.Actor;
import vn.trienkhai.shared.Transactions;
import vn.trienkhai.unit.Level;
import vn.trienkhai.unit.Succession;

/** The way in to comparing the trees of two days. */
@Component
public class TreeComparison {
    private final ComparisonStore store;
    private final Transactions transactions;

    TreeComparison(ComparisonStore store, Transactions transactions) {
        this.store = store;
        this.transactions = transactions;
    }

    /** How many changes there were of each kind; kinds that did not happen are left out. */
    public Map<ChangeKind, Integer> counts(Actor actor, Span span) {
        return transactions.as(actor, () -> store.counts(span));
    }

    /** How many units lived at each level on the first day and on the second, in the order of levels. */
    public Map<Level, Living> living(Actor actor, Span span) {
        return transactions.as(actor, () -> store.living(span));
    }

    /** Changes of one kind, the highest level first, then by day and official order. */
    public List<Affair> affairs(Actor actor, Span span, ChangeKind kind, int offset, int limit) {
        return transactions.as(actor, () -> store.affairs(span, kind, offset, limit));
    }

    /** Who went where in these changes: what merged with whom, and where else those went that were divided. */
    public List<Succession> steps(Actor actor, List<Affair> affairs) {
        return affairs.isEmpty() ? List.of() : transactions.as(actor, () -> store.steps(affairs));
    }

    /** Units that lived on the first day, and on the second. */
    public record Living(int then, int now) {}
}
