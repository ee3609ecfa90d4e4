package vn.trienkhai.task;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import vn.trienkhai.campaign.CampaignId;
import vn.trienkhai.campaign.Campaigns;
import vn.trienkhai.campaign.Timelines;
import vn.trienkhai.directive.Directives;
import vn.trienkhai.shared.Actor;
import vn.trienkhai.shared.Role;
import vn.trienkhai.shared.UnitId;
import vn.trienkhai.unit.Unit;
import vn.trienkhai.unit.Units;
import vn.trienkhai.web.Texts;

/** The page of a campaign: the timeline, and tasks by unit. */
@Controller
class BoardController {
    private static final int UNITS = 50;

    private final Tasks tasks;
    private final Campaigns campaigns;
    private final Timelines timelines;
    private final Directives directives;
    private final Units units;
    private final StandingWords standings;
    private final Texts texts;

    BoardController(
            Tasks tasks,
            Campaigns campaigns,
            Timelines timelines,
            Directives directives,
            Units units,
            StandingWords standings,
            Texts texts) {
        this.tasks = tasks;
        this.campaigns = campaigns;
        this.timelines = timelines;
        this.directives = directives;
        this.units = units;
        this.standings = standings;
        this.texts = texts;
    }

    @GetMapping("/campaigns/{id}")
    String show(Actor actor, @PathVariable long id, @RequestParam Optional<Integer> after, Model model) {
        model.addAttribute("page", page(actor, new CampaignId(id), after.orElse(0)));
        return "task/board";
    }

    private BoardPage page(Actor actor, CampaignId id, int after) {
        var detail = campaigns.detail(actor, id);
        var campaign = detail.campaign();
        var given = tasks.given(actor, id, after, UNITS);
        var handedOut = given.sums().stream().collect(Collectors.toMap(AssignmentStore.Sum::task, Function.identity()));
        var shown = given.tasks().stream()
                .filter(task -> handedOut.containsKey(task.id()))
                .toList();
        boolean drafts = actor.isAny(Role.DRAFTER, Role.CLERK, Role.APPROVER);
        return new BoardPage(
                detail,
                timelines.of(actor, detail),
                Optional.ofNullable(directives
                        .readable(actor, List.of(campaign.directive()))
                        .get(campaign.directive())),
                units.find(actor, campaign.unit()).name(),
                participants(campaigns.participants(actor, id)),
                tasks.ofUnit(actor, id).stream()
                        .map(duty -> new BoardPage.Mine(duty, standings.of(duty.assignment())))
                        .toList(),
                shown.stream()
                        .map(task -> new BoardPage.Column(task, sum(handedOut, task)))
                        .toList(),
                rows(actor, given, shown),
                given.tasks().stream()
                        .filter(task -> !handedOut.containsKey(task.id())
                                && task.parent().isEmpty())
                        .toList(),
                given.more() ? Optional.of(given.units().getLast().value()) : Optional.empty(),
                drafts && campaign.open() && campaign.isOf(actor.unit()),
                drafts && campaign.open() && campaign.isOf(actor.unit()));
    }

    private String participants(int counted) {
        return counted > Campaigns.MOST
                ? texts.of("task.board.participants_more", Campaigns.MOST)
                : texts.of("task.board.participants", counted);
    }

    private String sum(Map<TaskId, AssignmentStore.Sum> sums, Task task) {
        var sum = java.util.Objects.requireNonNull(sums.get(task.id()));
        return sum.late() > 0
                ? texts.of("task.board.sum_late", sum.done(), sum.given(), sum.late())
                : texts.of("task.board.sum", sum.done(), sum.given());
    }

    private List<BoardPage.Row> rows(Actor actor, Tasks.Given given, List<Task> shown) {
        var below =
                given.below().stream().collect(Collectors.toMap(AssignmentStore.Below::parent, Function.identity()));
        return units.find(actor, given.units()).stream()
                .map(unit -> new BoardPage.Row(
                        unit,
                        shown.stream()
                                .map(task -> cell(given, below, unit, task))
                                .toList()))
                .toList();
    }

    private Optional<BoardPage.Cell> cell(
            Tasks.Given given, Map<AssignmentId, AssignmentStore.Below> below, Unit unit, Task task) {
        return given.assignments().stream()
                .filter(each -> each.unit().equals(unit.id()) && each.task().equals(task.id()))
                .findFirst()
                .map(each -> new BoardPage.Cell(each.id(), said(each, below), each.role() == AssignmentRole.SUPPORT));
    }

    private Said said(Assignment assignment, Map<AssignmentId, AssignmentStore.Below> below) {
        var passed = below.get(assignment.id());
        return passed == null ? standings.of(assignment) : standings.of(assignment, passed.given(), passed.done());
    }

    /** Names of units by number, for those who print them. */
    static Map<UnitId, String> names(List<Unit> found) {
        return found.stream().collect(Collectors.toMap(Unit::id, Unit::name));
    }
}
