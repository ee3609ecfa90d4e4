package vn.trienkhai.unit;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.trienkhai.shared.Actor;
import vn.trienkhai.shared.Role;
import vn.trienkhai.shared.UnitId;
import vn.trienkhai.web.Texts;

/** The page of one unit: as it is today, or as it was on its last day. */
@Controller
class UnitPageController {
    /** Of a hall where many bodies live, the first few. */
    private static final int MOST_HOUSEMATES = 20;

    private final Units units;
    private final UnitHistory history;
    private final UnitPeople people;
    private final Texts texts;
    private final Clock clock;

    UnitPageController(Units units, UnitHistory history, UnitPeople people, Texts texts, Clock clock) {
        this.units = units;
        this.history = history;
        this.people = people;
        this.texts = texts;
        this.clock = clock;
    }

    @GetMapping("/units/{id}")
    String show(Actor actor, @PathVariable int id, Model model) {
        var unit = units.find(actor, new UnitId(id));
        var today = LocalDate.now(clock);
        var day = unit.isAliveOn(today)
                ? today
                : unit.validTo().map(end -> end.minusDays(1)).orElse(unit.validFrom());
        model.addAttribute(
                "page",
                new UnitPage(
                        unit,
                        seats(actor, unit, day),
                        units.children(actor, unit.id(), day),
                        units.host(actor, unit.id(), day),
                        drawings(actor, unit),
                        history.of(actor, unit.id()),
                        people.posts(actor, unit.id()),
                        today,
                        actor.isAny(Role.OPERATOR, Role.UNIT_ADMINISTRATOR),
                        texts));
        return "unit/show";
    }

    /** The place of the unit in its line, then of those with whom it lives in theirs. */
    private List<UnitPage.Seat> seats(Actor actor, Unit unit, LocalDate day) {
        var host = units.host(actor, unit.id(), day);
        var housemates = Stream.of(
                        host.stream(),
                        host.stream().flatMap(body -> units.guests(actor, body.id(), day).stream()),
                        units.guests(actor, unit.id(), day).stream())
                .flatMap(each -> each)
                .filter(each -> !each.id().equals(unit.id()))
                .distinct()
                .limit(MOST_HOUSEMATES);
        return Stream.concat(Stream.of(unit), housemates)
                .map(each -> new UnitPage.Seat(each, units.above(actor, each.id(), day)))
                .toList();
    }

    private List<SuccessionDrawing> drawings(Actor actor, Unit unit) {
        var steps = units.successions(actor, unit.id());
        var named = steps.stream()
                .flatMap(step -> Stream.of(step.from(), step.to()))
                .distinct()
                .toList();
        return SuccessionDrawing.of(steps, units.find(actor, named));
    }
}
