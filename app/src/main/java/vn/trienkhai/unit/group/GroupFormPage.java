package vn.trienkhai.unit.group;

import java.util.List;
import java.util.Optional;
import vn.trienkhai.shared.Vietnamese;
import vn.trienkhai.unit.Level;
import vn.trienkhai.unit.Line;
import vn.trienkhai.web.Texts;

/**
 * What the page prints on which a group is made or changed. Public because templates are compiled elsewhere.
 *
 * @param problems what keeps it from being kept, in sentences
 */
public record GroupFormPage(
        Optional<UnitGroup> group,
        GroupForm form,
        List<String> problems,
        List<Groups.Kind> kinds,
        List<String> tags,
        Texts texts) {

    public String path() {
        return group.map(each -> "/units/groups/" + each.id()).orElse("/units/groups");
    }

    public List<Line> lines() {
        return List.of(Line.values());
    }

    public String name(Line line) {
        return texts.of("unit.line." + line);
    }

    public List<Level> levels() {
        return List.of(Level.values());
    }

    public String name(Level level) {
        return texts.of("unit.level." + level);
    }

    public boolean isTag(String tag) {
        return Vietnamese.fold(tag).equals(Vietnamese.fold(GroupForm.text(form.tag())));
    }
}
