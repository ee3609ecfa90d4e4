package vn.trienkhai.task;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.trienkhai.directive.DirectiveId;
import vn.trienkhai.directive.delivery.DirectiveUses;
import vn.trienkhai.shared.UnitId;

/** Tasks that a unit has taken from a directive: handed out itself, or accepted from whoever handed them out. */
@Component
class TasksOfReturned implements DirectiveUses {
    private final JdbcClient jdbc;

    TasksOfReturned(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public boolean hasWork(UnitId unit, DirectiveId directive) {
        return jdbc.sql("""
                select exists (select from task t where t.directive_id = :directive and t.unit_id = :unit)
                    or exists (select from task t join assignment a on a.task_id = t.id
                               where t.directive_id = :directive and a.unit_id = :unit and a.state <> 'new')""")
                .param("directive", directive.value())
                .param("unit", unit.value())
                .query(Boolean.class)
                .single();
    }
}
