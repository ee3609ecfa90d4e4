package vn.trienkhai.report;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.trienkhai.activity.Activities;
import vn.trienkhai.activity.Indicator;
import vn.trienkhai.campaign.Campaigns;
import vn.trienkhai.directive.DirectiveId;
import vn.trienkhai.directive.Directives;
import vn.trienkhai.shared.Actor;
import vn.trienkhai.shared.Evidence;
import vn.trienkhai.shared.Refusal;
import vn.trienkhai.shared.Role;
import vn.trienkhai.unit.Units;
import vn.trienkhai.web.Texts;

/** The list of reports, and asking for them. */
@Controller
class RequestController {
    private static final int LISTED = 100;

    private final Reports reports;
    private final ReportLists lists;
    private final ReportRequests requests;
    private final Consolidations consolidations;
    private final Extensions extensions;
    private final Activities activities;
    private final Campaigns campaigns;
    private final Directives directives;
    private final Units units;
    private final Texts texts;
    private final Clock clock;

    RequestController(
            Reports reports,
            ReportLists lists,
            ReportRequests requests,
            Consolidations consolidations,
            Extensions extensions,
            Activities activities,
            Campaigns campaigns,
            Directives directives,
            Units units,
            Texts texts,
            Clock clock) {
        this.reports = reports;
        this.lists = lists;
        this.requests = requests;
        this.consolidations = consolidations;
        this.extensions = extensions;
        this.activities = activities;
        this.campaigns = campaigns;
        this.directives = directives;
        this.units = units;
        this.texts = texts;
        this.clock = clock;
    }

    @GetMapping("/reports")
    String list(Actor actor, Model model) {
        model.addAttribute(
                "page",
                new ReportsPage(
                        LocalDate.now(clock),
                        lists.due(actor),
                        lists.toReview(actor),
                        lists.drafts(actor),
                        lists.sent(actor),
                        lists.outdated(actor),
                        requests.asked(actor, LISTED),
                        mayAsk(actor)));
        return "report/list";
    }

    @GetMapping("/reports/requests/{id:\\d+}")
    String show(Actor actor, @PathVariable long id, Model model) {
        model.addAttribute("page", page(actor, requests.find(actor, new RequestId(id))));
        return "report/request";
    }

    private RequestPage page(Actor actor, ReportRequest request) {
        boolean ours = request.unit().equals(actor.unit());
        boolean reviewed = request.isReviewedBy(actor.unit());
        var consolidated = consolidations.find(actor, request.id());
        var owes = reports.owes(actor, request.id());
        return new RequestPage(
                request,
                units.find(actor, request.unit()).name(),
                request.via().map(via -> units.find(actor, via).name()),
                reviewed,
                ours && actor.isAny(Role.DRAFTER, Role.APPROVER),
                owes && actor.isAny(Role.REPORTER, Role.DRAFTER, Role.APPROVER),
                mayAsk(actor),
                reviewed ? requests.progress(actor, request.id()) : List.of(),
                ours ? consolidations.live(actor, request.id()) : Map.of(),
                consolidated
                        .map(report -> reports.figures(actor, report).byCode())
                        .orElse(Map.of()),
                consolidated,
                owes ? reports.answer(actor, request.id()) : Optional.empty(),
                requests.serving(actor, request.id()).map(ReportRequest::id),
                owes ? due(actor, request.id()) : Optional.empty(),
                extensions.of(actor, request.id()),
                LocalDate.now(clock));
    }

    private Optional<LocalDate> due(Actor actor, RequestId request) {
        return lists.due(actor).stream()
                .filter(each -> each.request().equals(request))
                .findFirst()
                .flatMap(DueReport::due);
    }

    @PostMapping("/reports/requests/{id:\\d+}/consolidation")
    String consolidate(Actor actor, @PathVariable long id) {
        return "redirect:/jobs/" + consolidations.start(actor, new RequestId(id));
    }

    @GetMapping("/reports/requests/new")
    String form(
            Actor actor,
            @RequestParam Optional<Long> parent,
            @RequestParam Optional<Long> directive,
            @RequestParam Optional<Long> campaign,
            Model model) {
        actor.require(Role.DRAFTER, Role.CLERK, Role.APPROVER);
        model.addAttribute("page", asking(actor, parent, directive, campaign));
        return "report/new-request";
    }

