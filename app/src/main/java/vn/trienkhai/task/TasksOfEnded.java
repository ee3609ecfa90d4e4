package vn.trienkhai.task;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.trienkhai.unit.UnitDependants;
import vn.trienkhai.web.Texts;

/** Tasks that units which are to end have not finished: they stay with them, for whoever gave them to see. */
@Component
class TasksOfEnded implements UnitDependants {
    private final JdbcClient jdbc;
    private final Texts texts;

    TasksOfEnded(JdbcClient jdbc, Texts texts) {
        this.jdbc = jdbc;
        this.texts = texts;
    }

    @Override
    public List<String> hanging(LocalDate day, Collection<Ending> endings) {
        var said = new ArrayList<String>();
        jdbc.sql("select task_open_of(:units)")
                .param("units", Ending.units(endings))
                .query(row -> {
                    if (row.getLong(1) > 0) {
                        said.add(texts.of("task.ended.open", row.getLong(1)));
                    }
                });
        return said;
    }
}
