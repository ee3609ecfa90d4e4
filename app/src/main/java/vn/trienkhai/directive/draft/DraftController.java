package vn.trienkhai.directive.draft;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import vn.trienkhai.directive.DirectiveId;
import vn.trienkhai.directive.Directives;
import vn.trienkhai.directive.book.Congress;
import vn.trienkhai.directive.book.Congresses;
import vn.trienkhai.directive.book.Numbers;
import vn.trienkhai.shared.Actor;
import vn.trienkhai.shared.Conflict;
import vn.trienkhai.shared.NotFound;
import vn.trienkhai.shared.Refusal;
import vn.trienkhai.shared.Vietnamese;
import vn.trienkhai.web.Texts;

/** The page on which a draft is written, with the pages as they will be printed beside it. */
@Controller
class DraftController {
    private static final String NOTHING_ALLOWED = "default-src 'none'; sandbox";

    private final Letters letters;
    private final Signing signing;
    private final SigningBodies bodies;
    private final Previews previews;
    private final Numbers numbers;
    private final Congresses congresses;
    private final Directives directives;
    private final Texts texts;
    private final Clock clock;

    DraftController(
            Letters letters,
            Signing signing,
            SigningBodies bodies,
            Previews previews,
            Numbers numbers,
            Congresses congresses,
            Directives directives,
            Texts texts,
            Clock clock) {
        this.letters = letters;
        this.signing = signing;
        this.bodies = bodies;
        this.previews = previews;
        this.numbers = numbers;
        this.congresses = congresses;
        this.directives = directives;
        this.texts = texts;
        this.clock = clock;
    }

    @GetMapping("/directives/{id}/edit")
    String edit(Actor actor, @PathVariable long id, @RequestParam(defaultValue = "") String said, Model model) {
        var letter = new DirectiveId(id);
        if (!signing.state(actor, letter).isDrafting()
                || directives.find(actor, letter).state().isSettled()) {
            return "redirect:/directives/" + id + "/signing";
        }
        var typed = letters.typed(actor, letter);
        var unsaved =
                letters.unsaved(actor, letter).filter(kept -> !kept.draft().equals(typed.draft()));
        var sentence = Set.of("saved", "merged", "restored", "forgotten").contains(said)
                ? texts.of("directive.draft.said." + said, typed.version())
                : "";
        model.addAttribute(
                "page",
                unsaved.map(kept -> page(
                                actor,
                                letter,
                                kept.draft(),
                                kept.basedOn(),
                                Optional.of(Vietnamese.moment(kept.at())),
                                "",
                                ""))
                        .orElseGet(() ->
                                page(actor, letter, typed.draft(), typed.version(), Optional.empty(), sentence, "")));
        return "directive/draft/edit";
    }

    @PostMapping("/directives/{id}/draft")
    String save(
            Actor actor,
            @PathVariable long id,
            @RequestParam MultiValueMap<String, String> sent,
            @RequestParam(defaultValue = "") String then,
            Model model,
            HttpServletResponse response) {
        var letter = new DirectiveId(id);
        var form = new DraftForm(sent);
        if (then.equals("preview")) {
            return preview(actor, id, sent, Optional.empty(), model);
        }
        if (then.equals("authority")) {
            return shown(actor, letter, bodies.authorised(actor, form.draft()), form.version(), model);
        }
        if (then.equals("organ")) {
            return shown(actor, letter, bodies.inItsName(actor, form.draft()), form.version(), model);
        }
        if (then.equals("joint")) {
            return shown(actor, letter, bodies.jointly(actor, form.draft()), form.version(), model);
        }
        try {
            var saved = letters.save(actor, letter, form.version(), form.draft());
            return then.equals("sign")
                    ? "redirect:/directives/" + id + "/signing"
                    : "redirect:/directives/" + id + "/edit?said=" + (saved.merged() ? "merged" : "saved");
        } catch (Conflict conflict) {
            letters.keepTyped(actor, letter, form.version(), form.draft());
            return conflict(actor, letter, form, model, response);
        } catch (Refusal refusal) {
            response.setStatus(422);
            var problem = texts.of(refusal.key(), refusal.values().toArray());
            model.addAttribute(
                    "page", page(actor, letter, form.draft(), form.version(), Optional.empty(), "", problem));
            return "directive/draft/edit";
        }
    }

    private String conflict(
            Actor actor, DirectiveId letter, DraftForm form, Model model, HttpServletResponse response) {
        response.setStatus(HttpServletResponse.SC_CONFLICT);
        var merge = letters.merge(actor, letter, form.version(), form.draft());
        model.addAttribute("page", ConflictPage.of(letter, form, merge));
        return "directive/draft/conflict";
    }

