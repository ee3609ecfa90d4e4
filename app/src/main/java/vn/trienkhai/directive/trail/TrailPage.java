package vn.trienkhai.directive.trail;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.trienkhai.shared.Evidence;
import vn.trienkhai.shared.UnitId;
import vn.trienkhai.shared.Vietnamese;
import vn.trienkhai.unit.Unit;

/** What the page of one duty's way prints. */
public record TrailPage(Trail trail, String title, Map<UnitId, Unit> units) {

    public String name(UnitId unit) {
        return Optional.ofNullable(units.get(unit)).map(Unit::name).orElse("");
    }

    /** Where the words of a duty stand in their directive. */
    public String passage(Evidence words) {
        return "/directives/" + words.directiveId() + "/passage?start=" + words.start() + "&end=" + words.end();
    }

    public String day(LocalDate day) {
        return Vietnamese.date(day);
    }

    /** How many of the units that were given it are not named. */
    public long unnamed(DutyWork.Given given) {
        return given.units() - given.some().size();
    }

    /** Those that may be named to the caller. */
    public List<DutyWork.AtUnit> named(DutyWork.Given given) {
        return given.some().stream()
                .filter(each -> units.containsKey(each.unit()))
                .toList();
    }
}
