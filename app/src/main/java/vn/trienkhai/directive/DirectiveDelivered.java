package vn.trienkhai.directive;

import java.util.List;
import vn.trienkhai.shared.UnitId;

/** A directive stands in the registers of these further units; published once for each step of a delivery. */
public record DirectiveDelivered(DirectiveId directive, UnitId by, List<UnitId> units) {
    public DirectiveDelivered {
        units = List.copyOf(units);
    }
}
