package vn.trienkhai.unit.group;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToLongFunction;
import java.util.regex.Pattern;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.trienkhai.shared.Actor;
import vn.trienkhai.shared.NotFound;
import vn.trienkhai.shared.Refusal;
import vn.trienkhai.shared.UnitId;
import vn.trienkhai.unit.Unit;
import vn.trienkhai.unit.UnitNames;
import vn.trienkhai.unit.Units;
import vn.trienkhai.unit.group.UnitGroup.Draft;
import vn.trienkhai.unit.group.UnitGroup.Sort;
import vn.trienkhai.web.Texts;

/** Groups of units: the list, one with who is in it on a day, making and changing it. */
@Controller
class GroupController {
    private static final int SHOWN = 50;
    private static final int MOST_CHOICES = 8;
    private static final Pattern NUMBERED = Pattern.compile(".*\\[(\\d{1,9})]");

    private final Groups groups;
    private final Units units;
    private final UnitNames names;
    private final Texts texts;
    private final Clock clock;

    GroupController(Groups groups, Units units, UnitNames names, Texts texts, Clock clock) {
        this.groups = groups;
        this.units = units;
        this.names = names;
        this.texts = texts;
        this.clock = clock;
    }

    @GetMapping("/units/groups")
    String list(Actor actor, Model model) {
        model.addAttribute(
                "page", new GroupListPage(groups.all(actor), groups.counted(actor), groups.mayChange(actor), texts));
        return "unit/groups";
    }

    @GetMapping("/units/groups/{id}")
    String show(
            Actor actor,
            @PathVariable long id,
            @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) Optional<LocalDate> on,
            @RequestParam(defaultValue = "0") int from,
            Model model) {
        var group = groups.find(actor, id);
        var day = on.orElseGet(() -> LocalDate.now(clock));
        int start = Math.max(0, from);
        model.addAttribute(
                "page",
                new GroupPage(
                        group,
                        below(actor, group),
                        day,
                        start,
                        SHOWN,
                        groups.members(actor, group, day, start, SHOWN),
                        groups.uses(actor, id),
                        groups.mayChange(actor),
                        texts));
        return "unit/group";
    }

    private Optional<Unit> below(Actor actor, UnitGroup group) {
        return group.query().below().map(unit -> units.find(actor, unit));
    }

    @GetMapping("/units/groups/{id}/uses/{use}")
    String use(
            Actor actor,
            @PathVariable long id,
            @PathVariable long use,
            @RequestParam(defaultValue = "0") int from,
            Model model) {
        var group = groups.find(actor, id);
        var used = groups.uses(actor, id).stream()
                .filter(each -> each.id() == use)
                .findFirst()
                .orElseThrow(() -> new NotFound("group use", use));
        int start = Math.max(0, from);
        model.addAttribute(
                "page", new GroupUsePage(group, used, start, SHOWN, groups.usedFor(actor, use, start, SHOWN), texts));
        return "unit/group_use";
    }

    @GetMapping("/units/groups/new")
    String blank(Actor actor, Model model) {
        return form(actor, Optional.empty(), GroupForm.empty(), List.of(), model);
    }

    @GetMapping("/units/groups/{id}/edit")
    String edit(Actor actor, @PathVariable long id, Model model) {
        var group = groups.find(actor, id);
        var form = GroupForm.of(group, below(actor, group), units.find(actor, group.listed()));
        return form(actor, Optional.of(group), form, List.of(), model);
    }

    @PostMapping("/units/groups")
    String create(Actor actor, @ModelAttribute GroupForm form, Model model) {
        return keep(actor, Optional.empty(), form, draft -> groups.create(actor, draft), model);
    }

    @PostMapping("/units/groups/{id}")
    String change(Actor actor, @PathVariable long id, @ModelAttribute GroupForm form, Model model) {
        var group = Optional.of(groups.find(actor, id));
        return keep(
                actor,
                group,
                form,
                draft -> {
                    groups.change(actor, id, form.seen(), draft);
                    return id;
                },
                model);
    }

    @PostMapping("/units/groups/{id}/end")
    String end(Actor actor, @PathVariable long id) {
        groups.end(actor, id);
        return "redirect:/units/groups";
    }

    private String keep(
            Actor actor, Optional<UnitGroup> group, GroupForm form, ToLongFunction<Draft> work, Model model) {
        var problems = new ArrayList<String>();
        boolean isList = form.chosen() == Sort.LIST;
        var below = isList || GroupForm.text(form.below()).isEmpty()
                ? Optional.<UnitId>empty()
                : one(actor, GroupForm.text(form.below()), problems);
        var listed = isList
                ? form.names().stream()
                        .flatMap(name -> one(actor, name, problems).stream())
                        .toList()
                : List.<UnitId>of();
        if (problems.isEmpty()) {
            try {
                return "redirect:/units/groups/" + work.applyAsLong(form.draft(below, listed));
            } catch (Refusal refusal) {
                problems.add(texts.of(refusal.key(), refusal.values().toArray()));
            }
        }
        return form(actor, group, form, problems, model);
    }

    /** The one unit that some words mean: by its number in brackets, by code, by its whole name, or as a letter would mean it. */
    private Optional<UnitId> one(Actor actor, String words, List<String> problems) {
        var numbered = NUMBERED.matcher(words);
        if (numbered.matches()) {
            return units.find(actor, List.of(new UnitId(Integer.parseInt(numbered.group(1))))).stream()
                    .map(Unit::id)
                    .findFirst();
        }
        var found = units.search(actor, words, MOST_CHOICES);
        var exact = found.stream()
                .filter(unit -> unit.name().equalsIgnoreCase(words)
                        || unit.code().filter(words::equals).isPresent())
                .toList();
        var meant = exact.isEmpty() ? names.resolve(actor, actor.unit(), words).units() : exact;
        if (meant.size() == 1) {
            return Optional.of(meant.getFirst().id());
        }
        var choices = (exact.isEmpty() ? found : exact)
                .stream()
                        .map(unit -> unit.code()
                                .map(code -> unit.name() + " (" + code + ")")
                                .orElse(unit.name()))
                        .toList();
        problems.add(
                choices.isEmpty()
                        ? texts.of("unit.group.unknown", words)
                        : texts.of("unit.group.which", words, String.join("; ", choices)));
        return Optional.empty();
    }

    private String form(Actor actor, Optional<UnitGroup> group, GroupForm form, List<String> problems, Model model) {
        model.addAttribute(
                "page", new GroupFormPage(group, form, problems, groups.kinds(actor), groups.tags(actor), texts));
        return "unit/group_form";
    }
}
