package vn.trienkhai.directive.delivery;

import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.trienkhai.directive.DirectiveId;
import vn.trienkhai.directive.DirectiveIssued;
import vn.trienkhai.shared.Actor;
import vn.trienkhai.shared.Role;
import vn.trienkhai.shared.Transactions;

/** Writes into a delivery's entry what its unit does with it: the first look, and the first letter that carries it out. */
@Component
public class Openings {
    private final JdbcClient jdbc;
    private final Transactions transactions;

    Openings(JdbcClient jdbc, Transactions transactions) {
        this.jdbc = jdbc;
        this.transactions = transactions;
    }

    /**
     * Somebody looks at the directive. The first who does so for a unit that was sent it is kept; whoever only watches over the
     * office (auditors, administrators, operators) does not open it for the unit.
     */
    public void opened(Actor actor, DirectiveId id) {
        if (!actor.isAny(Role.REPORTER, Role.DRAFTER, Role.CLERK, Role.APPROVER)) {
            return;
        }
        transactions.run(
                actor,
                () -> jdbc.sql("""
                        update directive_entry set opened_at = now(), opened_by_name = :name
                        where unit_id = :unit and directive_id = :id and opened_at is null and withdrawn_at is null
                          and delivered_by_unit <> unit_id""")
                        .param("name", actor.name())
                        .param("unit", actor.unit().value())
                        .param("id", id.value())
                        .update());
    }

    /** Runs in the transaction that issues the letter. */
    @EventListener
    void issued(DirectiveIssued letter) {
        jdbc.sql("""
                update directive_entry e set derived_at = now() from directive l
                where l.id = :letter and e.directive_id = l.implements_id and e.unit_id = :unit and e.derived_at is null""")
                .param("letter", letter.directive().value())
                .param("unit", letter.unit().value())
                .update();
    }
}
