package vn.trienkhai.unit.name;

import vn.trienkhai.unit.Resolution;

/**
 * One form under which what a phrase means may be known.
 *
 * @param rank how far from what was written; the nearest form that finds something counts
 * @param within a place that the phrase names besides, in which the unit must lie; or empty
 */
record Wording(String text, Resolution.Way way, int rank, String within) {
    Wording written(String other, int farther) {
        return new Wording(
                other, way == Resolution.Way.NAME ? Resolution.Way.ABBREVIATION : way, rank + farther, within);
    }
}
