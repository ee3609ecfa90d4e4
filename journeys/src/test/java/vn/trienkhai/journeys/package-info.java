/**
 * Journeys: what people do, through a real browser against the application as the launcher starts it. Each page that a
 * journey opens is checked for accessibility, for overflow at both widths and for words that are not Vietnamese.
 */
@org.jspecify.annotations.NullMarked
package vn.trienkhai.journeys;
