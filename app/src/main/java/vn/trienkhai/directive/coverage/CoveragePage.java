package vn.trienkhai.directive.coverage;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.web.util.UriComponentsBuilder;
import vn.trienkhai.directive.Directive;
import vn.trienkhai.directive.outside.OutsideDelivery;
import vn.trienkhai.shared.UnitId;
import vn.trienkhai.shared.Vietnamese;
import vn.trienkhai.unit.Level;
import vn.trienkhai.unit.Line;
import vn.trienkhai.unit.Unit;

/**
 * What the page of coverage prints.
 *
 * @param offices outside the system, in the order they were sent
 * @param late the first units that have not taken it in; how many there are stands in the coverage
 * @param mayRemind whether the person may send reminders
 * @param words suggested for a reminder
 * @param problem why a reminder was not sent
 */
public record CoveragePage(
        Directive directive,
        Coverage coverage,
        List<OutsideDelivery> offices,
        List<Coverage.Listed> late,
        List<Reminder> sent,
        boolean mayRemind,
        String chosen,
        String words,
        String problem) {
    /** Height of a strip in the drawing, and of what parts it from the next, in pixels. */
    private static final int STRIP = 44;

    private static final int GAP = 4;

    public String address() {
        return "/directives/" + directive.id() + "/coverage";
    }

    public String address(UnitId root) {
        return address() + "?unit=" + root.value();
    }

    public String list(UnitId root, String state) {
        return address() + "/units?unit=" + root.value() + "&state=" + state;
    }

    /** Of one line and level, in one state or in all. */
    public String list(UnitId root, Coverage.OfLevel level, String state) {
        return list(root, state) + "&line=" + level.line().stored() + "&level="
                + level.level().stored();
    }

    /** Of offices outside, in one state or in all. */
    public String listOutside(String state) {
        return list(coverage.root().id(), state) + "&line=" + Wanted.OUTSIDE;
    }

    /** Of offices that stand alike, or nearly so. */
    public String listOutside(OutsideDelivery.Standing standing) {
        return listOutside(
                standing.isFailed()
                        ? Wanted.FAILED
                        : OfficesOutside.reached(standing).stored());
    }

    public Tally outside() {
        return OfficesOutside.tally(offices);
    }

    public Map<OutsideDelivery.Standing, Long> outsideStandings() {
        return OfficesOutside.standings(offices);
    }

    public int top(int strip) {
        return strip * (STRIP + GAP);
    }

    public int height(Icicle.Part part) {
        return Math.max(1, Math.round(STRIP * part.height() / (float) Icicle.WIDTH));
    }

    public int top(int strip, Icicle.Part part) {
        return top(strip) + Math.round(STRIP * part.from() / (float) Icicle.WIDTH);
    }

    public int height() {
        return coverage.icicle().strips().size() * (STRIP + GAP);
    }

    /** Wide enough for a name. */
    public boolean isNamed(Icicle.Cell cell) {
        return cell.unit().isPresent() && cell.width() >= 1_400;
    }

    public String name(Icicle.Cell cell) {
        return cell.unit().map(unit -> named(unit)).orElse("");
    }

    private String named(UnitId unit) {
        var found = coverage.named().get(unit);
        return found == null ? "" : found.shortName();
    }

    /** What somebody here can still be reminded of. */
    public List<Reminder.Asked> asked() {
        return Arrays.stream(Reminder.Asked.values())
                .filter(asked -> coverage.late(asked) > 0)
                .toList();
    }

    public boolean isRootLate() {
        return Arrays.stream(Reminder.Asked.values()).anyMatch(coverage::isRootLate);
    }

    public List<Reached> states() {
        return Arrays.asList(Reached.values());
    }

    public String at(Instant at) {
        var there = at.atZone(Vietnamese.ZONE);
        return "%d:%02d, %s".formatted(there.getHour(), there.getMinute(), Vietnamese.date(there));
    }

    public String number(long n) {
        return Vietnamese.number(n);
    }

    /**
     * The list of units in one state or in all, a page at a time.
     *
     * @param offices outside the system, behind the last of the units
     * @param hasOffices whether there are any, asked for or not
     */
    public record Listing(
            Directive directive,
            Unit root,
            Wanted wanted,
            List<Coverage.Listed> units,
            boolean hasMore,
            List<OutsideDelivery> offices,
            boolean hasOffices,
            List<Reached> states) {
        public String address(String behind) {
            return asked("units").queryParam("behind", behind).build().encode().toUriString();
        }

        public String sheet() {
            return asked("units.xlsx").build().encode().toUriString();
        }

        private UriComponentsBuilder asked(String page) {
            return UriComponentsBuilder.fromPath("/directives/" + directive.id() + "/coverage/" + page)
                    .queryParam("unit", root.id().value())
                    .queryParam("state", wanted.state())
                    .queryParamIfPresent(
                            "line",
                            wanted.isOutside()
                                    ? Optional.of(Wanted.OUTSIDE)
                                    : wanted.line().map(Line::stored))
                    .queryParamIfPresent("level", wanted.level().map(Level::stored));
        }

        public List<Line> lines() {
            return List.of(Line.values());
        }

        public List<Level> levels() {
            return List.of(Level.values());
        }

        public String day(Instant at) {
            return Vietnamese.date(at);
        }
    }
}