    private NewRequestPage asking(
            Actor actor, Optional<Long> parent, Optional<Long> directive, Optional<Long> campaign) {
        return parent.map(id -> serving(actor, requests.find(actor, new RequestId(id))))
                .orElseGet(() -> said(actor, fromCampaign(actor, directive, campaign), campaign));
    }

    private NewRequestPage serving(Actor actor, ReportRequest superior) {
        return new NewRequestPage(
                superior.title(),
                superior.period().from().toString(),
                superior.period().to().toString(),
                superior.due().map(day -> day.minusDays(3).toString()).orElse(""),
                superior.rawDue(),
                superior.evidence(),
                activities.indicators(actor),
                superior.indicators().stream().map(Indicator::code).collect(Collectors.toSet()),
                units.children(actor, actor.unit()),
                superior.campaign().map(id -> id.value()),
                superior.directive().map(DirectiveId::value),
                Optional.of(superior.id().value()),
                Optional.empty(),
                "");
    }

    private Optional<DirectiveId> fromCampaign(Actor actor, Optional<Long> directive, Optional<Long> campaign) {
        return directive
                .map(DirectiveId::new)
                .or(() -> campaign.map(id -> campaigns
                        .find(actor, new vn.trienkhai.campaign.CampaignId(id))
                        .directive()));
    }

    /** Filled in from the first thing the directive wants reported. */
    private NewRequestPage said(Actor actor, Optional<DirectiveId> directive, Optional<Long> campaign) {
        var content = directive.map(id -> directives.content(actor, id));
        var wanted = content.flatMap(
                each -> each.reading().reportObligations().stream().findFirst());
        var today = LocalDate.now(clock);
        var title = directive.map(id -> directives.find(actor, id).subject()).orElse("");
        return new NewRequestPage(
                title.isEmpty() ? "" : texts.of("report.request.title_of", title),
                today.withDayOfMonth(1).toString(),
                today.toString(),
                wanted.map(each -> each.due() == null ? "" : each.due().toString())
                        .orElse(""),
                wanted.map(each -> each.raw()).orElse(""),
                evidence(actor, directive),
                activities.indicators(actor),
                Set.of("meetings", "talks", "attendance"),
                units.children(actor, actor.unit()),
                campaign,
                directive.map(DirectiveId::value),
                Optional.empty(),
                Optional.empty(),
                "");
    }

    private Optional<Evidence> evidence(Actor actor, Optional<DirectiveId> directive) {
        return directive
                .map(id -> directives.content(actor, id))
                .flatMap(content -> content.origin("/report_obligations/0")
                        .or(() -> content.origin("/report_obligations/0/raw"))
                        .or(() -> content.origin("/report_obligations/0/due")));
    }

    @PostMapping("/reports/requests")
    String open(
            Actor actor,
            @RequestParam(defaultValue = "") String title,
            @RequestParam(defaultValue = "") String from,
            @RequestParam(defaultValue = "") String to,
            @RequestParam(defaultValue = "") String due,
            @RequestParam(defaultValue = "") String rawDue,
            @RequestParam(required = false) List<String> indicator,
            @RequestParam(required = false) List<Integer> unit,
            @RequestParam Optional<Long> campaign,
            @RequestParam Optional<Long> directive,
            @RequestParam Optional<Long> parent,
            Model model,
            HttpServletResponse response) {
        var form = new RequestForm(
                title,
                from,
                to,
                due,
                indicator == null ? List.of() : indicator,
                unit == null ? List.of() : unit,
                campaign,
                directive,
                parent,
                rawDue);
        var evidence =
                parent.isPresent() ? Optional.<Evidence>empty() : evidence(actor, directive.map(DirectiveId::new));
        try {
            return "redirect:/reports/requests/" + requests.open(actor, form.request(evidence));
        } catch (Refusal refusal) {
            response.setStatus(422);
            var why = texts.of(refusal.key(), refusal.values().toArray());
            model.addAttribute(
                    "page", asking(actor, parent, directive, campaign).again(form, why));
            return "report/new-request";
        }
    }

    /** Whoever has units below may ask them. */
    private boolean mayAsk(Actor actor) {
        return actor.isAny(Role.DRAFTER, Role.CLERK, Role.APPROVER)
                && !units.children(actor, actor.unit()).isEmpty();
    }
}
