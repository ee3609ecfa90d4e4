package vn.trienkhai.unit.name;

import vn.trienkhai.unit.Line;
import vn.trienkhai.unit.Resolution;
import vn.trienkhai.unit.Unit;

/**
 * One form under which what a phrase means may be known.
 *
 * @param rank how far from what was written; the nearest form that finds something counts
 * @param within a place that the phrase names besides, in which the unit must lie; or empty
 * @param bare whether it is the place alone of a people's committee ("phường Mồ Dề"), by which no body of another line is meant
 */
record Wording(String text, Resolution.Way way, int rank, String within, boolean bare) {
    Wording(String text, Resolution.Way way, int rank, String within) {
        this(text, way, rank, within, false);
    }

    Wording written(String other, int farther) {
        return new Wording(
                other, way == Resolution.Way.NAME ? Resolution.Way.ABBREVIATION : way, rank + farther, within, bare);
    }

    Wording bared(String place, int farther) {
        return new Wording(place, written(place, 0).way(), rank + farther, within, true);
    }

    /** Whether it can be said of the unit. */
    boolean suits(Unit unit) {
        return !bare || unit.line() == Line.GOVERNMENT;
    }
}
