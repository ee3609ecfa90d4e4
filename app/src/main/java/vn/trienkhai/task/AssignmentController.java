package vn.trienkhai.task;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.trienkhai.campaign.Campaigns;
import vn.trienkhai.directive.Directive;
import vn.trienkhai.directive.DirectiveState;
import vn.trienkhai.directive.Directives;
import vn.trienkhai.directive.delivery.Deliveries;
import vn.trienkhai.shared.Actor;
import vn.trienkhai.shared.Conflict;
import vn.trienkhai.shared.Role;
import vn.trienkhai.shared.Transactions;
import vn.trienkhai.shared.UnitId;
import vn.trienkhai.unit.Unit;
import vn.trienkhai.unit.Units;
import vn.trienkhai.web.Texts;

/** One assignment: take it on, say how far it is, pass it on. */
@Controller
class AssignmentController {
    private static final int BELOW = 200;
    private static final int PAGE = 50;

    private final Tasks tasks;
    private final Campaigns campaigns;
    private final Directives directives;
    private final Deliveries deliveries;
    private final Units units;
    private final Transactions transactions;
    private final StandingWords standings;
    private final Texts texts;

    AssignmentController(
            Tasks tasks,
            Campaigns campaigns,
            Directives directives,
            Deliveries deliveries,
            Units units,
            Transactions transactions,
            StandingWords standings,
            Texts texts) {
        this.tasks = tasks;
        this.campaigns = campaigns;
        this.directives = directives;
        this.deliveries = deliveries;
        this.units = units;
        this.transactions = transactions;
        this.standings = standings;
        this.texts = texts;
    }

    /** All open assignments of the acting unit, page by page. */
    @GetMapping("/assignments")
    String list(Actor actor, @RequestParam Optional<Integer> from, Model model) {
        int start = Math.max(0, Math.min(from.orElse(0), DueCounts.MOST));
        var due = tasks.due(actor, start + PAGE + 1);
        var shown = due.subList(Math.min(start, due.size()), Math.min(start + PAGE, due.size()));
        model.addAttribute(
                "mine",
                shown.stream()
                        .map(duty -> new BoardPage.Mine(duty, standings.of(duty.assignment())))
                        .toList());
        model.addAttribute("next", due.size() > start + PAGE ? "" + (start + PAGE) : "");
        return "task/list";
    }

    @GetMapping("/assignments/{id}")
    String show(Actor actor, @PathVariable long id, Model model) {
        model.addAttribute("page", page(actor, new AssignmentId(id), "", ""));
        return "task/assignment";
    }

    private AssignmentPage page(Actor actor, AssignmentId id, String typed, String problem) {
        var duty = tasks.assignment(actor, id);
        var assignment = duty.assignment();
        boolean mine = assignment.unit().equals(actor.unit());
        var passedOn = tasks.passedOn(actor, id, BELOW);
        var named = new java.util.HashSet<>(Set.of(assignment.unit(), assignment.assignedBy()));
        passedOn.forEach(each -> named.add(each.unit()));
        var found = units.find(actor, named);
        var names = BoardController.names(found);
        boolean open = assignment.state() != AssignmentState.DONE;
        boolean drafts = actor.isAny(Role.DRAFTER, Role.CLERK, Role.APPROVER);
        var below = found.stream()
                .flatMap(unit -> passedOn.stream().filter(each -> each.unit().equals(unit.id())))
                .map(each -> new AssignmentPage.Below(
                        Objects.requireNonNull(names.get(each.unit())), each, standings.of(each)))
                .toList();
        return new AssignmentPage(
                duty,
                standings.of(assignment),
                campaigns.find(actor, duty.task().campaign()),
                names.getOrDefault(assignment.unit(), ""),
                names.getOrDefault(assignment.assignedBy(), ""),
                below,
                mine && drafts && open ? units.children(actor, actor.unit()) : List.of(),
                passedOn.stream().map(each -> each.unit().value()).collect(Collectors.toSet()),
                mine && drafts ? letter(actor, duty) : Optional.empty(),
                mine,
                mine && open && actor.isAny(Role.REPORTER, Role.DRAFTER, Role.CLERK, Role.APPROVER),
                mine && open && drafts,
                typed,
                problem);
    }

    /** The newest letter of the acting unit that carries out the directive of the task and has been issued. */
    private Optional<Directive> letter(Actor actor, Duty duty) {
        var source = duty.task().directive();
        if (directives.readable(actor, List.of(source)).isEmpty()) {
            return Optional.empty();
        }
        return directives.carryingOut(actor, source).stream()
                .filter(each -> each.state() == DirectiveState.ISSUED)
                .reduce((older, newer) -> newer);
    }

    @PostMapping("/assignments/{id}/acceptance")
    String accept(Actor actor, @PathVariable long id) {
        tasks.accept(actor, new AssignmentId(id));
        return "redirect:/assignments/" + id;
    }

    @PostMapping("/assignments/{id}/progress")
    String progress(
            Actor actor,
            @PathVariable long id,
            @RequestParam int version,
            @RequestParam Optional<Integer> percent,
            @RequestParam(defaultValue = "") String note,
            Model model,
            HttpServletResponse response) {
        return told(
                actor,
                id,
                note,
                model,
                response,
                () -> tasks.progress(actor, new AssignmentId(id), version, percent, note));
    }

    @PostMapping("/assignments/{id}/completion")
    String done(
            Actor actor,
            @PathVariable long id,
            @RequestParam int version,
            @RequestParam(defaultValue = "") String note,
            Model model,
            HttpServletResponse response) {
        return told(actor, id, note, model, response, () -> tasks.done(actor, new AssignmentId(id), version, note));
    }

    /** Shows what a colleague saved meanwhile beside what was typed; neither is lost. */
    private String told(
            Actor actor, long id, String note, Model model, HttpServletResponse response, Runnable telling) {
        try {
            telling.run();
            return "redirect:/assignments/" + id;
        } catch (Conflict conflict) {
            response.setStatus(409);
            var problem = texts.of(conflict.key(), conflict.values().toArray());
            model.addAttribute("page", page(actor, new AssignmentId(id), note, problem));
            return "task/assignment";
        }
    }

    @PostMapping("/assignments/{id}/passing-on")
    String passOn(
            Actor actor,
            @PathVariable long id,
            @RequestParam(required = false) Set<Integer> unit,
            @RequestParam(defaultValue = "false") boolean all,
            @RequestParam(defaultValue = "") String deadline) {
        var chosen = all
                ? units.children(actor, actor.unit()).stream().map(Unit::id).toList()
                : (unit == null ? Set.<Integer>of() : unit)
                        .stream().map(UnitId::new).toList();
        var day = deadline.isBlank() ? Optional.<java.time.LocalDate>empty() : Optional.of(AssignForm.day(deadline));
        transactions.run(actor, () -> {
            var letter = letter(actor, tasks.assignment(actor, new AssignmentId(id)));
            tasks.passOn(actor, new AssignmentId(id), chosen, day, letter.map(Directive::id));
            if (letter.isPresent() && actor.isAny(Role.CLERK, Role.APPROVER)) {
                deliveries.deliver(actor, letter.get().id(), chosen);
            }
        });
        return "redirect:/assignments/" + id;
    }
}
