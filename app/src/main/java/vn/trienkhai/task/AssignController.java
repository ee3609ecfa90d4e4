package vn.trienkhai.task;

import jakarta.servlet.http.HttpServletResponse;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.trienkhai.campaign.CampaignId;
import vn.trienkhai.campaign.Campaigns;
import vn.trienkhai.directive.Directives;
import vn.trienkhai.directive.delivery.Deliveries;
import vn.trienkhai.shared.AccessRefused;
import vn.trienkhai.shared.Actor;
import vn.trienkhai.shared.Refusal;
import vn.trienkhai.shared.Role;
import vn.trienkhai.shared.Transactions;
import vn.trienkhai.shared.UnitId;
import vn.trienkhai.unit.UnitAccess;
import vn.trienkhai.unit.Units;
import vn.trienkhai.web.Texts;

/** Giao và gửi: gives the tasks of a campaign to units and sends them its directive. */
@Controller
class AssignController {
    private final Tasks tasks;
    private final Suggestions suggestions;
    private final Campaigns campaigns;
    private final Directives directives;
    private final Deliveries deliveries;
    private final Units units;
    private final UnitAccess access;
    private final Transactions transactions;
    private final Texts texts;

    AssignController(
            Tasks tasks,
            Suggestions suggestions,
            Campaigns campaigns,
            Directives directives,
            Deliveries deliveries,
            Units units,
            UnitAccess access,
            Transactions transactions,
            Texts texts) {
        this.tasks = tasks;
        this.suggestions = suggestions;
        this.campaigns = campaigns;
        this.directives = directives;
        this.deliveries = deliveries;
        this.units = units;
        this.access = access;
        this.transactions = transactions;
        this.texts = texts;
    }

    @GetMapping("/campaigns/{id}/assign")
    String choose(Actor actor, @PathVariable long id, Model model) {
        access.require(actor, Role.DRAFTER, Role.CLERK, Role.APPROVER);
        var campaign = new CampaignId(id);
        if (!campaigns.find(actor, campaign).isOf(actor.unit())) {
            throw new AccessRefused("campaign " + id + " is another unit's");
        }
        model.addAttribute("page", page(actor, campaign, AssignForm.suggested(suggestions.of(actor, campaign)), ""));
        return "task/assign";
    }

    private AssignPage page(Actor actor, CampaignId id, AssignForm form, String problem) {
        var campaign = campaigns.find(actor, id);
        var given = tasks.given(actor, id, 0, 1000);
        var sums =
                given.sums().stream().collect(Collectors.toMap(AssignmentStore.Sum::task, AssignmentStore.Sum::given));
        var givenTo = given.assignments().stream()
                .collect(Collectors.groupingBy(
                        Assignment::task, Collectors.mapping(Assignment::unit, Collectors.toSet())));
        return new AssignPage(
                campaign,
                directives.find(actor, campaign.directive()),
                suggestions.of(actor, id),
                units.children(actor, actor.unit()),
                sums,
                givenTo,
                form.boxes(),
                form.others(),
                delivers(actor),
                problem);
    }

    private static boolean delivers(Actor actor) {
        return actor.isAny(Role.CLERK, Role.APPROVER);
    }

    @PostMapping("/campaigns/{id}/assignments")
    String assign(
            Actor actor,
            @PathVariable long id,
            @RequestParam Map<String, String> fields,
            @RequestParam(required = false) Set<String> unit,
            Model model,
            HttpServletResponse response) {
        var campaign = new CampaignId(id);
        var form = AssignForm.of(unit == null ? Set.of() : unit, fields);
        try {
            transactions.run(actor, () -> give(actor, campaign, form));
            return "redirect:/campaigns/" + id;
        } catch (Refusal refusal) {
            response.setStatus(422);
            model.addAttribute(
                    "page",
                    page(
                            actor,
                            campaign,
                            form,
                            texts.of(refusal.key(), refusal.values().toArray())));
            return "task/assign";
        }
    }

    private void give(Actor actor, CampaignId id, AssignForm form) {
        var all = new HashSet<UnitId>();
        for (var suggestion : suggestions.of(actor, id)) {
            var task = suggestion.task();
            var leads = chosen(actor, suggestion, form, AssignmentRole.LEAD);
            leads.addAll(named(actor, form.others().getOrDefault(task.id(), "")));
            var supports = chosen(actor, suggestion, form, AssignmentRole.SUPPORT);
            if (!leads.isEmpty() || !supports.isEmpty()) {
                tasks.assign(actor, task.id(), leads, supports, form.deadline(task.id()));
            }
            all.addAll(leads);
            all.addAll(supports);
        }
        if (all.isEmpty()) {
            throw new Refusal("task.assign.nobody");
        }
        all.remove(actor.unit());
        if (delivers(actor) && !all.isEmpty()) {
            deliveries.deliver(actor, campaigns.find(actor, id).directive(), all);
        }
    }

    private Set<UnitId> chosen(Actor actor, Suggestion suggestion, AssignForm form, AssignmentRole role) {
        var task = suggestion.task();
        var chosen = new LinkedHashSet<UnitId>(form.units(task.id(), role));
        for (int group : form.groups(task.id(), role)) {
            var all = group < 0
                    ? units.children(actor, actor.unit())
                    : suggestion.groups().get(group).units();
            all.forEach(each -> chosen.add(each.id()));
        }
        return chosen;
    }

    /** Units typed by name, separated by semicolons. */
    private List<UnitId> named(Actor actor, String typed) {
        var found = new HashMap<String, List<UnitId>>();
        for (var name : typed.split(";")) {
            if (!name.isBlank()) {
                var meant = units.resolve(actor, actor.unit(), name.strip());
                if (meant.isEmpty()) {
                    throw new Refusal("task.assign.unknown", name.strip());
                }
                found.put(name, meant.stream().map(vn.trienkhai.unit.Unit::id).toList());
            }
        }
        return found.values().stream().flatMap(List::stream).toList();
    }
}
