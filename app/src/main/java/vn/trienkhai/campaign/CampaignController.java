package vn.trienkhai.campaign;

import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.trienkhai.directive.Directive;
import vn.trienkhai.directive.DirectiveId;
import vn.trienkhai.directive.Directives;
import vn.trienkhai.shared.Actor;
import vn.trienkhai.shared.Refusal;
import vn.trienkhai.shared.Role;
import vn.trienkhai.shared.TypedDay;
import vn.trienkhai.unit.Unit;
import vn.trienkhai.unit.Units;
import vn.trienkhai.web.Texts;

/** The list of campaigns, and opening one. What is inside of a campaign is shown by the module of its tasks. */
@Controller
class CampaignController {
    private static final int PAGE = 50;

    private final Campaigns campaigns;
    private final Directives directives;
    private final Units units;
    private final Texts texts;

    CampaignController(Campaigns campaigns, Directives directives, Units units, Texts texts) {
        this.campaigns = campaigns;
        this.directives = directives;
        this.units = units;
        this.texts = texts;
    }

    @GetMapping("/campaigns")
    String list(Actor actor, @RequestParam Optional<Long> before, Model model) {
        var found = campaigns.listBefore(actor, before.orElse(Long.MAX_VALUE), PAGE + 1);
        var shown = found.subList(0, Math.min(PAGE, found.size()));
        var letters = directives.readable(
                actor, shown.stream().map(Campaign::directive).distinct().toList());
        var openers =
                units.find(actor, shown.stream().map(Campaign::unit).distinct().toList());
        model.addAttribute(
                "lines",
                shown.stream()
                        .map(each -> new CampaignLine(
                                each,
                                Optional.ofNullable(letters.get(each.directive()))
                                        .map(Directive::reference),
                                name(openers, each)))
                        .toList());
        model.addAttribute("older", found.size() > PAGE ? shown.getLast().id().toString() : "");
        return "campaign/list";
    }

    private static String name(List<Unit> openers, Campaign campaign) {
        return openers.stream()
                .filter(unit -> unit.id().equals(campaign.unit()))
                .map(Unit::name)
                .findFirst()
                .orElse("");
    }

    @GetMapping("/campaigns/new")
    String preview(Actor actor, @RequestParam long directive, Model model) {
        var id = new DirectiveId(directive);
        var opened = campaigns.openedFrom(actor, id);
        if (opened.isPresent()) {
            return "redirect:/campaigns/" + opened.get().id();
        }
        return preview(actor, campaigns.draft(actor, id), "", model);
    }

    private String preview(Actor actor, CampaignDraft draft, String problem, Model model) {
        var content = directives.content(actor, draft.directive());
        model.addAttribute(
                "page",
                new CampaignOpenPage(draft, directives.find(actor, draft.directive()), content.tasks(), problem));
        return "campaign/new";
    }

    @PostMapping("/campaigns")
    String open(
            Actor actor,
            @RequestParam long directive,
            @RequestParam String name,
            @RequestParam(required = false) List<String> from,
            @RequestParam(required = false) List<String> to,
            Model model,
            HttpServletResponse response) {
        var draft = campaigns.draft(actor, new DirectiveId(directive)).named(name);
        try {
            var changed = changed(draft, from == null ? List.of() : from, to == null ? List.of() : to);
            return "redirect:/campaigns/" + campaigns.open(actor, changed);
        } catch (Refusal refusal) {
            response.setStatus(422);
            return preview(
                    actor,
                    kept(draft, from == null ? List.of() : from, to == null ? List.of() : to),
                    texts.of(refusal.key(), refusal.values().toArray()),
                    model);
        }
    }

    private static CampaignDraft changed(CampaignDraft draft, List<String> from, List<String> to) {
        if (from.size() != draft.windows().size()
                || to.size() != draft.windows().size()) {
            throw new Refusal("campaign.open.changed");
        }
        var windows = new ArrayList<CampaignDraft.Window>();
        for (int i = 0; i < from.size(); i++) {
            windows.add(draft.windows().get(i).with(day(from.get(i)), day(to.get(i))));
        }
        return draft.with(windows);
    }

    /** What was typed, for showing it again; what is not a day is left out. */
    private static CampaignDraft kept(CampaignDraft draft, List<String> from, List<String> to) {
        try {
            return changed(draft, from, to);
        } catch (Refusal unusable) {
            return draft;
        }
    }

    private static Optional<LocalDate> day(String typed) {
        return TypedDay.ifTyped(typed, () -> new Refusal("campaign.open.day", typed));
    }

    @PostMapping("/campaigns/{id}/closing")
    String close(Actor actor, @PathVariable long id, @RequestParam int version) {
        actor.require(Role.DRAFTER, Role.CLERK, Role.APPROVER);
        campaigns.close(actor, new CampaignId(id), version);
        return "redirect:/campaigns/" + id;
    }
}
