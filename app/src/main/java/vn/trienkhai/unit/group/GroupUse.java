package vn.trienkhai.unit.group;

import java.time.LocalDate;

/** That a group was used, and how many were in it then. */
public record GroupUse(long id, String name, String usedFor, LocalDate on, String person, int count) {}
