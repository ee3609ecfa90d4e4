package vn.trienkhai.report;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.trienkhai.unit.EndingCounts;
import vn.trienkhai.unit.UnitDependants;

/** Reports that units which are to end still owe, and those that they wait for. */
@Component
class ReportsOfEnded implements UnitDependants {
    private final EndingCounts counts;

    ReportsOfEnded(EndingCounts counts) {
        this.counts = counts;
    }

    @Override
    public List<String> hanging(LocalDate day, Collection<Ending> endings) {
        return counts.said(
                "select owed, asked from report_open_of(:units)", endings, "report.ended.owed", "report.ended.asked");
    }
}
