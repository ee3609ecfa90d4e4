package vn.trienkhai.unit.group;

import java.util.List;
import vn.trienkhai.unit.Unit;

/**
 * Who is in a group on a day.
 *
 * @param units one page of them, in official order
 * @param count all of them
 * @param lost units of a list that have ended, and of which it cannot be said which one took over
 */
public record GroupMembers(List<Unit> units, int count, List<Unit> lost) {}
