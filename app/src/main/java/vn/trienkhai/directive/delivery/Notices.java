package vn.trienkhai.directive.delivery;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.trienkhai.shared.Actor;
import vn.trienkhai.shared.NotFound;
import vn.trienkhai.shared.Role;
import vn.trienkhai.shared.Transactions;

/** Tin báo về văn bản: what a unit has to know of a directive sent back, recalled or standing again. */
@Component
public class Notices {
    private final WithdrawalStore store;
    private final Transactions transactions;

    Notices(WithdrawalStore store, Transactions transactions) {
        this.store = store;
        this.transactions = transactions;
    }

    /** What nobody of the acting unit has said to know, newest first. */
    public List<Notice> unseen(Actor actor, int limit) {
        return transactions.as(actor, () -> store.unseen(actor.unit(), limit));
    }

    public Notice find(Actor actor, long id) {
        return transactions.as(
                actor, () -> store.notice(actor.unit(), id).orElseThrow(() -> new NotFound("notice", id)));
    }

    /** Somebody of the unit has seen it; who was first is kept. */
    public void seen(Actor actor, long id) {
        actor.require(Role.CLERK, Role.APPROVER, Role.DRAFTER, Role.REPORTER);
        transactions.run(actor, () -> {
            find(actor, id);
            store.seen(actor.unit(), id, actor.name());
        });
    }
}
