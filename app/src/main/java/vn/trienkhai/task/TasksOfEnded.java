package vn.trienkhai.task;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.trienkhai.unit.EndingCounts;
import vn.trienkhai.unit.UnitDependants;

/** Tasks that units which are to end have not finished: they stay with them, for whoever gave them to see. */
@Component
class TasksOfEnded implements UnitDependants {
    private final EndingCounts counts;

    TasksOfEnded(EndingCounts counts) {
        this.counts = counts;
    }

    @Override
    public List<String> hanging(LocalDate day, Collection<Ending> endings) {
        return counts.said("select task_open_of(:units)", endings, "task.ended.open");
    }
}
