package vn.trienkhai.unit.group;

import java.util.List;
import java.util.Optional;
import vn.trienkhai.shared.Vietnamese;
import vn.trienkhai.unit.UnitChoices;
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
        Texts texts)
        implements UnitChoices {

    public String path() {
        return group.map(each -> "/units/groups/" + each.id()).orElse("/units/groups");
    }

    public boolean isTag(String tag) {
        return Vietnamese.fold(tag).equals(Vietnamese.fold(GroupForm.text(form.tag())));
    }
}