    /** What was chosen where two people changed the same. */
    @PostMapping("/directives/{id}/draft/merge")
    String merge(
            Actor actor,
            @PathVariable long id,
            @RequestParam MultiValueMap<String, String> sent,
            @RequestParam int newest,
            Model model,
            HttpServletResponse response) {
        var letter = new DirectiveId(id);
        var form = new DraftForm(sent);
        var merge = letters.merge(actor, letter, form.version(), form.draft());
        if (merge.newest() != newest) {
            return conflict(actor, letter, form, model, response);
        }
        letters.save(actor, letter, newest, merge.chosen(form.theirs()));
        return "redirect:/directives/" + id + "/edit?said=merged";
    }

    @PostMapping("/directives/{id}/draft/preview")
    String preview(
            Actor actor,
            @PathVariable long id,
            @RequestParam MultiValueMap<String, String> sent,
            @RequestHeader(name = "HX-Request", required = false) Optional<String> part,
            Model model) {
        var letter = new DirectiveId(id);
        var form = new DraftForm(sent);
        if (part.isPresent()) {
            letters.keepTyped(actor, letter, form.version(), form.draft());
            model.addAttribute("preview", previews.of(actor, directives.find(actor, letter), form.draft(), "typed"));
            return "directive/draft/_preview";
        }
        return shown(actor, letter, form.draft(), form.version(), model);
    }

    /** What is typed is kept for the person and shown with its pages; nothing is saved. */
    private String shown(Actor actor, DirectiveId letter, DraftContent draft, int version, Model model) {
        letters.keepTyped(actor, letter, version, draft);
        model.addAttribute(
                "page", page(actor, letter, draft, version, Optional.of(Vietnamese.moment(clock.instant())), "", ""));
        return "directive/draft/edit";
    }

    @PostMapping("/directives/{id}/draft/forgetting")
    String forget(Actor actor, @PathVariable long id) {
        letters.forgetTyped(actor, new DirectiveId(id));
        return "redirect:/directives/" + id + "/edit?said=forgotten";
    }

    /** @param of "typed", "saved" or the number of a version; {@code key} is there so that a browser may keep the picture */
    @GetMapping("/directives/{id}/draft/pages/{of:typed|saved|[0-9]{1,6}}/{number}")
    ResponseEntity<byte[]> picture(
            Actor actor, @PathVariable long id, @PathVariable String of, @PathVariable int number) {
        var letter = new DirectiveId(id);
        var directive = directives.find(actor, letter);
        var draft = switch (of) {
            case "typed" ->
                letters.unsaved(actor, letter)
                        .map(Letters.Unsaved::draft)
                        .orElseGet(() -> letters.typed(actor, letter).draft());
            case "saved" -> letters.typed(actor, letter).draft();
            default -> letters.version(actor, letter, Integer.parseInt(of));
        };
        var pages = previews.drawn(actor, directive, draft).pages();
        if (number < 1 || number > pages.size()) {
            throw new NotFound("page " + number + " of directive", id);
        }
        return ResponseEntity.ok()
                .contentType(MediaType.IMAGE_PNG)
                .cacheControl(CacheControl.noCache().cachePrivate())
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", NOTHING_ALLOWED)
                .body(pages.get(number - 1));
    }

    /** Units that may be meant by what is typed of a body that issues a draft too. */
    @GetMapping("/directives/bodies/{place:second|third}")
    String bodies(Actor actor, @PathVariable String place, @RequestParam Map<String, String> typed, Model model) {
        model.addAttribute("place", place);
        model.addAttribute("bodies", bodies.suggested(actor, typed.getOrDefault(place, "")));
        return "directive/draft/_bodies";
    }

    /** What a browser found on the clipboard, in the notation. */
    @PostMapping(path = "/directives/pasted", produces = "text/plain;charset=UTF-8")
    @ResponseBody
    String pasted(Actor actor, @RequestParam String html) {
        return PastedText.ofHtml(html);
    }

    private EditorPage page(
            Actor actor,
            DirectiveId letter,
            DraftContent draft,
            int version,
            Optional<String> unsaved,
            String said,
            String problem) {
        var directive = directives.find(actor, letter);
        return new EditorPage(
                directive,
                directive
                        .implementsId()
                        .map(above -> directives.citation(actor, above))
                        .orElse(""),
                numbers.upcoming(actor, draft.series()),
                version,
                draft,
                congresses.current(actor).map(Congress::name),
                previews.of(actor, directive, draft, unsaved.isPresent() ? "typed" : "saved"),
                unsaved,
                signing.state(actor, letter).returned(),
                signing.remarks(actor, letter).stream().filter(Remark::isOpen).toList(),
                said,
                problem);
    }
}
