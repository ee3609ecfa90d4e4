package vn.trienkhai.unit.group;

import java.util.List;
import java.util.Map;
import vn.trienkhai.shared.Vietnamese;
import vn.trienkhai.web.Texts;

/** What the list of groups prints. Public because templates are compiled elsewhere. */
public record GroupListPage(List<UnitGroup> groups, Map<UnitGroup, Integer> counts, boolean mayChange, Texts texts) {

    public String what(UnitGroup group) {
        return group.endedOn()
                .map(day -> texts.of("unit.group.ended", Vietnamese.date(day)))
                .orElseGet(() -> texts.of("unit.group.many_today", counts.getOrDefault(group, 0)));
    }

    public String sort(UnitGroup group) {
        return texts.of("unit.group.sort." + group.sort());
    }
}
