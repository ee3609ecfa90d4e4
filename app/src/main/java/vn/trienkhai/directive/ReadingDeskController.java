package vn.trienkhai.directive;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.trienkhai.shared.Actor;
import vn.trienkhai.shared.Conflict;
import vn.trienkhai.shared.Refusal;
import vn.trienkhai.web.Texts;

/** The reading desk's page and its forms. What a form could not do is said on the desk itself, with what was typed. */
@Controller
class ReadingDeskController {
    private final ReadingDesk desks;
    private final Texts texts;

    ReadingDeskController(ReadingDesk desks, Texts texts) {
        this.desks = desks;
        this.texts = texts;
    }

    @GetMapping("/directives/{id}/reading")
    String open(
            Actor actor,
            @PathVariable long id,
            @RequestParam(defaultValue = "") String at,
            @RequestParam(defaultValue = "-1") int doubt,
            @RequestParam(defaultValue = "") String edit,
            @RequestParam(defaultValue = "") String view,
            Model model) {
        var desk = desks.open(actor, new DirectiveId(id));
        return show(desk, DeskLook.at(at, doubt, edit).in(view), model);
    }

    /** Words that were selected in the letter, or a form to search for them where nothing can be selected. */
    @GetMapping(path = "/directives/{id}/reading", params = "words")
    String find(
            Actor actor,
            @PathVariable long id,
            @RequestParam String words,
            @RequestParam(defaultValue = "0") int after,
            Model model,
            HttpServletResponse response) {
        var desk = desks.open(actor, new DirectiveId(id));
        try {
            var look = words.isBlank()
                    ? DeskLook.searching("", "")
                    : DeskLook.picking(words, ChosenWords.find(desk.reading().text(), words, after));
            return show(desk, look, model);
        } catch (Refusal refusal) {
            return show(desk, DeskLook.searching(words, said(refusal, response)), model);
        }
    }

    @GetMapping(
            path = "/directives/{id}/reading",
            params = {"start", "end"})
    String pick(
            Actor actor,
            @PathVariable long id,
            @RequestParam int start,
            @RequestParam int end,
            Model model,
            HttpServletResponse response) {
        var desk = desks.open(actor, new DirectiveId(id));
        try {
            return show(desk, DeskLook.picking("", ChosenWords.of(desk.reading().text(), start, end)), model);
        } catch (Refusal refusal) {
            return show(desk, DeskLook.searching("", said(refusal, response)), model);
        }
    }

    @PostMapping("/directives/{id}/reading/passages")
    String attach(
            Actor actor,
            @PathVariable long id,
            @RequestParam int version,
            @RequestParam int start,
            @RequestParam int end,
            @RequestParam String pointer,
            @RequestParam(defaultValue = "") String value,
            Model model,
            HttpServletResponse response) {
        var directive = new DirectiveId(id);
        try {
            return "redirect:" + place(id, desks.attach(actor, directive, version, pointer, start, end, value));
        } catch (Refusal refusal) {
            var desk = desks.open(actor, directive);
            var words = ChosenWords.of(desk.reading().text(), start, end);
            return show(desk, DeskLook.refusedPick(words, pointer, value, said(refusal, response)), model);
        }
    }

    private static String place(long id, String pointer) {
        return "/directives/" + id + "/reading?at=" + pointer + "#v" + pointer.replace('/', '-');
    }

    @PostMapping("/directives/{id}/reading/values")
    String correct(
            Actor actor,
            @PathVariable long id,
            @RequestParam int version,
            @RequestParam String pointer,
            @RequestParam String value,
            Model model,
            HttpServletResponse response) {
        try {
            desks.correct(actor, new DirectiveId(id), version, pointer, value);
            return "redirect:" + place(id, pointer);
        } catch (Refusal refusal) {
            return again(actor, id, pointer, value, refusal, model, response);
        }
    }

    @PostMapping("/directives/{id}/reading/doubts/{doubt}")
    String settle(
            Actor actor,
            @PathVariable long id,
            @PathVariable int doubt,
            @RequestParam int version,
            @RequestParam(defaultValue = "") String choice,
            @RequestParam(defaultValue = "") String own,
            @RequestParam(defaultValue = "") String pointer,
            @RequestParam(defaultValue = "") String was,
            @RequestParam(defaultValue = "0") int count,
            Model model,
            HttpServletResponse response) {
        try {
            if (choice.equals("out")) {
                desks.takeOut(actor, new DirectiveId(id), pointer, was, count);
                return "redirect:/directives/" + id + "/reading?doubt=" + doubt;
            }
            desks.settle(actor, new DirectiveId(id), version, doubt, choice.equals("own") ? own : choice);
            return "redirect:/directives/" + id + "/reading?doubt=" + (doubt + 1);
        } catch (Refusal refusal) {
            return again(actor, id, "", "", refusal, model, response);
        }
    }

    @PostMapping("/directives/{id}/reading/items/out")
    String takeOut(
            Actor actor,
            @PathVariable long id,
            @RequestParam String pointer,
            @RequestParam(defaultValue = "") String was,
            @RequestParam(defaultValue = "0") int count,
            Model model,
            HttpServletResponse response) {
        try {
            desks.takeOut(actor, new DirectiveId(id), pointer, was, count);
            return "redirect:/directives/" + id + "/reading";
        } catch (Refusal refusal) {
            return again(actor, id, "", "", refusal, model, response);
        }
    }

    @PostMapping("/directives/{id}/confirmation")
    String confirm(
            Actor actor,
            @PathVariable long id,
            @RequestParam int version,
            @RequestParam(defaultValue = "false") boolean earlier,
            Model model,
            HttpServletResponse response) {
        try {
            desks.confirm(actor, new DirectiveId(id), version, earlier);
            return "redirect:/campaigns/new?directive=" + id;
        } catch (Refusal refusal) {
            model.addAttribute("earlier", refusal.key().equals(ReadingDesk.EARLIER));
            return again(actor, id, "", "", refusal, model, response);
        }
    }

    private String again(
            Actor actor,
            long id,
            String editing,
            String typed,
            Refusal refusal,
            Model model,
            HttpServletResponse response) {
        var note = said(refusal, response);
        return show(desks.open(actor, new DirectiveId(id)), DeskLook.refused(editing, typed, note), model);
    }

    private String said(Refusal refusal, HttpServletResponse response) {
        response.setStatus(refusal instanceof Conflict ? HttpServletResponse.SC_CONFLICT : 422);
        return texts.of(refusal.key(), refusal.values().toArray());
    }

    private String show(Desk desk, DeskLook look, Model model) {
        model.addAttribute("page", ReadingPage.of(desk, texts, look));
        return "directive/reading";
    }
}
