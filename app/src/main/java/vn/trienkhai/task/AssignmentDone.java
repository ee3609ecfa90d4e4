package vn.trienkhai.task;

import vn.trienkhai.shared.UnitId;

/** A unit says that it has done what it was given. */
public record AssignmentDone(AssignmentId assignment, TaskId task, UnitId unit) {}
