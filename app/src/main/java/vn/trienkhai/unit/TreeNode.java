package vn.trienkhai.unit;

import java.util.Optional;
import vn.trienkhai.shared.UnitId;

/** A unit in the tree of some day; nodes come in official order, parents before children. */
public record TreeNode(Unit unit, Optional<UnitId> parent, int depth) {}
