package vn.trienkhai.account;

import vn.trienkhai.shared.Role;
import vn.trienkhai.shared.UnitId;

/** Quyền được giao: a role that a person holds for a unit. */
public record Grant(UnitId unit, Role role) {}
