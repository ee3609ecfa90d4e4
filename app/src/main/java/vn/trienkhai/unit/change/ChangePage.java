package vn.trienkhai.unit.change;

import java.util.List;
import java.util.Optional;
import vn.trienkhai.shared.Vietnamese;
import vn.trienkhai.unit.Level;
import vn.trienkhai.unit.Unit;
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
        List<Unit> choices,
        Optional<ChangePreview> preview,
        String problem,
        List<DoneChange> done,
        Texts texts) {

    public List<Action> actions() {
        return List.of(Action.values());
    }

    public String name(Action action) {
        return texts.of("unit.change.action." + action);
    }

    public List<Level> levels() {
        return List.of(Level.values());
    }

    public String name(Level level) {
        return texts.of("unit.level." + level);
    }

    public String what(DoneChange change) {
        return texts.of(
                change.undoneAt().isPresent() ? "unit.change.done.undone" : "unit.change.done.made",
                Vietnamese.date(change.on()),
                change.person(),
                Vietnamese.date(change.madeAt()));
    }
}
