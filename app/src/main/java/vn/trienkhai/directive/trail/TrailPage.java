package vn.trienkhai.directive.trail;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.trienkhai.shared.Evidence;
import vn.trienkhai.shared.UnitId;
import vn.trienkhai.shared.Vietnamese;
import vn.trienkhai.unit.Unit;

/**
 * What the page of one duty's way prints.
 *
 * @param problem why an answer was not kept; empty where none was given, or it was
 */
public record TrailPage(Trail trail, String title, Map<UnitId, Unit> units, String problem) {

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

    public String day(Instant at) {
        return Vietnamese.date(at);
    }

    /** Where an answer goes; from there the way leads back to this page. */
    public String answers() {
        return "/directives/" + trail.directive().id() + "/duties/" + (trail.place() + 1) + "/answers";
    }

    /** A field that a browser sends back as it was. */
    public record Hidden(String name, long value) {}

    public List<Hidden> hidden(Trail.Asked asked) {
        var question = asked.question();
        return List.of(
                new Hidden("source", question.source().value()),
                new Hidden("place", question.place()),
                new Hidden("sourceVersion", question.sourceVersion()),
                new Hidden("directive", question.directive().value()),
                new Hidden("version", question.version()),
                new Hidden("seen", question.seen()));
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
