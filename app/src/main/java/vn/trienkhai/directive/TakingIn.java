package vn.trienkhai.directive;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Stream;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import vn.trienkhai.directive.TakingInStore.Outcome;
import vn.trienkhai.directive.TakingInStore.Wish;
import vn.trienkhai.shared.Actor;
import vn.trienkhai.shared.NotFound;
import vn.trienkhai.shared.Refusal;
import vn.trienkhai.shared.Role;
import vn.trienkhai.shared.Transactions;
import vn.trienkhai.unit.UnitAccess;

/**
 * Tiếp nhận: takes delivered directives into registers. A letter to everybody is taken in by thousands of offices in the same
 * minutes; whoever comes while others are being served waits, and then all who waited are served with one transaction. Nobody is
 * answered before it is committed.
 */
@Component
class TakingIn {
    /** As many are served at once: a unit has always the same, so that they do not wait for each other's rows. */
    private static final int LANES = 2;

    /** What is held for one transaction, some 50 ms of work. */
    private static final int TOGETHER = 250;

    private final TakingInStore store;
    private final UnitAccess access;
    private final Transactions transactions;
    private final Clock clock;
    private final List<Lane> lanes = Stream.generate(Lane::new).limit(LANES).toList();

    TakingIn(TakingInStore store, UnitAccess access, Transactions transactions, Clock clock) {
        this.store = store;
        this.access = access;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** See {@link Directives#acknowledge}. Within a transaction it is part of it and waits for nobody. */
    int takeIn(Actor actor, DirectiveId directive) {
        actor.require(Role.CLERK, Role.APPROVER, Role.REPORTER, Role.DRAFTER);
        if (transactions.isOpen()) {
            return alone(actor, directive);
        }
        var number = lanes.get(actor.unit().value() % LANES).serve(new Waiting(new Wish(actor, directive)));
        return number.isPresent() ? number.getAsInt() : alone(actor, directive);
    }

    private int alone(Actor actor, DirectiveId directive) {
        return transactions.as(actor, () -> {
            access.require(actor, Role.CLERK, Role.APPROVER, Role.REPORTER, Role.DRAFTER);
            var taken = store.takeIn(directive, year());
            return switch (taken.outcome()) {
                case DENIED -> throw new IllegalStateException("service and database differ about a role");
                case UNKNOWN -> throw new NotFound("directive", directive);
                case WITHDRAWN -> throw new Refusal("directive.withdrawn.acknowledge");
                case ALREADY, TAKEN -> taken.number().orElse(0);
            };
        });
    }

    private int year() {
        return LocalDate.now(clock).getYear();
    }

    /** One who waits; written and read by whoever holds the lane. */
    private static final class Waiting {
        private final Wish wish;
        private boolean served;
        private OptionalInt number = OptionalInt.empty();

        Waiting(Wish wish) {
            this.wish = wish;
        }
    }

    private final class Lane {
        private final ReentrantLock turn = new ReentrantLock();
        private final Queue<Waiting> queue = new ConcurrentLinkedQueue<>();

        /** The number in the register; none where there is a reason to say no, or it went wrong for all who were served with it. */
        OptionalInt serve(Waiting one) {
            queue.add(one);
            turn.lock();
            try {
                while (!one.served) {
                    serveTogether();
                }
                return one.number;
            } finally {
                turn.unlock();
            }
        }

        private void serveTogether() {
            var together = new ArrayList<Waiting>();
            for (var next = queue.poll(); next != null; next = together.size() < TOGETHER ? queue.poll() : null) {
                next.served = true;
                together.add(next);
            }
            together.sort(
                    Comparator.comparing(waiting -> waiting.wish.actor().unit().value()));
            var wishes = together.stream().map(waiting -> waiting.wish).toList();
            try {
                var taken = transactions.asNobody(() -> store.takeIn(wishes, year()));
                for (int i = 0; i < taken.size(); i++) {
                    var outcome = taken.get(i).outcome();
                    if (outcome == Outcome.TAKEN || outcome == Outcome.ALREADY) {
                        together.get(i).number = taken.get(i).number();
                    }
                }
            } catch (DataAccessException | TransactionException notTogether) {
                // nothing is kept then, and each tries alone
            }
        }
    }
}
