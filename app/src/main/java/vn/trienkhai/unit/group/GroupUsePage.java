package vn.trienkhai.unit.group;

import java.util.List;
import vn.trienkhai.shared.Vietnamese;
import vn.trienkhai.unit.Unit;
import vn.trienkhai.web.Texts;

/** What the page of one use of a group prints: who was in it then. Public because templates are compiled elsewhere. */
public record GroupUsePage(UnitGroup group, GroupUse use, int from, int most, List<Unit> units, Texts texts) {

    public String path() {
        return "/units/groups/" + group.id() + "/uses/" + use.id();
    }

    public String what() {
        return texts.of("unit.group.used", Vietnamese.date(use.on()), use.person(), use.count());
    }

    public boolean more() {
        return from + units.size() < use.count();
    }
}
