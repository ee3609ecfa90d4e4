package vn.trienkhai.directive;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.trienkhai.unit.EndingCounts;
import vn.trienkhai.unit.UnitDependants;

/** Directives under way at units that are to end. */
@Component
class DirectivesOfEnded implements UnitDependants {
    private final EndingCounts counts;

    DirectivesOfEnded(EndingCounts counts) {
        this.counts = counts;
    }

    @Override
    public List<String> hanging(LocalDate day, Collection<Ending> endings) {
        return counts.said(
                "select waiting, begun from directive_open_of(:units)",
                endings,
                "directive.ended.waiting",
                "directive.ended.begun");
    }
}
