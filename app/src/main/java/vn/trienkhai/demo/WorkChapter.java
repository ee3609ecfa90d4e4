package vn.trienkhai.demo;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.trienkhai.campaign.Campaign;
import vn.trienkhai.campaign.CampaignId;
import vn.trienkhai.campaign.Campaigns;
import vn.trienkhai.directive.Directive;
import vn.trienkhai.directive.DirectiveId;
import vn.trienkhai.shared.Actor;
import vn.trienkhai.shared.UnitId;
import vn.trienkhai.shared.Vietnamese;
import vn.trienkhai.task.AssignmentState;
import vn.trienkhai.task.Tasks;
import vn.trienkhai.unit.Unit;
import vn.trienkhai.unit.Units;

/** Second chapter: a campaign is opened, its tasks are given out, taken on, and passed on to the units below. */
@Component
class WorkChapter {
    private final DemoWorld world;
    private final Campaigns campaigns;
    private final Tasks tasks;
    private final Units units;

    WorkChapter(DemoWorld world, Campaigns campaigns, Tasks tasks, Units units) {
        this.world = world;
        this.campaigns = campaigns;
        this.tasks = tasks;
        this.units = units;
    }

    /** Opens the campaign with the events and windows that the letter speaks of. */
    CampaignId open(Directive directive, Telling telling) {
        var drafter = world.person("chuyenvien.tu");
        var known = campaigns.openedFrom(drafter, directive.id()).map(Campaign::id);
        if (known.isPresent()) {
            return known.get();
        }
        var draft = campaigns.draft(drafter, directive.id());
        var id = campaigns.open(drafter, draft);
        var detail = campaigns.detail(drafter, id);
        telling.step(
                "demo.step.opened",
                drafter.name(),
                detail.campaign().name(),
                detail.events().size(),
                detail.windows().size());
        detail.windows()
                .forEach(window -> telling.detail(
                        "demo.step.window",
                        Vietnamese.date(window.days().from()),
                        Vietnamese.date(window.days().to()),
                        window.what()));
        return id;
    }

    /** Gives each task to the units that its words name. */
    void assign(CampaignId campaign, Telling telling) {
        var drafter = world.person("chuyenvien.tu");
        int given = 0;
        for (var task : tasks.kept(drafter, campaign)) {
            var leads = named(drafter, task.leadPhrases());
            var supports = named(drafter, task.supportPhrases());
            if (!leads.isEmpty()) {
                given += tasks.assign(drafter, task.id(), leads, supports);
            }
        }
        if (given > 0) {
            telling.step(
                    "demo.step.assigned",
                    drafter.name(),
                    tasks.kept(drafter, campaign).size(),
                    given);
        }
    }

    int countTasks(CampaignId campaign) {
        return tasks.kept(world.person("chuyenvien.tu"), campaign).size();
    }

    /** What has been given to the units that people of the sample world act for. */
    int countAssignments(CampaignId campaign) {
        return world.actors().stream()
                .mapToInt(actor -> tasks.ofUnit(actor, campaign).size())
                .sum();
    }

    /** Every unit takes on what it was given. */
    void accept(CampaignId campaign, List<Unit> by, Telling telling) {
        int accepted = 0;
        for (var unit : by) {
            var actor = world.of(unit);
            for (var duty : tasks.ofUnit(actor, campaign)) {
                if (duty.assignment().state() == AssignmentState.NEW) {
                    tasks.accept(actor, duty.assignment().id());
                    accepted++;
                }
            }
        }
        if (accepted > 0) {
            telling.step("demo.step.accepted", by.size(), accepted);
        }
    }

    /** The commune's Party committee passes its tasks on to its cells, with its own letter; the union down to a school. */
    void passOn(CampaignId campaign, DirectiveId letter, Telling telling) {
        var commune = world.person("chuyenvien.ml");
        var cells = units.children(commune, commune.unit());
        passOn(commune, campaign, "", cells, Optional.of(letter), telling);
        accept(campaign, cells, telling);

        var province = world.person("canbo.ldld");
        var communeUnion = world.unit(province, "cd-muong-lam");
        passOn(province, campaign, "công đoàn cơ sở", List.of(communeUnion), Optional.empty(), telling);
        accept(campaign, List.of(communeUnion), telling);

        var union = world.person("congdoan.ml");
        var school = world.unit(union, "cdcs-muong-lam");
        passOn(union, campaign, "", List.of(school), Optional.empty(), telling);
        accept(campaign, List.of(school), telling);
    }

    private void passOn(
            Actor actor,
            CampaignId campaign,
            String words,
            List<Unit> below,
            Optional<DirectiveId> letter,
            Telling telling) {
        var ids = below.stream().map(Unit::id).toList();
        var given = tasks.ofUnit(actor, campaign).stream()
                .filter(duty -> duty.task().text().contains(words))
                .toList();
        boolean before = given.stream()
                .anyMatch(duty ->
                        !tasks.passedOn(actor, duty.assignment().id(), 1).isEmpty());
        for (var duty : given) {
            tasks.passOn(actor, duty.assignment().id(), ids, Optional.empty(), letter);
        }
        if (!before) {
            telling.step("demo.step.passed_on", actor.unitName(), given.size(), names(below));
        }
    }

    private List<UnitId> named(Actor actor, List<String> phrases) {
        return phrases.stream()
                .flatMap(phrase -> units.resolve(actor, actor.unit(), phrase).stream())
                .map(Unit::id)
                .distinct()
                .toList();
    }

    private static String names(List<Unit> units) {
        return String.join("; ", units.stream().map(Unit::shortName).toList());
    }
}
