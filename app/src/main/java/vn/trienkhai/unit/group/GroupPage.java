package vn.trienkhai.unit.group;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.trienkhai.shared.Vietnamese;
import vn.trienkhai.unit.Unit;
import vn.trienkhai.web.Texts;

/**
 * What the page of one group prints. Public because templates are compiled elsewhere.
 *
 * @param from how many come before those shown, {@code most} are shown
 */
public record GroupPage(
        UnitGroup group,
        Optional<Unit> below,
        LocalDate day,
        int from,
        int most,
        GroupMembers members,
        List<GroupUse> uses,
        boolean mayChange,
        Texts texts) {

    public String path() {
        return "/units/groups/" + group.id();
    }

    /** In sentences: what it asks for. */
    public List<String> conditions() {
        var query = group.query();
        var said = new ArrayList<String>();
        if (group.sort() == UnitGroup.Sort.LIST) {
            said.add(texts.of("unit.group.says.list", group.listed().size()));
        }
        below.ifPresent(unit ->
                said.add(texts.of(query.direct() ? "unit.group.says.direct" : "unit.group.says.below", unit.name())));
        query.line().ifPresent(line -> said.add(texts.of("unit.group.says.line", texts.of("unit.line." + line))));
        query.level().ifPresent(level -> said.add(texts.of("unit.group.says.level", texts.of("unit.level." + level))));
        query.kind().ifPresent(kind -> said.add(texts.of("unit.group.says.kind", kind)));
        query.beginning().ifPresent(words -> said.add(texts.of("unit.group.says.beginning", words)));
        query.tag().ifPresent(tag -> said.add(texts.of("unit.group.says.tag", tag)));
        return said;
    }

    public boolean isByTag() {
        return group.query().tag().isPresent();
    }

    public boolean isBelowEnded() {
        return below.filter(unit -> !unit.isAliveOn(day)).isPresent();
    }

    public String dayInWords() {
        return Vietnamese.date(day);
    }

    public String what(Unit unit) {
        return texts.of("unit.line." + unit.line()) + " · " + texts.of("unit.level." + unit.level());
    }

    public boolean more() {
        return from + members.units().size() < members.count();
    }

    public String at(int start) {
        return path() + "?on=" + day + "&from=" + start;
    }

    public String what(GroupUse use) {
        return texts.of("unit.group.used", Vietnamese.date(use.on()), use.person(), use.count());
    }
}
