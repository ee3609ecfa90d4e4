package vn.trienkhai.unit.group;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.trienkhai.shared.UnitId;

/** For the resolver of names: a group's name is a phrase that means who is in it. Within a transaction of the acting unit. */
@Component
public class SavedGroups {
    private final GroupStore store;

    SavedGroups(GroupStore store) {
        this.store = store;
    }

    /** @param folded the phrase without marks, in small letters */
    public Optional<List<UnitId>> named(String folded, LocalDate day) {
        return store.named(folded).map(group -> store.units(group, day, 0, null));
    }
}
