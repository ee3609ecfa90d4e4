package vn.trienkhai.task;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.trienkhai.campaign.CampaignId;
import vn.trienkhai.directive.Directives;
import vn.trienkhai.shared.Actor;
import vn.trienkhai.shared.Transactions;
import vn.trienkhai.shared.UnitId;
import vn.trienkhai.unit.Unit;
import vn.trienkhai.unit.UnitNames;
import vn.trienkhai.unit.Units;

/** Finds the units that the words of a directive mean, for a person to confirm. */
@Component
public class Suggestions {
    private static final int OFFERED = 5;

    private final Tasks tasks;
    private final Directives directives;
    private final Units units;
    private final UnitNames names;
    private final Transactions transactions;

    Suggestions(Tasks tasks, Directives directives, Units units, UnitNames names, Transactions transactions) {
        this.tasks = tasks;
        this.directives = directives;
        this.units = units;
        this.names = names;
        this.transactions = transactions;
    }

    /** For each task that the acting unit hands out in the campaign: whom its directive names. */
    public List<Suggestion> of(Actor actor, CampaignId campaign) {
        return transactions.as(actor, () -> {
            var known = new HashMap<String, Suggestion.Group>();
            return tasks.kept(actor, campaign).stream()
                    .filter(task -> task.parent().isEmpty())
                    .map(task -> suggestion(actor, task, known))
                    .toList();
        });
    }

    private Suggestion suggestion(Actor actor, Task task, Map<String, Suggestion.Group> known) {
        var directive = directives.find(actor, task.directive());
        var issuer = directive.issuerUnit().orElse(actor.unit());
        var written = directive.issuedOn();
        var groups = new ArrayList<Suggestion.Group>();
        task.leadPhrases()
                .forEach(phrase -> groups.add(group(actor, issuer, written, AssignmentRole.LEAD, phrase, known)));
        task.supportPhrases()
                .forEach(phrase -> groups.add(group(actor, issuer, written, AssignmentRole.SUPPORT, phrase, known)));
        return new Suggestion(task, groups);
    }

    private Suggestion.Group group(
            Actor actor,
            UnitId issuer,
            Optional<LocalDate> written,
            AssignmentRole role,
            String phrase,
            Map<String, Suggestion.Group> known) {
        var found = known.computeIfAbsent(phrase, words -> find(actor, issuer, written, words));
        return new Suggestion.Group(role, phrase, found.units(), found.certain());
    }

    private Suggestion.Group find(Actor actor, UnitId issuer, Optional<LocalDate> written, String phrase) {
        var meant = names.resolveForNow(actor, issuer, written, List.of(phrase)).getFirst();
        var certain = within(actor, issuer, meant.units());
        if (meant.isCertain() && !certain.isEmpty()) {
            return new Suggestion.Group(AssignmentRole.LEAD, phrase, certain, true);
        }
        var offered = Stream.concat(certain.stream(), within(actor, issuer, meant.candidates()).stream())
                .toList();
        return new Suggestion.Group(
                AssignmentRole.LEAD,
                phrase,
                offered.isEmpty() ? within(actor, issuer, units.search(actor, phrase, OFFERED)) : offered,
                false);
    }

    /** Who carries out a superior's directive gives its tasks to the own units, not to those beside. */
    private static List<Unit> within(Actor actor, UnitId issuer, List<Unit> found) {
        if (issuer.equals(actor.unit())) {
            return found;
        }
        return found.stream()
                .filter(unit -> unit.path()
                        .filter(path -> (path + ".").startsWith(actor.path() + "."))
                        .isPresent())
                .toList();
    }
}
