package vn.trienkhai.unit.change;

import java.util.List;
import java.util.Optional;
import vn.trienkhai.unit.FoundUnit;
import vn.trienkhai.unit.Unit;
import vn.trienkhai.unit.UnitChoices;
import vn.trienkhai.unit.change.ChangeForm.Action;
import vn.trienkhai.web.Texts;

/**
 * What the page of changing one unit prints.
 *
 * @param choices units that the words for the other one may mean, where it is for the person to choose
 * @param preview what would happen; empty before it has been asked
 * @param problem why not, or empty
 */
public record ChangePage(
        Unit unit,
        List<Unit> children,
        ChangeForm form,
        List<FoundUnit> choices,
        Optional<ChangePreview> preview,
        String problem,
        Texts texts)
        implements UnitChoices {

    public Action action() {
        return form.chosen();
    }

    public String name() {
        return texts.of("unit.change.action." + action());
    }

    public String lead() {
        return texts.of("unit.change.lead." + action());
    }

    /** What the other unit is asked for as. */
    public String otherLabel() {
        return texts.of("unit.change.other." + action());
    }

    public String nameLabel() {
        return texts.of("unit.change.new_name." + action());
    }

    /** How a new unit of a division is spoken of: by its name, or by its place while it has none. */
    public String part(int place) {
        var name = ChangeForm.text(form.newUnits().get(place).name());
        return name.isEmpty() ? texts.of("unit.change.part", place + 1) : name;
    }
}
