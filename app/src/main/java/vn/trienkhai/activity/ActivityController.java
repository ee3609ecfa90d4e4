package vn.trienkhai.activity;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import vn.trienkhai.file.FileAnswer;
import vn.trienkhai.shared.Actor;
import vn.trienkhai.shared.NotFound;
import vn.trienkhai.shared.Refusal;
import vn.trienkhai.shared.TypedDay;
import vn.trienkhai.shared.UnitId;
import vn.trienkhai.task.Tasks;
import vn.trienkhai.unit.Unit;
import vn.trienkhai.unit.Units;
import vn.trienkhai.web.Texts;

/** Logging what was done, and looking at it. */
@Controller
class ActivityController {
    private static final int LISTED = 200;
    private static final int DUTIES = 30;
    private static final int FOUND = 8;

    private final Activities activities;
    private final Corrections corrections;
    private final Tasks tasks;
    private final Units units;
    private final FileAnswer files;
    private final Texts texts;
    private final Clock clock;

    ActivityController(
            Activities activities,
            Corrections corrections,
            Tasks tasks,
            Units units,
            FileAnswer files,
            Texts texts,
            Clock clock) {
        this.activities = activities;
        this.corrections = corrections;
        this.tasks = tasks;
        this.units = units;
        this.files = files;
        this.texts = texts;
        this.clock = clock;
    }

    @GetMapping("/activities")
    String list(Actor actor, Model model) {
        model.addAttribute("activities", activities.newest(actor, LISTED));
        return "activity/list";
    }

    @GetMapping("/activities/new")
    String form(
            Actor actor,
            @RequestParam(defaultValue = "") String assignment,
            @RequestParam(defaultValue = "") String campaign,
            Model model) {
        var form = ActivityForm.fresh(LocalDate.now(clock), assignment, campaign);
        model.addAttribute("page", page(actor, form, Map.of(), "", List.of()));
        return "activity/new";
    }

    /** Units of the day of the activity whose name holds the words, with those already chosen, as boxes to tick. */
    @GetMapping("/activities/units")
    String units(
            Actor actor,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(required = false) List<Integer> together,
            @RequestParam(defaultValue = "") String on,
            Model model) {
        var chosen = together == null ? List.<Integer>of() : together;
        model.addAttribute("found", found(actor, Set.copyOf(chosen), q, day(on)));
        model.addAttribute("chosen", Set.copyOf(chosen));
        return "activity/_units";
    }

    @PostMapping("/activities")
    String record(
            Actor actor,
            @RequestParam Map<String, String> fields,
            @RequestParam(required = false) List<Integer> together,
            @RequestParam(required = false) List<MultipartFile> photos,
            Model model,
            HttpServletResponse response) {
        var form = ActivityForm.of(fields, together == null ? List.of() : together);
        if (form.isLookingForUnits()) {
            return again(actor, form, Map.of(), "", 200, model, response);
        }
        var indicators = activities.entered(actor);
        var problems = form.problems(indicators, LocalDate.now(clock));
        if (!problems.isEmpty()) {
            return again(actor, form, problems, texts.of("activity.form.wrong"), 422, model, response);
        }
        try {
            return "redirect:/activities/" + activities.record(actor, form.activity(indicators, uploads(photos)))
                    + "?new=true";
        } catch (Refusal refusal) {
            var problem = texts.of(refusal.key(), refusal.values().toArray());
            return again(actor, form, Map.of(), problem, 422, model, response);
        }
    }

    private String again(
            Actor actor,
            ActivityForm form,
            Map<String, String> problems,
            String problem,
            int status,
            Model model,
            HttpServletResponse response) {
        response.setStatus(status);
        var sentences = ActivityFormPage.sentences(problems, texts);
        model.addAttribute(
                "page",
                page(
                        actor,
                        form,
                        sentences,
                        problem,
                        found(actor, form.together(), form.get("q"), day(form.get("on")))));
        return "activity/new";
    }

    private ActivityFormPage page(
            Actor actor, ActivityForm form, Map<String, String> problems, String problem, List<Unit> found) {
        return new ActivityFormPage(
                form,
                problems,
                problem,
                tasks.due(actor, DUTIES),
                activities.entered(actor),
                found,
                LocalDate.now(clock),
                java.util.Optional.empty());
    }

    private LocalDate day(String written) {
        return TypedDay.read(written).orElseGet(() -> LocalDate.now(clock));
    }

    private List<Unit> found(Actor actor, Set<Integer> chosen, String words, LocalDate day) {
        var all = new ArrayList<>(
                units.find(actor, chosen.stream().map(UnitId::new).toList()));
        if (!words.isBlank()) {
            units.search(actor, words.strip(), day, FOUND).stream()
                    .filter(unit -> !unit.id().equals(actor.unit())
                            && !chosen.contains(unit.id().value()))
                    .forEach(all::add);
        }
        return all;
    }

    private static List<NewActivity.Upload> uploads(@org.jspecify.annotations.Nullable List<MultipartFile> photos) {
        var uploads = new ArrayList<NewActivity.Upload>();
        try {
            for (var photo : photos == null ? List.<MultipartFile>of() : photos) {
                if (!photo.isEmpty()) {
                    uploads.add(new NewActivity.Upload(photo.getBytes(), ""));
                }
            }
        } catch (IOException cutOff) {
            throw new Refusal("activity.refused.photo_cut_off");
        }
        return uploads;
    }

    @GetMapping("/activities/{id:[0-9a-f-]{36}}")
    String show(
            Actor actor,
            @PathVariable String id,
            @RequestParam(name = "new", defaultValue = "false") boolean fresh,
            Model model) {
        var activity = activities.find(actor, id(id));
        var wanted = new HashSet<>(activity.together());
        wanted.add(activity.organiser());
        var names = units.find(actor, wanted).stream().collect(Collectors.toMap(Unit::id, Unit::name));
        model.addAttribute(
                "page",
                new ActivityPage(
                        activity,
                        names.getOrDefault(activity.organiser(), ""),
                        activity.together().stream()
                                .map(unit -> names.getOrDefault(unit, ""))
                                .toList(),
                        activities.indicators(actor).stream()
                                .filter(each -> activity.figures().containsKey(each.code()))
                                .map(each -> new ActivityPage.Entered(
                                        each,
                                        java.util.Objects.requireNonNull(
                                                activity.figures().get(each.code()))))
                                .toList(),
                        activity.organiser().equals(actor.unit()),
                        fresh,
                        ActivityPage.changes(
                                activity, corrections.of(actor, activity.id()), activities.entered(actor), texts)));
        return "activity/show";
    }

    @PostMapping("/activities/{id:[0-9a-f-]{36}}/photos")
    String addPhotos(Actor actor, @PathVariable String id, @RequestParam(required = false) List<MultipartFile> photos) {
        uploads(photos).forEach(photo -> activities.addPhoto(actor, id(id), photo.content(), photo.caption()));
        return "redirect:/activities/" + id;
    }

    @GetMapping("/activities/{id:[0-9a-f-]{36}}/photos/{ordinal:\\d+}")
    ResponseEntity<Resource> photo(Actor actor, @PathVariable String id, @PathVariable int ordinal) {
        var photo = activities.find(actor, id(id)).photos().stream()
                .filter(each -> each.ordinal() == ordinal)
                .findFirst()
                .orElseThrow(() -> new NotFound("photo", ordinal));
        return files.of(actor, photo.file());
    }

    private static ActivityId id(String text) {
        return ActivityId.parse(text).orElseThrow(() -> new NotFound("activity", text));
    }
}
