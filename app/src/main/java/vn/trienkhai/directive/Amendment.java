package vn.trienkhai.directive;

import java.time.Instant;

/**
 * Chỗ đã sửa: a value that a person put in the place of what was read.
 *
 * @param was what stood there before, as text; empty where nothing stood
 * @param version the draft's version that this change made
 */
public record Amendment(String by, Instant at, String was, int version) {}
