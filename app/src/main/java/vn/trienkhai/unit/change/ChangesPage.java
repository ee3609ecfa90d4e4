package vn.trienkhai.unit.change;

import java.util.List;
import vn.trienkhai.shared.Vietnamese;
import vn.trienkhai.unit.Unit;
import vn.trienkhai.unit.change.ChangeForm.Action;
import vn.trienkhai.web.Texts;

/** What can be done to one unit, and what has been done by hand. */
public record ChangesPage(Unit unit, List<DoneChange> done, Texts texts) {

    public List<Action> actions() {
        return List.of(Action.values());
    }

    public String name(Action action) {
        return texts.of("unit.change.action." + action);
    }

    public String lead(Action action) {
        return texts.of("unit.change.lead." + action);
    }

    public String what(DoneChange change) {
        return texts.of(
                change.undoneAt().isPresent() ? "unit.change.done.undone" : "unit.change.done.made",
                Vietnamese.date(change.on()),
                change.person(),
                Vietnamese.date(change.madeAt()));
    }
}
